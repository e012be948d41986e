/// A currency of ISO 4217.
public struct Currency: Sendable, Hashable {
  /// The three-letter code.
  public let code: String
  /// The name in the standard.
  public let name: String
  /// How many digits its amounts have after the point.
  public let minorUnits: Int
  /// Signs that mean it where nothing says otherwise, such as `$`, `US$` and `RM`.
  public let symbols: [String]
  /// Names that mean it where nothing says otherwise, in singular and plural: `yen`, `dollars`.
  public let names: [String]
  /// Names of its hundredth or thousandth part, such as `cents`.
  public let minorNames: [String]
}

/// The currencies, by codes, signs and names.
///
/// Letters of a sign are its case; names of currencies are listed in the case of running text.
public struct CurrencyTable: Sendable {
  /// The table the suite ships.
  public static let standard = CurrencyTable(TableRows(rows))

  /// The currencies, sorted by code.
  public let currencies: [Currency]
  private let codes: [String: Int]
  private let symbols: [NameKey: Int]
  private let names: [NameKey: Int]
  private let shared: [NameKey: [Int]]

  init(_ rows: TableRows) {
    var currencies: [Currency] = []
    var codes: [String: Int] = [:]
    var symbols: [NameKey: Int] = [:]
    var names: [NameKey: Int] = [:]
    var shared: [NameKey: [Int]] = [:]
    for (index, row) in rows.enumerated() {
      let currency = Currency(
        code: row[0],
        name: row[1],
        minorUnits: Int(row[2]) ?? 2,
        symbols: row.list(3),
        names: row.list(4),
        minorNames: row.list(5)
      )
      currencies.append(currency)
      codes[currency.code] = index
      symbols.add(index, under: currency.symbols)
      names.add(index, under: currency.names)
      shared.append(index, under: row.list(6))
    }
    self.currencies = currencies
    self.codes = codes
    self.symbols = symbols
    self.names = names
    self.shared = shared
  }

  /// Returns the currency with an ISO 4217 code.
  public subscript(code: String) -> Currency? { codes[code].map { currencies[$0] } }

  /// Returns the currency a sign means where nothing says otherwise; codes count as signs.
  public func currency(symbol: some StringProtocol) -> Currency? {
    symbols[NameKey(symbol)].map { currencies[$0] } ?? self[String(symbol)]
  }

  /// Returns the currency a name means where nothing says otherwise.
  public func currency(named name: some StringProtocol) -> Currency? {
    names[NameKey(name)].map { currencies[$0] }
  }

  /// Returns the currencies that share a sign or name; none where it means one alone.
  public func currencies(sharing sign: some StringProtocol) -> [Currency] {
    (shared[NameKey(sign)] ?? []).map { currencies[$0] }
  }
}
