import BriefingCore

/// The weekdays that sources give what forums and bodies do, and the days to come that could be
/// these, by the body.
struct WeekdayIndex {
  /// A weekday somebody gives an event.
  struct Mention {
    let document: String
    let annotation: Annotation
  }

  /// A day to come that somebody names.
  struct Upcoming {
    let document: String
    let annotation: Annotation
    let day: CalendarDay
  }

  private struct Key: Hashable {
    let entity: String
    let weekday: Int
  }

  private var mentions: [Mention] = []
  private var places: [Key: [Int]] = [:]
  private var bodies: Set<String> = []
  private var days: [Upcoming] = []
  /// The first day of each document, by the body and the weekday, in the order of documents.
  private var firstDays: [Key: [Int]] = [:]

  /// Creates an index.
  ///
  /// - Parameters:
  ///   - contexts: The temporal expressions of each document.
  ///   - year: The year the sources speak of, for days that are named without one.
  init(_ contexts: [DateContext], year: Int?) {
    for context in contexts {
      for date in context.dates { add(date, of: context.document.id, year: year) }
    }
  }

  private mutating func add(_ date: DateMention, of document: String, year: Int?) {
    if let weekday = date.weekday {
      for entity in date.entities {
        places[Key(entity: entity, weekday: weekday), default: []].append(mentions.count)
      }
      bodies.formUnion(date.entities)
      mentions.append(Mention(document: document, annotation: date.annotation))
    }
    guard date.isFuture, !date.entities.isEmpty, let year, let point = date.content.edtf?.point,
      let day = EDTF("\(year)".leftPadded + point.description.dropFirst(4))?.day
    else { return }
    for entity in date.entities {
      let key = Key(entity: entity, weekday: day.weekday.rawValue)
      let isFirst = firstDays[key]?.last.map { days[$0].document != document } ?? true
      if isFirst { firstDays[key, default: []].append(days.count) }
    }
    days.append(Upcoming(document: document, annotation: date.annotation, day: day))
  }

  /// Whether no source contradicts that a date is on a weekday: one gives the same event this
  /// weekday, or none gives it any.
  func isSound(_ weekday: Int, for date: DateMention) -> Bool {
    bodies.isDisjoint(with: date.entities)
      || date.entities.contains { places[Key(entity: $0, weekday: weekday)] != nil }
  }

  /// Returns where sources give the same event a weekday; of very many the first tell enough.
  func mentions(of weekday: Int, for date: DateMention) -> [Mention] {
    let found = date.entities.flatMap { entity in
      places[Key(entity: entity, weekday: weekday)]?.prefix(Self.limit) ?? []
    }
    return Set(found).sorted().prefix(Self.limit).map { mentions[$0] }
  }

  private static let limit = 20

  /// Returns the first day to come that another document gives the same event on a weekday.
  func upcoming(_ weekday: Int, for date: DateMention, outside document: String) -> Upcoming? {
    date.entities.compactMap { entity in
      firstDays[Key(entity: entity, weekday: weekday)]?.first { days[$0].document != document }
    }.min().map { days[$0] }
  }
}
