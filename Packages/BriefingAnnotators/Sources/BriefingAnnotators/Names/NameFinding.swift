import BriefingCore

/// A name a rule has found, before overlaps are settled.
struct NameFinding<Content: Sendable>: Sendable {
  /// The bytes of the name.
  let span: TextSpan
  /// What is known of it.
  var content: Content
  /// How much the rule that found it is to be trusted; of equal ones the longer name wins.
  let weight: Int
}

extension [Annotation] {
  /// Returns those that overlap a span, in a layer sorted by start.
  ///
  /// Annotations of a layer rarely nest; a dozen before the span are looked at.
  func overlapping(_ span: TextSpan) -> [Annotation] {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].span.start >= span.end { high = middle } else { low = middle + 1 }
    }
    return self[Swift.max(0, low - 12)..<low].filter { $0.span.overlaps(span) }
  }
}

extension Array {
  /// Returns findings without those that overlap a weightier, longer or earlier one, in order.
  func withoutOverlaps<Content>() -> [Element] where Element == NameFinding<Content> {
    let sorted = indices.sorted { (self[$0].span, $0) < (self[$1].span, $1) }.map { self[$0] }
    let order = sorted.indices.sorted { left, right in
      let (a, b) = (sorted[left], sorted[right])
      if a.weight != b.weight { return a.weight > b.weight }
      return a.span.length == b.span.length ? left < right : a.span.length > b.span.length
    }
    let longest = sorted.map(\.span.length).max() ?? 0
    var isOut = sorted.map { _ in false }
    for index in order where !isOut[index] {
      let span = sorted[index].span
      var near = index + 1
      while near < sorted.count, sorted[near].span.start < span.end {
        isOut[near] = true
        near += 1
      }
      near = index - 1
      while near >= 0, sorted[near].span.start > span.start - longest {
        if sorted[near].span.end > span.start { isOut[near] = true }
        near -= 1
      }
    }
    return zip(sorted, isOut).compactMap { $1 ? nil : $0 }
  }

  /// Returns the first that overlaps a span, among findings settled before.
  func overlapping<Content>(_ span: TextSpan) -> Element? where Element == NameFinding<Content> {
    let place = firstIndex(endingAfter: span.start, \.span)
    return place < count && self[place].span.overlaps(span) ? self[place] : nil
  }

  /// Returns the first index whose span ends after an offset, where the spans do not overlap.
  func firstIndex(endingAfter offset: Int, _ span: KeyPath<Element, TextSpan>) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle][keyPath: span].end > offset { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
