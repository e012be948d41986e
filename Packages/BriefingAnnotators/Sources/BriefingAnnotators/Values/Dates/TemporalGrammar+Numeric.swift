extension TemporalGrammar {
  /// Reads dates in digits: "2022-07-29", "2022/07", "07/29/2022", "29.07.2022".
  func numeric(at index: Int) -> Match? {
    guard lexemes[index]?.kind == .number else { return nil }
    return isoDate(at: index) ?? slashedDate(at: index) ?? dottedDate(at: index)
      ?? slashedPair(at: index) ?? compactDate(at: index) ?? spacedDate(at: index)
  }

  private func isoDate(at index: Int) -> Match? {
    guard let year = yearNumber(at: index), let separator = lexemes[index + 1],
      separator.form == "-" || separator.form == "/", separator.isJoined,
      lexemes.isJoined(index + 2), let month = twoDigits(at: index + 2), (1...12).contains(month)
    else { return nil }
    var fields = DateFields()
    fields.year = .stated(year.fourDigits)
    if lexemes.isMark(index + 3, separator.form), lexemes.isJoined(index + 3),
      lexemes.isJoined(index + 4), let day = twoDigits(at: index + 4), (1...31).contains(day)
    {
      fields.part = .day(month: month, day: day)
      if lexemes.word(index + 5) == "t", lexemes.isJoined(index + 5),
        let clock = clockDigits(at: index + 6)
      {
        fields.clock = clock.value
        return Match(index, clock.end, .date(fields))
      }
      return Match(index, index + 5, .date(fields))
    }
    guard !lexemes.isMark(index + 3, separator.form),
      !lexemes.isJoined(index + 3)
        || lexemes[index + 3]?.kind == .mark,
      lexemes[index + 2]?.length == 2
        || separator.form == "-" && endsPhrase(index + 3)
          && lexemes[index - 1]?.isCapitalized != true,
      separator.form == "-" || lexemes.integer(index + 2) != nil
    else { return nil }
    // "2006-07" is a season of sport or a fiscal year more often than a month.
    if month == year % 100 + 1 { return nil }
    fields.part = .month(month)
    return Match(index, index + 3, .date(fields))
  }

  /// Reads "2016 10 16", and "10 31 1974" where it is all the document says.
  private func spacedDate(at index: Int) -> Match? {
    guard let first = lexemes.integer(index), let second = lexemes.integer(index + 1),
      let third = lexemes.integer(index + 2), lexemes[index + 1]?.gap == .space,
      lexemes[index + 2]?.gap == .space, lexemes[index + 1]?.length == 2, endsPhrase(index + 3)
    else { return nil }
    if yearNumber(at: index) != nil {
      guard lexemes[index + 2]?.length == 2, (1...12).contains(second), (1...31).contains(third)
      else { return nil }
      var fields = DateFields()
      fields.year = .stated(first.fourDigits)
      fields.part = .day(month: second, day: third)
      return Match(index, index + 3, .date(fields))
    }
    guard isWholeDocument, index == 0, lexemes.count == 3, lexemes[index]?.length == 2,
      yearNumber(at: index + 2) != nil,
      var match = dayAndMonth(first, second, .stated(third.fourDigits), index)
    else { return nil }
    match.range = index..<index + 3
    return match
  }

  private func twoDigits(at index: Int) -> Int? {
    guard let lexeme = lexemes[index], lexeme.length <= 2,
      lexemes[index + 1]?.kind != .word || !lexemes.isJoined(index + 1)
        || lexemes.word(index + 1) == "t"
    else { return nil }
    return lexemes.integer(index)
  }

  private func slashedDate(at index: Int) -> Match? {
    guard let first = twoDigits(at: index), let separator = lexemes[index + 1],
      separator.isJoined, separator.form == "/" || separator.form == "-",
      lexemes.isJoined(index + 2), let second = twoDigits(at: index + 2),
      lexemes.isMark(index + 3, separator.form), lexemes.isJoined(index + 3),
      lexemes.isJoined(index + 4), let year = yearDigits(at: index + 4)
    else { return nil }
    return dayAndMonth(first, second, year, index)
  }

  private func yearDigits(at index: Int) -> DateFields.Year? {
    if let year = yearNumber(at: index) { return .stated(year.fourDigits) }
    guard let short = lexemes.integer(index), lexemes[index]?.length == 2 else { return nil }
    return Self.shortYear(short)
  }

  private func dayAndMonth(
    _ first: Int,
    _ second: Int,
    _ year: DateFields.Year,
    _ index: Int
  ) -> Match? {
    var fields = DateFields()
    fields.year = year
    if (1...12).contains(first), (1...31).contains(second) {
      fields.part = .day(month: first, day: second)
      fields.isAmbiguousOrder = second <= 12 && first != second
    } else if (1...12).contains(second), (13...31).contains(first) {
      fields.part = .day(month: second, day: first)
    } else {
      return nil
    }
    return Match(index, index + 5, .date(fields))
  }

  /// Reads "29.07.2022", which the lexer cuts after its first two numbers.
  private func dottedDate(at index: Int) -> Match? {
    guard let lexeme = lexemes[index], lexeme.length <= 5, lexemes.isMark(index + 1, "."),
      lexemes.isJoined(index + 1), lexemes.isJoined(index + 2),
      let year = yearNumber(at: index + 2)
    else { return nil }
    let parts = lexemes.text(lexeme).split(separator: ".")
    guard parts.count == 2, var day = Int(parts[0]), var month = Int(parts[1]) else { return nil }
    if month > 12, day <= 12 { (day, month) = (month, day) }
    guard (1...31).contains(day), (1...12).contains(month) else { return nil }
    var fields = DateFields()
    fields.year = .stated(year.fourDigits)
    fields.part = .day(month: month, day: day)
    return Match(index, index + 3, .date(fields))
  }
}
