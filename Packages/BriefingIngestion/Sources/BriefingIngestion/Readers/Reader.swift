public import BriefingCore

/// A format of sources: bytes in, canonical text and blocks out.
///
/// Anybody may add one and hand it to ``Ingestion``. A reader keeps every byte of text in a block
/// of some kind, and says with a `SourceMap` where in the file the text came from. One that waits for
/// something, as for an outside program, reads in an `async` method; any other needs none.
///
///     struct LetterReader: Reader {
///       let name = "letter"
///       let mediaTypes: Set<String> = ["text/x-letter"]
///       let fileExtensions: Set<String> = ["letter"]
///
///       func read(_ source: RawSource) throws(IngestionError) -> Reading {
///         guard let text = DocumentText(validating: source.bytes) else {
///           throw .unreadable(file: source.file, format: name, reason: "it is not UTF-8")
///         }
///         let body = Block(kind: .paragraph, span: text.trimmed(text.span))
///         return Reading(
///           text: text,
///           mediaType: "text/x-letter",
///           encoding: SourceEncoding(name: "UTF-8", reason: "letters always are"),
///           blocks: [body]
///         )
///       }
///     }
///
/// An ingestion is then created with its readers, this one among them.
public protocol Reader: Sendable {
  /// The name of the format, as messages use it.
  var name: String { get }
  /// The media types it reads, in small letters and without parameters.
  var mediaTypes: Set<String> { get }
  /// The file extensions it reads, in small letters and without the dot.
  var fileExtensions: Set<String> { get }

  /// Reads a source.
  ///
  /// - Parameter source: The bytes, and what is known of them.
  /// - Returns: The text, its blocks and what the source says of itself.
  /// - Throws: ``IngestionError`` where the bytes are not what the format asks for.
  func read(_ source: RawSource) async throws(IngestionError) -> Reading
}

/// What a reader made of a source.
public struct Reading: Sendable, Hashable {
  /// The canonical text.
  public var text: DocumentText
  /// The media type of the source.
  public var mediaType: String
  /// How its bytes were decoded, and why.
  public var encoding: SourceEncoding
  /// The way from the text back to the bytes.
  public var sourceMap: SourceMap
  /// The blocks, in order, none overlapping another; together they hold all text that is not space.
  public var blocks: [Block]
  /// The pages, in order; none where the format has none.
  public var pages: [Page]
  /// What the source says of itself.
  public var metadata: SourceMetadata
  /// What a person should know.
  public var diagnostics: [Diagnostic]

  /// Creates a reading.
  public init(
    text: DocumentText,
    mediaType: String,
    encoding: SourceEncoding,
    sourceMap: SourceMap = .identity,
    blocks: [Block],
    pages: [Page] = [],
    metadata: SourceMetadata = SourceMetadata(),
    diagnostics: [Diagnostic] = []
  ) {
    self.text = text
    self.mediaType = mediaType
    self.encoding = encoding
    self.sourceMap = sourceMap
    self.blocks = blocks
    self.pages = pages
    self.metadata = metadata
    self.diagnostics = diagnostics
  }
}
