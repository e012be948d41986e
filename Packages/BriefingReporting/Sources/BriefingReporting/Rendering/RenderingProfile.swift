public import BriefingCore

/// A choice of sections, and of how much of each, for a kind of reader.
///
/// A profile changes renderings only: `briefing.json` holds everything, and a rendering says in one
/// line what its profile leaves out.
public struct RenderingProfile: Sendable, Hashable {
  /// The name, as `briefing.yaml` and `--profile` take it.
  public var name: String
  /// The sections in the order of the page; nothing means all, in the order of the briefing.
  public var sections: [SectionID]?
  /// How many entries of a section are shown at most: items, differences, topics of the agenda.
  public var limits: [SectionID: Int]
  /// Which differences are shown.
  public var severities: Set<Difference.Severity>
  /// Whether the items of the agenda follow its table.
  public var listsAgendaItems: Bool
  /// Whether the table of participants leaves out the sentences its columns are taken from.
  public var isTerse: Bool
  /// How many words the statements may have together; the longest sections give way first.
  public var wordBudget: Int?
  /// Whether graphics stand beside the tables that say the same.
  ///
  /// The short profiles have none: their tables say it in less room than a graphic takes.
  public var showsFigures: Bool

  /// Creates a profile; what is not given is not limited.
  public init(
    name: String,
    sections: [SectionID]? = nil,
    limits: [SectionID: Int] = [:],
    severities: Set<Difference.Severity> = Set(Difference.Severity.allCases),
    listsAgendaItems: Bool = true,
    isTerse: Bool = false,
    wordBudget: Int? = nil,
    showsFigures: Bool = true
  ) {
    self.name = name
    self.sections = sections
    self.limits = limits
    self.severities = severities
    self.listsAgendaItems = listsAgendaItems
    self.isTerse = isTerse
    self.wordBudget = wordBudget
    self.showsFigures = showsFigures
  }

  /// Everything.
  public static let standard = RenderingProfile(name: "standard")

  /// What a minister reads before a meeting: four sides at most on three sources.
  public static let ministerial = RenderingProfile(
    name: "ministerial",
    sections: [
      "key-points", "participants", "agenda", "commitments", "differences", "open-questions",
      "sources",
    ],
    limits: [
      "key-points": 6, "participants": 10, "agenda": 14, "commitments": 6, "differences": 6,
      "open-questions": 5,
    ],
    severities: [.high, .medium],
    listsAgendaItems: false,
    isTerse: true,
    wordBudget: 900,
    showsFigures: false
  )

  /// What fits on one page: the points, who meets when, and where the sources part.
  public static let onePage = RenderingProfile(
    name: "one-page",
    sections: ["key-points", "participants", "timeline", "differences", "sources"],
    limits: ["key-points": 5, "participants": 6, "timeline": 3, "differences": 3],
    severities: [.high, .medium],
    listsAgendaItems: false,
    isTerse: true,
    wordBudget: 320,
    showsFigures: false
  )

  /// The profiles that come with the suite.
  public static let all: [RenderingProfile] = [.standard, .ministerial, .onePage]

  /// Creates the profile of a name, or nothing where none has it.
  public init?(named name: String) {
    guard let profile = Self.all.first(where: { $0.name == name }) else { return nil }
    self = profile
  }
}
