extension TemporalGrammar {
  /// Reads the second half of "May 3 to May 5", "2016–2020", "between April and June 2022".
  func range(from first: Match) -> Match? {
    guard let connected = connector(after: first) else { return nil }
    let start = first.range.lowerBound
    if case .date(let fields) = first.meaning, !fields.isClockAlone,
      lexemes.word(connected) == "present" || lexemes.word(connected) == "now"
        || lexemes.word(connected) == "today" || lexemes.hasWords(connected, "the", "present")
    {
      let end = lexemes.word(connected) == "the" ? connected + 2 : connected + 1
      let isPresent = lexemes.word(end - 1) == "present"
      return Match(
        start,
        end,
        .range(first.meaning, isPresent ? .reference(.present) : .untilNow)
      )
    }
    guard let second = point(at: connected) ?? lastYear(at: connected, after: first),
      let (low, high) = Self.completed(first.meaning, second.meaning)
    else { return nil }
    var match = Match(start, second.end, .range(low, high))
    let isOneWord = lexemes.isJoined(first.end) && lexemes.isJoined(connected)
    if !isOneWord, Self.namesTwoDates(low, high) {
      var opening = Match(start, first.end, Self.end(low, high, isLast: false))
      var closing = Match(second.range.lowerBound, second.end, Self.end(low, high, isLast: true))
      (opening.whole, closing.whole) = (match.range, match.range)
      match.ends = [opening, closing]
    }
    return match
  }

  /// What an end says by itself: a date where it states its year, else an end of the range.
  private static func end(
    _ low: TemporalMeaning,
    _ high: TemporalMeaning,
    isLast: Bool
  ) -> TemporalMeaning {
    let one = isLast ? high : low
    if case .date(let fields) = one, fields.year != nil { return one }
    return .end(low, high, isLast: isLast)
  }

  /// Whether a range is one of years or months, which are told as two dates, or the span of a life.
  private static func namesTwoDates(_ low: TemporalMeaning, _ high: TemporalMeaning) -> Bool {
    guard case .date(let first) = low, case .date(let last) = high else { return false }
    if first.precision != 4 || last.precision != 4 {
      return !first.isClockAlone && !last.isClockAlone
    }
    guard case .stated(let from)? = first.year, case .stated(let to)? = last.year,
      let opening = Int(from), let closing = Int(to)
    else { return false }
    return closing - opening >= 10
  }

  /// Reads "later than 2018", where no "no" stands before it.
  func laterThan(at index: Int) -> Match? {
    guard lexemes.hasWords(index, "later", "than"),
      !["no", "not", "any", "much"].contains(lexemes.word(index - 1)),
      let point = calendar(at: index + 2) ?? bareYear(at: index + 2),
      case .date(let fields) = point.meaning, !fields.isClockAlone
    else { return nil }
    return Match(index, point.end, .beyond(point.meaning))
  }

  /// Reads the words that make a date the beginning or the end of all the time on one side of it:
  /// "2012 or later", "May 2020 and before".
  func openRange(from first: Match) -> Match? {
    guard case .date(let fields) = first.meaning, !fields.isClockAlone,
      ["or", "and"].contains(lexemes.word(first.end))
    else { return nil }
    let isBefore: Bool
    switch lexemes.word(first.end + 1) {
    case "later", "after", "afterwards", "onward", "onwards", "beyond": isBefore = false
    case "earlier", "before": isBefore = true
    default: return nil
    }
    guard endsClause(after: first.end + 1) else { return nil }
    return Match(
      first.range.lowerBound,
      first.end + 2,
      .open(first.meaning, isBefore: isBefore)
    )
  }

  /// Reads the "now" of "between now and 15 November" and "from now until March".
  func rangeFromNow(at index: Int) -> Match? {
    guard lexemes.word(index) == "now" else { return nil }
    let before = lexemes.word(index - 1)
    let link = lexemes.word(index + 1)
    guard
      before == "between" && link == "and" || before == "from" && ["to", "until"].contains(link),
      let end = longer(calendar(at: index + 2), relative(at: index + 2))
    else { return nil }
    switch end.meaning {
    case .date(let fields) where !fields.isClockAlone: break
    case .day: break
    default: return nil
    }
    return Match(index, end.end, .range(.day(offset: 0, fields: DateFields()), end.meaning))
  }

  /// The second of two years, which the first vouches for.
  private func lastYear(at index: Int, after first: Match) -> Match? {
    guard case .date(let fields) = first.meaning, fields.part == nil, fields.weekday == nil,
      case .stated(let year)? = fields.year, !year.hasSuffix("X")
    else { return nil }
    return bareYear(at: index)
  }

  private func connector(after first: Match) -> Int? {
    let end = first.end
    let start = first.range.lowerBound
    let before = lexemes.word(start - 1)
    if Self.dashes.contains(lexemes.mark(end)), lexemes[end]?.gap != .line { return end + 1 }
    switch lexemes.word(end) {
    case "through", "thru": return end + 1
    case "to", "until", "till": return before == "by" ? nil : end + 1
    case "and": return before == "between" ? end + 1 : nil
    default: return nil
    }
  }

