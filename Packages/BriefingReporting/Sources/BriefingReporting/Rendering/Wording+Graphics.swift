import BriefingCore

/// The words in graphics and under them.
extension Wording {
  private static func lines(_ sentences: [String?]) -> String {
    sentences.compactMap { $0 }.joined(separator: " ")
  }

  private static func isAre(_ count: Int, _ noun: String) -> String {
    "\(counted(count, noun)) \(count == 1 ? "is" : "are")"
  }

  /// What a profile leaves out of the section a graphic is made of.
  static func hiddenFromGraphic(_ count: Int) -> String? {
    let entries = count == 1 ? "1 more entry is" : "\(count) more entries are"
    return count == 0 ? nil : "\(entries) left out by the profile."
  }

  static func sectionLeftOut(profile: String) -> String {
    "The \(profile) profile leaves this section out; the standard profile and briefing.json hold it."
  }

  static let nothingToDraw = "There is nothing to draw."
  static let scrollHint = "On a narrow screen the drawing can be moved sideways."

  /// Which source each short name stands for; of many, the first.
  static func sourceKey(_ sources: [PresentedSource]) -> String {
    let shown = sources.prefix(12).map { "\($0.label) \($0.name.shortened(to: 60))" }
    let rest = sources.count - shown.count
    return (shown + (rest > 0 ? ["\(rest) more"] : [])).joined(separator: " · ")
  }

  // MARK: - Timeline

  static func timelineTitle(_ part: (number: Int, count: Int)?) -> String {
    part.map { "Timeline, part \($0.number) of \($0.count)" } ?? "Timeline"
  }

  static let timelineCaption =
    "When things happen: only a day is drawn as a point; a month or a year is drawn whole."
  static let before = "before"
  static let after = "after"
  static let allBeforeAsOf = "All before the as-of day."
  static let allAfterAsOf = "All after the as-of day."
  static let dayMark = "day"
  static let spanMark = "month, season or year, the day not known"
  static let intervalMark = "from day to day"

  static func asOfDay(_ words: String) -> String { "\(asOf) \(words)" }

  static func mark(_ words: String, isInferred: Bool) -> String {
    "\(words), \(isInferred ? "inferred" : "stated")"
  }

  static func relation(_ relation: Timeline.Relation) -> String {
    switch relation {
    case .before: "before the as-of day"
    case .around: "at the as-of day"
    case .after: "after the as-of day"
    }
  }

  static func undated(_ count: Int) -> String? {
    count == 0 ? nil : "\(isAre(count, "event")) without a date and not drawn."
  }

  static func unplaced(_ count: Int) -> String? {
    count == 0
      ? nil : "\(isAre(count, "event")) not drawn: the date has no place on a scale, or no year."
  }

  static func crowdedOut(_ count: Int, drawn: Int) -> String? {
    count == 0
      ? nil
      : "\(drawn) of \(drawn + count) events are drawn, those next to the as-of day; the timeline’s "
        + "table has them all."
  }

  static func timelineSummary(
    count: Int,
    from first: String?,
    inferred: Int,
    spans: Int,
    asOf: (words: String, before: Int, after: Int)?,
    notes: [String]
  ) -> String {
    lines(
      [
        "\(counted(count, "event")) on a scale of days\(first.map { "; first: \($0)" } ?? "").",
        inferred == 0
          ? "No date is inferred."
          : "\(inferred) of the dates \(inferred == 1 ? "is" : "are") inferred.",
        spans == 0
          ? nil
          : "\(spans) of them name\(spans == 1 ? "s" : "") no day and \(spans == 1 ? "is" : "are") "
            + "drawn as the whole stretch in which the day lies.",
        asOf.map { "As of \($0.words): \($0.before) before it, \($0.after) after it." },
      ] + notes
    )
  }

  // MARK: - Heat map

  static let heatMapTitle = "Topics and sources"
  static let heatMapCaption =
    "How firmly each source puts a topic on the agenda: the word says it, sign and shade repeat it."
  static let heatMapCount = "Sources that name it"

  static func heatMapOfMany(_ sources: Int) -> String {
    "\(counted(sources, "source")) are too many for a column each: shown is the strongest status any "
      + "of them gives."
  }

  static func topicsCrowdedOut(_ count: Int, of all: Int) -> String? {
    count == 0
      ? nil : "The first \(all - count) of \(all) topics are drawn; the table has them all."
  }

  static func share(_ count: Int, of all: Int) -> String { "\(count) of \(all)" }

  static func meaning(_ tone: HeatMap.Field.Tone) -> String {
    switch tone {
    case .status(let tone): meaning(tone)
    case .named: "named: only spoken of"
    case .silent: "says nothing"
    case .unknown: "nobody can tell"
    }
  }

  private static func meaning(_ tone: Chip.Tone) -> String {
    let statuses = Status.allCases.filter { $0 != .unclear && $0.chip.tone == tone }
      .map(\.chip.words)
    let words = tone == .off ? statuses + [Chip.negated.words] : statuses
    return words.isEmpty ? Status.unclear.rawValue : words.joined(separator: ", ")
  }

  static func fields(_ count: Int, _ tone: Chip.Tone) -> String { "\(count) \(meaning(tone))" }

  static func heatMapSummary(
    topics: Int,
    sources: Int,
    counts: [String],
    silent: Int,
    negated: Int,
    notes: [String]
  ) -> String {
    lines(
      [
        "\(counted(topics, "topic")) by \(counted(sources, "source")).",
        counts.isEmpty ? nil : "Fields by status: \(counts.joined(separator: "; ")).",
        negated == 0 ? nil : "\(counted(negated, "field")) negated.",
        silent == 0 ? nil : "\(counted(silent, "field")) silent.",
      ] + notes
    )
  }

  // MARK: - Actors

  static let actorGraphTitle = "Who acts with whom"
  static let actorGraphCaption =
    "Two actors are joined by the statements and events that name them both as acting."
  static let actorTable = "Pairs of actors, and the statements and events that name both."
  static let actorTableColumns = ["Actor", "With", "Items", "Which"]
  static let actorTableTitle = "The same as a table"
  static let otherActor = "other"
  static let plainArc = "an item that names both"
  static let weightedArc = "items that name both; the number counts them, none means one"

  static func kind(_ kind: Label) -> String { kind.rawValue.spaced }

  static func pairs(_ count: Int) -> String { "\(actorTableTitle): \(counted(count, "pair"))" }

  static func more(_ count: Int) -> String? { count == 0 ? nil : "+\(count)" }

  static func edge(_ one: String, _ other: String, items: [String], count: Int) -> String {
    let rest = count > items.count ? ["and \(count - items.count) more"] : []
    let list = (items + rest).joined(separator: " | ")
    return "\(one) – \(other), \(counted(count, "item")): \(list)"
  }

  static func actorsLeftOut(_ count: Int, of all: Int) -> String? {
    count == 0
      ? nil
      : "\(all - count) of \(all) actors are drawn, those that act together most often; "
        + "\(count) \(count == 1 ? "is" : "are") left out."
  }

  static func actorsAlone(_ count: Int) -> String? {
    count == 0
      ? nil
      : "\(counted(count, "more actor")) \(count == 1 ? "acts" : "act") in no item together with another."
  }

  static func actorGraphSummary(
    actors: Int,
    pairs: Int,
    strongest: (String, String, Int)?,
    notes: [String]
  ) -> String {
    lines(
      [
        "\(counted(actors, "actor")), \(counted(pairs, "pair")) of them joined.",
        strongest.map { "Most often joined: \($0.0) and \($0.1), \(counted($0.2, "item"))." },
      ] + notes
    )
  }
}
