extension QuantityGrammar {
  /// Reads the numbers that count or measure though no noun follows: "15 a year", "fell to 4907.20",
  /// "a total of 230", "and 400 in Spain".
  ///
  /// Most numbers without a noun are names, dates and labels, so each kind needs a sign of its own.
  func bare(
    _ number: NumberReader.Reading,
    at index: Int,
    after last: Match?
  ) -> (match: Match, noun: Int)? {
    let end = number.end
    guard !isLabel(index, number), !lexemes.isJoined(end) || lexemes[end]?.kind == .mark,
      isRate(end, number) || isPartitive(end, number) || isMagnitude(index, number)
        || isLevel(index, number) || isReached(index, number)
        || isListed(index, number, after: last)
    else { return nil }
    let match = Match(range: index..<end, value: number.value.description, unit: "1")
    return (match, end)
  }

  /// Whether a time follows over which things are counted: "15 a year".
  private func isRate(_ end: Int, _ number: NumberReader.Reading) -> Bool {
    guard ["a", "per", "each", "every"].contains(lexemes.word(end)),
      let time = TimeUnit.named(lexemes.word(end + 1)), !time.isPlural
    else { return false }
    return (number.value.integer ?? 0) > 1 && !["ago", "later"].contains(lexemes.word(end + 2))
  }

  /// Whether it is a part of what was counted before: "24 million of them".
  private func isPartitive(_ end: Int, _ number: NumberReader.Reading) -> Bool {
    lexemes.word(end) == "of" && ["them", "those", "whom", "which"].contains(lexemes.word(end + 1))
      && (number.value.integer ?? 0) > 1
  }

  /// Whether it is the magnitude of an earthquake: "a 7.2 magnitude quake", "magnitude 6.1".
  private func isMagnitude(_ index: Int, _ number: NumberReader.Reading) -> Bool {
    guard number.isDigits, number.value.isLess(than: DecimalNumber(10)) else { return false }
    return lexemes.word(index - 1) == "magnitude"
      || lexemes.word(lexemes.skippingHyphen(number.end)) == "magnitude"
  }

  /// Reads a mark that is passed: "below the 5,000 mark".
  func threshold(_ number: NumberReader.Reading, at index: Int) -> (match: Match, noun: Int)? {
    let end = number.end
    guard lexemes.word(end) == "mark", lexemes[end]?.gap == .space,
      DecimalNumber(99).isLess(than: number.value)
    else { return nil }
    let match = Match(range: index..<end + 1, value: number.value.description, unit: "1")
    return (match, end + 1)
  }

  /// Whether it is the level of something that is measured finely, such as an index: 4907.20.
  private func isLevel(_ index: Int, _ number: NumberReader.Reading) -> Bool {
    guard number.isDigits, !number.hasMagnitude, number.end == index + 1,
      DecimalNumber(100).isLess(than: number.value), let lexeme = lexemes[index],
      case let text = lexemes.text(lexeme).utf8, let point = text.firstIndex(of: 0x2E),
      (2...3).contains(text.distance(from: point, to: text.endIndex)),
      let before = lexemes[index - 1], before.kind == .word, !before.hasCapital
    else { return false }
    return !lexemes.isJoined(index + 1) || !lexemes.isJoined(index + 2)
  }

  /// Whether it is what something comes to, and the clause ends there: "a total of 230".
  ///
  /// What may be a year counts only behind words that no year has.
  private func isReached(_ index: Int, _ number: NumberReader.Reading) -> Bool {
    let word = lexemes.word(index - 1)
    guard number.isDigits, Self.reaching.contains(word),
      DecimalNumber(99).isLess(than: number.value), closesClause(at: number.end)
    else { return false }
    if number.hasMagnitude || DecimalNumber(2_100).isLess(than: number.value) { return true }
    if word == "of" { return Self.sums.contains(lexemes.word(index - 2)) }
    let mayBeYear = DecimalNumber(999).isLess(than: number.value)
    return !mayBeYear && (word == "to" || word == "than") && lexemes[index - 2]?.kind == .word
  }

  private static let reaching: WordSet = [
    "to", "of", "by", "than", "about", "nearly", "almost", "around", "approximately", "roughly",
    "totaled", "totalled",
  ]

  private static let sums: WordSet = [
    "total", "population", "maximum", "minimum", "average", "record", "workforce", "staff",
    "membership", "peak", "high", "low", "number", "majority", "capacity", "score", "crowd",
  ]

  /// Whether it goes on a list of counts whose noun is said once: "70 ships in Kiel and 40 in Riga".
  private func isListed(_ index: Int, _ number: NumberReader.Reading, after last: Match?) -> Bool {
    guard number.isDigits, let last, last.unit == "1", index - last.range.upperBound < 9,
      lexemes.word(index - 1) == "and" || lexemes.isMark(index - 1, ","),
      ["in", "from", "at"].contains(lexemes.word(number.end)),
      lexemes[number.end + 1]?.isCapitalized == true,
      let value = number.value.integer, value > 9
    else { return false }
    return lexemes[last.range.upperBound]?.kind == .word
      && DateVocabulary.months[lexemes.word(number.end + 1)] == nil
  }

  private func closesClause(at index: Int) -> Bool {
    guard let lexeme = lexemes[index], lexeme.gap != .line else { return true }
    if lexeme.kind == .word { return ["and", "but", "after", "from"].contains(lexeme.form) }
    return [".", ",", ";", ":", ")"].contains(lexeme.form) && !lexemes.isJoined(index + 1)
  }
}
