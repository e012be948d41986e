public import BriefingCore

/// Sets the sources of a dossier side by side: what they say alike, and what otherwise.
///
/// Each rule is a function of its own in an extension. Silence is never set against a statement:
/// a source that says nothing takes no side.
struct SourceComparison: Sendable {
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
  /// The threads that compare.
  let workers: Workers

  /// What comparing gives.
  struct Result {
    /// What the sources say alike.
    let agreements: [Agreement]
    /// What they say otherwise.
    let differences: [Difference]
    /// What they say of one matter, side by side.
    let parallels: [ParallelPassages]
    /// Which of their statements are of one matter.
    let matters: StatementMatters
  }

  /// Returns what the sources say alike, what otherwise, and which statements are of one matter.
  func compared() -> Result {
    let (matched, others) = workers.results {
      matchedPassages()
    } and: {
      (
        restated: comparedRestatements(), slots: comparedSlots(),
        differences: differencesOfMatters(), agreements: agreementsOnMatters()
      )
    }
    let conflicts = others.restated.conflicts.union(matched.figures.conflicts)
      .union(others.slots.conflicts)
    return Result(
      agreements: agreements(
        matched.figures.agreements + others.slots.agreements + others.agreements,
        besides: conflicts
      ),
      differences: differences(
        others.differences,
        others.restated.differences + matched.figures.differences + matched.currencies
          + others.slots.differences + matched.stances
      ),
      parallels: others.slots.parallels,
      matters: StatementMatters(
        matched.statements,
        besides: conflicts.union(others.slots.sequels)
      )
    )
  }

  /// What comes of matching sentences and statements by the words they share.
  private func matchedPassages() -> MatchedPassages {
    let (sentences, all) = readFigures()
    let rarity = WordRarity(sentences)
    let (figures, statements) = workers.results {
      compared(all, by: rarity)
    } and: {
      AlignedStatements(claims, by: rarity, workers: workers) { whole($0).quote }
    }
    return MatchedPassages(
      figures: figures,
      statements: statements,
      currencies: currencyDifferences(among: all, rarity),
      stances: stanceDifferences(among: statements)
    )
  }

  /// What comes of setting sentences on one matter side by side, slot by slot.
  private func comparedSlots() -> SlotComparison {
    slotDifferences(
      among: ToldSentences(
        documents,
        claims: claims,
        antecedents: antecedents,
        artifacts: artifacts,
        workers: workers
      )
    )
  }

  private func agreements(
    _ all: [Agreement],
    besides conflicts: Set<Set<Citation>>
  ) -> [Agreement] {
    // By one passage of each: of many sources there are as many conflicts as agreements.
    let known = Dictionary(grouping: conflicts) { $0.first }
    return all.filter { agreement in
      let passages = Set(agreement.sides.flatMap(\.citations))
      // Passages that cannot both hold are nothing said alike.
      return origins.independentCount(of: agreement.sides.map(\.source)) >= 2
        && !passages.contains { known[$0]?.contains { $0.isSubset(of: passages) } == true }
    }
  }

  private func agreementsOnMatters() -> [Agreement] {
    let rules: [@Sendable () -> [Agreement]] = [
      agreementsOnEvents, agreementsOnParticipants, agreementsOnNames, agreementsOnTopics,
      agreementsOnVenues, agreementsOnDescriptions, agreementsOnLaws, agreementsOnCountries,
    ]
    return workers.map(rules) { $0() }.flatMap(\.self)
  }

  private func differencesOfMatters() -> [Difference] {
    let rules: [@Sendable () -> [Difference]] = [
      namingDifferences, nearNameDifferences, nearPersonDifferences, personDifferences,
      titleDifferences, dateDifferences, occurrenceDifferences, speechActDifferences,
      venueDifferences, mediumDifferences, modalityDifferences, expectationDifferences,
      attendanceDifferences, presenceDifferences, purposeDifferences, matterDifferences,
      coverageDifferences, matterCoverage, framingDifferences, scopeDifferences,
      standingDifferences, conditionDifferences,
    ]
    return workers.map(rules) { $0() }.flatMap(\.self)
  }

  private func differences(_ ofMatters: [Difference], _ others: [Difference]) -> [Difference] {
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

  /// What names what the passages of a document take up.
  func antecedents(of document: AnnotatedDocument) -> Antecedents {
    antecedents[document.id] ?? Antecedents(document)
  }

  /// Makes a side of a citation, its quote being the value, with what its paragraph tells before it where
  /// it points to that, and what limits it.
  func side(_ citation: Citation) -> ComparedSide {
    let told = told(citation)
    return ComparedSide(
      source: citation.source,
      value: told.quote,
      citations: told == citation ? [citation] : [citation, told]
    )
  }

  private func told(_ citation: Citation) -> Citation {
    guard let document = document(citation.source)?.document,
      let antecedents = antecedents[citation.source]
    else { return citation }
    let plain = document.withoutNumber(citation.span)
    return document.citation(of: antecedents.withOutcome(antecedents.told(plain) ?? plain))
  }

  /// A passage with the sentences before it without which nobody can tell what it speaks of.
  func whole(_ citation: Citation) -> Citation {
    guard let document = document(citation.source)?.document else { return citation }
    let plain = document.withoutNumber(citation.span)
    return document.citation(of: antecedents[citation.source]?.whole(plain) ?? plain)
  }
}

/// What comes of matching sentences and statements by the words they share.
private struct MatchedPassages: Sendable {
  let figures:
    (
      agreements: [Agreement], differences: [Difference], conflicts: Set<Set<Citation>>
    )
  let statements: AlignedStatements
  let currencies: [Difference]
  let stances: [Difference]
}

extension Agreement {
  /// The words that start the subject of an agreement on participants.
  static let participation = "who takes part: "
  /// What stands behind a name that several sources speak of, whatever they say.
  static let spokenOf = ", of which several sources speak, alike or not"

  /// Whether the agreement is on who takes part in what is to come.
  public var isOnParticipants: Bool { subject.hasPrefix(Self.participation) }
}
