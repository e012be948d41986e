public import BriefingCore

/// The dated statements of a briefing as an iCalendar file (RFC 5545).
///
/// The file holds the statements of the timeline whose date is a day, or an interval between two
/// days, whatever the profile and the house style. A date that is only a month, a week or a year, one
/// that is uncertain or approximate, and an interval that is open are no days, and become none: they
/// are left out, and the description of the calendar says how many. Events last whole days; a time of
/// day that a source states stands in the description.
///
/// The summary is the statement. What is called off, put off, denied or negated says so in its first
/// word, since many calendars show nothing else. The description tells the status in the words of
/// the briefing, what an inferred date rests on, and the quotes with their sources.
///
/// The status of an event is never above that of the statement. `CONFIRMED` is only what the sources
/// themselves report as held, agreed, signed or the like, on a day they state, and nobody contradicts;
/// `CANCELLED` only what one says is cancelled; all else is `TENTATIVE`. Events take no time from the
/// reader's own calendar (`TRANSP:TRANSPARENT`).
public struct CalendarRenderer: BriefingRenderer {
  /// The name of the format.
  public let formatName = "ics"
  /// The file it writes.
  public let mainFile = "briefing.ics"

  /// Creates a renderer.
  public init() {}

  /// Renders the timeline of a briefing as `briefing.ics`; the options change nothing.
  public func render(
    _ briefing: Briefing,
    texts: [String: DocumentText],
    options: RenderingOptions
  ) -> [RenderedFile] {
    let sources = PresentedSource.all(of: briefing)
    var file = CalendarFile(
      briefing,
      sources: sources,
      citations: CitationIndex(briefing, sources: sources, texts: texts)
    )
    return [RenderedFile(path: mainFile, bytes: file.write())]
  }
}
