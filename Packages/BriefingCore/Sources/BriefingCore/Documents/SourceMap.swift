/// The way back from canonical text to the bytes of the original file.
public struct SourceMap: Sendable, Hashable {
  /// A run of canonical text and the original bytes it was made from.
  public struct Segment: Sendable, Hashable {
    /// The range in the canonical text, in UTF-8 bytes.
    public let canonical: Range<Int>
    /// The range in the original file, in bytes.
    public let original: Range<Int>

    /// Creates a segment.
    public init(canonical: Range<Int>, original: Range<Int>) {
      self.canonical = canonical
      self.original = original
    }

    /// Whether each byte of the run stands for one byte of the original.
    public var isVerbatim: Bool { canonical.count == original.count }
  }

  /// The segments in the order of the canonical text; none where text and file are the same bytes.
  public let segments: [Segment]

  /// The map of a text that is its file, byte for byte.
  public static let identity = SourceMap(segments: [])

  /// Creates a map from segments in the order of the canonical text.
  public init(segments: [Segment]) {
    self.segments = segments
  }

  /// Whether text and file are the same bytes.
  public var isIdentity: Bool { segments.isEmpty }

  /// Returns the bytes of the original file that a span of the text was made from.
  public func original(of span: TextSpan) -> Range<Int>? {
    guard !isIdentity else { return span.range }
    var result: Range<Int>?
    for segment in segments[firstSegment(endingAfter: span.start)...] {
      guard segment.canonical.lowerBound < span.end else { break }
      let part = segment.original(of: segment.canonical.clamped(to: span.range))
      result =
        result.map { min($0.lowerBound, part.lowerBound)..<max($0.upperBound, part.upperBound) }
        ?? part
    }
    return result
  }

  private func firstSegment(endingAfter offset: Int) -> Int {
    var low = 0
    var high = segments.count
    while low < high {
      let middle = (low + high) / 2
      if segments[middle].canonical.upperBound > offset { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension SourceMap.Segment {
  fileprivate func original(of part: Range<Int>) -> Range<Int> {
    guard isVerbatim else { return original }
    let shift = original.lowerBound - canonical.lowerBound
    return part.lowerBound + shift..<part.upperBound + shift
  }
}
