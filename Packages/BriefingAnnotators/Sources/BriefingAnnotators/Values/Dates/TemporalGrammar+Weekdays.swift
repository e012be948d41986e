extension TemporalGrammar {
  /// Reads "Friday", "Friday, July 29, 2022", "last Friday", "Monday of next week".
  func weekday(at index: Int) -> Match? {
    var start = index
    var direction: DateFields.Direction?
    if lexemes.word(start) == "the" { start += 1 }
    if let found = DateVocabulary.directions[lexemes.word(start)] {
      direction = found
      start += 1
      if lexemes.word(start) == "past" || lexemes.word(start) == "coming" { start += 1 }
    } else if start > index {
      return nil
    }
    guard let lexeme = lexemes[start], let day = DateVocabulary.weekdays[lexeme.form] else {
      return nil
    }
    if lexemes[start + 1]?.isCapitalized == true, Self.papers.contains(lexemes.word(start + 1)) {
      return nil
    }
    if direction == nil, let holiday = holiday(at: start) { return holiday }
    let isShort = DateVocabulary.shortWeekdays.contains(lexeme.form)
    if isShort, lexeme.gap == .space, lexemes[start - 1]?.isCapitalized == true { return nil }
    var end = start + 1
    if isShort, lexemes.isMark(end, "."), lexemes.isJoined(end) { end += 1 }
    let isApart = lexemes.isMark(end, ",") || lexemes.isMark(end, "-") && lexemes.isJoined(end)
    let afterComma = isApart ? end + 1 : end
    if direction == nil || direction == .this, let date = plainDay(at: afterComma),
      case .date(var fields) = date.meaning
    {
      fields.weekday = day
      return Match(index, date.end, .date(fields))
    }
    let isPaired = direction == nil && isPairedWeekday(start)
    // "Saturday, three days from now"
    if direction == nil, !isShort, let away = counted(at: afterComma),
      case .shifted(let length, _) = away.meaning, length.isSimple, length.unit == .day
    {
      return Match(index, away.end, away.meaning)
    }
    guard
      !isShort || (direction != nil || isPaired) && lexeme.isCapitalized
        || start == 0 && end == lexemes.count
    else { return nil }
    var fields = DateFields()
    fields.weekday = day
    if isPaired { fields.weekOffset = sharedWeek(before: start - 2) }
    fields.direction = direction
    // The previous Monday is the one of the week before, as the next is of the week after.
    if ["previous", "preceding"].contains(lexemes.word(start - 1)) { fields.weekOffset = -1 }
    if direction == nil, lexemes.hasWords(end, "after", "next") {
      fields.furtherWeeks = 1
      return Match(index, end + 2, .date(fields))
    }
    if let offset = weekOffset(at: end) {
      fields.weekOffset = offset.value
      end = offset.end
    }
    if let part = DateVocabulary.dayParts[lexemes.word(end)] {
      fields.dayPart = part
      end += 1
    }
    return Match(index, end, .date(fields))
  }

  /// Words that make the name of a newspaper of a weekday: "The Sunday Times".
  private static let papers = WordSet(
    words: """
      times telegraph mirror express herald mail post tribune star independent world sun observer \
      business magazine
      """
  )

  /// Whether a weekday stands before the one at an index, an "or" or "and" between: "Mon or Tue".
  private func isPairedWeekday(_ index: Int) -> Bool {
    ["or", "and"].contains(lexemes.word(index - 1))
      && DateVocabulary.weekdays.contains(lexemes.word(index - 2))
  }

  /// The week that is told before a weekday and holds for the next one too: "next week Mon or Tue".
  private func sharedWeek(before index: Int) -> Int? {
    guard lexemes.word(index - 1) == "week" else { return nil }
    return DateVocabulary.unitOffsets[lexemes.word(index - 2)]
  }

  /// A date of day precision, such as may follow a weekday.
  private func plainDay(at index: Int) -> Match? {
    guard let match = plain(at: index) ?? numeric(at: index),
      case .date(let fields) = match.meaning,
      case .day = fields.part
    else { return nil }
    return match
  }

  private func weekOffset(at index: Int) -> (value: Int, end: Int)? {
    var start = lexemes.word(index) == "of" ? index + 1 : index
    if start > index, lexemes.word(start) == "the" { start += 1 }
    guard let offset = DateVocabulary.unitOffsets[lexemes.word(start)],
      lexemes.word(start + 1) == "week"
    else { return nil }
    return (offset, start + 2)
  }

  /// Adds the weekday of "18 July, Fri" to a day.
  func withWeekdayBehind(_ match: Match) -> Match {
    guard case .date(var fields) = match.meaning, fields.isDay, fields.weekday == nil,
      lexemes.isMark(match.end, ","),
      let day = DateVocabulary.weekdays[lexemes.word(match.end + 1)],
      lexemes[match.end + 1]?.isCapitalized == true, endsPhrase(match.end + 2)
    else { return match }
    fields.weekday = day
    return Match(match.range.lowerBound, match.end + 2, .date(fields))
  }
}
