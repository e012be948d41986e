import BriefingCore

extension QuantityGrammar {
  /// Reads a number that counts things: "5,000 troops", "two overseas plants".
  ///
  /// The span is the number alone. Small numbers after "the" or "their" refer to what is known
  /// already, and are left out.
  func count(_ number: NumberReader.Reading, at index: Int) -> (match: Match, noun: Int)? {
    guard !isLabel(index, number), !isOutOf(index, number) else { return nil }
    let end = number.end
    guard !lexemes.isJoined(end) || lexemes[end]?.kind == .mark else { return nil }
    let isGrouped =
      lexemes[index].map { $0.kind == .number && $0.length > lexemes.text($0).utf8.count } ?? false
    let match = Match(range: index..<end, value: number.value.description, unit: "1")
    if let value = number.value.integer, let noun = nounEnd(after: end, isInWords: !number.isDigits)
    {
      guard value >= 2, value >= 10 || !Self.definite.contains(lexemes.word(index - 1)) else {
        return nil
      }
      return (match, noun)
    }
    return isGrouped && lexemes[end]?.kind != .number ? (match, end) : nil
  }

  /// Reads "14 to 16 ships".
  func countRange(
    _ number: NumberReader.Reading,
    at index: Int
  ) -> (match: Match, noun: Int)? {
    guard ["to", "or"].contains(lexemes.word(number.end)), !isLabel(index, number),
      let second = numbers.number(at: number.end + 1), number.value.isLess(than: second.value),
      let (match, noun) = count(second, at: number.end + 1), noun > match.range.upperBound
    else { return nil }
    let low = number.hasMagnitude ? number.value : number.value.scaled(byPowerOfTen: second.power)
    let value = "\(low)/\(match.value)"
    return (Match(range: index..<match.range.upperBound, value: value, unit: "1"), noun)
  }

  /// Whether the number is the whole of a ratio, "one in five voters", and counts nothing by itself.
  private func isOutOf(_ index: Int, _ number: NumberReader.Reading) -> Bool {
    var before = index - 1
    if lexemes.word(before) == "every" { before -= 1 }
    guard lexemes.word(before) == "in" else { return false }
    let part = lexemes.integer(before - 1) ?? NumberWords.units[lexemes.word(before - 1)]
    return part.map { DecimalNumber($0).isLess(than: number.value) } ?? false
  }

  private static let definite: WordSet = [
    "the", "these", "those", "its", "their", "his", "her", "our", "both", "other", "all", "any",
  ]

  /// Whether the number names something rather than counts: "Section 5", "2+2", "G7", "2022".
  func isLabel(_ index: Int, _ number: NumberReader.Reading) -> Bool {
    let end = number.end
    if ["+", "/", ":"].contains(lexemes.mark(end)), lexemes.isJoined(end) { return true }
    if lexemes.word(end) == "plus" || lexemes.word(index - 1) == "plus" { return true }
    // "the 15,599 th plane", as texts have it whose words were cut apart
    // "World War Two", "COVID - 19"
    if lexemes.word(index - 1) == "war", lexemes[index - 1]?.hasCapital == true { return true }
    if lexemes.isMark(index - 1, "-"), lexemes.word(index - 2) == "covid" { return true }
    if number.isDigits, NumberWords.ordinalSuffixes.contains(lexemes.word(end)) { return true }
    if lexemes.isJoined(end), lexemes[end]?.kind == .word { return true }
    if lexemes.isMark(end, "-"), lexemes.isJoined(end), lexemes.isJoined(end + 1) { return true }
    if number.isDigits, !number.hasMagnitude, let lexeme = lexemes[index], lexeme.length == 4,
      let year = lexemes.integer(index), (1900...2100).contains(year)
    {
      let noun = lexemes[end].map { CountedNouns.isPlural($0, in: lexemes) } ?? false
      let isLed = DateVocabulary.yearPrepositions.contains(lexemes.word(index - 1))
      return year % 100 != 0 || !noun || isLed || lexemes.word(index - 1) == "the"
    }
    guard number.isDigits, let before = lexemes[index - 1], before.kind == .word,
      lexemes[index]?.gap == .space
    else { return false }
    if Self.labels.contains(before.form) { return true }
    let opensSentence = (lexemes[index - 2]?.kind ?? .mark) == .mark || before.gap == .line
    return before.hasCapital && !opensSentence && (number.value.integer ?? 0) < 1_000
  }

  private static let labels: WordSet = [
    "section", "article", "chapter", "rule", "no", "number", "page", "paragraph", "clause", "part",
    "phase", "type", "level", "stage", "highway", "route", "flight", "room", "group", "fab", "unit",
    "version", "act", "title", "annex", "table", "figure", "item", "line", "day", "week",
  ]

  /// The end of the name of a model, letters joined to digits, such as "A330-300E" and "A350s".
  private func modelEnd(at index: Int) -> Int? {
    guard lexemes[index]?.isCapitalized == true, lexemes.isJoined(index + 1) else { return nil }
    var end = index + 1
    if lexemes.isMark(end, "-"), lexemes.isJoined(end + 1) { end += 1 }
    guard lexemes[end]?.kind == .number else { return nil }
    end += 1
    while lexemes.isJoined(end), let next = lexemes[end], next.kind != .mark || next.form == "-" {
      end += 1
    }
    return end
  }

  private static let articles: WordSet = ["the", "its", "their", "those", "these"]

  /// The end of the plural noun that follows within a few words, or after "of the".
  private func nounEnd(after index: Int, isInWords: Bool) -> Int? {
    var next = index
    if lexemes.word(next) == "of", Self.articles.contains(lexemes.word(next + 1)) { next += 2 }
    if lexemes.word(next) == "or", lexemes.word(next + 1) == "more" { next += 2 }
    var steps = 0
    while steps < 5, let lexeme = lexemes[next], lexeme.gap != .line {
      if lexeme.kind == .number {
        // "six new A350s", "five Boeing 737s", "five new 737 aircraft"
        guard steps > 0 else { return nil }
        if isInWords, let noun = lexemes[next + 1], CountedNouns.isPlural(noun, in: lexemes) {
          return next + 2
        }
        guard lexemes[next - 1]?.isCapitalized == true else { return nil }
        if lexemes.word(next + 1) == "s", lexemes.isJoined(next + 1) { return next + 2 }
      } else {
        guard lexeme.kind == .word, TimeUnit.named(lexeme.form) == nil else { return nil }
        if let end = modelEnd(at: next) {
          if lexemes.word(end - 1) == "s" { return end }
          (next, steps) = (end, steps + 1)
          continue
        }
        if CountedNouns.isPlural(lexeme, in: lexemes) { return next + 1 }
        guard CountedNouns.isModifier(lexeme, in: lexemes) else { return nil }
      }
      next += 1
      while lexemes.isJoined(next), let joined = lexemes[next],
        joined.kind != .mark || joined.form == "-"
      {
        if joined.kind == .word, CountedNouns.isPlural(joined, in: lexemes) { return next + 1 }
        next += 1
      }
      steps += 1
    }
    return nil
  }
}
