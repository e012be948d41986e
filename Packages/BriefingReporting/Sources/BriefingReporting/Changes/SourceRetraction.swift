public import BriefingCore

/// What a briefing would lose without some of its sources.
///
/// Everything is read from the briefing itself: the passages its statements cite, the sides of its
/// comparisons, and what inferred dates rest on. So it works on a briefing made anywhere, and tells
/// what depends on a source; what a briefing made without it would say instead, only making it tells.
public struct SourceRetraction: Sendable, Hashable {
  /// What becomes of a statement.
  public enum Effect: String, Sendable, Hashable, CaseIterable {
    /// It falls: no other source carries it, or of what was set side by side one source is left, or
    /// those that are left say the same.
    case falls
    /// It loses support, and other sources carry it.
    case weakened
    /// Only its date rests on the sources.
    case undated
  }

  /// A statement that depends on the sources.
  public struct Dependent: Sendable, Hashable {
    /// The statement.
    public let statement: BriefingStatement
    /// What becomes of it.
    public let effect: Effect
    /// The sources that are left to it.
    public let remaining: [String]
    /// Whether the status of the statement rests on the sources alone, and others speak of the matter.
    public let losesStatus: Bool
    /// The passages of the sources that its inferred date rests on.
    public let premises: [Citation]
    /// The other passages of the sources.
    public let passages: [Citation]
  }

  /// A person, body or thing whose names or whose identity depend on the sources.
  public struct EntityEffect: Sendable, Hashable {
    /// The entity.
    public let entity: BriefingEntity
    /// Whether no other source mentions it.
    public let falls: Bool
    /// The spellings that no other source uses.
    public let lostNames: [String]
    /// The reasons for holding its names to be one that tell of the sources.
    public let reasons: [String]
  }

  /// A date of publication, or the day of the briefing, that is inferred from the sources.
  public struct DateEffect: Sendable, Hashable {
    /// The source that was published then; nothing where it is the day the briefing speaks for.
    public let source: String?
    /// The date in words.
    public let date: String
    /// The premises that tell of the sources.
    public let premises: [String]
  }

  /// The briefing.
  public let briefing: Briefing
  /// The ids of the sources that are taken away, in the order of the briefing.
  public let sources: [String]
  /// The statements that depend on them, the weightiest first.
  public let dependents: [Dependent]
  /// The entities that depend on them, in the order of the briefing.
  public let entities: [EntityEffect]
  /// The dates that depend on them.
  public let dates: [DateEffect]
  /// How many statements do not depend on them.
  public let unaffected: Int

  /// Finds what depends on sources.
  ///
  /// - Parameters:
  ///   - sources: Their ids.
  ///   - briefing: The briefing.
  public init(of sources: Set<String>, from briefing: Briefing) {
    self.briefing = briefing
    self.sources = briefing.sources.map(\.id).filter(sources.contains)
    let statements = briefing.statements
    let found = statements.compactMap { Self.dependent($0, without: sources) }
    unaffected = statements.count - found.count
    dependents = found.sorted { one, other in
      let (left, right) = (one.statement.place, other.statement.place)
      if left.section.weight != right.section.weight {
        return left.section.weight < right.section.weight
      }
      if left.section != right.section {
        return left.section.rawValue.utf8.lexicographicallyPrecedes(right.section.rawValue.utf8)
      }
      return left.index < right.index
    }
    let labels = SourceNames(briefing)
    let gone = self.sources.map { labels[$0] }
    entities = Self.entities(of: briefing, statements, without: sources, labels: gone)
    dates = Self.dates(of: briefing, without: sources, labels: gone)
  }

  /// Whether nothing depends on the sources.
  public var isEmpty: Bool { dependents.isEmpty && entities.isEmpty && dates.isEmpty }

  // MARK: Statements

  private static func dependent(
    _ statement: BriefingStatement,
    without sources: Set<String>
  ) -> Dependent? {
    let item = statement.item
    let premises = item.premises.flatMap(\.citations).filter { sources.contains($0.source) }
    let others = item.ownSlots.flatMap(\.slot.citations)
    let sided = item.sides.isEmpty ? statement.comparison?.sides.flatMap(\.citations) ?? [] : []
    let carrying = (item.citations + item.sides.flatMap(\.citations) + sided).uniqued
    let passages = (carrying + others).uniqued.filter { sources.contains($0.source) }
    let speaking = (carrying.map(\.source) + item.sides.map(\.source) + item.support.agree).uniqued
    let remaining = speaking.filter { !sources.contains($0) }
    let isTouched = remaining.count < speaking.count
    guard isTouched || !passages.isEmpty || !premises.isEmpty else { return nil }
    let falls =
      statement.comparison.map { isSettled($0, item, without: sources) } ?? remaining.isEmpty
    let cited = item.citations.map(\.source)
    return Dependent(
      statement: statement,
      effect: isTouched && falls ? .falls : isTouched || !passages.isEmpty ? .weakened : .undated,
      remaining: remaining,
      losesStatus: !falls && item.status != nil && !cited.isEmpty
        && cited.allSatisfy(sources.contains),
      premises: premises.uniqued,
      passages: passages
    )
  }

