import BriefingCore

/// The year the sources speak in, as far as they tell it.
///
/// Five things tell it: the day on which a source says it was published; the year of "later in 2022"; a
/// day that one text names with its year and another without; the years between which no other lies,
/// the latest that is told as past and the first that is told as to come; and a year that is told, and in
/// which a day has the weekday it is told with. That a text speaks of "the Convention of 1974", or of
/// targets for 2030, tells no year.
///
/// Where nothing tells it, a year is assumed in which the days of the week fit, so that days can be
/// ordered and set against each other: "1 January" comes behind "19 October", and is not "1 March".
/// What rests on it is shown without its year.
struct StoryYear: Sendable {
  let value: Int
  /// What it rests on; nothing where it is assumed.
  let premise: Premise?

  /// Whether no source tells the year.
  var isAssumed: Bool { premise == nil }

  /// Finds the year, or nothing where there is none to assume either.
  init?(of contexts: [DateContext]) {
    let years = StatedYears(contexts)
    if let told = Self.published(contexts) ?? Self.spoken(contexts) ?? Self.shared(contexts)
      ?? years.between ?? years.fitting(contexts)
    {
      (value, premise) = (told.year, told.premise)
      return
    }
    let days = contexts.flatMap(\.dates).filter { $0.daysFromToday != nil }
    guard let assumed = years.assumed(for: days) else { return nil }
    (value, premise) = (assumed, nil)
  }

  private typealias Told = (year: Int, premise: Premise)

  /// The year in which most sources say they were published; of equals the latest.
  private static func published(_ contexts: [DateContext]) -> Told? {
    let days = contexts.compactMap { context -> (EDTF, Int)? in
      let published = context.document.document.source.metadata.published
      guard published.basis == .stated, let date = published.value, let day = date.latest else {
        return nil
      }
      return (date, day.year)
    }
    return commonest(days.map { ($0.1, Premise(text: "a source was published \($0.0)")) })
      ?? commonest(
        contexts.flatMap { context in
          context.dates.filter { $0.daysFromToday != nil && $0.content.basis == .stated }
            .compactMap { date in
              date.content.edtf?.day.map { day in
                let lead = "the text says that it is "
                return (day.year, Premise(of: context.document.id, lead, date.annotation, ""))
              }
            }
        }
      )
  }

  /// "Later in 2022" is said in 2022.
  private static func spoken(_ contexts: [DateContext]) -> Told? {
    commonest(
      contexts.flatMap { context in
        context.dates.compactMap { date -> Told? in
          guard date.content.basis == .stated, let point = date.content.edtf?.point,
            let year = point.year.value, date.isWithinThisYear
          else { return nil }
          return (year, Premise(date.annotation, in: context.document.id))
        }
      }
    )
  }

  /// The year of a day that another text names without one.
  private static func shared(_ contexts: [DateContext]) -> Told? {
    var open: [String: Set<String>] = [:]
    for context in contexts {
      for date in context.dates {
        guard let point = date.content.edtf?.point, point.year.value == nil, date.isDayOfMonth
        else { continue }
        open[String(point.description.dropFirst(4)), default: []].insert(context.document.id)
      }
    }
    return commonest(
      contexts.flatMap { context in
        context.dates.compactMap { date -> Told? in
          guard date.content.basis == .stated, date.isDayOfMonth,
            let point = date.content.edtf?.point, let year = point.year.value,
            let others = open[String(point.description.dropFirst(4))],
            others.contains(where: { $0 != context.document.id })
          else { return nil }
          return (year, Premise(date.annotation, in: context.document.id))
        }
      }
    )
  }

  private static func commonest(_ told: [Told]) -> Told? {
    var counts: [Int: (count: Int, premise: Premise)] = [:]
    for (year, premise) in told {
      counts[year] = ((counts[year]?.count ?? 0) + 1, counts[year]?.premise ?? premise)
    }
    return counts.max { ($0.value.count, $0.key) < ($1.value.count, $1.key) }
      .map { ($0.key, $0.value.premise) }
  }
}

