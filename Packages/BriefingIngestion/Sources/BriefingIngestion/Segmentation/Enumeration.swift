import BriefingCore

/// The marker of an item in a list that runs on within a paragraph: `1.`, `2)`, `(c)`, `•`.
struct Enumeration {
  private enum Style: Equatable {
    case number
    case letter
    case bullet
  }

  private let style: Style
  private let value: UInt32
  private let hasBracket: Bool
  /// The bytes between the value and the text, such as `.)`.
  private let ending: [UInt8]
  /// How many tokens the marker has.
  let count: Int

  /// Reads the marker at an index, or nothing where there is none.
  init?(at index: Int, in tokens: ArraySlice<Token>, bytes: [UInt8]) {
    guard index + 1 < tokens.endIndex else { return nil }
    let first = tokens[index]
    if first.isPunctuation, Self.isBullet(first, bytes: bytes) {
      // A number after the bullet belongs to the marker.
      let number = Enumeration(ordinalAt: index + 1, in: tokens, bytes: bytes)
      self.init(
        style: .bullet,
        value: bytes.scalar(at: first.span.start).value,
        count: 1 + (number?.style == .number ? number?.count ?? 0 : 0)
      )
    } else {
      self.init(ordinalAt: index, in: tokens, bytes: bytes)
    }
  }

  private init(style: Style, value: UInt32, count: Int) {
    self.style = style
    self.value = value
    self.count = count
    hasBracket = false
    ending = []
  }

  private init?(ordinalAt index: Int, in tokens: ArraySlice<Token>, bytes: [UInt8]) {
    guard index + 1 < tokens.endIndex else { return nil }
    hasBracket = bytes[tokens[index].span.start] == UInt8(ascii: "(")
    var at = hasBracket ? index + 1 : index
    let token = tokens[at]
    if token.isNumber, token.span.length <= 2 {
      style = .number
      value = bytes[token.span.range].reduce(0) { $0 * 10 + UInt32($1 &- 0x30) }
    } else if token.isWord, token.span.length == 1, bytes[token.span.start].isASCIILowercase {
      style = .letter
      value = UInt32(bytes[token.span.start])
    } else {
      return nil
    }
    var ending: [UInt8] = []
    while at + 1 < tokens.endIndex, tokens[at + 1].span.start == tokens[at].span.end,
      tokens[at + 1].isPunctuation, ending.count < 2
    {
      at += 1
      ending.append(bytes[tokens[at].span.start])
    }
    guard Self.endings.contains(ending), !hasBracket || ending == [UInt8(ascii: ")")],
      at + 1 < tokens.endIndex, tokens[at + 1].span.start > tokens[at].span.end
    else { return nil }
    self.ending = ending
    count = at + 1 - index
  }

  /// Whether another marker is the next one of the same list.
  func isFollowed(by other: Enumeration) -> Bool {
    guard style == other.style, hasBracket == other.hasBracket, ending == other.ending else {
      return false
    }
    return style == .bullet ? value == other.value : other.value == value + 1
  }

  private static func isBullet(_ token: Token, bytes: [UInt8]) -> Bool {
    guard bytes[token.span.start] == 0xE2 else { return false }
    switch bytes.scalar(at: token.span.start).value {
    case 0x2022, 0x2023, 0x2043, 0x25AA, 0x25CF, 0x25E6: return true
    default: return false
    }
  }

  private static let endings: Set<[UInt8]> = [
    [UInt8(ascii: ".")], [UInt8(ascii: ")")], [UInt8(ascii: "."), UInt8(ascii: ")")],
  ]
}
