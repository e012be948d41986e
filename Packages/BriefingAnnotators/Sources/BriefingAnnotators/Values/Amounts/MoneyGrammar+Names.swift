extension MoneyGrammar {
  /// A sign, code or word that stands before an amount.
  struct Symbol {
    var code: String
    var end: Int
    var isBareDollar = false
    /// Whether it means a currency only before millions.
    var needsMagnitude = false
  }

  /// A symbol before an amount.
  func symbol(at index: Int) -> Symbol? {
    guard let first = lexemes[index] else { return nil }
    if first.kind == .mark {
      if let pound = numberSign(at: index) { return pound }
      guard let code = currencies.marks[first.form] else { return nil }
      let isDollar = first.form == "$"
      return Symbol(code: isDollar ? dollar : code, end: index + 1, isBareDollar: isDollar)
    }
    guard !lexemes.isJoined(index) || lexemes[index - 1]?.kind == .mark else { return nil }
    var next = index + 1
    // "U.S.$5", "U.S. $5"
    if first.form == "u", lexemes.isMark(next, "."), lexemes.word(next + 1) == "s",
      lexemes.isMark(next + 2, "."), lexemes.isMark(next + 3, "$")
    {
      return Symbol(code: "USD", end: next + 4)
    }
    if first.form == "gb" || first.form == "uk", var pound = numberSign(at: next) {
      pound.needsMagnitude = false
      return pound
    }
    if first.form == "r", first.isCapitalized, lexemes[next]?.kind == .number {
      return Symbol(code: "ZAR", end: next, needsMagnitude: true)
    }
    if first.form == "c", lexemes.isMark(next, "$"), !lexemes.isJoined(next) {
      return Symbol(code: "CAD", end: next + 1, needsMagnitude: true)
    }
    let isCode = isCode(first)
    if let code = prefixed(first, mark: next, isCode: isCode) {
      return Symbol(code: code, end: next + 1)
    }
    guard lexemes[next]?.kind == .number || lexemes.isMark(next, ".") else { return nil }
    if isCode {
      return lexemes[next]?.kind == .number ? Symbol(code: code(of: first), end: next) : nil
    }
    if first.form == "dlrs" { return Symbol(code: dollar, end: next) }
    if first.form == "rupees" { return Symbol(code: "INR", end: next) }
    guard let code = currencies.letters[first.form], first.isCapitalized else { return nil }
    if lexemes.isMark(next, "."), lexemes.isJoined(next) { next += 1 }
    return Symbol(code: code, end: next)
  }

  /// The sign `#` where it stands for the pound sign, as texts do whose set of characters had no
  /// other: "GB #20.1 billion".
  private func numberSign(at index: Int) -> Symbol? {
    guard lexemes.isMark(index, "#"), lexemes.isJoined(index + 1),
      lexemes[index + 1]?.kind == .number
    else { return nil }
    return Symbol(code: "GBP", end: index + 1, needsMagnitude: true)
  }

  /// The currency of letters and a mark together: "US$", "HK $", "AUD$", "IR£".
  private func prefixed(_ first: Lexeme, mark next: Int, isCode: Bool) -> String? {
    guard let mark = lexemes[next], mark.kind == .mark, mark.gap != .line,
      let base = currencies.marks[mark.form]
    else { return nil }
    let isTight = mark.isJoined
    if let code = currencies.prefixes[mark.form]?[first.form] {
      // "a $5 fee" is no fee in Australia.
      return isTight && (first.isUppercase || first.length > 1) || first.length > 1 ? code : nil
    }
    if isCode || isTight && first.length == 3 && currencies.codes.contains(first.form) {
      return lexemes.text(first).uppercased()
    }
    return isTight && first.form == "rmb" ? base : nil
  }

  func isCode(_ lexeme: Lexeme) -> Bool {
    guard lexeme.kind == .word, lexeme.length == 3 else { return false }
    if lexeme.isUppercase { return currencies.codes.contains(lexeme.form) || lexeme.form == "rmb" }
    return CurrencyLexicon.plainCodes.contains(lexeme.form)
  }

  func code(of lexeme: Lexeme) -> String {
    lexeme.form == "rmb" ? "CNY" : lexemes.text(lexeme).uppercased()
  }

  struct Name {
    var code: String
    var end: Int
    var isHundredth = false
    var isAmbiguous = false
  }

  /// A currency by its name or code, with the adjective before it.
  func name(at index: Int, hasLargeNumber: Bool) -> Name? {
    guard let first = lexemes[index], first.kind == .word else { return nil }
    if isCode(first) { return Name(code: code(of: first), end: index + 1) }
    if first.form == "us", lexemes.isMark(index + 1, "$") {
      return Name(code: "USD", end: index + 2)
    }
    if let code = currencies.hundredths[first.form] {
      return Name(code: code, end: index + 1, isHundredth: true)
    }
    if let name = longName(at: index) { return name }
    guard let code = currencies.names[first.form] ?? currencies.letters[first.form] else {
      return nil
    }
    if CurrencyLexicon.smallNames.contains(first.form), first.isCapitalized { return nil }
    let isSterling = lexemes.word(index + 1) == "sterling"
    let isAmbiguous = CurrencyLexicon.ambiguousNames.contains(first.form)
    guard !isAmbiguous || hasLargeNumber || isSterling else { return nil }
    return Name(
      code: code == "USD" ? dollar : code,
      end: isSterling ? index + 2 : index + 1,
      isAmbiguous: isAmbiguous
    )
  }

  /// A name of two to four words: "Canadian dollars", "West African CFA francs".
  private func longName(at index: Int) -> Name? {
    if lexemes.word(index) == "u", lexemes.isMark(index + 1, "."), lexemes.word(index + 2) == "s" {
      let end = lexemes.isMark(index + 3, ".") ? index + 5 : index + 4
      let isDollar = lexemes.word(end - 1) == "dollar" || lexemes.word(end - 1) == "dollars"
      return isDollar ? Name(code: "USD", end: end) : nil
    }
    for count in stride(from: 4, through: 2, by: -1) {
      if let code = currencies.names[lexemes.phrase(index..<index + count)] {
        return Name(code: code, end: index + count)
      }
    }
    return nil
  }
}