/// The years that sources state, and between which the present one must lie.
private struct StatedYears {
  private var all: Set<Int> = []
  /// The latest year that is told as past, and the first that is told as to come.
  private var past: (year: Int, premise: Premise)?
  private var future: (year: Int, premise: Premise)?

  init(_ contexts: [DateContext]) {
    for context in contexts {
      for date in context.dates where date.content.basis == .stated {
        guard let value = date.content.edtf, let first = value.earliest, let last = value.latest
        else { continue }
        all.formUnion([first.year, last.year])
        let premise = Premise(date.annotation, in: context.document.id)
        if date.isPast, first.year > past?.year ?? .min { past = (first.year, premise) }
        if date.isFuture, last.year < future?.year ?? .max { future = (last.year, premise) }
      }
    }
  }

  /// The one year that is neither before what is past nor behind what is to come.
  var between: (year: Int, premise: Premise)? {
    guard let past, let future, past.year == future.year else { return nil }
    return past
  }

  /// The commonest year that is told for itself and in which a day has the weekday that its own text, or
  /// another for the same event, gives it.
  func fitting(_ contexts: [DateContext]) -> (year: Int, premise: Premise)? {
    var counts: [Int: (count: Int, premise: Premise)] = [:]
    for context in contexts {
      for date in context.dates where date.content.basis == .stated && !date.isOfNoun {
        guard let point = date.content.edtf?.point, let year = point.year.value,
          !(past.map { year < $0.year } ?? false), !(future.map { year > $0.year } ?? false)
        else { continue }
        let premise = Premise(date.annotation, in: context.document.id)
        counts[year] = ((counts[year]?.count ?? 0) + 1, counts[year]?.premise ?? premise)
      }
    }
    let commonest = counts.sorted { ($0.value.count, $0.key) > ($1.value.count, $1.key) }
    return commonest.prefix(Self.mostTried).first { fits($0.key, contexts) }
      .map { ($0.key, $0.value.premise) }
  }

  /// The most years of which it is tried whether weekdays fit.
  private static let mostTried = 3

  private func fits(_ year: Int, _ contexts: [DateContext]) -> Bool {
    let own = contexts.flatMap(\.dates).filter { $0.daysFromToday != nil }.compactMap { date in
      date.namedWeekday.flatMap { weekday in
        date.content.edtf?.point.flatMap { point in
          EDTF("\(year)".leftPadded + point.description.dropFirst(4))?.day.map {
            $0.weekday == weekday
          }
        }
      }
    }
    if !own.isEmpty { return own.allSatisfy(\.self) }
    let index = WeekdayIndex(contexts, year: year)
    return contexts.contains { context in
      context.dates.contains { date in
        date.weekday.flatMap { index.upcoming($0, for: date, outside: context.document.id) } != nil
      }
    }
  }

  /// A year in which most of some days without years are on the weekdays they are told with, and that no
  /// source speaks of; nothing where there is none.
  func assumed(for days: [DateMention]) -> Int? {
    let told = days.compactMap { date -> (rest: Substring, weekday: CalendarDay.Weekday)? in
      guard let point = date.content.edtf?.point, point.year.value == nil,
        let weekday = date.namedWeekday
      else { return nil }
      return (point.description.dropFirst(4), weekday)
    }
    func fits(_ year: Int) -> Int {
      told.count { EDTF("\(year)".leftPadded + $0.rest)?.day?.weekday == $0.weekday }
    }
    let first = max((past?.year).map { $0 + 2 } ?? 2_000, 2_000)
    let last = min(first + Self.cycle, (future?.year).map { $0 - 2 } ?? .max)
    // Where what is told leaves no room, such as a plan that is told with a year of the past, the years
    // behind all that are told serve as well: none of them is shown.
    let behind = (all.max() ?? 2_000) + 2
    return (first <= last ? first...last : behind...behind + Self.cycle)
      .filter { all.isDisjoint(with: [$0 - 1, $0, $0 + 1]) }
      .max { (fits($0), -$0) < (fits($1), -$1) }
  }

  /// After so many years days of all months are on the same weekdays again.
  private static let cycle = 28
}
