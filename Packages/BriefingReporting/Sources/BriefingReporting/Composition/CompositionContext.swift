import BriefingAnalysis
import BriefingCore

/// What every section is composed from: the analysis, and the names sources go by in the text.
struct CompositionContext: Sendable {
  let dossier: DossierContents
  let analysis: Analysis
  let names: SourceNames
  /// The threads that compose.
  let workers: Workers
  private let claims: [String: [Claim]]
  private let claimIndex: [String: SpanIndex<Claim>]
  /// The mentions of each document, sorted by their start.
  private let mentions: [String: [(span: TextSpan, entity: ResolvedEntity)]]
  private let artifacts: [String: SpanIndex<TextSpan>]
  private let events: [String: SpanIndex<TextSpan>]
  let attributions: [String: SpanIndex<TextSpan>]
  /// What names what the passages of each document take up.
  let antecedents: [String: Antecedents]
  /// The sums of each document.
  let amounts: [String: SpanIndex<Annotation>]
  /// The sources that argue.
  let comments: Set<String>
  /// The sources that are texts of those who act in them, by genre or else by what they consist of.
  let officials: Set<String>
  /// The statements that nobody could make out: what they speak of is named nowhere near.
  private(set) var adrift: Set<AnnotationID> = []
  /// The embargoes that may still run.
  private(set) var embargoes: [Embargo] = []

  init(dossier: DossierContents, analysis: Analysis, workers: Workers) {
    self.dossier = dossier
    self.analysis = analysis
    self.workers = workers
    names = SourceNames(
      analysis.documents.map { document in
        let metadata = document.document.source.metadata
        return SourceNames.Described(
          id: document.id,
          publisher: metadata.publisher?.value,
          title: metadata.title?.value,
          genre: metadata.genre?.value
        )
      }
    )
    claims = Dictionary(grouping: analysis.claims, by: \.document)
    claimIndex = claims.mapValues { SpanIndex($0, by: \.annotation.span) }
    artifacts = analysis.documents.places(of: .artifact)
    events = analysis.documents.places(of: .event)
    attributions = analysis.documents.places(of: .attribution)
    antecedents = analysis.antecedents
    amounts = Dictionary(
      analysis.documents.map { ($0.id, SpanIndex($0.active(.money), by: \.span)) },
      uniquingKeysWith: { first, _ in first }
    )
    var mentions: [String: [(span: TextSpan, entity: ResolvedEntity)]] = [:]
    for entity in analysis.entities.entities {
      for mention in entity.mentions {
        mentions[mention.document, default: []].append((mention.annotation.span, entity))
      }
    }
    self.mentions = mentions.mapValues { $0.sorted { $0.span < $1.span } }
    let standings = analysis.standings
    officials = Set(standings.keys.filter { standings[$0] == .official })
    comments = Set(standings.keys.filter { standings[$0] == .opinion })
    embargoes = runningEmbargoes
    let claims = analysis.claims
    let areAdrift = workers.map(claims, isAdrift)
    adrift = Set(zip(claims, areAdrift).filter(\.1).map(\.0.annotation.id))
  }

  var documents: [AnnotatedDocument] { analysis.documents }

  /// The statements that may be told: neither garbled nor of what no reader could make out.
  var tellable: [Claim] {
    analysis.claims.filter { !$0.isGarbled && !adrift.contains($0.annotation.id) }
  }

  /// The name a source goes by in the text: its publisher, else its number.
  func label(_ source: String) -> String { names[source] }

  /// The claims of a document, in the order of the text.
  func claims(of document: String) -> [Claim] { claims[document] ?? [] }

  /// The claims of a document that a span lies in, in the order of the text.
  func claims(of document: String, around span: TextSpan) -> [Claim] {
    claimIndex[document]?.elements(around: span) ?? []
  }

  /// The claims of a document that a span lies in or touches, in the order of the text.
  func claims(of document: String, touching span: TextSpan) -> [Claim] {
    claimIndex[document]?.elements(touching: span) ?? []
  }

  /// Whether a passage holds garbled text.
  func isGarbled(_ citation: Citation) -> Bool {
    artifacts[citation.source]?.touches(citation.span) ?? false
  }

