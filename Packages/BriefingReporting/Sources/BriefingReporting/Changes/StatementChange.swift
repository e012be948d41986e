import BriefingCore

/// What became of a statement from one briefing to the next.
public struct StatementChange: Sendable, Hashable {
  /// Whether a statement came, went or changed.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Only the later briefing has it.
    case added
    /// Only the earlier briefing has it.
    case gone
    /// Both have it, and not alike.
    case changed
  }

  /// One thing about a statement that changed.
  public struct Aspect: Sendable, Hashable {
    /// What changed.
    public enum Field: String, Sendable, Hashable, CaseIterable {
      /// How far the matter has come.
      case status
      /// Whether it is affirmed or denied.
      case polarity
      /// Who says so.
      case voice
      /// When it takes place, and whether that is stated or inferred.
      case date
      /// What an inferred date rests on.
      case premises
      /// The sum.
      case amount
      /// Another part that can be checked by itself; `name` says which.
      case slot
      /// What a source says of the matter.
      case side
      /// Whether a source says so or says otherwise: `agree` or `differ`.
      case support
      /// The class of a difference.
      case differenceClass = "class"
      /// The weight of a difference.
      case severity
      /// What an agreement or a difference is about.
      case subject
      /// The passages of a source.
      case passages
      /// A section in which the statement stands.
      case section
      /// The kind of statement.
      case kind
      /// The topic.
      case topic
      /// The briefing's own words alone.
      case text
    }

    /// Whether a status rose or fell on the ladder.
    public enum Direction: String, Sendable, Hashable {
      /// It rose.
      case up
      /// It fell.
      case down
    }

    /// What changed.
    public let field: Field
    /// The name of a slot.
    public let name: String?
    /// The source it is about, by its id in the later briefing, or in the earlier where it is gone.
    public let source: String?
    /// What the earlier briefing says; nothing where it says nothing.
    public let old: String?
    /// What the later briefing says; nothing where it says nothing.
    public let new: String?
    /// Whether a status rose or fell; nothing where one of the two is beside the ladder.
    public let direction: Direction?

    init(
      _ field: Field,
      name: String? = nil,
      source: String? = nil,
      old: String?,
      new: String?,
      direction: Direction? = nil
    ) {
      self.field = field
      self.name = name
      self.source = source
      self.old = old
      self.new = new
      self.direction = direction
    }
  }

  /// Why a statement is gone, as far as the two briefings tell.
  public enum Cause: Sendable, Hashable {
    /// The sources that carried it are no longer sources of the briefing.
    case sourcesGone([String])
    /// The later briefing lists its passage among what was left out, with this reason.
    case leftOut(String)
  }

  /// Whether it came, went or changed.
  public let kind: Kind
  /// The statement as the earlier briefing has it.
  public let old: BriefingStatement?
  /// The statement as the later briefing has it.
  public let new: BriefingStatement?
  /// What changed, where both have it.
  public let aspects: [Aspect]
  /// Why it is gone.
  public let cause: Cause?

  init(
    old: BriefingStatement?,
    new: BriefingStatement?,
    aspects: [Aspect] = [],
    cause: Cause? = nil
  ) {
    kind = old == nil ? .added : new == nil ? .gone : .changed
    self.old = old
    self.new = new
    self.aspects = aspects
    self.cause = cause
  }

  /// The section of the greatest weight in which either briefing has the statement.
  public var section: SectionID { place.section }

  /// The section of the greatest weight, and where the statement stands in it.
  var place: (section: SectionID, index: Int) {
    let places = [new, old].compactMap { $0?.place }
    return places.min { $0.section.weight < $1.section.weight } ?? ("", 0)
  }
}

extension SectionID {
  /// The rank of a section where the weightiest come first: what a reader must know before all else.
  var weight: Int { Self.weights[self] ?? Self.byWeight.count }

  static let byWeight: [SectionID] = [
    "key-points", "commitments", "differences", "agreements", "participants", "agenda", "timeline",
    "money", "open-questions", "recommendations", "instruments", "forums", "single-source",
    "quotations", "people-and-organizations",
  ]

  private static let weights = Dictionary(
    byWeight.enumerated().map { ($0.element, $0.offset) },
    uniquingKeysWith: { first, _ in first }
  )
}
