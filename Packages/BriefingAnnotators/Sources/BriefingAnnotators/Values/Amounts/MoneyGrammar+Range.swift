extension MoneyGrammar {
  /// A range of amounts, or one amount, with the lexemes it covers.
  struct Match: Sendable {
    var range: Range<Int>
    var amount: String
    var currency: String
  }

  /// Returns all amounts, in order, none overlapping another.
  func matches() -> [Match] {
    var result: [Match] = []
    var index = 0
    while index < lexemes.count {
      guard let match = match(at: index) else {
        index += 1
        continue
      }
      result.append(match)
      index = match.range.upperBound
    }
    return result
  }

  private func match(at index: Int) -> Match? {
    if let range = bareRange(at: index) { return range }
    guard let first = amount(at: index) else { return nil }
    if let range = range(from: first) { return range }
    return Match(
      range: first.start..<first.end,
      amount: first.value.description,
      currency: isConverted(first) ? "" : first.currency
    )
  }

  /// Whether some dollars are told in those of the United States as well.
  var convertsDollars: Bool {
    lexemes.lexemes.indices.contains { index in
      lexemes.isMark(index, "$") && amount(at: index).map(isConverted) ?? false
    }
  }

  /// Whether an amount of dollars is told in those of the United States behind it, and so is of
  /// another country's: "$57 million (US$78 million)".
  private func isConverted(_ first: Amount) -> Bool {
    guard first.isBareDollar || lexemes.isMark(first.end - 1, "$"),
      lexemes.isMark(first.end, "("),
      case let start = first.end + (Self.approximate.contains(lexemes.word(first.end + 1)) ? 2 : 1),
      !lexemes.isMark(start, "$"), let second = leading(at: start)
    else { return false }
    return second.currency == "USD" && second.value != first.value
  }

  private static let approximate = WordSet(words: "about approximately around roughly some")

  /// Reads the rest of "$10-20 million", "$50 billion to $60 billion".
  private func range(from first: Amount) -> Match? {
    guard let next = connector(after: first.end, start: first.start) else { return nil }
    if var second = amount(at: next), second.start == next {
      // The dollars of "A$16 million to $28 million" are the same.
      if second.isBareDollar, Self.isDollar(first.currency) { second.currency = first.currency }
      return second.currency == first.currency ? joined(first, second) : nil
    }
    guard let number = numbers.number(at: next, readsShort: true),
      number.isDigits || number.hasMagnitude && first.hasMagnitude,
      first.end > first.start + 1, lexemes[first.end - 1]?.kind == .number || first.hasMagnitude
    else { return nil }
    let second = Amount(
      start: next,
      end: number.end,
      value: number.value,
      currency: first.currency,
      hasMagnitude: number.hasMagnitude,
      power: number.power
    )
    return joined(first, second)
  }

  /// Reads "10 to 20 million euros", whose first number has no currency of its own.
  private func bareRange(at index: Int) -> Match? {
    guard lexemes[index]?.kind == .number || startsInWords(index),
      let number = numbers.number(at: index, readsShort: true),
      let next = connector(after: number.end, start: index), let second = amount(at: next),
      second.start == next, lexemes[next]?.kind != .mark
    else { return nil }
    let first = Amount(
      start: index,
      end: number.end,
      value: number.value,
      currency: second.currency,
      hasMagnitude: number.hasMagnitude,
      power: number.power
    )
    return joined(first, second)
  }

  private static func isDollar(_ code: String) -> Bool {
    CurrencyLexicon.standard.dollars.contains(code)
  }

  private func startsInWords(_ index: Int) -> Bool {
    NumberWords.units[lexemes.word(index)] != nil || NumberWords.tens[lexemes.word(index)] != nil
  }

  private func connector(after end: Int, start: Int) -> Int? {
    let mark = lexemes.mark(end)
    if mark == "-", lexemes.word(end + 1) == "to", lexemes.isMark(end + 2, "-") { return end + 3 }
    if mark == "-" || mark == "\u{2013}" {
      return lexemes[end + 1]?.gap == .line ? nil : end + 1
    }
    guard let next = link(after: end, start: start) else { return nil }
    return lexemes.word(next) == "about" ? next + 1 : next
  }

  private func link(after end: Int, start: Int) -> Int? {
    switch lexemes.word(end) {
    // "from $10 to $20" is a change as often as a range, "by $10 to $20" always.
    case "to": return ["from", "by"].contains(lexemes.word(start - 1)) ? nil : end + 1
    case "and": return lexemes.word(start - 1) == "between" ? end + 1 : nil
    default: return nil
    }
  }

  private func joined(_ first: Amount, _ second: Amount) -> Match? {
    var low = first.value
    // "$10-20 million" gives both ends the power of ten; "$500 million-1 billion" has two.
    if !first.hasMagnitude { low = low.scaled(byPowerOfTen: second.power) }
    guard low.isLess(than: second.value) else { return nil }
    return Match(
      range: first.start..<second.end,
      amount: "\(low)/\(second.value)",
      currency: first.currency
    )
  }
}
