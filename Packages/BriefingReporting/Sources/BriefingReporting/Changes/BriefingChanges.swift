import BriefingCore

/// What changed from one briefing to the next.
///
/// The two briefings alone are read, so that they may have been made anywhere; nothing is said that
/// they do not say. The same two give the same changes.
public struct BriefingChanges: Sendable, Hashable {
  /// What became of a source.
  public struct SourceChange: Sendable, Hashable {
    /// Whether a source came, went or changed.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
      /// Only the later briefing has it.
      case added
      /// Only the earlier briefing has it.
      case gone
      /// Both have it, and its text is another.
      case revised
      /// Both have it with the same text, and describe it otherwise.
      case described
    }

    /// One thing that is said of the source and changed.
    public struct Field: Sendable, Hashable {
      /// The key in `briefing.json`.
      public let name: String
      /// What the earlier briefing says.
      public let old: String?
      /// What the later briefing says.
      public let new: String?
    }

    /// Whether it came, went or changed.
    public let kind: Kind
    /// The source as the earlier briefing has it.
    public let old: BriefingSource?
    /// The source as the later briefing has it.
    public let new: BriefingSource?
    /// What is said of it otherwise.
    public let fields: [Field]
  }

  /// The earlier briefing.
  public let old: Briefing
  /// The later briefing.
  public let new: Briefing
  /// What became of the sources, in the order of the later briefing; those that are gone come last.
  public let sources: [SourceChange]
  /// What became of the statements, the weightiest first.
  public let statements: [StatementChange]
  /// The warnings that only the later briefing has.
  public let addedWarnings: [String]
  /// The warnings that only the earlier briefing has.
  public let goneWarnings: [String]
  /// How many statements are in both alike.
  public let unchanged: Int

  /// Compares two briefings.
  ///
  /// - Parameters:
  ///   - old: The earlier briefing.
  ///   - new: The later briefing.
  public init(from old: Briefing, to new: Briefing) {
    self.old = old
    self.new = new
    let renamed = Self.renamedSources(old, new)
    sources = Self.sourceChanges(old, new, renamed)
    addedWarnings = Self.rest(of: new.warnings, without: old.warnings)
    goneWarnings = Self.rest(of: old.warnings, without: new.warnings)

    let (was, now) = (old.statements, new.statements)
    let matching = StatementMatching(was, now, renamed: renamed)
    let names = (old: SourceNames(old), new: SourceNames(new))
    let remaining = Set(new.sources.map(\.id))
    let omissions = Omissions(new)
    var changes: [StatementChange] = []
    var unchanged = 0
    for (index, statement) in was.enumerated() {
      guard let partner = matching.partners[index] else {
        let cause = Self.cause(of: statement, renamed, remaining, omissions)
        changes.append(StatementChange(old: statement, new: nil, cause: cause))
        continue
      }
      let comparison = StatementComparison(
        statement,
        now[partner],
        renamed: renamed,
        names: names
      )
      if comparison.aspects.isEmpty {
        unchanged += 1
      } else {
        changes.append(
          StatementChange(old: statement, new: now[partner], aspects: comparison.aspects)
        )
      }
    }
    for (index, statement) in now.enumerated() where !matching.isTaken[index] {
      changes.append(StatementChange(old: nil, new: statement))
    }
    self.unchanged = unchanged
    statements = Self.byWeight(changes)
  }

  /// Whether the two briefings say the same.
  public var isEmpty: Bool {
    statements.isEmpty && sources.isEmpty && addedWarnings.isEmpty && goneWarnings.isEmpty
      && !isHeadChanged
  }

  /// Whether the title, the question or the day the briefing speaks for is another.
  var isHeadChanged: Bool {
    old.title != new.title || old.question != new.question || old.asOf.value != new.asOf.value
      || old.asOf.basis != new.asOf.basis
  }

  private static func byWeight(_ changes: [StatementChange]) -> [StatementChange] {
    let places = changes.map(\.place)
    return changes.indices.sorted { left, right in
      let (one, other) = (places[left], places[right])
      if one.section.weight != other.section.weight {
        return one.section.weight < other.section.weight
      }
      if one.section != other.section {
        return one.section.rawValue.utf8.lexicographicallyPrecedes(other.section.rawValue.utf8)
      }
      return (one.index, left) < (other.index, right)
    }.map { changes[$0] }
  }

  /// Why a statement is gone, as far as the later briefing tells.
  private static func cause(
    of statement: BriefingStatement,
    _ renamed: [String: String],
    _ remaining: Set<String>,
    _ omissions: Omissions
  ) -> StatementChange.Cause? {
    let carriers = statement.item.citations.map(\.source)
    let gone = carriers.filter { !remaining.contains(renamed[$0] ?? $0) }
    // A comparison goes with one of its sides, anything else with the last that carries it.
    if !gone.isEmpty, gone.count == carriers.count || statement.comparison != nil {
      return .sourcesGone(gone.uniqued)
    }
    return omissions.reason(for: statement, renamed).map(StatementChange.Cause.leftOut)
  }

  private static func rest(of texts: [String], without others: [String]) -> [String] {
    let others = Set(others)
    return texts.filter { !others.contains($0) }.uniqued
  }
}

/// The passages that a briefing left out, with the reasons.
private struct Omissions {
  private var reasons: [WordBag.Passage: String] = [:]

  init(_ briefing: Briefing) {
    for exclusion in briefing.excluded {
      for citation in exclusion.citations {
        let passage = WordBag.Passage(source: citation.source, quote: citation.quote)
        reasons[passage] = reasons[passage] ?? exclusion.reason
      }
    }
  }

  /// Why a statement was left out: nothing unless all its passages were.
  func reason(for statement: BriefingStatement, _ renamed: [String: String]) -> String? {
    let found = statement.item.citations.map { citation in
      reasons[
        WordBag.Passage(
          source: renamed[citation.source] ?? citation.source,
          quote: citation.quote
        )
      ]
    }
    return found.contains(nil) ? nil : found.first ?? nil
  }
}
