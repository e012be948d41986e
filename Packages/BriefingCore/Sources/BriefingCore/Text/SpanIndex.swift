/// Elements found by their place in a text: those within a span, around it, or touching it.
///
/// A lookup takes the logarithm of the number of elements, and what it finds; how deeply elements
/// nest does not matter. What is found comes in the order of starts, of equals in the order given.
public struct SpanIndex<Element: Sendable>: Sendable {
  /// The places by start: a balanced tree, the root of each range being its middle.
  private let spans: [TextSpan]
  /// The furthest end in the half of the places that each one stands in the middle of.
  private var reaches: [Int]
  private let elements: [Element]

  /// Creates an index.
  ///
  /// - Parameters:
  ///   - elements: The elements, in any order.
  ///   - span: Gives the place of an element.
  public init(_ elements: some Sequence<Element>, by span: (Element) -> TextSpan) {
    let elements = Array(elements)
    let spans = elements.map(span)
    let isSorted = spans.indices.dropFirst().allSatisfy { spans[$0 - 1].start <= spans[$0].start }
    if isSorted {
      (self.spans, self.elements) = (spans, elements)
    } else {
      let order = spans.indices.sorted { (spans[$0].start, $0) < (spans[$1].start, $1) }
      (self.spans, self.elements) = (order.map { spans[$0] }, order.map { elements[$0] })
    }
    reaches = self.spans.map(\.end)
    _ = setReach(0..<reaches.count)
  }

  private mutating func setReach(_ range: Range<Int>) -> Int {
    guard !range.isEmpty else { return 0 }
    let middle = (range.lowerBound + range.upperBound) / 2
    let left = setReach(range.lowerBound..<middle)
    let right = setReach(middle + 1..<range.upperBound)
    reaches[middle] = max(reaches[middle], left, right)
    return reaches[middle]
  }

  /// Returns the elements that lie wholly within a span.
  public func elements(within span: TextSpan) -> [Element] {
    var result: [Element] = []
    var index = firstIndex(startingAt: span.start)
    while index < spans.count, spans[index].start <= span.end {
      if spans[index].end <= span.end { result.append(elements[index]) }
      index += 1
    }
    return result
  }

  private func firstIndex(startingAt offset: Int) -> Int {
    var (low, high) = (0, spans.count)
    while low < high {
      let middle = (low + high) / 2
      if spans[middle].start < offset { low = middle + 1 } else { high = middle }
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
    visit(0..<spans.count, startingBy: span.start, endingFrom: span.end, &result)
    return result
  }

  /// Returns the elements that share a byte with a span.
  public func elements(touching span: TextSpan) -> [Element] {
    var result: [Element] = []
    visit(0..<spans.count, startingBy: span.end - 1, endingFrom: span.start + 1, &result)
    return result
  }

  /// Whether an element shares a byte with a span.
  public func touches(_ span: TextSpan) -> Bool {
    touches(span, among: 0..<spans.count)
  }

  private func visit(
    _ range: Range<Int>,
    startingBy start: Int,
    endingFrom end: Int,
    _ result: inout [Element]
  ) {
    guard !range.isEmpty else { return }
    let middle = (range.lowerBound + range.upperBound) / 2
    guard reaches[middle] >= end else { return }
    visit(range.lowerBound..<middle, startingBy: start, endingFrom: end, &result)
    guard spans[middle].start <= start else { return }
    if spans[middle].end >= end { result.append(elements[middle]) }
    visit(middle + 1..<range.upperBound, startingBy: start, endingFrom: end, &result)
  }

  private func touches(_ span: TextSpan, among range: Range<Int>) -> Bool {
    guard !range.isEmpty else { return false }
    let middle = (range.lowerBound + range.upperBound) / 2
    guard reaches[middle] > span.start else { return false }
    if spans[middle].overlaps(span) { return true }
    if touches(span, among: range.lowerBound..<middle) { return true }
    return spans[middle].start < span.end && touches(span, among: middle + 1..<range.upperBound)
  }
}
