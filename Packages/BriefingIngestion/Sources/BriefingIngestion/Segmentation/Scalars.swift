import BriefingCore

/// What a Unicode scalar is to the tokenizer.
enum ScalarClass: UInt8 {
  /// A small letter.
  case small = 1
  /// A capital letter.
  case capital = 2
  /// A letter of a script without case.
  case letter = 4
  /// A decimal digit.
  case digit = 8
  /// A scalar that belongs to the word it stands in, such as a combining accent.
  case joiner = 16
  /// White space, as `DocumentText.whitespaceWidth(at:)` defines it.
  case space = 32
  /// Everything else.
  case punctuation = 64

  /// The bits of all letters.
  static let letters: UInt8 = 7

  /// Whether the scalar starts or continues a word or number.
  var isWordLike: Bool { rawValue <= ScalarClass.digit.rawValue }

  /// Whether it is a letter of any script.
  var isLetter: Bool { rawValue <= ScalarClass.letter.rawValue }

  /// The class of an ASCII byte.
  init(ascii byte: UInt8) {
    if byte.isASCIILowercase {
      self = .small
    } else if byte.isASCIIWhitespace {
      self = .space
    } else if byte.isASCIIUppercase {
      self = .capital
    } else {
      self = byte.isASCIIDigit ? .digit : .punctuation
    }
  }

  /// The class of any scalar; the common scripts are told by range, the rest by its properties.
  init(_ value: UInt32) {
    switch value {
    case 0..<0x80:
      self.init(ascii: UInt8(value))
    case 0xA0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
      self = .space
    case 0xAD, 0x300...0x36F, 0x200C, 0x200D, 0xFE00...0xFE0F:
      self = .joiner
    case 0xDF...0xF6, 0xF8...0xFF, 0x430...0x45F:
      self = .small
    case 0xC0...0xD6, 0xD8...0xDE, 0x400...0x42F:
      self = .capital
    case 0x80...0xA9, 0xAB...0xB4, 0xB6...0xB9, 0xBB...0xBF, 0xD7, 0xF7, 0x2010...0x2027,
      0x2030...0x205E, 0x3001...0x3003, 0x3008...0x3020, 0x30FB, 0xFF5B...0xFF65, 0xFEFF:
      self = .punctuation
    case 0x3041...0x3096, 0x30A1...0x30FE, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3:
      self = .letter
    default:
      self = Self.byProperties(of: value)
    }
  }

  private static func byProperties(of value: UInt32) -> ScalarClass {
    guard let scalar = Unicode.Scalar(value) else { return .punctuation }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter: return .capital
    case .lowercaseLetter: return .small
    case .modifierLetter, .otherLetter, .letterNumber: return .letter
    case .decimalNumber: return .digit
    case .nonspacingMark, .spacingMark, .enclosingMark: return .joiner
    default: return .punctuation
    }
  }
}

extension RandomAccessCollection<UInt8> where Index == Int {
  /// Returns the scalar at an offset of valid UTF-8 and its length in bytes.
  ///
  /// A byte that starts no scalar, which valid text never has there, counts as one of its own.
  func scalar(at index: Int) -> (value: UInt32, width: Int) {
    let lead = self[index]
    if lead < 0x80 { return (UInt32(lead), 1) }
    let width = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard lead >= 0xC2, index + width <= endIndex else { return (0xFFFD, 1) }
    var value = UInt32(lead) & (0x7F >> UInt32(width))
    for offset in 1..<width { value = value << 6 | UInt32(self[index + offset] & 0x3F) }
    return (value, width)
  }

  /// Returns the class of the scalar at an offset and its length in bytes.
  func scalarClass(at index: Int) -> (class: ScalarClass, width: Int) {
    let lead = self[index]
    if lead < 0x80 { return (ScalarClass(ascii: lead), 1) }
    let (value, width) = scalar(at: index)
    return (ScalarClass(value), width)
  }
}
