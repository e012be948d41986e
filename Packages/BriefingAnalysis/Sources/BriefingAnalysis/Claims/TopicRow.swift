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

    init?(_ document: String, _ claims: [Claim], on topic: String) {
      guard !claims.isEmpty else { return nil }
      self.document = document
      self.claims = claims
      // A law that was enacted says nothing of how firmly the matter is on an agenda, so claims of
      // other kinds have no part in this, whatever their status.
      let told = claims.filter { $0.tabled.contains(topic) }
      standing =
        told.filter { $0.statement.kind == .agenda && $0.isOfficial }.max(by: Claim.isWeaker)
        ?? told.filter { $0.statement.kind == .agenda || $0.statement.kind == .recommendation }
        .max(by: Claim.isWeaker)
        ?? told.filter(\.isViewOfTalks).max(by: Claim.isWeaker)
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

  /// The words by which each document speaks of it, each spelling once.
  let terms: [String: [String]]

  /// Returns the topic's name with the words of claims by which they speak of it: a topic is wide, and
  /// "Health" says more than a source that speaks of insulin.
  ///
  /// - Parameter claims: The claims that tell of the sources.
  /// - Returns: The name; where the claims have words of their own for it, with these in brackets.
  public func name(in claims: [Claim]) -> String {
    let own = Set(topic.name.foldedWords.map(TopicTerm.stem))
    var seen: Set<[String]> = []
    let words = claims.flatMap { claim -> [Substring] in
      let quote = TopicTerm.Passage(claim.annotation.quote)
      return (terms[claim.document] ?? []).compactMap { term in
        let stems = term.foldedWords.map(TopicTerm.stem)
        guard !stems.allSatisfy(own.contains), let words = quote.words(of: stems) else {
          return nil
        }
        return seen.insert(stems).inserted ? words : nil
      }
    }
    guard !words.isEmpty else { return topic.name }
    let shown = words.prefix(Self.mostWords).joined(separator: ", ")
    return "\(topic.name) (\(shown)\(words.count > Self.mostWords ? ", …" : ""))"
  }

  /// The most words that are told beside the name of a topic.
  private static let mostWords = 3

  /// The ids of the documents that speak of it in any way.
  public var speaking: [String] { cells.map(\.document) + mentions.map(\.source) }

  /// The claims that put the topic on the table: official, and neither background nor garbled.
  public var official: [Claim] {
    cells.flatMap(\.claims).filter { $0.isOfficial && !$0.isGarbled }
  }

  /// Returns whether a claim says something of the topic itself, and not of another thing beside it.
  public func isStoodFor(by claim: Claim) -> Bool { claim.tabled.contains(topic.id) }

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
      // Who shares the words of what is said may say the same in others.
      let near = silence.mayTell(claims.map(\.citation))
      let silent = others.filter { silence.isSilent($0, onTopic: id) && !near.contains($0) }
      rows.append(
        TopicRow(
          topic: taxonomy[id] ?? Topic(id: id, terms: []),
          cells: documents.compactMap { Cell($0, byDocument[$0] ?? [], on: id) },
          mentions: mentions,
          silent: silent,
          isSilenceKnown: silent.count + mentions.count == others.count,
          terms: Dictionary(
            byDocument.keys.map { ($0, coverage.terms(on: id, in: $0).map(\.quote)) },
            uniquingKeysWith: { first, _ in first }
          )
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

/// The words for a topic under keys at which their forms meet.
enum TopicTerm {
  /// A word without its endings; of a short one, such as "5G", the whole.
  static func stem(_ word: String) -> String { ContentWord.stem(word) ?? word }

  /// The words of a passage with their stems.
  struct Passage {
    private let text: String
    private let words: [(range: Range<String.Index>, stem: String)]

    init(_ text: String) {
      self.text = text
      words = text.split { !($0.isLetter || $0.isNumber || $0 == "-" || $0 == "&") }.compactMap {
        part in
        let folded = String(part).foldedWords
        return folded.isEmpty
          ? nil
          : (part.startIndex..<part.endIndex, folded.map(TopicTerm.stem).joined(separator: " "))
      }
    }

    /// Returns the words that have some stems, where they stand side by side.
    func words(of stems: [String]) -> Substring? {
      let wanted = stems.joined(separator: " ")
      for low in words.indices {
        var found = words[low].stem
        var high = low
        while found.utf8.count < wanted.utf8.count, high + 1 < words.count {
          high += 1
          found += " " + words[high].stem
        }
        if found == wanted {
          return text[words[low].range.lowerBound..<words[high].range.upperBound]
        }
      }
      return nil
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
