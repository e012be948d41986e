public import BriefingCore

/// Laws, bills, treaties, agreements, strategies and programmes, by name, by number and, where a
/// sentence speaks of making them, without a name.
public struct InstrumentAnnotator: Annotator {
  /// What the annotator declares of itself.
  public let descriptor = AnnotatorDescriptor(
    name: "briefing.instruments",
    version: "1",
    summary: "Laws, bills, treaties, agreements, strategies and programmes",
    uses: [.acronym],
    produces: [.instrument]
  )

  /// Creates the annotator.
  public init() {}

  /// Returns the instruments of a document.
  public func annotate(_ view: DocumentView) throws(Never) -> [Mark] {
    var finder = InstrumentFinder(view)
    finder.findCitations()
    finder.findListed()
    finder.findNames()
    finder.settle()
    finder.findAcronyms()
    finder.findUnnamed()
    finder.settle()
    finder.addRangeEnds()
    return finder.findings.map { Mark($0.content, $0.span) }
  }
}
