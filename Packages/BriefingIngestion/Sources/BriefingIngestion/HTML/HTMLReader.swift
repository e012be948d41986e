import BriefingCore

/// The reader of web pages: the article, with everything else on the page beside it.
///
/// All text of the page stays in the document, in its order. What is no part of the article has a
/// kind such as `boilerplate`, `teaser` or `caption`, and a reason. Each character maps to the bytes
/// of the page it was made from.
public struct HTMLReader: Reader {
  /// The name of the format, as messages use it.
  public let name = "HTML"
  /// The media types it reads.
  public let mediaTypes: Set<String> = ["text/html", "application/xhtml+xml"]
  /// The file extensions it reads.
  public let fileExtensions: Set<String> = ["html", "htm", "xhtml"]

  /// Creates a reader.
  public init() {}

  /// Reads a page.
  ///
  /// - Parameter source: The bytes, and what is known of them.
  /// - Returns: The text, its blocks and what the page says of itself.
  /// - Throws: ``IngestionError`` where the bytes are no text.
  public func read(_ source: RawSource) throws(IngestionError) -> Reading {
    let decoded = try TextDecoder(isMarkup: true).decode(source)
    let page = HTMLPageReader.read(
      decoded.text.bytes,
      isXML: isXML(source),
      limit: source.maximumTextBytes
    )
    // Text that was cut off may end within a character, so its length is checked first.
    try source.check(text: page.text)
    let text = DocumentText(validating: page.text.fitted) ?? DocumentText("")
    let statements = PageStatements(page)
    let main = MainText(
      page,
      titles: HeadlineFinder(titles: statements.titles),
      body: statements.articleBody.flatMap(StatedBody.init)
    )
    let blocks = main.blocks(of: text)
    let metadata = PageMetadata(statements: statements, main: main, text: text, blocks: blocks)
    return Reading(
      text: text,
      mediaType: "text/html",
      encoding: decoded.encoding,
      sourceMap: SourceMap(segments: page.segments.fitted).composed(with: decoded.sourceMap),
      blocks: blocks,
      metadata: metadata.metadata(),
      diagnostics: decoded.diagnostics
        + (page.graphicTexts > 0
          ? [Messages.graphicTexts(file: source.file, page.graphicTexts)] : [])
    )
  }

  /// Whether a source is said to be XHTML written as XML, where an empty element ends with a slash.
  private func isXML(_ source: RawSource) -> Bool {
    guard let type = source.essenceType, mediaTypes.contains(type) else {
      return source.fileExtension == "xhtml"
    }
    return type == "application/xhtml+xml"
  }
}
