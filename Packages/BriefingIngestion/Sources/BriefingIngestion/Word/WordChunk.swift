import BriefingCore

/// What stands in a part of another format that a Word document imports (`w:altChunk`).
struct WordChunk {
  let text: DocumentText
  let map: SourceMap
  let blocks: [LayoutBlock]

  /// Reads a part: pages and plain text, not other documents.
  ///
  /// - Parameters:
  ///   - entry: The entry of the part.
  ///   - archive: The archive.
  ///   - limit: The most bytes it may have.
  /// - Returns: The part, with what a person should know; nothing where its format is not read.
  /// - Throws: ``IngestionError`` where it cannot be read, or is too long.
  static func read(
    _ entry: String,
    of archive: SourceArchive,
    limit: Int
  ) throws(IngestionError) -> (chunk: WordChunk, diagnostics: [Diagnostic])? {
    var source = RawSource(id: entry, file: entry, bytes: [])
    let kind = source.fileExtension
    let (page, plain) = (HTMLReader(), PlainTextReader())
    guard page.fileExtensions.contains(kind) || plain.fileExtensions.contains(kind) else {
      return nil
    }
    source.file = "\(archive.file)/\(entry)"
    source.bytes = try archive.bytes(of: entry)
    source.maximumTextBytes = limit
    let isPage = page.fileExtensions.contains(kind)
    let reading = isPage ? try page.read(source) : try plain.read(source)
    return (WordChunk(reading, of: entry), reading.diagnostics)
  }

  private init(_ reading: Reading, of entry: String) {
    text = reading.text
    let segments =
      reading.sourceMap.isIdentity
      ? [SourceMap.Segment(canonical: 0..<text.count, original: 0..<text.count, part: 0)]
      : reading.sourceMap.segments.map {
        SourceMap.Segment(canonical: $0.canonical, original: $0.original, unit: $0.unit, part: 0)
      }
    map = SourceMap(segments: segments, parts: [entry])
    blocks = reading.blocks.map { block in
      var result = LayoutBlock(Self.role(of: block))
      result.range = block.span.range
      return result
    }
  }

  /// What a block is; a document imports text, around which there are no menus as on a page.
  private static func role(of block: Block) -> LayoutBlock.Role {
    switch block.kind {
    case .title, .heading: .heading(level: 1)
    case .listItem: .listItem(level: 0)
    case .quote: .quote
    case .table: .row
    case .caption: .caption
    default: .paragraph
    }
  }
}
