import BriefingCore

extension SourceComparison {
  /// Sources that date one event of a body differently: otherwise, or less exactly.
  func dateDifferences() -> [Difference] {
    entities.entities(of: .forum).compactMap { entity -> Difference? in
      let dated = upcomingDates(of: entity)
      guard Set(dated.map(\.document)).count >= 2 else { return nil }
      let values = Set(dated.map { $0.resolved?.description ?? $0.mention.annotation.quote })
      guard values.count >= 2 else { return nil }
      let resolved = dated.compactMap(\.resolved)
      let isConflict = resolved.enumerated().contains { index, date in
        resolved[(index + 1)...].contains { !date.isCompatible(with: $0) }
      }
      return Difference(
        kind: isConflict ? .date : .superseded,
        subject: "when \(entity.entity.name) takes place",
        severity: isConflict ? .high : .medium,
        sides: dated.map { item in
          side(
            Citation(
              source: item.document,
              span: item.mention.annotation.span,
              quote: item.mention.annotation.quote
            )
          )
        }
      )
    }
  }

  private struct UpcomingDate {
    let document: String
    let mention: DateMention
    let resolved: EDTF?

    /// How many days it leaves open.
    var vagueness: Int {
      guard let first = resolved?.earliest, let last = resolved?.latest else { return .max }
      return last.number - first.number
    }
  }

  /// The most exact expression by which each document dates what a body is still to do.
  private func upcomingDates(of entity: ResolvedEntity) -> [UpcomingDate] {
    documents.compactMap { document in
      guard let context = dating.contexts[document.id] else { return nil }
      let candidates = context.dates.filter { date in
        date.entities.contains(entity.entity.id) && document.isBody(date.annotation.span)
          && (date.isFuture || date.weekday != nil) && date.isOccasion
      }
      let dated = candidates.map { date in
        UpcomingDate(
          document: document.id,
          mention: date,
          resolved: dating.resolve(date, in: document.id)?.date
        )
      }
      return dated.enumerated().min { left, right in
        (left.element.vagueness, left.offset) < (right.element.vagueness, right.offset)
      }?.element
    }
  }

  /// Sources that tell one past act as several, such as agreed, announced and confirmed.
  func speechActDifferences() -> [Difference] {
    timeline.compactMap { entry -> Difference? in
      let acts = entry.accounts.filter { Self.acts.contains($0.status) }
      guard Set(acts.map(\.status)).count >= 2, Set(acts.map(\.document)).count >= 2 else {
        return nil
      }
      return Difference(
        kind: .speechAct,
        subject: "what happened in \(entry.when)",
        severity: .medium,
        sides: acts.map { side($0.citation) }
      )
    }
  }

  private static let acts: Set<Status> = [
    .enacted, .signed, .agreed, .confirmed, .held, .announced,
  ]

  /// Sources that place one event differently or less exactly.
  func venueDifferences() -> [Difference] {
    timeline.compactMap { entry -> Difference? in
      let placed = entry.accounts.compactMap { account -> (TimelineEntry.Account, [String])? in
        guard let place = account.event.place else { return nil }
        return (account, place.foldedWords)
      }
      guard Set(placed.map(\.1)).count >= 2, Set(placed.map(\.0.document)).count >= 2 else {
        return nil
      }
      return Difference(
        kind: .venue,
        subject: "where it takes place on \(entry.when)",
        severity: .medium,
        sides: placed.map { account, _ in
          ComparedSide(
            source: account.document,
            value: account.event.place ?? "",
            citations: [account.citation]
          )
        }
      )
    }
  }

  /// Events that several sources tell of under one date.
  func agreementsOnEvents() -> [Agreement] {
    timeline.filter { $0.documents.count >= 2 }.map { entry in
      Agreement(
        subject: "an event dated \(entry.when)",
        sides: entry.accounts.map { side($0.citation) }
      )
    }
  }

  /// People whom several sources give a part in what is to come; those of one passage together.
  func agreementsOnParticipants() -> [Agreement] {
    var groups: [(passages: [Citation], names: [String])] = []
    for participant in participants where participant.mentions.count >= 2 {
      let passages = participant.mentions.map { mention in
        document(mention.document)?.document.sentence(at: mention.annotation.span.start)
          .flatMap { document(mention.document)?.document.citation(of: $0) } ?? mention.citation
      }
      let name = participant.person.entity.name
      if let index = groups.firstIndex(where: { $0.passages == passages }) {
        groups[index].names.append(name)
      } else {
        groups.append((passages, [name]))
      }
    }
    return groups.map { group in
      Agreement(
        subject: "\(Agreement.participation)\(group.names.joined(separator: ", "))",
        sides: group.passages.map(side)
      )
    }
  }

  /// Countries outside the bodies at issue that statements of several sources speak of.
  func agreementsOnCountries() -> [Agreement] {
    let parties = Set(
      entities.entities(of: .forum).flatMap(\.mentions)
        .flatMap { $0.annotation.attributes.texts("parties") }
    )
    return entities.entities(of: .place).compactMap { entity -> Agreement? in
      guard let code = entity.entity.attributes.text("code"), !parties.contains(code) else {
        return nil
      }
      let named = claims.filter { $0.entities.contains(entity.entity.id) && !$0.isGarbled }
      let sources = Set(named.map(\.document)).sorted()
      guard sources.count >= 2 else { return nil }
      return Agreement(
        subject: "\(entity.entity.name) is spoken of",
        sides: sources.map { source in
          let own = named.filter { $0.document == source }
          return ComparedSide(
            source: source,
            value: own[0].annotation.quote,
            citations: own.map(\.citation)
          )
        }
      )
    }
  }

  /// Names that several sources use for one body.
  func agreementsOnNames() -> [Agreement] {
    entities.entities(of: .forum).flatMap { entity -> [Agreement] in
      let byKey = Dictionary(grouping: entity.mentions) { NameKey.name(name(of: $0)) }
      return byKey.keys.sorted { $0.lexicographicallyPrecedes($1) }.compactMap { key in
        let mentions = byKey[key] ?? []
        let sides = sides(of: mentions)
        guard sides.count >= 2 else { return nil }
        return Agreement(subject: "the name “\(mentions[0].annotation.quote)”", sides: sides)
      }
    }
  }

  /// Cities and sites that several sources name where they speak of what a body is to do.
  func agreementsOnVenues() -> [Agreement] {
    let upcoming = claims.filter {
      [.scheduled, .planned, .expected].contains($0.statement.status) && !$0.isGarbled
    }
    let bodies = Set(entities.entities(of: .forum).map(\.entity.id))
    return entities.entities(of: .place).compactMap { place -> Agreement? in
      guard place.entity.attributes.text("code") == nil else { return nil }
      let mentions = place.mentions.filter { mention in
        upcoming.contains { claim in
          claim.document == mention.document
            && claim.annotation.span.contains(mention.annotation.span)
            && !bodies.isDisjoint(with: claim.entities)
        }
      }
      let sides = sides(of: mentions)
      guard sides.count >= 2 else { return nil }
      return Agreement(subject: "where it takes place: \(place.entity.name)", sides: sides)
    }
  }

  /// One side for each document, with all its mentions; the first gives the value.
  private func sides(of mentions: [Mention]) -> [ComparedSide] {
    Dictionary(grouping: mentions, by: \.document)
      .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .map { source, own in
        ComparedSide(
          source: source,
          value: own[0].annotation.quote,
          citations: own.map(\.citation)
        )
      }
  }
}
