public import BriefingCore

/// Persons by their names alone, and the titles of offices, with or without the names of holders.
///
/// Attributes of a person: `name`, in the order given name, family name, except where English keeps the
/// order of the country; `given` and `family`; `country`, ISO 3166, of the office; `office`, in the
/// words of the text. Of an office: `title`, with whom or what it is for ("Special Envoy for Mali"),
/// `body`, and the `country` that it is an office of.
///
/// The rules are our own: a title, a form of address or an occupation before a name, a known given or
/// family name, an initial, a particle, an age or an office behind it; then the family name alone. Tables
/// of names by culture tell the order of the parts, see ``NameTable``. Missed are names of rare words that
/// nothing stands beside; a name of a thing that bears a person’s ("Linkin Park") is taken for one where
/// no word says what it is.
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
    finder.findSignatories()
    finder.findSurnames()
    return finder.marks()
  }
}
