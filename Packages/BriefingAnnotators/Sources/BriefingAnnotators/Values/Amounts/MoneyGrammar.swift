/// Finds amounts of money in a run of lexemes.
struct MoneyGrammar: Sendable {
  /// One amount, and the lexemes it covers.
  struct Amount: Sendable {
    var start: Int
    var end: Int
    var value: DecimalNumber
    var currency: String
    var hasMagnitude = false
    /// The power of ten that is said with its number, and may be meant for one before it too.
    var power = 0
    /// Whether its currency is told by a dollar sign that no letters go with.
    var isBareDollar = false
  }

  let lexemes: LexemeSequence
  let numbers: NumberReader
  /// What a bare dollar sign stands for in the document.
  let dollar: String
  let currencies = CurrencyLexicon.standard

  init(_ lexemes: LexemeSequence, dollar: String = "USD") {
    self.lexemes = lexemes
    numbers = NumberReader(lexemes: lexemes)
    self.dollar = dollar
  }

  /// Returns the amount that starts at an index.
  func amount(at index: Int) -> Amount? {
    guard let amount = reading(at: index), !isShare(amount) else { return nil }
    return amount
  }

  /// Whether an amount tells a share: "two cents in the dollar", "three dollars in every five", "not
  /// one cent".
  private func isShare(_ amount: Amount) -> Bool {
    let end = amount.end
    let isOne = amount.end == amount.start + 2 && lexemes.word(amount.start) == "one"
    if isOne, lexemes.word(amount.start - 1) == "not" { return true }
    switch lexemes.word(end) {
    case "in", "on":
      if isEach(end + 1) { return true }
      return lexemes.word(end + 1) == "the" && Self.wholes.contains(lexemes.word(end + 2))
    case "out":
      return lexemes.word(end + 1) == "of" && isEach(end + 2)
    default:
      return false
    }
  }

  private func isEach(_ index: Int) -> Bool {
    lexemes.word(index) == "every" || lexemes.word(index) == "each"
  }

  private static let wholes: WordSet = ["dollar", "pound", "euro", "rand", "rupee", "peso"]

  private func reading(at index: Int) -> Amount? {
    guard let first = lexemes[index] else { return nil }
    switch first.kind {
    case .number: return trailing(at: index)
    case .mark:
      return leading(at: index)
        ?? (NumberWords.vulgarFractions[first.form] == nil ? nil : trailing(at: index))
    case .word:
      return leading(at: index)
        ?? (NumberWords.openers.contains(first.form) ? trailing(at: index) : nil)
    }
  }

  /// Reads "$6.8 billion USD", "US$ 40 million", "RM50,000", "EUR 20".
  func leading(at index: Int) -> Amount? {
    guard let symbol = symbol(at: index) else { return nil }
    if lexemes[symbol.end]?.gap == .line { return nil }
    guard
      let number = pointed(at: symbol.end)
        ?? numbers.number(at: symbol.end, readsShort: true), number.isDigits,
      number.hasMagnitude || !symbol.needsMagnitude
    else { return nil }
    var amount = Amount(
      start: index,
      end: number.end,
      value: number.value,
      currency: symbol.code,
      hasMagnitude: number.hasMagnitude,
      power: number.power,
      isBareDollar: symbol.isBareDollar
    )
    addTrailingName(to: &amount)
    addCents(to: &amount, isLed: true)
    return amount
  }

  /// Reads the ".50" of "$.50".
  private func pointed(at index: Int) -> NumberReader.Reading? {
    guard lexemes.isMark(index, "."), lexemes.isJoined(index), lexemes.isJoined(index + 1),
      let digits = lexemes.integer(index + 1), let length = lexemes[index + 1]?.length
    else { return nil }
    let value = DecimalNumber(digits, exponent: -length)
    return NumberReader.Reading(value: value, end: index + 2, isDigits: true)
  }

