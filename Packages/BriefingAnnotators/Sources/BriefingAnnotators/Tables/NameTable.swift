/// Common given and family names, to tell the order of the parts of a person's name.
public struct NameTable: Sendable {
  /// A culture with names of its own.
  public struct Culture: Sendable, Hashable {
    /// The name of the culture in small letters, such as `japanese`.
    public let id: String
    /// Whether the family name comes first there.
    public let isFamilyFirst: Bool
  }

  /// The order of a name of two parts.
  public enum Order: String, Sendable, Hashable, CaseIterable {
    /// The given name, then the family name.
    case givenFirst = "given-first"
    /// The family name, then the given name.
    case familyFirst = "family-first"
  }

  /// The table the suite ships.
  public static let standard = NameTable(TableRows(rows))

  /// The cultures.
  public let cultures: [Culture]
  private let given: [NameKey: [Int]]
  private let family: [NameKey: [Int]]

  init(_ rows: TableRows) {
    var cultures: [Culture] = []
    var given: [NameKey: [Int]] = [:]
    var family: [NameKey: [Int]] = [:]
    for row in rows {
      given.append(cultures.count, under: row.list(2))
      family.append(cultures.count, under: row.list(3))
      cultures.append(Culture(id: row[0], isFamilyFirst: row[1] == "yes"))
    }
    self.cultures = cultures
    self.given = given
    self.family = family
  }

  /// Returns the cultures in which a given name is common.
  public func cultures(given name: some StringProtocol) -> [Culture] {
    (given[NameKey(name)] ?? []).map { cultures[$0] }
  }

  /// Returns the cultures in which a family name is common.
  public func cultures(family name: some StringProtocol) -> [Culture] {
    (family[NameKey(name)] ?? []).map { cultures[$0] }
  }

  /// Returns the order of a name of two parts, or nothing where the parts do not tell.
  ///
  /// Romanised names of family-first cultures are written in either order, so the order is read from
  /// the parts: `Kishida Fumio` is family first because Fumio is a given name and Kishida is not.
  public func order(_ first: some StringProtocol, _ second: some StringProtocol) -> Order? {
    let firstGiven = given[NameKey(first)] ?? []
    let firstFamily = family[NameKey(first)] ?? []
    let secondGiven = given[NameKey(second)] ?? []
    let secondFamily = family[NameKey(second)] ?? []
    // Both parts known in one culture, in one order only, decide.
    let straight = firstGiven.contains { secondFamily.contains($0) }
    let reversed = firstFamily.contains { secondGiven.contains($0) && cultures[$0].isFamilyFirst }
    if straight != reversed { return straight ? .givenFirst : .familyFirst }
    if straight { return nil }
    // One part known in one role, and not in the other, decides.
    let familyFirst = { (index: Int) in self.cultures[index].isFamilyFirst }
    if !firstGiven.isEmpty, firstFamily.isEmpty, secondGiven.isEmpty { return .givenFirst }
    if !secondFamily.isEmpty, secondGiven.isEmpty, firstFamily.isEmpty { return .givenFirst }
    if firstFamily.contains(where: familyFirst), firstGiven.isEmpty, secondFamily.isEmpty {
      return .familyFirst
    }
    if secondGiven.contains(where: familyFirst), secondFamily.isEmpty, firstGiven.isEmpty {
      return .familyFirst
    }
    return nil
  }
}
