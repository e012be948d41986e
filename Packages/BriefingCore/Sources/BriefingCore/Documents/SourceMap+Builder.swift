extension SourceMap {
  /// The making of a map while its text is made.
  ///
  /// What goes on in the same proportion becomes one segment. The text is counted from the first
  /// byte on; an offset of the next byte is ``count``.
  public struct Builder: Sendable {
    /// The bytes of canonical text so far.
    public private(set) var count = 0
    /// The parts of the source so far.
    public private(set) var parts: [String] = []
    private var segments: [Segment] = []

    /// Creates the beginning of a map.
    public init() {}

    /// Adds text that was made from bytes of the original.
    ///
    /// - Parameters:
    ///   - length: The length of the text, in UTF-8 bytes.
    ///   - original: The bytes.
    ///   - unit: The length of a unit, as ``Segment`` has it.
    ///   - part: The index of the part the bytes lie in.
    public mutating func append(
      _ length: Int,
      from original: Range<Int>,
      unit: Int? = nil,
      part: Int? = nil
    ) {
      guard length > 0 else { return }
      append(
        Segment(
          canonical: count..<count + length,
          original: original,
          unit: unit,
          part: part
        )
      )
      count += length
    }

    /// Adds text that stands for no byte of the original.
    public mutating func skip(_ length: Int) { count += length }

    /// Adds a text that has a map of its own, as one part of a message or one chapter has.
    ///
    /// - Parameters:
    ///   - map: The map of the text.
    ///   - length: The length of the text.
    public mutating func append(_ map: SourceMap, length: Int) {
      if map.isIdentity {
        append(length, from: 0..<length)
        return
      }
      var names: [Int] = []
      for part in map.parts { names.append(index(ofPart: part)) }
      for segment in map.segments {
        let (low, high) = (segment.canonical.lowerBound, segment.canonical.upperBound)
        append(
          Segment(
            canonical: count + low..<count + high,
            original: segment.original,
            unit: segment.unit,
            part: segment.part.flatMap { names.indices.contains($0) ? names[$0] : nil }
          )
        )
      }
      count += length
    }

    /// Returns the index of a part, which is added where it is new.
    public mutating func index(ofPart name: String) -> Int {
      // The part in hand is the last one as a rule.
      if let index = parts.lastIndex(of: name) { return index }
      parts.append(name)
      return parts.count - 1
    }

    /// Returns the map.
    public func map() -> SourceMap {
      guard segments.isEmpty, count > 0 else { return SourceMap(segments: segments, parts: parts) }
      // An empty segment tells a text that stands for nothing from one that is its file.
      return SourceMap(
        segments: [Segment(canonical: 0..<0, original: 0..<0)],
        parts: parts
      )
    }

    mutating func append(_ segment: Segment) {
      guard let open = segments.last, open.isContinued(by: segment) else {
        segments.append(segment)
        return
      }
      segments[segments.count - 1] = Segment(
        canonical: open.canonical.lowerBound..<segment.canonical.upperBound,
        original: open.original.lowerBound..<segment.original.upperBound,
        unit: segment.unit,
        part: segment.part
      )
    }
  }
}
