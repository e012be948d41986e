public import BriefingCore

/// A topic and what each source says of it.
public struct TopicRow: Sendable, Hashable {
  /// What one source says of a topic.
  public struct Cell: Sendable, Hashable {
    /// The id of the document.
    public let document: String
    /// The claim with the strongest status; of the source's own and of reported voices first.
    public let strongest: Claim
    /// All claims of the document on the topic, in the order of the text.
    public let claims: [Claim]
  }

  /// The topic.
  public let topic: Topic
  /// The sources that speak of it, in the order of documents.
  public let cells: [Cell]
  /// The ids of the documents that say nothing of it.
  public let silent: [String]

  /// The claims that put the topic on the table: official, and neither background nor garbled.
  public var official: [Claim] {
    cells.flatMap(\.claims).filter { $0.isOfficial && !$0.isGarbled }
  }

  static func rows(of claims: [Claim], taxonomy: TopicTaxonomy, documents: [String]) -> [TopicRow] {
    var byTopic: [String: [Claim]] = [:]
    for claim in claims where claim.isTopical {
      for topic in claim.topics { byTopic[topic, default: []].append(claim) }
    }
    let order = Dictionary(
      taxonomy.topics.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first }
    )
    var rows: [TopicRow] = []
    for (id, claims) in byTopic where !id.isEmpty {
      let byDocument = Dictionary(grouping: claims, by: \.document)
      let cells = documents.compactMap { document -> Cell? in
        guard let own = byDocument[document], let strongest = own.max(by: Claim.isWeaker) else {
          return nil
        }
        return Cell(document: document, strongest: strongest, claims: own)
      }
      rows.append(
        TopicRow(
          topic: taxonomy[id] ?? Topic(id: id, terms: []),
          cells: cells,
          silent: documents.filter { byDocument[$0] == nil }
        )
      )
    }
    return rows.sorted { left, right in
      if left.cells.count != right.cells.count { return left.cells.count > right.cells.count }
      if left.official.count != right.official.count {
        return left.official.count > right.official.count
      }
      let (a, b) = (order[left.topic.id] ?? .max, order[right.topic.id] ?? .max)
      return a == b
        ? left.topic.id.utf8.lexicographicallyPrecedes(right.topic.id.utf8)
        : a < b
    }
  }
}

extension Claim {
  /// Whether the claim says something of a topic that is to be compared across sources.
  fileprivate var isTopical: Bool {
    !isGarbled && statement.kind != .background
  }

  /// Whether a claim says less than another: an author's wish less than a report, a lower status
  /// less than a higher one, and of equals the later less than the earlier.
  static func isWeaker(_ left: Claim, _ right: Claim) -> Bool {
    let (a, b) = (left.isOfficial ? 1 : 0, right.isOfficial ? 1 : 0)
    if a != b { return a < b }
    let (rungA, rungB) = (left.statement.status?.rung ?? -1, right.statement.status?.rung ?? -1)
    if rungA != rungB { return rungA < rungB }
    return right.annotation < left.annotation
  }
}
