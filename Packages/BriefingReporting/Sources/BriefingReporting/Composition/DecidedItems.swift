import BriefingCore

/// Applies a person's strikes and rewordings to items, and keeps account of what they took out.
struct DecidedItems {
  private let strikes: [String: Decisions.Strike]
  private let amendments: [String: Decisions.Amendment]
  private var unmet: Set<String>
  private(set) var excluded: [Exclusion] = []

  init(_ decisions: Decisions) {
    strikes = Dictionary(decisions.strikes.map { ($0.item, $0) }, uniquingKeysWith: { $1 })
    amendments = Dictionary(decisions.amendments.map { ($0.item, $0) }, uniquingKeysWith: { $1 })
    unmet = Set(strikes.keys).union(amendments.keys)
  }

  /// Whether a person struck an item out.
  func strikes(_ item: Item) -> Bool { strikes[item.id] != nil }

  /// What to say of decisions on items that the briefing does not have, in the order of the items.
  var warnings: [String] {
    unmet.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { id in
      Messages.decisionWithoutItem(id, isStrike: strikes[id] != nil)
    }
  }

  mutating func apply(to items: [Item]) -> [Item] {
    var kept: [Item] = []
    for var item in items {
      unmet.remove(item.id)
      if let strike = strikes[item.id] {
        exclude(item, strike)
        continue
      }
      if let amendment = amendments[item.id] {
        item.text = amendment.text
        item.derivedBy = "person"
      }
      kept.append(item)
    }
    return kept
  }

  private mutating func exclude(_ item: Item, _ strike: Decisions.Strike) {
    let reason = strike.reason.map { "struck: \($0)" } ?? "struck"
    let bySource = Dictionary(grouping: item.citations, by: \.source)
      .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    for (source, citations) in bySource {
      excluded.append(
        Exclusion(
          source: source,
          kind: "item",
          reason: reason,
          count: citations.count,
          citations: citations
        )
      )
    }
    // What the tool says of itself cites nothing, and is missed all the same.
    if bySource.isEmpty {
      excluded.append(Exclusion(source: "", kind: "item", reason: reason, count: 1, citations: []))
    }
  }
}
