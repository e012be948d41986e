import BriefingCore

/// The labels that link reference definitions and footnotes define.
///
/// Where links lead is no text, so that labels are all that is kept.
struct MarkdownReferences {
  /// The most bytes a label may have (CommonMark 0.31, section 6.3).
  static let longestLabel = 999

  private var links: Set<String> = []
  private var notes: Set<String> = []

  /// Whether a label names a link.
  func isLink(_ label: Range<Int>, of bytes: [UInt8]) -> Bool {
    !links.isEmpty && links.contains(Self.folded(bytes[label]))
  }

  /// Whether a label, without its `^`, names a footnote.
  func isNote(_ label: Range<Int>, of bytes: [UInt8]) -> Bool {
    !notes.isEmpty && notes.contains(Self.folded(bytes[label]))
  }

  /// Takes the definitions a paragraph starts with.
  ///
  /// - Parameters:
  ///   - range: The paragraph.
  ///   - bytes: What it is a part of.
  /// - Returns: What is left of the paragraph.
  mutating func take(from range: Range<Int>, of bytes: [UInt8]) -> Range<Int> {
    var range = range
    while let (label, end) = Self.definition(in: range, of: bytes) {
      links.insert(Self.folded(bytes[label]))
      range = end..<range.upperBound
    }
    return range
  }

  /// Whether a paragraph is definitions and nothing else.
  func takesAll(of range: Range<Int>, of bytes: [UInt8]) -> Bool {
    var copy = Self()
    return copy.take(from: range, of: bytes).isEmpty
  }

  /// Takes the mark a footnote starts with, `[^1]:`.
  ///
  /// - Parameters:
  ///   - range: The paragraph.
  ///   - bytes: What it is a part of.
  /// - Returns: The text of the footnote; nothing where the paragraph is none.
  mutating func takeNote(from range: Range<Int>, of bytes: [UInt8]) -> Range<Int>? {
    guard range.count > 4, bytes.matches("[^", at: range.lowerBound),
      let end = bytes.endOfLabel(at: range.lowerBound, end: range.upperBound),
      end < range.upperBound, bytes[end] == UInt8(ascii: ":"), end - range.lowerBound > 3
    else { return nil }
    notes.insert(Self.folded(bytes[(range.lowerBound + 2)..<(end - 1)]))
    return end + 1..<range.upperBound
  }

  /// A definition at the start of some lines: its label, and the offset behind its last line.
  private static func definition(
    in range: Range<Int>,
    of bytes: [UInt8]
  ) -> (label: Range<Int>, end: Int)? {
    let (start, end) = (range.lowerBound, range.upperBound)
    guard range.count >= 4, bytes[start] == UInt8(ascii: "["),
      bytes[start + 1] != UInt8(ascii: "^"),
      let close = bytes.endOfLabel(at: start, end: end), close < end,
      bytes[close] == UInt8(ascii: ":"), !isBlank(bytes[(start + 1)..<(close - 1)])
    else { return nil }
    let label = start + 1..<close - 1
    let place = bytes.skipSpace(from: close + 1, end: end)
    guard let target = bytes.endOfDestination(at: place, end: end), target > place else {
      return nil
    }
    let title = bytes.skipSpace(from: target, end: end)
    if title > target, let titleEnd = bytes.endOfTitle(at: title, end: end),
      let next = bytes.endOfLine(from: titleEnd, end: end)
    {
      return (label, next)
    }
    return bytes.endOfLine(from: target, end: end).map { (label, $0) }
  }

  private static func isBlank(_ label: ArraySlice<UInt8>) -> Bool {
    label.allSatisfy(\.isASCIIWhitespace)
  }

  /// A label as labels are compared: without regard to case, white space as single spaces.
  private static func folded(_ label: ArraySlice<UInt8>) -> String {
    PageStatements.tidied(String(decoding: label, as: UTF8.self)).lowercased().uppercased()
  }
}

extension [UInt8] {
  /// The offset behind the `]` of a label that starts with a `[`; nothing where it is no label.
  func endOfLabel(at start: Int, end: Int) -> Int? {
    var index = start + 1
    let limit = Swift.min(end, index + MarkdownReferences.longestLabel + 1)
    while index < limit {
      switch self[index] {
      case UInt8(ascii: "]"): return index + 1
      case UInt8(ascii: "["): return nil
      case UInt8(ascii: "\\"): index += 2
      default: index += 1
      }
    }
    return nil
  }

  /// The offset behind the target of a link (CommonMark 0.31, section 6.3); may be empty.
  func endOfDestination(at start: Int, end: Int) -> Int? {
    guard start < end else { return nil }
    var index = start
    if self[start] == UInt8(ascii: "<") {
      index += 1
      while index < end {
        switch self[index] {
        case UInt8(ascii: ">"): return index + 1
        case UInt8(ascii: "<"), 0x0A: return nil
        case UInt8(ascii: "\\"): index += 2
        default: index += 1
        }
      }
      return nil
    }
    var depth = 0
    while index < end {
      switch self[index] {
      case UInt8(ascii: "\\") where index + 1 < end && self[index + 1].isASCIIPunctuation:
        index += 1
      case UInt8(ascii: "("):
        depth += 1
        // More are no target, as other readers have it too, so that time stays linear.
        if depth > 32 { return nil }
      case UInt8(ascii: ")"):
        if depth == 0 { return index }
        depth -= 1
      case 0...0x20, 0x7F:
        return depth == 0 ? index : nil
      default: break
      }
      index += 1
    }
    return depth == 0 ? index : nil
  }

  /// The offset behind the title of a link, in quotes or brackets.
  func endOfTitle(at start: Int, end: Int) -> Int? {
    guard start < end else { return nil }
    let close: UInt8
    switch self[start] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): close = self[start]
    case UInt8(ascii: "("): close = UInt8(ascii: ")")
    default: return nil
    }
    var index = start + 1
    while index < end {
      if self[index] == close { return index + 1 }
      if self[index] == UInt8(ascii: "("), close == UInt8(ascii: ")") { return nil }
      index += self[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return nil
  }

  /// The offset of the first byte that is no space, with no more than one line break before it.
  func skipSpace(from start: Int, end: Int) -> Int {
    var index = start
    var breaks = 0
    while index < end, self[index].isASCIIWhitespace {
      if self[index] == 0x0A {
        breaks += 1
        if breaks > 1 { return index }
      }
      index += 1
    }
    return index
  }

  /// The offset of the next line where nothing but spaces is left of this one.
  fileprivate func endOfLine(from start: Int, end: Int) -> Int? {
    var index = start
    while index < end, self[index] == 0x20 || self[index] == 0x09 { index += 1 }
    if index >= end { return end }
    return self[index] == 0x0A ? index + 1 : nil
  }
}

extension UInt8 {
  /// Whether the byte is a mark of ASCII that a backslash takes its meaning from.
  var isASCIIPunctuation: Bool {
    (0x21...0x2F).contains(self) || (0x3A...0x40).contains(self) || (0x5B...0x60).contains(self)
      || (0x7B...0x7E).contains(self)
  }
}
