extension QuantityGrammar {
  /// Reads a number, or a range of numbers, with a unit.
  func measured(_ number: NumberReader.Reading, at index: Int) -> Match? {
    if let unit = unit(at: number.end, after: number) {
      if let range = unitRange(number, unit, at: index) { return range }
      return compound(number, unit, at: index)
        ?? Match(range: index..<unit.end, value: number.value.description, unit: unit.code)
    }
    guard let next = connector(after: number.end, start: index),
      let second = numbers.number(at: next), number.value.isLess(than: second.value),
      let unit = unit(at: second.end, after: second)
    else { return nil }
    var low = number.value
    if !number.hasMagnitude { low = low.scaled(byPowerOfTen: second.power) }
    return Match(range: index..<unit.end, value: "\(low)/\(second.value)", unit: unit.code)
  }

  func connector(after end: Int, start: Int) -> Int? {
    let mark = lexemes.mark(end)
    if mark == "-", lexemes.word(end + 1) == "to", lexemes.isMark(end + 2, "-") { return end + 3 }
    if mark == "-" || mark == "\u{2013}" { return skippingHedge(end + 1) }
    switch lexemes.word(end) {
    case "to", "or": return skippingHedge(end + 1)
    case "and": return lexemes.word(start - 1) == "between" ? skippingHedge(end + 1) : nil
    default: return nil
    }
  }

  private func skippingHedge(_ index: Int) -> Int {
    lexemes.word(index) == "about" || lexemes.isMark(index, "~") ? index + 1 : index
  }

  /// Reads a range whose ends both have the unit: "between 2 kg and 7 kg", "5%-10%".
  ///
  /// "From 5% to 10%" is a change as often as a range, and stays two measures.
  private func unitRange(
    _ first: NumberReader.Reading,
    _ unit: (code: String, end: Int),
    at index: Int
  ) -> Match? {
    guard lexemes[unit.end]?.gap != .line, lexemes.word(unit.end) != "or",
      lexemes.word(unit.end) != "to" || lexemes.word(index - 1) != "from",
      let next = connector(after: unit.end, start: index), let second = numbers.number(at: next),
      first.value.isLess(than: second.value),
      let other = self.unit(at: second.end, after: second), other.code == unit.code
    else { return nil }
    let value = "\(first.value)/\(second.value)"
    return Match(range: index..<other.end, value: value, unit: unit.code)
  }

  /// Reads a measure in a unit and its parts: "5 feet 2 inches", "6 pounds, 3 ounces".
  ///
  /// The value is told in the first unit; where its decimal does not end it is rounded.
  private func compound(
    _ first: NumberReader.Reading,
    _ unit: (code: String, end: Int),
    at index: Int
  ) -> Match? {
    var (value, end, code) = (first.value, unit.end, unit.code)
    var parts = 1
    guard first.value.isWhole, UnitTable.parts[code] != nil else { return nil }
    while let steps = UnitTable.parts[code], let part = part(at: end),
      let step = steps[part.code], part.value.isLess(than: DecimalNumber(step)),
      let size = part.value.divided(by: step * parts), let sum = value.adding(size)
    {
      (value, end, code, parts) = (sum, part.end, part.code, parts * step)
    }
    guard end > unit.end else { return nil }
    return Match(range: index..<end, value: value.description, unit: unit.code)
  }

  /// The next part of a measure, after a comma, an "and" or nothing.
  private func part(at index: Int) -> (value: DecimalNumber, code: String, end: Int)? {
    var next = index
    let isHyphenated = lexemes.isMark(next, "-") && lexemes.isJoined(next)
    if isHyphenated || lexemes.isMark(next, ",") && lexemes.isJoined(next) { next += 1 }
    if lexemes.word(next) == "and" { next += 1 }
    guard let lexeme = lexemes[next], lexeme.gap != .line,
      lexeme.kind == .number || numbers.isNumberWord(next),
      let number = numbers.number(at: next)
    else { return nil }
    if let unit = unit(at: number.end, after: number) { return (number.value, unit.code, unit.end) }
    // The inches of "a 6-foot-4 guard" go without their name.
    if isHyphenated, lexemes.isJoined(next), lexemes.word(index - 1) == "foot" {
      return (number.value, "[in_i]", number.end)
    }
    guard number.isDigits, lexemes.word(number.end) == "in" else { return nil }
    return (number.value, "[in_i]", number.end + 1)
  }

  /// Reads the height of a person: 5'10", 6 ' 2 ".
  func height(at index: Int) -> Match? {
    guard lexemes.isMark(index + 1, "'") || lexemes.isMark(index + 1, "\u{2032}"),
      let feet = lexemes.integer(index), feet < 100, let inches = lexemes.integer(index + 2),
      inches < 12, lexemes.isMark(index + 3, "\"") || lexemes.isMark(index + 3, "\u{2033}"),
      lexemes.isJoined(index + 1), lexemes.isJoined(index + 3),
      let size = DecimalNumber(inches).divided(by: 12),
      let value = DecimalNumber(feet).adding(size)
    else { return nil }
    return Match(range: index..<index + 4, value: value.description, unit: "[ft_i]")
  }
}
