/// Finds temporal expressions in a run of lexemes.
///
/// The grammar is written down by hand as functions that each read one form at an index. Where
/// several forms read something, the longest wins.
struct TemporalGrammar: Sendable {
  /// An expression and the lexemes it covers.
  struct Match: Sendable {
    var range: Range<Int>
    var meaning: TemporalMeaning
    /// The expressions it is made of, where they stand for themselves.
    ///
    /// "From 1947 to 1960" names two dates, as TimeML has it: whether the second belongs to the time
    /// between them the words leave open. A range of days, or one that a hyphen makes a single
    /// word, as in "2016–2020", stays whole.
    var ends: [Match]?
    /// The longer expression it is an end of.
    var whole: Range<Int>?

    init(_ start: Int, _ end: Int, _ meaning: TemporalMeaning) {
      range = start..<end
      self.meaning = meaning
    }

    var end: Int { range.upperBound }
  }

  let lexemes: LexemeSequence
  let numbers: NumberReader
  /// Whether the lexemes are all the document says, as in a query or the cell of a form.
  let isWholeDocument: Bool

  init(_ lexemes: LexemeSequence, isWholeDocument: Bool = false) {
    self.lexemes = lexemes
    self.isWholeDocument = isWholeDocument
    numbers = NumberReader(lexemes: lexemes)
  }

  /// Returns the expressions, in order, none overlapping another.
  func matches() -> [Match] {
    var result: [Match] = []
    let candidates = candidates()
    var index = 0
    while index < lexemes.count {
      if candidates[index], canStart(at: index), let match = longest(at: index), match.end > index {
        result += match.ends ?? [match]
        index = match.end
      } else {
        index += 1
      }
    }
    return result
  }

  /// Whether an expression may start at each lexeme, by the words around it: "the" opens one only
  /// where a number or a word for a time follows close by, and no other word comes between.
  private func candidates() -> [Bool] {
    var result = Array(repeating: false, count: lexemes.count)
    let roles = DateVocabulary.roles
    var next = Int.max
    // Whether what follows may stand behind a weak opener.
    var isLed = true
    for index in lexemes.lexemes.indices.reversed() {
      let lexeme = lexemes.lexemes[index]
      guard lexeme.kind == .word else {
        if lexeme.kind == .number { next = index }
        (result[index], isLed) = (lexeme.kind == .number || lexeme.form == "'", true)
        continue
      }
      let role = roles[lexeme.form]
      switch role {
      case .opener: (result[index], next) = (true, index)
      case .weakOpener: result[index] = isLed && next - index <= Self.reach
      case .inner: next = index
      case .link, nil: break
      }
      isLed = role != nil
    }
    return result
  }

  /// How far behind a word such as "the" the word for a time may stand.
  private static let reach = 6

  /// Whether an expression may start at a candidate.
  private func canStart(at index: Int) -> Bool {
    guard let lexeme = lexemes[index] else { return false }
    switch lexeme.kind {
    case .number: return !isInsideCode(index) && (!isInsideName(index) || opensFullDate(index))
    case .mark: return lexeme.form == "'" && lexemes[index + 1]?.kind == .number
    case .word:
      // "to" is too common to open an expression: the word behind it tells.
      if lexeme.form == "to" || lexeme.form == "till", lexemes.word(index + 1) != "date" {
        return false
      }
      return !isInsideName(index)
    }
  }

  /// Whether digits are part of a number that hyphens divide, such as that of a telephone, and that
  /// reads as no date: "2010-2015-86", "82-2100".
  private func isInsideCode(_ index: Int) -> Bool {
    guard isLinked(index) || isLinked(index + 2) else { return false }
    var (first, last) = (index, index)
    // More than three groups are no date, however many more there are.
    while isLinked(first), index - first < 6 { first -= 2 }
    while isLinked(last + 2), last - index < 6 { last += 2 }
    let groups = (last - first) / 2 + 1
    if groups > 3 { return true }
    if groups == 3 { return numeric(at: first)?.end != last + 1 }
    // "12-2015" may be a month, "29-2015" is none; "5-10" and "1914-18" are ranges.
    guard let number = lexemes.integer(first), let width = lexemes[first]?.length,
      lexemes[last]?.length == 4
    else { return false }
    return width == 3 || width < 3 && !(1...12).contains(number)
  }

  /// Whether a hyphen joins digits to digits before them.
  private func isLinked(_ index: Int) -> Bool {
    lexemes[index]?.kind == .number && lexemes.isMark(index - 1, "-") && lexemes.isJoined(index)
      && lexemes.isJoined(index - 1) && lexemes[index - 2]?.kind == .number
  }

