import BriefingCore

extension SourceComparison {
  /// Countries of which one source says that they are spared a rule, behind with their dues or alone in
  /// holding back, and another that they are not.
  ///
  /// Who argues, or passes on what others say, contradicts less than two texts that report.
  func standingDifferences() -> [Difference] {
    let all = workers.map(documents) { document in
      PartyStandingReader(
        document,
        entities: entities,
        antecedents: antecedents(of: document)
      ).standings()
    }.flatMap(\.self)
    let ofKind = Dictionary(grouping: all, by: \.kind)
    return workers.map(all.filter(\.holds)) { said -> Difference? in
      let against = (ofKind[said.kind] ?? []).filter { other in
        other.citation.source != said.citation.source && said.contradicts(other)
          && stories.areOfOneOccasion(said.citation.source, other.citation.source)
          // Who had not signed in May may have by June.
          && (daysApart(said.citation.source, other.citation.source) ?? 0) <= Self.oneAccount
          && (said.isOnly || !(other.holds && other.isOnly))
      }
      guard !against.isEmpty, let party = said.party.flatMap(entities.entity) else { return nil }
      let sides = [said] + against
      return Difference(
        kind: .modality,
        subject: said.kind.subject(of: party.entity.name),
        severity: sides.allSatisfy(isReported) ? .high : .medium,
        sides: sides.map { side($0.citation) }
      )
    }.compactMap(\.self)
  }

  /// Whether a source says something for itself, and does not argue.
  private func isReported(_ standing: PartyStanding) -> Bool {
    self.standing(of: standing.citation.source) != .opinion
      && !table.claims(of: standing.citation.source) {
        $0.annotation.span.overlaps(standing.citation.span)
      }.contains { $0.statement.voice == .attributed || $0.statement.voice == .author }
  }
}

extension PartyStanding.Kind {
  /// What sources say otherwise of a country.
  fileprivate func subject(of party: String) -> String {
    switch self {
    case .exemption: "whether \(party) has an exemption"
    case .reserve: "whether \(party) alone holds back"
    case .arrears: "whether \(party) is behind with what it owes"
    case .adherence: "whether \(party) has joined or signed"
    }
  }
}
