import BriefingCore

extension SentenceDivider {
  /// The most bytes a sentence has, unless it is one token.
  ///
  /// The longest of 43,000 sentences of news, speeches, biographies and court opinions has 4,345.
  /// Whatever is looked up within a sentence takes a bounded time for this.
  private static let longest = 5_000

  /// Appends the sentence that some tokens form, cut where it is too long to be one.
  func append(_ tokens: ArraySlice<Token>, to sentences: inout [TextSpan]) {
    var rest = tokens
    while let first = rest.first, let last = rest.last {
      guard last.span.end - first.span.start > Self.longest else {
        sentences.append(first.span.union(last.span))
        return
      }
      let end = cut(of: rest)
      sentences.append(first.span.union(rest[end - 1].span))
      rest = rest[end...]
    }
  }

  /// Returns the index of the token to cut before: the last one that fits and starts a line, else one
  /// after a semicolon, else one after white space, else any.
  private func cut(of tokens: ArraySlice<Token>) -> Int {
    let limit = tokens[tokens.startIndex].span.start + Self.longest
    var cuts = (line: 0, semicolon: 0, gap: 0)
    var index = tokens.startIndex + 1
    while index < tokens.endIndex, tokens[index - 1].span.end <= limit {
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
    return cuts.gap > 0 ? cuts.gap : max(index - 1, tokens.startIndex + 1)
  }
}
