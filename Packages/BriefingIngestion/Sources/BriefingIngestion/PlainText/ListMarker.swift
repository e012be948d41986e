import BriefingCore

/// The mark at the start of a list item: `•`, `-`, `1.`, `(a)`, `(ii)`, `A)`.
struct ListMarker: Equatable {
  enum Style: Equatable {
    /// A mark that means nothing else, such as `•`.
    case bullet
    /// A mark that may be a dash, a minus or a footnote: `-`, `–`, `*`.
    case dash
    /// A number or letter, with what stands around it.
    case ordinal(opening: UInt8, ending: UInt8, Numbering)
  }

  /// What the items of a list are counted with.
  enum Numbering: Equatable {
    case number
    /// A letter; `i`, `v` and `x` may be Roman numerals as well.
    case letter
    /// A capital letter with a stop, which is an initial unless others follow it in order.
    case capital
    /// A Roman numeral of several letters.
    case roman
  }

  let style: Style
  /// The number, or the place of the letter in the alphabet; 0 for bullets and dashes.
  let value: Int
  /// The value as a Roman numeral, where it can be one.
  let romanValue: Int?

  /// The mark of an item that markup tells, which needs none in the text.
  static let bullet = ListMarker(style: .bullet, value: 0)

  /// Reads the marker a line starts with, or nothing where it starts with none.
  init?(_ span: TextSpan, bytes: [UInt8]) {
    let end = span.end
    let (scalar, width) = bytes.scalar(at: span.start)
    let next = span.start + width
    switch scalar {
    case 0x2022, 0x2023, 0x2043, 0x25AA, 0x25AB, 0x25CF, 0x25E6, 0x25A0, 0x25BA, 0x27A2, 0xB7,
      0x2219, 0x2610, 0x2611, 0x2612, 0x2713:
      guard next < end else { return nil }
      self.init(style: .bullet, value: 0)
    case 0xF0A7, 0xF0B7:
      // Bullets of a font of signs, which text processors leave as they are.
      guard next < end else { return nil }
      self.init(style: .bullet, value: 0)
    case 0x6F where next + 1 < end && bytes[next] == 0x09:
      // The circle of text processors becomes a letter in text; nothing else has a tab behind it.
      self.init(style: .bullet, value: 0)
    case 0x2A, 0x2B, 0x2D, 0x2013, 0x2014, 0x2212:
      guard next + 1 < end, bytes[next].isASCIIWhitespace || bytes[next] == 0xC2 else { return nil }
      self.init(style: .dash, value: 0)
    default:
      self.init(ordinalIn: span, bytes: bytes)
    }
  }

  private init(style: Style, value: Int, romanValue: Int? = nil) {
    self.style = style
    self.value = value
    self.romanValue = romanValue
  }

  private init?(ordinalIn span: TextSpan, bytes: [UInt8]) {
    var index = span.start
    let opening: UInt8 = bytes[index] == UInt8(ascii: "(") ? bytes[index] : 0
    if opening != 0 { index += 1 }
    var number = 0
    let first = index
    while index < span.end, bytes[index].isASCIIDigit, index - first < 3 {
      number = number * 10 + Int(bytes[index] - 0x30)
      index += 1
    }
    var numbering = Numbering.number
    var roman: Int?
    if index == first {
      while index < span.end, bytes[index].isASCIILetter, index - first < Self.longestRoman {
        index += 1
      }
      guard index > first else { return nil }
      roman = RomanNumeral.value(of: bytes[first..<index])
      if index - first == 1 {
        numbering = .letter
        number = Int(bytes[first] | 0x20) - 0x60
      } else {
        guard let roman else { return nil }
        numbering = .roman
        number = roman
      }
    }
    guard index + 1 < span.end, bytes[index + 1].isASCIIWhitespace || bytes[index + 1] == 0xC2
    else { return nil }
    let ending = bytes[index]
    let isStop = ending == UInt8(ascii: ".") && opening == 0
    guard ending == UInt8(ascii: ")") || isStop else { return nil }
    // "A. Sample" is a name as a rule, "a. a sample" an item.
    if isStop, numbering == .letter, bytes[first].isASCIIUppercase { numbering = .capital }
    self.init(
      style: .ordinal(opening: opening, ending: ending, numbering),
      value: number,
      romanValue: roman
    )
  }

  /// The letters of xviii, the longest numeral of a list of fewer than twenty items.
  private static let longestRoman = 5

  /// Whether another marker can be the next of the same list.
  func isFollowed(by other: ListMarker) -> Bool {
    guard case .ordinal(let opening, let ending, let numbering) = style else {
      return style == other.style
    }
    guard case .ordinal(opening, ending, let otherNumbering) = other.style else { return false }
    if numbering == otherNumbering, other.value == value + 1 { return true }
    guard let romanValue, let next = other.romanValue else { return false }
    return next == romanValue + 1
  }

  /// Whether it can be the first of a list.
  var isFirst: Bool { value <= 1 }

  /// Whether it can be the first of a list if others follow it in order.
  var isFirstInSequence: Bool { romanValue == 1 || (needsSequence && value == 1) }

  /// Whether it means nothing unless others go before it or follow it in order.
  var needsSequence: Bool {
    guard case .ordinal(_, _, let numbering) = style else { return false }
    return numbering == .capital || numbering == .roman
  }
}
