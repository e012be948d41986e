public import BriefingCore

/// Bodies of any kind: ministries, agencies, parliaments, companies, universities, media.
public struct OrganizationAnnotator: Annotator {
  /// What the annotator declares of itself.
  public let descriptor = AnnotatorDescriptor(
    name: "briefing.organizations",
    version: "1",
    summary: "Government bodies, companies, media and other organizations",
    uses: [.acronym, .forum, .person, .place],
    produces: [.organization]
  )

  /// Creates the annotator.
  public init() {}

  /// Returns the organizations of a document.
  public func annotate(_ view: DocumentView) throws(Never) -> [Mark] {
    var finder = OrganizationFinder(view)
    finder.findListed()
    finder.findWellKnown()
    finder.findCompanies()
    finder.findNames()
    finder.findUnits()
    finder.findTeams()
    finder.findCauses()
    finder.findGovernments()
    finder.settle()
    finder.findings.addAcronyms(
      in: finder.words,
      defined: finder.acronyms,
      weight: OrganizationFinder.Weight.short
    )
    finder.findEvident()
    finder.findShortNames()
    finder.settle()
    return finder.findings.map { Mark($0.content, $0.span) }
  }
}
