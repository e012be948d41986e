public import BriefingAnalysis
public import BriefingCore

/// Composes a briefing from an analysis: sections in order, each item with its citations.
///
/// What an item says in its own words is taken from attributes of the cited passages; everything
/// else is quoted. A status is copied from the source, never concluded.
public struct BriefingComposer: Sendable {
  /// The program that makes the briefing.
  public let tool: Briefing.Tool

  /// Creates a composer.
  public init(tool: Briefing.Tool) { self.tool = tool }

  /// Composes a briefing.
  ///
  /// - Parameters:
  ///   - dossier: What a person declared and decided, and the documents.
  ///   - analysis: What the documents say, taken together.
  ///   - annotators: The annotators that ran, for the section on method.
  ///   - warnings: What a reader should be warned of.
  /// - Returns: The briefing.
  public func compose(
    _ dossier: DossierContents,
    analysis: Analysis,
    annotators: [String],
    warnings: [String] = []
  ) -> Briefing {
    let context = CompositionContext(dossier: dossier, analysis: analysis)
    var bodies: [SectionID: [Item]] = [
      "participants": context.participants(),
      "agenda": context.agenda(),
      "commitments": context.commitments(),
      "recommendations": context.recommendations(),
      "timeline": context.timeline(),
      "money": context.money(),
      "instruments": context.instruments(),
      "forums": context.forums(),
      "agreements": context.agreementItems(),
      "differences": context.differenceItems(),
      "single-source": context.singleSource(),
      "open-questions": context.openQuestions(),
      "people-and-organizations": context.peopleAndOrganizations(),
      "quotations": context.quotations(),
      "sources": context.sourceItems(),
      "method": context.method(tool: tool, annotators: annotators),
    ]
    var decided = DecidedItems(dossier.decisions)
    for id in SectionID.all { bodies[id] = decided.apply(to: bodies[id] ?? []) }
    bodies["key-points"] = context.keyPoints(from: bodies)
    return Briefing(
      title: dossier.manifest.title ?? Phrasing.title(sources: context.documents.count),
      question: dossier.manifest.question,
      asOf: context.asOf(),
      tool: tool,
      sources: context.sources(),
      entities: context.entities(),
      sections: SectionID.all.map { id in
        let items = bodies[id] ?? []
        return Section(
          id: id,
          title: Phrasing.title(of: id),
          items: items.isEmpty ? [context.noneFound(in: id)] : items
        )
      },
      agreements: analysis.agreements,
      differences: analysis.differences,
      excluded: context.excluded() + decided.excluded,
      warnings: warnings
    )
  }
}

/// Applies a person's strikes and rewordings to items, and keeps account of what they took out.
struct DecidedItems {
  private let strikes: [String: Decisions.Strike]
  private let amendments: [String: Decisions.Amendment]
  private(set) var excluded: [Exclusion] = []

  init(_ decisions: Decisions) {
    strikes = Dictionary(decisions.strikes.map { ($0.item, $0) }, uniquingKeysWith: { $1 })
    amendments = Dictionary(decisions.amendments.map { ($0.item, $0) }, uniquingKeysWith: { $1 })
  }

  mutating func apply(to items: [Item]) -> [Item] {
    var kept: [Item] = []
    for var item in items {
      if let strike = strikes[item.id] {
        for (source, citations) in Dictionary(grouping: item.citations, by: \.source)
          .sorted(by: { $0.key < $1.key })
        {
          excluded.append(
            Exclusion(
              source: source,
              kind: "item",
              reason: strike.reason.map { "struck: \($0)" } ?? "struck",
              count: citations.count,
              citations: citations
            )
          )
        }
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
}
