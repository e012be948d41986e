import BriefingCore

/// The events of a briefing on a scale of days.
///
/// A date is drawn as precisely as it is known, and no more: only a day is a point, a month or a
/// year is the whole stretch in which the day lies.
struct Timeline: Graphic {
  /// An event with a date that has a place on the scale.
  struct Event: Sendable {
    let extent: Extent
    /// The date in words, with what is said of how it is known.
    let when: String
    let isInferred: Bool
    /// Its status, polarity and voice, in words.
    let stance: [String]
    let sources: [String]
    /// What happens, in the words the briefing quotes.
    let words: String
    /// The part of these words that names the event, where they say more.
    let core: String?
    let text: String
    /// Where the page tells it.
    let anchor: String?
  }

  /// The day the briefing speaks for, or the period it lies in.
  struct AsOf: Sendable {
    let first: Int
    let last: Int
    let words: String
  }

  /// How many events are drawn; of more, those next to the day the briefing speaks for.
  static let limit = 60
  /// How many stand under one scale.
  static let rowLimit = 18

  let events: [Event]
  let asOf: AsOf?
  /// How dates are written.
  let style: HouseStyle
  /// How many items have no date, how many a date without a place, how many no room.
  let undated: Int
  let unplaced: Int
  let crowdedOut: Int
  /// How many the profile leaves out.
  let hidden: Int

  /// Which part of the whole it is, and of how many.
  let part: (number: Int, count: Int)?

  let name = "timeline"
  var title: String { Wording.timelineTitle(part) }

  /// Makes the timeline of items.
  ///
  /// - Parameters:
  ///   - items: The items of the section, each with its place on the page.
  ///   - asOf: The day the briefing speaks for, and the words for it.
  ///   - style: How dates are written.
  ///   - hidden: How many items the profile leaves out.
  ///   - label: Returns the short name of a source.
  init(
    _ items: [(item: Item, anchor: String?)],
    asOf: (date: EDTF?, words: String),
    style: HouseStyle = .standard,
    hidden: Int,
    label: (String) -> String
  ) {
    let claims = items.filter { !$0.item.isNothingFound }
    let dated = claims.filter { $0.item.when != nil }
    let all = dated.compactMap { Event($0.item, anchor: $0.anchor, style: style, label: label) }
    var period: AsOf?
    if let first = asOf.date?.earliest, let last = asOf.date?.latest, first <= last {
      period = AsOf(first: first.number, last: last.number, words: asOf.words)
    }
    self.asOf = period
    self.style = style
    events = Self.nearest(all, to: period)
    undated = claims.count - dated.count
    unplaced = dated.count - all.count
    crowdedOut = all.count - events.count
    self.hidden = hidden
    part = nil
  }

  private init(_ whole: Timeline, events: ArraySlice<Event>, part: (number: Int, count: Int)) {
    // What is not drawn is told once, under the last part.
    let isLast = part.number == part.count
    self.events = Array(events)
    asOf = whole.asOf
    style = whole.style
    undated = isLast ? whole.undated : 0
    unplaced = isLast ? whole.unplaced : 0
    crowdedOut = isLast ? whole.crowdedOut : 0
    hidden = isLast ? whole.hidden : 0
    self.part = part
  }

  /// The timeline in parts that each fit on a page of paper; one that does is its only part.
  var parts: [Timeline] {
    let bands = bands
    guard bands.count > 1 else { return [self] }
    return bands.enumerated().map { Timeline(self, events: $1, part: ($0 + 1, bands.count)) }
  }

  /// The events that are drawn, in the order of time.
  private static func nearest(_ events: [Event], to asOf: AsOf?) -> [Event] {
    var chosen = Array(events.enumerated())
    if chosen.count > limit {
      let day = asOf?.last ?? events.compactMap(\.extent.last).max() ?? 0
      chosen = Array(
        chosen.sorted {
          ($0.element.extent.distance(to: day), $0.offset)
            < ($1.element.extent.distance(to: day), $1.offset)
        }.prefix(limit)
      )
    }
    return chosen.sorted { left, right in
      let (one, other) = (left.element.extent.key, right.element.extent.key)
      return one == other ? left.offset < right.offset : one < other
    }
    .map(\.element)
  }

  /// The events under each scale.
  var bands: [ArraySlice<Event>] {
    guard events.count > Self.rowLimit else { return events.isEmpty ? [] : [events[...]] }
    let count = (events.count + Self.rowLimit - 1) / Self.rowLimit
    return (0..<count).map {
      events[$0 * events.count / count..<($0 + 1) * events.count / count]
    }
  }

  /// What stands above it on a page.
  var caption: String {
    part.map { "\(Wording.timelineTitle($0)). \(Wording.timelineCaption)" }
      ?? Wording.timelineCaption
  }

  /// What is not drawn, and why; a line each.
  var notes: [String] {
    [
      Wording.undated(undated), Wording.unplaced(unplaced),
      Wording.crowdedOut(crowdedOut, drawn: Self.limit),
      Wording.hiddenFromGraphic(hidden),
    ].compactMap { $0 }
  }

  var summary: String {
    Wording.timelineSummary(
      count: events.count,
      from: events.first?.when,
      inferred: events.count(where: \.isInferred),
      spans: events.count { if case .span = $0.extent { true } else { false } },
      asOf: asOf.map { asOf in
        (
          asOf.words,
          before: events.count { relation($0) == .before },
          after: events.count { relation($0) == .after }
        )
      },
      notes: notes
    )
  }

  /// How an event lies to the day the briefing speaks for.
  enum Relation: Sendable { case before, around, after }

  func relation(_ event: Event) -> Relation? {
    guard let asOf else { return nil }
    if let last = event.extent.last, last < asOf.first { return .before }
    if let first = event.extent.first, first > asOf.last { return .after }
    return .around
  }
}

extension Timeline.Event {
  fileprivate init?(_ item: Item, anchor: String?, style: HouseStyle, label: (String) -> String) {
    guard let date = item.when.flatMap({ EDTF($0) }), let extent = Timeline.Extent(date) else {
      return nil
    }
    // Of the passages the item rests on, the one its text quotes.
    let quotes = item.citations.map(\.quote)
    let quote = quotes.first { item.text.contains($0.inQuotationMarks) }
    self.init(
      extent: extent,
      when: (item.whenWords(in: style) ?? style.words(date)).capitalizedFirst,
      isInferred: item.isDateInferred,
      stance: item.chips.map(\.words),
      sources: item.tellers.map(label),
      words: quote?.inQuotationMarks ?? item.text,
      core: quote.flatMap { quote in
        quotes.first { $0 != quote && quote.contains($0) }.map { core in
          core + (quote.hasSuffix(core) ? "”" : "…")
        }
      },
      text: item.text,
      anchor: anchor
    )
  }
}
