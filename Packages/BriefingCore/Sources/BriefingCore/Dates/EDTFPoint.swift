/// A single date of any precision, with open parts and qualifiers.
public struct EDTFPoint: Sendable, Hashable {
  /// A number of which some digits, from the left or the right, may be open.
  public struct Digits: Sendable, Hashable {
    /// The digits; an open digit is `X`.
    public let text: String

    /// Creates digits from text of decimal digits and `X`.
    init?(_ text: Substring, width: Int) {
      guard text.utf8.count == width, text.utf8.allSatisfy({ $0.isASCIIDigit || $0 == 0x58 })
      else { return nil }
      self.text = String(text)
    }

    /// Creates the digits of a number.
    init(_ number: Int, width: Int) { text = number.padded(to: width) }

    /// The number, or nothing where a digit is open.
    public var value: Int? { Int(text) }

    /// The smallest number it can mean, or nothing where the first digit is open.
    var lowest: Int? { text.hasPrefix("X") ? nil : Int(filled(with: "0")) }
    /// The largest number it can mean, or nothing where the first digit is open.
    var highest: Int? { text.hasPrefix("X") ? nil : Int(filled(with: "9")) }

    private func filled(with digit: Character) -> String {
      String(text.map { $0 == "X" ? digit : $0 })
    }

    /// Whether the two can be the same number.
    func isCompatible(with other: Digits) -> Bool {
      zip(text, other.text).allSatisfy { $0 == $1 || $0 == "X" || $1 == "X" }
    }
  }

  /// What a date says within its year.
  public enum Part: Sendable, Hashable {
    /// Nothing: the date is a year, decade or century.
    case year
    /// A month.
    case month(Digits)
    /// A day of a month.
    case day(Digits, Digits)
    /// A season (21 to 24), quarter (33 to 36) or half (40, 41).
    case season(Int)
    /// An ISO 8601 week.
    case week(Int)
  }

  /// The year, of which the last digits are open for a decade or century.
  public let year: Digits
  /// What it says within the year.
  public let part: Part
  /// The time of day as written after the `T`, where there is one.
  public let time: String?
  /// Whether it is uncertain (`?`).
  public let isUncertain: Bool
  /// Whether it is approximate (`~`).
  public let isApproximate: Bool

  /// Creates the date of a day.
  public init(_ day: CalendarDay) {
    year = Digits(day.year, width: 4)
    part = .day(Digits(day.month, width: 2), Digits(day.day, width: 2))
    time = nil
    isUncertain = false
    isApproximate = false
  }

  /// Reads a date, or returns nothing where the text is none.
  public init?(_ text: String) {
    var rest = Substring(text)
    let qualifier = rest.last
    let isQualified = qualifier == "?" || qualifier == "~" || qualifier == "%"
    if isQualified { rest.removeLast() }
    isUncertain = qualifier == "?" || qualifier == "%"
    isApproximate = qualifier == "~" || qualifier == "%"
    if let mark = rest.firstIndex(of: "T") {
      let clock = String(rest[rest.index(after: mark)...])
      guard Self.isTime(clock) else { return nil }
      time = clock
      rest = rest[..<mark]
    } else {
      time = nil
    }
    let fields = rest.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = fields.first, let year = Digits(first, width: 4),
      let part = Self.part(of: fields.dropFirst(), year: year)
    else { return nil }
    self.year = year
    self.part = part
    if time != nil {
      guard case .day = part else { return nil }
    }
  }

  private static func part(of fields: ArraySlice<Substring>, year: Digits) -> Part? {
    guard let first = fields.first else { return .year }
    if first.hasPrefix("W") {
      guard fields.count == 1, first.utf8.count == 3,
        first.utf8.dropFirst().allSatisfy(\.isASCIIDigit), let week = Int(first.dropFirst()),
        (1...53).contains(week)
      else { return nil }
      return .week(week)
    }
    guard let month = Digits(first, width: 2) else { return nil }
    if let number = month.value, number > 12 {
      let isPart =
        (21...24).contains(number) || (33...36).contains(number) || number == 40
        || number == 41
      return fields.count == 1 && isPart ? .season(number) : nil
    }
    guard month.value != 0 else { return nil }
    guard fields.count > 1 else { return .month(month) }
    guard fields.count == 2, let day = Digits(fields[fields.startIndex + 1], width: 2),
      isDay(day, of: month, year: year)
    else { return nil }
    return .day(month, day)
  }

  private static func isDay(_ day: Digits, of month: Digits, year: Digits) -> Bool {
    guard let number = day.value else { return true }
    guard let month = month.value else { return (1...31).contains(number) }
    // A leap day is possible in a year that is not known.
    return number >= 1 && number <= CalendarDay.length(ofMonth: month, year: year.value ?? 2000)
  }

