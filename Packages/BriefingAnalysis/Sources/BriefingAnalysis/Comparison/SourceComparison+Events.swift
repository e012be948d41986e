import BriefingCore

extension SourceComparison {
  /// Sources that tell one past act as several, such as agreed, announced and confirmed.
  func speechActDifferences() -> [Difference] {
    timeline.compactMap { entry -> Difference? in
      let acts = entry.accounts.filter { account in
        account.polarity != .negative && account.status.map(Self.acts.contains) ?? false
      }
      // Of a meeting that was held much may have been agreed, and both are so.
      let statuses = Set(acts.compactMap(\.status))
      let telling = statuses.contains(.announced) ? statuses : statuses.subtracting([.held])
      guard telling.count >= 2, Set(acts.map(\.document)).count >= 2 else { return nil }
      return Difference(
        kind: .speechAct,
        subject: DatedSubject.happening.words(on: dating.shown(entry.when)),
        severity: .medium,
        sides: acts.map { side($0.citation) }
      )
    }
  }

  /// Sources of which one says that an event was, is or will be, and another that it will not or
  /// was called off.
  func occurrenceDifferences() -> [Difference] {
    timeline.compactMap { entry -> Difference? in
      guard entry.isContradictory else { return nil }
      return Difference(
        kind: .modality,
        subject: DatedSubject.occurrence.words(on: dating.shown(entry.when)),
        severity: .high,
        sides: entry.accounts.map { side($0.citation) }
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
        subject: DatedSubject.venue.words(on: dating.shown(entry.when)),
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

  /// Sources that tell in other words how people met, or that do not tell it: by telephone, by video,
  /// in person.
  func mediumDifferences() -> [Difference] {
    timeline.compactMap { entry -> Difference? in
      let accounts = entry.accounts.filter { $0.polarity != .negative }
      let mediums = accounts.map { account in
        account.annotation.quote.foldedWords.first(where: Self.mediums.contains)
      }
      // Who does not tell it is silent; two words for it, or one and none, are worth a look.
      guard Set(accounts.map(\.document)).count >= 2, Set(mediums).count >= 2 else { return nil }
      return Difference(
        kind: mediums.contains(nil) ? .specificity : .framing,
        subject: DatedSubject.medium.words(on: dating.shown(entry.when)),
        severity: .low,
        sides: accounts.map { side($0.citation) }
      )
    }
  }

  private static let mediums: Set<String> = [
    "call", "online", "phone", "telephone", "teleconference", "video", "videoconference",
    "videolink", "virtual", "virtually", "webinar",
  ]

  /// Events that several sources tell of under one date, none of which denies it.
  func agreementsOnEvents() -> [Agreement] {
    timeline.filter { entry in
      entry.documents.count >= 2 && !entry.isContradictory
        && !entry.accounts.contains { $0.stance.isDenial }
    }.filter { entry in
      // The approval of a rule and the session that approved it are no one event.
      let kinds = entry.accounts.map { $0.event.kind }
      return kinds.contains(nil) || Set(kinds).count < kinds.count
    }.map { entry in
      Agreement(
        subject: DatedSubject.event.words(on: dating.shown(entry.when)),
        sides: entry.accounts.map { side($0.citation) }
      )
    }
  }

  /// Those whom several sources give a part; those of one passage together.
  func agreementsOnParticipants() -> [Agreement] {
    var groups: [(passages: [Citation], names: [String])] = []
    var places: [[Citation]: Int] = [:]
    for participant in participants where participant.mentions.count >= 2 {
      let passages = participant.mentions.map { mention in
        document(mention.document)?.document.sentence(at: mention.annotation.span.start)
          .flatMap { document(mention.document)?.document.citation(of: $0) } ?? mention.citation
      }
      let name = participant.entity.entity.name
      if let index = places[passages] {
        groups[index].names.append(name)
      } else {
        places[passages] = groups.count
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
    entities.entities(of: .place).compactMap { entity -> Agreement? in
      guard isBystander(entity) else { return nil }
      let claims = table.claims(on: entity.entity.id).filter { !$0.isGarbled }
      let named = Dictionary(grouping: claims, by: \.document)
      let sources = named.keys.sorted()
      guard sources.count >= 2 else { return nil }
      return Agreement(
        subject: entity.entity.name + Agreement.spokenOf,
        sides: sources.map { source in
          let own = named[source] ?? []
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
      let byKey = Dictionary(grouping: entity.mentions.filter(isArticle)) {
        NameKey.name(name(of: $0))
      }
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
    let bodies = Set(entities.entities(of: .forum).map(\.entity.id))
    let upcoming = claims.filter {
      [.scheduled, .planned, .expected].contains($0.statement.status) && !$0.isGarbled
        && !bodies.isDisjoint(with: $0.entities)
    }
    let passages = Dictionary(grouping: upcoming, by: \.document)
      .mapValues { claims in SpanIndex(claims.map(\.annotation.span)) { $0 } }
    return entities.entities(of: .place).compactMap { place -> Agreement? in
      guard place.entity.attributes.text("code") == nil else { return nil }
      let mentions = place.mentions.filter(isArticle).filter { mention in
        passages[mention.document]?.elements(around: mention.annotation.span).isEmpty == false
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
