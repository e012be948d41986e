import BriefingCore

/// The Islamic calendar, as Saudi Arabia prints it.
///
/// Since 1420 (1999) a month begins on the day after an evening when the moon, new before sunset,
/// sets at Mecca after the sun: the rule of the Umm al-Qura calendar. Before, the arithmetical
/// calendar of thirty years stands in. A feast is kept where its crescent is seen: in Morocco, Iran,
/// India and Indonesia it may fall a day later.
enum IslamicCalendar {
  /// The first occurrence of a day of a month in a Gregorian year, which may have two.
  static func day(_ month: Int, _ day: Int, in year: Int) -> CalendarDay? {
    guard (700...9_000).contains(year) else { return nil }
    let first = (year - 622) * 33 / 32
    return (first - 1...first + 2).lazy
      .map { CalendarDay(number: start($0, month) + day - 1) }.first { $0.year == year }
  }

  /// The days of a month that begins in a Gregorian year.
  static func length(ofMonth month: Int, from first: CalendarDay) -> Int {
    let guess = (first.year - 622) * 33 / 32
    for year in guess - 1...guess + 2 where start(year, month) == first.number {
      let (next, nextYear) = month == 12 ? (1, year + 1) : (month + 1, year)
      return start(nextYear, next) - first.number
    }
    return 30
  }

  /// The first day of a month, counted from 1970.
  private static func start(_ year: Int, _ month: Int) -> Int {
    let counted = counted(year, month)
    guard year >= 1420, year < 1600 else { return counted }
    var conjunction = Sky.newMoon(before: Double(counted) + 2)
    if Double(counted) - conjunction > 15 {
      conjunction = Sky.newMoon(before: Double(counted) + 2 + Sky.month)
    }
    var evening = Int((conjunction + 3.0 / 24).rounded(.down))
    for _ in 0..<3 {
      let sunset = sunset(evening)
      if conjunction < sunset, isMoonUp(sunset) { break }
      evening += 1
    }
    return evening + 1
  }

  /// The arithmetical calendar, its epoch the evening of 14 July 622.
  private static func counted(_ year: Int, _ month: Int) -> Int {
    (59 * (month - 1) + 1) / 2 + (year - 1) * 354 + (3 + 11 * year) / 30 - 492_149
  }

  private static let mecca = (north: 21.4225, east: 39.8262)

  private static func sunset(_ day: Int) -> Double {
    var time = Double(day) + 15.5 / 24
    for _ in 0..<6 {
      let height = Sky.sineOfAltitude(longitude: Sky.sun(time), latitude: 0, time, at: mecca)
      // The upper edge on the horizon, lifted by the air; the sun sinks by 5.5 of these a day.
      time += (height + 0.01454) / 5.5
    }
    return time
  }

  private static func isMoonUp(_ time: Double) -> Bool {
    Sky.sineOfAltitude(
      longitude: Sky.moon(time),
      latitude: Sky.moonLatitude(time),
      time,
      at: mecca
    ) > 0.0022
  }
}
