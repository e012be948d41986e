extension SourceMap {
  /// Calls a function for every Unicode scalar of a text with the bytes it was made from.
  ///
  /// - Parameters:
  ///   - text: The text of the map.
  ///   - body: Takes the span of a scalar, and its bytes; nothing where it stands for none. A scalar
  ///     that was made from several parts comes with the first of them.
  public func forEachScalar(of text: DocumentText, _ body: (TextSpan, Place?) -> Void) {
    var segment = 0
    var start = 0
    while start < text.count {
      var end = start + 1
      while !text.isScalarBoundary(end) { end += 1 }
      let span = TextSpan(start..<end)
      if isIdentity {
        body(span, Place(part: nil, range: start..<end))
      } else {
        while segment < segments.count, segments[segment].canonical.upperBound <= start {
          segment += 1
        }
        let piece = pieces(of: span.range, from: segment).first
        body(span, piece.map { Place(part: name(ofPart: $0.part), range: $0.range) })
      }
      start = end
    }
  }

  /// Returns the first scalar of a text that is no white space and stands for no byte.
  ///
  /// A sound map has none: only space between parts may be made by a reader.
  public func firstUnmapped(in text: DocumentText) -> TextSpan? {
    var found: TextSpan?
    forEachScalar(of: text) { span, place in
      guard found == nil, place.map(\.range.isEmpty) ?? true else { return }
      if text.whitespaceWidth(at: span.start) == 0 { found = span }
    }
    return found
  }
}
