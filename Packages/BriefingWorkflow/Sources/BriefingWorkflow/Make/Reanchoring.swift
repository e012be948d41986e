import BriefingCore
import BriefingStorage

/// Finds the annotations a dossier holds in the text as it is now.
///
/// Each is looked for from the text it was made on (``TextRevision``); where that is not kept, by its
/// bytes alone, which must stand in their place, or at exactly one other. What an annotator proposed and
/// cannot be carried on is said anew, unless a person left a remark on it. What a person said is never dropped: it
/// stays in the file as it is, with the digest of the text it is of, takes part in nothing, and is
/// reported by each run until the text says it again or somebody sets it right.
struct Reanchoring {
  /// Those whose quotes stand in the text.
  private(set) var anchored: [Annotation] = []
  /// What people said of words that are not there, as the file has it.
  private(set) var unanchored: [Annotation] = []
  /// What a person should know of it.
  private(set) var notes: [Diagnostic] = []

  private let file: AnnotationFile
  private let document: Document
  private var revisions: [String: TextRevision?] = [:]
  private var quotes: QuoteFinder

  /// Looks for the quotes of a file's annotations.
  ///
  /// - Parameters:
  ///   - file: The annotations.
  ///   - document: The document.
  ///   - annotators: The names of the program's annotators.
  ///   - before: What was said of the text when it last was as it is now, if it was.
  ///   - texts: Gives the earlier text with a digest, where it is kept.
  /// - Throws: What `texts` throws.
  init(
    _ file: AnnotationFile,
    in document: Document,
    annotators: Set<String>,
    before: [Annotation] = [],
    texts: (String) throws(WorkflowError) -> DocumentText?
  ) throws(WorkflowError) {
    self.file = file
    self.document = document
    quotes = QuoteFinder(in: document.text)
    for digest in Set(file.annotations.map { $0.revision ?? file.digest })
    where digest != document.digest.label {
      revisions[digest] = try texts(digest).map { TextRevision(from: $0, to: document.text) }
    }
    let places = Dictionary(before.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let anchors = Self.withoutCollisions(
      file.annotations.map { annotation in
        let anchor = anchor(annotation)
        // Where the text is again what it was, so is the place of what was said of it.
        guard anchor.span == nil, let old = places[annotation.id], old.revision == nil,
          old.quote.utf8.elementsEqual(annotation.quote.utf8),
          document.text.matches(old.quote, at: old.span)
        else { return anchor }
        return TextRevision.Anchor(state: .verified, span: old.span)
      },
      of: file.annotations
    )
    for (annotation, anchor) in zip(file.annotations, anchors) {
      if let span = anchor.span {
        let before = places[annotation.id].flatMap { $0.span == span ? $0 : nil }
        let proposal = before?.proposed?.span ?? place(ofProposalOf: annotation)
        anchored.append(annotation.moved(to: span, proposal: proposal))
      } else if annotation.isPersonal || !annotators.contains(annotation.annotatorName) {
        keep(annotation, anchor)
      }
    }
  }

  /// Anchors of which no two carry things that were said of different places to one.
  private static func withoutCollisions(
    _ anchors: [TextRevision.Anchor],
    of annotations: [Annotation]
  ) -> [TextRevision.Anchor] {
    struct Place: Hashable {
      let label: Label
      let span: TextSpan
    }
    var origins: [Place: Set<TextSpan>] = [:]
    for (annotation, anchor) in zip(annotations, anchors) {
      guard let span = anchor.span else { continue }
      origins[Place(label: annotation.label, span: span), default: []].insert(annotation.span)
    }
    return zip(annotations, anchors).map { annotation, anchor in
      guard let span = anchor.span,
        let origins = origins[Place(label: annotation.label, span: span)], origins.count > 1,
        span != annotation.span
      else { return anchor }
      return TextRevision.Anchor(state: .ambiguous)
    }
  }

  private mutating func anchor(_ annotation: Annotation) -> TextRevision.Anchor {
    if let revision = revisions[annotation.revision ?? file.digest] ?? nil {
      if let anchor = revision.anchor(annotation) { return anchor }
    } else if annotation.revision.map({ $0 != document.digest.label }) == true {
      // Where its text is not kept, only the very place it names can show that it was set right.
      let isSetRight = document.text.matches(annotation.quote, at: annotation.span)
      return isSetRight
        ? TextRevision.Anchor(state: .verified, span: annotation.span)
        : TextRevision.Anchor(state: .orphaned)
    }
    // What somebody wrote by hand, or what was made on a text that is not kept.
    let anchor = quotes.anchor(annotation.quote, at: annotation.span)
    return TextRevision.Anchor(state: anchor.state, span: anchor.span)
  }

  /// Where what the machine had proposed stands now; nothing where that cannot be told.
  private func place(ofProposalOf annotation: Annotation) -> TextSpan? {
    guard let span = annotation.proposed?.span else { return nil }
    guard let revision = revisions[annotation.revision ?? file.digest] ?? nil else { return span }
    return revision.alignment.place(of: span)
  }

  private mutating func keep(_ annotation: Annotation, _ anchor: TextRevision.Anchor) {
    var kept = annotation
    let digest = annotation.revision ?? file.digest
    if let revision = revisions[digest] ?? nil,
      revision.old.text.matches(annotation.quote, at: annotation.span)
    {
      kept.revision = digest
    }
    unanchored.append(kept)
    notes.append(
      Diagnostic(
        .warning,
        "“\(annotation.quote.shortened)” (\(annotation.id), \(annotation.review.rawValue)) "
          + words(for: anchor, kept),
        file: DossierLayout.annotations(of: document.id),
        remedy: "it is kept and takes part in nothing; set its quote and place right"
          + (kept.revision == nil ? "" : " and remove its `revision`")
          + ", or remove it"
      )
    )
  }

  /// What is true of each run, so that a second one says the same.
  private func words(for anchor: TextRevision.Anchor, _ annotation: Annotation) -> String {
    switch anchor.state {
    case .ambiguous where annotation.revision != nil:
      return "has its like in the text, and which is which cannot be told"
    case .ambiguous: return "stands at several places"
    case .changed where annotation.revision != nil:
      guard let now = anchor.now else { return "stands nowhere in the text" }
      return "was said of another text; its sentence is now “\(document.text[now].shortened)”"
    default: return "stands nowhere in the text"
    }
  }
}

extension Annotation {
  /// The annotation at a place of the text there is now, and what the machine had proposed at its own.
  fileprivate func moved(to span: TextSpan, proposal: TextSpan?) -> Annotation {
    var result = self
    result.revision = nil
    result.span = span
    result.proposed?.span = proposal
    return result
  }
}
