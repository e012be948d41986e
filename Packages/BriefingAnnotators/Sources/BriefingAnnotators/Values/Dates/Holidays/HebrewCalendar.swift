import BriefingCore

/// The calculated Hebrew calendar, by the arithmetic that Reingold and Dershowitz give in
/// Calendrical Calculations.
///
/// A day starts at sunset, so the day given for a feast is its eve: Rosh Hashanah of 2018 runs from
/// the evening of 9 September, and 9 September is where it begins.
enum HebrewCalendar {
  /// The months, Nisan being the first; Tishri, the seventh, opens the year.
  enum Month: Int, Sendable {
    case nisan = 1
    case iyar, sivan, tammuz, av, elul, tishri, heshvan, kislev, tevet, shevat, adar
  }

  /// The civil day on which a day of a Gregorian year falls; in leap years Adar is the second.
  static func day(_ month: Month, _ day: Int, in year: Int) -> CalendarDay? {
    guard (1...9_000).contains(year) else { return nil }
    let months: [Month] = [.tishri, .heshvan, .kislev, .tevet]
    // The months from Tishri to Kislev belong to the autumn, Tevet may reach into January.
    let candidates = months.contains(month) ? [year + 3761, year + 3760] : [year + 3760]
    return candidates.lazy.map { number(month, day, $0) }.map { CalendarDay(number: $0) }
      .first { $0.year == year }
  }

  private static func isLeap(_ year: Int) -> Bool { (7 * year + 1) % 19 < 7 }

  /// The days from the epoch to the first of Tishri.
  private static func elapsed(_ year: Int) -> Int {
    let months = (235 * year - 234) / 19
    let parts = 12_084 + 13_753 * months
    let day = 29 * months + parts / 25_920
    return 3 * (day + 1) % 7 < 3 ? day + 1 : day
  }

  /// The day of the new year, counted from 1970, with the postponements that keep years lawful.
  private static func newYear(_ year: Int) -> Int {
    let (before, this, after) = (elapsed(year - 1), elapsed(year), elapsed(year + 1))
    let delay = after - this == 356 ? 2 : this - before == 382 ? 1 : 0
    return this + delay + epoch
  }

  private static func number(_ month: Month, _ day: Int, _ year: Int) -> Int {
    let start = newYear(year)
    let length = newYear(year + 1) - start
    let isLongHeshvan = length % 10 == 5
    let isShortKislev = length % 10 == 3
    let lengths = [
      30, isLongHeshvan ? 30 : 29, isShortKislev ? 29 : 30, 29, 30, isLeap(year) ? 59 : 29, 30, 29,
      30, 29, 30, 29,
    ]
    let place = (month.rawValue + 5) % 12
    // In a leap year Adar stands for both, and its feasts are kept in the second.
    let extra = month == .adar && isLeap(year) ? 30 : 0
    return start + lengths[..<place].reduce(0, +) + extra + day - 1
  }

  /// The day from which ``elapsed(_:)`` counts, counted from 1970.
  private static let epoch = -2_092_590
}
