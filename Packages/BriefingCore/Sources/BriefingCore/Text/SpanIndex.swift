/// Elements found by their place in a text: those within a span, around it, or touching it.
///
/// A lookup takes the logarithm of the number of elements, and what it finds; how deeply elements
/// nest does not matter. What is found comes in the order of starts, of equals in the order given.
public struct SpanIndex<Element: Sendable>: Sendable {
  private struct Entry: Sendable {
    let span: TextSpan
    let element: Element
    /// The furthest end in the half of the entries that this one stands in the middle of.
    var reach: Int
  }

  /// The entries by start: a balanced tree, the root of each range being its middle.
  private var entries: [Entry]

  /// Creates an index.
  ///
  /// - Parameters:
  ///   - elements: The elements, in any order.
  ///   - span: Gives the place of an element.
  public init(_ elements: some Sequence<Element>, by span: (Element) -> TextSpan) {
    entries = elements.map { element in
      let span = span(element)
      return Entry(span: span, element: element, reach: span.end)
    }
    let isSorted = zip(entries, entries.dropFirst()).allSatisfy { $0.span.start <= $1.span.start }
    if !isSorted {
      entries = entries.enumerated()
        .sorted { ($0.element.span.start, $0.offset) < ($1.element.span.start, $1.offset) }
        .map(\.element)
    }
    _ = setReach(0..<entries.count)
  }

  private mutating func setReach(_ range: Range<Int>) -> Int {
    guard !range.isEmpty else { return 0 }
    let middle = (range.lowerBound + range.upperBound) / 2
    let left = setReach(range.lowerBound..<middle)
    let right = setReach(middle + 1..<range.upperBound)
    entries[middle].reach = max(entries[middle].reach, left, right)
    return entries[middle].reach
  }

  /// Returns the elements that lie wholly within a span.
  public func elements(within span: TextSpan) -> [Element] {
    entries[firstIndex(startingAt: span.start)...].prefix { $0.span.start <= span.end }
      .filter { $0.span.end <= span.end }.map(\.element)
  }

  private func firstIndex(startingAt offset: Int) -> Int {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].span.start < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Returns how many elements start in a span.
  public func count(startingIn span: TextSpan) -> Int {
    firstIndex(startingAt: span.end) - firstIndex(startingAt: span.start)
  }

  /// Returns the elements that a span lies wholly within.
  public func elements(around span: TextSpan) -> [Element] {
    var result: [Element] = []
    visit(0..<entries.count, startingBy: span.start, endingFrom: span.end, &result)
    return result
  }

  /// Returns the elements that share a byte with a span.
  public func elements(touching span: TextSpan) -> [Element] {
    var result: [Element] = []
    visit(0..<entries.count, startingBy: span.end - 1, endingFrom: span.start + 1, &result)
    return result
  }

  /// Whether an element shares a byte with a span.
  public func touches(_ span: TextSpan) -> Bool {
    touches(span, among: 0..<entries.count)
  }

  private func visit(
    _ range: Range<Int>,
    startingBy start: Int,
    endingFrom end: Int,
    _ result: inout [Element]
  ) {
    guard !range.isEmpty else { return }
    let middle = (range.lowerBound + range.upperBound) / 2
    let entry = entries[middle]
    guard entry.reach >= end else { return }
    visit(range.lowerBound..<middle, startingBy: start, endingFrom: end, &result)
    guard entry.span.start <= start else { return }
    if entry.span.end >= end { result.append(entry.element) }
    visit(middle + 1..<range.upperBound, startingBy: start, endingFrom: end, &result)
  }

  private func touches(_ span: TextSpan, among range: Range<Int>) -> Bool {
    guard !range.isEmpty else { return false }
    let middle = (range.lowerBound + range.upperBound) / 2
    let entry = entries[middle]
    guard entry.reach > span.start else { return false }
    if entry.span.overlaps(span) { return true }
    if touches(span, among: range.lowerBound..<middle) { return true }
    return entry.span.start < span.end && touches(span, among: middle + 1..<range.upperBound)
  }
}
