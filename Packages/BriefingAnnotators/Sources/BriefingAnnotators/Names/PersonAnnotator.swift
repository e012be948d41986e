public import BriefingCore

/// Persons by their names alone, and the titles of offices, with or without the names of holders.
public struct PersonAnnotator: Annotator {
  /// What the annotator declares of itself.
  public let descriptor = AnnotatorDescriptor(
    name: "briefing.people",
    version: "1",
    summary: "Names of persons and titles of offices",
    uses: [.place],
    produces: [.person, .office]
  )

  /// Creates the annotator.
  public init() {}

  /// Returns the persons and offices of a document.
  public func annotate(_ view: DocumentView) throws(Never) -> [Mark] {
    var finder = PersonFinder(view)
    finder.findAfterOffices()
    finder.findCredits()
    finder.findAfterAddresses()
    finder.findKnown()
    finder.findSurnames()
    return finder.marks()
  }
}
