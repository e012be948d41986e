import BriefingCore

/// The reader of PDF files, over a converter that gives the text of their pages.
///
/// The converter is whatever the program has at hand. It gives text in reading order, line by line,
/// with an empty line where a column or a part of the page ends, and a form feed at the end of each
/// page; hyphens at the ends of lines stay as they are printed, since only the text of all pages tells
/// which of them belong to their words. ``text(ofLayout:limit:)`` makes such text of what
/// `pdftotext -bbox-layout` writes.
///
/// Text that goes on over the page is put together again, with what stands between its lines, such as
/// a running foot, moved to the next gap. Offsets of the source map are those of the text of a page, in parts called `page 1`,
/// `page 2` and so on: the text of a PDF file has no bytes of its own.
///
///     let reader = PDFReader { _ throws(IngestionError) in Array("First page.\u{C}".utf8) }
///     let ingestion = Ingestion(readers: Ingestion.standardReaders + [reader])
public struct PDFReader: Reader {
  /// Gives the text of the pages of a source, in UTF-8, each page ended by a form feed.
  public typealias Converter = @Sendable (RawSource) async throws(IngestionError) -> [UInt8]

  /// The name of the format, as messages use it.
  public static let formatName = "PDF"

  /// The name of the format, as messages use it.
  public let name = PDFReader.formatName
  /// The media types it reads.
  public let mediaTypes: Set<String> = ["application/pdf", "application/x-pdf"]
  /// The file extensions it reads.
  public let fileExtensions: Set<String> = ["pdf"]

  private let convert: Converter

  /// Creates a reader.
  ///
  /// - Parameter converter: Gives the text of the pages of a source.
  public init(converter: @escaping Converter) {
    convert = converter
  }

  /// Returns the text of pages whose layout `pdftotext -bbox-layout` wrote, as a ``Converter`` gives it.
  ///
  /// - Parameters:
  ///   - layout: What the program wrote, in UTF-8.
  ///   - limit: The length behind which nothing more is read, so that what is longer is too long.
  /// - Returns: The text; of bytes that are no such layout, none.
  public static func text(ofLayout layout: [UInt8], limit: Int = .max) -> [UInt8] {
    PageLayout.text(of: layout, limit: limit)
  }

  /// Reads a source.
  ///
  /// - Parameter source: The bytes, and what is known of them.
  /// - Returns: The text of the pages, its blocks and what it says of itself.
  /// - Throws: ``IngestionError`` where the converter gives no text.
  public func read(_ source: RawSource) async throws(IngestionError) -> Reading {
    let converted = try await convert(source)
    guard converted.count <= source.maximumTextBytes else {
      throw .textTooLong(
        file: source.file,
        bytes: converted.count,
        limit: source.maximumTextBytes
      )
    }
    let paged = PagedText(converted)
    guard !paged.pages.isEmpty else {
      throw .unreadable(
        file: source.file,
        format: name,
        reason: Messages.noTextOnPages(paged.pageCount)
      )
    }
    var joiner = PageJoiner(paged)
    let joined = joiner.joined()
    let body = joined.body()
    var reading = Reading(
      text: joined.text,
      mediaType: "application/pdf",
      encoding: SourceEncoding(name: "UTF-8", reason: Messages.textOfPages),
      sourceMap: joined.sourceMap,
      blocks: joined.withFurniture(body.blocks),
      pages: joined.pages,
      metadata: PlainTextMetadata(joined.text, body).metadata()
    )
    if paged.badCount > 0 {
      reading.diagnostics.append(Messages.badCharacters(file: source.file, paged.badCount))
    }
    if !paged.emptyPages.isEmpty {
      reading.diagnostics.append(
        Messages.emptyPages(
          file: source.file,
          paged.emptyPages,
          count: paged.pageCount - paged.pages.count
        )
      )
    }
    return reading
  }
}
