/// A line of a Markdown file while it is taken apart from the left, in columns.
///
/// Tabs stop at every fourth column (CommonMark 0.31, section 2.2), and a tab may belong to a
/// container in part.
struct MarkdownLine {
  let bytes: [UInt8]
  /// The offset of the line's end, without what ends it.
  let end: Int
  /// The offset of what follows the line.
  let next: Int
  /// The offset of the first byte that was not taken.
  private(set) var index: Int
  /// The column of that byte.
  private(set) var column = 0
  /// The offset of the first byte from there on that is no space or tab, and its column.
  private(set) var text: Int
  private(set) var textColumn = 0

  init(_ bytes: [UInt8], at start: Int) {
    var end = start
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    let isPair = end + 1 < bytes.count && bytes[end] == 0x0D && bytes[end + 1] == 0x0A
    self.bytes = bytes
    self.end = end
    next = min(end + (isPair ? 2 : 1), bytes.count)
    index = start
    text = start
    findText()
  }

  /// The columns of white space before the text.
  var indent: Int { textColumn - column }

  /// Whether nothing but white space is left.
  var isBlank: Bool { text >= end }

  /// The first byte of the text; 0 where there is none.
  var first: UInt8 { text < end ? bytes[text] : 0 }

  /// Returns a byte of the text; 0 behind its end.
  func byte(_ offset: Int) -> UInt8 { text + offset < end ? bytes[text + offset] : 0 }

  /// Takes columns of white space, as many as there are.
  mutating func skip(columns: Int) {
    let goal = min(column + columns, textColumn)
    while index < text {
      let width = bytes[index] == 0x09 ? 4 - column % 4 : 1
      // Of a tab that reaches beyond, a part is left: the columns count, the byte is taken with them.
      guard column + width <= goal else { break }
      column += width
      index += 1
    }
    column = goal
  }

  /// Takes the white space before the text.
  mutating func skipIndent() {
    index = text
    column = textColumn
  }

  /// Takes bytes of the text, which must be no white space.
  mutating func take(_ count: Int) {
    skipIndent()
    index += count
    column += count
    text = index
    textColumn = column
    findText()
  }

  private mutating func findText() {
    while text < end {
      switch bytes[text] {
      case 0x20: textColumn += 1
      case 0x09: textColumn += 4 - textColumn % 4
      default: return
      }
      text += 1
    }
  }
}
