/// Finds amounts of money in a run of lexemes.
struct MoneyGrammar: Sendable {
  /// One amount, and the lexemes it covers.
  struct Amount: Sendable {
    var start: Int
    var end: Int
    var value: DecimalNumber
    var currency: String
    var hasMagnitude = false
  }

  let lexemes: LexemeSequence
  let numbers: NumberReader
  /// What a bare dollar sign stands for in the document.
  let dollar: String
  private let currencies = CurrencyLexicon.standard

  init(_ lexemes: LexemeSequence, dollar: String = "USD") {
    self.lexemes = lexemes
    numbers = NumberReader(lexemes: lexemes)
    self.dollar = dollar
  }

  /// Returns the amount that starts at an index.
  func amount(at index: Int) -> Amount? {
    guard let first = lexemes[index] else { return nil }
    switch first.kind {
    case .number: return trailing(at: index)
    case .mark:
      return leading(at: index)
        ?? (NumberWords.vulgarFractions[first.text] == nil ? nil : trailing(at: index))
    case .word:
      return leading(at: index)
        ?? (NumberWords.openers.contains(first.text) ? trailing(at: index) : nil)
    }
  }

  /// Reads "$6.8 billion USD", "US$ 40 million", "RM50,000", "EUR 20".
  private func leading(at index: Int) -> Amount? {
    guard let symbol = symbol(at: index) else { return nil }
    if lexemes[symbol.end]?.gap == .line { return nil }
    guard let number = numbers.number(at: symbol.end, readsShort: true), number.isDigits else {
      return nil
    }
    var amount = Amount(
      start: index,
      end: number.end,
      value: number.value,
      currency: symbol.code,
      hasMagnitude: number.hasMagnitude
    )
    addTrailingName(to: &amount, isBareDollar: symbol.isBareDollar)
    return amount
  }

  /// A symbol before an amount.
  private func symbol(at index: Int) -> (code: String, end: Int, isBareDollar: Bool)? {
    guard let first = lexemes[index] else { return nil }
    if first.kind == .mark {
      guard let code = currencies.marks[first.text] else { return nil }
      let isDollar = first.text == "$"
      return (isDollar ? dollar : code, index + 1, isDollar)
    }
    guard !lexemes.isJoined(index) || lexemes[index - 1]?.kind == .mark else { return nil }
    var next = index + 1
    // "U.S.$5", "U.S. $5"
    if first.text == "u", lexemes.isMark(next, "."), lexemes.word(next + 1) == "s",
      lexemes.isMark(next + 2, "."), lexemes.isMark(next + 3, "$")
    {
      return ("USD", next + 4, false)
    }
    let isCode = isCode(first)
    if let code = prefixed(first, mark: next, isCode: isCode) { return (code, next + 1, false) }
    guard lexemes[next]?.kind == .number || lexemes.isMark(next, ".") else { return nil }
    if isCode { return lexemes[next]?.kind == .number ? (code(of: first), next, false) : nil }
    guard let code = currencies.letters[first.text], first.isCapitalized else { return nil }
    if lexemes.isMark(next, "."), lexemes.isJoined(next) { next += 1 }
    return (code, next, false)
  }

  /// The currency of letters and a mark together: "US$", "HK $", "AUD$", "IR£".
  private func prefixed(_ first: Lexeme, mark next: Int, isCode: Bool) -> String? {
    guard let mark = lexemes[next], mark.kind == .mark, mark.gap != .line,
      let base = currencies.marks[mark.text]
    else { return nil }
    let isTight = mark.isJoined
    if let code = currencies.prefixes[mark.text]?[first.text] {
      // "a $5 fee" is no fee in Australia.
      return isTight && (first.isUppercase || first.length > 1) || first.length > 1 ? code : nil
    }
    if isCode || isTight && first.length == 3 && currencies.codes.contains(first.text) {
      return first.text.uppercased()
    }
    return isTight && first.text == "rmb" ? base : nil
  }

  private func isCode(_ lexeme: Lexeme) -> Bool {
    guard lexeme.kind == .word, lexeme.length == 3 else { return false }
    if lexeme.isUppercase { return currencies.codes.contains(lexeme.text) || lexeme.text == "rmb" }
    return CurrencyLexicon.plainCodes.contains(lexeme.text)
  }

  private func code(of lexeme: Lexeme) -> String {
    lexeme.text == "rmb" ? "CNY" : lexeme.text.uppercased()
  }

  /// Takes in a code or name that repeats or settles the symbol: "$7 billion USD", "$5 Canadian".
  private func addTrailingName(to amount: inout Amount, isBareDollar: Bool) {
    let next = amount.end
    guard let lexeme = lexemes[next], lexeme.kind == .word, lexeme.gap != .line else { return }
    if isCode(lexeme), isBareDollar || code(of: lexeme) == amount.currency {
      amount.currency = code(of: lexeme)
      amount.end = next + 1
      return
    }
    guard let name = name(at: next, hasLargeNumber: true), !name.isHundredth else { return }
    let isQualified = name.end > next + 1
    let noun = lexemes.word(name.end - 1)
    guard !isBareDollar || noun == "dollar" || noun == "dollars" else { return }
    if isQualified { amount.currency = name.code }
    guard isQualified || name.code == amount.currency || isBareDollar else { return }
    amount.end = name.end
  }

