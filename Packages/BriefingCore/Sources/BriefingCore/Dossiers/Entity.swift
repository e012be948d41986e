/// A person, body, place or thing that documents mention, under one name or several.
public struct Entity: Sendable, Hashable {
  /// A spelling and the documents that use it.
  public struct Name: Sendable, Hashable {
    /// The spelling, byte for byte as in the documents.
    public var text: String
    /// The ids of the documents that use it, sorted.
    public var sources: [String]

    /// Creates a name.
    public init(text: String, sources: [String]) {
      self.text = text
      self.sources = sources
    }
  }

  /// The name in files, such as `person-kishida-fumio`.
  public var id: String
  /// The label of its mentions.
  public var kind: Label
  /// The name to show.
  public var name: String
  /// Its spellings, the most frequent first.
  public var names: [Name]
  /// What more is known of it.
  public var attributes: Attributes
  /// The annotations that mention it, in the order of documents and spans.
  public var mentions: [AnnotationID]
  /// Why its mentions are held to mean the same.
  public var because: [String]

  /// Creates an entity.
  public init(
    id: String,
    kind: Label,
    name: String,
    names: [Name],
    attributes: Attributes = Attributes(),
    mentions: [AnnotationID],
    because: [String] = []
  ) {
    self.id = id
    self.kind = kind
    self.name = name
    self.names = names
    self.attributes = attributes
    self.mentions = mentions
    self.because = because
  }
}
