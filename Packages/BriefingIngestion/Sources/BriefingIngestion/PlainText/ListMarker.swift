import BriefingCore

/// The mark at the start of a list item: `•`, `-`, `1.`, `(a)`.
struct ListMarker: Equatable {
  enum Style: Equatable {
    /// A mark that means nothing else, such as `•`.
    case bullet
    /// A mark that may be a dash, a minus or a footnote: `-`, `–`, `*`.
    case dash
    /// A number or letter, with what stands around it.
    case ordinal(opening: UInt8, ending: UInt8, isLetter: Bool)
  }

  let style: Style
  /// The number, or the place of the letter in the alphabet; 0 for bullets and dashes.
  let value: Int

  /// The mark of an item that markup tells, which needs none in the text.
  static let bullet = ListMarker(style: .bullet, value: 0)

  /// Reads the marker a line starts with, or nothing where it starts with none.
  init?(_ span: TextSpan, bytes: [UInt8]) {
    let end = span.end
    let (scalar, width) = bytes.scalar(at: span.start)
    let next = span.start + width
    switch scalar {
    case 0x2022, 0x2023, 0x2043, 0x25AA, 0x25AB, 0x25CF, 0x25E6, 0x25A0, 0x27A2, 0xB7, 0x2219:
      guard next < end else { return nil }
      self.init(style: .bullet, value: 0)
    case 0x2A, 0x2B, 0x2D, 0x2013, 0x2014, 0x2212:
      guard next + 1 < end, bytes[next].isASCIIWhitespace || bytes[next] == 0xC2 else { return nil }
      self.init(style: .dash, value: 0)
    default:
      self.init(ordinalIn: span, bytes: bytes)
    }
  }

  private init(style: Style, value: Int) {
    self.style = style
    self.value = value
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
    let isLetter = index == first
    if isLetter {
      guard index < span.end, bytes[index].isASCIILetter else { return nil }
      number = Int(bytes[index] | 0x20) - 0x60
      index += 1
    }
    guard index + 1 < span.end, bytes[index + 1].isASCIIWhitespace || bytes[index + 1] == 0xC2
    else { return nil }
    let ending = bytes[index]
    let isBracket = ending == UInt8(ascii: ")")
    // "A. Sample" is a name, "a. a sample" an item.
    let isStop = ending == UInt8(ascii: ".") && opening == 0
    guard isBracket || (isStop && (!isLetter || bytes[first].isASCIILowercase)) else { return nil }
    self.init(style: .ordinal(opening: opening, ending: ending, isLetter: isLetter), value: number)
  }

  /// Whether another marker can be the next of the same list.
  func isFollowed(by other: ListMarker) -> Bool {
    switch style {
    case .bullet, .dash: style == other.style
    case .ordinal: style == other.style && other.value == value + 1
    }
  }

  /// Whether it can be the first of a list.
  var isFirst: Bool { value <= 1 }
}
