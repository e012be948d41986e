public import BriefingCore

/// A section of a briefing.
public struct Section: Sendable, Hashable {
  /// Which section it is.
  public var id: SectionID
  /// Its heading.
  public var title: String
  /// Its items, in order.
  public var items: [Item]

  /// Creates a section.
  public init(id: SectionID, title: String, items: [Item]) {
    self.id = id
    self.title = title
    self.items = items
  }
}

/// The name of a section in files.
public struct SectionID: Sendable, Hashable, RawRepresentable, ExpressibleByStringLiteral {
  /// The name as it is written in files.
  public let rawValue: String

  /// Creates a name from the word used in files.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Creates a name from a literal.
  public init(stringLiteral value: String) { rawValue = value }

  /// The sections every briefing has, in order.
  public static let all: [SectionID] = [
    "key-points", "participants", "agenda", "commitments", "recommendations", "timeline", "money",
    "instruments", "forums", "agreements", "differences", "single-source", "open-questions",
    "people-and-organizations", "quotations", "sources", "method",
  ]
}

/// One statement of a briefing, with the passages it rests on.
public struct Item: Sendable, Hashable {
  /// A part of a statement that can be checked by itself.
  public struct Slot: Sendable, Hashable {
    /// The words of the source.
    public var text: String
    /// The value they stand for, where it is not the words.
    public var value: String?
    /// Where the words stand.
    public var citations: [Citation]

    /// Creates a slot.
    public init(text: String, value: String? = nil, citations: [Citation] = []) {
      self.text = text
      self.value = value
      self.citations = citations
    }
  }

  /// What one source says about the matter of the item.
  public struct Side: Sendable, Hashable {
    /// The id of the source.
    public var source: String
    /// The strongest status the source gives the matter.
    public var status: Status?
    /// Whether the source affirms or denies it.
    public var polarity: Polarity?
    /// Who says so in that source.
    public var voice: Statement.Voice?
    /// The source's words or value.
    public var value: String
    /// Where they stand.
    public var citations: [Citation]

    /// Creates a side.
    public init(
      source: String,
      status: Status? = nil,
      polarity: Polarity? = nil,
      voice: Statement.Voice? = nil,
      value: String,
      citations: [Citation]
    ) {
      self.source = source
      self.status = status
      self.polarity = polarity
      self.voice = voice
      self.value = value
      self.citations = citations
    }
  }

  /// Which sources carry an item, which say otherwise, and which say nothing.
  public struct Support: Sendable, Hashable {
    /// How many silent sources a file names; where there are more, it only counts them.
    public static let namedLimit = 20

    /// The sources that say so.
    public var agree: [String]
    /// The sources that say otherwise.
    public var differ: [String]
    /// The sources that say nothing of it.
    public var silent: [String]
    /// How many more sources say nothing of it, where a file only counted them.
    public var unnamedSilent: Int

    /// Creates support.
    public init(
      agree: [String] = [],
      differ: [String] = [],
      silent: [String] = [],
      unnamedSilent: Int = 0
    ) {
      self.agree = agree
      self.differ = differ
      self.silent = silent
      self.unnamedSilent = unnamedSilent
    }

    /// How many sources say nothing of it.
    public var silentCount: Int { silent.count + unnamedSilent }

    /// Takes over which sources say nothing of it, as a file does.
    mutating func silence(_ sources: [String]) {
      let isNamed = sources.count <= Self.namedLimit
      silent = isNamed ? sources : []
      unnamedSilent = isNamed ? 0 : sources.count
    }
  }

  /// The name of the item, unique in the briefing and the same in every run over the same input.
  public var id: String
  /// The statement, as a sentence.
  public var text: String
  /// A statement kind, `event`, `fact` or `inference`; see ``kinds``.
  public var kind: String
  /// How far the matter has come.
  public var status: Status?
  /// Whether the statement affirms or denies.
  public var polarity: Polarity?
  /// Who says so.
  public var voice: Statement.Voice?
  /// The topic it belongs to.
  public var topic: String?
  /// When, in EDTF.
  public var when: String?
  /// The ids of the entities that act.
  public var actors: [String]
  /// The rule that made the item.
  public var derivedBy: String
  /// The parts that can be checked by themselves, sorted by name.
  public var slots: [String: Slot]
  /// What each source says.
  public var sides: [Side]
  /// Which sources carry it.
  public var support: Support
  /// The passages the statement rests on.
  public var citations: [Citation]

  /// The kinds of items.
  public static let kinds =
    Statement.Kind.allCases.map(\.rawValue) + ["event", "fact", "inference"]

  /// Creates an item.
  public init(
    id: String,
    text: String,
    kind: String,
    status: Status? = nil,
    polarity: Polarity? = nil,
    voice: Statement.Voice? = nil,
    topic: String? = nil,
    when: String? = nil,
    actors: [String] = [],
    derivedBy: String,
    slots: [String: Slot] = [:],
    sides: [Side] = [],
    support: Support = Support(),
    citations: [Citation] = []
  ) {
    self.id = id
    self.text = text
    self.kind = kind
    self.status = status
    self.polarity = polarity
    self.voice = voice
    self.topic = topic
    self.when = when
    self.actors = actors
    self.derivedBy = derivedBy
    self.slots = slots
    self.sides = sides
    self.support = support
    self.citations = citations
  }
}
