import BriefingCore

/// Settles what documents leave open about time, from each other, and shows the premises.
///
/// A declared date of publication settles most. Where there is none, three things may: the year the
/// sources speak in (``StoryYear``), a weekday that another source gives the same event, and explicit
/// days in the text. What rests on such premises is inferred, never stated; and where no source tells
/// the year, dates are compared in one that is assumed and ``shown(_:)`` without it.
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
  private let year: StoryYear?
  private let weekdays: WeekdayIndex
  /// The last day on which a source is known to have been published.
  private var today: (day: CalendarDay, premises: [Premise])?

  init(documents: [AnnotatedDocument], entities: EntityIndex, workers: Workers) {
    let contexts = workers.map(documents) { DateContext($0, entities: entities) }
    self.contexts = Dictionary(
      contexts.map { ($0.document.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    let year = StoryYear(of: contexts)
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
    // Of several sources of one day the first counts that states it.
    let known = contexts.compactMap { context in publication[context.document.id] }
    today = (known.filter { $0.basis == .stated } + known.filter { $0.basis != .stated })
      .compactMap { date in
        date.value?.day.map { day in
          // Of another text than the one it is told of.
          (day: day, premises: date.asPremise.map { Premise(text: "a source was " + $0.text) })
        }
      }
      .reduce(nil) { latest, next in
        latest.map { $0.day >= next.day ? $0 : next } ?? next
      }
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

  /// Returns a date as it may be told: without the year where that is only assumed.
  func shown(_ date: EDTF) -> EDTF {
    guard let year, year.isAssumed else { return date }
    return date.withoutYears(year.value - 1...year.value + 1) ?? date
  }

  /// Whether the year of a date is one that no source tells.
  func isAssumed(_ date: EDTF) -> Bool { shown(date) != date }

  /// Returns when a document was published, as it may be told.
  func shownPublication(of document: String) -> PublicationDate {
    var date = publication[document] ?? .unknown
    guard let year, year.isAssumed, date.basis == .inferred else { return date }
    // A week has no number without its year, and a bound on one day bounds no other.
    date.value = date.value.flatMap { $0.point?.part.isDay == true ? shown($0) : nil }
    if let bound = date.earliest, shown(bound) != bound { date.earliest = nil }
    if let bound = date.latest, shown(bound) != bound { date.latest = nil }
    return date.value == nil && date.earliest == nil && date.latest == nil ? .unknown : date
  }

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
    // What is told just as it stands rests on nothing else.
    return Resolution(date: settled, premises: shown(settled) == value ? [] : premises)
  }

  /// The year of a day without one: that next to when its text was written; where nobody knows that,
  /// next to when the latest source was; else the one the sources speak in.
  private func settledYear(
    of point: EDTFPoint,
    _ date: DateMention,
    in document: String
  ) -> (Int, [Premise])? {
    let quoted = Premise(date.annotation, in: document)
    let rest = point.description.dropFirst(4)
    func settled(_ year: Int) -> EDTF? { EDTF("\(year)".leftPadded + rest) }
    for (day, premises) in anchors(of: date, in: document) {
      let candidates = [day.year - 1, day.year, day.year + 1].compactMap { year in
        settled(year).map { (year, $0) }
      }
      let fits =
        switch date.annotation.quote.foldedWords.first {
        // "Next summer", told in June, is that of the year after.
        case "next": candidates.first { ($0.1.earliest ?? day) > day }
        case "last": candidates.last { ($0.1.latest ?? day) < day }
        default:
          date.isFuture
            ? candidates.first { ($0.1.latest ?? day) >= day }
            : candidates.last { ($0.1.earliest ?? day) <= day }
        }
      if let fits, year?.isAssumed == true || isWeekdaySound(date, fits.1) {
        return (fits.0, [quoted] + weekdayPremises(date, fits.1) + premises)
      }
    }
    guard let year, let candidate = settled(year.value),
      year.isAssumed || isWeekdaySound(date, candidate)
    else { return nil }
    return (
      year.value, [quoted] + weekdayPremises(date, candidate) + [year.premise].compactMap(\.self)
    )
  }

  /// The days that a date without a year may stand next to.
  private func anchors(
    of date: DateMention,
    in document: String
  ) -> [(day: CalendarDay, premises: [Premise])] {
    let own = publication[document] ?? .unknown
    // A bound inferred from what is to come cannot settle what is to come: that would be a circle.
    let isCircle = date.isFuture && own.basis == .inferred && own.latest != nil
    let day = own.latest?.latest ?? own.value?.latest ?? own.earliest?.earliest
    if let day, !isCircle { return [(day, premises(of: own))] }
    // Of what is neither past nor to come nobody can tell on which side of a day it is.
    guard let today, day == nil || isCircle, date.isFuture || date.isPast else { return [] }
    return [today]
  }

  private func premises(of published: PublicationDate) -> [Premise] {
    published.value.map { shown($0) == $0 } ?? true ? published.asPremise : []
  }

  /// "Friday" is the day another source gives the same event, where that day is a Friday; else the one
  /// next to the day of the dateline, on the side that its sentence tells.
  private func resolveWeekday(_ date: DateMention, in document: String) -> Resolution? {
    guard let weekday = date.weekday, let published = publication[document],
      let anchor = published.value?.point, let monday = anchor.earliest
    else { return nil }
    // In an assumed year days have any weekday.
    if let year, !year.isAssumed, let day = published.value?.day, published.basis == .inferred,
      date.isPast != date.isFuture
    {
      let offset = (day.weekday.rawValue - weekday + 7) % 7
      let found = day.adding(days: date.isPast ? -offset : (7 - offset) % 7)
      return Resolution(
        date: EDTF(found),
        premises: [Premise(date.annotation, in: document)]
          + (publicationPremises[document] ?? [])
      )
    }
    guard case .week = anchor.part else { return nil }
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

  /// The day that a text says it is, where nothing declares when it was published.
  ///
  /// Its year, where it is not told, is the one in which the weekday fits, next to that of the sources.
  private static func today(
    of context: DateContext,
    _ year: StoryYear?
  ) -> (PublicationDate, [Premise])? {
    guard context.document.document.source.metadata.published.basis == .unknown else { return nil }
    for date in context.dates where date.isDayOfMonth {
      guard let distance = date.daysFromToday else { continue }
      let lead = "the text says that " + (distance == 0 ? "it is " : "tomorrow is ")
      let says = Premise(of: context.document.id, lead, date.annotation, "")
      func told(_ day: CalendarDay, by premises: [Premise]) -> (PublicationDate, [Premise]) {
        let value = EDTF(day.adding(days: -distance))
        return (
          PublicationDate(value: value, basis: .inferred, premises: premises.map(\.text)), premises
        )
      }
      if date.content.basis == .stated, let day = date.content.edtf?.day {
        return told(day, by: [says])
      }
      guard let point = date.content.edtf?.point, point.year.value == nil, let year else {
        continue
      }
      let weekday = date.namedWeekday
      let years = year.isAssumed ? [year.value] : [year.value, year.value + 1, year.value - 1]
      let days = years.compactMap { year in
        EDTF("\(year)".leftPadded + point.description.dropFirst(4))?.day
      }
      let fitting = days.first { weekday == nil || $0.weekday == weekday }
      guard let day = year.isAssumed ? days.first : fitting else { continue }
      return told(day, by: [says] + [year.premise].compactMap(\.self))
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
      guard let weekday = date.weekday, let year, let premise = year.premise,
        let found = weekdays.upcoming(weekday, for: date, outside: id)
      else { continue }
      let week = found.day.isoWeek
      let others = [
        Premise(found.annotation, in: found.document, ", for the same event"), premise,
      ]
      let says = Premise(date.annotation, in: id)
      let published = PublicationDate(
        value: EDTF("\(week.year)".leftPadded + "-W" + "\(week.week)".twoDigits),
        basis: .inferred,
        premises: ([says] + others).map(\.text)
      )
      return (published, says, others)
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

extension EDTF {
  /// Returns the date with those years left open that lie in a range.
  fileprivate func withoutYears(_ years: ClosedRange<Int>) -> EDTF? {
    let bounds = description.split(separator: "/", omittingEmptySubsequences: false).map { bound in
      guard let year = Int(bound.prefix(4)), years.contains(year) else { return String(bound) }
      return "XXXX" + bound.dropFirst(4)
    }
    return EDTF(bounds.joined(separator: "/"))
  }
}

extension EDTFPoint.Part {
  fileprivate var isDay: Bool { if case .day = self { true } else { false } }
}

extension String {
  var leftPadded: String { String(repeating: "0", count: max(0, 4 - count)) + self }
  fileprivate var twoDigits: String { count == 1 ? "0" + self : self }
}
