import BriefingCore

/// The year a document without a date of publication speaks in, where its own words say so.
///
/// Words that set a year beside the present say it: "this January 2022", "later in 2022" beside a
/// verb that looks ahead, "as we go through 2022". Where they say two different years, nothing is
/// concluded.
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
    return isPassedThrough(from: match.range.lowerBound, lexemes)
  }

  /// Whether "we" are on our way through the year, or "enter" it.
  ///
  /// A verb of motion in the present whose path is a time says that its subject is in that time.
  private func isPassedThrough(from year: Int, _ lexemes: LexemeSequence) -> Bool {
    var verb = year - 1
    if lexemes.word(verb) == "through" {
      verb -= 1
      guard Self.motions.contains(lexemes.word(verb)) else { return false }
    } else if lexemes.word(verb) != "enter" {
      return false
    }
    let subject = lexemes.word(verb - 1)
    return subject == "we" || lexemes.wordEnds(verb - 1, in: "ly") && lexemes.word(verb - 2) == "we"
  }

  private static let motions: WordSet = [
    "move", "go", "pass", "progress", "advance", "travel", "journey", "proceed", "head",
  ]
}
