extension TemporalGrammar {
  /// Reads a day of a month as an ordinal, in digits or words: "the ninth", "twenty-second".
  func ordinalDay(at index: Int) -> (value: Int, end: Int)? {
    let start = lexemes.word(index) == "the" ? index + 1 : index
    guard let ordinal = numbers.ordinal(at: start), (1...31).contains(ordinal.value) else {
      return nil
    }
    return ordinal
  }

  /// Reads the "twenty five" of "January twenty five".
  func cardinalDay(at index: Int) -> (value: Int, end: Int)? {
    guard lexemes[index]?.kind == .word, let number = numbers.words(at: index),
      let value = number.value.integer, (1...31).contains(value), !number.hasMagnitude
    else { return nil }
    return (value, number.end)
  }

  /// Reads a year in words: "nineteen eighty-six", "two thousand and five".
  ///
  /// Only behind a day or month, and only where nothing follows that it could count.
  func spelledYear(at index: Int) -> (value: Int, end: Int)? {
    guard lexemes[index]?.kind == .word, let first = numbers.words(at: index),
      let head = first.value.integer
    else { return nil }
    if (1000...2199).contains(head) {
      return endsPhrase(first.end) ? (head, first.end) : nil
    }
    guard (10...21).contains(head), let second = numbers.words(at: first.end),
      let tail = second.value.integer, (10...99).contains(tail), endsPhrase(second.end)
    else { return nil }
    return (head * 100 + tail, second.end)
  }

  /// Reads a date that starts with its year: "2017 April", "2019-Aug-01", "2020/Sep/23", "2019 Q3".
  func yearFirst(at index: Int) -> Match? {
    if let match = shortYearQuarter(at: index) { return match }
    guard let lexeme = lexemes[index], lexeme.kind == .number, lexeme.length == 4,
      let year = lexemes.integer(index), (1500...2199).contains(year)
    else { return nil }
    var fields = DateFields()
    fields.year = .stated(year.fourDigits)
    let separator = lexemes.mark(index + 1)
    let isJoint =
      (separator == "-" || separator == "/") && lexemes.isJoined(index + 1)
      && lexemes.isJoined(index + 2)
    let next = isJoint ? index + 2 : index + 1
    guard isJoint || lexemes[next]?.gap != .line else { return nil }
    if let quarter = quarterName(at: next), lexemes.word(next) == "q" || lexemes.word(next) == "h" {
      fields.part = .season(quarter.code)
      return Match(index, quarter.end, .date(fields))
    }
    guard let month = month(at: next, isDated: true) ?? jointMonth(at: next, isJoint),
      isJoint || !lexemes.isJoined(next)
    else { return nil }
    if isJoint, lexemes.isMark(month.end, separator), lexemes.isJoined(month.end + 1),
      let day = dayNumber(at: month.end + 1)
    {
      fields.part = .day(month: month.value, day: day.value)
      return Match(index, day.end, .date(fields))
    }
    if let day = dayNumber(at: month.end), endsPhrase(day.end) {
      fields.part = .day(month: month.value, day: day.value)
      return Match(index, day.end, .date(fields))
    }
    // "In 2017 May resigned" and "in 2020 August Wilson's" name people.
    guard endsPhrase(month.end), lexemes[next]?.isCapitalized == true || month.value != 5 else {
      return nil
    }
    fields.part = .month(month.value)
    return Match(index, month.end, .date(fields))
  }

  /// Reads "18Q4".
  private func shortYearQuarter(at index: Int) -> Match? {
    guard let short = lexemes.integer(index), lexemes[index]?.length == 2,
      lexemes.isJoined(index + 1), lexemes.word(index + 1) == "q",
      let quarter = quarterName(at: index + 1)
    else { return nil }
    var fields = DateFields()
    fields.year = Self.shortYear(short)
    fields.part = .season(quarter.code)
    return Match(index, quarter.end, .date(fields))
  }

  /// The "aug" of "2019-aug-01", in small letters.
  private func jointMonth(at index: Int, _ isJoint: Bool) -> (value: Int, end: Int)? {
    guard isJoint, let month = DateVocabulary.months[lexemes.word(index)] else { return nil }
    return (month, index + 1)
  }

