public import BriefingCore

/// A reader of CoNLL columns in IOB2: the word in the first column, the tag in the last one.
///
/// The file belongs to the document it is named after, whose text says where the words stand: they
/// must be all there, in order, with nothing but white space between them.
public struct IOB2Importer: Importer {
  /// Creates an importer.
  public init() {}

  /// The name of the format.
  public var formatName: String { IOB2Exporter().formatName }

  /// Returns the marks of each file.
  public func read(_ files: [InterchangeFile], for documents: [Document]) -> Import {
    var intake = MarkIntake(formatName, tool: "iob2", documents: documents)
    for file in files {
      guard let document = intake.open(MarkIntake.Claim(file: file), unit: .utf8) else { continue }
      var reading = IOB2Reading(document)
      for (position, line) in LineReader.lines(of: file, problems: &intake) {
        guard reading.take(line, at: position, into: &intake) else { break }
      }
      reading.end(&intake)
    }
    return intake.result
  }
}

private struct IOB2Reading {
  private struct OpenMark {
    let name: Substring
    var span: TextSpan
    let position: TextPosition
  }

  private let document: MarkIntake.OpenDocument
  private var offset = 0
  private var mark: OpenMark?
  private var hasBegun = false

  init(_ document: MarkIntake.OpenDocument) { self.document = document }

  /// Reads a line, and says whether the next can be read.
  mutating func take(
    _ line: Substring,
    at position: TextPosition,
    into intake: inout MarkIntake
  ) -> Bool {
    let columns = Self.columns(line)
    guard let word = columns.first else { return true }
    if word == "-DOCSTART-" {
      guard !hasBegun else {
        intake.refuse(Messages.secondDocument(), in: document.file, at: position)
        return false
      }
      return true
    }
    hasBegun = true
    guard columns.count > 1, let tag = columns.last else {
      let wording = Messages.unexpected("“\(String(line).shortened)”", "a word and its tag")
      intake.refuse(wording, in: document.file, at: position)
      return true
    }
    guard let span = place(of: word) else {
      let rest = document.text[TextSpan(offset..<document.text.count)]
      let wording = Messages.otherWord(String(word), instead: rest)
      intake.refuse(wording, in: document.file, at: position)
      return false
    }
    offset = span.end
    take(tag, of: span, at: position, into: &intake)
    return true
  }

  private mutating func take(
    _ tag: Substring,
    of span: TextSpan,
    at position: TextPosition,
    into intake: inout MarkIntake
  ) {
    let name = tag.dropFirst(2)
    switch tag.prefix(2) {
    case "B-":
      end(&intake)
      mark = OpenMark(name: name, span: span, position: position)
    case "I-" where mark?.name == name:
      if let begun = mark { mark?.span = begun.span.union(span) }
    case "O" where tag == "O":
      end(&intake)
    default:
      end(&intake)
      let wording = Messages.value("the tag", String(tag), "B-, I- after a B- of that name, or O")
      intake.refuse(wording, in: document.file, at: position)
    }
  }

  /// Keeps the mark that is open.
  mutating func end(_ intake: inout MarkIntake) {
    guard let mark else { return }
    self.mark = nil
    let taken = intake.mark(
      String(mark.name),
      at: mark.span,
      in: document,
      at: mark.position
    )
    if let taken { intake.keep(taken, in: document) }
  }

  /// Returns where a word stands, if the text goes on with it.
  private func place(of word: Substring) -> TextSpan? {
    var start = offset
    let bytes = document.text.bytes
    while start < bytes.count {
      let width = PythonSpace.width(in: bytes, at: start)
      if width == 0 { break }
      start += width
    }
    guard bytes[start...].starts(with: word.utf8) else { return nil }
    let span = TextSpan(start..<start + word.utf8.count)
    return document.text.contains(span) ? span : nil
  }

  private static func columns(_ line: Substring) -> [Substring] {
    let bytes = Array(line.utf8)
    var columns: [Substring] = []
    var start: Int?
    var index = 0
    func column(_ range: Range<Int>) -> Substring {
      String(decoding: bytes[range], as: UTF8.self)[...]
    }
    while index < bytes.count {
      let width = PythonSpace.width(in: bytes, at: index)
      if width > 0, let begun = start {
        columns.append(column(begun..<index))
        start = nil
      } else if width == 0, start == nil {
        start = index
      }
      index += max(width, 1)
    }
    if let start { columns.append(column(start..<bytes.count)) }
    return columns
  }
}
