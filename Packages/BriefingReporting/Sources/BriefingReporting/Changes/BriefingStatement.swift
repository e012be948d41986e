public import BriefingCore

/// A statement of a briefing, told once with all the sections it stands in.
///
/// A key point is a copy of a statement of the body, and one sentence of a source may stand on the
/// agenda and among the open questions. Who asks what changed, or what rests on a source, wants to
/// read it once.
public struct BriefingStatement: Sendable, Hashable {
  /// What sources are set side by side on, where the statement tells an agreement or a difference.
  public struct Comparison: Sendable, Hashable {
    /// What kind of difference it is; nothing for an agreement.
    public let kind: Difference.Class?
    /// What it is about.
    public let subject: String
    /// How much a difference matters.
    public let severity: Difference.Severity?
    /// What each source says.
    public let sides: [ComparedSide]
  }

  /// The item, as the body has it.
  public let item: Item
  /// The ids of all items that say this, the one of the body first.
  public let ids: [String]
  /// The sections it stands in, in the order of the briefing.
  public let sections: [SectionID]
  /// What it sets side by side.
  public let comparison: Comparison?
  /// Where it stands in each of the sections.
  let places: [Int]

  init(
    item: Item,
    ids: [String],
    places: [(section: SectionID, index: Int)],
    comparison: Comparison?
  ) {
    self.item = item
    self.ids = ids
    self.comparison = comparison
    sections = places.map(\.section)
    self.places = places.map(\.index)
  }

  /// All passages it rests on, each once, in the order of the item.
  public var citations: [Citation] {
    let sides = item.sides.isEmpty ? comparison?.sides.flatMap(\.citations) ?? [] : []
    let slots = item.sortedSlots.flatMap(\.slot.citations)
    return (item.citations + item.sides.flatMap(\.citations) + sides + slots).uniqued
  }

  /// The sources of these passages, and those that have a side in it, in order.
  var sources: [String] {
    let sides = item.sides.map(\.source) + (comparison?.sides.map(\.source) ?? [])
    return (citations.map(\.source) + sides + item.support.agree).uniqued
  }

  /// What kind of statement it is, the same where another rule of its kind made it.
  var family: String {
    let rule = item.derivedBy
    if rule == "person" {
      // The rule is gone with the words; the section tells most of it.
      let section = sections.last?.rawValue ?? ""
      return Self.sectionsOfStatements.contains(section) ? "statement" : section
    }
    if rule.hasSuffix(".statement") { return "statement" }
    if rule.hasPrefix("timeline.") { return "timeline" }
    if rule.hasPrefix("agreements.") { return "agreements" }
    if rule.hasPrefix("differences."), rule != Self.noContradiction { return "differences" }
    return rule
  }

  /// What it is of, whatever it says: the subject of a comparison, a topic, a person, a body.
  var subject: String? {
    if let comparison {
      return [comparison.kind?.rawValue, comparison.subject].compactMap(\.self)
        .joined(separator: " ")
    }
    if item.derivedBy == Self.noContradiction { return "" }
    if item.derivedBy.hasSuffix(".topic") { return item.topic }
    if item.derivedBy == "participants.named" || item.derivedBy.hasSuffix(".names") {
      return item.actors.first
    }
    if item.derivedBy == "instruments.status" {
      return item.citations.first?.quote.foldedWords.joined(separator: " ")
    }
    return nil
  }

  /// Whether it only tells that nothing in what was compared contradicts.
  var isNoContradiction: Bool { item.derivedBy == Self.noContradiction }

  /// Whether it only lists the names of a body or a person.
  var listsNames: Bool { item.derivedBy.hasSuffix(".names") }

  private static let noContradiction = "differences.no-contradiction"
  private static let sectionsOfStatements: Set<String> = [
    "agenda", "commitments", "recommendations", "open-questions",
  ]
}

extension BriefingStatement {
  /// The section of the greatest weight it stands in, and its place there.
  var place: (section: SectionID, index: Int) {
    let best = zip(sections, places).enumerated().min { one, other in
      let weights = (one.element.0.weight, other.element.0.weight)
      return weights.0 == weights.1 ? one.offset < other.offset : weights.0 < weights.1
    }
    return best?.element ?? ("", 0)
  }
}

