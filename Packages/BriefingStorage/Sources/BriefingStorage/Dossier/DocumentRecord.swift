public import BriefingCore

/// What is known of a document beside its text: the contents of `documents/<id>.yaml`.
///
/// Digests are kept as they are written. Whoever holds the bytes works out the digest and compares
/// labels.
public struct DocumentRecord: Sendable, Hashable {
  /// The id of the document.
  public var id: String
  /// The path of its source inside the dossier.
  public var file: String
  /// The media type of the source, such as `text/plain`.
  public var mediaType: String
  /// The digest of the source's bytes, as `sha256:` and 64 digits.
  public var sourceDigest: String
  /// How the source's bytes were decoded, and why.
  public var encoding: SourceEncoding
  /// The digest of the canonical text, as `sha256:` and 64 digits.
  public var textDigest: String
  /// The length of the canonical text, in UTF-8 bytes.
  public var textLength: Int
  /// What is known of the source, each value with where it was found.
  public var metadata: SourceMetadata
  /// The way back from the text to the bytes of the source.
  public var sourceMap: SourceMap
  /// The pages of the source; none where it has no pages.
  public var pages: [Page]
  /// The digests of the texts it had before, the latest last.
  public var earlier: [String]
  /// Keys this version does not know.
  public var unknown: Attributes

  /// Creates the record of a document.
  public init(_ document: Document) {
    id = document.id
    file = document.source.file
    mediaType = document.source.mediaType
    sourceDigest = document.source.digest.label
    encoding = document.source.encoding
    textDigest = document.digest.label
    textLength = document.text.count
    metadata = document.source.metadata
    sourceMap = document.sourceMap
    pages = document.pages
    earlier = []
    unknown = Attributes()
  }
}

extension DocumentRecord: YAMLFile {
  /// The format of the file.
  public static let format = "briefing-document/1"

  /// Reads the file.
  public init(yaml bytes: [UInt8], file name: String, limits: YAMLLimits) throws(YAMLError) {
    let root = try YAMLValue.parse(bytes, file: name, limits: limits)
    var fields = try root.fields()
    try fields.requireFormat(Self.format)
    id = try fields.require("id").documentID()

    var source = try fields.require("source").fields()
    file = try source.require("file").filledText()
    mediaType = try source.require("type").filledText()
    sourceDigest = try source.require("digest").digest()
    encoding = SourceEncoding(
      name: try source.require("encoding").filledText(),
      reason: try source.require("encoding-reason").filledText()
    )
    try source.refuseUnknown()

    var text = try fields.require("text").fields()
    textDigest = try text.require("digest").digest()
    textLength = try text.require("length").wholeNumber()
    try text.refuseUnknown()

    metadata = try fields.take("metadata")?.sourceMetadata() ?? SourceMetadata()
    sourceMap = try fields.sourceMap()
    pages = try fields.take("pages")?.pages() ?? []
    earlier = []
    for digest in try fields.take("earlier")?.list() ?? [] {
      earlier.append(try digest.filledText())
    }
    unknown = Attributes(fields.rest)
  }

  /// Returns the file in its one spelling.
  public func yaml() -> [UInt8] {
    var writer = CanonicalYAMLWriter(capacity: 2048 + sourceMap.segments.count * 32)
    writer.start(format: Self.format, schema: .document, schemas: "../schemas/")
    writer.field("id", text: id)
    writer.mapping("source") { writer in
      writer.field("file", text: file)
      writer.field("type", text: mediaType)
      writer.field("digest", text: sourceDigest)
      writer.field("encoding", text: encoding.name)
      writer.field("encoding-reason", text: encoding.reason)
    }
    writer.mapping("text") { writer in
      writer.field("digest", text: textDigest)
      writer.field("length", integer: textLength)
    }
    writer.mapping("metadata") { $0.fields(metadata) }
    writer.fields(sourceMap)
    writer.fields(pages)
    if !earlier.isEmpty { writer.sequence("earlier", texts: earlier) }
    writer.fields(unknown)
    return writer.finish()
  }
}

extension YAMLValue {
  /// The id of a document.
  func documentID() throws(YAMLError) -> String {
    let text = try text()
    guard DossierLayout.isDocumentID(text) else {
      throw failure(.badValue, Messages.notADocumentID(text))
    }
    return text
  }

  /// A digest, kept as it is written.
  fileprivate func digest() throws(YAMLError) -> String {
    let text = try text()
    guard DossierLayout.isDigest(text) else { throw failure(.badValue, Messages.notADigest(text)) }
    return text
  }
}
