import BriefingCore

/// The year a document without a date of publication speaks in, where its own words say so.
///
/// Words that set a year beside the present say it: "this January 2022", "later in 2022", "as we
/// move through 2022", "in early 2022" beside a verb that looks ahead. Where they say two different
/// years, nothing is concluded.
struct PresentYear {
  private var years: [Int: String] = [:]

  /// The present, where exactly one year is said.
  var anchor: TemporalAnchor? {
    guard years.count == 1, let (year, quote) = years.first else { return nil }
    return TemporalAnchor(year: year, quote: quote)
  }

  /// Takes note of an expression.
  mutating func note(
    _ match: TemporalGrammar.Match,
    direction: TenseDirection,
    in lexemes: LexemeSequence,
    of text: DocumentText
  ) {
    guard case .date(let fields) = match.meaning, case .stated(let digits)? = fields.year,
      let year = Int(digits), isPresent(match, fields, direction, lexemes), years[year] == nil
    else { return }
    years[year] = text[lexemes.span(match.range)]
  }

  private func isPresent(
    _ match: TemporalGrammar.Match,
    _ fields: DateFields,
    _ direction: TenseDirection,
    _ lexemes: LexemeSequence
  ) -> Bool {
    if lexemes.word(match.range.lowerBound) == "this" { return true }
    switch fields.phase {
    case .later: return direction == .future
    case .earlier: return direction == .past
    default: break
    }
    guard fields.part == nil, fields.phase == nil else { return false }
    let before = lexemes.word(match.range.lowerBound - 1)
    return before == "through" && lexemes.word(match.range.lowerBound - 2) == "move"
  }
}
