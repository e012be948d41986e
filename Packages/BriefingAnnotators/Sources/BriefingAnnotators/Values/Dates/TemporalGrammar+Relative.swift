extension TemporalGrammar {
  /// Reads a time counted from the present: "today", "last week", "the end of this year".
  func relative(at index: Int) -> Match? {
    if let match = dayBeyond(at: index) ?? namedDay(at: index) { return match }
    if let match = partOfDay(at: index) { return match }
    if let match = phasedUnit(at: index) ?? shortPhase(at: index) { return match }
    if let match = countedUnit(at: index) ?? weekend(at: index) ?? unitAtHand(at: index) {
      return match
    }
    return anaphoric(at: index)
  }

  /// Reads "the day after tomorrow" and "the day before yesterday".
  private func dayBeyond(at index: Int) -> Match? {
    guard lexemes.word(index) == "the", lexemes.word(index + 1) == "day" else { return nil }
    if lexemes.hasWords(index + 2, "after", "tomorrow") {
      return Match(index, index + 4, .day(offset: 2, fields: DateFields()))
    }
    if lexemes.hasWords(index + 2, "before", "yesterday") {
      return Match(index, index + 4, .day(offset: -2, fields: DateFields()))
    }
    return nil
  }

  /// Reads "today", "yesterday evening", "earlier today", "tonight".
  private func namedDay(at index: Int) -> Match? {
    var start = index
    var fields = DateFields()
    switch lexemes.word(start) {
    case "earlier": (fields.phase, start) = (.earlier, start + 1)
    case "later": (fields.phase, start) = (.later, start + 1)
    default: break
    }
    let offset: Int
    switch lexemes.word(start) {
    case "today": offset = 0
    case "tonight": (offset, fields.dayPart) = (0, .night)
    case "yesterday": offset = -1
    case "tomorrow": offset = 1
    default: return nil
    }
    if offset == 0, start == index, lexemes.word(index - 1) == "of", fields.dayPart == nil {
      return Match(index, index + 1, .reference(.present))
    }
    if offset == 1, meansTheFuture(index) { return Match(index, index + 1, .reference(.future)) }
    if offset == 0, start == index, fields.dayPart == nil, meansTheseTimes(index) {
      return Match(index, index + 1, .day(offset: 0, fields: nil))
    }
    var end = start + 1
    if fields.dayPart == nil, let part = DateVocabulary.dayParts[lexemes.word(end)] {
      fields.dayPart = part
      end += 1
    }
    return Match(index, end, .day(offset: offset, fields: fields))
  }

  /// Whether "tomorrow" means the future, as in "the cars of tomorrow".
  private func meansTheFuture(_ index: Int) -> Bool {
    guard lexemes.word(index - 1) == "of", endsPhrase(index + 1) else { return false }
    let noun = lexemes.word(index - 2)
    return !DateVocabulary.phaseNouns.contains(noun) && !DateVocabulary.dayParts.contains(noun)
      && noun != "rest" && noun != "as"
  }

  /// Whether "today" may mean these times: "Today, trade is power".
  private func meansTheseTimes(_ index: Int) -> Bool {
    lexemes[index]?.isCapitalized == true && lexemes.isMark(index + 1, ",")
  }

  /// Reads "this morning", "last night", "earlier this afternoon".
  private func partOfDay(at index: Int) -> Match? {
    var start = index
    if lexemes.word(start) == "earlier" || lexemes.word(start) == "later" { start += 1 }
    let word = lexemes.word(start)
    guard word == "this" || word == "last",
      let part = DateVocabulary.dayParts[lexemes.word(start + 1)], word == "this" || part == .night
    else { return nil }
    var fields = DateFields()
    fields.dayPart = part
    return Match(index, start + 2, .day(offset: word == "this" ? 0 : -1, fields: fields))
  }

  /// Reads "early this year", "the end of next month", "later this week", "year-end".
  private func phasedUnit(at index: Int) -> Match? {
    var start = index
    if lexemes.word(start) == "the" { start += 1 }
    if lexemes.word(start) == "very" { start += 1 }
    let word = lexemes.word(start)
    if word == "year" || word == "month" {
      let next = lexemes.skippingHyphen(start + 1)
      if next == start + 2, lexemes.word(next) == "ago" || lexemes.word(next) == "earlier" {
        return Match(start, next + 1, .anaphoric(word == "year" ? .year : .month, offset: -1))
      }
      guard lexemes.word(next) == "end", lexemes[next]?.gap != .line else { return nil }
      let unit: TimeUnit = word == "year" ? .year : .month
      return Match(index, next + 1, .unit(unit, offset: 0, phase: .closing))
    }
    let phase: Phase
    switch word {
    case "earlier": phase = .earlier
    case "later": phase = .later
    case "rest", "remainder", "remaining":
      guard lexemes.word(start + 1) == "of" else { return nil }
      (phase, start) = (.remaining, start + 1)
    default:
      if let found = DateVocabulary.phases[word] {
        phase = found
      } else if let found = DateVocabulary.phaseNouns[word], lexemes.word(start + 1) == "of" {
        (phase, start) = (found, start + 1)
      } else {
        return nil
      }
    }
    start = lexemes.skippingHyphen(start + 1)
    if lexemes.word(start) == "in" { start += 1 }
    if ["around", "about"].contains(lexemes.word(start)) { start += 1 }
    if DateVocabulary.phaseNouns[word] != nil, let unit = offsetUnit(at: start) {
      return Match(index, unit.end, .unit(unit.unit, offset: unit.offset, phase: phase))
    }
    if lexemes.word(start) == "the" {
      guard let named = TimeUnit.named(lexemes.word(start + 1)), !named.isPlural,
        named.unit.isCalendar
      else { return nil }
      return Match(index, start + 2, .unit(named.unit, offset: 0, phase: phase))
    }
    if DateVocabulary.phaseNouns[word] != nil, let named = TimeUnit.named(lexemes.word(start)),
      !named.isPlural, named.unit.isCalendar, named.unit != .weekend, endsPhrase(start + 1)
    {
      return Match(index, start + 1, .unit(named.unit, offset: 0, phase: phase))
    }
    guard let inner = countedUnit(at: start), case .unit(let unit, let offset, nil) = inner.meaning
    else { return nil }
    return Match(index, inner.end, .unit(unit, offset: offset, phase: phase))
  }

  /// Reads "EOY" and "EOM", the end of the year and of the month, behind "by" and the like, and
  /// "BOY" and "BOM" where nothing else is said: these are other words as well.
  private func shortPhase(at index: Int) -> Match? {
    guard let lexeme = lexemes[index], lexeme.isUppercase, lexeme.length == 3 else { return nil }
    let isEnd = lexeme.form == "eom" || lexeme.form == "eoy"
    guard isEnd || lexeme.form == "bom" || lexeme.form == "boy" else { return nil }
    var start = index
    if lexemes.word(start - 1) == "the" { start -= 1 }
    let isLed = ["by", "at", "until", "till", "before", "since"].contains(lexemes.word(start - 1))
    let isWhole = isWholeDocument && index <= 2 && index + 1 == lexemes.count
    guard isWhole || isEnd && (isLed || start < index) else { return nil }
    let unit: TimeUnit = lexemes.ends(lexeme, in: "y") ? .year : .month
    return Match(index, index + 1, .unit(unit, offset: 0, phase: isEnd ? .closing : .opening))
  }

  /// Reads the "previous week" and "the following month" of "the beginning of the previous week",
  /// where the unit can be no other than one counted from the present.
  func offsetUnit(at index: Int) -> (unit: TimeUnit, offset: Int, end: Int)? {
    let start = lexemes.word(index) == "the" ? index + 1 : index
    guard let offset = DateVocabulary.unitOffsets[lexemes.word(start)],
      let named = TimeUnit.named(lexemes.word(start + 1)), !named.isPlural,
      named.unit.isCalendar, named.unit != .weekend
    else { return nil }
    return (named.unit, offset, start + 2)
  }

  /// Reads "this working week", "next workweek".
  private func workingWeek(at index: Int) -> Match? {
    guard let offset = DateVocabulary.unitOffsets[lexemes.word(index)] else { return nil }
    if lexemes.word(index + 1) == "workweek" {
      return Match(index, index + 2, .workingWeek(offset: offset))
    }
    guard ["work", "working"].contains(lexemes.word(index + 1)), lexemes.word(index + 2) == "week"
    else { return nil }
    return Match(index, index + 3, .workingWeek(offset: offset))
  }

  /// Reads "this week", "last year", "next month", "this coming weekend".
  func countedUnit(at index: Int) -> Match? {
    if let match = workingWeek(at: index) { return match }
    var start = index
    let isDefinite = lexemes.word(index) == "the"
    if isDefinite { start += 1 }
    let word = lexemes.word(start)
    guard var offset = DateVocabulary.unitOffsets[word] else { return nil }
    start += 1
    if word == "this", let further = DateVocabulary.unitOffsets[lexemes.word(start)] {
      offset = further
      start += 1
    }
    let isFiscal = ["fiscal", "financial"].contains(lexemes.word(start))
    if lexemes.word(start) == "calendar" || isFiscal { start += 1 }
    if isFiscal, lexemes.word(start) == "year", !isDefinite || word != "next" && word != "previous"
    {
      var fields = DateFields()
      fields.year = .offset(offset)
      fields.isFiscal = true
      return Match(index, start + 1, .date(fields))
    }
    guard let named = TimeUnit.named(lexemes.word(start)), !named.isPlural, named.unit.isCalendar,
      !lexemes.isMark(start + 1, "-") || !lexemes.isJoined(start + 1)
    else { return nil }
    let isPlainWord =
      ["this", "last", "next", "current", "coming"].contains(word)
      || word == "past" && endsPhrase(start + 1)
    if isDefinite || !isPlainWord {
      guard word == "last",
        !["over", "during", "in", "within"].contains(lexemes.word(index - 1))
          || word == "current" || word == "this"
      else {
        return word == "current"
          ? Match(index, start + 1, .unit(named.unit, offset: 0, phase: nil)) : nil
      }
    }
    return Match(index, start + 1, .unit(named.unit, offset: offset, phase: nil))
  }

  /// Reads "the weekend", the one at hand, and the "weekend" that ends a note: "Dinner with Ann
  /// weekend".
  private func weekend(at index: Int) -> Match? {
    if isWholeDocument, lexemes.count <= Self.longestNote, index > 0,
      lexemes.word(index) == "weekend", endsClause(index + 1),
      lexemes[index - 1]?.kind == .word, !Self.weekendLeads.contains(lexemes.word(index - 1))
    {
      return Match(index, index + 1, .unit(.weekend, offset: 0, phase: nil))
    }
    guard lexemes.hasWords(index, "the", "weekend"), endsPhrase(index + 2),
      lexemes.word(index + 2) != "of", lexemes.word(index + 2) != "before"
    else { return nil }
    return Match(index, index + 2, .unit(.weekend, offset: 0, phase: nil))
  }

  private static let longestNote = 8
  private static let weekendLeads: WordSet = [
    "a", "the", "this", "last", "next", "long", "every", "each", "of", "holiday", "bank", "past",
  ]

  /// Reads "the day" and "the week" that are those of the report: "gained 2% on the day", "for the
  /// month", "at the close of the day".
  private func unitAtHand(at index: Int) -> Match? {
    guard lexemes.word(index) == "the",
      let named = TimeUnit.named(lexemes.word(index + 1)), !named.isPlural,
      ![.second, .minute, .hour, .weekend, .fortnight, .decade, .century].contains(named.unit)
    else { return nil }
    let before = lexemes.word(index - 1)
    let isDay = named.unit == .day
    let isLed =
      before == "for" || Self.closings.contains(before)
      || isDay && (before == "on" || before == "in" && isLate(index - 2))
      || isDay && before == "of" && DateVocabulary.phaseNouns[lexemes.word(index - 2)] != nil
    let isObject = Self.closings.contains(before)
    guard isLed, isObject || endsPhrase(index + 2),
      !Self.unitAttributes.contains(lexemes.word(index + 2))
    else {
      return nil
    }
    return Match(
      index,
      index + 2,
      isDay ? .day(offset: 0, fields: DateFields()) : .unit(named.unit, offset: 0, phase: nil)
    )
  }

  private func isLate(_ index: Int) -> Bool {
    ["late", "later", "early", "earlier"].contains(lexemes.word(index))
  }

  /// Verbs whose object is the time at hand, as in "ended the day at 8,017".
  private static let closings: WordSet = [
    "end", "ends", "ended", "ending", "finish", "finishes", "finished", "finishing", "close",
    "closes", "closed", "closing", "start", "starts", "started", "starting", "begin", "begins",
    "began",
  ]

  /// Words behind which a clause says which day or year is meant.
  private static let unitAttributes: WordSet = [
    "of", "that", "when", "where", "before", "after", "in", "to", "he", "she", "it", "they", "we",
    "i", "you", "the", "which", "from", "through", "until",
  ]

  /// Reads "the following day", "the previous year", "that month", "the same week".
  func anaphoric(at index: Int) -> Match? {
    var start = index
    if lexemes.word(start) == "the" { start += 1 }
    let word = lexemes.word(start)
    switch word {
    case "following", "previous", "same", "preceding": break
    case "next" where start > index: break
    case "that":
      if lexemes.word(start + 1) == "same" { start += 1 }
    case "day", "year", "week", "month":
      guard start > index, let named = TimeUnit.named(word),
        ["before", "previous", "earlier"].contains(lexemes.word(start + 1)),
        lexemes.word(start + 1) != "before" || endsClause(start + 2)
      else { return nil }
      return Match(index, start + 2, .anaphoric(named.unit, offset: -1))
    default: return nil
    }
    let offset = ["following": 1, "next": 1, "previous": -1, "preceding": -1][word] ?? 0
    if lexemes.word(start + 1) == "calendar" || lexemes.word(start + 1) == "fiscal" { start += 1 }
    guard let named = TimeUnit.named(lexemes.word(start + 1)), !named.isPlural,
      named.unit.isCalendar || named.unit == .day
    else { return nil }
    return Match(index, start + 2, .anaphoric(named.unit, offset: offset))
  }

  private func endsClause(_ index: Int) -> Bool {
    guard let lexeme = lexemes[index] else { return true }
    return lexeme.kind == .mark || lexeme.gap == .line
  }

  /// Reads "two days ago", "about a year ago", "five years from now".
  func shifted(_ value: Length, by length: Match) -> Match? {
    let index = length.range.lowerBound
    switch lexemes.word(length.end) {
    case "ago": return Match(index, length.end + 1, .shifted(value, sign: -1))
    case "hence": return Match(index, length.end + 1, .shifted(value, sign: 1))
    case "from" where lexemes.word(length.end + 1) == "now":
      return Match(index, length.end + 2, .shifted(value, sign: 1))
    case "earlier", "later":
      if ["this", "than", "today", "in"].contains(lexemes.word(length.end + 1)) { return nil }
      let sign = lexemes.word(length.end) == "later" ? 1 : -1
      guard value.further.isEmpty else {
        return Match(index, length.end + 1, .later(value, sign: sign))
      }
      let count = value.count?.integer
      let offset = count.flatMap { $0 < 1_000 ? sign * $0 : nil }
      return Match(index, length.end + 1, .anaphoric(value.unit, offset: offset))
    default: return nil
    }
  }
}

extension TimeUnit {
  /// Whether the calendar names its stretches: weeks, months and longer.
  var isCalendar: Bool {
    switch self {
    case .week, .weekend, .month, .quarter, .year, .decade, .century: true
    case .second, .minute, .hour, .day, .fortnight: false
    }
  }

  /// The TIMEX3 value of one of its stretches, not known which.
  var openPoint: String {
    switch self {
    case .second, .minute, .hour: "XXXX-XX-XXTXX"
    case .day: "XXXX-XX-XX"
    case .week, .fortnight: "XXXX-WXX"
    case .weekend: "XXXX-WXX-WE"
    case .month: "XXXX-XX"
    case .quarter: "XXXX-QX"
    case .year: "XXXX"
    case .decade: "XXX"
    case .century: "XX"
    }
  }
}