  /// How many events a claim tells of.
  func eventCount(in claim: Claim) -> Int {
    events[claim.document]?.count(startingIn: claim.annotation.span) ?? 0
  }

  func document(_ id: String) -> AnnotatedDocument? { documents.withID(id) }

  /// The entities mentioned within a span, in the order of the text.
  func mentions(in citation: Citation) -> [(span: TextSpan, entity: ResolvedEntity)] {
    let all = mentions[citation.source] ?? []
    return all[all.firstIndex(startingAt: citation.span.start, by: \.span)...]
      .prefix { $0.span.start < citation.span.end }
      .filter { citation.span.contains($0.span) }
  }

  /// Makes the name of an item from its section, its rule and its passages, so that the name stays
  /// while those stay.
  func item(
    in section: String,
    rule: String,
    text: String,
    kind: String,
    citations: [Citation],
    distinguisher: String = "",
    heard: [String] = []
  ) -> Item {
    let unique = Self.unique(citations)
    let identity =
      [section, rule, distinguisher]
      + unique.map { "\($0.source):\($0.span.start)-\($0.span.end)" }
    let digest = Digest(of: identity.joined(separator: "\n")).hexadecimal
    let silent = silent(on: unique, besides: heard)
    return Item(
      id: "i-" + digest.prefix(12),
      text: text,
      kind: kind,
      derivedBy: rule,
      support: Item.Support(
        agree: Set(unique.map(\.source)).sorted(),
        silent: silent.named,
        unnamedSilent: silent.unnamed
      ),
      citations: unique
    )
  }

  /// The documents that speak of nothing that some passages speak of: of none of their topics, people,
  /// bodies, laws and places.
  ///
  /// Whoever shares one of these, or words of the paragraphs, may say the same in other words, so
  /// nobody calls it silent; and of a passage that names nothing but places nobody can tell.
  private func silent(
    on citations: [Citation],
    besides heard: [String]
  ) -> (named: [String], unnamed: Int) {
    var topics: Set<String> = []
    var names: Set<String> = []
    var places: Set<String> = []
    for citation in citations {
      let all = claims(of: citation.source)
      for claim in all[all.firstIndex(startingAt: citation.span.start, by: \.annotation.span)...] {
        guard claim.annotation.span.start < citation.span.end else { break }
        topics.formUnion(claim.topics)
      }
      for (_, entity) in mentions(in: citation) {
        guard entity.entity.kind != .place else {
          places.insert(entity.entity.id)
          continue
        }
        names.insert(entity.entity.id)
        // "A similar law" may be the one that another source names.
        guard entity.entity.kind == .instrument else { continue }
        for claim in claims(of: citation.source, around: citation.span) {
          topics.formUnion(claim.topics)
        }
      }
    }
    guard !names.isEmpty || !topics.isEmpty else { return ([], 0) }
    return analysis.silence.silent(
      onTopics: topics,
      entities: names.union(places),
      around: citations,
      besides: heard,
      naming: Item.Support.namedLimit
    )
  }

  func noneFound(in section: SectionID) -> Item {
    item(
      in: section.rawValue,
      rule: "none-found",
      text: Wording.noneFound(in: documents.count, section: section),
      kind: "fact",
      citations: []
    )
  }

  /// Adds a slot for each passage that an inferred date rests on.
  func addPremises(_ premises: [Premise], to item: inout Item) {
    for (index, premise) in premises.compactMap(\.citation).enumerated() {
      item.slots["premise-\(index + 1)"] = Item.Slot(text: premise.quote, citations: [premise])
    }
  }

  static func unique(_ citations: [Citation]) -> [Citation] {
    var seen: Set<Citation> = []
    return citations.filter { seen.insert($0).inserted }
  }
}

extension [AnnotatedDocument] {
  /// Where the documents have annotations with a label.
  fileprivate func places(of label: Label) -> [String: SpanIndex<TextSpan>] {
    Dictionary(
      map { ($0.id, SpanIndex($0.active(label).map(\.span)) { $0 }) },
      uniquingKeysWith: { first, _ in first }
    )
  }
}

extension Array {
  /// The place of the first element whose span starts at an offset or after it, in an array sorted by
  /// span.
  fileprivate func firstIndex(startingAt offset: Int, by span: (Element) -> TextSpan) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if span(self[middle]).start < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
