extension TemporalGrammar {
  /// Reads "the past two years", "the next few months", "recent years", "the coming weeks".
  func stretch(at index: Int) -> Match? {
    var start = index
    if ["the", "this", "these"].contains(lexemes.word(start)) { start += 1 }
    let word = lexemes.word(start)
    let sign: Int
    switch word {
    case "past", "last", "recent", "preceding", "previous": sign = -1
    case "next", "coming", "following", "upcoming": sign = 1
    default: return nil
    }
    let reference: TemporalMeaning.Reference = sign < 0 ? .past : .future
    // "Will last three weeks" says how long.
    if word == "last", Self.auxiliaries.contains(lexemes.word(index - 1)) { return nil }
    start += 1
    if word == "recent" {
      guard let named = TimeUnit.named(lexemes.word(start)), named.isPlural else { return nil }
      return Match(index, start + 1, .reference(.past))
    }
    if let quarters = quarters(at: start) {
      return Match(index, quarters.end, .stretch(quarters.value, sign: sign))
    }
    if let length = length(at: start), case .length(var value) = length.meaning,
      lexemes[start]?.kind != .word || lexemes.word(start) != "a"
    {
      value.startsToday = lexemes.word(index - 1) == "within"
      return Match(index, length.end, .stretch(value, sign: sign))
    }
    guard let named = TimeUnit.named(lexemes.word(start)),
      named.unit.isCalendar || named.unit == .day || named.unit == .fortnight
    else { return nil }
    if named.unit == .fortnight, !named.isPlural, word != "recent" {
      return Match(index, start + 1, .stretch(one(.fortnight), sign: sign))
    }
    if named.isPlural { return Match(index, start + 1, .reference(reference)) }
    guard index < start - 1, lexemes.word(index) == "the", named.unit != .day else { return nil }
    switch word {
    case "coming", "upcoming":
      let isShort = [.week, .weekend, .month, .quarter].contains(named.unit)
      return Match(
        index,
        start + 1,
        isShort ? .unit(named.unit, offset: 1, phase: nil) : .reference(.future)
      )
    case "past", "last": return Match(index, start + 1, .stretch(one(named.unit), sign: -1))
    case "next" where ["over", "within", "during", "in"].contains(lexemes.word(index - 1)):
      return Match(index, start + 1, .stretch(one(named.unit), sign: 1))
    default: return nil
    }
  }

  private static let auxiliaries: WordSet = [
    "will", "would", "can", "could", "may", "might", "must", "should", "to", "not", "ll",
  ]

  /// Reads "three quarters" where an adjective before it shows that they are no fractions.
  private func quarters(at index: Int) -> (value: Length, end: Int)? {
    guard let number = numbers.number(at: index),
      let named = TimeUnit.named(lexemes.word(number.end)), named.unit == .quarter, named.isPlural,
      lexemes.word(number.end + 1) != "of"
    else { return nil }
    return (Length(count: number.value, unit: .quarter), number.end + 1)
  }

  /// Reads "to date" and "till date", all the time until now.
  func untilNow(at index: Int) -> Match? {
    guard ["to", "till"].contains(lexemes.word(index)), lexemes.word(index + 1) == "date",
      endsPhrase(index + 2)
    else { return nil }
    return Match(index, index + 2, .untilNow)
  }

  private func one(_ unit: TimeUnit) -> Length { Length(count: DecimalNumber(1), unit: unit) }

  /// Reads what recurs: "every Monday", "per month", "annually", "Fridays", "twice a week".
  func recurring(at index: Int) -> Match? {
    let word = lexemes.word(index)
    if let value = DateVocabulary.recurringAdverbs[word] {
      let next = lexemes[index + 1]
      guard
        lexemes[index]?.isCapitalized == false
          || next?.kind == .word && next?.isCapitalized == false && next?.form != "et"
      else { return nil }
      return Match(index, index + 1, .recurring(value))
    }
    if let day = DateVocabulary.pluralWeekdays[word] {
      return Match(index, index + 1, .recurring(Self.recurringDay(day)))
    }
    if let match = dayOfEveryMonth(at: index) { return match }
    switch word {
    case "every", "each": return every(at: index)
    case "everyday": return daily(from: index, to: index + 1)
    case "all":
      guard let day = DateVocabulary.pluralWeekdays[lexemes.word(index + 1)] else { return nil }
      let value = day == 9 ? TimeUnit.weekend.one : Self.recurringDay(day)
      return Match(index, index + 2, .recurring(value))
    case "per":
      // "20 miles per hour" is a speed.
      guard let named = TimeUnit.named(lexemes.word(index + 1)), !named.isPlural,
        !Self.travelled.contains(lexemes.word(index - 1))
      else { return nil }
      return Match(index, index + 2, .recurring(named.unit.one))
    case "once", "twice":
      let start = index + 1
      guard ["a", "every", "each", "per"].contains(lexemes.word(start)),
        let named = TimeUnit.named(lexemes.word(start + 1)), !named.isPlural
      else { return nil }
      return Match(index, start + 2, .recurring(named.unit.one))
    case "a", "an":
      guard let named = TimeUnit.named(lexemes.word(index + 1)), !named.isPlural,
        named.unit != .second, named.unit != .quarter, followsAmount(index),
        !["ago", "later", "earlier", "after", "before", "and"].contains(lexemes.word(index + 2)),
        !lexemes.isMark(index + 2, "-")
      else { return nil }
      return Match(index, index + 2, .recurring(named.unit.one))
    default: return nil
    }
  }

  private static let travelled: WordSet = [
    "mile", "miles", "kilometer", "kilometers", "kilometre", "kilometres", "km", "knots", "meters",
    "metres", "feet", "revolutions", "gallons", "liters", "litres",
  ]

