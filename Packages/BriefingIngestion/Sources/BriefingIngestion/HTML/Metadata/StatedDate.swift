import BriefingCore

/// The day a text states, as pages write it in `datetime`, JSON-LD and `meta`.
///
/// The day is taken as written, in the time zone of the page.
enum StatedDate {
  /// Reads the day of a time in ISO 8601, RFC 5322 or the forms of newspapers.
  ///
  /// A date of numbers alone that could be of two days, such as `05.04.2025`, is read with the day
  /// first where dots part them, and not at all where slashes do.
  static func day(of text: String) -> CalendarDay? {
    let bytes = Array(text.utf8)
    let runs = digitRuns(of: bytes)
    guard let first = runs.first else { return nil }
    if first.count == 8, let day = compact(bytes[first]) { return day }
    if runs.count >= 3, let day = numeric(Array(runs.prefix(3)), bytes) { return day }
    let document = DocumentText(text)
    var tokens: [Token] = []
    Tokenizer(document).append(tokensOf: document.span.range, to: &tokens)
    return DateLine(document.bytes).firstDate(in: tokens)?.day
  }

  private static func digitRuns(of bytes: [UInt8]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var index = 0
    while index < bytes.count, runs.count < 8 {
      let start = index
      while index < bytes.count, bytes[index].isASCIIDigit { index += 1 }
      if index > start { runs.append(start..<index) } else { index += 1 }
    }
    return runs
  }

  private static func compact(_ digits: ArraySlice<UInt8>) -> CalendarDay? {
    let start = digits.startIndex
    return day(
      year: number(digits[start..<start + 4]),
      month: number(digits[(start + 4)..<(start + 6)]),
      day: number(digits[(start + 6)...])
    )
  }

  private static func numeric(_ runs: [Range<Int>], _ bytes: [UInt8]) -> CalendarDay? {
    let mark = bytes[runs[0].upperBound]
    guard mark == UInt8(ascii: "-") || mark == UInt8(ascii: "/") || mark == UInt8(ascii: "."),
      runs[1].lowerBound == runs[0].upperBound + 1, bytes[runs[1].upperBound] == mark,
      runs[2].lowerBound == runs[1].upperBound + 1
    else { return nil }
    let values = runs.map { number(bytes[$0]) }
    if runs[0].count == 4 { return day(year: values[0], month: values[1], day: values[2]) }
    guard runs[2].count == 4, runs[0].count <= 2, runs[1].count <= 2 else { return nil }
    if mark == UInt8(ascii: "/"), values[0] <= 12, values[1] <= 12, values[0] != values[1] {
      return nil
    }
    let dayFirst = day(year: values[2], month: values[1], day: values[0])
    return dayFirst ?? day(year: values[2], month: values[0], day: values[1])
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int {
    digits.prefix(9).reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private static func day(year: Int, month: Int, day: Int) -> CalendarDay? {
    guard (1800...2200).contains(year) else { return nil }
    return CalendarDay(year: year, month: month, day: day)
  }
}
