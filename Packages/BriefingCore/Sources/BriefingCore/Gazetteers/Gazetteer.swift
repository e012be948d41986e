/// A list of known names that all carry one label.
public struct Gazetteer: Sendable, Hashable {
  /// One thing and the names it goes by.
  public struct Entry: Sendable, Hashable {
    /// The usual name.
    public var name: String
    /// Other names, matched like the name.
    public var aliases: [String]
    /// The acronym, matched in capitals alone.
    public var acronym: String?
    /// Attributes that a match is given.
    public var attributes: Attributes
    /// Names of other things that look alike and must be kept apart.
    public var notToBeConfusedWith: [String]
    /// The label of this entry, where it differs from the list's.
    public var label: Label?
    /// Whether names of several words, too, are found only as they are written.
    public var isExact: Bool

    /// Creates an entry.
    public init(
      name: String,
      aliases: [String] = [],
      acronym: String? = nil,
      attributes: Attributes = Attributes(),
      notToBeConfusedWith: [String] = [],
      label: Label? = nil,
      isExact: Bool = false
    ) {
      self.name = name
      self.aliases = aliases
      self.acronym = acronym
      self.attributes = attributes
      self.notToBeConfusedWith = notToBeConfusedWith
      self.label = label
      self.isExact = isExact
    }
  }

  /// The label a match is given.
  public var label: Label
  /// The things listed.
  public var entries: [Entry]
  /// Patterns of tokens, tried where no listed name matches.
  public var patterns: [TokenPattern]
  /// Topics added to the taxonomy.
  public var topics: [Topic]

  /// Creates a gazetteer.
  public init(
    label: Label,
    entries: [Entry] = [],
    patterns: [TokenPattern] = [],
    topics: [Topic] = []
  ) {
    self.label = label
    self.entries = entries
    self.patterns = patterns
    self.topics = topics
  }
}
