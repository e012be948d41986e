/// The places policy documents name: countries, territories, regions, cities, waters.
public struct PlaceTable: Sendable {
  /// A place and the names it goes by.
  public struct Entry: Sendable, Hashable {
    /// `country`, `territory`, `region`, `city` or `site`.
    public let kind: String
    /// The usual English name.
    public let name: String
    /// All names, the usual one first.
    public let names: [String]
    /// The code of ISO 3166-1 or 3166-2, for countries and parts of them.
    public let code: String?
    /// The ISO 3166-1 code of the country it lies in, where it lies in one.
    public let country: String?
    /// Those of its names that are also words, brands or names of persons.
    public let ambiguousNames: [String]
  }

  /// The table the suite ships.
  public static let standard = PlaceTable(TableRows(rows))

  /// The places: countries and territories first, then parts of countries, regions, cities.
  public let entries: [Entry]
  private let names: [NameKey: [Int]]

  init(_ rows: TableRows) {
    entries = rows.map { row in
      Entry(
        kind: row[0],
        name: row[1],
        names: row.list(2),
        code: row.text(3),
        country: row.text(4),
        ambiguousNames: row.list(5)
      )
    }
    var names: [NameKey: [Int]] = [:]
    for (index, entry) in entries.enumerated() { names.append(index, under: entry.names) }
    self.names = names
  }

  /// Returns the places with a name; countries come before cities.
  public func entries(named name: some StringProtocol) -> [Entry] {
    (names[NameKey(name)] ?? []).map { entries[$0] }
  }
}
