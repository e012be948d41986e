import BriefingCore
import BriefingIngestion
import Foundation
import Testing

/// What holds of sentences and tokens whatever the text is.
struct SegmentationPropertiesTests {
  @Test(arguments: 0..<150)
  func `Hostile text has sound sentences and tokens in every division into blocks`(_ seed: Int) {
    let text = DocumentText(HostileText.pieces(seed: UInt64(seed), count: 20 + seed * 3))
    expectSound(text, blocks: [Block(kind: .paragraph, span: text.span)], "seed \(seed)")
    var generator = SeededGenerator(seed: UInt64(seed))
    var blocks: [Block] = []
    var start = 0
    while start < text.count {
      let end = min(start + Int.random(in: 1...60, using: &generator), text.count)
      blocks.append(Block(kind: .paragraph, span: boundaries(start..<end, in: text)))
      start = max(end, blocks[blocks.count - 1].span.end)
    }
    expectSound(text, blocks: blocks, "seed \(seed)")
  }

  @Test(arguments: 0..<30)
  func `Blocks that cut characters in two are read without harm`(_ seed: Int) {
    let text = DocumentText(HostileText.pieces(seed: UInt64(seed), count: 200))
    var generator = SeededGenerator(seed: UInt64(seed))
    var blocks: [Block] = []
    var start = 0
    while start < text.count {
      let end = start + Int.random(in: 1...9, using: &generator)
      blocks.append(Block(kind: .paragraph, span: TextSpan(start..<end)))
      start = end
    }
    let (sentences, tokens) = TextSegmenter().segment(text, blocks: blocks)
    #expect(tokens.allSatisfy { $0.span.end <= text.count && !$0.span.isEmpty })
    #expect(zip(tokens, tokens.dropFirst()).allSatisfy { $0.span.end <= $1.span.start })
    #expect(sentences.allSatisfy { $0.end <= text.count })
  }

  @Test(.enabled(Corpora.absence) { Corpora.isAvailable })
  func `The texts of Unicode's tests of breaks have sound sentences and tokens`() throws {
    let bytes = try Corpora.bytes(of: "unicode-breaks.json")
    let cases = try JSONValue(parsing: bytes)["docs"]?.array ?? []
    #expect(cases.count == 2_927)
    for value in cases {
      let pieces = value["expected"]?.array?.compactMap(\.string) ?? []
      let text = DocumentText(pieces.joined())
      let blocks = [Block(kind: .paragraph, span: text.span)]
      expectSound(text, blocks: blocks, value["id"]?.string ?? "")
    }
  }

  /// Pieces a rule looks back or ahead from.
  @Test(arguments: [
    "a ", "A. ", "B. C. ", "1. a ", "(a ", "(", "x (", "[1]", "Ann Image: ", "a In the b ", "7 ",
    ". 7 ", "Fig 1 ", "x.1 ", "'s", ".", ". . ", "U.S. ", "「", "。", "é", "x’", "\n", "; ", "x: ",
    "etc. (a b) ", "IV. ", "• ", "a1,2.", "R&D&",
  ])
  func `Four times the text takes about four times the time`(_ piece: String) {
    // What is quadratic takes sixteen times as long. The quickest of some rounds counts: a busy moment
    // of the machine does not meet all of them.
    let (small, large) = (seconds(for: piece, bytes: 12_000), seconds(for: piece, bytes: 48_000))
    #expect(large < small * 10 + 0.004, "\(small) s, then \(large) s")
  }

  private func seconds(for piece: String, bytes: Int) -> Double {
    let text = DocumentText(String(repeating: piece, count: bytes / piece.utf8.count))
    let blocks = [Block(kind: .paragraph, span: text.span)]
    return (0..<3).map { _ in
      let start = processorTime()
      _ = TextSegmenter().segment(text, blocks: blocks)
      return processorTime() - start
    }.min() ?? 0
  }

  /// The nearest span around a range that cuts no scalar.
  private func boundaries(_ range: Range<Int>, in text: DocumentText) -> TextSpan {
    var (low, high) = (range.lowerBound, range.upperBound)
    while !text.isScalarBoundary(low) { low += 1 }
    high = max(high, low)
    while !text.isScalarBoundary(high) { high += 1 }
    return TextSpan(low..<high)
  }

  private func expectSound(_ text: DocumentText, blocks: [Block], _ name: String) {
    let (sentences, tokens) = TextSegmenter().segment(text, blocks: blocks)
    var covered = [Bool](repeating: false, count: text.count)
    for token in tokens {
      for index in token.span.range { covered[index] = true }
    }
    var inBlocks = [Bool](repeating: false, count: text.count)
    for block in blocks {
      for index in block.span.range { inBlocks[index] = true }
    }
    var index = 0
    while index < text.count {
      let space = text.whitespaceWidth(at: index)
      if (space == 0 && inBlocks[index]) != covered[index] {
        Issue.record("byte \(index) is in a token or in none wrongly: \(name)")
        return
      }
      index += max(space, 1)
    }
    let faults =
      Document.faults(of: sentences, within: blocks.map(\.span), in: text, "sentence")
      + Document.faults(of: tokens.map(\.span), within: sentences, in: text, "token")
    #expect(faults == [], "\(name)")
  }
}
