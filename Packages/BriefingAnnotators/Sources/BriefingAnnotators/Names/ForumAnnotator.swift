public import BriefingCore

/// Dialogues, committees, groupings and frameworks: by their names, by numbers such as "2+2", by
/// acronyms, and by words that take one up again, such as "the new forum".
///
/// Attributes: `kind`, one of `dialogue`, `committee`, `grouping`, `framework`, `summit` and
/// `working-group`; `name` and `acronym`, as the document defines them; `parties`, ISO 3166, where the name
/// gives them. The forms are our own; standing bodies are told from them by the table of bodies. Missed
/// are forums a document only describes, such as "the yearly meeting of the two ministers".
public struct ForumAnnotator: Annotator {
  /// What the annotator declares of itself.
  public let descriptor = AnnotatorDescriptor(
    name: "briefing.forums",
    version: "1",
    summary: "Dialogues, committees, groupings and frameworks",
    uses: [.acronym, .place],
    produces: [.forum]
  )

  /// Creates the annotator.
  public init() {}

  /// Returns the forums of a document.
  public func annotate(_ view: DocumentView) throws(Never) -> [Mark] {
    var finder = ForumFinder(view)
    finder.findNames()
    finder.findFormats()
    finder.findListed()
    finder.findRepeated()
    finder.settle()
    finder.findings.addAcronyms(
      in: finder.words,
      defined: finder.acronyms,
      weight: ForumFinder.Weight.name
    )
    finder.settle()
    finder.findNicknames()
    finder.settle()
    finder.findDescriptions()
    return finder.findings.map { Mark($0.content, $0.span) }
  }
}