  private func every(at index: Int) -> Match? {
    var start = index + 1
    if lexemes.word(start) == "other" {
      guard let named = TimeUnit.named(lexemes.word(start + 1)),
        let value = named.unit.duration(of: DecimalNumber(2))
      else { return nil }
      return Match(index, start + 2, .recurring(value))
    }
    if let day = DateVocabulary.weekdays[lexemes.word(start)],
      !DateVocabulary.shortWeekdays.contains(lexemes.word(start))
    {
      return Match(index, start + 1, .recurring(Self.recurringDay(day)))
    }
    if let month = month(at: start) {
      return Match(index, month.end, .recurring("XXXX-\(month.value.twoDigits)"))
    }
    if let season = DateVocabulary.seasons[lexemes.word(start)] {
      return Match(index, start + 1, .recurring("XXXX-\(season)"))
    }
    if let part = DateVocabulary.dayParts[lexemes.word(start)] {
      return Match(index, start + 1, .recurring("T\(part.rawValue)"))
    }
    var count = DecimalNumber(1)
    if let number = numbers.number(at: start) {
      (count, start) = (number.value, number.end)
    } else if lexemes.word(start) == "single" {
      start += 1
    }
    guard let named = TimeUnit.named(lexemes.word(start)) else { return nil }
    if named.unit == .day, count.integer == 1 { return daily(from: index, to: start + 1) }
    return Match(index, start + 1, .recurring(named.unit.duration(of: count) ?? named.unit.one))
  }

  /// What comes every day, or at a time of each: "every day at 6 a.m.".
  private func daily(from index: Int, to end: Int) -> Match {
    let next = lexemes.word(end) == "at" ? end + 1 : end
    guard lexemes[next]?.gap != .line, let clock = clockDigits(at: next),
      clock.isCertain || next > end
    else { return Match(index, end, .recurring("P1D")) }
    return Match(index, clock.end, .recurring(clock.value.recurring))
  }

  /// Reads "the 19th of every month".
  private func dayOfEveryMonth(at index: Int) -> Match? {
    guard lexemes.word(index) == "the" || lexemes[index]?.kind == .number,
      let day = ordinalDay(at: index), lexemes.word(day.end) == "of",
      ["every", "each"].contains(lexemes.word(day.end + 1)),
      lexemes.word(day.end + 2) == "month"
    else { return nil }
    return Match(index, day.end + 3, .recurring("XXXX-XX-\(day.value.twoDigits)"))
  }

  private static func recurringDay(_ day: Int) -> String {
    switch day {
    case 8: "XXXX-WXX-WD"
    case 9: "XXXX-WXX-WE"
    default: "XXXX-WXX-\(day)"
    }
  }

  /// Whether an amount stands shortly before, so that "a year" says how often.
  private func followsAmount(_ index: Int) -> Bool {
    let before = lexemes.word(index - 1)
    if before == "times" || before == "once" || before == "twice" { return true }
    if DateVocabulary.prepositions.contains(before) || Self.lengthLeaders.contains(before) {
      return false
    }
    var steps = 0
    var place = index - 1
    while steps < 5, let lexeme = lexemes[place] {
      if lexeme.kind == .number {
        return yearNumber(at: place) == nil || lexemes.isMark(place - 1, "$")
      }
      if lexeme.kind == .mark, lexeme.form != "%", lexeme.form != "-" { return false }
      if lexeme.kind == .word, numbers.isNumberWord(place), lexeme.form != "one" { return true }
      steps += 1
      place -= 1
    }
    return false
  }

  private static let lengthLeaders: WordSet = [
    "nearly", "almost", "took", "spent", "lasted", "least", "half", "such",
  ]

  /// Reads "nowadays", "recently", "until now", "the future", "the foreseeable future".
  ///
  /// A bare "now" or "currently" is passed by: it says no more of the time than the verb beside it.
  func reference(at index: Int) -> Match? {
    let word = lexemes.word(index)
    if word == "more", lexemes.word(index + 1) == "recently" {
      return Match(index, index + 2, .reference(.past))
    }
    if let reference = DateVocabulary.references[word] {
      if word == "now", !Self.limits.contains(lexemes.word(index - 1)) { return nil }
      if word == "recent", lexemes[index + 1]?.kind != .word { return nil }
      if lexemes[index]?.isCapitalized == true, lexemes[index + 1]?.isCapitalized == true {
        return nil
      }
      return Match(index, index + 1, .reference(reference))
    }
    guard word == "the" else { return nil }
    var next = index + 1
    if lexemes.hasWords(next, "time", "being") || lexemes.hasWords(next, "present", "day") {
      return Match(index, next + 2, .reference(.present))
    }
    if ["foreseeable", "near", "immediate", "distant"].contains(lexemes.word(next)) {
      next += 1
      guard ["future", "term"].contains(lexemes.word(next)) else { return nil }
      return Match(index, next + 1, .reference(.future))
    }
    let isLed = ["in", "of", "for", "from", "into", "at"].contains(lexemes.word(index - 1))
    guard isLed, endsClause(after: next) else { return nil }
    switch lexemes.word(next) {
    case "past": return Match(index, next + 1, .reference(.past))
    case "present": return Match(index, next + 1, .reference(.present))
    case "future": return Match(index, next + 1, .reference(.future))
    default: return nil
    }
  }

  /// Words after which "now" is the end or the beginning of a time.
  private static let limits: WordSet = [
    "until", "till", "by", "of", "from", "for", "than", "since", "before", "to",
  ]

  func endsClause(after index: Int) -> Bool {
    guard let next = lexemes[index + 1] else { return true }
    return next.kind == .mark && next.form != "'" && next.form != "-" || next.gap == .line
      || ["and", "or", "but", "as", "to", "with", "is", "was"].contains(next.form)
  }
}
