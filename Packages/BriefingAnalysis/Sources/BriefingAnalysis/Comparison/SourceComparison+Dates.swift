import BriefingCore

extension SourceComparison {
  /// Sources that date what a body is to do differently: otherwise, or less exactly.
  ///
  /// Dates that cannot both hold are a contradiction unless a later source supersedes an earlier
  /// one. A body may meet twice, so two sources are at odds only if
  /// none of the days the one gives is possible by the other.
  func dateDifferences() -> [Difference] {
    entities.entities(of: .forum).compactMap { entity -> Difference? in
      let dated = upcomingDates(of: entity)
      let best = dated.map(\.best)
      guard dated.count >= 2 else { return nil }
      let values = Set(best.map { $0.resolved?.description ?? $0.mention.annotation.quote })
      guard values.count >= 2 else { return nil }
      let kind = kind(of: dated)
      return Difference(
        kind: kind,
        subject: "when \(entity.entity.name) takes place",
        severity: kind == .date ? .high : .medium,
        sides: best.map { item in
          side(item.citation)
        }
      )
    }
  }

  private struct UpcomingDate {
    let document: String
    let mention: DateMention
    let resolved: EDTF?

    var citation: Citation {
      Citation(
        source: document,
        span: mention.annotation.span,
        quote: mention.annotation.quote
      )
    }

    /// How many days it leaves open.
    var vagueness: Int {
      guard let first = resolved?.earliest, let last = resolved?.latest else { return .max }
      return last.number - first.number
    }
  }

  /// What one document says of when a body is to do something.
  private struct UpcomingDates {
    let all: [UpcomingDate]
    /// The most exact expression; of equals the first.
    let best: UpcomingDate

    init?(_ all: [UpcomingDate]) {
      let best = all.enumerated().min { left, right in
        (left.element.vagueness, left.offset) < (right.element.vagueness, right.offset)
      }
      guard let best else { return nil }
      self.all = all
      self.best = best.element
    }

    func isAtOdds(with other: UpcomingDates) -> Bool {
      let (mine, theirs) = (
        Set(all.compactMap(\.resolved)), Set(other.all.compactMap(\.resolved))
      )
      guard !mine.isEmpty, !theirs.isEmpty else { return false }
      return !mine.contains { date in theirs.contains { date.isCompatible(with: $0) } }
    }
  }

  private func upcomingDates(of entity: ResolvedEntity) -> [UpcomingDates] {
    documents.compactMap { document in
      guard let context = dating.contexts[document.id] else { return nil }
      let candidates = context.dates(about: entity.entity.id).filter { date in
        document.isBody(date.annotation.span)
          && (date.isFuture || date.weekday != nil) && date.isOccasion
      }
      return UpcomingDates(
        candidates.map { date in
          UpcomingDate(
            document: document.id,
            mention: date,
            resolved: dating.resolve(date, in: document.id)?.date
          )
        }
      )
    }
  }

  /// A contradiction, unless of every pair at odds one is superseded; else what an earlier source
  /// could not know yet; else no more than a matter of exactness.
  private func kind(of dated: [UpcomingDates]) -> Difference.Class {
    var isSuperseded = false
    for (index, left) in dated.enumerated() {
      for right in dated[(index + 1)...] {
        let isLater = self.isSuperseded(left.best.citation, right.best.citation)
        if left.isAtOdds(with: right) {
          guard isLater else { return .date }
          isSuperseded = true
        } else if left.best.vagueness != right.best.vagueness, isLater {
          let older: Order = left.best.vagueness > right.best.vagueness ? .before : .after
          isSuperseded = isSuperseded || order(left.best.document, right.best.document) == older
        }
      }
    }
    return isSuperseded ? .superseded : .specificity
  }

  enum Order { case before, after, unknown }

  /// Whether one document was published before the other, as far as their dates tell.
  func order(_ left: String, _ right: String) -> Order {
    let (a, b) = (publicationBounds(left), publicationBounds(right))
    if let end = a.last, let start = b.first, end < start { return .before }
    if let end = b.last, let start = a.first, end < start { return .after }
    return .unknown
  }

  /// The first and the last day on which a document may have been published, as far as known.
  func publicationBounds(_ id: String) -> (first: CalendarDay?, last: CalendarDay?) {
    let published = dating.publication[id]
    return (
      published?.value?.earliest ?? published?.earliest?.earliest,
      published?.value?.latest ?? published?.latest?.latest
    )
  }
}