  /// Gives each end what the other says for both, where the two are of one kind.
  private static func completed(
    _ first: TemporalMeaning,
    _ second: TemporalMeaning
  ) -> (TemporalMeaning, TemporalMeaning)? {
    if isDay(first), isDay(second) {
      if case .day = first { return (first, second) }
      if case .day = second { return (first, second) }
    }
    guard case .date(var low) = first, case .date(var high) = second else { return nil }
    if low.isClockAlone || high.isClockAlone {
      return low.isClockAlone && high.isClockAlone ? (first, second) : nil
    }
    guard low.precision == high.precision || low.year != nil && high.year != nil else { return nil }
    switch (low.year, high.year) {
    case (nil, .stated(let year)?):
      // "November to February 2017" starts in the year before.
      let wraps = low.monthOfYear ?? 0 > high.monthOfYear ?? 13
      low.year = wraps ? Int(year).map { .stated(($0 - 1).fourDigits) } : high.year
    case (.stated?, nil) where low.monthOfYear ?? 13 <= high.monthOfYear ?? 0: high.year = low.year
    default: break
    }
    if case .stated(let from)? = low.year, case .stated(let to)? = high.year, from > to {
      return nil
    }
    return (.date(low), .date(high))
  }

  /// Whether a meaning is a day, by the calendar or counted from the present.
  private static func isDay(_ meaning: TemporalMeaning) -> Bool {
    switch meaning {
    case .day(_, let fields): fields?.clock == nil && fields?.dayPart == nil
    case .date(let fields): fields.precision == 4 && fields.clock == nil
    default: false
    }
  }

  /// Reads "July 28-30, 2022", "28 to 30 July", "July 28 and 29".
  func dayRange(at index: Int) -> Match? {
    var weekdayEnd = index
    if DateVocabulary.weekdays[lexemes.word(index)] != nil { weekdayEnd = index + 1 }
    guard weekdayEnd == index else { return nil }
    let isBetween = lexemes.word(index - 1) == "between"
    if let month = month(at: index),
      let first = dayNumber(at: month.end) ?? ordinalDay(at: month.end),
      let connected = dayConnector(at: first.end, from: first.value, isBetween: isBetween),
      let second = dayNumber(at: connected) ?? ordinalDay(at: connected),
      second.value > first.value
    {
      return days(index, month.value, first.value, second.value, yearAt: second.end)
    }
    let start = lexemes.word(index) == "the" ? index + 1 : index
    if let first = dayNumber(at: start) ?? ordinalDay(at: start),
      var connected = dayConnector(at: first.end, from: first.value, isBetween: isBetween)
    {
      if lexemes.word(connected) == "the" { connected += 1 }
      guard let second = dayNumber(at: connected) ?? ordinalDay(at: connected),
        second.value > first.value
      else { return nil }
      let next = lexemes.word(second.end) == "of" ? second.end + 1 : second.end
      guard let month = month(at: next, isDated: true) else { return nil }
      return days(index, month.value, first.value, second.value, yearAt: month.end)
    }
    return nil
  }

  private func dayConnector(at index: Int, from day: Int, isBetween: Bool) -> Int? {
    if Self.dashes.contains(lexemes.mark(index)) { return index + 1 }
    switch lexemes.word(index) {
    case "to", "through", "thru", "until", "till": return index + 1
    case "and":
      return isBetween || dayNumber(at: index + 1)?.value == day + 1 ? index + 1 : nil
    default: return nil
    }
  }

  private func days(_ start: Int, _ month: Int, _ first: Int, _ last: Int, yearAt end: Int) -> Match
  {
    var low = DateFields()
    low.part = .day(month: month, day: first)
    let stop = addYear(to: &low, at: end, requiresDigits: false) ?? end
    var high = low
    high.part = .day(month: month, day: last)
    return Match(start, stop, .range(.date(low), .date(high)))
  }

  /// Reads "2021-22" and "2021/22".
  func yearRange(at index: Int) -> Match? {
    guard let year = yearNumber(at: index), (1500...2150).contains(year),
      Self.dashes.contains(lexemes.mark(index + 1)) || lexemes.isMark(index + 1, "/"),
      lexemes.isJoined(index + 1), lexemes.isJoined(index + 2),
      let short = lexemes.integer(index + 2), lexemes[index + 2]?.length == 2,
      short == year % 100 + 1 || short > max(12, year % 100),
      !(lexemes.isJoined(index + 3) && lexemes[index + 3]?.kind != .mark),
      !lexemes.isMark(index + 3, "-")
    else { return nil }
    var low = DateFields()
    low.year = .stated(year.fourDigits)
    var high = DateFields()
    high.year = .stated((year / 100 * 100 + short).fourDigits)
    return Match(index, index + 3, .range(.date(low), .date(high)))
  }
}

extension DateFields {
  /// How precise the date is, so that ends of a range can be compared.
  fileprivate var precision: Int {
    switch part {
    case nil: weekday == nil ? 0 : 4
    case .season: 1
    case .month: 2
    case .week: 3
    case .day, .holiday, .dayOfMonth: 4
    }
  }

  fileprivate var monthOfYear: Int? {
    switch part {
    case .month(let month), .day(let month, _): month
    default: nil
    }
  }
}