  /// Whether a text is a time of day, with or without the shift from UTC that ends it.
  private static func isTime(_ text: String) -> Bool {
    if text.hasSuffix("Z") { return isClock(text.dropLast(), fields: 1...3) }
    guard let sign = text.firstIndex(where: { $0 == "+" || $0 == "-" }) else {
      return isClock(Substring(text), fields: 1...3)
    }
    return isClock(text[..<sign], fields: 1...3)
      && isClock(text[text.index(after: sign)...], fields: 1...2)
  }

  private static func isClock(_ text: Substring, fields count: ClosedRange<Int>) -> Bool {
    let fields = text.split(separator: ":", omittingEmptySubsequences: false)
    guard count.contains(fields.count) else { return false }
    return zip(fields, [24, 60, 61]).allSatisfy { field, limit in
      field.utf8.count == 2 && field.utf8.allSatisfy(\.isASCIIDigit)
        && (Int(field) ?? limit) < limit
    }
  }

  /// The first day it can mean, or nothing where the year is open.
  public var earliest: CalendarDay? {
    guard let low = year.lowest else { return nil }
    switch part {
    case .year: return CalendarDay(year: low, month: 1, day: 1)
    case .month(let month):
      return CalendarDay(year: low, month: max(1, month.lowest ?? 1), day: 1)
    case .day(let month, let day):
      return CalendarDay(
        year: low,
        month: max(1, month.lowest ?? 1),
        day: max(1, day.lowest ?? 1)
      )
    case .season(let code):
      let months = Self.months(ofSeason: code)
      return CalendarDay(year: low, month: months.lowerBound, day: 1)
    case .week(let week): return CalendarDay.monday(ofWeek: week, year: low)
    }
  }

  /// The last day it can mean, or nothing where the year is open.
  public var latest: CalendarDay? {
    guard let high = year.highest else { return nil }
    switch part {
    case .year: return CalendarDay(year: high, month: 12, day: 31)
    case .month(let month): return Self.last(of: min(12, month.highest ?? 12), year: high)
    case .day(let month, let day):
      let last = min(12, month.highest ?? 12)
      let length = CalendarDay.length(ofMonth: last, year: high)
      return CalendarDay(year: high, month: last, day: min(length, day.highest ?? length))
    case .season(let code):
      let months = Self.months(ofSeason: code)
      return months.upperBound > 12
        ? Self.last(of: months.upperBound - 12, year: high + 1)
        : Self.last(of: months.upperBound, year: high)
    case .week(let week):
      return CalendarDay.monday(ofWeek: week, year: high)?.adding(days: 6)
    }
  }

  private static func last(of month: Int, year: Int) -> CalendarDay? {
    CalendarDay(year: year, month: month, day: CalendarDay.length(ofMonth: month, year: year))
  }

  /// The months of a season, quarter or half; winter runs into the next year.
  private static func months(ofSeason code: Int) -> ClosedRange<Int> {
    switch code {
    case 21: 3...5
    case 22: 6...8
    case 23: 9...11
    case 24: 12...14
    case 33...36: (code - 33) * 3 + 1...(code - 33) * 3 + 3
    case 40: 1...6
    default: 7...12
    }
  }

  func isCompatible(with other: EDTFPoint) -> Bool {
    guard year.isCompatible(with: other.year) else { return false }
    switch (part, other.part) {
    case (.month(let month), .month(let otherMonth)),
      (.month(let month), .day(let otherMonth, _)),
      (.day(let month, _), .month(let otherMonth)):
      return month.isCompatible(with: otherMonth)
    case (.day(let month, let day), .day(let otherMonth, let otherDay)):
      return month.isCompatible(with: otherMonth) && day.isCompatible(with: otherDay)
    case (.season(let code), .season(let otherCode)): return code == otherCode
    case (.week(let week), .week(let otherWeek)): return week == otherWeek
    default: return true
    }
  }
}

extension EDTFPoint: CustomStringConvertible {
  /// The date as it is written in files.
  public var description: String {
    var text = year.text
    switch part {
    case .year: break
    case .month(let month): text += "-\(month.text)"
    case .day(let month, let day): text += "-\(month.text)-\(day.text)"
    case .season(let code): text += "-\(code)"
    case .week(let week): text += "-W\(week.padded(to: 2))"
    }
    if let time { text += "T\(time)" }
    switch (isUncertain, isApproximate) {
    case (true, true): return text + "%"
    case (true, false): return text + "?"
    case (false, true): return text + "~"
    case (false, false): return text
    }
  }
}
