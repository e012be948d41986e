public import BriefingCore

/// A source as a briefing describes it.
public struct BriefingSource: Sendable, Hashable {
  /// The id of the document.
  public var id: String
  /// The path of the original inside the dossier.
  public var file: String
  /// The digest of the canonical text, as `sha256:…`.
  public var digest: String
  /// The headline.
  public var title: String?
  /// The outlet or body that published it.
  public var publisher: String?
  /// The author line.
  public var byline: String?
  /// When it was published.
  public var published: PublicationDate
  /// What kind of text it is.
  public var genre: String?
  /// What bears on its quality.
  public var descriptor: String?
  /// The Admiralty grade.
  public var grade: String
  /// The language.
  public var language: String?

  /// Creates a description of a source.
  public init(
    id: String,
    file: String,
    digest: String,
    title: String? = nil,
    publisher: String? = nil,
    byline: String? = nil,
    published: PublicationDate = .unknown,
    genre: String? = nil,
    descriptor: String? = nil,
    grade: String = "F6",
    language: String? = nil
  ) {
    self.id = id
    self.file = file
    self.digest = digest
    self.title = title
    self.publisher = publisher
    self.byline = byline
    self.published = published
    self.genre = genre
    self.descriptor = descriptor
    self.grade = grade
    self.language = language
  }
}

/// A person, body or thing as a briefing lists it.
public struct BriefingEntity: Sendable, Hashable {
  /// The name in files.
  public var id: String
  /// The label of its mentions.
  public var kind: Label
  /// The name to show.
  public var name: String
  /// Its spellings and the sources that use each.
  public var names: [Entity.Name]
  /// What more is known of it.
  public var attributes: Attributes
  /// Where it is mentioned.
  public var mentions: [Citation]

  /// Creates an entity.
  public init(
    id: String,
    kind: Label,
    name: String,
    names: [Entity.Name],
    attributes: Attributes,
    mentions: [Citation]
  ) {
    self.id = id
    self.kind = kind
    self.name = name
    self.names = names
    self.attributes = attributes
    self.mentions = mentions
  }
}

/// Something a briefing leaves out, and why.
public struct Exclusion: Sendable, Hashable {
  /// The id of the source; empty where no passage of one was left out.
  public var source: String
  /// The kind of block or annotation.
  public var kind: String
  /// The reason code.
  public var reason: String
  /// How many there are.
  public var count: Int
  /// Where they stand.
  public var citations: [Citation]

  /// Creates an exclusion.
  public init(source: String, kind: String, reason: String, count: Int, citations: [Citation]) {
    self.source = source
    self.kind = kind
    self.reason = reason
    self.count = count
    self.citations = citations
  }
}
