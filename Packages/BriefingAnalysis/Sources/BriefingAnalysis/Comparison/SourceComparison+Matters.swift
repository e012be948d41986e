import BriefingCore

/// Matters that have a name of their own: a country outside the bodies at issue, a law, a further
/// forum. They are compared as topics are.
extension SourceComparison {
  /// One matter under several statuses or voices: expected here, merely possible there.
  func matterDifferences() -> [Difference] {
    [Label.instrument, .forum, .place].flatMap { kind in
      entities.entities(of: kind).compactMap { entity -> Difference? in
        guard isOutside(entity) else { return nil }
        let claims = clearClaims(on: entity)
        let strongest = strongestClaims(of: claims)
        let standing = strongest.prefix(Self.mostCompared).filter { claim in
          strongest.contains { stories.mayBeOne(claim.document, $0.document) }
        }
        guard standing.count >= 2, Set(standing.map(\.stance.status)).count >= 2 else { return nil }
        return Difference(
          kind: kind == .place ? .scope : .modality,
          subject: "what is said of \(entity.entity.name)",
          severity: .low,
          sides: standing.map { side($0.citation) }
        )
      }
    }
  }

  /// Sources that expect more and less of what is to come: "a document is expected to be issued",
  /// "requires modest expectations".
  func expectationDifferences() -> [Difference] {
    let all = documents.compactMap { document -> [Claim]? in
      let claims = table.claims(of: document.id) { claim in
        !claim.isGarbled && claim.speaksOfExpectations
      }
      return claims.isEmpty ? nil : claims
    }
    let speaking = all.prefix(Self.mostCompared).filter { claims in
      all.prefix(Self.mostCompared).contains {
        stories.mayBeOne(claims[0].document, $0[0].document)
      }
    }
    // What both merely call expected are two matters, unless one of them judges the expectations.
    guard speaking.count >= 2,
      speaking.contains(where: { $0.contains(where: \.judgesExpectations) })
    else { return [] }
    return [
      Difference(
        kind: .framing,
        subject: "what is expected",
        severity: .medium,
        sides: speaking.compactMap { claims in
          let first =
            claims.first(where: \.judgesExpectations) ?? claims.first(where: \.tellsOutcome)
          guard let shown = first ?? claims.first else { return nil }
          let others = claims.filter { $0.annotation.id != shown.annotation.id }
          return ComparedSide(
            source: shown.document,
            value: shown.annotation.quote,
            citations: [shown.citation] + others.map(\.citation)
          )
        }
      )
    ]
  }

  /// Sources that name who takes part, and others that say it is not known.
  func attendanceDifferences() -> [Difference] {
    let unknown = documents.compactMap { document in
      table.firstClaim(of: document.id) { !$0.isGarbled && $0.leavesAttendanceOpen }
    }
    guard let open = unknown.first else { return [] }
    let named = participants.flatMap(\.mentions).filter { $0.document != open.document }
    var seen: Set<String> = []
    let sides = named.filter { seen.insert($0.document).inserted }.map { mention in
      side(passage(of: mention))
    }
    guard !sides.isEmpty else { return [] }
    let isLater = sides.allSatisfy { order(open.document, $0.source) == .before }
    return [
      Difference(
        kind: isLater ? .superseded : .specificity,
        subject: "who takes part",
        severity: .medium,
        sides: sides + [side(open.citation)]
      )
    ]
  }

  /// Sources of one story of which one names somebody among those who took part, and another says that
  /// they stayed away.
  func presenceDifferences() -> [Difference] {
    participants.compactMap { participant -> Difference? in
      let present = participant.accounts.filter { $0.role == .participant }
      let absent = participant.accounts.filter { $0.role == .absent }
      let sides = (present + absent).filter { account in
        (account.role == .absent ? present : absent).contains {
          stories.areOfOneOccasion($0.mention.document, account.mention.document)
        }
      }
      guard !sides.isEmpty else { return nil }
      return Difference(
        kind: .modality,
        subject: "whether \(participant.entity.entity.name) takes part",
        severity: .high,
        sides: sides.map { account in
          let passage = passage(of: account.mention)
          return ComparedSide(
            source: account.mention.document,
            value: passage.quote,
            citations: [account.mention.citation, passage]
          )
        }
      )
    }
  }

  /// Sources that say otherwise what a forum is for: its purpose, its aims, what it is to cover.
  func purposeDifferences() -> [Difference] {
    guard let forum = entities.principalForum else { return [] }
    let sides = documents.compactMap { document in
      table.firstClaim(of: document.id) { claim in
        !claim.isGarbled && claim.entities.contains(forum.entity.id) && claim.tellsPurpose
      }.map { side($0.citation) }
    }
    guard sides.count >= 2 else { return [] }
    return [
      Difference(
        kind: .framing,
        subject: "what \(forum.entity.name) is for",
        severity: .medium,
        sides: sides
      )
    ]
  }

