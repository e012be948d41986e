import BriefingCore
import Testing

@Suite struct SpanIndexTests {
  /// Spans of all lengths, some of them equal, in no order.
  private static func spans(seed: Int) -> [TextSpan] {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    func next(_ limit: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(limit))
    }
    return (0..<next(60)).map { _ in
      let start = next(100)
      return TextSpan(start..<start + next(next(4) == 0 ? 90 : 8))
    }
  }

  @Test(arguments: 0..<40)
  func `What is found is what a look at every element finds`(_ seed: Int) {
    let spans = Self.spans(seed: seed)
    let index = SpanIndex(Array(spans.enumerated()), by: \.element)
    let sorted = spans.enumerated().sorted { ($0.1.start, $0.0) < ($1.1.start, $1.0) }
    for start in 0..<100 {
      for length in [1, 2, 7, 40] {
        let span = TextSpan(start..<start + length)
        func offsets(_ isWanted: (TextSpan) -> Bool) -> [Int] {
          sorted.filter { isWanted($0.element) }.map(\.offset)
        }
        #expect(index.elements(within: span).map(\.offset) == offsets { span.contains($0) })
        #expect(index.elements(around: span).map(\.offset) == offsets { $0.contains(span) })
        let touching = offsets { $0.overlaps(span) && !$0.isEmpty }
        #expect(index.elements(touching: span).filter { !$1.isEmpty }.map(\.offset) == touching)
        #expect(index.touches(span) == !offsets { $0.overlaps(span) }.isEmpty)
        #expect(index.count(startingIn: span) == offsets { span.contains($0.start) }.count)
      }
    }
  }

  @Test func `Elements that nest deeply are found as quickly as others`() {
    let whole = TextSpan(0..<200_000)
    let index = SpanIndex([whole] + (0..<100_000).map { TextSpan($0..<$0 + 1) }) { $0 }
    let time = ContinuousClock().measure {
      for offset in 0..<2_000 {
        #expect(index.elements(around: TextSpan(offset..<offset + 1)).count == 2)
      }
    }
    #expect(time < .seconds(5), "\(time)")
  }
}
