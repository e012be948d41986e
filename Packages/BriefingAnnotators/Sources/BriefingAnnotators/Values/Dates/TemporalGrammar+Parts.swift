extension TemporalGrammar {
  /// Reads a part of a longer time by its place in it: "the first Tuesday of October", "the last week
  /// of July", "the third day of next month", "the last three weeks of 2018".
  func part(at index: Int) -> Match? {
    let start = lexemes.word(index) == "the" ? index + 1 : index
    if let match = dayOfUnit(at: start) { return Match(index, match.end, match.meaning) }
    guard let place = place(at: start), let (kind, count, end) = partKind(at: place.end),
      count == 1 || abs(place.value) == 1, ["of", "in"].contains(lexemes.word(end)),
      let container = container(at: end + 1)
    else { return nil }
    let part = TemporalPart(kind: kind, place: place.value, count: count)
    return Match(index, container.end, .part(part, of: container.meaning))
  }

  /// Reads "the 20th of next month".
  private func dayOfUnit(at index: Int) -> Match? {
    guard let day = numbers.ordinal(at: index), (1...31).contains(day.value),
      lexemes.word(day.end) == "of", let month = container(at: day.end + 1),
      case .unit(.month, _, nil) = month.meaning
    else { return nil }
    let part = TemporalPart(kind: .unit(.day), place: day.value)
    return Match(index, month.end, .part(part, of: month.meaning))
  }

  /// The place of a part: counted from the beginning, or from the end where it is negative.
  private func place(at index: Int) -> (value: Int, end: Int)? {
    let word = lexemes.word(index)
    if word == "last" || word == "final" { return (-1, index + 1) }
    if word == "penultimate" { return (-2, index + 1) }
    guard let ordinal = numbers.ordinal(at: index), (1...366).contains(ordinal.value) else {
      return nil
    }
    let next = lexemes.skippingHyphen(ordinal.end)
    return lexemes.word(next) == "last" || lexemes.word(next) == "to" && word == "second"
      ? last(from: next, place: ordinal.value) : ordinal
  }

  /// Reads the "last" of "third last", and the "to last" of "second to last".
  private func last(from index: Int, place: Int) -> (value: Int, end: Int)? {
    if lexemes.word(index) == "last" { return (-place, index + 1) }
    let next = lexemes.skippingHyphen(index + 1)
    return lexemes.word(next) == "last" ? (-place, next + 1) : nil
  }

  /// What the part is, and how many of it there are: "Tuesday", "week", "three weeks".
  private func partKind(at index: Int) -> (TemporalPart.Kind, count: Int, end: Int)? {
    if let day = DateVocabulary.weekdays[lexemes.word(index)] {
      return (.weekday(day), 1, index + 1)
    }
    var (count, start) = (1, index)
    if let number = numbers.number(at: index), let whole = number.value.integer {
      (count, start) = (whole, number.end)
    }
    while ["full", "whole"].contains(lexemes.word(start)) { start += 1 }
    guard let named = TimeUnit.named(lexemes.word(start)), named.isPlural == (count > 1),
      (1...366).contains(count), lexemes[start]?.gap != .line
    else { return nil }
    switch named.unit {
    case .day, .week, .weekend, .month, .year: return (.unit(named.unit), count, start + 1)
    default: return nil
    }
  }

  /// The longer time a part belongs to: a month, a year, a quarter, a week.
  private func container(at index: Int) -> Match? {
    if let match = countedUnit(at: index) ?? definiteUnit(at: index) { return match }
    if let unit = offsetUnit(at: index) {
      return Match(index, unit.end, .unit(unit.unit, offset: unit.offset, phase: nil))
    }
    guard let match = plain(at: index) ?? directed(at: index) ?? namedMonth(at: index),
      case .date(let fields) = match.meaning, fields.weekday == nil, fields.phase == nil
    else { return nil }
    switch fields.part {
    case .day, .holiday, .dayOfMonth: return nil
    default: return match
    }
  }

  /// Reads a month that only its place tells from another word: the "may" of "the end of may".
  private func namedMonth(at index: Int) -> Match? {
    guard let month = month(at: index) else { return nil }
    var fields = DateFields()
    fields.part = .month(month.value)
    return Match(index, month.end, .date(fields))
  }

  /// Reads "the month", "the following week", as that of the present.
  private func definiteUnit(at index: Int) -> Match? {
    guard lexemes.word(index) == "the" else { return nil }
    let offset = DateVocabulary.unitOffsets[lexemes.word(index + 1)]
    let noun = offset == nil ? index + 1 : index + 2
    guard let named = TimeUnit.named(lexemes.word(noun)), !named.isPlural, named.unit.isCalendar,
      lexemes.word(noun + 1) != "of"
    else { return nil }
    return Match(index, noun + 1, .unit(named.unit, offset: offset ?? 0, phase: nil))
  }

  /// Reads "week 31", "week 3 of 2027", "week 27 of last year".
  func numberedWeek(at index: Int) -> Match? {
    let start = lexemes.word(index) == "the" ? index + 1 : index
    guard lexemes.word(start) == "week", let week = lexemes.integer(start + 1),
      (1...53).contains(week), lexemes[start + 1]?.gap == .space
    else { return nil }
    var fields = DateFields()
    fields.part = .week(week)
    guard lexemes.word(start + 2) == "of" || lexemes.isMark(start + 2, ",") else {
      // Seasons of sport and trials count their weeks too.
      guard week > 18, !lexemes.isJoined(start + 2) || lexemes[start + 2]?.kind == .mark else {
        return nil
      }
      return Match(index, start + 2, .date(fields))
    }
    guard let container = container(at: start + 3) else { return nil }
    switch container.meaning {
    case .unit(.year, let offset, nil): fields.year = .offset(offset)
    case .date(let inner) where inner.part == nil && !inner.isFiscal: fields.year = inner.year
    default: return nil
    }
    return Match(index, container.end, .date(fields))
  }

  /// Reads "the week of October 6", "the week beginning 4 February", "the week of the 18th".
  func weekOfDay(at index: Int) -> Match? {
    var start = lexemes.word(index) == "the" ? index + 1 : index
    guard lexemes.word(start) == "week" || lexemes.word(start) == "weekend" else { return nil }
    let unit: TimeUnit = lexemes.word(start) == "week" ? .week : .weekend
    start += 1
    switch lexemes.word(start) {
    case "of": start += 1
    case "beginning", "starting", "commencing", "ending":
      start += 1
      if ["on", "from"].contains(lexemes.word(start)) { start += 1 }
    default: return nil
    }
    guard let day = calendar(at: start) ?? dayOfMonth(at: start),
      case .date(let fields) = day.meaning
    else { return nil }
    switch fields.part {
    case .day, .holiday, .dayOfMonth: break
    default: guard fields.weekday != nil else { return nil }
    }
    return Match(index, day.end, .part(TemporalPart(kind: .unit(unit), place: 0), of: day.meaning))
  }

  /// Reads "next week Monday", "Friday of this week" and "the Monday of last week" from the week on.
  func weekThenWeekday(at index: Int) -> Match? {
    guard let week = countedUnit(at: index) ?? anaphoric(at: index) else { return nil }
    let offset: Int
    switch week.meaning {
    case .unit(.week, let found, nil): offset = found
    case .anaphoric(.week, let found?): offset = found
    default: return nil
    }
    let next = [",", "-"].contains(lexemes.mark(week.end)) ? week.end + 1 : week.end
    guard let day = DateVocabulary.weekdays[lexemes.word(next)], lexemes[next]?.gap != .line,
      lexemes.word(next) != "sat" && lexemes.word(next) != "sun"
        || lexemes[next]?.isCapitalized == true
    else { return nil }
    var fields = DateFields()
    fields.weekday = day
    fields.weekOffset = offset
    return Match(index, next + 1, .date(fields))
  }

  /// Reads "Thursday the 15th", "Thu 15th", "Monday 21", and the weekday's month stays open.
  func weekdayOfMonth(at index: Int) -> Match? {
    guard let lexeme = lexemes[index], let weekday = DateVocabulary.weekdays[lexeme.form] else {
      return nil
    }
    var start = index + 1
    if lexemes.isMark(start, "."), lexemes.isJoined(start) { start += 1 }
    if lexemes.isMark(start, ",") { start += 1 }
    guard let day = dayOfMonth(at: start), case .date(var fields) = day.meaning else { return nil }
    fields.weekday = weekday
    return Match(index, day.end, .date(fields))
  }

  /// Reads a day of a month that is not named: "the 18th", "the twenty-first", "21".
  ///
  /// What follows must not be what the number counts or orders: "the 18th century".
  func dayOfMonth(at index: Int) -> Match? {
    let isDefinite = lexemes.word(index) == "the"
    let start = isDefinite ? index + 1 : index
    let day: (value: Int, end: Int)
    if let ordinal = numbers.ordinal(at: start), (1...31).contains(ordinal.value) {
      guard isDefinite || lexemes[start]?.kind == .number else { return nil }
      day = ordinal
    } else if let number = dayNumber(at: start), !isDefinite {
      day = number
    } else {
      return nil
    }
    guard endsPhrase(day.end) else { return nil }
    var fields = DateFields()
    fields.part = .dayOfMonth(day.value)
    return Match(index, day.end, .date(fields))
  }

  /// Reads "the 15th" behind "on", "by" and the like.
  func ledDayOfMonth(at index: Int) -> Match? {
    guard lexemes.word(index) == "the", lexemes[index + 1]?.kind == .number,
      ["on", "by", "until", "till", "since", "before", "after"].contains(lexemes.word(index - 1))
    else { return nil }
    return dayOfMonth(at: index)
  }

  /// Marks that join what stands at both sides of them.
  private static let joiners: WordSet = ["-", "'", "/", "%", "$"]

  /// Whether a phrase may end before an index: at a mark, a line, or a word that opens another.
  func endsPhrase(_ index: Int) -> Bool {
    guard let next = lexemes[index] else { return true }
    switch next.kind {
    case .mark: return next.gap == .space || !Self.joiners.contains(next.form)
    case .number: return next.gap == .line
    case .word: return next.gap == .line || DateVocabulary.phraseOpeners.contains(next.form)
    }
  }
}

/// A part of a longer time, by its place in it.
struct TemporalPart: Sendable {
  enum Kind: Sendable {
    case unit(TimeUnit)
    /// From 1 for Monday to 7.
    case weekday(Int)
  }

  var kind: Kind
  /// Counted from the beginning, or from the end where it is negative; 0 for the one that holds the
  /// other time.
  var place: Int
  /// How many of them, as in "the last three weeks of the year".
  var count = 1
}
