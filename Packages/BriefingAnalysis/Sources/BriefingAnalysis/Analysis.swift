public import BriefingCore

/// What a set of documents says, taken together: the material every briefing is composed from.
public struct Analysis: Sendable {
  /// The documents, sorted by id.
  public let documents: [AnnotatedDocument]
  /// When each document was published, as declared, stated or inferred.
  public let publication: [String: PublicationDate]
  /// What the dates of publication rest on that are inferred, by the id of the document.
  public let publicationPremises: [String: [Premise]]
  /// Documents that print one text, grouped; each group counts as one source.
  public let origins: SourceOrigins
  /// What each document is: a text of those who act in it, a report, or an opinion.
  public let standings: [String: SourceStanding]
  /// Who and what the documents mention.
  public let entities: EntityIndex
  /// The statements of the documents, in the order of documents and text.
  public let claims: [Claim]
  /// What happens when, in order of time.
  public let timeline: [TimelineEntry]
  /// The topics that statements speak of, the most shared first.
  public let topics: [TopicRow]
  /// Those whom sources give a part, those who looked on, and those said to have stayed away.
  public let participants: [Participant]
  /// The sums of money the documents name.
  public let amounts: [AmountMention]
  /// What may not be made public before a day, as the documents say themselves.
  public let embargoes: [Embargo]
  /// What several sources say alike.
  public let agreements: [Agreement]
  /// What sources say otherwise or in other words, the weightiest first.
  public let differences: [Difference]
  /// What sources say of one matter, side by side; what is told as an agreement or a difference too.
  public let parallels: [ParallelPassages]
  /// Which statements are of one matter.
  public let matters: StatementMatters
  /// When the matters of statements take place, by the id of the statement's annotation.
  public let whens: [AnnotationID: ClaimDate]
  /// What could not be done of a person's decisions on names.
  public let decisionIssues: [DecisionIssue]
  /// Which documents say nothing of a topic or a name.
  public let silence: SilenceIndex
  /// What names what the passages of each document take up, by the id of the document.
  public let antecedents: [String: Antecedents]

  /// The forum or committee most documents and most passages speak of.
  public var principalForum: ResolvedEntity? { entities.principalForum }
}

/// The analysis of a dossier, as a function from its contents.
public struct Analyzer: Sendable {
  /// The topics statements are sorted into.
  public let taxonomy: TopicTaxonomy
  /// How many threads analyze at most; what they find does not depend on it.
  public let jobs: Int

  /// Creates an analyzer with the topics it knows.
  ///
  /// - Parameters:
  ///   - taxonomy: The topics.
  ///   - jobs: How many threads at most; as many as there are cores, unless told otherwise.
  public init(taxonomy: TopicTaxonomy, jobs: Int = .max) {
    self.taxonomy = taxonomy
    self.jobs = jobs
  }

  /// Returns what the documents of a dossier say, taken together.
  public func analyze(_ dossier: DossierContents) -> Analysis {
    let documents = dossier.documents
    let workers = Workers(count: jobs)
    let (texts, named) = workers.results {
      (
        SourceOrigins(documents.map(\.document)),
        Antecedents.finders(of: documents, workers: workers)
      )
    } and: {
      EntityResolver(
        documents: documents,
        decisions: dossier.decisions,
        gazetteers: dossier.gazetteers
      ).resolve()
    }
    let (origins, antecedents) = texts
    let (entities, issues) = named
    let taxonomy = self.taxonomy.adding(dossier.gazetteers.flatMap(\.topics))
    let finder = TopicFinder(taxonomy)
    let claims = Claim.claims(of: documents, entities: entities, finder: finder, workers: workers)
    let (spoken, dated) = workers.results {
      SpokenTopics(of: documents, claims, entities, taxonomy, finder)
    } and: {
      DatedMatters(of: documents, claims, entities, workers: workers)
    }
    let comparison = SourceComparison(
      documents: documents,
      origins: origins,
      standings: dated.standings,
      stories: StoryIndex(of: entities, publication: dated.dating.publication),
      entities: entities,
      claims: claims,
      table: ClaimTable(claims),
      actingCountries: Set(
        documents.flatMap { document in
          document.active(.office).compactMap { $0.attributes.text("country") }
        }
      ),
      timeline: dated.timeline,
      topics: spoken.topics,
      coverage: spoken.coverage,
      participants: dated.participants,
      dating: dated.dating,
      silence: spoken.silence,
      artifacts: Dictionary(
        documents.map { ($0.id, SpanIndex($0.active(.artifact).map(\.span)) { $0 }) },
        uniquingKeysWith: { first, _ in first }
      ),
      antecedents: antecedents,
      workers: workers
    )
    let compared = comparison.compared()
    let publication = Dictionary(
      documents.map { ($0.id, dated.dating.shownPublication(of: $0.id)) },
      uniquingKeysWith: { first, _ in first }
    )
    return Analysis(
      documents: documents,
      publication: publication,
      // What a date rests on that is not told is not told either.
      publicationPremises: dated.dating.publicationPremises.filter { id, _ in
        publication[id]?.basis != .unknown
      },
      origins: origins,
      standings: dated.standings,
      entities: entities,
      claims: claims,
      timeline: dated.timeline.map { $0.shown(by: dated.dating) },
      topics: spoken.topics,
      participants: dated.participants,
      amounts: AmountMention.mentions(in: documents, claims: claims),
      embargoes: Embargo.embargoes(in: documents),
      agreements: compared.agreements,
      differences: compared.differences,
      parallels: compared.parallels,
      matters: compared.matters,
      whens: ClaimDate.dates(of: claims, dating: dated.dating),
      decisionIssues: issues,
      silence: spoken.silence,
      antecedents: antecedents
    )
  }
}

/// What statements speak of, and who says nothing of it.
private struct SpokenTopics: Sendable {
  let coverage: TopicCoverage
  let silence: SilenceIndex
  let topics: [TopicRow]

  init(
    of documents: [AnnotatedDocument],
    _ claims: [Claim],
    _ entities: EntityIndex,
    _ taxonomy: TopicTaxonomy,
    _ finder: TopicFinder
  ) {
    coverage = TopicCoverage(of: documents, claims: claims, finder: finder)
    silence = SilenceIndex(
      of: documents,
      claims: claims,
      entities: entities,
      taxonomy: taxonomy
    )
    topics = TopicRow.rows(
      of: claims,
      taxonomy: taxonomy,
      coverage: coverage,
      silence: silence,
      documents: documents.map(\.id)
    )
  }
}

/// What takes place when, who takes part, and what the documents are that tell of it.
private struct DatedMatters: Sendable {
  let dating: DateAnchoring
  let timeline: [TimelineEntry]
  let participants: [Participant]
  let standings: [String: SourceStanding]

  init(
    of documents: [AnnotatedDocument],
    _ claims: [Claim],
    _ entities: EntityIndex,
    workers: Workers
  ) {
    dating = DateAnchoring(documents: documents, entities: entities, workers: workers)
    timeline = TimelineEntry.timeline(of: documents, entities: entities, dating: dating)
    participants = Participant.participants(
      in: documents,
      entities: entities,
      claims: claims,
      publication: dating.publication
    )
    standings = SourceStanding.standings(of: documents, claims: claims)
  }
}
