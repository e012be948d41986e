import BriefingCore

/// Settles what documents leave open about time, from each other, and shows the premises.
///
/// A declared date of publication settles most. Where there is none, three things may: the year the
/// sources speak of, a weekday that another source gives the same event, and explicit days in the
/// text. What rests on such premises is inferred, never stated.
struct DateAnchoring {
  /// A date with the premises it rests on; none where the text states it.
  struct Resolution: Hashable {
    let date: EDTF
    let premises: [Premise]
  }

  private(set) var publication: [String: PublicationDate]
  /// What each date of publication that was inferred here rests on.
  private(set) var publicationPremises: [String: [Premise]] = [:]
  /// The passages an inferred week of publication rests on, besides the weekday itself.
  private var settling: [String: [Premise]] = [:]
  /// The temporal expressions of each document, by its id.
  let contexts: [String: DateContext]
  private let year: (value: Int, premise: Premise)?
  private let weekdays: WeekdayIndex

  init(documents: [AnnotatedDocument], entities: EntityIndex, workers: Workers) {
    let contexts = workers.map(documents) { DateContext($0, entities: entities) }
    self.contexts = Dictionary(
      contexts.map { ($0.document.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    let year = Self.year(of: contexts)
    self.year = year
    weekdays = WeekdayIndex(contexts, year: year?.value)
    var publication: [String: PublicationDate] = [:]
    for context in contexts {
      let (date, premises) =
        Self.today(of: context, year) ?? Self.publication(of: context)
      publication[context.document.id] = date
      publicationPremises[context.document.id] = premises
    }
    self.publication = publication
    var settled = publication
    for context in contexts where settled[context.document.id]?.basis == .unknown {
      let (date, first, others) = inferredPublication(of: context)
      settled[context.document.id] = date
      settling[context.document.id] = others
      publicationPremises[context.document.id] = [first].compactMap { $0 } + others
    }
    self.publication = settled
  }

  // MARK: Resolving

  /// Whether something with a status can have taken place, or can be to come, on a date.
  ///
  /// What was held, signed or agreed was so before the text was written, and what is planned is not
  /// over by then.
  func allows(_ date: EDTF, for status: Status, in document: String) -> Bool {
    guard let published = publication[document]?.value else { return true }
    if DateContext.past.contains(status) {
      guard let first = date.earliest, let last = published.latest else { return true }
      return first <= last
    }
    guard DateContext.coming.contains(status), let last = date.latest,
      let first = published.earliest
    else { return true }
    return last >= first
  }

  /// Returns the date of an expression with its year settled, or nothing where nothing settles it.
  func resolve(_ date: DateMention, in document: String) -> Resolution? {
    guard let value = date.content.edtf else { return resolveWeekday(date, in: document) }
    if value.earliest != nil || value.latest != nil {
      guard date.content.basis == .inferred else { return Resolution(date: value, premises: []) }
      let premise =
        contexts[document]?.premise(of: date)
        ?? Premise(text: date.content.premise ?? "the text around it")
      return Resolution(date: value, premises: [premise])
    }
    guard let point = value.point, point.year.value == nil else { return nil }
    guard let (year, premises) = settledYear(of: point, date, in: document) else { return nil }
    let text = "\(year)".leftPadded + value.description.dropFirst(4)
    guard let settled = EDTF(text) else { return nil }
    return Resolution(date: settled, premises: premises)
  }

  private func settledYear(
    of point: EDTFPoint,
    _ date: DateMention,
    in document: String
  ) -> (Int, [Premise])? {
    let quoted = Premise(date.annotation, in: document)
    // A bound inferred from what is to come cannot settle what is to come: that would be a circle.
    if let anchor = publication[document],
      !(date.isFuture && anchor.basis == .inferred && anchor.latest != nil),
      let day = anchor.latest?.latest ?? anchor.value?.latest ?? anchor.earliest?.earliest
    {
      let candidates = [day.year - 1, day.year, day.year + 1].compactMap { year in
        EDTF("\(year)".leftPadded + point.description.dropFirst(4)).map { (year, $0) }
      }
      let fits =
        date.isFuture
        ? candidates.first { ($0.1.latest ?? day) >= day }
        : candidates.last { ($0.1.earliest ?? day) <= day }
      if let fits, isWeekdaySound(date, fits.1) {
        return (fits.0, [quoted] + weekdayPremises(date, fits.1) + anchor.asPremise)
      }
    }
    guard let year,
      let candidate = EDTF("\(year.value)".leftPadded + point.description.dropFirst(4)),
      isWeekdaySound(date, candidate)
    else { return nil }
    return (year.value, [quoted] + weekdayPremises(date, candidate) + [year.premise])
  }

  /// "Friday" is the day another source gives the same event, where that day is a Friday.
  private func resolveWeekday(_ date: DateMention, in document: String) -> Resolution? {
    guard let weekday = date.weekday, let anchor = publication[document]?.value?.point,
      case .week = anchor.part, let monday = anchor.earliest
    else { return nil }
    return Resolution(
      date: EDTF(monday.adding(days: weekday - 1)),
      premises: [Premise(date.annotation, in: document)] + (settling[document] ?? [])
    )
  }

  private func isWeekdaySound(_ date: DateMention, _ candidate: EDTF) -> Bool {
    guard date.isFuture, let day = candidate.day else { return true }
    return weekdays.isSound(day.weekday.rawValue, for: date)
  }

  private func weekdayPremises(_ date: DateMention, _ candidate: EDTF) -> [Premise] {
    guard date.isFuture, let day = candidate.day else { return [] }
    return weekdays.mentions(of: day.weekday.rawValue, for: date)
      .map { Premise($0.annotation, in: $0.document, ", for the same event") }
  }

  // MARK: Publication

  /// The year the sources speak of: the commonest of those they state; of equals the latest.
  private static func year(of contexts: [DateContext]) -> (value: Int, premise: Premise)? {
    var counts: [Int: (count: Int, premise: Premise)] = [:]
    for context in contexts {
      for date in context.dates where date.content.basis == .stated {
        guard let point = date.content.edtf?.point, let year = point.year.value else { continue }
        let premise = Premise(date.annotation, in: context.document.id)
        counts[year] = ((counts[year]?.count ?? 0) + 1, counts[year]?.premise ?? premise)
      }
    }
    let best = counts.max { ($0.value.count, $0.key) < ($1.value.count, $1.key) }
    return best.map { ($0.key, $0.value.premise) }
  }

  /// The day that a text says it is, where nothing declares when it was published.
  ///
  /// Its year, where it is not told, is the one in which the weekday fits, next to that of the sources.
  private static func today(
    of context: DateContext,
    _ year: (value: Int, premise: Premise)?
  ) -> (PublicationDate, [Premise])? {
    guard context.document.document.source.metadata.published.basis == .unknown else { return nil }
    for date in context.dates where date.isToday && date.isDayOfMonth {
      let says = Premise(of: context.document.id, "the text says that it is ", date.annotation, "")
      if date.content.basis == .stated, let day = date.content.edtf?.day {
        return (PublicationDate(value: EDTF(day), basis: .inferred, premises: [says.text]), [says])
      }
      guard let point = date.content.edtf?.point, point.year.value == nil, let year else {
        continue
      }
      let named = date.annotation.quote.foldedWords
      let weekday = CalendarDay.Weekday.allCases.first { named.contains("\($0)") }
      let days = [year.value, year.value + 1, year.value - 1].compactMap { year in
        EDTF("\(year)".leftPadded + point.description.dropFirst(4))?.day
      }
      guard let day = days.first(where: { weekday == nil || $0.weekday == weekday }) else {
        continue
      }
      let premises = [says, year.premise]
      return (
        PublicationDate(value: EDTF(day), basis: .inferred, premises: premises.map(\.text)),
        premises
      )
    }
    return nil
  }

  private static func publication(of context: DateContext) -> (PublicationDate, [Premise]) {
    let declared = context.document.document.source.metadata.published
    guard declared.basis == .unknown else {
      return (declared, declared.premises.map { Premise(text: $0) })
    }
    // A text is no older than the latest past day it names in full.
    let days = context.dates.compactMap { date -> (CalendarDay, DateMention)? in
      guard date.isPast, date.content.basis == .stated, let day = date.content.edtf?.day
      else { return nil }
      return (day, date)
    }
    guard let latest = days.max(by: { $0.0 < $1.0 }) else { return (.unknown, []) }
    let premise = Premise(
      of: context.document.id,
      "the text names ",
      latest.1.annotation,
      " as past"
    )
    let published = PublicationDate(
      earliest: EDTF(latest.0),
      basis: .inferred,
      premises: [premise.text]
    )
    return (published, [premise])
  }

  /// The date, the expression of the text it follows from, and what else it rests on.
  private func inferredPublication(
    of context: DateContext
  ) -> (PublicationDate, Premise?, [Premise]) {
    let id = context.document.id
    // "On Friday" of an event that another source dates: written in the week of that day.
    for date in context.dates {
      guard let weekday = date.weekday, let year,
        let found = weekdays.upcoming(weekday, for: date, outside: id)
      else { continue }
      let week = found.day.isoWeek
      let others = [
        Premise(found.annotation, in: found.document, ", for the same event"), year.premise,
      ]
      let premise = Premise(date.annotation, in: id)
      let published = PublicationDate(
        value: EDTF("\(week.year)".leftPadded + "-W" + "\(week.week)".twoDigits),
        basis: .inferred,
        premises: ([premise] + others).map(\.text)
      )
      return (published, premise, others)
    }
    // An event that is still to come: written before it.
    for date in context.dates where date.isFuture && date.isFixed {
      guard let resolution = resolve(date, in: id), let day = resolution.date.day else { continue }
      let toCome = Premise(of: id, "the text speaks of ", date.annotation, " as to come")
      let published = PublicationDate(
        latest: EDTF(day),
        basis: .inferred,
        premises: ([toCome] + resolution.premises).map(\.text)
      )
      return (published, toCome, resolution.premises)
    }
    return (.unknown, nil, [])
  }
}

extension PublicationDate {
  fileprivate var asPremise: [Premise] {
    let day: String
    switch (value, latest, earliest) {
    case (let value?, _, _): day = value.description
    case (nil, let latest?, _): day = "\(latest) or before"
    default: day = "\(earliest?.description ?? "") or after"
    }
    return [Premise(text: "published \(day)\(basis == .inferred ? ", inferred" : "")")]
  }
}

extension String {
  var leftPadded: String { String(repeating: "0", count: max(0, 4 - count)) + self }
  fileprivate var twoDigits: String { count == 1 ? "0" + self : self }
}
