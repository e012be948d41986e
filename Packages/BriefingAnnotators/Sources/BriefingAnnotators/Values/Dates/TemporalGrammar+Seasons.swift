extension TemporalGrammar {
  /// Reads "the third quarter of 2022", "Q3 2022", "the first half of this year", "H1 2022".
  func quarter(at index: Int, isDefinite: Bool) -> Match? {
    let isFiscal = lexemes.word(index) == "fiscal"
    guard let (code, end) = quarterName(at: isFiscal ? index + 1 : index) else { return nil }
    var fields = DateFields()
    fields.part = .season(code)
    fields.isFiscal = isFiscal
    var start = end
    if lexemes.isMark(start, "-") || lexemes.isMark(start, "/"), lexemes.isJoined(start),
      lexemes.isJoined(start + 1), yearNumber(at: start + 1) != nil
    {
      start += 1
    }
    if lexemes.word(start) == "of" || lexemes.word(start) == "in" { start += 1 }
    if lexemes.word(start) == "the" { start += 1 }
    if lexemes.word(start) == "fiscal" {
      fields.isFiscal = true
      start += 1
      if lexemes.word(start) == "year" { start += 1 }
    }
    if lexemes.word(start) == "fy", let match = fiscal(at: start),
      case .date(let inner) = match.meaning
    {
      fields.year = inner.year
      fields.isFiscal = true
      return Match(index, match.end, .date(fields))
    }
    if let yearEnd = addYear(to: &fields, at: start, requiresDigits: true) {
      return Match(index, yearEnd, .date(fields))
    }
    if lexemes.word(start) == "year", start > end, lexemes.word(start - 1) == "the" {
      fields.year = .offset(0)
      return Match(index, start + 1, .date(fields))
    }
    // A half is a half of anything; a quarter without a year is one of the press's calendar.
    guard code < 40, lexemes.word(end) != "of", lexemes[index]?.kind == .word,
      lexemes.word(index) != "q" || lexemes[index]?.isUppercase == true || endsPhrase(end)
    else { return nil }
    return Match(index, end, .date(fields))
  }

  func quarterName(at index: Int) -> (code: Int, end: Int)? {
    if let lexeme = lexemes[index], lexeme.isUppercase || lexeme.form == "q",
      lexeme.form == "q" || lexeme.form == "h",
      lexemes.isJoined(index + 1), let number = lexemes.integer(index + 1)
    {
      if lexeme.form == "q", (1...4).contains(number) { return (32 + number, index + 2) }
      if lexeme.form == "h", (1...2).contains(number) { return (39 + number, index + 2) }
      return nil
    }
    var number: Int
    var next: Int
    if let ordinal = numbers.ordinal(at: index) {
      (number, next) = ordinal
    } else if lexemes.word(index) == "final" {
      (number, next) = (0, index + 1)
    } else {
      return nil
    }
    next = lexemes.skippingHyphen(next)
    if lexemes.word(next) == "fiscal" || lexemes.word(next) == "calendar" { next += 1 }
    switch lexemes.word(next) {
    case "quarter" where number <= 4, "qtr" where number <= 4:
      return ((number == 0 ? 4 : number) + 32, next + 1)
    case "half" where number <= 2: return ((number == 0 ? 2 : number) + 39, next + 1)
    default: return nil
    }
  }

  /// Reads "summer 2022", "the summer of 2022", "the spring".
  func season(at index: Int, isDefinite: Bool) -> Match? {
    guard let code = DateVocabulary.seasons[lexemes.word(index)] else { return nil }
    var fields = DateFields()
    fields.part = .season(code)
    if let end = addYear(to: &fields, at: index + 1, requiresDigits: true) {
      return Match(index, end, .date(fields))
    }
    guard
      isDefinite || DateVocabulary.phases[lexemes.word(index - 1)] != nil
        || lexemes.word(index - 1) == "in" && lexemes.word(index) != "fall"
    else { return nil }
    if ["of", "in"].contains(lexemes.word(index + 1)), isDefinite,
      lexemes.word(index) == "fall" || lexemes.word(index) == "spring"
    {
      return nil
    }
    if lexemes.word(index) == "fall", lexemes.word(index - 1) == "the",
      !DateVocabulary.prepositions.contains(lexemes.word(index - 2))
    {
      return nil
    }
    // "the Winter Games", "the Spring Festival": a name, not a time of the year.
    if lexemes[index]?.isCapitalized == true, lexemes[index + 1]?.isCapitalized == true {
      return nil
    }
    return Match(index, index + 1, .date(fields))
  }

  /// Whether a range of months tells that a word is one: "Jan-Feb", "May to March", "between august
  /// and october".
  private func isPairedMonth(_ index: Int, end: Int) -> Bool {
    let isRange =
      Self.dashes.contains(lexemes.mark(end))
      || ["to", "through", "until", "till"].contains(lexemes.word(end))
      || lexemes.word(end) == "and" && lexemes.word(index - 1) == "between"
    guard isRange, let second = month(at: end + 1) else { return false }
    return lexemes[index]?.isCapitalized == true || lexemes.word(index) != "may"
      ? second.value != 5 || lexemes[end + 1]?.isCapitalized == true : false
  }

  /// Whether the name of a month stands for the month: not the verb, not a given name.
  func isMonthAlone(_ index: Int, end: Int, isDefinite: Bool) -> Bool {
    guard let lexeme = lexemes[index] else { return false }
    let word = lexeme.form
    if isPairedMonth(index, end: end) { return true }
    // A line that is nothing but the name is the month.
    if index == 0, end == lexemes.count, word != "may" || lexeme.isCapitalized { return true }
    if !lexeme.isCapitalized {
      return !DateVocabulary.ambiguousMonths.contains(word)
        || ["april", "june"].contains(word)
        || (word == "march" || word == "may")
          && ["in", "since", "until", "during", "of"].contains(lexemes.word(index - 1))
          && endsPhrase(end)
        || word == "sept"
        || lexeme.length == 3 && word != "mar" && word != "may"
          && Self.monthLeads.contains(lexemes.word(index - 1)) && endsPhrase(end)
    }
    guard DateVocabulary.ambiguousMonths.contains(word) else { return true }
    let before = lexemes.word(index - 1)
    let isShort = lexeme.length <= 3 && word != "may"
    if isShort, !DateVocabulary.prepositions.contains(before), !isDefinite { return false }
    if lexeme.isUppercase, lexeme.length > 1, isShort == false,
      lexemes[index - 1]?.isUppercase == true
    {
      return false
    }
    let next = lexemes[end]
    let nextIsName =
      next?.kind == .word && next?.isCapitalized == true && next?.gap == .space
      && DateVocabulary.months[next?.form ?? ""] == nil
    if DateVocabulary.prepositions.contains(before) || DateVocabulary.phases[before] != nil {
      return !(nextIsName && word != "may" && word != "march") || before == "in"
    }
    if isDefinite || before == "a" || before == "every" || before == "each" {
      return !nextIsName && (word != "march" && word != "may" || isDefinite && before != "the")
    }
    if lexemes.mark(index - 1) == "-", DateVocabulary.phases[lexemes.word(index - 2)] != nil {
      return true
    }
    if !nextIsName, before == "and" || before == "or", let earlier = month(at: index - 2),
      earlier.end == index - 1
    {
      return true
    }
    if word == "may" || word == "march" {
      // Without a sign before it, only the company of another month tells.
      return Self.dashes.contains(lexemes.mark(end)) && month(at: end + 1) != nil
    }
    if nextIsName { return false }
    if let previous = lexemes[index - 1], previous.kind == .word, previous.isCapitalized,
      lexeme.gap == .space, !previous.isUppercase
    {
      return false
    }
    return true
  }
}
