public import BriefingCore

/// What a set of documents says, taken together: the material every briefing is composed from.
public struct Analysis: Sendable {
  /// The documents, sorted by id.
  public let documents: [AnnotatedDocument]
  /// When each document was published, as declared, stated or inferred.
  public let publication: [String: PublicationDate]
  /// Documents that print one text, grouped; each group counts as one source.
  public let origins: SourceOrigins
  /// Who and what the documents mention.
  public let entities: EntityIndex
  /// The statements of the documents, in the order of documents and text.
  public let claims: [Claim]
  /// What happens when, in order of time.
  public let timeline: [TimelineEntry]
  /// The topics that statements speak of, the most shared first.
  public let topics: [TopicRow]
  /// The people whom sources give a part in what is to come.
  public let participants: [Participant]
  /// The sums of money the documents name.
  public let amounts: [AmountMention]
  /// What several sources say alike.
  public let agreements: [Agreement]
  /// What sources say otherwise or in other words, the weightiest first.
  public let differences: [Difference]

  /// The forum or committee most documents and most passages speak of.
  public var principalForum: ResolvedEntity? {
    entities.entities(of: .forum).max { left, right in
      (left.documents.count, left.mentions.count, right.entity.id)
        < (right.documents.count, right.mentions.count, left.entity.id)
    }
  }
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
    let entities = EntityResolver(
      documents: documents,
      decisions: dossier.decisions,
      gazetteers: dossier.gazetteers
    ).resolve()
    let taxonomy = self.taxonomy.adding(dossier.gazetteers.flatMap(\.topics))
    let claims = Claim.claims(of: documents, entities: entities, taxonomy: taxonomy)
    let dating = DateAnchoring(documents: documents, entities: entities, claims: claims)
    let timeline = TimelineEntry.timeline(of: documents, entities: entities, dating: dating)
    let topics = TopicRow.rows(
      of: claims,
      taxonomy: taxonomy,
      documents: documents.map(\.id)
    )
    let participants = Participant.participants(in: documents, entities: entities, claims: claims)
    let comparison = SourceComparison(
      documents: documents,
      origins: origins,
      entities: entities,
      claims: claims,
      timeline: timeline,
      topics: topics,
      participants: participants,
      dating: dating
    )
    return Analysis(
      documents: documents,
      publication: dating.publication,
      origins: origins,
      entities: entities,
      claims: claims,
      timeline: timeline,
      topics: topics,
      participants: participants,
      amounts: AmountMention.mentions(in: documents, claims: claims),
      agreements: comparison.agreements(),
      differences: comparison.differences()
    )
  }
}
