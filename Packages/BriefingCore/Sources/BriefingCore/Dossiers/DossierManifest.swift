/// What a person says of a dossier: the contents of `briefing.yaml`, all of it optional.
public struct DossierManifest: Sendable, Hashable {
  /// An annotator the dossier asks for.
  public enum AnnotatorChoice: Sendable, Hashable {
    /// One of the application's annotators, with its configuration, or `all` that are not named.
    case named(String, configuration: Attributes)
    /// A program that speaks the annotator protocol on its standard streams.
    case program([String], configuration: Attributes)
  }

  /// The title of the briefing.
  public var title: String?
  /// The question the briefing is to answer.
  public var question: String?
  /// The day the briefing is written for.
  public var asOf: EDTF?
  /// What is said of single sources.
  public var sources: [SourceDeclaration]
  /// The annotators to run; nothing means the standard set.
  public var annotators: [AnnotatorChoice]?
  /// The gazetteer files, by path inside the dossier.
  public var gazetteers: [String]
  /// The rendering profile.
  public var profile: String?
  /// The house style of the renderings.
  public var style: String?

  /// Creates a manifest.
  public init(
    title: String? = nil,
    question: String? = nil,
    asOf: EDTF? = nil,
    sources: [SourceDeclaration] = [],
    annotators: [AnnotatorChoice]? = nil,
    gazetteers: [String] = [],
    profile: String? = nil,
    style: String? = nil
  ) {
    self.title = title
    self.question = question
    self.asOf = asOf
    self.sources = sources
    self.annotators = annotators
    self.gazetteers = gazetteers
    self.profile = profile
    self.style = style
  }
}

/// What a person says of one source; it outranks what the source says of itself.
public struct SourceDeclaration: Sendable, Hashable {
  /// The path inside the dossier.
  public var file: String
  /// The document id, where it is not the file's stem.
  public var id: String?
  /// The headline.
  public var title: String?
  /// The outlet or body that published it.
  public var publisher: String?
  /// The author line.
  public var byline: String?
  /// When it was published; `unknown` is an answer too.
  public var published: PublicationDate?
  /// What kind of text it is.
  public var genre: String?
  /// The language, as a BCP 47 tag.
  public var language: String?
  /// The address.
  public var url: String?
  /// What bears on its quality.
  public var descriptor: String?
  /// The Admiralty grade.
  public var grade: String?

  /// Creates a declaration about a file.
  public init(file: String) { self.file = file }

  /// Returns what is known of the source once this declaration has been heard.
  public func applied(to metadata: SourceMetadata) -> SourceMetadata {
    var result = metadata
    if let title { result.title = Finding(title, origin: .declared) }
    if let publisher { result.publisher = Finding(publisher, origin: .declared) }
    if let byline { result.authors = [Finding(byline, origin: .declared)] }
    if let published {
      result.published = published
      result.publishedStatement = nil
    }
    if let genre { result.genre = Finding(genre, origin: .declared) }
    if let language { result.language = Finding(language, origin: .declared) }
    if let url { result.url = Finding(url, origin: .declared) }
    if let descriptor { result.descriptor = Finding(descriptor, origin: .declared) }
    if let grade { result.grade = grade }
    return result
  }
}
