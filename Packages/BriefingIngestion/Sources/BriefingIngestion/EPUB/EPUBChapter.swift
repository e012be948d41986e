import BriefingCore

/// A chapter of a book: a page that is text from its first to its last block.
struct EPUBChapter {
  private let entry: String
  /// Whether it is the table of contents.
  private let isContents: Bool

  init(_ entry: String, isContents: Bool) {
    self.entry = entry
    self.isContents = isContents
  }

  /// Reads the chapter.
  ///
  /// - Parameters:
  ///   - bytes: The page.
  ///   - source: The book, for its limits.
  ///   - text: Takes the text.
  /// - Returns: What a person should know.
  /// - Throws: ``IngestionError`` where the bytes are no text, or too much of it.
  func read(
    _ bytes: [UInt8],
    of source: RawSource,
    to text: inout LayoutText
  ) throws(IngestionError) -> [Diagnostic] {
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
    let page = HTMLPageReader.read(decoded.text.bytes)
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
    return decoded.diagnostics
  }

  /// What a block is by the elements it stands in, of which the innermost count most.
  private func role(of block: HTMLPage.TextBlock, in page: HTMLPage) -> LayoutBlock.Role {
    if isContents { return .furniture(reason: "table-of-contents") }
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
