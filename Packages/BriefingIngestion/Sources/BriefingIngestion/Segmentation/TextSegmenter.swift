public import BriefingCore

/// The division of a text into sentences and tokens, within the bounds of its blocks.
///
/// The text is read once for tokens; sentences are decided on the tokens.
public struct TextSegmenter: Sendable {
  /// Creates a segmenter.
  public init() {}

  /// Divides the blocks of a text into sentences and tokens.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - blocks: Its blocks, in order, none overlapping another; text outside them is left out.
  /// - Returns: The sentences, each within one block and without white space around it, and the
  ///   tokens, each within one sentence.
  public func segment(
    _ text: DocumentText,
    blocks: [Block]
  ) -> (sentences: [TextSpan], tokens: [Token]) {
    var sentences: [TextSpan] = []
    var tokens: [Token] = []
    var stops: [Int] = []
    // Of the blocks alone: a lead-in is one of thousands of sentences that are asked for by themselves.
    tokens.reserveCapacity(blocks.reduce(0) { $0 + $1.span.length } / 5)
    text.withTokenReader { bytes, reader in
      for block in blocks {
        let first = tokens.count
        let range = block.span.range.clamped(to: 0..<bytes.count)
        stops.removeAll(keepingCapacity: true)
        reader.append(tokensOf: range, to: &tokens, stops: &stops)
        tokens.withTokenRun(from: first) { run in
          SentenceDivider(BlockTokens(bytes: bytes, tokens: run))
            .append(sentencesAt: stops, base: first, to: &sentences)
        }
      }
    }
    return (sentences, tokens)
  }
}