extension Briefing {
  /// Every statement of the briefing, once, in the order of its place in the body.
  ///
  /// What the briefing says of its sources and of how it was made is not among them, nor is that a
  /// section has nothing to tell. An agreement or a difference that no item tells is one too.
  public var statements: [BriefingStatement] {
    var drafts: [Draft] = []
    var keys: [StatementKey: Int] = [:]
    var ids: [String: Int] = [:]
    let names = SourceNames(self)
    for section in sections where !Self.withoutStatements.contains(section.id) {
      for (place, item) in section.items.enumerated() where !item.isEmptySection {
        let index = keys[StatementKey(item), default: drafts.count]
        if index == drafts.count { drafts.append(Draft(item)) }
        drafts[index].add(item.id, section.id, place)
        keys[StatementKey(item)] = index
        ids[item.id] = ids[item.id] ?? index
      }
    }
    // Key points come last, for they are copies of what stands below them.
    let points = sections.filter { $0.id == Self.keyPoints }.flatMap(\.items)
    for (place, item) in points.enumerated() where !item.isEmptySection {
      let original = item.derivedBy.split(separator: " ").last.flatMap { ids[String($0)] }
      let index = original ?? keys[StatementKey(item)] ?? drafts.count
      if index == drafts.count { drafts.append(Draft(item)) }
      drafts[index].add(item.id, Self.keyPoints, place)
    }
    var items: [SectionID: [Item]] = [:]
    for draft in drafts where !draft.item.isNothingFound {
      for (section, _) in draft.places { items[section, default: []].append(draft.item) }
    }
    let (comparisons, untold) = comparisons(toldBy: items)
    return drafts.map { draft in
      BriefingStatement(
        item: draft.item,
        ids: draft.ids,
        places: draft.places,
        comparison: comparisons[draft.item.id]
      )
    } + untold.enumerated().map { statement($1, place: points.count + drafts.count + $0, names) }
  }

  private static let keyPoints: SectionID = "key-points"
  private static let withoutStatements: Set<SectionID> = [keyPoints, "sources", "method"]

  /// A statement in the making.
  private struct Draft {
    let item: Item
    var ids: [String] = []
    var places: [(section: SectionID, index: Int)] = []

    init(_ item: Item) { self.item = item }

    mutating func add(_ id: String, _ section: SectionID, _ place: Int) {
      if !ids.contains(id) { ids.append(id) }
      guard !places.contains(where: { $0.section == section }) else { return }
      let isFirst = section == Briefing.keyPoints
      places.insert((section, place), at: isFirst ? 0 : places.count)
    }
  }

  /// Finds the comparisons that items tell, by the ids of the items, and those that none tells.
  private func comparisons(
    toldBy items: [SectionID: [Item]]
  ) -> (told: [String: BriefingStatement.Comparison], untold: [BriefingStatement.Comparison]) {
    var told: [String: BriefingStatement.Comparison] = [:]
    var untold: [BriefingStatement.Comparison] = []
    // What one source leaves out is told among what the others alone say.
    let alone = Set(
      sections.first { $0.id == "single-source" }?.items.flatMap(\.citations) ?? []
    )
    for section in ["agreements", "differences"] as [SectionID] {
      let (entries, _) = ComparisonEntry.pair(
        ComparisonEntry.all(of: section, in: self),
        with: items[section] ?? []
      )
      let kinds = section == "differences" ? differences.map { Optional($0.kind) } : []
      for (index, entry) in entries.enumerated() {
        let comparison = BriefingStatement.Comparison(
          kind: kinds.indices.contains(index) ? kinds[index] : nil,
          subject: entry.subject,
          severity: entry.severity,
          sides: entry.sides
        )
        if let item = entry.item {
          told[item.id] = comparison
        } else if !entry.isCoverage
          || !entry.sides.flatMap(\.citations).contains(where: alone.contains)
        {
          untold.append(comparison)
        }
      }
    }
    return (told, untold)
  }

  /// A comparison that no item tells, as a statement of its section.
  private func statement(
    _ comparison: BriefingStatement.Comparison,
    place: Int,
    _ names: SourceNames
  ) -> BriefingStatement {
    let section: SectionID = comparison.kind == nil ? "agreements" : "differences"
    let text: String
    if let kind = comparison.kind {
      let difference = Difference(
        kind: kind,
        subject: comparison.subject,
        severity: comparison.severity ?? .low,
        sides: comparison.sides
      )
      text = Phrasing.difference(difference) { names[$0] }
    } else {
      let agreement = Agreement(subject: comparison.subject, sides: comparison.sides)
      text = Phrasing.agreement(agreement) { names[$0] }
    }
    let item = Item(
      id: "",
      text: text,
      kind: "fact",
      derivedBy: "\(section.rawValue).\(comparison.kind?.rawValue ?? "compared")",
      support: Item.Support(agree: Set(comparison.sides.map(\.source)).sorted()),
      citations: comparison.sides.flatMap(\.citations).uniqued
    )
    return BriefingStatement(
      item: item,
      ids: [],
      places: [(section, place)],
      comparison: comparison
    )
  }
}

/// What makes two items one statement.
private struct StatementKey: Hashable {
  let text: String
  let status: Status?
  let polarity: Polarity?
  let citations: [Citation]

  init(_ item: Item) {
    // One claim stands in several sections under several openings, such as "When?".
    let isClaim = item.derivedBy.hasSuffix(".statement") && !item.citations.isEmpty
    text = isClaim ? "" : item.text
    status = item.status
    polarity = item.polarity
    citations = item.citations
  }
}

extension Item {
  /// Whether it says that a section has nothing to tell.
  fileprivate var isEmptySection: Bool {
    isNothingFound && derivedBy != "differences.no-contradiction"
  }
}

extension Sequence where Element: Hashable {
  /// The elements, each where it first stands.
  var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
