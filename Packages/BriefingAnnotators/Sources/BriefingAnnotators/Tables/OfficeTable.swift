/// The offices by their general form, and the words titles are made of.
public struct OfficeTable: Sendable {
  /// An office such as `Prime Minister` or `Secretary`.
  public struct Entry: Sendable, Hashable {
    /// What may complete a title.
    public enum Complement: String, Sendable, Hashable, CaseIterable {
      /// A policy area before it: `Foreign Minister`.
      case before
      /// `of` and an area, body or country after it: `Minister of Finance`.
      case of
      /// `for` and an area or body after it.
      case `for`
      /// `to` and a country or body after it.
      case to
      /// `on` and an area after it.
      case on
    }

    /// The name in the singular, with capitals.
    public let name: String
    /// The name in the plural, with capitals.
    public let plural: String
    /// What it is, such as `head-of-state`, `minister` or `spokesperson`.
    public let kind: String
    /// What may complete it.
    public let complements: Set<Complement>
  }

  /// The table the suite ships.
  public static let standard = OfficeTable(TableRows(rows))

  /// The offices.
  public let offices: [Entry]
  /// Words that may stand before any title, in small letters: `former`, `deputy`, `acting`.
  public let modifiers: [String]
  /// The words ministries are named after: `Foreign`, `Trade`, `Science and Technology`.
  public let areas: [String]
  private let names: [NameKey: Int]

  init(_ rows: TableRows) {
    var offices: [Entry] = []
    var modifiers: [String] = []
    var areas: [String] = []
    var names: [NameKey: Int] = [:]
    for row in rows {
      switch row[0] {
      case "modifiers": modifiers = row.list(1)
      case "areas": areas = row.list(1)
      default:
        names.add(offices.count, under: [row[1], row[2]])
        offices.append(
          Entry(
            name: row[1],
            plural: row[2],
            kind: row[3],
            complements: Set(row.list(4).compactMap(Entry.Complement.init))
          )
        )
      }
    }
    self.offices = offices
    self.modifiers = modifiers
    self.areas = areas
    self.names = names
  }

  /// Returns the office with a name, singular or plural, in capitals as listed.
  public func office(named name: some StringProtocol) -> Entry? {
    names[NameKey(name)].map { offices[$0] }
  }
}
