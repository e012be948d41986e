import BriefingCore

/// The recognition of lines that only say when something was published, in any language.
///
/// A time such as `18:24`, or a date with a year, is a sign that needs no names of months.
enum TimeStamp {
  /// Whether some text holds a time of day or a date with its year.
  static func occurs(in text: ArraySlice<UInt8>) -> Bool {
    let runs = digitRuns(of: text)
    for (index, run) in runs.enumerated() {
      let next = index + 1 < runs.count ? runs[index + 1] : nil
      let third = index + 2 < runs.count ? runs[index + 2] : nil
      if let next, run.count <= 2, next.count == 2, isJoined(run, next, by: 0x3A, in: text) {
        return true
      }
      if let next, let third, isNumericDate(run, next, third, in: text) { return true }
      if let next, isYear(run, in: text) != isYear(next, in: text),
        min(run.count, next.count) <= 2, next.lowerBound - run.upperBound <= 24,
        holdsNoStop(text[run.upperBound..<next.lowerBound])
      {
        return true
      }
    }
    return false
  }

  private static func digitRuns(of text: ArraySlice<UInt8>) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var index = text.startIndex
    while index < text.endIndex {
      let start = index
      while index < text.endIndex, text[index].isASCIIDigit { index += 1 }
      if index > start { runs.append(start..<index) } else { index += 1 }
    }
    return runs
  }

  private static func isJoined(
    _ first: Range<Int>,
    _ second: Range<Int>,
    by mark: UInt8,
    in text: ArraySlice<UInt8>
  ) -> Bool {
    second.lowerBound == first.upperBound + 1 && text[first.upperBound] == mark
  }

  /// `17.06.2025`, `6/17/25` or `2025-06-17`.
  private static func isNumericDate(
    _ first: Range<Int>,
    _ second: Range<Int>,
    _ third: Range<Int>,
    in text: ArraySlice<UInt8>
  ) -> Bool {
    let mark = text[first.upperBound]
    guard mark == UInt8(ascii: ".") || mark == UInt8(ascii: "/") || mark == UInt8(ascii: "-"),
      isJoined(first, second, by: mark, in: text), isJoined(second, third, by: mark, in: text),
      second.count <= 2
    else { return false }
    return (first.count <= 2 && (third.count == 2 || third.count == 4))
      || (first.count == 4 && third.count <= 2)
  }

  private static func isYear(_ run: Range<Int>, in text: ArraySlice<UInt8>) -> Bool {
    guard run.count == 4 else { return false }
    let century = (text[run.lowerBound], text[run.lowerBound + 1])
    return century == (0x31, 0x39) || century == (0x32, 0x30)
  }

  private static func holdsNoStop(_ text: ArraySlice<UInt8>) -> Bool {
    // The name of a month, and no sentence between the numbers.
    text.contains { $0.isASCIILetter || $0 >= 0x80 }
      && !text.contains { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: ":") }
  }
}
