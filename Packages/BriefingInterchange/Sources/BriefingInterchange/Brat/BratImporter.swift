public import BriefingCore

/// A reader of standoff files of brat.
///
/// A file of marks belongs to the document it is named after, or to the one whose text stands beside
/// it. A mark of several pieces is taken where nothing but line breaks parts them. Relations, events
/// and normalizations are counted as lost.
public struct BratImporter: Importer {
  /// Creates an importer.
  public init() {}

  /// The name of the format.
  public var formatName: String { BratExporter().formatName }

  /// Returns the marks of each `.ann` file; a `.txt` file says which document it belongs to.
  public func read(_ files: [InterchangeFile], for documents: [Document]) -> Import {
    var intake = MarkIntake(formatName, tool: "brat", documents: documents)
    let texts = files.filter { $0.name.hasSuffix(".txt") }
    if let first = files.first, !files.contains(where: { $0.name.hasSuffix(".ann") }) {
      let wording = Messages.notOfFormat(formatName, "a name that ends in .ann")
      intake.refuse(wording, in: first.name)
    }
    for file in files where file.name.hasSuffix(".ann") {
      let text = texts.first { $0.stem == file.stem }
      let claim = MarkIntake.Claim(
        file: file,
        text: text.map { String(decoding: $0.bytes, as: UTF8.self) }
      )
      guard let document = intake.open(claim, unit: .codepoint) else { continue }
      var reading = BratReading(document)
      reading.read(file, into: &intake)
    }
    return intake.result
  }
}

/// What is read of one file, line by line; what is said of a mark may stand before it.
private struct BratReading {
  private struct Mark {
    let id: Substring
    let type: String
    let mark: ImportedMark
  }

  private let document: MarkIntake.OpenDocument
  private var marks: [Mark] = []
  private var ids: Set<Substring> = []
  private var reviews: [Substring: Substring] = [:]
  private var notes: [Substring: Substring] = [:]
  private var records: [Substring: (text: Substring, position: TextPosition)] = [:]
  private var targets: [(what: String, target: Substring, position: TextPosition)] = []

  init(_ document: MarkIntake.OpenDocument) { self.document = document }

  mutating func read(_ file: InterchangeFile, into intake: inout MarkIntake) {
    for (position, line) in LineReader.lines(of: file, problems: &intake)
    where !line.allSatisfy(\.isWhitespace) {
      guard let content = BratLine(line) else {
        let wording = Messages.unexpected(
          "“\(String(line).shortened)”",
          "a line such as T1⇥person 0 5⇥Japan"
        )
        intake.refuse(wording, in: file.name, at: position)
        continue
      }
      take(content, at: position, into: &intake)
    }
    for (what, target, position) in targets where !ids.contains(target) {
      intake.refuse(Messages.stray(what, String(target)), in: file.name, at: position)
    }
    for mark in marks { keep(mark, in: &intake) }
  }

  private mutating func take(
    _ line: BratLine,
    at position: TextPosition,
    into intake: inout MarkIntake
  ) {
    switch line {
    case .mark(let id, let type, let pieces, let text):
      guard ids.insert(id).inserted else {
        intake.refuse(Messages.twice(String(id)), in: document.file, at: position)
        return
      }
      guard let span = span(of: pieces, id, text, at: position, &intake),
        let mark = intake.mark(String(type), at: span, in: document, at: position)
      else { return }
      marks.append(Mark(id: id, type: String(type), mark: mark))
    case .attribute(let name, let target, let value):
      if name == "Review", let value {
        targets.append(("the attribute \(name)", target, position))
        reviews[target] = value
      } else {
        intake.lose(.attribute(String(name)), String(target), of: document)
      }
    case .note(let type, let target, let text):
      switch type {
      case "Briefing":
        targets.append(("the note \(type)", target, position))
        records[target] = (text, position)
      case "AnnotatorNotes" where target.first == "T":
        targets.append(("the note \(type)", target, position))
        notes[target] = text
      default: intake.lose(.foreign("\(type)"), "\(target): \(text)", of: document)
      }
    case .other(let kind): intake.lose(kind, "line \(position.line)", of: document)
    }
  }

  /// Returns the passage that pieces make together.
  private func span(
    of pieces: [Range<Int>],
    _ id: Substring,
    _ words: Substring,
    at position: TextPosition,
    _ intake: inout MarkIntake
  ) -> TextSpan? {
    var spans: [TextSpan] = []
    for piece in pieces {
      guard let low = document.offsets.utf8Offset(of: piece.lowerBound),
        let high = document.offsets.utf8Offset(of: piece.upperBound)
      else {
        let wording = Messages.place(piece.lowerBound, piece.upperBound, of: .codepoint)
        intake.refuse(wording, in: document.file, at: position)
        return nil
      }
      spans.append(TextSpan(low..<high))
    }
    guard let first = spans.first, let last = spans.last else { return nil }
    let found = spans.map { document.text[$0] }.joined(separator: " ")
    guard found.utf8.elementsEqual(words.utf8) else {
      let place = document.text.position(of: first.start)
      let wording = Messages.quote(found, said: String(words), at: place)
      intake.refuse(wording, in: document.file, at: position)
      return nil
    }
    for (left, right) in zip(spans, spans.dropFirst()) {
      let gap = TextSpan(left.end..<right.start)
      guard gap.isEmpty || BratText.isBridge(gap, in: document.text) else {
        intake.lose(.pieces, "\(id): \(found)", of: document)
        intake.refuse(Messages.pieces(String(id)), in: document.file, at: position)
        return nil
      }
    }
    return TextSpan(first.start..<last.end)
  }

  private func keep(_ mark: Mark, in intake: inout MarkIntake) {
    var record: JSONValue?
    if let (text, position) = records[mark.id] {
      do {
        record = try JSONValue(parsing: String(text))
      } catch {
        intake.refuse(Messages.syntax(error.message), in: document.file, at: position)
        return
      }
    }
    intake.keep(
      mark.mark,
      record: record,
      called: mark.type,
      spelling: BratText.type,
      in: document
    ) { draft throws(MarkRecord.Mistake) in
      if let review = reviews[mark.id] {
        draft.review = try MarkRecord.review(.string(String(review)))
      }
      if let note = notes[mark.id] { draft.note = String(note) }
      // brat has no place for the line breaks at the ends of a span; the record has.
      if let span = try MarkRecord.span(record?["span"]), document.text.contains(span) {
        let pieces = BratText.pieces(of: span, in: document.text)
        if pieces.first?.start == draft.span.start, pieces.last?.end == draft.span.end {
          draft.span = span
          draft.quote = document.text[span]
        }
      }
    }
  }
}
