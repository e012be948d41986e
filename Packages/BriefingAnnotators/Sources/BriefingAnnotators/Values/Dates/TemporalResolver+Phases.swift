import BriefingCore

/// What parts of a year, decade or month "early" and "the end of" mean.
///
/// Adjectives cut a month, a decade and the outer quarters of a century: "early May" is its first
/// half, "late 1990s" the last five years. A year they cut by thirds. Nouns cut by thirds a month
/// ("the beginning of May" ends on the tenth), and three days off either end of a week. The end of a
/// year is about December; where it is the end of a term, it is its last day.
extension TemporalResolver {
  /// The day on which a term ends that runs to the end of a longer time: "by the end of 2028".
  ///
  /// The kind stays a period: the words name no day, so nothing is fixed for it.
  func lastDay(of phase: Phase, in value: String) -> String? {
    guard isLimit, !isQuery, case .closing = phase, let edtf = EDTF(value),
      edtf.point?.year.value != nil
    else { return nil }
    return edtf.latest.map { "\($0)" }
  }

  /// The part of a longer time that a phase means.
  ///
  /// - Parameters:
  ///   - phase: Which part.
  ///   - value: The longer time, in EDTF.
  ///   - isPresent: Whether it is counted from the present: the beginning of the year that goes on is
  ///     its first quarter.
  /// - Returns: The interval; nothing where the phase has no bounds of its own.
  func stretch(of phase: Phase, in value: String, isPresent: Bool = false) -> String? {
    if case .closing = phase, isQuery, case .year? = EDTF(value)?.point?.part {
      return Self.interval(of: .late, in: value, isPresent: isPresent)
    }
    return Self.interval(of: phase, in: value, isPresent: isPresent)
  }

  private static func interval(
    of phase: Phase,
    in value: String,
    isPresent: Bool
  ) -> String? {
    if let week = week(value), let days = interval(of: phase, from: week) { return days }
    guard let point = EDTF(value)?.point else { return nil }
    switch point.part {
    case .year:
      if let year = point.year.value { return interval(of: phase, inYear: year, isPresent) }
      return value.hasSuffix("XX")
        ? interval(of: phase, inCentury: value.prefix(2))
        : interval(of: phase, inDecade: value.prefix(3))
    case .month(let month):
      guard let year = point.year.value, let number = month.value else { return nil }
      return interval(
        of: phase,
        inMonth: value,
        length: CalendarDay.length(ofMonth: number, year: year)
      )
    default: return nil
    }
  }

  private static func interval(of phase: Phase, inYear year: Int, _ isPresent: Bool) -> String? {
    let text = year.fourDigits
    return switch phase {
    case .opening where isPresent: "\(text)-01/\(text)-03"
    case .early, .opening: "\(text)-01/\(text)-04"
    case .middle: "\(text)-05/\(text)-08"
    case .late: "\(text)-09/\(text)-12"
    case .closing: "\(text)-12~"
    case .earlier, .later, .remaining: nil
    }
  }

  private static func interval(of phase: Phase, inDecade digits: Substring) -> String? {
    guard digits.utf8.count == 3, !digits.hasSuffix("X") else { return nil }
    return switch phase {
    case .early: "\(digits)0/\(digits)4"
    case .late: "\(digits)5/\(digits)9"
    case .opening: "\(digits)0/\(digits)3"
    case .middle: "\(digits)4/\(digits)6"
    case .closing: "\(digits)7/\(digits)9"
    case .earlier, .later, .remaining: nil
    }
  }

  private static func interval(of phase: Phase, inCentury digits: Substring) -> String? {
    guard digits.utf8.count == 2, !digits.hasSuffix("X") else { return nil }
    return switch phase {
    case .early, .opening: "\(digits)00/\(digits)24"
    case .middle: "\(digits)40/\(digits)60"
    case .late, .closing: "\(digits)75/\(digits)99"
    case .earlier, .later, .remaining: nil
    }
  }

  private static func interval(
    of phase: Phase,
    inMonth month: String,
    length: Int
  ) -> String? {
    switch phase {
    case .early: "\(month)-01/\(month)-15"
    case .late: "\(month)-16/\(month)-\(length)"
    case .opening: "\(month)-01/\(month)-10"
    case .middle: "\(month)-11/\(month)-20"
    case .closing: "\(month)-21/\(month)-\(length)"
    case .earlier, .later, .remaining: nil
    }
  }

  private static func interval(of phase: Phase, from monday: CalendarDay) -> String? {
    let first: Int
    switch phase {
    case .early, .opening: first = 0
    case .middle: first = 2
    case .late, .closing: first = 4
    case .earlier, .later, .remaining: return nil
    }
    return "\(monday.adding(days: first))/\(monday.adding(days: first + 2))"
  }

  /// The Monday of a week such as `2022-W31`.
  private static func week(_ value: String) -> CalendarDay? {
    let parts = value.split(separator: "-")
    guard parts.count == 2, parts[1].hasPrefix("W"), let year = Int(parts[0]),
      let week = Int(parts[1].dropFirst())
    else { return nil }
    return CalendarDay.monday(ofWeek: week, year: year)
  }
}
