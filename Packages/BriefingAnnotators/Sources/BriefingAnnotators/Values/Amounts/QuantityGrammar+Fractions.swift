extension QuantityGrammar {
  /// Reads a fraction in words of a unit or of a whole: "half a percent", "three quarters of a
  /// mile", and the "a quarter" of "a quarter of its dealers".
  func fraction(at index: Int) -> Match? {
    guard lexemes[index]?.kind == .word, opensFraction(index),
      let fraction = numbers.exactFraction(at: index)
    else { return nil }
    var next = lexemes.skippingHyphen(fraction.end)
    let hasOf = lexemes.word(next) == "of"
    if hasOf { next += 1 }
    let article = lexemes.word(next)
    let hasArticle =
      article == "a" || article == "an" || article == "one" || lexemes.integer(next) == 1
    let reading = NumberReader.Reading(value: fraction.value, end: next, isDigits: false)
    if hasOf || !fraction.mayBeOrdinal,
      let unit = unit(at: hasArticle ? next + 1 : next, after: reading), unit.code != "{point}"
    {
      return Match(range: index..<unit.end, value: fraction.value.description, unit: unit.code)
    }
    // "half the voters" needs no "of".
    let isBare = !hasOf && lexemes.word(index) == "half" && Self.determiners.contains(article)
    guard hasOf || isBare, isWhole(at: next, isBare: isBare), !isNamedPart(index) else {
      return nil
    }
    return Match(range: index..<fraction.end, value: fraction.value.description, unit: "1")
  }

  private func opensFraction(_ index: Int) -> Bool {
    let word = lexemes.word(index)
    if NumberWords.fractions[word] != nil { return true }
    let second = lexemes.word(lexemes.skippingHyphen(index + 1))
    return NumberWords.fractions[second] != nil
  }

  /// Whether what follows "of" is something counted, and no time: "half of the year" is a date.
  private func isWhole(at index: Int, isBare: Bool) -> Bool {
    guard let first = lexemes[index], first.kind == .word else { return false }
    var isWhole =
      !isBare && Self.determiners.contains(first.form) || CountedNouns.isPlural(first, in: lexemes)
    for next in index..<index + 4 {
      guard let lexeme = lexemes[next], lexeme.kind == .word else { break }
      if TimeUnit.named(lexeme.form) != nil || lexeme.form == "time" { return false }
      if CountedNouns.isPlural(lexeme, in: lexemes) { isWhole = true }
    }
    return isWhole
  }

  /// Whether the fraction is one of the parts a thing is known to have: "the first half of".
  private func isNamedPart(_ index: Int) -> Bool {
    let word = lexemes.word(index)
    guard word == "half" || word == "quarter" else { return false }
    return NumberWords.ordinals[lexemes.word(index - 1)] != nil
      || Self.sides.contains(lexemes.word(index - 1)) || word == "quarter"
  }

  private static let determiners: WordSet = [
    "the", "those", "these", "its", "their", "his", "her", "our", "all", "them", "us",
  ]

  private static let sides: WordSet = [
    "the", "this", "that", "latter", "last", "early", "earlier", "later", "other", "top", "bottom",
    "better", "best", "final", "next", "each", "northern", "southern", "eastern", "western",
    "upper", "lower", "opening", "closing", "front", "back", "left", "right", "neither", "either",
  ]
}
