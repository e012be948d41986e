import BriefingCore

/// A day of the year with a name of its own, by the rule that finds it in each year.
indirect enum Holiday: Sendable {
  /// The same day each year.
  case fixed(month: Int, day: Int)
  /// A weekday of a month, counted from its start, or from its end where the count is negative.
  case weekday(Int, count: Int, month: Int)
  /// Some days after another.
  case after(Holiday, days: Int)
  /// Another, moved by some days where it falls on a weekday.
  case moved(Holiday, from: Int, days: Int)
  /// Another that lasts for some days.
  case lasting(Holiday, days: Int)
  /// The last of some weekday before another.
  case before(Holiday, weekday: Int)
  /// Some days after Easter Sunday of the Western churches.
  case easter(Int)
  /// Some days after Easter Sunday of the Eastern churches.
  case orthodoxEaster(Int)
  /// The eve of a day of the Hebrew calendar.
  case hebrew(HebrewCalendar.Month, Int)
  /// A day of the Islamic calendar.
  case islamic(month: Int, day: Int)
  /// A month of the Islamic calendar.
  case islamicMonth(Int)
  /// A lunar day of the Hindu calendar, at the hour of its rite.
  case hindu(HinduCalendar.Month, Int, HinduCalendar.Hour)
  /// The day on which the sun enters a sign of the Hindu calendar.
  case hinduSign(Int, by: HinduCalendar.Hour)
  /// Onam, which goes by the mansions of the moon.
  case onam
  /// A day of the Chinese calendar.
  case chinese(month: Int, day: Int)
  /// The day on which the sun reaches a longitude, in China.
  case solarTerm(Double)
  /// A day that comes every 365 days, counted from one of them.
  case everyYearOf365Days(CalendarDayNumber)
  /// The last day before a weekend or holiday by which taxes are due in the United States.
  case taxDay
  /// Days that somebody sets anew each time.
  case listed([Int: (month: Int, day: Int)])

  /// A day counted from 1 January 1970.
  typealias CalendarDayNumber = Int

  /// The day in a year on which it falls, or begins.
  func day(in year: Int) -> CalendarDay? {
    switch self {
    case .fixed(let month, let day): return CalendarDay(year: year, month: month, day: day)
    case .weekday(let weekday, let count, let month):
      return Self.weekday(weekday, count, month, year)
    case .after(let holiday, let days): return holiday.day(in: year)?.adding(days: days)
    case .moved(let holiday, let weekday, let days):
      guard let day = holiday.day(in: year) else { return nil }
      return day.weekday.rawValue == weekday ? day.adding(days: days) : day
    case .lasting(let holiday, _): return holiday.day(in: year)
    case .before(let holiday, let weekday):
      guard let day = holiday.day(in: year) else { return nil }
      return day.adding(days: -((day.weekday.rawValue - weekday + 6) % 7 + 1))
    case .easter(let offset): return Self.easter(year)?.adding(days: offset)
    case .orthodoxEaster(let offset): return Self.orthodoxEaster(year)?.adding(days: offset)
    case .hebrew(let month, let day):
      return HebrewCalendar.day(month, day, in: year)?.adding(days: -1)
    case .islamic(let month, let day): return IslamicCalendar.day(month, day, in: year)
    case .islamicMonth(let month): return IslamicCalendar.day(month, 1, in: year)
    case .hindu(let month, let day, let hour):
      return HinduCalendar.day(day, of: month, at: hour, in: year)
    case .hinduSign(let sign, let limit):
      return HinduCalendar.day(ofSign: sign, in: year, by: limit)
    case .onam: return HinduCalendar.onam(in: year)
    case .chinese(let month, let day): return ChineseCalendar.day(month, day, in: year)
    case .solarTerm(let longitude): return ChineseCalendar.day(ofSun: longitude, in: year)
    case .everyYearOf365Days(let number): return Self.cycle(number, year)
    case .taxDay: return Self.taxDay(year)
    case .listed(let days):
      return days[year].flatMap { CalendarDay(year: year, month: $0.month, day: $0.day) }
    }
  }

  /// How many days it lasts from a day on.
  func length(from day: CalendarDay) -> Int {
    switch self {
    case .lasting(_, let days): days
    case .islamicMonth(let month): IslamicCalendar.length(ofMonth: month, from: day)
    default: 1
    }
  }

  /// The day in a year, or the interval it lasts, in EDTF.
  func value(in year: Int) -> String? {
    guard let first = day(in: year) else { return nil }
    let length = length(from: first)
    return length == 1 ? "\(first)" : "\(first)/\(first.adding(days: length - 1))"
  }

  /// The month and day, where they are the same each year.
  var fixedDay: String? {
    if case .fixed(let month, let day) = self { "\(month.twoDigits)-\(day.twoDigits)" } else { nil }
  }

  private static func weekday(
    _ weekday: Int,
    _ count: Int,
    _ month: Int,
    _ year: Int
  )
    -> CalendarDay?
  {
    let length = CalendarDay.length(ofMonth: month, year: year)
    guard let first = CalendarDay(year: year, month: month, day: count > 0 ? 1 : length) else {
      return nil
    }
    let step = count > 0 ? 1 : -1
    let distance = (step * (weekday - first.weekday.rawValue) + 7) % 7
    return first.adding(days: step * (distance + 7 * (abs(count) - 1)))
  }

  private static func cycle(_ number: Int, _ year: Int) -> CalendarDay? {
    guard let first = CalendarDay(year: year, month: 1, day: 1) else { return nil }
    let ahead = ((number - first.number) % 365 + 365) % 365
    return first.adding(days: ahead)
  }

  /// 15 April, or the next working day; Emancipation Day of the District of Columbia is none.
  private static func taxDay(_ year: Int) -> CalendarDay? {
    guard var day = CalendarDay(year: year, month: 4, day: 15),
      let free = observed(.fixed(month: 4, day: 16)).day(in: year)
    else { return nil }
    while day.weekday.rawValue > 5 || day == free { day = day.adding(days: 1) }
    return day
  }

  /// A holiday that offices keep on Friday where it falls on a Saturday, and on Monday where on a
  /// Sunday.
  static func observed(_ holiday: Holiday) -> Holiday {
    .moved(.moved(holiday, from: 6, days: -1), from: 7, days: 1)
  }

  /// Easter Sunday by the anonymous Gregorian algorithm, as Jean Meeus gives it.
  private static func easter(_ year: Int) -> CalendarDay? {
    guard year > 1582 else { return nil }
    let golden = year % 19
    let (century, rest) = (year / 100, year % 100)
    let shift = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - shift + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
    let correction = (golden + 11 * epact + 22 * weekday) / 451
    let sum = epact + weekday - 7 * correction + 114
    return CalendarDay(year: year, month: sum / 31, day: sum % 31 + 1)
  }

  /// Easter Sunday of the churches that reckon it by the Julian calendar, as Meeus gives it; the day
  /// is one of the Gregorian calendar.
  private static func orthodoxEaster(_ year: Int) -> CalendarDay? {
    guard year > 1582 else { return nil }
    let moon = (19 * (year % 19) + 15) % 30
    let weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
    let sum = moon + weekday + 114
    let lag = year / 100 - year / 400 - 2
    return CalendarDay(year: year, month: sum / 31, day: sum % 31 + 1)?.adding(days: lag)
  }
}

