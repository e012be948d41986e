/// A half-open range of UTF-8 byte offsets into a document's canonical text.
///
/// A span knows nothing of the text it points into; ``DocumentText/contains(_:)`` says whether it
/// lies inside a text and on the boundaries of Unicode scalars.
public struct TextSpan: Sendable, Hashable {
  /// The offset of the first byte, in UTF-8 bytes.
  public let start: Int
  /// The offset after the last byte, in UTF-8 bytes.
  public let end: Int

  /// Creates a span from a range of UTF-8 byte offsets.
  public init(_ range: Range<Int>) {
    start = range.lowerBound
    end = range.upperBound
  }

  /// Creates a span from two offsets read from outside, or nothing where they are no range.
  public init?(start: Int, end: Int) {
    guard 0 <= start, start <= end else { return nil }
    self.start = start
    self.end = end
  }

  /// The range of byte offsets.
  public var range: Range<Int> { start..<end }

  /// The length in UTF-8 bytes.
  public var length: Int { end - start }

  /// Whether the span holds no byte.
  public var isEmpty: Bool { start == end }

  /// Whether the byte at an offset lies inside.
  public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }

  /// Whether another span lies wholly inside.
  public func contains(_ other: TextSpan) -> Bool { start <= other.start && other.end <= end }

  /// Whether the two spans share at least one byte.
  public func overlaps(_ other: TextSpan) -> Bool { start < other.end && other.start < end }

  /// The bytes both spans share, or nothing.
  public func intersection(_ other: TextSpan) -> TextSpan? {
    let low = max(start, other.start)
    let high = min(end, other.end)
    return low < high ? TextSpan(low..<high) : nil
  }

  /// The smallest span that holds both.
  public func union(_ other: TextSpan) -> TextSpan {
    TextSpan(min(start, other.start)..<max(end, other.end))
  }
}

extension TextSpan: Comparable {
  /// Orders spans by start, then by end.
  public static func < (left: TextSpan, right: TextSpan) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}

extension TextSpan: CustomStringConvertible {
  /// The offsets as `start..<end`.
  public var description: String { "\(start)..<\(end)" }
}
