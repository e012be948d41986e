/// The time over which an amount is paid, told by the words behind it.
struct MoneyPeriod {
  private let lexemes: LexemeSequence
  private let dates: TemporalGrammar

  init(_ lexemes: LexemeSequence) {
    self.lexemes = lexemes
    dates = TemporalGrammar(lexemes)
  }

  /// Returns the ISO 8601 duration told behind an amount, before the next one.
  ///
  /// - Parameters:
  ///   - end: The index after the amount.
  ///   - limit: The index of the next amount, or the end of the sentence.
  /// - Returns: The duration, or nothing where none is told.
  func period(after end: Int, before limit: Int) -> String? {
    if let rate = rate(at: end) { return rate }
    var index = end
    while index < min(limit, end + 8) {
      if lexemes[index]?.kind == .mark, !Self.passable.contains(lexemes.mark(index)) { return nil }
      if index > end, lexemes[index]?.gap == .line { return nil }
      if let value = years(at: index) { return value }
      if lexemes.word(index) == "over" || lexemes.word(index) == "during" {
        if let value = stretch(at: index + 1) { return value }
      }
      index += 1
    }
    return nil
  }

  /// Reads the years from one to another, both included: "over the period 2025–2027", "between 2026
  /// and 2030".
  private func years(at index: Int) -> String? {
    guard Self.leads.contains(lexemes.word(index)) else { return nil }
    var first = index + 1
    while ["the", "period", "years"].contains(lexemes.word(first)), first < index + 4 { first += 1 }
    let isJoint = ["and", "to", "through"].contains(lexemes.word(first + 1))
    guard isJoint || ["-", "\u{2013}", "\u{2014}"].contains(lexemes.mark(first + 1)),
      let low = lexemes.integer(first), let high = lexemes.integer(first + 2),
      lexemes[first]?.length == 4, lexemes[first + 2]?.length == 4,
      (1900...2150).contains(low), (low + 1...low + 99).contains(high)
    else { return nil }
    return "P\(high - low + 1)Y"
  }

  private static let leads: WordSet = ["over", "during", "between", "for", "in", "from", "period"]

  private static let passable: WordSet = ["-", "'", "\"", "(", ")"]

  private func stretch(at index: Int) -> String? {
    var start = index
    if lexemes.hasWords(start, "a", "period", "of") { start += 3 }
    if let match = dates.stretch(at: start), case .stretch(let length, _) = match.meaning {
      return length.value
    }
    switch dates.length(at: start)?.meaning {
    case .length(let length), .stretch(let length, _): return length.value
    default: return nil
    }
  }

  /// Reads "per month", "a year", "annually", "/month".
  private func rate(at index: Int) -> String? {
    if let value = DateVocabulary.recurringAdverbs[lexemes.word(index)],
      ["annually", "yearly", "monthly", "weekly", "daily", "quarterly", "hourly"].contains(
        lexemes.word(index)
      )
    {
      return value
    }
    let leads = ["per", "a", "an", "each", "every"].contains(lexemes.word(index))
    guard leads || lexemes.isMark(index, "/") else { return nil }
    if lexemes.word(index) == "per", lexemes.word(index + 1) == "annum" { return "P1Y" }
    guard let named = TimeUnit.named(lexemes.word(index + 1)), !named.isPlural,
      named.unit != .weekend, !["ago", "later", "earlier"].contains(lexemes.word(index + 2))
    else { return nil }
    return named.unit.one
  }
}
