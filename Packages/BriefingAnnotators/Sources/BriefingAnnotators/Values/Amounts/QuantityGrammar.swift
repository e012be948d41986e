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
      guard let number = numbers.number(at: index) else {
        if let match = half(at: index) { result.append(match) }
        index = max(index + 1, result.last?.range.upperBound ?? 0)
        continue
      }
      if let match = age(number, at: index) ?? half(at: index)
        ?? signed(measured(number, at: index))
      {
        result.append(match)
        index = match.range.upperBound
      } else if let (match, noun) = countRange(number, at: index) ?? count(number, at: index) {
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
    case .mark: return NumberWords.vulgarFractions[lexeme.text] != nil
    case .word:
      guard
        NumberWords.units[lexeme.text] != nil || NumberWords.tens[lexeme.text] != nil
          || lexeme.text == "a" || lexeme.text == "an" || lexeme.text == "half"
      else { return false }
    }
    return !isPartOfName(index)
  }

  /// Whether what is joined to the number makes it part of a name, a sum or a date in digits.
  private func isPartOfName(_ index: Int) -> Bool {
    guard lexemes.isJoined(index), let before = lexemes[index - 1] else { return false }
    switch before.kind {
    case .number: return true
    case .word: return true
    case .mark:
      if before.text == "-" {
        return lexemes.isJoined(index - 1) && lexemes[index - 2]?.kind == .word
      }
      return ["+", "/", ":", ".", "#", "_", "@", "&", "=", "*"].contains(before.text)
        || CurrencyLexicon.standard.marks[before.text] != nil
    }
  }

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

  /// Reads "half a percent", "half a mile".
  private func half(at index: Int) -> Match? {
    guard lexemes.word(index) == "half" || lexemes.hasWords(index, "a", "half") else { return nil }
    var next = lexemes.word(index) == "half" ? index + 1 : index + 2
    if lexemes.word(next) == "of" { next += 1 }
    if lexemes.word(next) == "a" || lexemes.word(next) == "an" { next += 1 }
    let half = NumberReader.Reading(
      value: DecimalNumber(5, exponent: -1),
      end: next,
      isDigits: false
    )
    guard let unit = unit(at: next, after: half), unit.code != "{point}" else { return nil }
    return Match(range: index..<unit.end, value: "0.5", unit: unit.code)
  }

  /// Reads "56-year-old", "56 years old", and the number of "aged 56".
  private func age(_ number: NumberReader.Reading, at index: Int) -> Match? {
    var next = lexemes.skippingHyphen(number.end)
    if let code = ["year": "a", "month": "mo", "week": "wk", "day": "d"][
      singular(lexemes.word(next))
    ] {
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
      lexemes[number.end]?.kind != .word || before == "aged"
    else { return nil }
    return Match(range: index..<number.end, value: number.value.description, unit: "a")
  }

  private func singular(_ word: String) -> String {
    word.hasSuffix("s") ? String(word.dropLast()) : word
  }

  /// Reads a number, or a range of numbers, with a unit.
  private func measured(_ number: NumberReader.Reading, at index: Int) -> Match? {
    if let unit = unit(at: number.end, after: number) {
      return Match(range: index..<unit.end, value: number.value.description, unit: unit.code)
    }
    guard let next = connector(after: number.end, start: index),
      let second = numbers.number(at: next), number.value.isLess(than: second.value),
      let unit = unit(at: second.end, after: second)
    else { return nil }
    var low = number.value
    if !number.hasMagnitude, second.hasMagnitude, let plain = plainValue(at: next),
      second.value.exponent > plain.exponent
    {
      low = low.scaled(byPowerOfTen: second.value.exponent - plain.exponent)
    }
    return Match(range: index..<unit.end, value: "\(low)/\(second.value)", unit: unit.code)
  }

  private func plainValue(at index: Int) -> DecimalNumber? {
    lexemes[index].flatMap { $0.kind == .number ? DecimalNumber($0.text) : nil }
  }

  private func connector(after end: Int, start: Int) -> Int? {
    let mark = lexemes.mark(end)
    if mark == "-" || mark == "\u{2013}" { return end + 1 }
    if mark == "%", lexemes.mark(end + 1) == "-" || lexemes.mark(end + 1) == "\u{2013}" {
      return end + 2
    }
    switch lexemes.word(end) {
    case "to", "or": return end + 1
    case "and": return lexemes.word(start - 1) == "between" ? end + 1 : nil
    default: return nil
    }
  }

  /// Reads the unit behind a number.
  private func unit(
    at index: Int,
    after number: NumberReader.Reading
  ) -> (code: String, end: Int)? {
    var next = index
    guard let first = lexemes[next], first.gap != .line else { return nil }
    if first.kind == .mark {
      switch first.text {
      case "%": return ("%", next + 1)
      case "\u{B0}", "\u{BA}": return degrees(at: next)
      case "\u{2033}" where number.isDigits: return ("[in_i]", next + 1)
      case "\"" where number.isDigits && first.isJoined && first.length == 1 && isInch(next):
        return ("[in_i]", next + 1)
      case "-" where first.isJoined && lexemes.isJoined(next + 1): next += 1
      default: return nil
      }
    }
    guard let lexeme = lexemes[next], lexeme.kind == .word else { return nil }
    if lexeme.text == "per", lexemes.word(next + 1) == "cent" { return ("%", next + 2) }
    if let code = UnitTable.unit(lexeme.text, lexemes.word(lexemes.skippingHyphen(next + 1))) {
      return withRate(code, lexemes.skippingHyphen(next + 1) + 1)
    }
    if let code = symbol(at: next, isHyphenated: next > index, number) {
      return withRate(code, next + 1)
    }
    guard let code = UnitTable.unit(named: lexeme.text), code != "{dozen}" else { return nil }
    if code == "{point}", number.value.isWhole, (number.value.integer ?? 0) < 10 { return nil }
    return withRate(code, next + 1)
  }

  private func symbol(
    at index: Int,
    isHyphenated: Bool,
    _ number: NumberReader.Reading
  ) -> String? {
    guard number.isDigits, let lexeme = lexemes[index], lexeme.length <= 5 else { return nil }
    let written = lexemes.written(index)
    guard let code = UnitTable.unit(symbol: written) else { return nil }
    if lexeme.length == 1 {
      guard lexeme.isJoined || !UnitTable.joinedSymbols.contains(written) else { return nil }
      // "50m people" are millions, "5 t" are tons.
      if written == "m", lexemes[index + 1]?.kind == .word, lexeme.isJoined,
        let next = lexemes[index + 1], CountedNouns.isPlural(next)
      {
        return nil
      }
    }
    if lexemes.isJoined(index + 1), let next = lexemes[index + 1] {
      if next.kind == .number {
        return next.text == "2" || next.text == "3" ? code + next.text : nil
      }
      if next.kind == .mark, next.text == "'" || next.text == "&" { return nil }
    }
    return code
  }

  /// Adds the time of a speed: "km/h", "miles per hour", and the exponent of "m2".
  private func withRate(_ code: String, _ end: Int) -> (code: String, end: Int) {
    var stop = end
    if let last = code.utf8.last, last == 0x32 || last == 0x33, lexemes[end]?.kind == .number,
      lexemes.isJoined(end), lexemes[end]?.text == String(UnicodeScalar(last))
    {
      stop = end + 1
    } else if lexemes.mark(end) == "\u{B2}" || lexemes.mark(end) == "\u{B3}" {
      return (code + (lexemes.mark(end) == "\u{B2}" ? "2" : "3"), end + 1)
    }
    let isSlash = lexemes.isMark(stop, "/") && lexemes.isJoined(stop)
    guard isSlash || ["per", "an"].contains(lexemes.word(stop)),
      let rate = UnitTable.rates[lexemes.word(stop + 1)]
    else { return (code, stop) }
    return ("\(code)/\(rate)", stop + 2)
  }

  private func degrees(at index: Int) -> (code: String, end: Int)? {
    switch lexemes.word(index + 1) {
    case "c", "celsius", "centigrade": return ("Cel", index + 2)
    case "f", "fahrenheit": return ("[degF]", index + 2)
    default: return ("deg", index + 1)
    }
  }

  /// Whether a straight quotation mark behind a number closes no quotation.
  private func isInch(_ index: Int) -> Bool {
    var isOpen = false
    for place in stride(from: index - 1, through: max(0, index - 400), by: -1) {
      guard let lexeme = lexemes[place], lexeme.kind == .mark, lexeme.text == "\"" else { continue }
      if lexeme.isJoined, lexemes[place - 1]?.kind == .number { continue }
      isOpen.toggle()
    }
    return !isOpen
  }
}
