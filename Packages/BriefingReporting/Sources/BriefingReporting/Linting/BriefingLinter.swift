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
  /// The annotations, by document id; rules that need those of a document that is not here say
  /// nothing of it.
  public var annotations: [String: [Annotation]]
  /// What a person decided; nothing where that is not known.
  public var decisions: Decisions?

  /// Creates a linter.
  public init(
    rules: [LintRule] = LintRule.all,
    texts: [String: DocumentText] = [:],
    annotations: [String: [Annotation]] = [:],
    decisions: Decisions? = nil
  ) {
    self.rules = rules
    self.texts = texts
    self.annotations = annotations
    self.decisions = decisions
  }

  /// Returns what breaks a rule, in the order of the rules and then of the file.
  public func lint(_ briefing: Briefing) -> [LintFinding] {
    let context = LintContext(
      briefing: briefing,
      texts: texts,
      annotations: annotations,
      decisions: decisions
    )
    return rules.flatMap { rule in
      rule.check(context).map { fault in
        LintFinding(
          rule: rule.id,
          place: fault.path,
          message: fault.message,
          isOnPersonsWords: context.isPersonal(fault.path)
        )
      }
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
  /// Whether it is about the words of a person, who may say what no source says: worth knowing, and
  /// nothing that is wrong with the briefing.
  public let isOnPersonsWords: Bool

  /// Creates a finding.
  public init(rule: String, place: String, message: String, isOnPersonsWords: Bool = false) {
    self.rule = rule
    self.place = place
    self.message = message
    self.isOnPersonsWords = isOnPersonsWords
  }

  /// Whether it is about the tie to the sources rather than about the manner of telling.
  public var isAboutTruth: Bool { ["L00", "L01", "L02", "L11"].contains(rule) }
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
    authorVoice, boilerplate, captions, premisesShown, verbatimQuotes, speakers, accusations,
    actorsMentioned, sums, amounts, mentionsNamed, variantsListed, silence, mixedScales,
    likelihoodAndConfidence, keyPointsInBody, sectionOrder, expansions, outsideKnowledge,
    relativeDates, vagueDates, superseded, exclusionsCounted,
  ]
}
