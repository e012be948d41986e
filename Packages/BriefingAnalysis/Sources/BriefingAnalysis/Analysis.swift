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
  /// Which statements are of one matter.
  public let matters: StatementMatters
  /// When the matters of statements take place, by the id of the statement's annotation.
  public let whens: [AnnotationID: ClaimDate]
  /// What could not be done of a person's decisions on names.
  public let decisionIssues: [DecisionIssue]
  /// Which documents say nothing of a topic or a name.
  public let silence: SilenceIndex

  /// The forum or committee most documents and most passages speak of.
  public var principalForum: ResolvedEntity? { entities.principalForum }
}

/// The analysis of a dossier, as a function from its contents.
public struct Analyzer: Sendable {
  /// The topics statements are sorted into.
  public let taxonomy: TopicTaxonomy

  /// Creates an analyzer with the topics it knows.
  public init(taxonomy: TopicTaxonomy) { self.taxonomy = taxonomy }

  /// Returns what the documents of a dossier say, taken together.
  public func analyze(_ dossier: DossierContents) -> Analysis {
    let documents = dossier.documents
    let origins = SourceOrigins(documents.map(\.document))
    let (entities, issues) = EntityResolver(
      documents: documents,
      decisions: dossier.decisions,
      gazetteers: dossier.gazetteers
    ).resolve()
    let taxonomy = self.taxonomy.adding(dossier.gazetteers.flatMap(\.topics))
    let finder = TopicFinder(taxonomy)
    let claims = Claim.claims(of: documents, entities: entities, finder: finder)
    let coverage = TopicCoverage(of: documents, claims: claims, finder: finder)
    let silence = SilenceIndex(
      of: documents,
      claims: claims,
      entities: entities,
      taxonomy: taxonomy
    )
    let dating = DateAnchoring(documents: documents, entities: entities)
    let timeline = TimelineEntry.timeline(of: documents, entities: entities, dating: dating)
    let topics = TopicRow.rows(
      of: claims,
      taxonomy: taxonomy,
      coverage: coverage,
      silence: silence,
      documents: documents.map(\.id)
    )
    let participants = Participant.participants(
      in: documents,
      entities: entities,
      claims: claims,
      publication: dating.publication
    )
    let amounts = AmountMention.mentions(in: documents, claims: claims)
    let standings = SourceStanding.standings(of: documents, claims: claims)
    let comparison = SourceComparison(
      documents: documents,
      origins: origins,
      standings: standings,
      stories: StoryIndex(of: entities, publication: dating.publication),
      entities: entities,
      claims: claims,
      table: ClaimTable(claims),
      actingCountries: Set(
        documents.flatMap { document in
          document.active(.office).compactMap { $0.attributes.text("country") }
        }
      ),
      timeline: timeline,
      topics: topics,
      coverage: coverage,
      participants: participants,
      dating: dating,
      silence: silence,
      artifacts: Dictionary(
        documents.map { ($0.id, SpanIndex($0.active(.artifact).map(\.span)) { $0 }) },
        uniquingKeysWith: { first, _ in first }
      ),
      antecedents: Dictionary(
        documents.map { ($0.id, Antecedents($0)) },
        uniquingKeysWith: { first, _ in first }
      )
    )
    let compared = comparison.compared()
    return Analysis(
      documents: documents,
      publication: dating.publication,
      publicationPremises: dating.publicationPremises,
      origins: origins,
      standings: standings,
      entities: entities,
      claims: claims,
      timeline: timeline,
      topics: topics,
      participants: participants,
      amounts: amounts,
      embargoes: Embargo.embargoes(in: documents),
      agreements: compared.agreements,
      differences: compared.differences,
      matters: compared.matters,
      whens: ClaimDate.dates(of: claims, dating: dating),
      decisionIssues: issues,
      silence: silence
    )
  }
}
