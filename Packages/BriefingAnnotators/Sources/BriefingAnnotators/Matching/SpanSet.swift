import BriefingCore

/// Spans that do not overlap, in order.
struct SpanSet {
  private(set) var spans: [TextSpan] = []

  /// Whether one of the spans shares a byte with another span.
  func overlaps(_ span: TextSpan) -> Bool {
    let index = firstIndex(endingAfter: span.start)
    return index < spans.count && spans[index].start < span.end
  }

  /// Adds a span unless it overlaps one that is there.
  ///
  /// - Returns: Whether it was added.
  @discardableResult
  mutating func insert(_ span: TextSpan) -> Bool {
    let index = firstIndex(endingAfter: span.start)
    guard index == spans.count || spans[index].start >= span.end else { return false }
    spans.insert(span, at: index)
    return true
  }

  private func firstIndex(endingAfter offset: Int) -> Int {
    var low = 0
    var high = spans.count
    while low < high {
      let middle = (low + high) / 2
      if spans[middle].end > offset { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
