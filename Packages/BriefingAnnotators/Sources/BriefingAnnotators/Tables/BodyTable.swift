public import BriefingCore

/// Bodies, forums and media that policy documents name without explaining them.
public struct BodyTable: Sendable {
  /// The table the suite ships.
  public static let standard = BodyTable(TableRows(rows))

  /// The bodies as a gazetteer of the label organization; forums carry a label of their own.
  ///
  /// An entry has the attribute `kind`, and `country` (ISO 3166-1) where it belongs to one.
  public let gazetteer: Gazetteer
  private let names: [NameKey: [Int]]

  init(_ rows: TableRows) {
    gazetteer = Gazetteer(label: .organization, entries: rows.map(Gazetteer.Entry.init))
    names = gazetteer.indexOfNames
  }

  /// Returns the bodies with a name, alias or acronym.
  ///
  /// Several bodies may share an acronym, and a text must say which it means.
  public func bodies(named name: some StringProtocol) -> [Gazetteer.Entry] {
    (names[NameKey(name)] ?? []).map { gazetteer.entries[$0] }
  }
}

extension Gazetteer {
  /// The indices of the entries by name, alias and acronym.
  var indexOfNames: [NameKey: [Int]] {
    var result: [NameKey: [Int]] = [:]
    for (index, entry) in entries.enumerated() {
      result.append(index, under: [entry.name] + entry.aliases)
      if let acronym = entry.acronym { result.append(index, under: [acronym]) }
    }
    return result
  }
}

extension Gazetteer.Entry {
  /// Reads a row of name, label, acronym, aliases, and attributes as `key=value`.
  init(_ row: TableRows.Row) {
    var attributes = Attributes()
    for pair in row.list(4) {
      let parts = pair.split(separator: "=", maxSplits: 1).map(String.init)
      if parts.count == 2 { attributes[parts[0]] = .text(parts[1]) }
    }
    self.init(
      name: row[0],
      aliases: row.list(3),
      acronym: row.text(2),
      attributes: attributes,
      label: Label(rawValue: row[1])
    )
  }
}
