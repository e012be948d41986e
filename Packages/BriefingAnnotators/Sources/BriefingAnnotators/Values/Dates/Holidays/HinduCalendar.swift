import BriefingCore

/// The Hindu calendars, by the true places of sun and moon, with the clock of India.
///
/// A lunar month runs from new moon to new moon and bears the name of the sign the sun enters in it,
/// counted from the stars; of two with one name the second is meant. A lunar day is the time in
/// which the moon gains twelve degrees on the sun, and a feast falls on the day that has its lunar
/// day at the hour of its rite. Regions keep some feasts a day earlier or later.
enum HinduCalendar {
  /// The lunar months, Chaitra being the first.
  enum Month: Int, Sendable {
    case chaitra, vaishakha, jyeshtha, ashadha, shravana, bhadrapada, ashvina, kartika
    case margashirsha, pausha, magha, phalguna
  }

  /// The hour of a rite, in hours of Indian time.
  enum Hour: Double, Sendable {
    case sunrise = 6.2
    case noon = 12
    case afternoon = 14
    case dusk = 18
    case midnight = 24
  }

  /// The day of a feast in a Gregorian year.
  ///
  /// - Parameters:
  ///   - lunarDay: From 1 for the first after the new moon to 30 for the new moon.
  ///   - month: The month.
  ///   - hour: When the lunar day must run.
  ///   - year: The Gregorian year.
  /// - Returns: The day; nothing where the year has none.
  static func day(_ lunarDay: Int, of month: Month, at hour: Hour, in year: Int) -> CalendarDay? {
    [year, year + 1, year - 1].lazy.compactMap { day(lunarDay, month, hour, ofSpring: $0) }
      .first { $0.year == year }
  }

  private static func day(
    _ lunarDay: Int,
    _ month: Month,
    _ hour: Hour,
    ofSpring year: Int
  ) -> CalendarDay? {
    // January and February belong to the year that began the spring before.
    let spring = month.rawValue > 8 ? year - 1 : year
    guard let entry = entry(intoSign: month.rawValue, ofSpring: spring) else { return nil }
    let newMoon = Sky.newMoon(before: entry)
    let start = Sky.time(ofPhase: 12 * Double(lunarDay - 1), after: newMoon) + offset
    let end = Sky.time(ofPhase: 12 * Double(lunarDay), after: newMoon) + offset
    let at = hour.rawValue / 24
    let first = (start - at).rounded(.down) + 1
    // A lunar day that has no such hour is kept on the day it begins.
    return CalendarDay(number: Int(first + at < end ? first : start.rounded(.down)))
  }

  /// The time when the sun enters a sign counted from the stars, of the year from a spring on.
  private static func entry(intoSign sign: Int, ofSpring year: Int) -> Double? {
    guard (1000...3000).contains(year), let start = CalendarDay(year: year, month: 4, day: 14)
    else {
      return nil
    }
    let near = Double(start.number) + 30.44 * Double(sign)
    return Sky.time(ofSun: 30 * Double(sign), near: near, from: precession)
  }

  /// The day on which the sun enters a sign before dusk; after dusk it is the next.
  ///
  /// - Parameters:
  ///   - sign: From 0 for Aries, in April, to 11.
  ///   - year: The Gregorian year.
  ///   - limit: The hour by which it must enter.
  /// - Returns: The day.
  static func day(ofSign sign: Int, in year: Int, by limit: Hour = .dusk) -> CalendarDay? {
    guard let time = entry(intoSign: sign, ofSpring: sign > 8 ? year - 1 : year) else { return nil }
    return CalendarDay(number: Int((time + offset + 1 - limit.rawValue / 24).rounded(.down)))
  }

  /// Onam: the day that has the moon in the mansion of Shravana at noon, the sun being in Leo.
  static func onam(in year: Int) -> CalendarDay? {
    guard let start = day(ofSign: 4, in: year) else { return nil }
    return (0...31).lazy.map { start.adding(days: $0) }.first { day in
      let time = Double(day.number) + 0.5 - offset
      return (280..<293.34).contains(Sky.positive(Sky.moon(time) - precession(time)))
    }
  }

  /// How far the point of spring has moved from the stars, by the reckoning of Lahiri.
  private static func precession(_ time: Double) -> Double {
    23.857 + (time - 10_957.5) / 365.25 * 50.29 / 3600
  }

  /// India is five and a half hours ahead.
  private static let offset = 5.5 / 24
}
