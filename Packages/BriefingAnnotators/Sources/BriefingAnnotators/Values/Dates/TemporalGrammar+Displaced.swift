extension TemporalGrammar {
  /// Words before a length that lasts so long.
  private static let lasting: WordSet = ["for", "over", "during", "throughout", "through"]

  /// Reads a time counted from another: "two days after Christmas", "three weeks from 5 May", "a year
  /// before yesterday".
  func displaced(_ value: Length, by length: Match) -> Match? {
    let index = length.range.lowerBound
    let sign: Int
    var start = length.end + 1
    switch lexemes.word(length.end) {
    // "for two years from 1 May" is so long a time, and "two years from 1 May" its end.
    case "from" where Self.lasting.contains(lexemes.word(index - 1)): return nil
    case "after", "from", "following": sign = 1
    case "before": sign = -1
    case "prior" where lexemes.word(start) == "to": (sign, start) = (-1, start + 1)
    default: return nil
    }
    // A point that is displaced itself is not looked for: each word is read a few times at most.
    guard let point = longer(calendar(at: start), relative(at: start)) else { return nil }
    switch point.meaning {
    // "200 a year from 2028": so many each year, and no time counted from another.
    case .date(let fields)
    where fields.part == nil && fields.weekday == nil && lexemes.word(length.end) == "from":
      return nil
    case .date(let fields) where !fields.isClockAlone:
      return Match(index, point.end, .displaced(value, sign: sign, from: point.meaning))
    case .day: return Match(index, point.end, .displaced(value, sign: sign, from: point.meaning))
    default: return nil
    }
  }

  /// Reads a length that runs from a date: "three days starting from Monday", "a week beginning
  /// tomorrow", "two weeks, from 20 December", "for a year from 1 May".
  func starting(_ value: Length, by length: Match) -> Match? {
    let index = length.range.lowerBound
    var start = length.end
    if ["starting", "beginning"].contains(lexemes.word(start)) {
      start += 1
      if ["from", "on"].contains(lexemes.word(start)) { start += 1 }
    } else if lexemes.isMark(start, ","), lexemes.word(start + 1) == "from" {
      start += 2
    } else if lexemes.word(start) == "from", Self.lasting.contains(lexemes.word(index - 1)) {
      start += 1
    } else {
      return nil
    }
    guard let point = longer(calendar(at: start), relative(at: start)) else { return nil }
    switch point.meaning {
    case .date(let fields) where fields.isDay || fields.weekday != nil: break
    case .day(_, .some): break
    default: return nil
    }
    return Match(index, point.end, .starting(point.meaning, value))
  }

  /// Adds the weekday to a time that is as broad as a week, or counted in weeks or days: "in three
  /// weeks on Friday" is the Friday of that week.
  func withWeekday(_ match: Match) -> Match {
    switch match.meaning {
    case .ahead, .shifted, .displaced, .part: break
    default: return match
    }
    guard lexemes.word(match.end) == "on", lexemes[match.end]?.gap == .space,
      let day = DateVocabulary.weekdays[lexemes.word(match.end + 1)],
      lexemes[match.end + 1]?.isCapitalized == true, endsPhrase(match.end + 2)
    else { return match }
    let meaning = TemporalMeaning.onWeekday(day, of: match.meaning)
    return Match(match.range.lowerBound, match.end + 2, meaning)
  }

  /// Whether a length after "in" may be the time until something comes: "in two weeks", but not
  /// "the first time in two weeks" and "the biggest fall in a decade".
  func mayLieAhead(_ index: Int) -> Bool {
    guard lexemes.word(index - 1) == "in" else { return false }
    for place in (max(0, index - 6)..<index - 1).reversed() {
      guard let lexeme = lexemes[place], lexeme.kind == .word else { return true }
      if Self.records.contains(lexeme.form) || lexemes.wordEnds(place, in: "est", atLeast: 5) {
        return false
      }
    }
    return true
  }

  /// Words of rank and number, with which "in a year" says how long, not when.
  private static let records: WordSet = [
    "first", "second", "third", "time", "times", "only", "most", "least", "best", "worst", "high",
    "low", "twice", "once", "record",
  ]
}
