extension SourceMap {
  /// Returns the map of the same text without its first bytes.
  ///
  /// - Parameters:
  ///   - count: How many bytes of the text go.
  ///   - length: The length of the whole text.
  /// - Returns: The map, in which the text begins at 0.
  public func dropping(_ count: Int, of length: Int) -> SourceMap {
    guard count > 0 else { return self }
    var builder = Builder()
    for part in parts { _ = builder.index(ofPart: part) }
    let whole = Segment(canonical: 0..<length, original: 0..<length)
    for segment in isIdentity ? [whole] : segments {
      let kept = max(segment.canonical.lowerBound, count)..<max(count, segment.canonical.upperBound)
      guard !kept.isEmpty else { continue }
      builder.skip(kept.lowerBound - count - builder.count)
      builder.append(
        kept.count,
        from: segment.original(of: kept),
        unit: segment.unit,
        part: segment.part
      )
    }
    builder.skip(length - count - builder.count)
    return builder.map()
  }
}
