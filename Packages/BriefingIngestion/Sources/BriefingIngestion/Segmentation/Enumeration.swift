import BriefingCore

/// The marker of an item in a list that runs on within a paragraph: `1.`, `2)`, `(c)`, `•`.
struct Enumeration {
  private enum Style {
    case number
    case letter
    case bullet
  }

  /// The marks between the value and the text.
  private enum Ending {
    case none
    case dot
    case bracket
    case dotAndBracket
  }

  private let style: Style
  private let value: UInt32
  /// Whether it starts with a bracket.
  let hasBracket: Bool
  private let ending: Ending
  /// How many tokens the marker has.
  let count: Int

  /// Reads the marker at an index, or nothing where there is none.
  init?(at index: Int, in block: BlockTokens) {
    guard index + 1 < block.count else { return nil }
    let first = block.tokens[index]
    if first.isPunctuation, let bullet = Self.bullet(first, bytes: block.bytes) {
      // A number after the bullet belongs to the marker.
      let number = Enumeration(ordinalAt: index + 1, in: block)
      self.init(bullet: bullet, count: 1 + (number?.style == .number ? number?.count ?? 0 : 0))
    } else {
      self.init(ordinalAt: index, in: block)
    }
  }

  private init(bullet: UInt32, count: Int) {
    style = .bullet
    value = bullet
    hasBracket = false
    ending = .none
    self.count = count
  }

  private init?(ordinalAt index: Int, in block: BlockTokens) {
    let (bytes, tokens) = (block.bytes, block.tokens)
    guard index + 1 < tokens.count else { return nil }
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
    guard let found = Self.marks(after: &at, in: block), !hasBracket || found == .bracket,
      block.hasGap(before: at + 1)
    else { return nil }
    ending = found
    count = at + 1 - index
  }

  /// Whether it starts with a bullet.
  var isBullet: Bool { style == .bullet }

  /// Whether it is likely to open a list after other text, as `a.` and `x)` are.
  ///
  /// A letter with a stop alone may be an abbreviation, and brackets around it a reference.
  var opensList: Bool { !hasBracket && (ending != .dot || value == 0x61) }

  /// Whether a scalar is a bullet.
  static func isBullet(_ value: UInt32) -> Bool {
    switch value {
    case 0x2022, 0x2023, 0x2043, 0x25AA, 0x25CF, 0x25E6: true
    default: false
    }
  }

  /// Whether another marker is the next one of the same list.
  func isFollowed(by other: Enumeration) -> Bool {
    guard style == other.style, hasBracket == other.hasBracket, ending == other.ending else {
      return false
    }
    return style == .bullet ? value == other.value : other.value == value + 1
  }

  /// Reads the marks glued to the value, and moves on to the last of them.
  private static func marks(after index: inout Int, in block: BlockTokens) -> Ending? {
    guard let first = block.gluedMark(at: index + 1) else { return nil }
    let second = block.gluedMark(at: index + 2)
    index += second == nil ? 1 : 2
    switch (first, second) {
    case (UInt8(ascii: "."), nil): return .dot
    case (UInt8(ascii: ")"), nil): return .bracket
    case (UInt8(ascii: "."), UInt8(ascii: ")")): return .dotAndBracket
    default: return nil
    }
  }

  private static func bullet(_ token: Token, bytes: TextBytes) -> UInt32? {
    guard bytes[token.span.start] == 0xE2 else { return nil }
    let value = bytes.scalar(at: token.span.start).value
    return isBullet(value) ? value : nil
  }
}
