public import BriefingCore

/// The reader of plain text, hard-wrapped or not.
public struct PlainTextReader: Reader {
  /// The name of the format, as messages use it.
  public let name = "plain text"
  /// The media types it reads.
  public let mediaTypes: Set<String> = ["text/plain"]
  /// The file extensions it reads.
  public let fileExtensions: Set<String> = ["txt", "text"]

  /// Creates a reader.
  public init() {}

  /// Reads a source.
  ///
  /// - Parameter source: The bytes, and what is known of them.
  /// - Returns: The text, its blocks and what the source says of itself.
  /// - Throws: ``IngestionError`` where the bytes are no text.
  public func read(_ source: RawSource) throws(IngestionError) -> Reading {
    let decoded = try TextDecoder().decode(source)
    var reading = reading(of: decoded.text)
    reading.encoding = decoded.encoding
    reading.sourceMap = decoded.sourceMap
    reading.diagnostics = decoded.diagnostics
    return reading
  }

  /// Returns what can be read from text that is decoded already.
  ///
  /// - Parameter text: The text; nothing in it can make this fail.
  /// - Returns: Its blocks, and what it says of itself.
  public func reading(of text: DocumentText) -> Reading {
    var classifier = BlockClassifier(text)
    let found = classifier.blocks()
    return Reading(
      text: text,
      mediaType: "text/plain",
      encoding: SourceEncoding(name: "UTF-8", reason: Messages.validUTF8),
      blocks: found.blocks,
      metadata: PlainTextMetadata(text, found).metadata()
    )
  }

  /// Returns the runs of text between blank lines, without white space around them.
  public static func paragraphs(of text: DocumentText) -> [TextSpan] {
    let bytes = text.bytes
    var result: [TextSpan] = []
    var start = 0
    var lineStart = 0
    while lineStart < bytes.count {
      var lineEnd = lineStart
      while lineEnd < bytes.count, bytes[lineEnd] != 0x0A { lineEnd += 1 }
      if text.trimmed(TextSpan(lineStart..<lineEnd)).isEmpty {
        let span = text.trimmed(TextSpan(start..<lineStart))
        if !span.isEmpty { result.append(span) }
        start = lineEnd
      }
      lineStart = lineEnd + 1
    }
    let span = text.trimmed(TextSpan(start..<bytes.count))
    if !span.isEmpty { result.append(span) }
    return result
  }
}
