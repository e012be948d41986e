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
    var counter = TextPositionCounter(in: self)
    return counter.position(of: offset)
  }
}

/// Finds the lines and columns of places in the order of a text, which it walks through once.
public struct TextPositionCounter: Sendable {
  private let text: DocumentText
  private var offset = 0
  private var position = TextPosition(line: 1, column: 1)

  /// Creates a counter at the start of a text.
  public init(in text: DocumentText) { self.text = text }

  /// Returns the place of an offset.
  ///
  /// - Parameter place: The offset, in UTF-8 bytes; one before the last asked for starts again.
  /// - Returns: Its line and column; beyond the end of the text those of the end.
  public mutating func position(of place: Int) -> TextPosition {
    if place < offset { self = Self(in: text) }
    let bytes = text.bytes
    while offset < min(place, bytes.count) {
      if bytes[offset] == UInt8(ascii: "\n") {
        position = TextPosition(line: position.line + 1, column: 1)
      } else if bytes[offset] & 0xC0 != 0x80 {
        position = TextPosition(line: position.line, column: position.column + 1)
      }
      offset += 1
    }
    return position
  }
}
