import BriefingCore

/// A leaf of the block structure of a Markdown file, with where its content stands.
struct MarkdownBlock {
  enum Form: Equatable {
    case paragraph
    case heading(level: Int)
    /// Lines that are set apart by their indent.
    case indentedCode
    /// Lines between fences.
    case fencedCode
    case html
    /// A row of a table.
    case row
    /// The text of a footnote.
    case footnote
  }

  /// The innermost container a block stands in.
  enum Holder: Equatable {
    case none
    case quote
    case item(depth: Int)
  }

  let form: Form
  let holder: Holder
  /// The content, in the content of all blocks; of a row, one range for each cell.
  let content: Range<Int>
  var cells: [Range<Int>] = []

  init(_ form: Form, in holder: Holder, content: Range<Int>, cells: [Range<Int>] = []) {
    self.form = form
    self.holder = holder
    self.content = content
    self.cells = cells
  }
}

/// The content of the blocks of a file, without the marks of their containers, one behind another.
struct MarkdownContent {
  private(set) var bytes: [UInt8] = []
  private(set) var map = SourceMap.Builder()

  /// Adds bytes of the file.
  mutating func append(_ range: Range<Int>, of source: [UInt8]) {
    guard !range.isEmpty else { return }
    bytes.append(contentsOf: source[range])
    map.append(range.count, from: range)
  }

  /// Adds a line break for what ends a line in the file.
  mutating func appendBreak(from range: Range<Int>) {
    bytes.append(0x0A)
    if range.isEmpty { map.skip(1) } else { map.append(1, from: range, unit: 1) }
  }
}