  /// Whether nothing is left to set side by side: fewer than two sources, or for a difference none
  /// that says otherwise than the rest.
  private static func isSettled(
    _ comparison: BriefingStatement.Comparison,
    _ item: Item,
    without sources: Set<String>
  ) -> Bool {
    let left = comparison.sides.filter { !sources.contains($0.source) }
    guard left.count < comparison.sides.count else { return false }
    // One source may be at odds with itself, but it is no comparison of sources.
    if Set(left.map(\.source)).count < 2 { return true }
    guard comparison.kind != nil else { return false }
    let stances = item.sides.filter { !sources.contains($0.source) }
    if comparison.kind == .modality, stances.allSatisfy({ $0.status != nil }), !stances.isEmpty {
      return Set(stances.map { [$0.status?.rawValue, $0.polarity?.rawValue] }).count < 2
    }
    return Set(left.map(\.value)).count < 2
  }

  // MARK: Entities and dates

  private static func entities(
    of briefing: Briefing,
    _ statements: [BriefingStatement],
    without sources: Set<String>,
    labels: [String]
  ) -> [EntityEffect] {
    // Why names are held to be one stands in the text of the item that lists them.
    var reasons: [String: [String]] = [:]
    for statement in statements where statement.listsNames {
      guard let id = statement.item.actors.first else { continue }
      reasons[id] = Phrasing.reasons(in: statement.item.text)
        .filter { reason in labels.contains { reason.tells(of: $0) } }
    }
    return briefing.entities.compactMap { entity in
      let isMentioned = entity.mentions.contains { !sources.contains($0.source) }
      let falls = !entity.mentions.isEmpty && !isMentioned
      let lost = entity.names.filter { name in
        !name.sources.isEmpty && name.sources.allSatisfy(sources.contains)
      }.map(\.text)
      let why = falls ? [] : reasons[entity.id] ?? []
      guard falls || !lost.isEmpty || !why.isEmpty else { return nil }
      return EntityEffect(
        entity: entity,
        falls: falls,
        lostNames: falls ? [] : lost,
        reasons: why
      )
    }
  }

  private static func dates(
    of briefing: Briefing,
    without sources: Set<String>,
    labels: [String]
  ) -> [DateEffect] {
    func telling(_ premises: [String]) -> [String] {
      premises.filter { premise in labels.contains { premise.tells(of: $0) } }
    }
    var result: [DateEffect] = []
    let asOf = telling(briefing.asOf.premises)
    if briefing.asOf.basis == .inferred, !asOf.isEmpty {
      result.append(
        DateEffect(source: nil, date: ChangeWording.asOf(briefing.asOf), premises: asOf)
      )
    }
    for source in briefing.sources where !sources.contains(source.id) {
      let premises = telling(source.published.premises)
      guard source.published.basis == .inferred, !premises.isEmpty else { continue }
      result.append(
        DateEffect(
          source: source.id,
          date: source.published.words(in: .standard),
          premises: premises
        )
      )
    }
    return result
  }
}

extension BriefingChanges {
  /// What rested on the sources that are gone; nothing where all are still there.
  public var retraction: SourceRetraction? {
    let gone = sources.filter { $0.kind == .gone }.compactMap(\.old?.id)
    return gone.isEmpty ? nil : SourceRetraction(of: Set(gone), from: old)
  }
}

extension Phrasing {
  /// The reasons for which a text that lists names holds them to be one.
  fileprivate static func reasons(in text: String) -> [String] {
    let mark = " Held to be one because "
    guard let range = text.ranges(of: mark).first else { return [] }
    var rest = text[range.upperBound...]
    if rest.hasSuffix(".") { rest.removeLast() }
    return rest.split(separator: "; ").map(String.init)
  }
}

extension String {
  /// Whether the text holds the name of a source, and not as the start of another: Source 12 is not
  /// Source 1.
  fileprivate func tells(of name: String) -> Bool {
    !name.isEmpty
      && ranges(of: name).contains { range in
        guard range.upperBound < endIndex else { return true }
        let next = self[range.upperBound]
        return !next.isLetter && !next.isNumber
      }
  }
}