extension TemporalGrammar {
  /// Reads "Christmas", "New Year's Day 2023", "Easter Monday", "Eid al-Fitr".
  func holiday(at index: Int) -> Match? {
    guard let found = holidayName(at: index), isHolidayAlone(index, end: found.end),
      found.name.caution != .national || isOfUnitedStates(index, end: found.end)
    else { return nil }
    var fields = DateFields()
    fields.part = .holiday(found.name.holiday)
    let isWeekend = lexemes.word(found.end) == "weekend"
    let close = isWeekend ? found.end + 1 : found.end
    let yearEnd =
      addYear(to: &fields, at: close, requiresDigits: true) ?? addDistance(to: &fields, at: close)
    switch found.name.caution {
    case .person: guard yearEnd != nil else { return nil }
    case .common:
      let isAll = isWholeDocument && index == 0 && close == lexemes.count
      guard yearEnd != nil || lexemes[index]?.isCapitalized == true || isAll else { return nil }
    case .none, .national: break
    }
    guard isWeekend else { return Match(index, yearEnd ?? found.end, .date(fields)) }
    let weekend = TemporalPart(kind: .unit(.weekend), place: 0)
    return Match(index, yearEnd ?? close, .part(weekend, of: .date(fields)))
  }

  /// The longest name that starts at an index; apostrophes, hyphens and points are passed by.
  private func holidayName(at index: Int) -> (name: HolidayName, end: Int)? {
    guard let names = HolidayName.byOpener[lexemes.word(index)] else { return nil }
    for name in names {
      var end = index + 1
      var isSame = true
      for word in name.words.dropFirst() {
        while ["'", "-", "."].contains(lexemes.mark(end)) { end += 1 }
        guard lexemes.word(end) == word, lexemes[end]?.gap != .line else {
          isSame = false
          break
        }
        end += 1
      }
      if isSame { return (name, end) }
    }
    return nil
  }

  /// Whether the name of a holiday is not part of another: "Easter Island", "Christmas Carol".
  private func isHolidayAlone(_ index: Int, end: Int) -> Bool {
    if lexemes.word(index) == "may", lexemes[index + 1]?.isCapitalized != true { return false }
    guard let next = lexemes[end], next.kind == .word, next.gap == .space, next.isCapitalized else {
      return true
    }
    return lexemes[index]?.isCapitalized == false
  }

  /// Whether a day that each country has another of is that of the United States: nothing else is
  /// said in a query, or the passage speaks of them.
  private func isOfUnitedStates(_ index: Int, end: Int) -> Bool {
    guard !followsCountry(index) else { return false }
    if isWholeDocument, lexemes.count <= end + 2 { return true }
    return lexemes.lexemes.indices.contains { place in
      switch lexemes.word(place) {
      case "american", "americans", "america": true
      case "united": lexemes.word(place + 1) == "states"
      case "us": lexemes[place]?.isUppercase == true
      case "u": lexemes.isMark(place + 1, ".") && lexemes.word(place + 2) == "s"
      default: false
      }
    }
  }

  /// Whether a country's name stands before: "Indonesia's Independence Day" is another day.
  private func followsCountry(_ index: Int) -> Bool {
    let before = lexemes.word(index - 1)
    if before == "s" { return lexemes.isMark(index - 2, "'") }
    return lexemes[index - 1]?.isCapitalized == true && before != "the"
      && !DateVocabulary.prepositions.contains(before)
  }
}