  /// Takes in a code or name that repeats or settles the symbol: "$7 billion USD", "$5 Canadian".
  private func addTrailingName(to amount: inout Amount) {
    let (next, isBareDollar) = (amount.end, amount.isBareDollar)
    guard let lexeme = lexemes[next], lexeme.kind == .word, lexeme.gap != .line else { return }
    if isCode(lexeme), isBareDollar || code(of: lexeme) == amount.currency {
      amount.currency = code(of: lexeme)
      amount.isBareDollar = false
      amount.end = next + 1
      return
    }
    guard let name = name(at: next, hasLargeNumber: true), !name.isHundredth else { return }
    let isQualified = name.end > next + 1
    let noun = lexemes.word(name.end - 1)
    guard !isBareDollar || noun == "dollar" || noun == "dollars" else { return }
    if isQualified { (amount.currency, amount.isBareDollar) = (name.code, false) }
    guard isQualified || name.code == amount.currency || isBareDollar else { return }
    amount.end = name.end
  }

  /// Reads "5 million euros", "20€", "470 pence", "75 USD million", "a dollar".
  private func trailing(at index: Int) -> Amount? {
    guard !isPartOfName(index) else { return nil }
    if lexemes.word(index) == "a", numbers.number(at: index) == nil {
      if let coin = coin(at: index) { return coin }
      guard let name = name(at: index + 1, hasLargeNumber: false), !name.isAmbiguous,
        name.end == index + 2, !name.isHundredth,
        ["above", "over", "than", "for", "costs", "cost", "least"].contains(lexemes.word(index - 1))
      else { return nil }
      var one = Amount(start: index, end: name.end, value: DecimalNumber(1), currency: name.code)
      addCents(to: &one, isLed: true)
      return one
    }
    guard let number = numbers.number(at: index, readsShort: true) else { return nil }
    var next = number.end
    if lexemes.isMark(next, "-"), lexemes.isJoined(next) { next += 1 }
    guard let lexeme = lexemes[next], lexeme.gap != .line else { return nil }
    let isLarge = number.hasMagnitude || (number.value.integer ?? 0) >= 1_000
    if lexeme.kind == .mark {
      if lexeme.form == "\u{A2}" { return cents(index, next + 1, number.value, "USD") }
      guard let code = currencies.marks[lexeme.form], next == number.end,
        lexemes[next + 1]?.kind != .number
          || !lexemes.isJoined(next + 1)
            && (lexeme.isJoined || lexemes.mark(next + 2) == lexeme.form)
      else { return nil }
      // "20 €uros"
      let isSpelled =
        lexemes.isJoined(next + 1) && ["ur", "uro", "uros"].contains(lexemes.word(next + 1))
      return Amount(
        start: index,
        end: isSpelled && lexeme.form == "€" ? next + 2 : next + 1,
        value: number.value,
        currency: lexeme.form == "$" ? dollar : code,
        hasMagnitude: number.hasMagnitude,
        power: number.power
      )
    }
    if let coin = coins(number, index, next) ?? scaledCode(number, index, next) { return coin }
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
      hasMagnitude: number.hasMagnitude,
      power: number.power
    )
    if !number.hasMagnitude, let power = NumberWords.magnitudes[lexemes.word(name.end)] {
      amount.value = number.value.scaled(byPowerOfTen: power)
      amount.hasMagnitude = true
      amount.power = power
      amount.end = name.end + 1
    }
    addCents(to: &amount, isLed: false)
    return amount
  }

  /// Whether the number is the tail of a name or a decimal the lexer cut.
  private func isPartOfName(_ index: Int) -> Bool {
    guard lexemes.isJoined(index), let before = lexemes[index - 1] else { return false }
    if before.kind == .word { return true }
    return before.kind == .mark && Self.inNames.contains(before.form)
  }

  /// Marks that make what is joined to them part of a name.
  private static let inNames: WordSet = ["$", "#", ".", "_"]
}
