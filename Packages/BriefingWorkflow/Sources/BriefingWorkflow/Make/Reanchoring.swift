import BriefingCore
import BriefingStorage

/// Finds the annotations a dossier holds in the text as it is now.
///
/// Only equal bytes carry one on: a quote that stands in its place, or at exactly one other; of several
/// places the one to which all that follows the edit was moved, or, where there are as many as there
/// were, the one whose turn it is. What an annotator proposed and cannot be
/// carried on is said anew. What a person said is never dropped: it
/// stays in the file as it is, takes part in nothing, and is reported by each run until its quote is
/// found again or somebody sets it right.
struct Reanchoring {
  /// Those whose quotes stand in the text.
  private(set) var anchored: [Annotation] = []
  /// What people said of words that are not there, as the file has it.
  private(set) var unanchored: [Annotation] = []
  /// What a person should know of it.
  private(set) var notes: [Diagnostic] = []

  /// Looks for the quotes of a file's annotations.
  ///
  /// - Parameters:
  ///   - file: The annotations.
  ///   - document: The document.
  ///   - old: The text that the annotations were made on, where it is at hand.
  ///   - annotators: The names of the program's annotators.
  init(
    _ file: AnnotationFile,
    in document: Document,
    old: DocumentText?,
    annotators: Set<String>
  ) {
    let edit = old.map { Edit(from: $0, to: document.text) }
    let turns = Turns(of: file.annotations, in: document.text)
    for annotation in file.annotations {
      let anchor = document.text.anchor(annotation.quote, at: annotation.span)
      if let span = anchor.span, anchor.state.isCited {
        anchored.append(annotation.moved(to: span))
      } else if anchor.state == .ambiguous,
        let span = edit?.place(of: annotation) ?? turns.place(of: annotation)
      {
        anchored.append(annotation.moved(to: span))
      } else if annotation.isDecided || !annotators.contains(annotation.annotatorName) {
        unanchored.append(annotation)
        notes.append(
          Diagnostic(
            .warning,
            "“\(Self.shortened(annotation.quote))” (\(annotation.id), \(annotation.review.rawValue)) "
              + Self.words(for: anchor.state),
            file: DossierLayout.annotations(of: document.id),
            remedy:
              "it is kept and takes part in nothing; set its quote and place right, or remove it"
          )
        )
      }
    }
  }

  /// What is true of each run, so that a second one says the same.
  private static func words(for state: AnchoringState) -> String {
    state == .ambiguous ? "stands at several places" : "stands nowhere in the text"
  }

  private static func shortened(_ quote: String) -> String {
    let line = quote.split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count > 60 ? line.prefix(59) + "…" : line
  }
}

/// The one stretch of a text within which another version of it differs.
private struct Edit {
  private let text: DocumentText
  /// Where what is the same to the end starts in the old text.
  private let tail: Int
  /// How far it was moved.
  private let shift: Int

  init(from old: DocumentText, to text: DocumentText) {
    self.text = text
    let same = zip(old.bytes.reversed(), text.bytes.reversed()).prefix { $0 == $1 }.count
    tail = old.count - same
    shift = text.count - old.count
  }

  func place(of annotation: Annotation) -> TextSpan? {
    let span = annotation.span
    guard span.start >= tail else { return nil }
    let moved = TextSpan(start: span.start + shift, end: span.end + shift)
    return moved.flatMap { text.matches(annotation.quote, at: $0) ? $0 : nil }
  }
}

/// Where quotes stand that stand at several places: where there are as many places as there were, the
/// first is the first.
private struct Turns {
  private struct Key: Hashable {
    let label: Label
    let quote: String
  }

  private let spans: [Key: [TextSpan]]
  private let places: [Key: [TextSpan]]

  init(of annotations: [Annotation], in text: DocumentText) {
    var spans: [Key: [TextSpan]] = [:]
    var ambiguous: Set<Key> = []
    for annotation in annotations {
      let key = Key(label: annotation.label, quote: annotation.quote)
      spans[key, default: []].append(annotation.span)
      if !text.matches(annotation.quote, at: annotation.span) { ambiguous.insert(key) }
    }
    spans = spans.filter { ambiguous.contains($0.key) }.mapValues { Set($0).sorted() }
    self.spans = spans.filter { $0.value.count > 1 }
    var places: [Key: [TextSpan]] = [:]
    for (key, known) in self.spans {
      let found = text.occurrences(of: key.quote, atMost: known.count + 1)
      if found.count == known.count { places[key] = found }
    }
    self.places = places
  }

  func place(of annotation: Annotation) -> TextSpan? {
    let key = Key(label: annotation.label, quote: annotation.quote)
    guard let places = places[key], let turn = spans[key]?.firstIndex(of: annotation.span) else {
      return nil
    }
    return places[turn]
  }
}

extension Annotation {
  /// The annotation at another place of a text; what the machine had proposed moves along.
  fileprivate func moved(to span: TextSpan) -> Annotation {
    guard span != self.span else { return self }
    var result = self
    result.span = span
    if let proposal = proposed?.span {
      let shift = span.start - self.span.start
      result.proposed?.span = TextSpan(start: proposal.start + shift, end: proposal.end + shift)
    }
    return result
  }
}
