import BriefingCore

extension SentenceDivider {
  /// The most bytes a sentence has, unless it is one token.
  ///
  /// The longest of 43,000 sentences of news, speeches, biographies and court opinions has 4,345.
  /// Whatever is looked up within a sentence takes a bounded time for this.
  private static let longest = 5_000

  /// Appends the sentence that some tokens form, cut where it is too long to be one.
  func append(_ range: ClosedRange<Int>, to sentences: inout [TextSpan]) {
    var first = range.lowerBound
    while tokens[range.upperBound].span.end - tokens[first].span.start > Self.longest,
      first < range.upperBound
    {
      let end = cut(of: first...range.upperBound)
      sentences.append(tokens[first].span.union(tokens[end - 1].span))
      first = end
    }
    sentences.append(tokens[first].span.union(tokens[range.upperBound].span))
  }

  /// Returns the index of the token to cut before: the last one that fits and starts a line, else one
  /// after a semicolon, else one after white space, else any.
  private func cut(of range: ClosedRange<Int>) -> Int {
    let limit = tokens[range.lowerBound].span.start + Self.longest
    var cuts = (line: 0, semicolon: 0, gap: 0)
    var index = range.lowerBound + 1
    while index <= range.upperBound, tokens[index - 1].span.end <= limit {
      let (before, next) = (tokens[index - 1], tokens[index])
      if next.span.start > before.span.end {
        cuts.gap = index
        if marks.bytes[before.span.start] == UInt8(ascii: ";") { cuts.semicolon = index }
        let gap = marks.bytes[before.span.end..<next.span.start]
        if gap.contains(UInt8(ascii: "\n")) { cuts.line = index }
      }
      index += 1
    }
    if cuts.line > 0 { return cuts.line }
    if cuts.semicolon > 0 { return cuts.semicolon }
    // The token at `index` is the first that nothing was asked of: what lies before it fits.
    return cuts.gap > 0 ? cuts.gap : max(index - 1, range.lowerBound + 1)
  }
}
