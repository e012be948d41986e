import BriefingCore

/// The number of a section in the order of its code: "78dd" comes after "78a" and before "79".
struct SectionNumber: Comparable {
  private let text: String
  private let digits: Int
  /// The number before the first point or letter, as digits.
  private let number: Int
  /// The letters behind it.
  private let letters: String
  /// What stands behind the first point, if the number has one.
  private let rest: String?

  /// Reads the number of a section such as "78dd-1" or "240.10b-21".
  init(_ section: String) {
    text = section
    let bytes = Array(section.utf8)
    let end = bytes.firstIndex { !$0.isASCIIDigit } ?? bytes.count
    digits = end
    // Sections have few digits; what has more is no section, and all such are alike.
    number = end <= 9 ? bytes[..<end].reduce(0) { $0 * 10 + Int($1 - 0x30) } : .max
    let tail = bytes[end...]
    letters = String(decoding: tail.prefix(while: \.isASCIILetter), as: UTF8.self)
    rest = tail.first == UInt8(ascii: ".") ? String(decoding: tail.dropFirst(), as: UTF8.self) : nil
  }

  static func < (left: SectionNumber, right: SectionNumber) -> Bool {
    if left.number != right.number { return left.number < right.number }
    let (a, b) = (left.letters.utf8.count, right.letters.utf8.count)
    return a == b ? left.letters < right.letters : a < b
  }

  /// Returns the last section of a range that starts here, where what stands behind the hyphen
  /// is one: "10c" after "10a" is, "1" after "404o" is a part of the number "404o-1".
  ///
  /// - Parameters:
  ///   - high: What stands behind the hyphen.
  ///   - isPlural: Whether the text speaks of several sections, with "§§" or "parts".
  /// - Returns: The section, or nothing where the hyphen belongs to a number.
  func rangeEnd(_ high: String, isPlural: Bool) -> String? {
    let end = SectionNumber(high)
    if rest != nil || end.rest != nil {
      // "§§ 60.1-60.5", but "§ 128-1.5004"
      return isPlural && rest != nil && end.rest != nil && number <= end.number ? high : nil
    }
    if !letters.isEmpty, end.letters.isEmpty {
      // "16 U.S.C. 1a-7" is one section, "§§ 78a-80" several.
      return isPlural && end.number > number && end.digits >= digits ? high : nil
    }
    if self < end, end.digits >= digits { return high }
    if end.number == number, end.letters == letters, high != text { return high }
    // "§§ 1201-05": the digits that repeat are left out, down to the last two.
    if isPlural, letters.isEmpty, end.letters.isEmpty, end.digits == 2, digits > 2 {
      let whole = String(text.prefix(digits - 2)) + high
      return self < SectionNumber(whole) ? whole : nil
    }
    return nil
  }
}
