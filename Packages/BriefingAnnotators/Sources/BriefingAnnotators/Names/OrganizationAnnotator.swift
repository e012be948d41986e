public import BriefingCore

/// Bodies of any kind: ministries, agencies, parliaments, companies, universities, media.
///
/// Attributes: `kind`, such as `government`, `agency` or `company`; `name`, in full where the document or
/// the table knows it; `acronym`; `country`, ISO 3166. A country that acts stays a place.
///
/// A body is found by the form of its name ("Ministry of …", "… Corp."), by the tables of bodies and of
/// well-known names, by an acronym the document defines, and by what the document shows of it: "the
/// airline X", "shares in X", "the X refused". The rules and tables are our own, by general knowledge. The
/// kind follows the head of the name; a department of a subject that is taught and not governed is a
/// university's, courts and military units are agencies. Missed are descriptions ("our partners"), and
/// names without a form that no table lists and no sentence explains.
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
    finder.findOutlets()
    finder.settle()
    finder.withdrawRivalledLetters()
    finder.findings.addAcronyms(
      in: finder.words,
      defined: finder.acronyms,
      weight: OrganizationFinder.Weight.short
    )
    finder.findEvident()
    finder.findShortNames()
    finder.settle()
    finder.spellOutFirms()
    finder.shareCountries()
    return finder.findings.map { Mark($0.content, $0.span) }
  }
}
