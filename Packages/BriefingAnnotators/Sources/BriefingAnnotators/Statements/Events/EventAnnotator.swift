public import BriefingCore

/// The annotator of events: meetings, visits, announcements, enactments, wars.
///
/// A span runs from the verb or noun that tells of the event to the end of its object, or to its date
/// or place; what more is said of the object stays outside. Whether it was held, is scheduled or only expected is read from the verbs, and never raised.
///
/// Attributes: `kind`, such as `meeting` or `enactment`; `date`, EDTF; `place`; `status`, a rung of the
/// ladder of ``/BriefingCore/Status``; `polarity`, where the event is denied. Verbs and nouns of events are a closed
/// list of our own for public affairs. Missed are events told by other words, and dates that stand in
/// another sentence.
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
    let day = view.document.source.metadata.published.value
    let published = (earliest: day?.earliest, latest: day?.latest)
    return view.reading(SentenceReadings.self).sentences.flatMap {
      EventReader($0, in: view, published: published).marks()
    }
  }
}
