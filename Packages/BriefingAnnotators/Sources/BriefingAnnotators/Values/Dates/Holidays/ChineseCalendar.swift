import BriefingCore

/// The Chinese calendar, by the rule in force since 1645, with the days of China.
///
/// Months begin on the day of the new moon. The month of the winter solstice is the eleventh; where
/// thirteen begin between two of these, the first without a principal term is a leap month.
/// Korea and Vietnam reckon by their own clocks, and differ by a day once in a generation.
enum ChineseCalendar {
  /// A day of a month, of the year that begins in a Gregorian year.
  static func day(_ month: Int, _ day: Int, in year: Int) -> CalendarDay? {
    guard (1645...2600).contains(year), (1...12).contains(month),
      let first = solsticeMonth(year - 1), let second = solsticeMonth(year)
    else { return nil }
    // The eleventh and twelfth months are counted from the solstice of the year itself.
    if month > 10 {
      guard let third = solsticeMonth(year + 1) else { return nil }
      return CalendarDay(number: start(month - 10, second, third) + day - 1)
    }
    return CalendarDay(number: start(month + 2, first, second) + day - 1)
  }

  /// The day on which the sun reaches a longitude: 15 is Qingming, the day of the dead.
  static func day(ofSun longitude: Double, in year: Int) -> CalendarDay? {
    guard (1645...2600).contains(year), let start = CalendarDay(year: year, month: 3, day: 20)
    else {
      return nil
    }
    let near = Double(start.number) + longitude * 365.2422 / 360
    return CalendarDay(number: civilDay(Sky.time(ofSun: longitude, near: near)))
  }

  /// The first day of a month, counted from that of one solstice, before that of the next.
  private static func start(_ place: Int, _ first: Int, _ second: Int) -> Int {
    var starts = [first]
    while starts.count < 15, let last = starts.last { starts.append(newMoon(after: last)) }
    guard second >= starts[13] else { return starts[place - 1] }
    let leap = (1...12).first { !hasPrincipalTerm(starts[$0], starts[$0 + 1]) } ?? 12
    return starts[place - 1 >= leap ? place : place - 1]
  }

  private static func solsticeMonth(_ year: Int) -> Int? {
    guard let near = CalendarDay(year: year, month: 12, day: 21) else { return nil }
    let solstice = civilDay(Sky.time(ofSun: 270, near: Double(near.number)))
    return civilDay(Sky.newMoon(before: Double(solstice) + 1 - offset))
  }

  private static func newMoon(after day: Int) -> Int {
    civilDay(Sky.newMoon(before: Double(day) + 31.5 - offset))
  }

  /// Whether the sun enters one of its twelve signs from one day to before another.
  private static func hasPrincipalTerm(_ start: Int, _ end: Int) -> Bool {
    let before = Sky.positive(Sky.sun(Double(start) - offset))
    let after = Sky.positive(Sky.sun(Double(end) - offset))
    return Int(before / 30) != Int(after / 30)
  }

  private static func civilDay(_ time: Double) -> Int { Int((time + offset).rounded(.down)) }

  /// China is eight hours ahead.
  private static let offset = 8.0 / 24
}
