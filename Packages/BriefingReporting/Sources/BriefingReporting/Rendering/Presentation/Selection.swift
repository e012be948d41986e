import BriefingCore

/// What a profile shows of a briefing.
struct Selection: Sendable {
  /// A section with the entries that are shown.
  struct Part: Sendable {
    let section: Section
    var items: [Item]
    var comparisons: [ComparisonEntry]
    var hidden = 0
    /// Whether the section is a table whose rows are no sentences, and so outside the budget.
    var isTable = false

    /// The words a reader has to read.
    var words: Int {
      guard !isTable else { return 0 }
      return items.reduce(0) { $0 + $1.words }
        + comparisons.reduce(0) { $0 + $1.words }
    }

    /// Drops the last entry and returns how many words a reader is spared.
    mutating func drop() -> Int {
      let (item, comparison) = removeLast()
      return isTable ? 0 : item?.words ?? comparison?.words ?? 0
    }

    /// Drops the last entries beyond so many; the words of thousands are not counted for that.
    mutating func keep(atMost limit: Int) {
      while count > limit { removeLast() }
    }

    @discardableResult
    private mutating func removeLast() -> (Item?, ComparisonEntry?) {
      hidden += 1
      // What stands below the comparisons gives way before them.
      let isListed = items.last.map { !$0.isNothingFound } ?? false
      if isListed || comparisons.isEmpty { return (items.popLast(), nil) }
      return (nil, comparisons.popLast())
    }

    var count: Int { items.count + comparisons.count }
  }

  private(set) var sections: [Part] = []
  private(set) var leftOut: String?

  init(_ briefing: Briefing, profile: RenderingProfile) {
    let byID = Dictionary(briefing.sections.map { ($0.id, $0) }) { first, _ in first }
    let chosen = profile.sections?.compactMap { byID[$0] } ?? briefing.sections
    sections = chosen.map { Self.part($0, briefing, profile) }
    trim(to: profile.wordBudget)
    leftOut = Self.summary(briefing, profile, shown: Set(chosen.map(\.id)), parts: sections)
  }

  /// The most entries of a section that any page shows: a longer one is no reading matter, and the
  /// page would not open.
  private static let mostEntries = 2_000

  private static func part(
    _ section: Section,
    _ briefing: Briefing,
    _ profile: RenderingProfile
  ) -> Part {
    var comparisons: [ComparisonEntry] = []
    var items = section.items
    var hidden = 0
    if section.id == "agreements" || section.id == "differences" {
      let all = ComparisonEntry.all(of: section.id, in: briefing)
      (comparisons, items) = ComparisonEntry.pair(all, with: items)
      let shown = comparisons.filter { $0.severity.map(profile.severities.contains) ?? true }
        // What one source leaves out is told where the section tells it, and not once a topic.
        .filter { !$0.isCoverage || $0.item != nil }
      hidden += comparisons.count - shown.count
      comparisons = shown
    }
    var part = Part(section: section, items: items, comparisons: comparisons, hidden: hidden)
    let isAgendaTable = section.id == "agenda" && !profile.listsAgendaItems
    part.isTable = isAgendaTable || section.id == "sources"
    let limit = profile.limits[section.id] ?? (section.id == "sources" ? .max : mostEntries)
    if isAgendaTable {
      // The table has a row for each topic, and the limit is one of rows.
      let kept = Set(items.compactMap(AgendaTable.rowKey).uniqued().prefix(limit))
      part.items = items.filter { item in
        item.isNothingFound || AgendaTable.rowKey(item).map(kept.contains) ?? false
      }
      part.hidden += items.count - part.items.count
    } else {
      part.keep(atMost: limit)
    }
    return part
  }

  private mutating func trim(to budget: Int?) {
    guard let budget else { return }
    var words = sections.reduce(0) { $0 + $1.words }
    while words > budget {
      // The section with the most entries gives way; of equals the later one, for what matters
      // most comes first. Every section keeps two entries.
      let index = sections.indices.filter { !sections[$0].isTable && sections[$0].count > 2 }
        .max { (sections[$0].count, $0) < (sections[$1].count, $1) }
      guard let index else { return }
      words -= sections[index].drop()
    }
  }

  private static func summary(
    _ briefing: Briefing,
    _ profile: RenderingProfile,
    shown: Set<SectionID>,
    parts: [Part]
  ) -> String? {
    let missing = briefing.sections.filter { !shown.contains($0.id) }
    let statements =
      missing.reduce(0) { $0 + $1.items.count { !$0.isNothingFound } }
      + parts.reduce(0) { $0 + $1.hidden }
    guard !missing.isEmpty || statements > 0 else { return nil }
    return Wording.leftOut(profile: profile.name, sections: missing.count, statements: statements)
  }
}

extension [String] {
  /// The strings without those that stood before.
  func uniqued() -> [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}

extension Item {
  /// How many words a reader has to read, passages that stand side by side with them.
  fileprivate var words: Int {
    let sides = derivedBy.hasPrefix("parallels.") ? sides : []
    return text.words.count + sides.reduce(0) { $0 + $1.value.words.count }
  }
}