  /// Countries and laws that one source alone speaks of, again and again.
  func matterCoverage() -> [Difference] {
    guard documents.count >= 2 else { return [] }
    return [Label.place, .instrument].flatMap { kind in
      entities.entities(of: kind).compactMap { entity -> Difference? in
        guard isOutside(entity), case let claims = clearClaims(on: entity), !claims.isEmpty,
          case let speaking = Set(claims.map(\.document)),
          // Two outlets that print one story are one source.
          origins.independentCount(of: speaking.sorted()) == 1, claims.count >= Self.fewClaims,
          documents.allSatisfy({ document in
            speaking.contains(document.id)
              || silence.isSilent(document.id, onEntity: entity.entity.id)
          })
        else { return nil }
        return Difference(
          kind: .coverage,
          subject: entity.entity.name,
          severity: .low,
          sides: [
            ComparedSide(
              source: claims[0].document,
              value: claims[0].annotation.quote,
              citations: claims.map(\.citation)
                + entity.mentions.prefix(Self.mostMentions).map(\.citation)
            )
          ]
        )
      }
    }
  }

  /// What is spoken of less often is spoken of by the way.
  private static let fewClaims = 3
  /// The places of a name that are cited beside the statements on it.
  private static let mostMentions = 20

  // MARK: What is compared

  /// The statements that speak of an entity, those aside whose words are garbled.
  private func clearClaims(on entity: ResolvedEntity) -> [Claim] {
    table.claims(on: entity.entity.id).filter { !$0.isGarbled }
  }

  /// Whether an entity is a matter and not one of those whose matters are compared: a country that is
  /// no party of the forums, a forum that is not the one most is said of.
  private func isOutside(_ entity: ResolvedEntity) -> Bool {
    switch entity.entity.kind {
    case .place: isBystander(entity)
    case .forum: entity.documents.count < documents.count
    default: entity.entity.names.contains { $0.text.contains(" ") }
    }
  }

  /// Whether a country is spoken of, and is neither a party of the forum at issue nor one of those
  /// whose plans and decisions are reported: of these everything is said, and not one matter.
  func isBystander(_ entity: ResolvedEntity) -> Bool {
    guard entity.isCountry, !parties.contains(entity.entity.attributes.text("code") ?? "") else {
      return false
    }
    // Whose ministers are named is a party to what they do.
    if actingCountries.contains(entity.entity.attributes.text("code") ?? "") { return false }
    if participants.contains(where: { $0.entity.entity.id == entity.entity.id }) { return false }
    let names = entity.entity.names.map { $0.text.foldedWords }
    return !table.claims(on: entity.entity.id).contains { claim in
      guard claim.isOfficial, let actor = claim.statement.actor?.foldedWords else { return false }
      // "officials from Peru and Chile" act for both.
      return actor.indices.contains { place in names.contains { actor[place...].starts(with: $0) } }
    }
  }

  /// The countries that the names of the forum at issue hold; those of every forum where none is.
  var parties: Set<String> {
    let forums = entities.principalForum.map { [$0] } ?? entities.entities(of: .forum)
    return Set(
      forums.flatMap(\.mentions).flatMap { $0.annotation.attributes.texts("parties") }
    )
  }

  /// Of each source the claim that says most of how far a matter has come.
  private func strongestClaims(of claims: [Claim]) -> [Claim] {
    let telling = claims.filter {
      $0.statement.kind != .background && $0.statement.kind != .question
    }
    // Documents are sorted by id.
    return Dictionary(grouping: telling, by: \.document)
      .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .compactMap { $0.value.max(by: Claim.isWeaker) }
  }

  private func passage(of mention: Mention) -> Citation {
    document(mention.document)?.document.sentence(at: mention.annotation.span.start)
      .flatMap { document(mention.document)?.document.citation(of: $0) } ?? mention.citation
  }
}

extension ResolvedEntity {
  /// Whether it is a country or a territory, which have a code.
  fileprivate var isCountry: Bool {
    let kind = entity.attributes.text("kind")
    return entity.attributes.text("code") != nil && (kind == "country" || kind == "territory")
  }
}

extension Claim {
  private var folded: Set<String> { Set(annotation.quote.foldedWords) }

  /// Whether it weighs expectations: "modest expectations", "high hopes".
  fileprivate var judgesExpectations: Bool {
    !folded.isDisjoint(with: ["expectation", "expectations", "hopes"])
  }

  /// Whether it says what is to come of a meeting.
  fileprivate var tellsOutcome: Bool {
    statement.status == .expected
      && !folded.isDisjoint(with: [
        "document", "statement", "communique", "communiqué", "declaration", "outcome", "outcomes",
        "result", "results", "agreement", "deal", "accord", "issued", "issue", "signed", "sign",
      ])
  }

  /// Whether it says what something is for or about.
  fileprivate var tellsPurpose: Bool {
    statement.kind != .question
      && !folded.isDisjoint(with: [
        "purpose", "aim", "aims", "aimed", "goal", "goals", "objective", "objectives", "cover",
        "covers", "focus", "focuses", "designed", "intended", "meant",
      ])
  }

  fileprivate var speaksOfExpectations: Bool { judgesExpectations || tellsOutcome }

  /// Whether it says that it is not known, or hardly, who takes part.
  fileprivate var leavesAttendanceOpen: Bool {
    statement.polarity == .negative
      && !folded.isDisjoint(with: [
        "participants", "participant", "attendees", "attendance",
      ])
  }
}
