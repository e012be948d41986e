import BriefingCore

extension MoneyGrammar {
  func cents(_ start: Int, _ end: Int, _ value: DecimalNumber, _ code: String) -> Amount {
    let currency = code == "USD" ? dollar : code
    return Amount(start: start, end: end, value: value.scaled(byPowerOfTen: -2), currency: currency)
  }

  /// Reads "ten dimes"; one alone is as often a figure of speech, and quarters are times of a year.
  func coins(_ number: NumberReader.Reading, _ start: Int, _ noun: Int) -> Amount? {
    guard let cents = Self.coins[lexemes.word(noun)],
      lexemes[noun]?.isCapitalized == false, noun == number.end,
      let value = number.value.multiplied(by: DecimalNumber(cents, exponent: -2))
    else { return nil }
    return Amount(start: start, end: noun + 1, value: value, currency: dollar)
  }

  private static let coins: WordTable<Int> = ["dimes": 10, "nickels": 5]
  private static let coin: WordTable<Int> = ["dime": 10, "nickel": 5]

  /// Reads "a dime" where nothing goes on that makes it a figure of speech or a metal: "a dime a
  /// dozen", "a nickel mine".
  func coin(at index: Int) -> Amount? {
    guard let cents = Self.coin[lexemes.word(index + 1)],
      lexemes[index + 1]?.isCapitalized == false, closesClause(at: index + 2)
    else { return nil }
    let value = DecimalNumber(cents, exponent: -2)
    return Amount(start: index, end: index + 2, value: value, currency: dollar)
  }

  /// Reads "120 MEUR", whose code has the letter of a power of ten before it.
  func scaledCode(_ number: NumberReader.Reading, _ start: Int, _ index: Int) -> Amount? {
    guard let lexeme = lexemes[index], lexeme.kind == .word, lexeme.length == 4,
      lexeme.hasCapital, case let letters = lexemes.text(lexeme).utf8,
      let power = Self.scales[letters.first ?? 0]
    else { return nil }
    let code = String(letters.dropFirst()) ?? ""
    guard CurrencyLexicon.plainCodes.contains(WordForm(code.utf8)),
      lexemes.written(index).utf8.dropFirst().allSatisfy(\.isASCIIUppercase)
    else { return nil }
    return Amount(
      start: start,
      end: index + 1,
      value: number.value.scaled(byPowerOfTen: power),
      currency: code.uppercased(),
      hasMagnitude: true,
      power: power
    )
  }

  /// The powers of ten of letters before a code.
  private static let scales: [UInt8: Int] = [UInt8(ascii: "k"): 3, UInt8(ascii: "m"): 6]

  /// Takes in the hundredths behind an amount: "and 43 cents", "43c", the "50" of "15 dollars 50".
  ///
  /// - Parameters:
  ///   - amount: The amount in whole units.
  ///   - isLed: Whether its sign stands before it; then a bare number behind it is another one.
  func addCents(to amount: inout Amount, isLed: Bool) {
    guard !amount.hasMagnitude, amount.value.isWhole, let first = lexemes[amount.end],
      first.gap != .line
    else { return }
    let hasLink = first.form == "and" && first.kind == .word
    let start = hasLink ? amount.end + 1 : amount.end
    guard lexemes[start]?.kind == .number || numbers.isNumberWord(start),
      let number = numbers.number(at: start), let cents = number.value.integer, cents < 100,
      let sum = amount.value.adding(DecimalNumber(cents, exponent: -2))
    else { return }
    if let end = endOfHundredths(at: number.end, number, of: amount.currency) {
      (amount.value, amount.end) = (sum, end)
      return
    }
    guard cents >= 10, lexemes[start]?.isJoined == false, closesClause(at: number.end),
      !isLed || hasLink && !number.isDigits, lexemes.word(amount.start - 1) != "between"
    else { return }
    (amount.value, amount.end) = (sum, number.end)
  }

  /// The end of the name of a currency's hundredths: "cents", "sen", the "c" of "43c".
  private func endOfHundredths(
    at index: Int,
    _ number: NumberReader.Reading,
    of currency: String
  ) -> Int? {
    let word = lexemes.word(index)
    guard !word.isEmpty, lexemes[index]?.gap != .line else {
      return lexemes.isMark(index, "\u{A2}") ? index + 1 : nil
    }
    if word == "c" { return number.isDigits && lexemes.isJoined(index) ? index + 1 : nil }
    let isNamed =
      currencies.hundredths[word] != nil || currencies.minorNames[currency]?.contains(word) == true
    return isNamed ? index + 1 : nil
  }

  /// Whether a clause ends at an index, so that a number before it counts nothing that follows.
  private func closesClause(at index: Int) -> Bool {
    guard let lexeme = lexemes[index], lexeme.gap != .line else { return true }
    guard lexeme.kind == .mark else { return false }
    return Self.closers.contains(lexeme.form)
      && (!lexemes.isJoined(index + 1) || lexemes[index + 1]?.kind == .mark)
  }

  private static let closers: WordSet = [".", ",", ";", ":", "!", "?", ")", "\""]
}
