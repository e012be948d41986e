import BriefingCore
import Testing

@testable import BriefingReporting

@Suite struct TextSegmentTests {
  private static let text = DocumentText(
    (0..<60).map { "Wörd \($0) runs ⚓️ on.\($0 % 7 == 0 ? "\n\n" : " ")" }.joined()
  )

  /// Spans from a small deterministic generator: crossing, nested, touching and repeated ones.
  private func entries(_ seed: Int) -> [CitationIndex.Entry] {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    func next(_ limit: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(limit))
    }
    let text = Self.text
    return (1...(1 + next(30))).compactMap { number in
      var (start, end) = (next(text.count), next(text.count))
      if start > end { swap(&start, &end) }
      while !text.isScalarBoundary(start) { start -= 1 }
      while !text.isScalarBoundary(end) { end += 1 }
      guard start < end else { return nil }
      let span = TextSpan(start..<end)
      return CitationIndex.Entry(
        citation: Citation(source: "x", span: span, quote: text[span]),
        source: 1,
        number: number,
        isFound: true,
        holders: [CitationIndex.Holder(anchor: "i-\(number)", text: "Statement")]
      )
    }
  }

  @Test(arguments: 0..<60)
  func `Runs make up the text, and each passage is the runs that bear its name`(seed: Int) {
    let entries = entries(seed)
    let segments = TextSegment.cut(Self.text, Self.text.span, at: entries)
    #expect(segments.map(\.text).joined() == Self.text.string)
    for entry in entries {
      let runs = segments.filter { $0.passages.contains { $0.anchor == entry.anchor } }
      #expect(runs.map(\.text).joined() == entry.citation.quote)
      #expect(segments.count { $0.starting.contains { $0.anchor == entry.anchor } } == 1)
      #expect(segments.count { $0.ending.contains { $0.anchor == entry.anchor } } == 1)
    }
  }

  @Test(arguments: 0..<60)
  func `Excerpts hold every passage, in order and without overlap`(seed: Int) {
    let spans = entries(seed).map(\.citation.span)
    let windows = Self.text.windows(around: spans)
    #expect(spans.allSatisfy { span in windows.count { $0.contains(span) } == 1 })
    #expect(zip(windows, windows.dropFirst()).allSatisfy { $0.end < $1.start })
    #expect(windows.allSatisfy(Self.text.contains))
  }

  @Test func `A long line is cut between words`() {
    let text = DocumentText(String(repeating: "word ", count: 400))
    let window = text.windows(around: [TextSpan(1000..<1004)])[0]
    #expect(window.start > 600 && window.end < 1400)
    #expect(text[window].hasPrefix("word") && text[window].hasSuffix("word"))
  }

  @Test func `A line without spaces stays whole scalars`() {
    let text = DocumentText(String(repeating: "長", count: 800))
    let window = text.windows(around: [TextSpan(1200..<1203)])[0]
    #expect(text.contains(window))
  }
}
