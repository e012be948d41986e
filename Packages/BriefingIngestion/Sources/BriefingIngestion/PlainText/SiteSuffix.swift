import BriefingCore

/// The name of a site after a title, as saved pages have it: `Talks open – The Harbor Times`.
struct SiteSuffix {
  /// The title without the suffix.
  let title: TextSpan
  /// The mark between them, and the name.
  let rest: TextSpan
  /// The name.
  let name: TextSpan

  /// Finds the suffix of a title, or nothing where it has none.
  ///
  /// A bar always parts a name from a title. A dash may as well belong to the title, so the name
  /// must be known for one by its last word, or stand after a question that is complete.
  init?(of span: TextSpan, text: DocumentText) {
    let bytes = text.bytes
    var tokens: [Token] = []
    Tokenizer(text).append(tokensOf: span.range, to: &tokens)
    guard
      let mark = tokens.lastIndex(where: { token in
        token.isPunctuation && Self.isMark(token, bytes: bytes)
      }),
      mark > 0, mark + 1 < tokens.count,
      tokens[mark].span.start > tokens[mark - 1].span.end,
      tokens[mark + 1].span.start > tokens[mark].span.end
    else { return nil }
    let name = tokens[(mark + 1)...]
    let before = tokens[..<mark]
    let words = name.count { $0.isWord }
    guard words > 0, words <= 5, before.count > name.count, before.count >= 4,
      name.allSatisfy({ !$0.isWord || $0.isCapitalized || $0.span.length <= 3 })
    else { return nil }
    let isBar = tokens[mark].span.length == 1 && bytes[tokens[mark].span.start] != 0x2D
    let isQuestion = bytes[tokens[mark - 1].span.start] == UInt8(ascii: "?") && words <= 3
    let phrase = PhraseWord.words(of: Array(name), bytes: bytes)
    let isOutlet = phrase.last.map { Phrases.outletNouns.match([$0]) != nil } ?? false
    guard isBar || isQuestion || isOutlet else { return nil }
    let start = tokens[mark].span.start
    title = text.trimmed(TextSpan(span.start..<start))
    rest = TextSpan(start..<span.end)
    self.name = TextSpan(tokens[mark + 1].span.start..<span.end)
  }

  private static func isMark(_ token: Token, bytes: [UInt8]) -> Bool {
    switch bytes.scalar(at: token.span.start).value {
    case 0x7C, 0x2D, 0x2013, 0x2014: true
    default: false
    }
  }
}
