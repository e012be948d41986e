import BriefingAnalysis
import BriefingCore

extension CompositionContext {
  /// The topics on the table, each with what every source says, then the single statements.
  func agenda() -> [Item] {
    let rows = analysis.topics.filter { row in
      row.official.contains { $0.statement.kind == .agenda }
    }
    let statements = analysis.claims.filter {
      $0.statement.kind == .agenda && $0.statement.voice != .author && !$0.isGarbled
    }
    let order = Dictionary(
      rows.enumerated().map { ($0.element.topic.id, $0.offset) },
      uniquingKeysWith: { first, _ in first }
    )
    let sorted = statements.enumerated().sorted { left, right in
      let a = order[left.element.statement.topic ?? ""] ?? .max
      let b = order[right.element.statement.topic ?? ""] ?? .max
      return a == b ? left.offset < right.offset : a < b
    }
    return rows.map { topicItem($0) } + sorted.map { claimItem($0.element, in: "agenda") }
  }

  /// What somebody has bound themselves to or made known.
  func commitments() -> [Item] {
    analysis.claims
      .filter {
        ($0.statement.kind == .commitment || $0.statement.kind == .announcement)
          && $0.statement.voice != .author && !$0.isGarbled
      }
      .map { claimItem($0, in: "commitments") }
  }

  /// What authors and reported voices think should be done.
  func recommendations() -> [Item] {
    analysis.claims
      .filter { $0.statement.kind == .recommendation && !$0.isGarbled }
      .map { claimItem($0, in: "recommendations") }
  }

  /// What the sources ask, wait for, or say is not known.
  func openQuestions() -> [Item] {
    analysis.claims.filter { $0.isOpen && !$0.isGarbled }
      .map { claimItem($0, in: "open-questions") }
  }

  /// What one source alone says, by topic.
  func singleSource() -> [Item] {
    guard documents.count >= 2 else { return [] }
    return analysis.topics
      .filter { analysis.origins.independentCount(of: $0.cells.map(\.document)) == 1 }
      .compactMap { row -> Item? in
        guard let cell = row.cells.first else { return nil }
        let claim = cell.strongest
        var item = item(
          in: "single-source",
          rule: "single-source.topic",
          text: Phrasing.single(
            topic: row.topic.name,
            label: label(cell.document),
            quote: claim.annotation.quote
          ),
          kind: claim.statement.kind?.rawValue ?? "fact",
          citations: [claim.citation]
        )
        copy(claim, to: &item)
        return item
      }
  }

  func claimItem(_ claim: Claim, in section: String) -> Item {
    var item = item(
      in: section,
      rule: "\(section).statement",
      text: Phrasing.claim(claim, label: label(claim.document)),
      kind: claim.statement.kind?.rawValue ?? "fact",
      citations: [claim.citation]
    )
    copy(claim, to: &item)
    return item
  }

  /// The status, voice and slots of a claim: copied as they stand, never concluded.
  private func copy(_ claim: Claim, to item: inout Item) {
    item.status = claim.statement.status
    item.polarity = claim.statement.polarity
    item.voice = claim.statement.voice
    item.topic = claim.statement.topic
    item.actors = claim.entities.filter { $0.hasPrefix("person-") || $0.hasPrefix("organization-") }
    if let actor = claim.statement.actor, let slot = slot(actor, in: claim.citation) {
      item.slots["actor"] = slot
    }
    if let date = claim.dates.first, let value = date.attributes.text("value"),
      let slot = slot(date.quote, value: value, in: claim.citation)
    {
      item.slots["when"] = slot
    }
  }

  private func topicItem(_ row: TopicRow) -> Item {
    let strongest = row.official
      .filter { $0.statement.kind == .agenda }
      .max(by: { ($0.statement.status?.rung ?? -1) < ($1.statement.status?.rung ?? -1) })
    let status = strongest?.statement.status
    let carrying = row.official.filter {
      $0.statement.kind == .agenda && $0.statement.status == status
        && $0.statement.voice == strongest?.statement.voice
    }
    var item = item(
      in: "agenda",
      rule: "agenda.topic",
      text: Phrasing.topic(
        row,
        cells: row.cells.map { (label($0.document), Phrasing.cell($0.strongest)) }
      ),
      kind: "agenda",
      citations: carrying.map(\.citation),
      distinguisher: row.topic.id
    )
    item.status = status
    item.voice = strongest?.statement.voice
    item.polarity = strongest?.statement.polarity
    item.topic = row.topic.id
    item.sides = row.cells.map { cell in
      Item.Side(
        source: cell.document,
        status: cell.strongest.statement.status,
        voice: cell.strongest.statement.voice,
        value: Phrasing.cell(cell.strongest),
        citations: [cell.strongest.citation]
      )
    }
    item.support = Item.Support(agree: row.cells.map(\.document), silent: row.silent)
    return item
  }
}
