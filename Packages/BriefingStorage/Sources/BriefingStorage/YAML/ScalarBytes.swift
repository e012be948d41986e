#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// What the reader makes of the bytes of a scalar without a String between.
extension UnsafeBufferPointer<UInt8> {
  /// Whether the bytes are those of a word.
  @inline(__always)
  func spells(_ word: StaticString) -> Bool {
    guard let baseAddress, count == word.utf8CodeUnitCount else { return false }
    return memcmp(baseAddress, word.utf8Start, count) == 0
  }

  /// Whether YAML takes the bytes, where they stand without quotes, for nothing.
  var isNull: Bool {
    switch count {
    case 0: true
    case 1: spells("~")
    case 4: spells("null") || spells("Null") || spells("NULL")
    default: false
    }
  }

  /// Whether the bytes are those of a text.
  func spells(text: String) -> Bool {
    guard count == text.utf8.count else { return false }
    return text.withBytes { bytes in
      guard let baseAddress, let other = bytes.baseAddress else { return true }
      return memcmp(baseAddress, other, count) == 0
    }
  }

  /// The 64-bit FNV-1a hash of the bytes.
  var fowlerNollVoHash: UInt64 {
    reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  /// The number written in decimal digits without sign, blanks or leading zeros; at most 18 digits.
  var wholeNumber: Int? {
    guard let first, count <= 18, first != UInt8(ascii: "0") || count == 1 else { return nil }
    var number = 0
    for byte in self {
      let digit = Int(byte) &- 48
      guard digit >= 0, digit <= 9 else { return nil }
      number = number &* 10 &+ digit
    }
    return number
  }

  /// The number written as JSON writes one, but for the sign; nil for `inf` and `nan`.
  var decimal: Double? {
    var digits = 0
    var mantissa = 0
    var decimals = 0
    var hasPoint = false
    for byte in self {
      let digit = Int(byte) &- 48
      if digit >= 0, digit <= 9 {
        mantissa = mantissa &* 10 &+ digit
        digits += 1
        if hasPoint { decimals += 1 }
      } else if byte == UInt8(ascii: "."), !hasPoint, digits > 0 {
        hasPoint = true
      } else {
        return slowDecimal
      }
    }
    // Fifteen digits and their power of ten are exact in a Double, so the quotient is rounded once.
    guard digits > 0, digits <= 15, !hasPoint || decimals > 0 else { return slowDecimal }
    return Double(mantissa) / Self.powersOfTen[decimals]
  }

  private var slowDecimal: Double? {
    guard let first, let last, Self.isDigit(first), Self.isDigit(last) else { return nil }
    let isPlainNumber = allSatisfy { byte in
      Self.isDigit(byte) || [0x2E, 0x65, 0x45, 0x2B, 0x2D].contains(byte)
    }
    guard isPlainNumber, let number = Double(String(decoding: self, as: UTF8.self)) else {
      return nil
    }
    return number.isFinite ? number : nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }

  private static var powersOfTen: [Double] { powersOfTenTable }
}

private let powersOfTenTable: [Double] = [
  1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
]
