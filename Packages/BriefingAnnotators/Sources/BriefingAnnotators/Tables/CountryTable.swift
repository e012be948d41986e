/// A country or territory of ISO 3166-1, or one that policy documents treat like these.
public struct Country: Sendable, Hashable {
  /// The two-letter code of ISO 3166-1.
  public let code: String
  /// The usual English name.
  public let name: String
  /// All names it goes by: the usual one first, then common forms, short forms and official names.
  public let names: [String]
  /// The adjective, then the words for its people, such as `Japanese`; may be empty.
  public let demonyms: [String]
  /// The capital.
  public let capital: String?
  /// Whether it is neither member nor observer of the United Nations.
  public let isTerritory: Bool
}

/// The countries and territories, by any of their names.
public struct CountryTable: Sendable {
  /// The table the suite ships.
  public static let standard = CountryTable(TableRows(rows))

  /// The countries and territories, in the order of their usual names in English.
  public let countries: [Country]
  private let codes: [String: Int]
  private let names: [NameKey: Int]
  private let demonyms: [NameKey: Int]
  private let capitals: [NameKey: Int]

  init(_ rows: TableRows) {
    countries = rows.map { row in
      Country(
        code: row[0],
        name: row[1],
        names: row.list(3),
        demonyms: row.list(4),
        capital: row.text(5),
        isTerritory: row[2] == "territory"
      )
    }
    var codes: [String: Int] = [:]
    var names: [NameKey: Int] = [:]
    var demonyms: [NameKey: Int] = [:]
    var capitals: [NameKey: Int] = [:]
    for (index, country) in countries.enumerated() {
      codes[country.code] = index
      names.add(index, under: country.names)
      demonyms.add(index, under: country.demonyms)
      if let capital = country.capital { capitals.add(index, under: [capital]) }
    }
    self.codes = codes
    self.names = names
    self.demonyms = demonyms
    self.capitals = capitals
  }

  /// Returns the country with an ISO 3166-1 code.
  public subscript(code: String) -> Country? { codes[code].map { countries[$0] } }

  /// Returns the country with a name, such as `Japan`, `U.S.` or `the Netherlands`.
  public func country(named name: some StringProtocol) -> Country? {
    names[NameKey(name)].map { countries[$0] }
  }

  /// Returns the country an adjective or the word for its people speaks of.
  public func country(demonym: some StringProtocol) -> Country? {
    demonyms[NameKey(demonym)].map { countries[$0] }
  }

  /// Returns the country with a capital, for which the capital's name may stand.
  public func country(capital: some StringProtocol) -> Country? {
    capitals[NameKey(capital)].map { countries[$0] }
  }
}
