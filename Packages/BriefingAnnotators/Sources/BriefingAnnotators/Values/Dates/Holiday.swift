import BriefingCore

/// A day of the year with a name of its own, by the rule that finds it in each year.
indirect enum Holiday: Sendable {
  /// The same day each year.
  case fixed(month: Int, day: Int)
  /// A weekday of a month, counted from its start, or from its end where the count is negative.
  case weekday(Int, count: Int, month: Int)
  /// Some days after another.
  case after(Holiday, days: Int)
  /// Some days after Easter Sunday of the Western churches.
  case easter(Int)

  /// The day in a year.
  func day(in year: Int) -> CalendarDay? {
    switch self {
    case .fixed(let month, let day): return CalendarDay(year: year, month: month, day: day)
    case .weekday(let weekday, let count, let month):
      let length = CalendarDay.length(ofMonth: month, year: year)
      guard let first = CalendarDay(year: year, month: month, day: count > 0 ? 1 : length) else {
        return nil
      }
      let step = count > 0 ? 1 : -1
      let distance = (step * (weekday - first.weekday.rawValue) + 7) % 7
      return first.adding(days: step * (distance + 7 * (abs(count) - 1)))
    case .after(let holiday, let days): return holiday.day(in: year)?.adding(days: days)
    case .easter(let offset): return Self.easter(year)?.adding(days: offset)
    }
  }

  /// The month and day, where they are the same each year.
  var fixedDay: String? {
    if case .fixed(let month, let day) = self { "\(month.twoDigits)-\(day.twoDigits)" } else { nil }
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

  /// The holidays by their words in small letters, without apostrophes.
  static let named: [String: Holiday] = [
    "christmas": .fixed(month: 12, day: 25), "christmas day": .fixed(month: 12, day: 25),
    "christmas eve": .fixed(month: 12, day: 24), "boxing day": .fixed(month: 12, day: 26),
    "new year s day": .fixed(month: 1, day: 1), "new years day": .fixed(month: 1, day: 1),
    "new year s eve": .fixed(month: 12, day: 31), "new years eve": .fixed(month: 12, day: 31),
    "valentine s day": .fixed(month: 2, day: 14), "halloween": .fixed(month: 10, day: 31),
    "st patrick s day": .fixed(month: 3, day: 17), "bastille day": .fixed(month: 7, day: 14),
    "may day": .fixed(month: 5, day: 1), "veterans day": .fixed(month: 11, day: 11),
    "armistice day": .fixed(month: 11, day: 11), "earth day": .fixed(month: 4, day: 22),
    "international women s day": .fixed(month: 3, day: 8), "juneteenth": .fixed(month: 6, day: 19),
    "human rights day": .fixed(month: 12, day: 10), "anzac day": .fixed(month: 4, day: 25),
    "canada day": .fixed(month: 7, day: 1), "australia day": .fixed(month: 1, day: 26),
    "groundhog day": .fixed(month: 2, day: 2), "thanksgiving": .weekday(4, count: 4, month: 11),
    "thanksgiving day": .weekday(4, count: 4, month: 11),
    "labor day": .weekday(1, count: 1, month: 9), "memorial day": .weekday(1, count: -1, month: 5),
    "columbus day": .weekday(1, count: 2, month: 10), "mlk day": .weekday(1, count: 3, month: 1),
    "martin luther king day": .weekday(1, count: 3, month: 1),
    "presidents day": .weekday(1, count: 3, month: 2),
    "mother s day": .weekday(7, count: 2, month: 5), "mothers day": .weekday(7, count: 2, month: 5),
    "father s day": .weekday(7, count: 3, month: 6), "fathers day": .weekday(7, count: 3, month: 6),
    "xmas": .fixed(month: 12, day: 25), "xmas day": .fixed(month: 12, day: 25),
    "xmas eve": .fixed(month: 12, day: 24), "new year eve": .fixed(month: 12, day: 31),
    "groundhogs day": .fixed(month: 2, day: 2), "guy fawkes day": .fixed(month: 11, day: 5),
    "guy fawkes night": .fixed(month: 11, day: 5), "bonfire night": .fixed(month: 11, day: 5),
    "st patricks day": .fixed(month: 3, day: 17), "saint patrick s day": .fixed(month: 3, day: 17),
    "saint patricks day": .fixed(month: 3, day: 17), "st paddy s day": .fixed(month: 3, day: 17),
    "saint paddy s day": .fixed(month: 3, day: 17), "st paddys day": .fixed(month: 3, day: 17),
    "all saints day": .fixed(month: 11, day: 1), "epiphany": .fixed(month: 1, day: 6),
    "decoration day": .weekday(1, count: -1, month: 5),
    "washington s birthday": .weekday(1, count: 3, month: 2),
    "martin luther king jr day": .weekday(1, count: 3, month: 1),
    "mlk jr day": .weekday(1, count: 3, month: 1),
    "president s day": .weekday(1, count: 3, month: 2),
    "black friday": .after(.weekday(4, count: 4, month: 11), days: 1),
    "cyber monday": .after(.weekday(4, count: 4, month: 11), days: 4),
    "maundy thursday": .easter(-3), "holy saturday": .easter(-1), "pentecost": .easter(49),
    "whit sunday": .easter(49), "trinity sunday": .easter(56), "corpus christi": .easter(60),
    "shrove tuesday": .easter(-47), "mardi gras": .easter(-47), "pancake day": .easter(-47),
    "pancake tuesday": .easter(-47),
    "easter": .easter(0), "easter sunday": .easter(0), "easter monday": .easter(1),
    "good friday": .easter(-2), "ash wednesday": .easter(-46), "palm sunday": .easter(-7),
    "ascension day": .easter(39), "whit monday": .easter(50),
  ]

  /// The first words of the names, so that most words are passed by with one look-up.
  static let openers: Set<String> = Set(
    named.keys.map { String($0.prefix { $0 != " " }) }
  )
}

extension TemporalGrammar {
  /// Reads "Christmas", "New Year's Day 2023", "Easter Monday".
  func holiday(at index: Int) -> Match? {
    guard Holiday.openers.contains(lexemes.word(index)) else { return nil }
    var words = lexemes.word(index)
    var end = index + 1
    var found = Holiday.named[words].map { ($0, end) }
    for _ in 0..<3 {
      if lexemes.isMark(end, "'") || lexemes.isMark(end, ".") && words == "st" { end += 1 }
      guard !lexemes.word(end).isEmpty, lexemes[end]?.gap != .line else { break }
      words += " " + lexemes.word(end)
      end += 1
      if let holiday = Holiday.named[words] { found = (holiday, end) }
    }
    guard let (holiday, stop) = found, isHolidayAlone(index, end: stop) else { return nil }
    var fields = DateFields()
    fields.part = .holiday(holiday)
    let isWeekend = lexemes.word(stop) == "weekend"
    let close = isWeekend ? stop + 1 : stop
    let yearEnd = addYear(to: &fields, at: close, requiresDigits: true)
    guard isWeekend else { return Match(index, yearEnd ?? stop, .date(fields)) }
    let weekend = TemporalPart(kind: .unit(.weekend), place: 0)
    return Match(index, yearEnd ?? close, .part(weekend, of: .date(fields)))
  }

  /// Whether the name of a holiday is not part of another: "Easter Island", "Christmas Carol".
  private func isHolidayAlone(_ index: Int, end: Int) -> Bool {
    if lexemes.word(index) == "may", lexemes[index + 1]?.isCapitalized != true { return false }
    guard let next = lexemes[end], next.kind == .word, next.gap == .space, next.isCapitalized else {
      return true
    }
    return lexemes[index]?.isCapitalized == false
  }
}
