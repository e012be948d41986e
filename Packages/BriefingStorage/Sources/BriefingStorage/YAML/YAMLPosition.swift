/// A place in a YAML file, as git and editors count it.
public struct YAMLPosition: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The line, counted from 1; only a line feed ends a line.
  public var line: Int

  /// The column, counted from 1 in code points.
  public var column: Int

  /// The distance from the start of the file, in bytes.
  public var byteOffset: Int

  /// Creates a position.
  public init(line: Int, column: Int, byteOffset: Int) {
    self.line = line
    self.column = column
    self.byteOffset = byteOffset
  }

  /// Orders positions as they stand in the file.
  public static func < (left: Self, right: Self) -> Bool {
    left.byteOffset < right.byteOffset
  }

  /// The line and column, as in `12:3`.
  public var description: String { "\(line):\(column)" }
}

/// A place as libyaml counts it: code points from the start of the file.
///
/// libyaml's own line numbers are not used, because it also ends a line at a lone carriage return.
/// A mark is cheap to keep for every node; ``YAMLSource/position(of:)`` makes a position of the few
/// that end up in an error.
struct YAMLMark: Sendable, Hashable {
  var codePoint: UInt32

  init(codePoint: Int) {
    self.codePoint = UInt32(clamping: codePoint)
  }
}
