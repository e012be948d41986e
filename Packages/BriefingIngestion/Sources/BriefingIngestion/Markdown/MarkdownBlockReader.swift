import BriefingCore

/// The reading of the block structure of a Markdown file, line by line.
///
/// It follows CommonMark 0.31 (section 3 and the appendix on parsing) with the tables of GitHub's
/// dialect. Blocks come out flat, in order: what matters of the containers is the innermost one.
struct MarkdownBlockReader {
  /// Containers deeper than this are read as text, so that a line costs no more than its length.
  static let maximumDepth = 128

  let source: [UInt8]
  var content = MarkdownContent()
  var blocks: [MarkdownBlock] = []
  var references = MarkdownReferences()

  /// The containers the last line stood in, from the outermost.
  var containers: [Container] = []
  /// The block that takes further lines.
  var leaf: Leaf?
  /// How many of the open containers are list items.
  private var itemDepth = 0

  enum Container: Equatable {
    case quote
    /// An item, the columns its content is indented by, and whether it holds anything yet.
    case item(indent: Int, isEmpty: Bool)
  }

  /// A block that is open, where its content starts, and what it needs to go on or to end.
  struct Leaf {
    enum Kind: Equatable {
      case paragraph
      case indentedCode
      case fencedCode(mark: UInt8, length: Int, indent: Int)
      case html(MarkdownHTML)
      case table
    }

    var kind: Kind
    var start: Int
    /// Where the last line starts in the content.
    var lineStart: Int
    /// Where the content ended that was no blank line.
    var textEnd: Int
  }

  init(_ source: [UInt8]) { self.source = source }

  /// Reads a file from an offset to its end.
  mutating func read(from start: Int) {
    var position = start
    while position < source.count {
      let line = MarkdownLine(source, at: position)
      position = line.next
      take(line)
    }
    endLeaf()
  }

  // MARK: Lines

  private mutating func take(_ first: MarkdownLine) {
    var line = first
    let matched = matchContainers(&line)
    let isMatched = matched == containers.count
    if isMatched, continueLeaf(line) { return }
    // A paragraph goes on in a line that is not in its containers, unless a block starts there.
    var isOpenParagraph = leaf?.kind == .paragraph
    var hasOpened = false
    while let opened = open(
      &line,
      isAfterParagraph: isOpenParagraph && isMatched && !hasOpened,
      isLazy: isOpenParagraph && !isMatched && !hasOpened
    ) {
      if !hasOpened { close(downTo: matched) }
      hasOpened = true
      isOpenParagraph = false
      switch opened {
      case .container(let container): push(container)
      case .task(let item):
        push(item)
        begin(.paragraph)
        return addLine(of: line, from: line.text)
      case .leaf(let kind):
        begin(kind)
        if case .html = kind { return takeHTML(line) }
        if case .indentedCode = kind { addLine(of: line, from: line.index) }
        return
      case .heading(let level, let range): return add(.heading(level: level), range)
      case .underline(let level): return endParagraph(asHeading: level)
      case .rule: return endLeaf()
      case .table: return
      }
    }
    if !hasOpened, !isMatched, isOpenParagraph, !line.isBlank {
      return addLine(of: line, from: line.text)
    }
    if !hasOpened { close(downTo: matched) }
    if line.isBlank { return takeBlank() }
    // A footnote needs no empty line before it.
    if leaf == nil || (leaf?.kind == .paragraph && isNote(line)) { begin(.paragraph) }
    addLine(of: line, from: line.text)
  }

  /// Takes the marks of the open containers; returns how many of them go on.
  private mutating func matchContainers(_ line: inout MarkdownLine) -> Int {
    for (index, container) in containers.enumerated() {
      switch container {
      case .quote:
        guard line.indent <= 3, line.first == UInt8(ascii: ">") else { return index }
        line.take(1)
        line.skip(columns: 1)
      case .item(let indent, let isEmpty):
        if line.isBlank {
          if isEmpty { return index }
          line.skip(columns: indent)
        } else {
          guard line.indent >= indent else { return index }
          line.skip(columns: indent)
        }
      }
    }
    return containers.count
  }

  /// Adds a line to the open block where it can only belong to it.
  private mutating func continueLeaf(_ line: MarkdownLine) -> Bool {
    switch leaf?.kind {
    case .fencedCode(let mark, let length, let indent):
      if line.indent <= 3, isFence(line, mark: mark, length: length) {
        endLeaf()
      } else {
        var line = line
        line.skip(columns: indent)
        addLine(of: line, from: line.index)
      }
      return true
    case .indentedCode:
      guard line.isBlank || line.indent >= 4 else {
        endLeaf()
        return false
      }
      var line = line
      line.skip(columns: 4)
      addLine(of: line, from: line.index)
      return true
    case .html(let html):
      if html.endsAtBlank, line.isBlank {
        endLeaf()
        return false
      }
      takeHTML(line)
      return true
    case .table, .paragraph, nil: return false
    }
  }

