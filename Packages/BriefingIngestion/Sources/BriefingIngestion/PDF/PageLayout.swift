import BriefingCore

/// The layout of pages as `pdftotext -bbox-layout` writes it: XHTML with pages, flows of text, blocks,
/// lines and words, each with its place on the page.
///
/// The order is that in which a person reads, column by column. Unlike the plain text the program
/// writes, it has each hyphen at the end of a line, which may be part of a year or a name.
struct PageLayout {
  private var tokenizer: HTMLTokenizer
  private let limit: Int
  private var text: [UInt8] = []
  /// The words of the line that is read.
  private var line: [Word] = []
  /// Whether an empty line stands before the next one.
  private var isAfterGap = false

  /// A word with its box.
  private struct Word {
    var text: [UInt8]
    var left: Double
    var right: Double
    var top: Double
    var bottom: Double
  }

  private init(_ layout: [UInt8], limit: Int) {
    tokenizer = HTMLTokenizer(layout, isXML: true)
    self.limit = limit
  }

  /// Makes text of a layout.
  ///
  /// - Parameters:
  ///   - layout: What the program wrote.
  ///   - limit: The length behind which nothing more is read.
  /// - Returns: The text of the pages, each ended by a form feed, with an empty line between flows.
  static func text(of layout: [UInt8], limit: Int) -> [UInt8] {
    var pages = PageLayout(layout, limit: limit)
    return pages.read()
  }

  private mutating func read() -> [UInt8] {
    while text.count <= limit, let token = tokenizer.next() {
      switch (token.kind, tokenizer.bytes[token.content].first) {
      case (.startTag, UInt8(ascii: "w")) where isNamed("word", token):
        if !token.isSelfClosing { takeWord() }
      case (.endTag, UInt8(ascii: "l")) where isNamed("line", token): endLine()
      case (.endTag, UInt8(ascii: "f")) where isNamed("flow", token): isAfterGap = true
      case (.endTag, UInt8(ascii: "p")) where isNamed("page", token),
        (.startTag, UInt8(ascii: "p")) where isNamed("page", token) && token.isSelfClosing:
        text.append(0x0C)
        isAfterGap = false
      default: break
      }
    }
    return text
  }

  private func isNamed(_ name: StaticString, _ token: HTMLToken) -> Bool {
    token.content.count == name.utf8CodeUnitCount
      && tokenizer.bytes.matches(name, at: token.content.lowerBound)
  }

  /// Reads a word whose start tag was the last token.
  private mutating func takeWord() {
    var word = Word(text: [], left: 0, right: 0, top: 0, bottom: 0)
    word.left = number("xMin")
    word.right = number("xMax")
    word.top = number("yMin")
    word.bottom = number("yMax")
    while let token = tokenizer.next(), token.kind == .text {
      for byte in tokenizer.decoded(token.content, token.model) {
        // What no line holds would make one, or a page; U+0000 says that a character is unknown.
        word.text.append(byte > 0 && byte < 0x20 ? 0x20 : byte)
      }
    }
    if !word.text.isEmpty { line.append(word) }
  }

  /// The value of an attribute that is a number, in the coarse way in which places are compared.
  private func number(_ name: StaticString) -> Double {
    guard
      let range = tokenizer.attributes.first(where: { attribute in
        attribute.name.count == name.utf8CodeUnitCount
          && tokenizer.bytes.matches(name, at: attribute.name.lowerBound)
      })?.value
    else { return 0 }
    return Double(String(decoding: tokenizer.bytes[range], as: UTF8.self)) ?? 0
  }

  private mutating func endLine() {
    guard !line.isEmpty else { return }
    if isAfterGap { text.append(0x0A) }
    isAfterGap = false
    var bytes: [UInt8] = []
    for (index, word) in line.enumerated() {
      if index > 0, Self.isApart(line[index - 1], word) { bytes.append(0x20) }
      bytes += word.text
    }
    line.removeAll(keepingCapacity: true)
    text += VisualOrder.logical(bytes)
    text.append(0x0A)
  }

  /// Whether white space stands between two words.
  ///
  /// A change of the font makes two words of one, with no more between them than between letters: a
  /// tenth of the height of the line.
  private static func isApart(_ word: Word, _ next: Word) -> Bool {
    let across = max(next.left - word.right, word.left - next.right)
    let along = max(next.top - word.bottom, word.top - next.bottom)
    // Where lines run upwards or downwards, their words stand one above the other.
    let size = across >= along ? word.bottom - word.top : word.right - word.left
    return max(across, along) * 10 > size
  }
}
