import BriefingCore

/// A decimal number kept exactly, as digits and a power of ten.
struct DecimalNumber: Sendable, Hashable {
  /// The digits, as a whole number.
  let digits: Int
  /// The power of ten the digits are multiplied by.
  let exponent: Int

  init(_ digits: Int, exponent: Int = 0) {
    var (digits, exponent) = (digits, exponent)
    while digits != 0, digits % 10 == 0, exponent < 0 {
      digits /= 10
      exponent += 1
    }
    self.digits = digits
    self.exponent = digits == 0 ? 0 : exponent
  }

  /// Reads the bytes of a number as the lexer cuts it: digits, commas between them, and at most one
  /// point; nothing where the digits are too many to keep.
  init?(_ bytes: some Collection<UInt8>) {
    var (value, exponent, isFraction) = (0, 0, false)
    for byte in bytes where byte != UInt8(ascii: ",") {
      guard byte.isASCIIDigit else {
        if byte != UInt8(ascii: ".") || isFraction { return nil }
        isFraction = true
        continue
      }
      let (product, isLarge) = value.multipliedReportingOverflow(by: 10)
      let (sum, isLarger) = product.addingReportingOverflow(Int(byte & 0x0F))
      if isLarge || isLarger { return nil }
      value = sum
      if isFraction { exponent -= 1 }
    }
    self.init(value, exponent: exponent)
  }

  /// The number times a power of ten.
  func scaled(byPowerOfTen power: Int) -> DecimalNumber {
    DecimalNumber(digits, exponent: exponent + power)
  }

  /// The product, or nothing where it does not fit.
  func multiplied(by other: DecimalNumber) -> DecimalNumber? {
    let (product, overflow) = digits.multipliedReportingOverflow(by: other.digits)
    return overflow ? nil : DecimalNumber(product, exponent: exponent + other.exponent)
  }

  /// The quotient, rounded to eight digits after the point where it does not end before; nothing
  /// where it does not fit.
  func divided(by divisor: Int) -> DecimalNumber? {
    let places = 8
    guard divisor > 0, let scaled = aligned(to: min(exponent, 0) - places) else { return nil }
    let quotient = (scaled + divisor / 2) / divisor
    return DecimalNumber(quotient, exponent: min(exponent, 0) - places)
  }

  /// The sum, or nothing where it does not fit.
  func adding(_ other: DecimalNumber) -> DecimalNumber? {
    let low = min(exponent, other.exponent)
    guard let left = aligned(to: low), let right = other.aligned(to: low) else { return nil }
    let (sum, overflow) = left.addingReportingOverflow(right)
    return overflow ? nil : DecimalNumber(sum, exponent: low)
  }

  private func aligned(to power: Int) -> Int? {
    var result = digits
    for _ in power..<max(exponent, power) {
      let (product, overflow) = result.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      result = product
    }
    return result
  }

  /// Whether it has no fraction.
  var isWhole: Bool { exponent >= 0 }

  /// The number as a whole number, where it is one that fits.
  var integer: Int? { isWhole ? aligned(to: 0) : nil }

  /// Whether it is less than another, as far as a double can say.
  func isLess(than other: DecimalNumber) -> Bool { approximate < other.approximate }

  private var approximate: Double {
    var result = Double(digits)
    for _ in 0..<abs(exponent) { result = exponent > 0 ? result * 10 : result / 10 }
    return result
  }
}

extension DecimalNumber: CustomStringConvertible {
  /// The number in plain decimal notation, without grouping or needless zeros.
  var description: String {
    let text = String(digits)
    guard exponent < 0 else { return text + zeros(exponent) }
    let padded = zeros(1 - exponent - text.utf8.count) + text
    return padded.dropLast(-exponent) + "." + padded.suffix(-exponent)
  }

  private func zeros(_ count: Int) -> String { String(repeating: "0", count: max(0, count)) }
}
