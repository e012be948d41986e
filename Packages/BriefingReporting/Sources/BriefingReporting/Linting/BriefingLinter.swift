public import BriefingCore

/// A check of a briefing against the rules of good reporting.
///
/// The linter judges how things are said; whether they are true to the sources is the matter of
/// ``BriefingVerifier``.
public struct BriefingLinter: Sendable {
  /// The rules to apply.
  public var rules: [LintRule]
  /// The canonical texts, by document id; rules that need a text that is not here say nothing.
  public var texts: [String: DocumentText]

  /// Creates a linter.
  public init(rules: [LintRule] = LintRule.all, texts: [String: DocumentText] = [:]) {
    self.rules = rules
    self.texts = texts
  }

  /// Returns what breaks a rule, in the order of the rules and then of the file.
  public func lint(_ briefing: Briefing) -> [LintFinding] {
    let context = LintContext(briefing: briefing, texts: texts)
    return rules.flatMap { rule in
      rule.check(context).map { LintFinding(rule: rule.id, place: $0.path, message: $0.message) }
    }
  }
}

/// A place of a briefing that breaks a rule.
public struct LintFinding: Sendable, Hashable {
  /// The id of the rule.
  public let rule: String
  /// The path in `briefing.json`.
  public let place: String
  /// What is wrong and what to do.
  public let message: String

  /// Creates a finding.
  public init(rule: String, place: String, message: String) {
    self.rule = rule
    self.place = place
    self.message = message
  }
}

extension LintFinding: CustomStringConvertible {
  /// One line: the file, the path, the rule and what is wrong.
  public var description: String {
    "\(BriefingVerifier.briefingFile): \(place): \(rule): \(message)"
  }
}

/// A rule every briefing should obey.
public struct LintRule: Sendable {
  /// A place that breaks the rule, and why.
  struct Fault: Sendable {
    let path: String
    let message: String

    init(_ path: String, _ message: String) {
      self.path = path
      self.message = message
    }
  }

  /// The id, such as `L01`.
  public let id: String
  /// What the rule asks for.
  public let summary: String

  let check: @Sendable (LintContext) -> [Fault]

  init(_ id: String, _ summary: String, check: @escaping @Sendable (LintContext) -> [Fault]) {
    self.id = id
    self.summary = summary
    self.check = check
  }

  /// All rules, in the order of their ids.
  public static let all: [LintRule] = [
    names, citedStatements, exactQuotes, numbersCited, statusKept, polarityKept, pluralSources,
    authorVoice,
    boilerplate, captions, premisesShown, verbatimQuotes, sums, silence, mixedScales,
    likelihoodAndConfidence, keyPointsInBody, sectionOrder, outsideKnowledge, vagueDates,
    superseded, exclusionsCounted,
  ]
}

/// What rules look at.
struct LintContext: Sendable {
  struct PlacedItem: Sendable {
    let path: String
    let section: SectionID
    let item: Item
  }

  let briefing: Briefing
  let texts: [String: DocumentText]
  let items: [PlacedItem]

  init(briefing: Briefing, texts: [String: DocumentText]) {
    self.briefing = briefing
    self.texts = texts
    items = briefing.itemPlaces.map {
      PlacedItem(path: $0.path, section: $0.section.id, item: $0.item)
    }
  }

  /// The items that claim something: all but those on sources and method and empty sections.
  var claims: [PlacedItem] {
    items.filter { !Self.uncited.contains($0.section) && !$0.item.isNothingFound }
  }

  /// The sections that speak of the sources and the tool, not of the matter.
  static let uncited: Set<SectionID> = ["sources", "method"]

  /// How many of some sources are independent: those with one text count once.
  func independent(_ sources: some Sequence<String>) -> Int {
    let digests = Dictionary(briefing.sources.map { ($0.id, $0.digest) }) { first, _ in first }
    return Set(sources.map { digests[$0] ?? $0 }).count
  }
}
