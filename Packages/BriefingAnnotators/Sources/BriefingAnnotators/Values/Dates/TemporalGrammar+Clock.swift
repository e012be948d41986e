extension TemporalGrammar {
  /// Reads a time of day in digits: "16:00", "10:30 a.m.", "9 pm", "0800 GMT", "5 o'clock".
  func clockDigits(at index: Int) -> (value: ClockTime, end: Int, isCertain: Bool)? {
    guard let lexeme = lexemes[index], lexeme.kind == .number, let number = lexemes.integer(index)
    else {
      return pointClock(at: index)
    }
    var time = ClockTime(hour: number, minute: nil, zone: nil)
    var end = index + 1
    var isCertain = false
    if lexeme.length == 4, let zone = zone(at: end), number / 100 < 24, number % 100 < 60 {
      time = ClockTime(hour: number / 100, minute: number % 100, zone: zone.value)
      return (time, zone.end, true)
    }
    guard lexeme.length <= 2, number < 25 else { return nil }
    if lexemes.isMark(end, ":"), lexemes.isJoined(end), lexemes.isJoined(end + 1),
      lexemes[end + 1]?.length == 2, let minute = lexemes.integer(end + 1), minute < 60
    {
      time.minute = minute
      end += 2
      if lexemes.isMark(end, ":"), lexemes.isJoined(end), lexemes[end + 1]?.length == 2,
        lexemes.integer(end + 1) != nil
      {
        end += 2
        isCertain = true
      }
    }
    return finish(time, end, isCertain)
  }

  /// Reads "6.30 p.m.", whose hour and minute the lexer keeps together.
  private func pointClock(at index: Int) -> (value: ClockTime, end: Int, isCertain: Bool)? {
    guard let lexeme = lexemes[index], lexeme.kind == .number, (4...5).contains(lexeme.length)
    else { return nil }
    let parts = lexemes.text(lexeme).split(separator: ".")
    guard parts.count == 2, parts[1].utf8.count == 2, let hour = Int(parts[0]), hour < 24,
      let minute = Int(parts[1]), minute < 60
    else { return nil }
    let time = ClockTime(hour: hour, minute: minute, zone: nil)
    guard let result = finish(time, index + 1, false), result.isCertain else { return nil }
    return result
  }

  private func finish(
    _ start: ClockTime,
    _ index: Int,
    _ wasCertain: Bool
  ) -> (value: ClockTime, end: Int, isCertain: Bool)? {
    var (time, end, isCertain) = (start, index, wasCertain)
    if let half = halfOfDay(at: end) {
      guard time.hour <= 12, time.hour > 0 else { return nil }
      time.hour = time.hour % 12 + (half.isAfternoon ? 12 : 0)
      end = half.end
      isCertain = true
    } else if lexemes.word(end) == "o", lexemes.isMark(end + 1, "'"),
      lexemes.word(end + 2) == "clock"
    {
      end += 3
      isCertain = true
    }
    if let zone = zone(at: end), time.minute != nil || isCertain {
      time.zone = zone.value
      end = zone.end
      isCertain = true
    }
    guard isCertain || time.minute != nil, time.hour < 24 else { return nil }
    return (time, end, isCertain)
  }

  private func halfOfDay(at index: Int) -> (isAfternoon: Bool, end: Int)? {
    let word = lexemes.word(index)
    if word == "am" || word == "pm" {
      if lexemes[index]?.gap == .space, lexemes[index]?.isUppercase == false, word == "am",
        lexemes.mark(index - 2) != ":"
      {
        return nil
      }
      return (word == "pm", index + 1)
    }
    guard word == "a" || word == "p", lexemes.isMark(index + 1, "."), lexemes.isJoined(index + 1),
      lexemes.word(index + 2) == "m", lexemes.isJoined(index + 2)
    else { return nil }
    let end = lexemes.isMark(index + 3, ".") && lexemes.isJoined(index + 3) ? index + 4 : index + 3
    return (word == "p", end)
  }

  private func zone(at index: Int) -> (value: String?, end: Int)? {
    if lexemes.hasWords(index, "local", "time") { return (nil, index + 2) }
    guard let lexeme = lexemes[index], lexeme.isUppercase, lexeme.gap != .line,
      let zone = DateVocabulary.zones[lexeme.form]
    else { return nil }
    return (zone, index + 1)
  }

  /// Reads a time of day, and the date it belongs to where one follows.
  func clockFirst(at index: Int) -> Match? {
    guard let (time, end) = certainClock(at: index) else { return nil }
    if let daily = everyDay(at: end) { return Match(index, daily, .recurring(time.recurring)) }
    var fields = DateFields()
    fields.clock = time
    var next = end
    if lexemes.isMark(next, ",") { next += 1 }
    if lexemes.word(next) == "on" { next += 1 }
    if let date = longest(calendar(at: next), relative(at: next)),
      let joined = adding(time, to: date)
    {
      return Match(index, date.end, joined)
    }
    return Match(index, end, .date(fields))
  }

  /// The end of the "every day" behind a time of day.
  private func everyDay(at index: Int) -> Int? {
    if ["daily", "everyday"].contains(lexemes.word(index)) { return index + 1 }
    return ["every", "each"].contains(lexemes.word(index)) && lexemes.word(index + 1) == "day"
      ? index + 2 : nil
  }

  private func longest(_ first: Match?, _ second: Match?) -> Match? {
    guard let first, let second else { return first ?? second }
    return second.end > first.end ? second : first
  }

  /// A time of day that cannot be a ratio or a score.
  private func certainClock(at index: Int) -> (ClockTime, Int)? {
    if lexemes.word(index) == "noon" || lexemes.word(index) == "midnight" {
      if lexemes[index]?.isCapitalized == true, lexemes[index + 1]?.isCapitalized == true {
        return nil
      }
      return (ClockTime(hour: lexemes.word(index) == "noon" ? 12 : 0), index + 1)
    }
    guard let clock = clockDigits(at: index) else { return nil }
    let before = lexemes.word(index - 1)
    let isLed = [
      "at", "by", "from", "until", "till", "around", "about", "since", "before", "after",
    ]
    .contains(before)
    guard clock.isCertain || isLed else { return nil }
    return (clock.value, clock.end)
  }

  /// Adds the time of day that follows a date: "Friday at 10 a.m.", "July 29, 16:00".
  func withClock(_ match: Match) -> Match {
    var next = match.end
    if lexemes.isMark(next, ",") { next += 1 }
    let isLed = lexemes.word(next) == "at"
    if isLed { next += 1 }
    guard let clock = clockDigits(at: next), clock.isCertain || isLed,
      lexemes[next]?.gap != .line, let joined = adding(clock.value, to: match)
    else { return match }
    return Match(match.range.lowerBound, clock.end, joined)
  }

  private func adding(_ time: ClockTime, to match: Match) -> TemporalMeaning? {
    switch match.meaning {
    case .date(var fields):
      guard fields.clock == nil, fields.weekday != nil || fields.isDay else { return nil }
      fields.clock = time
      return .date(fields)
    case .day(let offset, var fields?):
      guard fields.clock == nil else { return nil }
      fields.clock = time
      return .day(offset: offset, fields: fields)
    default: return nil
    }
  }
}

extension ClockTime {
  /// The TIMEX3 value of the time on any day: "T06" or "T06:30".
  var recurring: String {
    "T\(hour.twoDigits)" + (minute.map { ":\($0.twoDigits)" } ?? "") + (zone ?? "")
  }
}

extension DateFields {
  /// Whether a day of a month is named.
  var isDay: Bool {
    if case .day = part { true } else { false }
  }
}
