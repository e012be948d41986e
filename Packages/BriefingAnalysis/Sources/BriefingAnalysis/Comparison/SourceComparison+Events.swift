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
  }

  /// The first expression by which each document dates what a body is still to do.
  private func upcomingDates(of entity: ResolvedEntity) -> [UpcomingDate] {
    documents.compactMap { document in
      guard let context = dating.contexts[document.id] else { return nil }
      let candidates = context.dates.filter { date in
        date.entities.contains(entity.entity.id) && document.isBody(date.annotation.span)
          && (date.isFuture || date.weekday != nil)
          && date.content.kind != .duration && date.content.kind != .set
      }
      guard let first = candidates.first(where: { $0.content.value != nil }) ?? candidates.first
      else { return nil }
      return UpcomingDate(
        document: document.id,
        mention: first,
        resolved: dating.resolve(first, in: document.id)?.date
      )
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

  /// People whom several sources give a part in what is to come.
  func agreementsOnPeople() -> [Agreement] {
    let named = entities.entities(of: .person).filter { entity in
      let documents = entity.mentions.filter { isBody($0) }.map(\.document)
      return Set(documents).count >= 2
    }
    return named.map { entity in
      var seen: Set<String> = []
      let firsts = entity.mentions.filter { isBody($0) && seen.insert($0.document).inserted }
      return Agreement(
        subject: "\(entity.entity.name) is named",
        sides: firsts.map { mention in
          let document = self.document(mention.document)?.document
          let sentence = document?.sentence(at: mention.annotation.span.start)
          let citation = sentence.flatMap { document?.citation(of: $0) } ?? mention.citation
          return side(citation)
        }
      )
    }
  }

  private func isBody(_ mention: Mention) -> Bool {
    document(mention.document)?.isBody(mention.annotation.span) ?? false
  }

  /// Names that several sources use for one body.
  func agreementsOnNames() -> [Agreement] {
    entities.entities(of: .forum).flatMap { entity -> [Agreement] in
      let byKey = Dictionary(grouping: entity.mentions) { NameKey.name($0.annotation.quote) }
      return byKey.keys.sorted { $0.lexicographicallyPrecedes($1) }.compactMap { key in
        var seen: Set<String> = []
        let firsts = (byKey[key] ?? []).filter { seen.insert($0.document).inserted }
        guard firsts.count >= 2 else { return nil }
        return Agreement(
          subject: "the name “\(firsts[0].annotation.quote)”",
          sides: firsts.map { side($0.citation) }
        )
      }
    }
  }
}
