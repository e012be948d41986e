public import BriefingAnalysis
public import BriefingCore

/// Composes a briefing from an analysis: sections in order, each item with its citations.
///
/// What an item says in its own words is taken from attributes of the cited passages; everything
/// else is quoted. A status is copied from the source, never concluded.
public struct BriefingComposer: Sendable {
  /// The program that makes the briefing.
  public let tool: Briefing.Tool
  /// How many threads compose at most; what they say does not depend on it.
  public let jobs: Int

  /// Creates a composer.
  ///
  /// - Parameters:
  ///   - tool: The program.
  ///   - jobs: How many threads at most; as many as there are cores, unless told otherwise.
  public init(tool: Briefing.Tool, jobs: Int = .max) {
    self.tool = tool
    self.jobs = jobs
  }

  /// Composes a briefing.
  ///
  /// - Parameters:
  ///   - dossier: What a person declared and decided, and the documents.
  ///   - analysis: What the documents say, taken together.
  ///   - annotators: The annotators that ran, for the section on method.
  ///   - warnings: What a reader should be warned of; warnings on decisions are added.
  /// - Returns: The briefing.
  public func compose(
    _ dossier: DossierContents,
    analysis: Analysis,
    annotators: [String],
    warnings: [String] = []
  ) -> Briefing {
    let context = CompositionContext(
      dossier: dossier,
      analysis: analysis,
      workers: Workers(count: jobs)
    )
    var bodies = bodies(of: context, annotators)
    Self.makeIDsUnique(in: &bodies)
    let agreements = bodies["agreements"] ?? []
    let differences = (bodies["differences"] ?? []).filter {
      $0.derivedBy.hasPrefix("differences.") && !$0.citations.isEmpty
    }
    var decided = DecidedItems(dossier.decisions)
    for id in SectionID.all { bodies[id] = decided.apply(to: bodies[id] ?? []) }
    // Key points are taken from what is left, and a person may strike or reword them too.
    bodies["key-points"] = decided.apply(to: context.keyPoints(from: bodies))
    let struckDifferences = Set(
      zip(context.shownDifferences, differences).filter { decided.strikes($1) }.map(\.0)
    )
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
      agreements: zip(analysis.agreements, agreements).filter { !decided.strikes($1) }.map(\.0),
      differences: analysis.differences.filter { !struckDifferences.contains($0) },
      excluded: context.excluded(
        besides: bodies.values.joined().flatMap(\.citations)
          + decided.excluded.flatMap(\.citations)
      ) + decided.excluded,
      warnings: warnings + context.embargoWarnings()
        + analysis.decisionIssues.map(Messages.decisionIssue) + decided.warnings
    )
  }

  /// The items of the sections, key points aside, as the sources have them.
  private func bodies(
    of context: CompositionContext,
    _ annotators: [String]
  ) -> [SectionID: [Item]] {
    let tool = tool
    // What takes longest comes first.
    let sections: [(id: SectionID, items: @Sendable () -> [Item])] = [
      ("recommendations", context.recommendations),
      ("commitments", context.commitments),
      ("open-questions", context.openQuestions),
      ("agenda", context.agenda),
      ("single-source", context.singleSource),
      ("participants", context.participants),
      ("timeline", context.timeline),
      ("money", context.money),
      ("instruments", context.instruments),
      ("forums", context.forums),
      ("agreements", context.agreementItems),
      (
        "differences",
        {
          [context.noContradiction()].compactMap(\.self) + context.differenceItems()
            + context.parallelItems()
        }
      ),
      ("people-and-organizations", context.peopleAndOrganizations),
      ("quotations", context.quotations),
      ("sources", context.sourceItems),
      ("method", { context.method(tool: tool, annotators: annotators) }),
    ]
    let items = context.workers.map(sections) { ($0.id, $0.items()) }
    return Dictionary(items, uniquingKeysWith: { first, _ in first })
  }

  /// Gives items a name of their own where another has it: who marks one passage as a person and as a
  /// body makes two items of it.
  private static func makeIDsUnique(in bodies: inout [SectionID: [Item]]) {
    var counts: [String: Int] = [:]
    for section in SectionID.all {
      for index in bodies[section, default: []].indices {
        let id = bodies[section, default: []][index].id
        let count = counts[id, default: 0] + 1
        counts[id] = count
        if count > 1 { bodies[section]?[index].id = "\(id)-\(count)" }
      }
    }
  }
}
