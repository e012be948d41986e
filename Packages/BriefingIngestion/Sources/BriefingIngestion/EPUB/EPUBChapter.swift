import BriefingCore

/// A chapter of a book: a page that is text from its first to its last block.
struct EPUBChapter {
  private let entry: String
  private let item: EPUBPackage.Item
  /// How many numbers of pages of the printed book were left out.
  private(set) var pageBreaks = 0
  /// Whether it holds text.
  private(set) var holdsText = false
  private(set) var diagnostics: [Diagnostic] = []

  /// Creates a chapter.
  ///
  /// - Parameters:
  ///   - entry: The entry of the archive.
  ///   - item: What the package says of it.
  init(_ entry: String, _ item: EPUBPackage.Item) {
    self.entry = entry
    self.item = item
  }

  /// Reads the chapter.
  ///
  /// - Parameters:
  ///   - bytes: The page.
  ///   - source: The book, for its limits.
  ///   - text: Takes the text.
  /// - Throws: ``IngestionError`` where the bytes are no text, or all text is too long with it.
  mutating func read(
    _ bytes: [UInt8],
    of source: RawSource,
    to text: inout LayoutText
  ) throws(IngestionError) {
    var raw = RawSource(id: source.id, file: "\(source.file)/\(entry)", bytes: bytes)
    // Markup takes room too: the limit is that of the text, which is checked when it is there.
    raw.maximumTextBytes = .max
    let decoded: DecodedText
    do {
      decoded = try TextDecoder(isMarkup: true).decode(raw)
    } catch {
      guard case .binary = error else { throw error }
      throw .unreadable(file: source.file, format: "EPUB", reason: error.description)
    }
    let page = HTMLPageReader.read(
      decoded.text.bytes,
      isXML: item.isXML,
      limit: source.maximumTextBytes - text.bytes.count
    )
    // Two line feeds part chapters.
    let before = text.bytes.isEmpty || page.text.isEmpty ? text.bytes.count : text.bytes.count + 2
    try source.check(textBytes: before + page.text.count)
    diagnostics = decoded.diagnostics
    pageBreaks = page.pageBreaks
    holdsText = !page.blocks.isEmpty
    let way = SourceMap(segments: page.segments).composed(with: decoded.sourceMap)
    let segments = way.segments.map {
      SourceMap.Segment(canonical: $0.canonical, original: $0.original, unit: $0.unit, part: 0)
    }
    let blocks = page.blocks.map { block in
      var result = LayoutBlock(role(of: block, in: page))
      result.range = block.text
      return result
    }
    text.append(page.text, map: SourceMap(segments: segments, parts: [entry]), blocks: blocks)
  }

  /// What a block is by the elements it stands in, of which the innermost count most.
  private func role(of block: HTMLPage.TextBlock, in page: HTMLPage) -> LayoutBlock.Role {
    if item.isContents { return .furniture(reason: "table-of-contents") }
    var role: LayoutBlock.Role? = block.isRow ? .row : nil
    var element = block.element
    var depth = 0
    while element >= 0 {
      let name = page.elements[element].name
      if name == .nav { return .furniture(reason: "navigation") }
      if let level = name.headingLevel {
        role = role ?? .heading(level: level)
      } else {
        switch name {
        case .li, .dt, .dd:
          role = role ?? .item(depth: 1)
          depth += 1
        case .blockquote: role = role ?? .quote
        case .td, .th, .caption: role = role ?? .row
        case .figcaption: role = role ?? .caption
        default: break
        }
      }
      element = page.elements[element].parent
    }
    if case .item = role { return .item(depth: depth) }
    return role ?? .paragraph
  }
}
