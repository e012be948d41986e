public import BriefingCore

/// A topic and what each source says of it.
public struct TopicRow: Sendable, Hashable {
  /// What one source says of a topic.
  public struct Cell: Sendable, Hashable {
    /// The id of the document.
    public let document: String
    /// The claim that puts the topic on the table: an item of the agenda, else a recommendation, else
    /// an author's view of what may be discussed; nothing where the source only speaks of it.
    public let standing: Claim?
    /// All claims of the document on the topic, in the order of the text.
    public let claims: [Claim]

    /// The claim to tell of the source: its standing, else the one with the strongest status.
    public var strongest: Claim {
      standing ?? claims.max(by: Claim.isWeaker) ?? claims[0]
    }

    /// Returns the claim to tell of a source that is about the topic, and does not only touch it.
    ///
    /// - Parameter topic: The id of the topic.
    /// - Returns: The strongest such claim; nothing where the source speaks of the topic in passing.
    public func telling(of topic: String) -> Claim? {
      if strongest.matters.contains(topic) { return strongest }
      return claims.filter { $0.matters.contains(topic) }.max(by: Claim.isWeaker)
    }

    init?(_ document: String, _ claims: [Claim]) {
      guard !claims.isEmpty else { return nil }
      self.document = document
      self.claims = claims
      // A law that was enacted says nothing of how firmly the matter is on an agenda, so claims of
      // other kinds have no part in this, whatever their status.
      standing =
        claims.filter { $0.statement.kind == .agenda && $0.isOfficial }.max(by: Claim.isWeaker)
        ?? claims.filter { $0.statement.kind == .agenda || $0.statement.kind == .recommendation }
        .max(by: Claim.isWeaker)
        ?? claims.filter(\.isViewOfTalks).max(by: Claim.isWeaker)
    }
  }

  /// The topic.
  public let topic: Topic
  /// The sources that claim something of it, in the order of documents.
  public let cells: [Cell]
  /// The first sentence of each other source that speaks of it, in the order of documents.
  public let mentions: [Citation]
  /// The ids of the documents that annotators read and that say nothing of it.
  public let silent: [String]
  /// Whether each of the other documents is silent, so that one that speaks of it may be called the
  /// only one.
  public let isSilenceKnown: Bool

  /// The ids of the documents that speak of it in any way.
  public var speaking: [String] { cells.map(\.document) + mentions.map(\.source) }

  /// The claims that put the topic on the table: official, and neither background nor garbled.
  public var official: [Claim] {
    cells.flatMap(\.claims).filter { $0.isOfficial && !$0.isGarbled }
  }

  /// Returns what is said of the topic in words that no source has but those that speak of it.
  ///
  /// Who only touches a topic, or asks of it, says nothing of it.
  ///
  /// - Parameter silence: Which documents say nothing of what.
  /// - Returns: The claim of the first source; nothing where another may tell of the same.
  public func telling(amid silence: SilenceIndex) -> Claim? {
    guard isSilenceKnown, let claim = cells.first?.telling(of: topic.id),
      claim.statement.kind != .question,
      silence.mayTell([claim.citation]).subtracting(speaking).isEmpty
    else { return nil }
    return claim
  }

  static func rows(
    of claims: [Claim],
    taxonomy: TopicTaxonomy,
    coverage: TopicCoverage,
    silence: SilenceIndex,
    documents: [String]
  ) -> [TopicRow] {
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
      let others = documents.filter { byDocument[$0] == nil }
      let mentions = others.compactMap { coverage.sentence(on: id, in: $0) }
      let silent = others.filter { silence.isSilent($0, onTopic: id) }
      rows.append(
        TopicRow(
          topic: taxonomy[id] ?? Topic(id: id, terms: []),
          cells: documents.compactMap { Cell($0, byDocument[$0] ?? []) },
          mentions: mentions,
          silent: silent,
          isSilenceKnown: silent.count + mentions.count == others.count
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

  /// Whether an author thinks or expects that something is or will be talked about.
  fileprivate var isViewOfTalks: Bool {
    guard statement.kind == .judgment, let status = statement.status,
      [.possible, .proposed, .expected, .planned].contains(status)
    else { return false }
    return speaksOfTalks
  }

  /// Whether it has a word for talks.
  var speaksOfTalks: Bool {
    annotation.quote.foldedWords.contains(where: Self.wordsForTalks.contains)
  }

  static let wordsForTalks: Set<String> = [
    "discuss", "discussed", "discussing", "discussion", "discussions", "debate", "debated",
    "debates", "negotiate", "negotiated", "negotiating", "negotiations", "agenda", "talks",
  ]

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
