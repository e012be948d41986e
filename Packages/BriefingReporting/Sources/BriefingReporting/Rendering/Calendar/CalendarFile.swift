import BriefingCore

/// The calendar of a briefing.
struct CalendarFile {
  private let briefing: Briefing
  private let sources: [String: PresentedSource]
  private let citations: CitationIndex
  private let events: [CalendarEvent]
  /// How many statements of the timeline have no day.
  private let leftOut: Int
  private let stamp: String
  private var text = CalendarText()
  private var identifiers = UniqueNames()

  init(_ briefing: Briefing, sources: [PresentedSource], citations: CitationIndex) {
    self.briefing = briefing
    self.sources = Dictionary(sources.map { ($0.id, $0) }) { first, _ in first }
    self.citations = citations
    let items = briefing.sections.filter { $0.id == "timeline" }.flatMap(\.items)
      .filter { !$0.isNothingFound }
    events = items.compactMap(CalendarEvent.init)
    leftOut = items.count - events.count
    stamp = briefing.asOf.stamp
  }

  /// Writes the file.
  mutating func write() -> [UInt8] {
    let tool = briefing.tool
    text.write("BEGIN", "VCALENDAR")
    text.write("VERSION", "2.0")
    text.write("PRODID", text: "-//\(tool.name.onOneLine)//\(tool.version.onOneLine)//EN")
    text.write("CALSCALE", "GREGORIAN")
    // RFC 7986 names both; calendars have long read the names that begin with X-WR.
    for name in ["NAME", "X-WR-CALNAME"] { text.write(name, text: briefing.title.onOneLine) }
    for name in ["DESCRIPTION", "X-WR-CALDESC"] { text.write(name, text: summary) }
    for event in events { write(event) }
    if events.isEmpty { writeNote() }
    text.write("END", "VCALENDAR")
    return text.bytes
  }

  private var summary: String {
    Wording.calendar(
      asOf: briefing.asOf.words(in: .standard),
      events: events.count,
      leftOut: leftOut
    )
  }

  /// A calendar without any component is not valid, so one without events holds a note.
  private mutating func writeNote() {
    text.write("BEGIN", "VJOURNAL")
    text.write("UID", identifier([briefing.title]))
    text.write("DTSTAMP", stamp)
    text.write("SUMMARY", text: summary)
    text.write("END", "VJOURNAL")
  }

  // MARK: - Events

  private mutating func write(_ event: CalendarEvent) {
    let item = event.item
    let entries = item.citations.compactMap { citations[$0] }
    let digests = item.citations.map(\.source).uniqued().compactMap { sources[$0]?.source?.digest }
    text.write("BEGIN", "VEVENT")
    text.write("UID", identifier([item.id] + digests.sorted()))
    text.write("DTSTAMP", stamp)
    text.write("DTSTART;VALUE=DATE", event.period.start.basic)
    if let end = event.period.end { text.write("DTEND;VALUE=DATE", end.basic) }
    text.write("SUMMARY", text: event.summary.onOneLine)
    text.write("DESCRIPTION", text: description(of: item, entries))
    text.write("STATUS", event.status(isFound: entries.contains(where: \.isFound)).rawValue)
    if let topic = item.topic, !topic.onOneLine.isEmpty {
      text.write("CATEGORIES", text: topic.spaced.capitalizedFirst.onOneLine)
    }
    text.write("TRANSP", "TRANSPARENT")
    text.write("END", "VEVENT")
  }

  /// The status, what the date rests on, what others say, and the quotes, each on its line.
  private func description(of item: Item, _ entries: [CitationIndex.Entry]) -> String {
    var lines = [Wording.status(item.chips.map(\.words))]
    let date = item.when.map { EDTF($0)?.words ?? $0 } ?? ""
    let words = [item.limit, date].compactMap(\.self).joined(separator: " ")
    lines.append(Wording.when(words, basis: item.dateBasis))
    for premise in item.premises {
      let places = premise.citations.map { name($0.source) }.uniqued().joined(separator: ", ")
      lines.append(Wording.premise(premise.text.onOneLine, in: places))
    }
    for side in item.sides {
      let chips: [Chip] = .stance(side.status, side.polarity, side.voice)
      lines.append(
        Wording.side(name(side.source), chips.map(\.words), side.value.onOneLine)
      )
    }
    for (words, sources) in [
      (Wording.agree, item.support.agree), (Wording.differ, item.support.differ),
    ] where !sources.isEmpty {
      lines.append("\(words.capitalizedFirst): \(sources.map(name).joined(separator: ", "))")
    }
    lines.append("")
    lines += entries.map { entry in
      let span = entry.citation.span
      let fault = entry.isFound ? "" : " (\(Wording.notFound))"
      return "\(entry.citation.quote.inQuotationMarks) — \(name(entry.citation.source)), "
        + "\(entry.label), \(Wording.bytes(span.start, span.end))\(fault)"
    }
    if entries.isEmpty { lines.append(Wording.verified(0, of: 0)) }
    return lines.joined(separator: "\n")
  }

  private func name(_ source: String) -> String { sources[source]?.name ?? source }

  /// A name that no other event has, here or in the calendar of another briefing, and that is the same
  /// in every run over the same sources.
  private mutating func identifier(_ parts: [String]) -> String {
    let digest = Digest(of: parts.map { "\($0.utf8.count) \($0)" }.joined(separator: "\n"))
    return identifiers.take(String(digest.hexadecimal.prefix(32)))
  }
}

extension Briefing.AsOf {
  /// When the file was last brought up to date, as iCalendar has every event say.
  ///
  /// The clock must not decide it: the same briefing gives the same bytes. It is the end of the day
  /// or period the briefing speaks for, so that of two briefings on a matter the later wins; where
  /// that is not known, the earliest moment computers have, which any dated briefing overrules.
  fileprivate var stamp: String {
    let day = value.flatMap(EDTF.init)?.latest
    guard let day, day.year >= 1 else { return "19700101T000000Z" }
    return "\(day.basic)T000000Z"
  }
}
