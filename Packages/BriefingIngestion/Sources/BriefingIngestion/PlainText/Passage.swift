import BriefingCore

/// The lines that make up one block, with what can be told of them without their neighbours.
struct Passage {
  /// What the first line starts with, or what all lines are.
  enum Form: Equatable {
    case text
    case item(ListMarker)
    case quote
    case row
    /// A line of marks alone, such as `* * *`.
    case rule
  }

  /// The text, without white space around it.
  let span: TextSpan
  let form: Form
  /// How many lines it has.
  let lines: Int
  /// The columns before its first line.
  let indent: Int
  /// Whether an empty line, or the start of the text, stands before it.
  let isAfterGap: Bool
  /// Whether an empty line, or the end of the text, stands after it.
  var isBeforeGap = true
  /// The first tokens; all of them where the passage is short.
  let tokens: [Token]
  /// Whether ``tokens`` are all tokens.
  let isShort: Bool
  /// The words among the tokens.
  let words: [PhraseWord]
  /// What it ends with.
  let ending: Ending

  /// What a passage ends with, closing quotes and brackets aside.
  enum Ending {
    /// A full stop, an exclamation mark, an ellipsis, or a wide full stop.
    case stop
    case question
    case colon
    /// A comma, a semicolon or a dash.
    case comma
    /// A word or number.
    case open
  }

  /// The bytes a passage may have to be read whole; of a longer one the start is enough.
  private static let shortLength = 480
  private static let headLength = 160

  init(_ span: TextSpan, form: Form, first: TextLine, lines: Int, text: DocumentText) {
    self.init(
      span,
      form: form,
      lines: lines,
      indent: first.indent,
      isAfterGap: first.isAfterGap,
      text: text
    )
  }

  /// Creates a passage of a text whose layout is known from elsewhere, as from the tags of a page.
  ///
  /// - Parameters:
  ///   - span: The text, without white space around it.
  ///   - form: What it is by its layout.
  ///   - lines: How many lines it has.
  ///   - indent: The columns before its first line.
  ///   - isAfterGap: Whether it is set apart from what stands before it.
  ///   - text: The text it is a part of.
  init(
    _ span: TextSpan,
    form: Form,
    lines: Int = 1,
    indent: Int = 0,
    isAfterGap: Bool = true,
    text: DocumentText
  ) {
    self.span = span
    self.form = form
    self.lines = lines
    self.indent = indent
    self.isAfterGap = isAfterGap
    isShort = span.length <= Self.shortLength
    var head = span
    if !isShort {
      var end = span.start + Self.headLength
      while !text.isScalarBoundary(end) { end -= 1 }
      head = TextSpan(span.start..<end)
    }
    var tokens: [Token] = []
    Tokenizer(text).append(tokensOf: head.range, to: &tokens)
    self.tokens = tokens
    words = PhraseWord.words(of: tokens, bytes: text.bytes)
    ending = Ending(of: span, bytes: text.bytes)
  }
}

extension Passage.Ending {
  /// Tells what a text ends with.
  init(of span: TextSpan, bytes: [UInt8]) {
    var index = span.end
    while index > span.start {
      var start = index - 1
      while start > span.start, bytes[start] & 0xC0 == 0x80 { start -= 1 }
      switch bytes.scalar(at: start).value {
      case 0x22, 0x27, 0x29, 0x5D, 0x7D, 0xBB, 0x2019, 0x201D, 0x300D, 0x300F, 0xFF09:
        index = start
        continue
      case 0x2E, 0x21, 0x2026, 0x3002, 0xFF01, 0xFF0E: self = .stop
      case 0x3F, 0xFF1F: self = .question
      case 0x3A, 0xFF1A: self = .colon
      case 0x2C, 0x3B, 0x2014, 0x2D, 0x3001, 0xFF0C: self = .comma
      default: self = .open
      }
      return
    }
    self = .open
  }
}
