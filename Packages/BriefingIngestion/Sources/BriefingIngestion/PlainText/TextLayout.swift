import BriefingCore

/// How a file breaks its lines: at a column, or at paragraphs alone.
struct TextLayout {
  /// The column lines are broken at, or nothing where a line is a paragraph.
  let wrapColumn: Int?

  /// The columns a file can be wrapped at.
  private static let columns = 40...100

  /// Judges a layout by its lines.
  ///
  /// In wrapped text most lines that break off inside a sentence are full: the first word of the
  /// next would not have fitted.
  init(_ lines: [TextLine], bytes: [UInt8]) {
    var counts = [Int](repeating: 0, count: Self.columns.upperBound + 1)
    var long = 0
    for line in lines {
      if line.width > Self.columns.upperBound { long += 1 } else { counts[line.width] += 1 }
    }
    guard long * 20 <= lines.count else {
      wrapColumn = nil
      return
    }
    var rest = (lines.count - long) / 50
    var column = Self.columns.upperBound
    while column > 0, rest >= counts[column] {
      rest -= counts[column]
      column -= 1
    }
    guard Self.columns.contains(column) else {
      wrapColumn = nil
      return
    }
    var pairs = 0
    var full = 0
    for (line, next) in zip(lines, lines.dropFirst()) where !next.isAfterGap {
      guard !line.endsSentence(in: bytes), bytes.scalarClass(at: next.span.start).class.isWordLike
      else { continue }
      pairs += 1
      if Self.isFull(line, before: next, column: column, bytes: bytes) { full += 1 }
    }
    wrapColumn = pairs > 0 && full * 10 >= pairs * 6 ? column : nil
  }

  /// Whether a line has no room for the first word of the next.
  func isFull(_ line: TextLine, before next: TextLine, bytes: [UInt8]) -> Bool {
    guard let wrapColumn else { return false }
    return Self.isFull(line, before: next, column: wrapColumn, bytes: bytes)
  }

  private static func isFull(
    _ line: TextLine,
    before next: TextLine,
    column: Int,
    bytes: [UInt8]
  ) -> Bool {
    var word = 0
    for byte in bytes[next.span.range] {
      if byte.isASCIIWhitespace { break }
      if byte & 0xC0 != 0x80 { word += 1 }
      if word > column { break }
    }
    return line.width + 1 + word > column
  }
}
