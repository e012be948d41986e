extension TemporalGrammar {
  /// The year that four digits name, where nothing joined to them says otherwise.
  func yearNumber(at index: Int) -> Int? {
    guard let lexeme = lexemes[index], lexeme.kind == .number, lexeme.length == 4,
      let number = lexemes.integer(index), (1000...2199).contains(number)
    else { return nil }
    if lexemes.isJoined(index + 1) {
      if lexemes[index + 1]?.kind == .word { return nil }
      if ["%", "\u{B0}", ":"].contains(lexemes.mark(index + 1)) { return nil }
      // "2005.12" is no year; in "2005.[4]" a note follows.
      if lexemes.isMark(index + 1, "."), lexemes.isJoined(index + 2),
        lexemes[index + 2]?.kind != .mark
      {
        return nil
      }
    }
    return number
  }

  /// Reads a year that stands alone, where it is clear that it is one.
  func year(at index: Int, isDefinite: Bool) -> Match? {
    if lexemes.word(index) == "year" || lexemes.hasWords(index, "calendar", "year") {
      var start = lexemes.word(index) == "year" ? index + 1 : index + 2
      if lexemes.word(start) == "of" { start += 1 }
      guard let match = bareYear(at: start) else { return nil }
      return Match(index, match.end, match.meaning)
    }
    if let match = yearOfEra(at: index) ?? spelledYearAlone(at: index) { return match }
    guard let number = yearNumber(at: index) else { return nil }
    let before = lexemes.word(index - 1)
    let isLed =
      DateVocabulary.yearPrepositions.contains(before)
      || lexemes.isMark(index - 1, ".") && ["c", "ca"].contains(lexemes.word(index - 2))
      || ([",", ";", "/"].contains(lexemes.mark(index - 1)) || before == "and" || before == "or")
        && yearNumber(at: index - 2) != nil
    if isFollowedByUnit(index + 1, number: number, isLed: isLed || isDefinite) { return nil }
    let isUsual = (1900...2100).contains(number)
    guard isUsual || isLed || isDefinite && number >= 1400 || isSetApart(index) else { return nil }
    if before == "no" || before == "number" || before == "page" || before == "room" { return nil }
    return Match(index, index + 1, yearFields(number))
  }

  /// Reads the "nineteen eighty-four" of "in nineteen eighty-four".
  private func spelledYearAlone(at index: Int) -> Match? {
    guard ["in", "since", "until", "by", "of"].contains(lexemes.word(index - 1)),
      let year = spelledYear(at: index), (1500...2199).contains(year.value)
    else { return nil }
    return Match(index, year.end, yearFields(year.value))
  }

  /// Reads a year after words that leave no doubt that one follows.
  func bareYear(at index: Int) -> Match? {
    guard let number = yearNumber(at: index) else { return nil }
    return Match(index, index + 1, yearFields(number))
  }

  private func yearFields(_ number: Int) -> TemporalMeaning {
    var fields = DateFields()
    fields.year = .stated(number.fourDigits)
    return .date(fields)
  }

  /// Reads a year with its era: "347 AD", "AD 347", "14 a.d.", "44 B.C.".
  private func yearOfEra(at index: Int) -> Match? {
    if lexemes.word(index) == "ad", lexemes[index]?.isUppercase == true,
      let number = lexemes.integer(index + 1), (1...2199).contains(number)
    {
      return Match(index, index + 2, yearFields(number))
    }
    guard let number = lexemes.integer(index), (1...9999).contains(number),
      let era = era(at: index + 1)
    else { return nil }
    if era.isBefore { return Match(index, era.end, .beforeChrist(number)) }
    return number < 2200 ? Match(index, era.end, yearFields(number)) : nil
  }

  private func era(at index: Int) -> (isBefore: Bool, end: Int)? {
    guard let lexeme = lexemes[index], lexeme.gap != .line else { return nil }
    switch lexeme.form {
    case "ad", "ce": return lexeme.isUppercase ? (false, index + 1) : nil
    case "bc", "bce": return lexeme.isUppercase ? (true, index + 1) : nil
    case "a", "b":
      let letter: WordForm = lexeme.form == "a" ? "d" : "c"
      guard lexemes.isMark(index + 1, "."), lexemes.isJoined(index + 1),
        lexemes.word(index + 2) == letter, lexemes.isJoined(index + 2)
      else { return nil }
      let isDotted = lexemes.isMark(index + 3, ".") && lexemes.isJoined(index + 3)
      return (letter == "c", isDotted ? index + 4 : index + 3)
    default: return nil
    }
  }

  /// Whether what follows counts something, so that the number is no year: "2000 people".
  private func isFollowedByUnit(_ index: Int, number: Int, isLed: Bool) -> Bool {
    if lexemes.isMark(index, "%") || lexemes.isMark(index, "\u{B0}") { return true }
    let word = lexemes.word(lexemes.skippingHyphen(index))
    if NumberWords.magnitudes[word] != nil || word == "percent" || word == "hundred" { return true }
    if lexemes.isMark(index, "-"), UnitTable.unit(named: word) != nil { return true }
    guard let lexeme = lexemes[index], lexeme.kind == .word, lexeme.gap == .space else {
      return false
    }
    if (2...5).contains(lexeme.length), UnitTable.unit(symbol: lexemes.written(index)) != nil {
      return true
    }
    if TimeUnit.named(word) != nil, word != "week", word != "season" { return true }
    if UnitTable.unit(named: word) != nil, word != "in", word != "a" {
      return !isLed || word != "us"
    }
    guard !isLed, number % 100 == 0 || !(1900...2100).contains(number) else { return false }
    return CountedNouns.isPlural(lexeme, in: lexemes)
  }

  /// Whether a number stands in brackets, or on a line, of its own or with another year.
  private func isSetApart(_ index: Int) -> Bool {
    let opens = lexemes.isMark(index - 1, "(") || lexemes[index]?.gap == .line
    let closes = lexemes.isMark(index + 1, ")") || (lexemes[index + 1]?.gap ?? .line) == .line
    return opens && (closes || Self.dashes.contains(lexemes.mark(index + 1)))
  }

  static let dashes: WordSet = ["-", "\u{2013}", "\u{2014}", "~"]

  /// Reads "1990s", "the 2000s", "'90s", "the nineties".
  func decade(at index: Int, isDefinite: Bool) -> Match? {
    var fields = DateFields()
    let start = lexemes.isMark(index, "'") ? index + 1 : index
    if let number = lexemes.integer(start), let lexeme = lexemes[start], number % 10 == 0,
      let end = pluralEnding(at: start + 1)
    {
      if start == index, lexeme.length == 4, (1000...2199).contains(number) {
        // "the 1800s" is a century, "the 2000s" in the press its first decade.
        let isCentury = number % 100 == 0 && number != 2000
        fields.year = .stated(isCentury ? "\(number / 100)XX" : "\(number / 10)X")
        return Match(index, end, .date(fields))
      }
      if lexeme.length == 2, start > index || isDefinite || isPhase(index - 1) {
        fields.year = .supposed(number < 20 ? "20\(number / 10)X" : "19\(number / 10)X")
        return Match(index, end, .date(fields))
      }
    }
    if start == index, isDefinite, let spelled = spelledDecade(at: index) {
      fields.year = .stated(spelled.digits)
      return Match(index, spelled.end, .date(fields))
    }
    if start == index, isDefinite || isPhase(index - 1) || lexemes.word(index - 1) == "in",
      let digit = DateVocabulary.decades[lexemes.word(index)]
    {
      fields.year = .supposed("19\(digit)X")
      return Match(index, index + 1, .date(fields))
    }
    return nil
  }

  /// Reads "the nineteen seventies", "the twenty-tens", "the two thousands", "the noughties".
  private func spelledDecade(at index: Int) -> (digits: String, end: Int)? {
    let next = lexemes.skippingHyphen(index + 1)
    switch lexemes.word(index) {
    case "noughties": return ("200X", index + 1)
    case "two" where lexemes.word(next) == "thousands": return ("200X", next + 1)
    case "twenty" where lexemes.word(next) == "tens": return ("201X", next + 1)
    case "twenty" where lexemes.word(next) == "twenties": return ("202X", next + 1)
    default: break
    }
    guard let century = NumberWords.units[lexemes.word(index)], (15...19).contains(century),
      let decade = DateVocabulary.decades[lexemes.word(next)]
    else { return nil }
    return ("\(century)\(decade)X", next + 1)
  }

  private func isPhase(_ index: Int) -> Bool {
    DateVocabulary.phases[lexemes.word(lexemes.isMark(index, "-") ? index - 1 : index)] != nil
  }

  private func pluralEnding(at index: Int) -> Int? {
    // "the 1990 s", as some typesetters part it.
    if lexemes.word(index) == "s", lexemes[index]?.gap == .space, lexemes[index - 1]?.length == 4,
      lexemes[index]?.isCapitalized == false, endsPhrase(index + 1)
    {
      return index + 1
    }
    if lexemes.word(index) == "s", lexemes.isJoined(index) { return index + 1 }
    if lexemes.isMark(index, "'"), lexemes.isJoined(index), lexemes.word(index + 1) == "s",
      lexemes.isJoined(index + 1)
    {
      return index + 2
    }
    return nil
  }

  /// Reads "21st century", "twentieth-century".
  func century(at index: Int) -> Match? {
    guard let ordinal = numbers.ordinal(at: index), (1...30).contains(ordinal.value) else {
      return nil
    }
    let noun = lexemes.skippingHyphen(ordinal.end)
    guard lexemes.word(noun) == "century" || lexemes.word(noun) == "centuries" else { return nil }
    if lexemes.word(noun + 1) == "bc" || lexemes.word(noun + 1) == "bce" { return nil }
    var fields = DateFields()
    fields.year = .stated("\((ordinal.value - 1).twoDigits)XX")
    return Match(index, noun + 1, .date(fields))
  }

  /// The letters before a fiscal, a school or a calendar year.
  private static let yearLetters: WordSet = ["fy", "sy", "cy"]

  /// Reads "fiscal 2022", "fiscal year 2022-23", "FY22".
  func fiscal(at index: Int) -> Match? {
    var start = index
    let word = lexemes.word(index)
    if word == "fiscal" || word == "financial" {
      start += 1
      if lexemes.word(start) == "year" { start += 1 }
    } else if Self.yearLetters.contains(word) {
      start += 1
    } else {
      return nil
    }
    if lexemes.isMark(start, "'") { start += 1 }
    var fields = DateFields()
    fields.yearKind = word == "cy" ? nil : word == "sy" ? .school : .fiscal
    if let year = yearNumber(at: start) {
      fields.year = .stated(year.fourDigits)
    } else if let short = lexemes.integer(start), lexemes[start]?.length == 2,
      Self.yearLetters.contains(word)
    {
      fields.year = .supposed(String(2000 + short))
    } else {
      return nil
    }
    var end = start + 1
    if Self.dashes.contains(lexemes.mark(end)) || lexemes.isMark(end, "/"), lexemes.isJoined(end),
      let tail = lexemes[end + 1], tail.kind == .number, tail.length == 2 || tail.length == 4
    {
      end += 2
    }
    return Match(index, end, .date(fields))
  }
}
