/// A value found in or said of a source, with where it comes from.
public struct Finding<Value: Sendable & Hashable>: Sendable, Hashable {
  /// The value.
  public var value: Value
  /// Where it comes from.
  public var origin: FindingOrigin

  /// Creates a finding.
  public init(_ value: Value, origin: FindingOrigin) {
    self.value = value
    self.origin = origin
  }
}

/// Where a value said of a source comes from.
public enum FindingOrigin: Sendable, Hashable {
  /// A person said so, in the dossier or on the command line.
  case declared
  /// The text says so at this place.
  case text(TextSpan)
  /// The file's own markup says so, such as `meta:author`.
  case markup(String)
  /// It follows from other statements, which are listed.
  case inferred([String])
}

/// How the bytes of a source were decoded, and why.
public struct SourceEncoding: Sendable, Hashable {
  /// The name of the encoding, in the spelling of the WHATWG Encoding Standard.
  public var name: String
  /// What decided it, such as `valid UTF-8` or `byte order mark`.
  public var reason: String

  /// Creates a description of an encoding.
  public init(name: String, reason: String) {
    self.name = name
    self.reason = reason
  }
}

/// The day or period a source was published in.
public struct PublicationDate: Sendable, Hashable {
  /// How a date came to be known.
  public enum Basis: String, Sendable, Hashable, CaseIterable {
    /// A person or the source itself states it.
    case stated
    /// It follows from premises.
    case inferred
    /// It is not known.
    case unknown
  }

  /// The date or period, in EDTF.
  public var value: EDTF?
  /// The earliest day it can have been, where only a bound is known.
  public var earliest: EDTF?
  /// The latest day it can have been, where only a bound is known.
  public var latest: EDTF?
  /// How it came to be known.
  public var basis: Basis
  /// What an inferred date rests on.
  public var premises: [String]

  /// Creates a publication date.
  public init(
    value: EDTF? = nil,
    earliest: EDTF? = nil,
    latest: EDTF? = nil,
    basis: Basis,
    premises: [String] = []
  ) {
    self.value = value
    self.earliest = earliest
    self.latest = latest
    self.basis = basis
    self.premises = premises
  }

  /// A date nobody knows.
  public static let unknown = PublicationDate(basis: .unknown)
}

/// What is known of a source besides its text.
public struct SourceMetadata: Sendable, Hashable {
  /// The headline.
  public var title: Finding<String>?
  /// The outlet or body that published it.
  public var publisher: Finding<String>?
  /// The authors, in order.
  public var authors: [Finding<String>]
  /// When it was published.
  public var published: PublicationDate
  /// What states when it was published, as it is written there; a dateline may do so without the year.
  public var publishedStatement: Finding<String>?
  /// The day it was last changed, in EDTF.
  public var modified: Finding<String>?
  /// The language, as a BCP 47 tag.
  public var language: Finding<String>?
  /// What kind of text it is: `news`, `analysis`, `commentary`, `official` or `unknown`.
  public var genre: Finding<String>?
  /// Its address.
  public var url: Finding<String>?
  /// What bears on its quality, in a person's or a rule's words.
  public var descriptor: Finding<String>?
  /// The Admiralty grade, `F6` unless a person says otherwise.
  public var grade: String

  /// Creates metadata; what is not given is not known.
  public init(
    title: Finding<String>? = nil,
    publisher: Finding<String>? = nil,
    authors: [Finding<String>] = [],
    published: PublicationDate = .unknown,
    publishedStatement: Finding<String>? = nil,
    modified: Finding<String>? = nil,
    language: Finding<String>? = nil,
    genre: Finding<String>? = nil,
    url: Finding<String>? = nil,
    descriptor: Finding<String>? = nil,
    grade: String = "F6"
  ) {
    self.title = title
    self.publisher = publisher
    self.authors = authors
    self.published = published
    self.publishedStatement = publishedStatement
    self.modified = modified
    self.language = language
    self.genre = genre
    self.url = url
    self.descriptor = descriptor
    self.grade = grade
  }
}

extension SourceMetadata {
  /// Changes what findings rest on, as where a text becomes a part of a longer one.
  ///
  /// - Parameter change: Returns the new origin for the old one.
  public mutating func changeOrigins(_ change: (FindingOrigin) -> FindingOrigin) {
    func changed(_ finding: Finding<String>?) -> Finding<String>? {
      finding.map { Finding($0.value, origin: change($0.origin)) }
    }
    title = changed(title)
    publisher = changed(publisher)
    authors = authors.compactMap(changed)
    publishedStatement = changed(publishedStatement)
    modified = changed(modified)
    language = changed(language)
    genre = changed(genre)
    url = changed(url)
    descriptor = changed(descriptor)
  }
}

/// The file a document was made from.
public struct Source: Sendable, Hashable {
  /// The path inside the dossier, such as `sources/report.txt`.
  public var file: String
  /// The media type, such as `text/plain`.
  public var mediaType: String
  private var lazyDigest: SourceDigest
  /// How its bytes were decoded.
  public var encoding: SourceEncoding
  /// What is known of it.
  public var metadata: SourceMetadata

  /// The digest of the file's bytes.
  public var digest: Digest {
    get { lazyDigest.value }
    set { lazyDigest = SourceDigest(newValue) }
  }

  /// Creates a description of a source.
  public init(
    file: String,
    mediaType: String,
    digest: Digest,
    encoding: SourceEncoding,
    metadata: SourceMetadata = SourceMetadata()
  ) {
    self.init(file, mediaType, SourceDigest(digest), encoding, metadata)
  }

  /// Creates a description of a source from its bytes, whose digest is made when it is first asked for.
  ///
  /// - Parameters:
  ///   - file: The path inside the dossier.
  ///   - mediaType: The media type.
  ///   - bytes: The bytes of the file, held until their digest is made.
  ///   - encoding: How they were decoded.
  ///   - metadata: What is known of the source.
  public init(
    file: String,
    mediaType: String,
    bytes: [UInt8],
    encoding: SourceEncoding,
    metadata: SourceMetadata = SourceMetadata()
  ) {
    self.init(file, mediaType, SourceDigest(of: bytes), encoding, metadata)
  }

  private init(
    _ file: String,
    _ mediaType: String,
    _ digest: SourceDigest,
    _ encoding: SourceEncoding,
    _ metadata: SourceMetadata
  ) {
    self.file = file
    self.mediaType = mediaType
    lazyDigest = digest
    self.encoding = encoding
    self.metadata = metadata
  }
}
