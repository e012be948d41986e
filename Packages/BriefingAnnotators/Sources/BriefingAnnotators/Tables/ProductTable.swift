import BriefingCore

/// Products that are known by name, whatever stands around them.
struct ProductTable: Sendable {
  /// The table the suite ships.
  static let standard = ProductTable(TableRows(rows))

  /// One product.
  struct Entry: Sendable {
    /// The usual name.
    let name: String
    /// The topic of the taxonomy it belongs to.
    let topic: String
    /// Every name.
    let names: [String]
  }

  /// The products.
  let entries: [Entry]
  /// Finds every name; the payload is the index of the entry.
  let matcher: PhraseMatcher

  init(_ rows: TableRows) {
    entries = rows.map { Entry(name: $0[0], topic: $0[1], names: $0.list(2)) }
    matcher = PhraseMatcher(
      entries.enumerated().flatMap { index, entry in
        entry.names.map { PhraseMatcher.Phrase($0, payload: index) }
      }
    )
  }
}
