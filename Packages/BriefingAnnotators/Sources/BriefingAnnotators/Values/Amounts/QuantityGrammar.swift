import BriefingCore

/// Finds percentages, measures and counts in a run of lexemes.
struct QuantityGrammar: Sendable {
  /// A quantity and the lexemes it covers.
  struct Match: Sendable {
    var range: Range<Int>
    var value: String
    var unit: String
  }

  let lexemes: LexemeSequence
  let numbers: NumberReader

  init(_ lexemes: LexemeSequence) {
    self.lexemes = lexemes
    numbers = NumberReader(lexemes: lexemes)
  }

  /// Returns the quantities, in order, none overlapping another.
  func matches() -> [Match] {
    var result: [Match] = []
    var index = 0
    while index < lexemes.count {
      guard canStart(at: index) else {
        index += 1
        continue
      }
      if let match = height(at: index) ?? fraction(at: index) {
        result.append(match)
        index = match.range.upperBound
        continue
      }
      guard let number = numbers.number(at: index) else {
        index += 1
        continue
      }
      if let match = age(number, at: index) ?? signed(measured(number, at: index)) {
        result.append(match)
        index = match.range.upperBound
      } else if let (match, noun) = countRange(number, at: index)
        ?? threshold(number, at: index) ?? count(number, at: index)
        ?? bare(number, at: index, after: result.last)
      {
        result.append(match)
        // Numbers inside the noun phrase are names: "five Boeing 737s".
        index = max(match.range.upperBound, noun)
      } else {
        index = number.end
      }
    }
    return result
  }

  private func canStart(at index: Int) -> Bool {
    guard let lexeme = lexemes[index] else { return false }
    switch lexeme.kind {
    case .number: break
    case .mark: return NumberWords.vulgarFractions[lexeme.form] != nil
    case .word:
      guard NumberWords.openers.contains(lexeme.form) else { return false }
    }
    return !isPartOfName(index)
  }

  /// Whether what is joined to the number makes it part of a name, a sum or a date in digits.
  private func isPartOfName(_ index: Int) -> Bool {
    // "S&P 500", "Nikkei 225": the number belongs to the name of the index.
    if let name = lexemes[index - 1], name.isCapitalized, lexemes[index]?.gap == .space,
      Self.indices.contains(name.form) && (name.length > 1 || lexemes.isMark(index - 2, "&"))
    {
      return true
    }
    guard lexemes.isJoined(index), let before = lexemes[index - 1] else { return false }
    switch before.kind {
    case .number: return true
    case .word: return true
    case .mark:
      if before.form == "-" {
        return lexemes.isJoined(index - 1) && lexemes[index - 2]?.kind == .word
      }
      return ["+", "/", ":", ".", "#", "_", "@", "&", "=", "*", "%", "?", "\u{B0}"].contains(
        before.form
      )
        || CurrencyLexicon.standard.marks[before.form] != nil
    }
  }

  private static let indices: WordSet = [
    "p", "nikkei", "ftse", "cac", "dax", "russell", "stoxx", "topix", "nasdaq", "nifty",
  ]

  /// Takes in the sign of a measure: "minus five percent", "-5 degrees".
  private func signed(_ match: Match?) -> Match? {
    guard var match, let first = lexemes[match.range.lowerBound] else { return match }
    let before = match.range.lowerBound - 1
    let isMinus = lexemes.isMark(before, "-") && !lexemes.isJoined(before) && first.isJoined
    guard isMinus || lexemes.word(before) == "minus", !match.value.contains("/") else {
      return match
    }
    match.value = "-" + match.value
    match.range = before..<match.range.upperBound
    return match
  }

  /// Reads "56-year-old", "56 years old", and the number of "aged 56".
  private func age(_ number: NumberReader.Reading, at index: Int) -> Match? {
    var next = lexemes.skippingHyphen(number.end)
    if let code = Self.ages[lexemes.word(next)] {
      next = lexemes.skippingHyphen(next + 1)
      let end: Int
      if lexemes.word(next) == "old" || lexemes.word(next) == "olds" {
        end = next + 1
      } else if lexemes.hasWords(next, "of", "age") {
        end = next + 2
      } else {
        return nil
      }
      return Match(range: index..<end, value: number.value.description, unit: code)
    }
    let before = lexemes.word(index - 1)
    guard before == "aged" || before == "of" && lexemes.word(index - 2) == "age",
      let value = number.value.integer, value < 130,
      lexemes[number.end]?.kind != .word || before == "aged",
      connector(after: number.end, start: index).flatMap({ numbers.number(at: $0) }) == nil
    else { return nil }
    return Match(range: index..<number.end, value: number.value.description, unit: "a")
  }

  private static let ages: WordTable<String> = [
    "year": "a", "years": "a", "month": "mo", "months": "mo", "week": "wk", "weeks": "wk",
    "day": "d", "days": "d",
  ]
}