  /// Reads "20220729".
  func compactDate(at index: Int) -> Match? {
    guard let lexeme = lexemes[index], lexeme.length == 8, let number = lexemes.integer(index),
      (1900...2099).contains(number / 10_000), (1...12).contains(number / 100 % 100),
      (1...31).contains(number % 100), endsPhrase(index + 1) || lexemes.isMark(index + 1, "-"),
      ["", "-", "_"].contains(lexemes.mark(index - 1))
    else { return nil }
    var fields = DateFields()
    fields.year = .stated((number / 10_000).fourDigits)
    fields.part = .day(month: number / 100 % 100, day: number % 100)
    return Match(index, index + 1, .date(fields))
  }

  /// Reads "7/2022", and "7/29" where the words before it show that it is a day.
  func slashedPair(at index: Int) -> Match? {
    guard let first = lexemes.integer(index), let length = lexemes[index]?.length, length <= 2,
      (1...31).contains(first), lexemes.isMark(index + 1, "/"), lexemes.isJoined(index + 1),
      lexemes.isJoined(index + 2), !lexemes.isMark(index + 3, "/")
    else { return nil }
    var fields = DateFields()
    if first <= 12, let year = yearNumber(at: index + 2) {
      fields.year = .stated(year.fourDigits)
      fields.part = .month(first)
      return Match(index, index + 3, .date(fields))
    }
    guard let second = lexemes.integer(index + 2), let width = lexemes[index + 2]?.length,
      width <= 2, first <= 12 || second <= 12, (1...31).contains(second),
      endsPhrase(index + 3) || Self.dashes.contains(lexemes.mark(index + 3)),
      followsDateLead(index) || isPairAlone(index)
    else { return nil }
    fields.part =
      first <= 12 ? .day(month: first, day: second) : .day(month: second, day: first)
    fields.isAmbiguousOrder = first <= 12 && second <= 12 && first != second
    let end = addYear(to: &fields, at: index + 3, requiresDigits: true) ?? index + 3
    return Match(index, end, .date(fields))
  }

  /// Whether a pair of numbers, or two with a dash, is all the document says: then it is a day.
  private func isPairAlone(_ index: Int) -> Bool {
    guard isWholeDocument, lexemes.count == 3 || lexemes.count == 7 else { return false }
    return index == 0 || index == 4 && Self.dashes.contains(lexemes.mark(3))
  }

  /// Whether a pair of numbers stands where a day does: behind "on" or a weekday, behind "from" where
  /// it is no fraction, or behind another such pair.
  private func followsDateLead(_ index: Int) -> Bool {
    let before = lexemes.word(index - 1)
    if before == "on" || DateVocabulary.weekdays[before] != nil { return true }
    let isFraction =
      (lexemes.integer(index) ?? 0) < (lexemes.integer(index + 2) ?? 0)
      && (lexemes.integer(index + 2) ?? 0) <= 10
    if ["from", "since", "until", "till", "before", "after", "between", "this", "next", "last"]
      .contains(before)
    {
      return !isFraction
    }
    let isListed =
      [",", "-", "\u{2013}"].contains(lexemes.mark(index - 1)) || before == "or" || before == "and"
      || before == "to" || before == "through"
    return isListed && lexemes.isMark(index - 3, "/") && lexemes[index - 2]?.kind == .number
      && slashedPairOpens(at: index)
  }

  /// Whether the pair before one stands in a list that "on", "from" or "between" opens, a few at most.
  private func slashedPairOpens(at index: Int) -> Bool {
    var place = index
    for _ in 0..<8 {
      guard lexemes.isMark(place - 3, "/"), lexemes[place - 2]?.kind == .number else {
        return false
      }
      place -= 4
      guard lexemes[place]?.kind == .number else { return false }
      let before = lexemes.word(place - 1)
      if ["on", "from", "between", "since"].contains(before)
        || DateVocabulary.weekdays[before] != nil
      {
        return true
      }
    }
    return false
  }
}
