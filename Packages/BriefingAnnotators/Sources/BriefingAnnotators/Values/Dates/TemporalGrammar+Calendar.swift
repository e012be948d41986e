extension TemporalGrammar {
  /// Reads a date by the calendar, with what may stand before it: "early", "Friday,", "last".
  func calendar(at index: Int) -> Match? {
    if let match = numeric(at: index) { return match }
    if let match = weekday(at: index) { return match }
    if let match = phased(at: index) { return match }
    if let match = directed(at: index) ?? monthByName(at: index) { return match }
    return plain(at: index).map(withWeekdayBehind)
  }

  /// Reads "the month of September", "the month of May 2022".
  private func monthByName(at index: Int) -> Match? {
    let start = lexemes.word(index) == "the" ? index + 1 : index
    guard lexemes.hasWords(start, "month", "of"), let month = month(at: start + 2) else {
      return nil
    }
    var fields = DateFields()
    fields.part = .month(month.value)
    let end = addYear(to: &fields, at: month.end, requiresDigits: true) ?? month.end
    return Match(index, end, .date(fields))
  }

  /// Reads a date without modifiers.
  func plain(at index: Int) -> Match? {
    let start = lexemes.word(index) == "the" ? index + 1 : index
    let isDefinite = start > index
    if let match = monthFirst(at: start, isDefinite: isDefinite) ?? yearFirst(at: start) {
      return Match(isDefinite ? start : index, match.end, match.meaning)
    }
    if let match = dayFirst(at: start) ?? quarter(at: start, isDefinite: isDefinite) ?? season(
      at: start,
      isDefinite: isDefinite
    )
      ?? decade(at: start, isDefinite: isDefinite) ?? century(at: start) ?? fiscal(at: start)
      ?? holiday(at: start)
    {
      return Match(index, match.end, match.meaning)
    }
    guard let match = year(at: start, isDefinite: isDefinite) else { return nil }
    // "the 2008 crisis" is about a crisis; "the year 2030" is the year.
    let isNamed = isDefinite && match.end > start + 1
    return Match(isNamed ? index : start, match.end, match.meaning)
  }

  /// Reads "early May", "mid-2022", "the late 1990s", "the end of March".
  private func phased(at index: Int) -> Match? {
    var start = index
    if lexemes.word(start) == "the" { start += 1 }
    if lexemes.word(start) == "very" { start += 1 }
    let phase: Phase
    if let found = DateVocabulary.phases[lexemes.word(start)] {
      phase = found
      start = lexemes.skippingHyphen(start + 1)
      if lexemes.word(start) == "to", lexemes.isMark(start + 1, "-"),
        DateVocabulary.phases[lexemes.word(start + 2)] != nil
      {
        start = lexemes.skippingHyphen(start + 3)
      }
      if lexemes.word(start) == "in" || lexemes.word(start) == "of" { start += 1 }
    } else if let found = DateVocabulary.phaseNouns[lexemes.word(start)],
      lexemes.word(start + 1) == "of"
    {
      phase = found
      start += 2
    } else {
      return laterIn(at: index)
    }
    guard let inner = directed(at: start) ?? plain(at: start) ?? bareYear(at: start),
      case .date(var fields) = inner.meaning, fields.phase == nil
    else { return nil }
    if case .day = fields.part { return nil }
    fields.phase = phase
    return Match(index, inner.end, .date(fields))
  }

  /// Reads "later in 2022", "earlier in the year 2020".
  private func laterIn(at index: Int) -> Match? {
    let word = lexemes.word(index)
    guard word == "later" || word == "earlier", lexemes.word(index + 1) == "in",
      let inner = plain(at: index + 2), case .date(var fields) = inner.meaning
    else { return nil }
    fields.phase = word == "later" ? .later : .earlier
    return Match(index, inner.end, .date(fields))
  }

  /// Reads "last January", "this summer", "next March 5".
  func directed(at index: Int) -> Match? {
    var start = index
    if lexemes.word(start) == "the" { start += 1 }
    guard let direction = DateVocabulary.directions[lexemes.word(start)],
      // "Following Easter" is after it.
      start > index || lexemes.word(start) != "following"
    else { return nil }
    start += 1
    if lexemes.word(start) == "past" || lexemes.word(start) == "coming" { start += 1 }
    guard
      let inner = monthFirst(at: start, isDefinite: true) ?? season(at: start, isDefinite: true)
        ?? holiday(at: start) ?? slashedPair(at: start),
      case .date(var fields) = inner.meaning
    else { return nil }
    if fields.year == nil { fields.direction = direction }
    return Match(index, inner.end, .date(fields))
  }

  /// Reads "January", "January 2022", "July 29", "July 29, 2022", "March this year".
  private func monthFirst(at index: Int, isDefinite: Bool) -> Match? {
    guard let month = month(at: index) else { return nil }
    var fields = DateFields()
    let joint = lexemes.isMark(month.end, "-") && lexemes.isJoined(month.end + 1)
    let next = joint ? month.end + 1 : month.end
    if let day = dayNumber(at: next) {
      fields.part = .day(month: month.value, day: day.value)
      let hyphen = joint && lexemes.isMark(day.end, "-") ? day.end + 1 : day.end
      let end = addYear(to: &fields, at: hyphen, requiresDigits: false) ?? day.end
      return Match(index, end, .date(fields))
    }
    if isMonthWord(index, month: month.value),
      let day = ordinalDay(at: next) ?? cardinalDay(at: next)
    {
      var dated = fields
      dated.part = .day(month: month.value, day: day.value)
      if let end = addYear(to: &dated, at: day.end, requiresDigits: true) {
        return Match(index, end, .date(dated))
      }
      if endsPhrase(day.end) { return Match(index, day.end, .date(dated)) }
    }
    if let match = monthCommaDay(month.value, at: month.end, from: index) { return match }
    fields.part = .month(month.value)
    let slashed = lexemes.isMark(month.end, "/") && lexemes.isJoined(month.end + 1)
    if let end = addYear(to: &fields, at: slashed ? month.end + 1 : next, requiresDigits: true) {
      return Match(index, end, .date(fields))
    }
    if isMonthWord(index, month: month.value), let end = addDistance(to: &fields, at: month.end) {
      return Match(index, end, .date(fields))
    }
    guard isMonthAlone(index, end: month.end, isDefinite: isDefinite) else { return nil }
    return Match(index, month.end, .date(fields))
  }

  /// Reads "August, 7, 1948", whose commas only the year makes those of a date.
  private func monthCommaDay(_ month: Int, at index: Int, from start: Int) -> Match? {
    guard lexemes.isMark(index, ","), lexemes.isJoined(index), let day = dayNumber(at: index + 1),
      lexemes.isMark(day.end, ","), let year = yearNumber(at: day.end + 1)
    else { return nil }
    var fields = DateFields()
    fields.part = .day(month: month, day: day.value)
    fields.year = .stated(year.fourDigits)
    return Match(start, day.end + 2, .date(fields))
  }

  /// Reads how far away the month or holiday is that stands before: "in two years", "nine months
  /// ago", "after next".
  ///
  /// - Parameters:
  ///   - fields: The date, which takes the year.
  ///   - index: The index after the month or holiday.
  /// - Returns: The index after the words; nothing where none tell.
  func addDistance(to fields: inout DateFields, at index: Int) -> Int? {
    if lexemes.hasWords(index, "after", "next"), endsPhrase(index + 2) {
      fields.direction = .next
      fields.furtherYears = 1
      return index + 2
    }
    let isLed = lexemes.word(index) == "in"
    guard isLed || lexemes[index]?.gap == .space,
      let length = length(at: isLed ? index + 1 : index), case .length(let value) = length.meaning,
      value.isSimple, value.unit == .year || value.unit == .month
    else { return nil }
    if isLed {
      guard endsPhrase(length.end) else { return nil }
      fields.year = .shifted(value, sign: 1)
      return length.end
    }
    switch lexemes.word(length.end) {
    case "ago": fields.year = .shifted(value, sign: -1)
    case "hence": fields.year = .shifted(value, sign: 1)
    case "from" where lexemes.word(length.end + 1) == "now":
      fields.year = .shifted(value, sign: 1)
      return length.end + 2
    default: return nil
    }
    return length.end + 1
  }

  /// Whether the word for a month is no verb and no name: written small, "march" and "may" could be.
  private func isMonthWord(_ index: Int, month: Int) -> Bool {
    lexemes[index]?.isCapitalized == true || ![3, 5, 8].contains(month)
  }

  /// Reads "29 July", "29th of July 2022", "29-Jul-2022", "fourth of July".
  private func dayFirst(at index: Int) -> Match? {
    let numbered = dayNumber(at: index) ?? dayJoinedToMonth(at: index) ?? spelledDay(at: index)
    guard let day = numbered ?? ordinalDay(at: index) else { return nil }
    var next = day.end
    if lexemes.word(next) == "of" {
      next += 1
    } else if numbered == nil {
      return nil
    }
    let joint = lexemes.isMark(next, "-") && lexemes.isJoined(next)
    if joint { next += 1 }
    if let dotted = dottedDay(day, at: index) { return dotted }
    if lexemes.isMark(next, "/"), lexemes.isJoined(next) { next += 1 }
    guard let month = month(at: next, isDated: numbered != nil) else { return nil }
    var fields = DateFields()
    fields.part = .day(month: month.value, day: day.value)
    var after = month.end
    if joint, lexemes.isMark(after, "-") { after += 1 }
    if lexemes.isMark(after, "/"), lexemes.isJoined(after) { after += 1 }
    if joint, after > month.end, let short = lexemes.integer(after), lexemes.isJoined(after),
      lexemes[after]?.length == 2
    {
      fields.year = Self.shortYear(short)
      return Match(index, after + 1, .date(fields))
    }
    let end =
      addYear(to: &fields, at: after, requiresDigits: false)
      ?? (day.end == index + 2 ? addShortYear(to: &fields, at: after) : nil) ?? month.end
    return Match(index, end, .date(fields))
  }

  /// Reads a day with a point behind it, as it is written on the Continent.
  ///
  /// In "16. November 2016" the year keeps the point from ending a sentence.
  private func dottedDay(_ day: (value: Int, end: Int), at index: Int) -> Match? {
    let before = lexemes.word(index - 1)
    guard lexemes.isMark(day.end, "."), lexemes.isJoined(day.end), day.end == index + 1,
      index == 0 || lexemes[index]?.gap == .line || lexemes.isMark(index - 1, ",")
        || DateVocabulary.prepositions.contains(before) || DateVocabulary.weekdays.contains(before),
      let month = month(at: day.end + 1)
    else { return nil }
    var fields = DateFields()
    fields.part = .day(month: month.value, day: day.value)
    guard let end = addYear(to: &fields, at: month.end, requiresDigits: true) else { return nil }
    return Match(index, end, .date(fields))
  }

  /// Reads the "15" of "14th April 15", where the day's ending keeps the two apart.
  private func addShortYear(to fields: inout DateFields, at index: Int) -> Int? {
    guard let short = lexemes.integer(index), lexemes[index]?.length == 2,
      lexemes[index]?.gap == .space, !lexemes.isMark(index + 1, ":"), endsPhrase(index + 1)
    else { return nil }
    fields.year = Self.shortYear(short)
    return index + 1
  }

  /// Reads the "twenty five" of "twenty five January".
  private func spelledDay(at index: Int) -> (value: Int, end: Int)? {
    guard let day = cardinalDay(at: index), let month = lexemes[day.end], month.isCapitalized,
      DateVocabulary.months[month.form] != nil
    else { return nil }
    return day
  }

  /// The year that two digits stand for: those up to 39 are of this century.
  static func shortYear(_ number: Int) -> DateFields.Year {
    .supposed(String(number < 40 ? 2000 + number : 1900 + number))
  }

  /// Reads the "14" of "14april".
  private func dayJoinedToMonth(at index: Int) -> (value: Int, end: Int)? {
    guard let number = lexemes.integer(index), (1...31).contains(number),
      lexemes.isJoined(index + 1), let month = DateVocabulary.months[lexemes.word(index + 1)],
      lexemes[index + 1]?.isUppercase == false, month > 0
    else { return nil }
    return (number, index + 1)
  }

  /// Reads the year after a day or month, and returns where it ends.
  func addYear(to fields: inout DateFields, at index: Int, requiresDigits: Bool) -> Int? {
    var start = index
    if lexemes.isMark(start, ",") {
      start += 1
    } else if lexemes.word(start) == "of" || lexemes.word(start) == "in" {
      start += 1
      if lexemes.word(start) == "the" { start += 1 }
      if lexemes.word(start) == "year" { start += 1 }
    }
    if let year = yearNumber(at: start), lexemes[start]?.gap != .line || start == index {
      fields.year = .stated(year.fourDigits)
      return start + 1
    }
    if lexemes.isMark(start, "'"), let short = lexemes.integer(start + 1),
      lexemes[start + 1]?.length == 2
    {
      fields.year = Self.shortYear(short)
      return start + 2
    }
    if !lexemes.isMark(index, ","), let early = lexemes.integer(start), (100...999).contains(early),
      lexemes[start]?.length == 3, lexemes[start]?.gap == .space, fields.month != nil,
      endsPhrase(start + 1)
    {
      fields.year = .stated(early.fourDigits)
      return start + 1
    }
    if let year = spelledYear(at: start), lexemes[start]?.gap != .line {
      fields.year = .stated(year.value.fourDigits)
      return year.end
    }
    if lexemes.word(index) == "of", let short = lexemes.integer(start), (32...99).contains(short),
      lexemes[start]?.length == 2, endsPhrase(start + 1)
    {
      fields.year = Self.shortYear(short)
      return start + 1
    }
    if !lexemes.isMark(index, ","), let offset = DateVocabulary.unitOffsets[lexemes.word(start)],
      lexemes.word(start + 1) == "year"
    {
      fields.year = .offset(offset)
      return start + 2
    }
    return nil
  }

  /// The month a word names, with the point after a short form.
  ///
  /// - Parameters:
  ///   - index: The word.
  ///   - isDated: Whether a day or a year before it lets a short form in small letters stand for a
  ///     month.
  /// - Returns: The number of the month and the index after it; nothing where the word names none.
  func month(at index: Int, isDated: Bool = false) -> (value: Int, end: Int)? {
    guard let lexeme = lexemes[index], lexeme.kind == .word,
      let value = DateVocabulary.months[lexeme.form]
    else { return nil }
    let isShort = lexeme.length <= 4 && value != 5 && value != 6 && value != 7
    if isShort || lexeme.form == "jun" || lexeme.form == "jul" {
      let isLed = Self.monthLeads.contains(lexemes.word(index - 1)) && value != 3
      guard lexeme.isCapitalized || (isDated || isLed) && endsPhrase(index + 1) else { return nil }
      if lexemes.isMark(index + 1, "."), lexemes.isJoined(index + 1) {
        return (value, index + 2)
      }
    }
    return (value, index + 1)
  }

  /// Words before a short name of a month that is written small.
  static let monthLeads: WordSet = ["in", "since", "until", "during", "of", "till"]

  /// The day of a month in digits, with its ending, or as an ordinal in words after a month.
  func dayNumber(at index: Int) -> (value: Int, end: Int)? {
    guard let number = lexemes.integer(index), (1...31).contains(number),
      let lexeme = lexemes[index], lexeme.length <= 2
    else { return nil }
    if lexemes.isJoined(index + 1) {
      if NumberWords.ordinalSuffixes.contains(lexemes.word(index + 1)) {
        return (number, index + 2)
      }
      if lexemes[index + 1]?.kind == .word { return nil }
      if ["%", ":", "\u{B0}"].contains(lexemes.mark(index + 1)) { return nil }
    }
    if lexemes.word(index + 1) == "percent" || lexemes.isMark(index + 1, "%") { return nil }
    if NumberWords.magnitudes[lexemes.word(index + 1)] != nil { return nil }
    return (number, index + 1)
  }
}
