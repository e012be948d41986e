import BriefingCore

/// Indices of stock exchanges, with the names that mean one alone and those that need a sign of it.
struct IndexTable: Sendable {
  /// The table the suite ships.
  static let standard = IndexTable(TableRows(rows))

  /// One index.
  struct Entry: Sendable {
    /// The usual name.
    let name: String
    /// The country whose market it measures, ISO 3166-1; nothing where it is of several.
    let country: String?
    /// The names that mean it alone.
    let names: [String]
  }

  /// The indices.
  let entries: [Entry]
  /// Finds every name; the payload is twice the index of the entry, and one more for a short name.
  let matcher: PhraseMatcher

  init(_ rows: TableRows) {
    var entries: [Entry] = []
    var phrases: [PhraseMatcher.Phrase] = []
    for (index, row) in rows.enumerated() {
      entries.append(Entry(name: row[0], country: row.text(1), names: row.list(2)))
      phrases += row.list(2).map { PhraseMatcher.Phrase($0, payload: index * 2) }
      phrases += row.list(3).map { PhraseMatcher.Phrase($0, payload: index * 2 + 1) }
    }
    self.entries = entries
    matcher = PhraseMatcher(phrases)
  }
}
