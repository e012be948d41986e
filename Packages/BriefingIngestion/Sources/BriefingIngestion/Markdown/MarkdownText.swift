import BriefingCore

/// The text of the blocks of a Markdown file, as a reader sees it.
struct MarkdownText {
  private let content: [UInt8]
  private var inlines: MarkdownInlines
  private var text = LayoutText()
  /// The heading that is the title.
  private let title: Int?
  private let blocks: [MarkdownBlock]

  init(_ reader: MarkdownBlockReader) {
    content = reader.content.bytes
    blocks = reader.blocks
    inlines = MarkdownInlines(content, references: reader.references)
    title = Self.title(among: reader.blocks)
  }

  /// Returns the text, its blocks, and the way back to the content of the blocks.
  mutating func read() -> (text: DocumentText, blocks: [LayoutBlock], sourceMap: SourceMap) {
    for (index, block) in blocks.enumerated() { append(block, at: index) }
    return text.finished()
  }

  /// The first heading of level 1; where there is none, the heading all others stand below.
  private static func title(among blocks: [MarkdownBlock]) -> Int? {
    var levels = [Int](repeating: 0, count: 7)
    for block in blocks {
      if case .heading(let level) = block.form, block.holder == .none { levels[level] += 1 }
    }
    guard let top = levels.firstIndex(where: { $0 > 0 }), top == 1 || levels[top] == 1 else {
      return nil
    }
    let index = blocks.firstIndex { $0.form == .heading(level: top) && $0.holder == .none }
    return top == 1 || index == 0 ? index : nil
  }

  private mutating func append(_ block: MarkdownBlock, at index: Int) {
    var pictures: [[MarkdownInlines.Node]] = []
    var isTight = false
    switch block.form {
    case .paragraph, .heading, .footnote:
      pictures = inlines.write(block.content, to: &text)
      if case .item = block.holder { isTight = true }
    case .row:
      isTight = true
      for (place, cell) in block.cells.enumerated() {
        if place > 0 { text.addTab(cell.lowerBound..<cell.lowerBound) }
        pictures += inlines.write(cell, to: &text)
      }
    case .indentedCode, .fencedCode:
      text.append(verbatim: Self.trimmed(block.content, of: content), of: content)
    case .html:
      return appendHTML(block)
    }
    text.end(LayoutBlock(role(of: block, isTitle: index == title)), isTight: isTight)
    for picture in pictures {
      inlines.write(picture, to: &text)
      text.end(LayoutBlock(.caption))
    }
  }

  private func role(of block: MarkdownBlock, isTitle: Bool) -> LayoutBlock.Role {
    switch block.form {
    case .heading(let level): return isTitle ? .title : .heading(level: level)
    case .row: return .row
    case .fencedCode: return .furniture(reason: "code")
    case .footnote: return .note(reason: "footnote")
    case .paragraph, .indentedCode, .html:
      switch block.holder {
      case .none: return .paragraph
      case .quote: return .quote
      case .item(let depth): return .item(depth: depth)
      }
    }
  }

  private static func trimmed(_ range: Range<Int>, of bytes: [UInt8]) -> Range<Int> {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, bytes[low].isASCIIWhitespace { low += 1 }
    while high > low, bytes[high - 1].isASCIIWhitespace { high -= 1 }
    return low..<high
  }

  // MARK: HTML

  /// Appends the text of a block of HTML, whose elements say what its parts are.
  private mutating func appendHTML(_ block: MarkdownBlock) {
    let base = block.content.lowerBound
    var tokenizer = HTMLTokenizer(Array(content[block.content]))
    let standard = role(of: block, isTitle: false)
    var role = standard
    var hasCell = false
    while let token = tokenizer.next() {
      switch token.kind {
      case .text:
        guard token.model == .data || token.model == .rcdata || token.model == .plaintext else {
          continue
        }
        let range = base + token.content.lowerBound..<base + token.content.upperBound
        text.append(range, of: content, hasReferences: token.model.hasReferences)
      case .startTag, .endTag:
        let name = HTMLElementName(tokenizer.bytes, token.content)
        let place = base + token.range.lowerBound..<base + token.range.upperBound
        if name == .br {
          text.addLine(place)
        } else if name == .td || name == .th {
          guard token.kind == .startTag else { continue }
          if hasCell { text.addTab(place.lowerBound..<place.lowerBound) }
          hasCell = true
        } else if name.breaksText {
          hasCell = false
          text.end(LayoutBlock(role), isTight: role == .row)
          role = token.kind == .startTag ? Self.role(of: name) ?? standard : standard
        }
      case .comment, .doctype: break
      }
    }
    text.end(LayoutBlock(role), isTight: role == .row)
  }

  private static func role(of name: HTMLElementName) -> LayoutBlock.Role? {
    if let level = name.headingLevel { return .heading(level: level) }
    switch name {
    case .li, .dt, .dd: return .item(depth: 1)
    case .blockquote: return .quote
    case .figcaption: return .caption
    case .tr: return .row
    default: return nil
    }
  }
}
