/// A place in a text as an editor shows it.
public struct TextPosition: Sendable, Hashable {
  /// The line, from 1; lines end at line feeds.
  public let line: Int
  /// The column, from 1, in Unicode code points.
  public let column: Int

  /// Creates a position.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

extension DocumentText {
  /// Returns the line and column of a byte offset.
  public func position(of offset: Int) -> TextPosition {
    let limit = min(max(offset, 0), bytes.count)
    var line = 1
    var lineStart = 0
    for index in 0..<limit where bytes[index] == 0x0A {
      line += 1
      lineStart = index + 1
    }
    let column = bytes[lineStart..<limit].count { $0 & 0xC0 != 0x80 }
    return TextPosition(line: line, column: column + 1)
  }
}
