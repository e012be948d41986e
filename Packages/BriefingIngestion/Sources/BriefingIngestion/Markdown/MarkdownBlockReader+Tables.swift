import BriefingCore

extension MarkdownBlockReader {
  /// Begins a table where a line of dashes and bars stands under a line of as many cells.
  mutating func beginTable(_ line: MarkdownLine) -> Bool {
    guard let open = leaf, open.kind == .paragraph, open.lineStart < open.textEnd,
      let columns = Self.columns(ofDelimiters: line.text..<line.end, in: source),
      Self.cells(of: open.lineStart..<open.textEnd, in: content.bytes).count == columns
    else { return false }
    leaf = nil
    if open.lineStart > open.start {
      append(.paragraph, references.take(from: open.start..<open.lineStart - 1, of: content.bytes))
    }
    let header = Self.cells(of: open.lineStart..<open.textEnd, in: content.bytes)
    let row = open.lineStart..<open.textEnd
    blocks.append(MarkdownBlock(.row, in: holder, content: row, cells: header))
    let start = content.bytes.count
    leaf = Leaf(kind: .table, start: start, lineStart: start, textEnd: start)
    return true
  }

  /// Adds a row to the table.
  mutating func addRow(_ range: Range<Int>) {
    let start = content.bytes.count
    content.append(range, of: source)
    let end = content.bytes.count
    content.appendBreak(from: range.upperBound..<range.upperBound)
    let row = start..<end
    blocks.append(
      MarkdownBlock(.row, in: holder, content: row, cells: Self.cells(of: row, in: content.bytes))
    )
  }

  /// The number of columns a delimiter row such as `|:--|--:|` has; nothing where a line is none.
  private static func columns(ofDelimiters range: Range<Int>, in bytes: [UInt8]) -> Int? {
    guard bytes[range].allSatisfy(isDelimiter),
      bytes[range].contains(UInt8(ascii: "|")) || bytes[range].contains(UInt8(ascii: ":"))
    else { return nil }
    let cells = cells(of: range, in: bytes)
    for cell in cells {
      var dashes = cell
      if bytes[dashes].first == UInt8(ascii: ":") { dashes.removeFirst() }
      if bytes[dashes].last == UInt8(ascii: ":") { dashes.removeLast() }
      guard !dashes.isEmpty, bytes[dashes].allSatisfy({ $0 == UInt8(ascii: "-") }) else {
        return nil
      }
    }
    return cells.count
  }

  private static func isDelimiter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "|"), UInt8(ascii: ":"), UInt8(ascii: "-"), 0x20, 0x09: true
    default: false
    }
  }

  /// The cells of a row, without white space around them; bars behind a backslash part none.
  static func cells(of row: Range<Int>, in bytes: [UInt8]) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    let row = trimmed(row, in: bytes)
    var start = row.lowerBound
    if start < row.upperBound, bytes[start] == UInt8(ascii: "|") { start += 1 }
    var index = start
    while index < row.upperBound {
      switch bytes[index] {
      case UInt8(ascii: "\\"):
        index += 1
      case UInt8(ascii: "|"):
        cells.append(trimmed(start..<index, in: bytes))
        start = index + 1
      default: break
      }
      index += 1
    }
    if start < row.upperBound || cells.isEmpty {
      cells.append(trimmed(start..<row.upperBound, in: bytes))
    }
    return cells
  }

  private static func trimmed(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, bytes[low].isASCIIWhitespace { low += 1 }
    while high > low, bytes[high - 1].isASCIIWhitespace { high -= 1 }
    return low..<high
  }
}

extension Range<Int> {
  fileprivate mutating func removeFirst() { self = lowerBound + 1..<upperBound }
  fileprivate mutating func removeLast() { self = lowerBound..<upperBound - 1 }
}
