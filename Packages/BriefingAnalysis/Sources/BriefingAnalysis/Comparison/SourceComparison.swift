public import BriefingCore

/// Sets the sources of a dossier side by side: what they say alike, and what otherwise.
///
/// Each rule is a function of its own in an extension. Silence is never set against a statement:
/// a source that says nothing takes no side.
struct SourceComparison {
  let documents: [AnnotatedDocument]
  let origins: SourceOrigins
  let standings: [String: SourceStanding]
  let stories: StoryIndex
  let entities: EntityIndex
  let claims: [Claim]
  let table: ClaimTable
  /// The countries whose offices the sources name.
  let actingCountries: Set<String>
  let timeline: [TimelineEntry]
  let topics: [TopicRow]
  let coverage: TopicCoverage
  let participants: [Participant]
  let dating: DateAnchoring
  let silence: SilenceIndex
  let artifacts: [String: SpanIndex<TextSpan>]
  /// What names what the passages of each document take up.
  let antecedents: [String: Antecedents]

  /// What comparing gives.
  struct Result {
    /// What the sources say alike.
    let agreements: [Agreement]
    /// What they say otherwise.
    let differences: [Difference]
    /// Which of their statements are of one matter.
    let matters: StatementMatters
  }

  /// Returns what the sources say alike, what otherwise, and which statements are of one matter.
  func compared() -> Result {
    let restated = comparedRestatements()
    let (sentences, all) = readFigures()
    let rarity = WordRarity(sentences)
    let figures = compared(all, by: rarity)
    let aligned = AlignedStatements(claims, by: rarity) { whole($0).quote }
    let slots = slotDifferences(
      among: ToldSentences(
        documents,
        claims: claims,
        antecedents: antecedents,
        artifacts: artifacts
      )
    )
    let conflicts = restated.conflicts.union(figures.conflicts).union(slots.conflicts)
    return Result(
      agreements: agreements(figures.agreements, besides: conflicts),
      differences: differences(
        with: restated.differences + figures.differences
          + currencyDifferences(among: all, rarity) + slots.differences
          + stanceDifferences(among: aligned)
      ),
      matters: StatementMatters(aligned, besides: conflicts.union(slots.sequels))
    )
  }

  private func agreements(
    _ onFigures: [Agreement],
    besides conflicts: Set<Set<Citation>>
  ) -> [Agreement] {
    let all =
      onFigures + agreementsOnEvents() + agreementsOnParticipants() + agreementsOnNames()
      + agreementsOnTopics()
      + agreementsOnVenues() + agreementsOnDescriptions() + agreementsOnLaws()
      + agreementsOnCountries()
    return all.filter { agreement in
      let passages = Set(agreement.sides.flatMap(\.citations))
      // Passages that cannot both hold are nothing said alike.
      return origins.independentCount(of: agreement.sides.map(\.source)) >= 2
        && !conflicts.contains { $0.isSubset(of: passages) }
    }
  }

  private func differences(with others: [Difference]) -> [Difference] {
    let ofMatters =
      namingDifferences() + nearNameDifferences() + personDifferences() + titleDifferences()
      + dateDifferences()
      + occurrenceDifferences() + speechActDifferences() + venueDifferences()
      + mediumDifferences()
      + modalityDifferences() + expectationDifferences() + attendanceDifferences()
      + presenceDifferences()
      + purposeDifferences() + matterDifferences() + coverageDifferences() + matterCoverage()
      + framingDifferences() + scopeDifferences() + standingDifferences()
      + conditionDifferences()
    let all = DifferenceList(ofMatters, others).differences
    let severities = Difference.Severity.allCases
    let classes = Difference.Class.allCases
    return all.enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      if a.severity != b.severity {
        return (severities.firstIndex(of: a.severity) ?? 0)
          < (severities.firstIndex(of: b.severity) ?? 0)
      }
      if a.kind != b.kind {
        return (classes.firstIndex(of: a.kind) ?? 0) < (classes.firstIndex(of: b.kind) ?? 0)
      }
      return left.offset < right.offset
    }.map(\.element)
  }

  /// Returns a document by its id; documents are sorted by id.
  func document(_ id: String) -> AnnotatedDocument? { documents.withID(id) }

  /// Whether a mention stands in an article or its headline; what a caption says takes no side.
  func isArticle(_ mention: Mention) -> Bool {
    document(mention.document)?.isArticle(mention.annotation.span) ?? false
  }

  /// Whether a mention stands in garbled text, which shows how nothing is called.
  func isGarbled(_ mention: Mention) -> Bool {
    artifacts[mention.document]?.touches(mention.annotation.span) ?? false
  }

  /// Makes a side of a citation, its quote being the value, with the sentences that name what it takes
  /// up.
  func side(_ citation: Citation) -> ComparedSide {
    let whole = whole(citation)
    return ComparedSide(
      source: citation.source,
      value: whole.quote,
      citations: whole == citation ? [citation] : [citation, whole]
    )
  }

  /// A passage with the sentences before it without which nobody can tell what it speaks of.
  func whole(_ citation: Citation) -> Citation {
    guard let document = document(citation.source)?.document else { return citation }
    let plain = document.withoutNumber(citation.span)
    return document.citation(of: antecedents[citation.source]?.whole(plain) ?? plain)
  }
}

extension Agreement {
  /// The words that start the subject of an agreement on participants.
  static let participation = "who takes part: "

  /// Whether the agreement is on who takes part in what is to come.
  public var isOnParticipants: Bool { subject.hasPrefix(Self.participation) }
}
