import BriefingCore

/// The present that a document's relative dates are counted from, as precisely as it is known.
struct TemporalAnchor: Sendable, Hashable {
  let earliest: CalendarDay
  let latest: CalendarDay
  /// Where it is known from.
  let premise: String

  init(earliest: CalendarDay, latest: CalendarDay, premise: String) {
    self.earliest = earliest
    self.latest = latest
    self.premise = premise
  }

  /// Creates the anchor of a document with a known or bounded date of publication.
  init?(_ published: PublicationDate) {
    if let value = published.value, let earliest = value.earliest, let latest = value.latest {
      self.init(
        earliest: earliest,
        latest: latest,
        premise: Premise.published("\(value)", isInferred: published.basis == .inferred)
      )
    } else if let earliest = published.earliest?.earliest, let latest = published.latest?.latest,
      earliest <= latest
    {
      let premise = Premise.publishedBetween("\(earliest)", "\(latest)")
      self.init(earliest: earliest, latest: latest, premise: premise)
    } else {
      return nil
    }
  }

  /// Creates the anchor of a document that states the year it speaks in.
  init?(year: Int, quote: String) {
    guard let earliest = CalendarDay(year: year, month: 1, day: 1),
      let latest = CalendarDay(year: year, month: 12, day: 31)
    else { return nil }
    self.init(earliest: earliest, latest: latest, premise: Premise.sameDocument(quote))
  }

  /// The day, where it is known to the day.
  var day: CalendarDay? { earliest == latest ? latest : nil }

  /// The first day of the month, where it is known to the month.
  var month: CalendarDay? {
    earliest.year == latest.year && earliest.month == latest.month ? earliest : nil
  }

  /// The year, where it is known to the year.
  var year: Int? { earliest.year == latest.year ? earliest.year : nil }
}
