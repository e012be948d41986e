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
    let tokenizer = Tokenizer(text)
    let divider = SentenceDivider(text)
    var sentences: [TextSpan] = []
    var tokens: [Token] = []
    tokens.reserveCapacity(text.count / 5)
    for block in blocks {
      let firstToken = tokens.count
      tokenizer.append(tokensOf: block.span.range.clamped(to: 0..<text.count), to: &tokens)
      divider.append(sentencesOf: tokens[firstToken...], to: &sentences)
    }
    return (sentences, tokens)
  }
}
