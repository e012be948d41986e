/// The table of currencies, keyed the way the lexer cuts text.
///
/// It is a class so that a grammar that holds it does not count each of its tables.
final class CurrencyLexicon: Sendable {
  static let standard = CurrencyLexicon(CurrencyTable.standard)

  /// Codes by signs that are one mark, such as `€`.
  let marks: WordTable<String>
  /// Codes by the letters before a mark, in small letters: `["$": ["us": "USD"]]`.
  let prefixes: WordTable<WordTable<String>>
  /// The codes of the currencies that are called dollars.
  let dollars: Set<String>
  /// Codes by signs that are letters, in small letters, such as `rm`.
  let letters: WordTable<String>
  /// Codes by names in small letters, words parted by a space.
  let names: WordTable<String>
  /// Codes by the names of their hundredths.
  let hundredths: WordTable<String>
  /// The names of the parts of each currency, by its code.
  let minorNames: [String: WordSet]
  /// The codes themselves, in small letters.
  let codes: WordSet

  init(_ table: CurrencyTable) {
    var marks: [String: String] = [:]
    var prefixes: [String: [String: String]] = [:]
    var letters: [String: String] = [:]
    var names: [String: String] = [:]
    var hundredths: [String: String] = [:]
    var minorNames: [String: WordSet] = [:]
    for currency in table.currencies {
      for symbol in currency.symbols {
        let stem = String(symbol.prefix { $0.isASCII && $0.isLetter }).lowercased()
        let rest = symbol.dropFirst(stem.count)
        switch (stem.isEmpty, rest.isEmpty || rest == ".") {
        case (true, _): marks[String(rest)] = currency.code
        case (false, true): letters[stem] = currency.code
        case (false, false): prefixes[String(rest), default: [:]][stem] = currency.code
        }
      }
      for name in currency.names { names[name.lowercased()] = currency.code }
      // "20 billion francs" is money whoever's the francs are.
      for name in Self.sharedNames where table.currencies(sharing: name).count > 1 {
        names[name] = names[name] ?? ""
      }
      minorNames[currency.code] = WordSet(currency.minorNames.map { WordForm($0.utf8) })
      for name in currency.minorNames where currency.minorUnits == 2 {
        // Cents are those of the dollar where nothing else is said.
        hundredths[name] =
          currency.code == "USD" || hundredths[name] == nil ? currency.code : hundredths[name]
      }
    }
    tellingWords = Self.tellingWords(of: table, letters, names)
    self.marks = WordTable(marks)
    self.prefixes = WordTable(prefixes.mapValues { WordTable($0) })
    dollars = Set((prefixes["$"] ?? [:]).values)
    self.letters = WordTable(letters)
    self.names = WordTable(names)
    self.hundredths = WordTable(hundredths.filter { !Self.unclearParts.contains($0.key) })
    self.minorNames = minorNames
    codes = WordSet(
      table.currencies.map { WordForm($0.code.utf8) }.filter { !Self.englishCodes.contains($0) }
    )
  }

  /// Names of hundredths that are other words too, and count only behind an amount.
  private static let unclearParts: Set<String> = ["sen", "sens", "fen"]

  /// Words without one of which, or a sign, a text names no currency.
  private let tellingWords: WordSet

  /// Whether a text may hold an amount of money at all; most paragraphs do not.
  func mayBeTold(in lexemes: LexemeSequence) -> Bool {
    lexemes.lexemes.contains { lexeme in
      switch lexeme.kind {
      case .number: false
      case .word: tellingWords.contains(lexeme.form)
      case .mark: lexeme.form == "#" || lexeme.form == "\u{A2}" || marks.contains(lexeme.form)
      }
    }
  }

  private static func tellingWords(
    of table: CurrencyTable,
    _ letters: [String: String],
    _ names: [String: String]
  ) -> WordSet {
    var words: Set<String> = ["dlrs", "rmb", "r", "dime", "dimes", "nickel", "nickels"]
    words.formUnion(letters.keys)
    for name in names.keys {
      words.formUnion(name.split(separator: " ").suffix(1).map(String.init))
    }
    for currency in table.currencies {
      words.formUnion(currency.minorNames.map { $0.lowercased() })
      words.insert(currency.code.lowercased())
    }
    // "120 MEUR"
    for code in plainCodeNames { words.formUnion(["k" + code, "m" + code]) }
    return WordSet(words.map { WordForm($0.utf8) })
  }

  /// Codes that are written like words, names or abbreviations of other things.
  private static let englishCodes: WordSet = [
    "top", "all", "try", "cup", "mop", "xxx", "xts", "dem", "esp", "ang",
  ]

  /// Names that several countries share and none has for its own; their code is left open.
  private static let sharedNames = [
    "franc", "francs", "peso", "pesos", "dinar", "dinars", "shilling", "shillings", "kroner",
    "krone", "krona", "crowns", "kr",
  ]

  /// Codes that are no English word, and so count in small letters too.
  static let plainCodes = WordSet(plainCodeNames.map { WordForm($0.utf8) })

  private static let plainCodeNames = [
    "usd", "eur", "gbp", "jpy", "cny", "inr", "krw", "aud", "cad",
  ]

  /// Names that are other words too, and mean a currency only behind a large number.
  static let ambiguousNames: WordSet = [
    "won", "pound", "pounds", "rand", "rands", "kip", "sterling", "lari", "kina", "pula",
    "marks", "schilling", "schillings",
  ]

  /// Names that are a currency in small letters alone; with a capital they name other things.
  static let smallNames: WordSet = ["bucks", "quid", "marks", "schilling", "schillings"]
}