  /// Reads "5 million euros", "20€", "470 pence", "75 USD million", "a dollar".
  private func trailing(at index: Int) -> Amount? {
    guard !isPartOfName(index) else { return nil }
    if lexemes.word(index) == "a", numbers.number(at: index) == nil {
      guard let name = name(at: index + 1, hasLargeNumber: false), !name.isAmbiguous,
        name.end == index + 2, !name.isHundredth,
        ["above", "over", "than", "for", "costs", "cost", "least"].contains(lexemes.word(index - 1))
      else { return nil }
      return Amount(start: index, end: name.end, value: DecimalNumber(1), currency: name.code)
    }
    guard let number = numbers.number(at: index, readsShort: true) else { return nil }
    var next = number.end
    if lexemes.isMark(next, "-"), lexemes.isJoined(next) { next += 1 }
    guard let lexeme = lexemes[next], lexeme.gap != .line else { return nil }
    let isLarge = number.hasMagnitude || (number.value.integer ?? 0) >= 1_000
    if lexeme.kind == .mark {
      if lexeme.text == "\u{A2}" { return cents(index, next + 1, number.value, "USD") }
      guard let code = currencies.marks[lexeme.text], next == number.end,
        lexemes[next + 1]?.kind != .number || !lexemes.isJoined(next + 1) && lexeme.isJoined
      else { return nil }
      return Amount(
        start: index,
        end: next + 1,
        value: number.value,
        currency: lexeme.text == "$" ? dollar : code,
        hasMagnitude: number.hasMagnitude
      )
    }
    guard let name = name(at: next, hasLargeNumber: isLarge) else { return nil }
    if lexemes.isMark(name.end, "-"), lexemes.isJoined(name.end), lexemes.isJoined(name.end + 1) {
      return nil
    }
    if name.isHundredth { return cents(index, name.end, number.value, name.code) }
    var amount = Amount(
      start: index,
      end: name.end,
      value: number.value,
      currency: name.code,
      hasMagnitude: number.hasMagnitude
    )
    if !number.hasMagnitude, let power = NumberWords.magnitudes[lexemes.word(name.end)] {
      amount.value = number.value.scaled(byPowerOfTen: power)
      amount.hasMagnitude = true
      amount.end = name.end + 1
    }
    addCents(to: &amount)
    return amount
  }

  private func cents(_ start: Int, _ end: Int, _ value: DecimalNumber, _ code: String) -> Amount {
    let currency = code == "USD" ? dollar : code
    return Amount(start: start, end: end, value: value.scaled(byPowerOfTen: -2), currency: currency)
  }

  /// Takes in "and 43 cents", and the "50" of "15 dollars 50".
  private func addCents(to amount: inout Amount) {
    let start = lexemes.word(amount.end) == "and" ? amount.end + 1 : amount.end
    if !amount.hasMagnitude, let number = lexemes.integer(start), lexemes[start]?.length == 2,
      start == amount.end, amount.value.isWhole, (lexemes[start + 1]?.kind ?? .mark) == .mark,
      !lexemes.isJoined(start + 1) || [".", ","].contains(lexemes.mark(start + 1)),
      let sum = amount.value.adding(DecimalNumber(number, exponent: -2))
    {
      amount.value = sum
      amount.end = start + 1
      return
    }
    guard !amount.hasMagnitude, let number = numbers.number(at: start), number.value.isWhole,
      let name = name(at: number.end, hasLargeNumber: false), name.isHundredth,
      let sum = amount.value.adding(number.value.scaled(byPowerOfTen: -2))
    else { return }
    amount.value = sum
    amount.end = name.end
  }

  /// Whether the number is the tail of a name or a decimal the lexer cut.
  private func isPartOfName(_ index: Int) -> Bool {
    guard lexemes.isJoined(index), let before = lexemes[index - 1] else { return false }
    if before.kind == .word { return true }
    return before.kind == .mark && ["$", "#", ".", "_"].contains(before.text)
  }

  private struct Name {
    var code: String
    var end: Int
    var isHundredth = false
    var isAmbiguous = false
  }

  /// A currency by its name or code, with the adjective before it.
  private func name(at index: Int, hasLargeNumber: Bool) -> Name? {
    guard let first = lexemes[index], first.kind == .word else { return nil }
    if isCode(first) { return Name(code: code(of: first), end: index + 1) }
    if first.text == "us", lexemes.isMark(index + 1, "$") {
      return Name(code: "USD", end: index + 2)
    }
    if let code = currencies.hundredths[first.text] {
      return Name(code: code, end: index + 1, isHundredth: true)
    }
    if let name = longName(at: index) { return name }
    guard let code = currencies.names[first.text] ?? currencies.letters[first.text] else {
      return nil
    }
    let isSterling = lexemes.word(index + 1) == "sterling"
    let isAmbiguous = CurrencyLexicon.ambiguousNames.contains(first.text)
    guard !isAmbiguous || hasLargeNumber || isSterling else { return nil }
    return Name(
      code: code == "USD" ? dollar : code,
      end: isSterling ? index + 2 : index + 1,
      isAmbiguous: isAmbiguous
    )
  }

  /// A name of two to four words: "Canadian dollars", "West African CFA francs".
  private func longName(at index: Int) -> Name? {
    var words = lexemes.word(index)
    var next = index + 1
    if words == "u", lexemes.isMark(next, "."), lexemes.word(next + 1) == "s" {
      words = "us"
      next = lexemes.isMark(next + 2, ".") ? next + 3 : next + 2
    }
    var found: Name?
    for _ in 0..<3 {
      let word = lexemes.word(next)
      guard !word.isEmpty else { break }
      words += " " + word
      next += 1
      if let code = currencies.names[words] { found = Name(code: code, end: next) }
    }
    return found
  }
}
