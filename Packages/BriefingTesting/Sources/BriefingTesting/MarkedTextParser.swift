import BriefingCore

/// The reader of marked-up text; it goes through the bytes once.
struct MarkedTextParser {
  private let source: DocumentText
  private let bytes: [UInt8]
  private var index = 0
  private var output: [UInt8] = []
  private var openSpans: [(source: Int, output: Int)] = []
  private var marks: [MarkedText.Mark] = []

  init(_ markup: String) {
    source = DocumentText(markup)
    bytes = source.bytes
  }

  mutating func parse() throws(MarkedTextError) -> (DocumentText, [MarkedText.Mark]) {
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\\") where isEscape(at: index + 1):
        output.append(bytes[index + 1])
        index += 2
      case UInt8(ascii: "["):
        openSpans.append((index, output.count))
        index += 1
      case UInt8(ascii: "]"):
        try closeSpan()
      case let byte:
        output.append(byte)
        index += 1
      }
    }
    if let open = openSpans.last { throw failure(.unclosedSpan, at: open.source) }
    marks.sort { ($0.span, $0.label) < ($1.span, $1.label) }
    return (DocumentText(String(decoding: output, as: UTF8.self)), marks)
  }

  private func isEscape(at index: Int) -> Bool {
    guard index < bytes.count else { return false }
    return [UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "\\")].contains(bytes[index])
  }

  private mutating func closeSpan() throws(MarkedTextError) {
    let closing = index
    guard let open = openSpans.popLast() else { throw failure(.unopenedSpan, at: closing) }
    guard output.count > open.output else { throw failure(.emptySpan, at: open.source) }
    guard closing + 1 < bytes.count, bytes[closing + 1] == UInt8(ascii: "(") else {
      throw failure(.missingLabel, at: closing)
    }
    index += 2
    let words = try labelWords(from: closing + 1)
    var rest = words[...]
    let isGiven = rest.count > 1 && rest.first?.text == "given"
    if isGiven { rest.removeFirst() }
    guard let label = rest.popFirst(), !label.text.isEmpty, label.equals == nil else {
      throw failure(.missingLabel, at: closing)
    }
    marks.append(
      MarkedText.Mark(
        label: Label(rawValue: label.text),
        span: TextSpan(open.output..<output.count),
        attributes: try attributes(rest),
        isGiven: isGiven
      )
    )
  }

  /// A word between the round brackets: the label, or an attribute.
  private struct Word {
    let start: Int
    var bytes: [UInt8] = []
    /// How many bytes stand before the equals sign.
    var equals: Int?

    var text: String { String(decoding: bytes, as: UTF8.self) }
  }

  private mutating func labelWords(from opening: Int) throws(MarkedTextError) -> [Word] {
    var words: [Word] = []
    var word: Word?
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: ")"):
        index += 1
        if let word { words.append(word) }
        return words
      case UInt8(ascii: "\""):
        try appendQuoted(to: &word)
      case let byte where byte.isASCIIWhitespace:
        if let word { words.append(word) }
        word = nil
        index += 1
      default:
        var current = word ?? Word(start: index)
        if byte == UInt8(ascii: "="), current.equals == nil { current.equals = current.bytes.count }
        current.bytes.append(byte)
        word = current
        index += 1
      }
    }
    throw failure(.unclosedLabel, at: opening)
  }

  private mutating func appendQuoted(to word: inout Word?) throws(MarkedTextError) {
    let opening = index
    var current = word ?? Word(start: index)
    index += 1
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\\") where index + 1 < bytes.count:
        current.bytes.append(bytes[index + 1])
        index += 2
      case UInt8(ascii: "\""):
        index += 1
        word = current
        return
      case let byte:
        current.bytes.append(byte)
        index += 1
      }
    }
    throw failure(.unclosedQuote, at: opening)
  }

  private func attributes(
    _ words: ArraySlice<Word>
  ) throws(MarkedTextError) -> [String: String] {
    var result: [String: String] = [:]
    for word in words {
      guard let equals = word.equals, equals > 0 else {
        throw failure(.malformedAttribute(word.text), at: word.start)
      }
      let key = String(decoding: word.bytes[..<equals], as: UTF8.self)
      let value = String(decoding: word.bytes[(equals + 1)...], as: UTF8.self)
      guard result.updateValue(value, forKey: key) == nil else {
        throw failure(.repeatedAttribute(key), at: word.start)
      }
    }
    return result
  }

  private func failure(_ reason: MarkedTextError.Reason, at offset: Int) -> MarkedTextError {
    MarkedTextError(reason, at: source.position(of: offset))
  }
}
