extension TemporalGrammar {
  /// Reads "the past two years", "the next few months", "recent years", "the coming weeks".
  func stretch(at index: Int) -> Match? {
    var start = index
    if ["the", "this", "these"].contains(lexemes.word(start)) { start += 1 }
    let word = lexemes.word(start)
    let reference: TemporalMeaning.Reference
    switch word {
    case "past", "last", "recent", "preceding", "previous": reference = .past
    case "next", "coming", "following", "upcoming": reference = .future
    default: return nil
    }
    start += 1
    if word == "recent" {
      guard let named = TimeUnit.named(lexemes.word(start)), named.isPlural else { return nil }
      return Match(index, start + 1, .reference(.past))
    }
    if let length = length(at: start), case .length(let value) = length.meaning,
      lexemes[start]?.kind != .word || lexemes.word(start) != "a"
    {
      return Match(index, length.end, .stretch(value))
    }
    guard let named = TimeUnit.named(lexemes.word(start)),
      named.unit.isCalendar || named.unit == .day
    else { return nil }
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
    case "past", "last": return Match(index, start + 1, .stretch(one(named.unit)))
    case "next" where ["over", "within", "during", "in"].contains(lexemes.word(index - 1)):
      return Match(index, start + 1, .stretch(one(named.unit)))
    default: return nil
    }
  }

  private func one(_ unit: TimeUnit) -> Length { Length(count: DecimalNumber(1), unit: unit) }

  /// Reads what recurs: "every Monday", "per month", "annually", "Fridays", "twice a week".
  func recurring(at index: Int) -> Match? {
    let word = lexemes.word(index)
    if let value = DateVocabulary.recurringAdverbs[word] {
      let next = lexemes[index + 1]
      guard
        lexemes[index]?.isCapitalized == false
          || next?.kind == .word && next?.isCapitalized == false && next?.text != "et"
      else { return nil }
      return Match(index, index + 1, .recurring(value))
    }
    if let day = DateVocabulary.pluralWeekdays[word] {
      return Match(index, index + 1, .recurring(Self.recurringDay(day)))
    }
    switch word {
    case "every", "each": return every(at: index)
    case "per":
      guard let named = TimeUnit.named(lexemes.word(index + 1)), !named.isPlural else { return nil }
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
    if DateVocabulary.dayParts[lexemes.word(start)] != nil {
      return Match(index, start + 1, .recurring("P1D"))
    }
    var count = DecimalNumber(1)
    if let number = numbers.number(at: start) {
      (count, start) = (number.value, number.end)
    } else if lexemes.word(start) == "single" {
      start += 1
    }
    guard let named = TimeUnit.named(lexemes.word(start)) else { return nil }
    return Match(index, start + 1, .recurring(named.unit.duration(of: count) ?? named.unit.one))
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
      if lexeme.kind == .mark, lexeme.text != "%", lexeme.text != "-" { return false }
      if lexeme.kind == .word, numbers.isNumberWord(place), lexeme.text != "one" { return true }
      steps += 1
      place -= 1
    }
    return false
  }

  private static let lengthLeaders: Set<String> = [
    "nearly", "almost", "took", "spent", "lasted", "least", "half", "such",
  ]

  /// Reads "now", "currently", "recently", "the future", "the foreseeable future".
  func reference(at index: Int) -> Match? {
    let word = lexemes.word(index)
    if word == "more", lexemes.word(index + 1) == "recently" {
      return Match(index, index + 2, .reference(.past))
    }
    if let reference = DateVocabulary.references[word] {
      if word == "now", lexemes.word(index + 1) == "that" || opensSpeech(index) { return nil }
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

  /// Whether "Now" only calls for attention: at the start of a sentence, before a comma or a name.
  private func opensSpeech(_ index: Int) -> Bool {
    lexemes[index]?.isCapitalized == true
      && (lexemes[index + 1]?.kind == .mark || lexemes[index + 1]?.isCapitalized == true)
  }

  private func endsClause(after index: Int) -> Bool {
    guard let next = lexemes[index + 1] else { return true }
    return next.kind == .mark && next.text != "'" && next.text != "-" || next.gap == .line
      || ["and", "or", "but", "as", "to", "with", "is", "was"].contains(next.text)
  }
}