  /// Whether a year, month and day in digits, apart or in one number, start, which are a date in the name of a file as well:
  /// "report-2022-07-29.pdf".
  private func opensFullDate(_ index: Int) -> Bool {
    guard ["-", "_", "/"].contains(lexemes.mark(index - 1)), let width = lexemes[index]?.length,
      width == 4 || width == 8, let date = numeric(at: index),
      case .date(let fields) = date.meaning
    else { return false }
    return fields.isDay && date.end == index + (width == 4 ? 5 : 1)
  }

  /// Whether what stands before, without a gap, makes the lexeme part of a longer name.
  private func isInsideName(_ index: Int) -> Bool {
    guard lexemes.isJoined(index), let before = lexemes[index - 1] else { return false }
    switch before.kind {
    case .word, .number: return !(lexemes[index]?.kind == .word && before.kind == .number)
    case .mark:
      switch before.form {
      case "$", "#", "@", "_", "+", "\u{20AC}", "\u{A3}", "\u{A5}", "&", "=": return true
      case "'": return lexemes[index]?.kind == .word && lexemes[index - 2]?.kind == .word
      case "-":
        // "Covid-19" and "pre-2008" are told apart by what a date can do without.
        guard lexemes.isJoined(index - 1) else { return false }
        if lexemes[index - 2]?.kind == .number, lexemes.isJoined(index - 2),
          lexemes[index - 3]?.kind == .word
        {
          return true
        }
        return lexemes[index]?.kind == .number && lexemes[index - 2]?.kind == .word
          && !Self.yearPrefixes.contains(lexemes.word(index - 2))
      case ".", "/": return lexemes[index]?.kind == .number && lexemes.isJoined(index - 1)
      default: return false
      }
    }
  }

  static let yearPrefixes: WordSet = ["pre", "post", "mid", "since", "late", "early", "mid"]

  private func longest(at index: Int) -> Match? {
    var best: Match?
    func offer(_ match: Match?) {
      guard let match, match.end > (best?.end ?? index) else { return }
      best = match
    }
    let length = length(at: index)
    offer(dateOrRange(at: index, length))
    offer(recurring(at: index))
    offer(length.map(lengthOrPoint))
    offer(stretch(at: index))
    offer(reference(at: index))
    offer(untilNow(at: index))
    return best.map(withWeekday)
  }

  /// Reads a date, and the range it opens where it opens one.
  private func dateOrRange(at index: Int, _ length: Match?) -> Match? {
    if let range = dayRange(at: index) ?? yearRange(at: index) ?? rangeFromNow(at: index)
      ?? laterThan(at: index)
    {
      return range
    }
    guard let first = point(at: index, length) else { return nil }
    return range(from: first) ?? openRange(from: first) ?? first
  }

  private static let deeds: WordSet = ["of", "after", "following"]

  /// Reads a length, which may be the time until something.
  private func lengthOrPoint(_ match: Match) -> Match {
    guard case .length(let length) = match.meaning else { return match }
    let index = match.range.lowerBound
    if mayLieAhead(index) { return Match(index, match.end, .ahead(length)) }
    // "within a day of taking it" counts from then, and not from now.
    let isCountedFromDeed = Self.deeds.contains(lexemes.word(match.end))
    guard lexemes.word(index - 1) == "within", !isCountedFromDeed else { return match }
    return Match(index, match.end, .within(length))
  }

  /// Reads one date or time, absolute or relative.
  func point(at index: Int) -> Match? { point(at: index, length(at: index)) }

  private func point(at index: Int, _ length: Match?) -> Match? {
    let counted = length.flatMap(counted(by:))
    let parts = longer(part(at: index), numberedWeek(at: index)) ?? weekOfDay(at: index)
    let weekdays =
      longer(weekThenWeekday(at: index), weekdayOfMonth(at: index)) ?? ledDayOfMonth(at: index)
    let dates = longer(longer(calendar(at: index), relative(at: index)), longer(parts, weekdays))
    guard let match = counted ?? dates else { return clockFirst(at: index) }
    return withClock(match)
  }

  /// Reads a time that a length leads to.
  func counted(at index: Int) -> Match? { length(at: index).flatMap(counted(by:)) }

  private func counted(by match: Match) -> Match? {
    guard case .length(let length) = match.meaning else { return nil }
    return shifted(length, by: match) ?? displaced(length, by: match)
      ?? starting(length, by: match)
  }

  func longer(_ first: Match?, _ second: Match?) -> Match? {
    guard let first, let second else { return first ?? second }
    return second.end > first.end ? second : first
  }
}
