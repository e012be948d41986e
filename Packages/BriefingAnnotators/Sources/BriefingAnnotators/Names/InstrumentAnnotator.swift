public import BriefingCore

/// Laws, bills, treaties, agreements, strategies and programmes, by name, by number and, where a
/// sentence speaks of making them, without a name.
///
/// Attributes: `kind`, such as `law`, `bill`, `treaty` or `strategy`; `name`; `country`, ISO 3166;
/// `status`, from the verbs of its sentence; for what is cited by number `citation`, as written, and
/// `id`, in which the title comes before the section and that before its paragraphs
/// (`usc/42/1983/a/1`), so that what encloses a provision is the beginning of its id.
///
/// Forms of citation of the United States, the European Union and the United Nations, forms of names
/// ("… Act of 2022"), and the grammar of both, are our own; identifiers follow the usage of
/// unitedstates/citation. A section such as "404o-1" is one section, not a range. Missed are laws of
/// other countries by number, and short names a document never says in full.
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
