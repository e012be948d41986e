import BriefingCore

/// The reader of Markdown: CommonMark with the tables of GitHub's dialect.
///
/// The text is what a reader of the rendered page sees, without marks of headings, lists and
/// emphasis; each character leads back to its bytes. Pictures are captions by their alternative
/// text, fenced code is no part of the article, and what the front matter says is metadata.
public struct MarkdownReader: Reader {
  /// The name of the format, as messages use it.
  public let name = "Markdown"
  /// The media types it reads.
  public let mediaTypes: Set<String> = ["text/markdown", "text/x-markdown"]
  /// The file extensions it reads.
  public let fileExtensions: Set<String> = ["md", "markdown", "mdown"]

  /// Creates a reader.
  public init() {}

  /// Reads a source.
  ///
  /// - Parameter source: The bytes, and what is known of them.
  /// - Returns: The text, its blocks and what the source says of itself.
  /// - Throws: ``IngestionError`` where the bytes are no text.
  public func read(_ source: RawSource) throws(IngestionError) -> Reading {
    let decoded = try TextDecoder().decode(source)
    let bytes = decoded.text.bytes
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let matter = FrontMatter(bytes, from: start)
    var blockReader = MarkdownBlockReader(bytes)
    blockReader.read(from: matter?.end ?? start)
    var layout = MarkdownText(blockReader)
    let (text, blocks, map) = layout.read()
    let found = BlockClassifier.blocks(
      of: blocks,
      in: text,
      findsTitle: matter?.hasTitle != true
    )
    var metadata = PlainTextMetadata(text, found).metadata()
    matter?.apply(to: &metadata)
    return Reading(
      text: text,
      mediaType: "text/markdown",
      encoding: decoded.encoding,
      sourceMap: map.composed(with: blockReader.content.map.map())
        .composed(with: decoded.sourceMap),
      blocks: found.blocks,
      metadata: metadata,
      diagnostics: decoded.diagnostics
    )
  }
}
