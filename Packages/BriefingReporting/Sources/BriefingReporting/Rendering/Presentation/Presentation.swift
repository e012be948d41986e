import BriefingCore

/// A briefing arranged for reading: what every rendering shows, whatever its format.
struct Presentation: Sendable {
  let briefing: Briefing
  let profile: RenderingProfile
  let style: HouseStyle
  let sources: [PresentedSource]
  let sections: [PresentedSection]
  let citations: CitationIndex
  /// What the profile leaves out, in one line.
  let leftOut: String?

  /// Arranges a briefing.
  ///
  /// - Parameters:
  ///   - briefing: The briefing.
  ///   - texts: The texts of its sources, by the ids of their documents.
  ///   - profile: What is shown.
  ///   - style: How dates are written.
  ///   - isSplit: Whether the text of each source has a file of its own.
  init(
    _ briefing: Briefing,
    texts: [String: DocumentText],
    profile: RenderingProfile,
    style: HouseStyle = .standard,
    isSplit: Bool = false
  ) {
    self.briefing = briefing
    self.profile = profile
    self.style = style
    sources = PresentedSource.all(of: briefing, isSplit: isSplit)
    let selection = Selection(briefing, profile: profile)
    var arranger = SectionArranger(
      briefing: briefing,
      sources: sources,
      citations: CitationIndex(briefing, sources: sources, texts: texts),
      profile: profile,
      dates: StyledDates(briefing, style: style)
    )
    var sections = selection.sections.map { arranger.arrange($0) }
    if profile.showsFigures {
      for index in sections.indices {
        sections[index].figures = arranger.figures(
          of: sections[index],
          hidden: selection.sections[index].hidden,
          in: sections
        )
      }
    }
    self.sections = sections
    citations = arranger.citations
    leftOut = selection.leftOut
  }

  /// The day the briefing speaks for, and how it is known.
  var asOf: String { briefing.asOf.words(in: style) }

  /// What that day is inferred from.
  var premises: [String] { briefing.asOf.premises.map(style.premise) }

  /// The sources counted by kind, as in `3 sources: 1 news, 2 commentary`.
  var sourceTally: String {
    let listed = sources.compactMap(\.source)
    let total = listed.count == 1 ? "1 source" : "\(listed.count) sources"
    var kinds: [String] = []
    for genre in listed.compactMap(\.genre) where !kinds.contains(genre) { kinds.append(genre) }
    guard !kinds.isEmpty else { return total }
    let counts = kinds.map { kind in "\(listed.count { $0.genre == kind }) \(kind)" }
    return "\(total): \(counts.joined(separator: ", "))"
  }

  /// How many passages the rendering cites, and how many of them were found in their sources.
  var citationTally: (found: Int, all: Int) {
    let cited = citations.entries.filter { !$0.holders.isEmpty }
    return (cited.count(where: \.isFound), cited.count)
  }
}

extension Briefing.AsOf {
  /// Returns the day, and how it is known where nobody states it.
  func words(in style: HouseStyle) -> String {
    guard let value else { return "date unknown" }
    let words = style.words(value)
    return basis == .stated ? words : "\(words) (\(basis.rawValue))"
  }
}
