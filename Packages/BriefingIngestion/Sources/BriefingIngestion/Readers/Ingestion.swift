public import BriefingCore

/// The way from the bytes of a source to a document: a reader is chosen, its text is segmented.
public struct Ingestion: Sendable {
  /// The size a source may have where nobody says otherwise: 64 MiB.
  public static let defaultMaximumBytes = 64 << 20

  /// The text a source may hold where nobody says otherwise: 8 MiB, some 4,000 pages.
  ///
  /// What is said of a text takes more than a hundred times its length in memory, and a text of many
  /// short lines or marks several hundred times; markup and pictures take none.
  static let defaultMaximumTextBytes = 8 << 20

  /// How many bytes a source must be allowed so that its text may have one more byte than that.
  static let bytesForOneOfText = defaultMaximumBytes / defaultMaximumTextBytes

  /// The readers of all formats that come with the suite and need no outside program.
  public static let standardReaders: [any Reader] = {
    let parts: [any Reader] = [
      PlainTextReader(), HTMLReader(), MarkdownReader(), WordReader(), EPUBReader(),
    ]
    return parts + [MailReader(parts: parts)]
  }()

  /// The readers, in the order they are asked.
  public let readers: [any Reader]
  /// The size a source may have, in bytes.
  public let maximumBytes: Int
  private let segmenter = TextSegmenter()

  /// Creates an ingestion with some readers; the first that fits a source reads it.
  public init(
    readers: [any Reader] = Ingestion.standardReaders,
    maximumBytes: Int = Ingestion.defaultMaximumBytes
  ) {
    self.readers = readers
    self.maximumBytes = maximumBytes
  }

  /// Returns the reader for a source: by media type where one is given, by extension otherwise.
  public func reader(for source: RawSource) -> (any Reader)? {
    if let type = source.essenceType,
      let reader = readers.first(where: { $0.mediaTypes.contains(type) })
    {
      return reader
    }
    return readers.first { $0.fileExtensions.contains(source.fileExtension) }
  }

  /// The text a source may hold, in bytes: all of a small one, and of a large one an eighth.
  public var maximumTextBytes: Int {
    max(maximumBytes / Self.bytesForOneOfText, min(maximumBytes, Self.defaultMaximumTextBytes))
  }

  /// Makes a document of a source.
  ///
  /// - Parameter source: The bytes, and what is known of them.
  /// - Returns: The document, and what a person should know about the way it was read.
  /// - Throws: ``IngestionError`` where the source cannot be read.
  public func document(
    from source: RawSource
  ) async throws(IngestionError) -> IngestedDocument {
    guard !source.bytes.isEmpty else { throw .empty(file: source.file) }
    guard source.bytes.count <= maximumBytes else {
      throw .tooLarge(file: source.file, bytes: source.bytes.count, limit: maximumBytes)
    }
    guard let reader = reader(for: source) else {
      throw .unknownFormat(
        file: source.file,
        mediaType: source.mediaType,
        known: readers.flatMap(\.fileExtensions).sorted()
      )
    }
    var source = source
    source.maximumTextBytes = min(source.maximumTextBytes, maximumTextBytes)
    let reading = try await reader.read(source)
    guard Self.holdsText(reading.text) else { throw .empty(file: source.file) }
    try source.check(reading.text)
    return IngestedDocument(
      document: document(id: source.id, file: source.file, bytes: source.bytes, reading),
      diagnostics: reading.diagnostics
    )
  }

  /// Whether there is more than white space and a byte order mark.
  private static func holdsText(_ text: DocumentText) -> Bool {
    let span = text.trimmed(text.span)
    return !span.isEmpty && !text.slice(span).elementsEqual([0xEF, 0xBB, 0xBF])
  }

  private func document(
    id: String,
    file: String,
    bytes: [UInt8],
    _ reading: Reading
  ) -> Document {
    let (sentences, tokens) = segmenter.segment(reading.text, blocks: reading.blocks)
    return Document(
      id: id,
      source: Source(
        file: file,
        mediaType: reading.mediaType,
        bytes: bytes,
        encoding: reading.encoding,
        metadata: reading.metadata
      ),
      text: reading.text,
      blocks: reading.blocks,
      sentences: sentences.fitted,
      tokens: tokens.fitted,
      sourceMap: reading.sourceMap,
      pages: reading.pages
    )
  }
}

/// A document as it comes out of ingestion.
public struct IngestedDocument: Sendable, Hashable {
  /// The document.
  public let document: Document
  /// What a person should know about the way it was read.
  public let diagnostics: [Diagnostic]

  /// Creates an ingested document.
  public init(document: Document, diagnostics: [Diagnostic] = []) {
    self.document = document
    self.diagnostics = diagnostics
  }
}

extension Array {
  /// The array without the room it grew into: a document may be held long, beside thousands.
  var fitted: Self {
    capacity - count <= count / 8 ? self : withUnsafeBufferPointer { Self($0) }
  }
}
