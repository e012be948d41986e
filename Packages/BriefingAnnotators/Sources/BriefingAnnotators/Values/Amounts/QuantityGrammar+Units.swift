extension QuantityGrammar {
  /// Reads the unit behind a number.
  func unit(
    at index: Int,
    after number: NumberReader.Reading
  ) -> (code: String, end: Int)? {
    var next = index
    guard let first = lexemes[next], first.gap != .line else { return nil }
    if first.kind == .mark {
      switch first.form {
      case "%": return ("%", next + 1)
      case "\u{B0}", "\u{BA}": return degrees(at: next)
      case "\u{2033}" where number.isDigits && !lexemes.isMark(next - 2, "\u{2032}"):
        return ("[in_i]", next + 1)
      case "\"" where number.isDigits && first.length == 1 && isInch(next):
        return ("[in_i]", next + 1)
      case "[", "{", "<": return number.isDigits ? bracketed(at: next, number) : nil
      case "-" where first.isJoined && lexemes.isJoined(next + 1): next += 1
      default: return nil
      }
    }
    guard let lexeme = lexemes[next], lexeme.kind == .word else { return nil }
    if let product = product(at: next) { return product }
    if lexeme.form == "per", lexemes.word(next + 1) == "cent" { return ("%", next + 2) }
    if let unit = closing(at: next, after: number) { return unit }
    let second = secondWord(of: next)
    if let code = UnitTable.unit(lexeme.form, lexemes.word(second)) {
      return withRate(code, second + 1)
    }
    if let code = symbol(at: next, isHyphenated: next > index, number) {
      return withRate(code, next + 1)
    }
    guard let code = UnitTable.unit(named: lexeme.form), code != "{dozen}" else { return nil }
    if code == "{point}", number.value.isWhole, (number.value.integer ?? 0) < 10 { return nil }
    if code == "Cel" || code == "[degF]", ["degree", "degrees"].contains(lexemes.word(next + 1)) {
      return (code, next + 2)
    }
    return withRate(code, next + 1)
  }

  /// Reads two units with a point between them that multiplies: "acre·ft", "kW·h".
  private func product(at index: Int) -> (code: String, end: Int)? {
    guard ["\u{B7}", "\u{22C5}"].contains(lexemes.mark(index + 1)), lexemes.isJoined(index + 1),
      lexemes.isJoined(index + 2),
      let first = single(at: index), let second = single(at: index + 2)
    else { return nil }
    return ("\(first).\(second)", index + 3)
  }

  /// The code of a unit of one word, by its symbol or its name.
  private func single(at index: Int) -> String? {
    UnitTable.unit(symbol: lexemes.written(index)) ?? UnitTable.unit(named: lexemes.word(index))
  }

  /// The second word of a unit such as "square miles" and "light-years".
  private func secondWord(of index: Int) -> Int {
    let next = index + 1
    if lexemes.isMark(next, "."), lexemes.isJoined(next),
      ["sq", "cu", "fl"].contains(lexemes.word(index))
    {
      return next + 1
    }
    return lexemes.skippingHyphen(next)
  }

  /// Reads the units whose names are other words too, and mean the unit only where a clause ends or
  /// a number goes on: the "in" of "12 ft 2 in", the "stone" of "12 stone 4".
  private func closing(
    at index: Int,
    after number: NumberReader.Reading
  ) -> (code: String, end: Int)? {
    guard number.isDigits, let code = UnitTable.closingNames[lexemes.word(index)] else {
      return nil
    }
    if lexemes.isJoined(index) { return (code, index + 1) }
    let next = index + 1
    guard let lexeme = lexemes[next], lexeme.gap != .line else { return (code, next) }
    switch lexeme.kind {
    case .word: return Self.dimensions.contains(lexeme.form) ? (code, next) : nil
    case .number: return code == "[in_i]" ? nil : (code, next)
    case .mark:
      return Self.closers.contains(lexeme.form) ? (code, next) : nil
    }
  }

  private static let closers: WordSet = [".", ",", ";", ":", ")", "!", "?"]

  /// Words behind the measure of a thing that say which of its measures it is.
  static let dimensions: WordSet = [
    "long", "wide", "tall", "high", "deep", "thick", "across", "x", "apart", "diameter", "square",
  ]

  /// Reads a symbol in brackets of its own, as in the heads of tables: "20 [kg]".
  private func bracketed(
    at index: Int,
    _ number: NumberReader.Reading
  ) -> (code: String, end: Int)? {
    guard let closing = Self.brackets[lexemes.mark(index)], lexemes.isMark(index + 2, closing),
      lexemes[index]?.isJoined == false,
      let code = UnitTable.unit(symbol: lexemes.written(index + 1))
    else { return nil }
    return (code, index + 3)
  }

  private static let brackets: WordTable<WordForm> = ["[": "]", "{": "}", "<": ">"]

  private func symbol(
    at index: Int,
    isHyphenated: Bool,
    _ number: NumberReader.Reading
  ) -> String? {
    guard number.isDigits, let lexeme = lexemes[index], lexeme.length <= 5 else { return nil }
    let written = lexemes.written(index)
    if lexeme.length == 1, !number.value.isWhole, let code = Self.scales[lexeme.form] {
      return code
    }
    guard let code = UnitTable.unit(symbol: written) else { return nil }
    if lexeme.length == 1 {
      guard lexeme.isJoined || !UnitTable.joinedSymbols.contains(written) else { return nil }
      // "50m people" are millions, "5 t" are tons.
      if written == "m", lexemes[index + 1]?.kind == .word, lexeme.isJoined,
        let next = lexemes[index + 1], CountedNouns.isPlural(next, in: lexemes)
      {
        return nil
      }
    }
    if lexemes.isJoined(index + 1), let next = lexemes[index + 1] {
      if next.form == ".", lexeme.length == 1, lexemes.isJoined(index + 2) { return nil }
      if next.kind == .number {
        return next.form == "2" || next.form == "3" ? code + lexemes.text(next) : nil
      }
      if next.kind == .mark, next.form == "'" || next.form == "&" { return nil }
    }
    return code
  }

  /// The scales of temperature by their letters, which behind a whole number are labels as often.
  private static let scales: WordTable<String> = ["c": "Cel", "f": "[degF]"]

  /// Adds the time of a speed: "km/h", "miles per hour", and the exponent of "m2".
  private func withRate(_ code: String, _ end: Int) -> (code: String, end: Int) {
    var stop = end
    if let last = code.utf8.last, last == 0x32 || last == 0x33, lexemes[end]?.kind == .number,
      lexemes.isJoined(end), lexemes[end]?.form == WordForm(CollectionOfOne(last))
    {
      stop = end + 1
    } else if lexemes.isMark(end, "^"), lexemes.isJoined(end), lexemes.isJoined(end + 1),
      let power = lexemes.integer(end + 1), power == 2 || power == 3
    {
      return ("\(code)\(power)", end + 2)
    } else if lexemes.mark(end) == "\u{B2}" || lexemes.mark(end) == "\u{B3}" {
      return (code + (lexemes.mark(end) == "\u{B2}" ? "2" : "3"), end + 1)
    }
    // "km/h", and "km / h" of a text cut into words
    let isSlash =
      lexemes.isMark(stop, "/") && lexemes.isJoined(stop) == lexemes.isJoined(stop + 1)
    if code == "[lb_av]", lexemes.hasWords(stop, "per", "square", "inch") {
      return ("[psi]", stop + 3)
    }
    guard isSlash || ["per", "an"].contains(lexemes.word(stop)),
      let rate = UnitTable.rates[lexemes.word(stop + 1)]
    else { return (code, stop) }
    return ("\(code)/\(rate)", stop + 2)
  }

  private func degrees(at index: Int) -> (code: String, end: Int)? {
    switch lexemes.word(index + 1) {
    case "c", "celsius", "centigrade": return ("Cel", index + 2)
    case "f", "fahrenheit": return ("[degF]", index + 2)
    default:
      // "59°10′25″N" is a place.
      let isPlace =
        lexemes[index + 1]?.kind == .number && lexemes.isJoined(index + 1)
        && ["'", "\u{2032}"].contains(lexemes.mark(index + 2))
      return isPlace ? nil : ("deg", index + 1)
    }
  }

  /// Whether a straight quotation mark behind a number closes no quotation.
  private func isInch(_ index: Int) -> Bool {
    guard lexemes.isJoined(index) || Self.dimensions.contains(lexemes.word(index + 1)) else {
      return false
    }
    var isOpen = false
    for place in stride(from: index - 1, through: max(0, index - 400), by: -1) {
      guard let lexeme = lexemes[place], lexeme.kind == .mark, lexeme.form == "\"" else { continue }
      if lexeme.isJoined, lexemes[place - 1]?.kind == .number { continue }
      isOpen.toggle()
    }
    return !isOpen
  }
}
