import BriefingCore

extension String {
  /// The text as one line of Markdown that shows exactly these characters.
  ///
  /// Escaped is what CommonMark, GitHub and Pandoc give a meaning anywhere in a line, and what they
  /// give one at its start; ordinary prose stays as it is. Line breaks become spaces.
  var markdown: String {
    let text = Array(controlsShown.onOneLine.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(text.count + 8)
    let opening = Self.escapedOpening(text)
    for (index, byte) in text.enumerated() {
      let next = index + 1 < text.count ? text[index + 1] : 0
      if byte.isMarkdownSyntax || opening == index
        || byte == 0x26 && (next.isASCIILetter || next == 0x23)  // & starts a character reference
      {
        result.append(0x5C)
      }
      result.append(byte)
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The index of the byte that would make the line a heading, quote, list or rule.
  private static func escapedOpening(_ text: [UInt8]) -> Int? {
    guard let first = text.first else { return nil }
    switch first {
    case 0x23, 0x2B, 0x2D, 0x3D, 0x3E, 0x3A, 0x25: return 0  // # + - = > : %
    case _ where first.isASCIIDigit:
      guard let index = text.firstIndex(where: { !$0.isASCIIDigit }),
        text[index] == 0x2E || text[index] == 0x29  // . )
      else { return nil }
      return index
    default: return nil
    }
  }
}

extension UInt8 {
  /// Whether Markdown or a common dialect of it reads the character as syntax within a line.
  fileprivate var isMarkdownSyntax: Bool {
    switch self {
    case 0x5C, 0x60, 0x2A, 0x5F: true  // \ ` * _
    case 0x5B, 0x5D, 0x7B, 0x7D: true  // [ ] { }
    case 0x3C, 0x7C, 0x7E, 0x5E: true  // < | ~ ^
    case 0x24, 0x40: true  // $ starts mathematics, @ a citation of Pandoc
    default: false
    }
  }
}
