import BriefingCore

/// The beginning of the article's own text, from which its language and genre are told.
struct BodySample {
  /// The bytes that are read at most.
  private static let limit = 16_000

  /// The text.
  let text: DocumentText
  /// The tokens, in order.
  let tokens: [Token]
  /// The words among them.
  let words: [PhraseWord]

  /// Takes the sample of a text from its blocks; where none is body, from all of them.
  init(of text: DocumentText, blocks: [Block]) {
    let body = blocks.filter { $0.kind.isBody || $0.kind == .title }
    var tokens: [Token] = []
    var rest = Self.limit
    for block in body.isEmpty ? blocks : body where rest > 0 {
      var end = min(block.span.end, block.span.start + rest)
      while !text.isScalarBoundary(end) { end -= 1 }
      Tokenizer(text).append(tokensOf: block.span.start..<end, to: &tokens)
      rest -= end - block.span.start
    }
    self.text = text
    self.tokens = tokens
    words = PhraseWord.words(of: tokens, bytes: text.bytes)
  }

  /// Whether an empty line stands between two tokens.
  func parts(_ left: Token, _ right: Token) -> Bool {
    text.bytes[left.span.end..<right.span.start].count { $0 == 0x0A } > 1
  }
}
