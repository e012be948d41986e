public import BriefingCore

/// The annotator of events: meetings, visits, announcements, enactments, wars.
///
/// A span runs from the verb or noun that tells of the event to its date or place. Whether it was
/// held, is scheduled or only expected is read from the verbs, and never raised.
public struct EventAnnotator: Annotator {
  /// What the annotator declares of itself.
  public let descriptor = AnnotatorDescriptor(
    name: "briefing.events",
    version: "1",
    summary: "Things that happened or are to happen, with date, place and status",
    uses: [.date, .place, .forum],
    produces: [.event]
  )

  /// Creates an annotator.
  public init() {}

  /// Returns the events of a document.
  public func annotate(_ view: DocumentView) throws(Never) -> [Mark] {
    view.reading(SentenceReadings.self).readings.flatMap { EventReader($0, in: view).marks() }
  }
}
