import BriefingCore

extension SourceComparison {
  /// Laws of one country that several sources tell were enacted, at times that can be one.
  func agreementsOnLaws() -> [Agreement] {
    let enacted = claims.filter {
      $0.statement.status == .enacted && !$0.isGarbled && !$0.isDenied && $0.namesLaw
    }
    let countries = entities.entities(of: .place).filter {
      $0.entity.attributes.text("code") != nil
    }
    return countries.compactMap { country -> Agreement? in
      // Of each source the first; statements stand in the order of documents.
      var told: [Claim] = []
      for claim in enacted
      where claim.document != told.last?.document && claim.entities.contains(country.entity.id) {
        told.append(claim)
      }
      guard told.count >= 2, isOfOneTime(told) else { return nil }
      return Agreement(
        subject: "a law was enacted in \(country.entity.name)",
        sides: told.map { side($0.citation) }
      )
    }
  }

  /// Whether no two dates of some claims exclude each other.
  private func isOfOneTime(_ claims: [Claim]) -> Bool {
    let dates = claims.compactMap { claim -> EDTF? in
      let occasions = dating.contexts[claim.document]?.dates ?? []
      return occasions.first { $0.isOccasion && claim.annotation.span.contains($0.annotation.span) }
        .flatMap { dating.resolve($0, in: claim.document)?.date }
    }
    return dates.enumerated().allSatisfy { index, date in
      dates[(index + 1)...].allSatisfy { date.isCompatible(with: $0) }
    }
  }
}

extension Claim {
  fileprivate var isDenied: Bool { statement.polarity == .negative }

  /// Whether its words speak of a law.
  fileprivate var namesLaw: Bool {
    !Set(annotation.quote.foldedWords).isDisjoint(with: [
      "law", "laws", "act", "legislation", "statute", "bill", "code", "ordinance",
    ])
  }
}