  /// Whether a line starts with the mark of a footnote, `[^1]:`.
  private func isNote(_ line: MarkdownLine) -> Bool {
    guard line.indent <= 3, line.first == UInt8(ascii: "["), line.byte(1) == UInt8(ascii: "^"),
      let end = source.endOfLabel(at: line.text, end: line.end), end - line.text > 3
    else { return false }
    return end < line.end && source[end] == UInt8(ascii: ":")
  }

  private func isFence(_ line: MarkdownLine, mark: UInt8, length: Int) -> Bool {
    var index = line.text
    while index < line.end, source[index] == mark { index += 1 }
    guard index - line.text >= length else { return false }
    return source[index..<line.end].allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  private mutating func takeHTML(_ line: MarkdownLine) {
    addLine(of: line, from: line.index)
    if case .html(let html) = leaf?.kind, html.ends(in: source, line.text..<line.end) { endLeaf() }
  }

  private mutating func takeBlank() {
    switch leaf?.kind {
    case .paragraph, .table: endLeaf()
    default: break
    }
  }

  // MARK: Containers and leaves

  private mutating func close(downTo count: Int) {
    // What goes on is a paragraph or a table, and only where all containers do.
    if count < containers.count { endLeaf() }
    while containers.count > count {
      if case .item = containers.removeLast() { itemDepth -= 1 }
    }
  }

  private mutating func push(_ container: Container) {
    endLeaf()
    noteContent()
    if case .item = container { itemDepth += 1 }
    containers.append(container)
  }

  /// Notes that the innermost container holds something.
  private mutating func noteContent() {
    if case .item(let indent, true) = containers.last {
      containers[containers.count - 1] = .item(indent: indent, isEmpty: false)
    }
  }

  var holder: MarkdownBlock.Holder {
    switch containers.last {
    case .quote: .quote
    case .item: .item(depth: itemDepth)
    case nil: .none
    }
  }

  private mutating func begin(_ kind: Leaf.Kind) {
    endLeaf()
    noteContent()
    let start = content.bytes.count
    leaf = Leaf(kind: kind, start: start, lineStart: start, textEnd: start)
  }

  private mutating func addLine(of line: MarkdownLine, from start: Int) {
    guard var open = leaf else { return }
    // A row of a table is a block of its own.
    if open.kind == .table { return addRow(line.text..<line.end) }
    open.lineStart = content.bytes.count
    content.append(min(start, line.end)..<line.end, of: source)
    if !line.isBlank { open.textEnd = content.bytes.count }
    content.appendBreak(from: line.end..<line.next)
    leaf = open
  }

  /// Adds a block of one line.
  private mutating func add(_ form: MarkdownBlock.Form, _ range: Range<Int>) {
    endLeaf()
    noteContent()
    let start = content.bytes.count
    content.append(range, of: source)
    blocks.append(MarkdownBlock(form, in: holder, content: start..<content.bytes.count))
  }

  /// Ends the open block.
  mutating func endLeaf() {
    guard let open = leaf else { return }
    leaf = nil
    let range = open.start..<open.textEnd
    switch open.kind {
    case .paragraph: endParagraph(range)
    case .indentedCode: append(.indentedCode, range)
    case .fencedCode: append(.fencedCode, range)
    case .html: append(.html, range)
    case .table: break
    }
  }

  /// Adds a block whose content is there already.
  mutating func append(_ form: MarkdownBlock.Form, _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    blocks.append(MarkdownBlock(form, in: holder, content: range))
  }

  /// Takes link reference definitions off a paragraph; what is left is text.
  private mutating func endParagraph(_ range: Range<Int>) {
    let rest = references.take(from: range, of: content.bytes)
    if let note = references.takeNote(from: rest, of: content.bytes) {
      append(.footnote, note)
    } else {
      append(.paragraph, rest)
    }
  }

  /// Ends a paragraph whose underline makes it a heading.
  private mutating func endParagraph(asHeading level: Int) {
    guard let open = leaf else { return }
    leaf = nil
    append(
      .heading(level: level),
      references.take(from: open.start..<open.textEnd, of: content.bytes)
    )
  }
}
