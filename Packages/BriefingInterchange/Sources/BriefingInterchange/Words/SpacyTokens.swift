import BriefingCore

/// Tokens as spaCy has them: the words, and the white space between them.
///
/// One space after a word belongs to the word; what white space is left between two words is one
/// token.
struct SpacyTokens {
  struct Token {
    let span: TextSpan
    let hasSpace: Bool
  }

  let tokens: [Token]
  /// The token of each word.
  let indices: [Int]

  init(_ words: MarkedWords, in text: DocumentText) {
    var tokens: [Token] = []
    var indices: [Int] = []
    var end = 0
    for word in words.words {
      if end < word.start {
        tokens.append(Token(span: TextSpan(end..<word.start), hasSpace: false))
      }
      let hasSpace = word.end < text.count && text.bytes[word.end] == 0x20
      indices.append(tokens.count)
      tokens.append(Token(span: word, hasSpace: hasSpace))
      end = word.end + (hasSpace ? 1 : 0)
    }
    if end < text.count { tokens.append(Token(span: TextSpan(end..<text.count), hasSpace: false)) }
    self.tokens = tokens
    self.indices = indices
  }
}
