import BriefingCore

/// A note beside the text that says who its author is, or where and when it appeared.
///
/// `The author is a retired pilot. This column appeared in The Harbor Courier on 7 March 2022.`
struct AuthorNote {
  /// Whether it says that the text is its author's own: it introduces "the author", or calls the text
  /// a column.
  private(set) var isOpinion = false
  /// The name of the outlet in which the text appeared.
  private(set) var outlet: TextSpan?
  /// The day on which it appeared, with the sentence that says so.
  private(set) var published: (day: CalendarDay, span: TextSpan)?

  private let bytes: [UInt8]

  /// Reads a passage; nothing where one of its sentences tells something else.
  ///
  /// - Parameters:
  ///   - passage: The passage.
  ///   - sentences: Its sentences.
  ///   - bytes: The text.
  init?(_ passage: Passage, sentences: [TextSpan], bytes: [UInt8]) {
    self.bytes = bytes
    guard passage.isShort, (1...Self.mostSentences).contains(sentences.count) else { return nil }
    var isLoose = false
    for sentence in sentences {
      let tokens = passage.tokens.filter { sentence.contains($0.span) }
      let words = PhraseWord.words(of: tokens, bytes: bytes)
      if introducesAuthor(words, tokens) {
        isOpinion = isOpinion || !Self.reporters.occurs(in: words)
      } else if introducesName(words, tokens) {
        (isLoose, isOpinion) = (true, isOpinion || !Self.reporters.occurs(in: words))
      } else if !takeAppearance(words, tokens, sentence) {
        return nil
      }
    }
    // Of "Ann Sample is a former pilot." alone nobody can tell whether she wrote the text.
    if isLoose, published == nil, outlet == nil { return nil }
  }

  /// "Ann Sample is a former pilot", "Bo Trial teaches rowing", "The writer restores boats".
  private func introducesName(_ words: [PhraseWord], _ tokens: [Token]) -> Bool {
    if let count = Self.authors.match(words)?.count, count + 1 < words.count {
      return Self.telling.match([words[count]]) == nil
    }
    let name = words.prefix { tokens[$0.token].isCapitalized }
    guard (2...5).contains(name.count), name.count + 1 < words.count else { return false }
    let (verb, next) = (words[name.count], words[name.count + 1])
    return Self.occupying.match([verb]) != nil
      || Self.copulas.match([verb]) != nil && Self.articles.match([next]) != nil
  }

  /// "The author is a", "The writer ran", "The author, a retired pilot, teaches": not "the author of".
  private func introducesAuthor(_ words: [PhraseWord], _ tokens: [Token]) -> Bool {
    guard let count = Self.authors.match(words)?.count, count < words.count else { return false }
    let verb = words[count]
    if Self.copulas.match([verb]) != nil {
      return words.dropFirst(count + 1).first.map { Self.articles.match([$0]) != nil } ?? false
    }
    let isAside = bytes[tokens[verb.token - 1].span.start] == UInt8(ascii: ",")
    return isAside
      ? Self.articles.match([verb]) != nil : Self.occupying.match([verb]) != nil
  }

  /// "This column appeared in The Harbor Courier on 7 March", "Published on 7 March in Harbor Notes".
  private mutating func takeAppearance(
    _ words: [PhraseWord],
    _ tokens: [Token],
    _ sentence: TextSpan
  ) -> Bool {
    let kind = Self.texts.match(words)
    let start = kind?.count ?? 0
    guard
      let count = (kind == nil ? Self.published : Self.appearing).match(words, at: start)?.count,
      start + count < words.count
    else { return false }
    let rest = Array(tokens[words[start + count].token...])
    let day = DateLine(bytes).firstDay(in: rest)
    let name = name(in: rest)
    guard day != nil || name != nil else { return false }
    if let day { published = (day, sentence) }
    outlet = outlet ?? name
    isOpinion = isOpinion || kind?.meaning == true
    return true
  }

  /// The name behind "in" or "by", or at the start, up to a date or the end.
  private func name(in tokens: [Token]) -> TextSpan? {
    let dates = DateLine(bytes).dateTokens(in: tokens)
    var name: [Token] = []
    for (index, token) in tokens.enumerated() {
      let isWord =
        token.isWord && !dates[index]
        && (token.isCapitalized || !name.isEmpty && Self.isJoint(token, bytes))
      if isWord { name.append(token) } else if !name.isEmpty { break }
    }
    while let last = name.last, !last.isCapitalized { name.removeLast() }
    guard let first = name.first, let last = name.last else { return nil }
    return TextSpan(first.span.start..<last.span.end)
  }

  private static func isJoint(_ token: Token, _ bytes: [UInt8]) -> Bool {
    joints.opens(PhraseWord.words(of: [token], bytes: bytes))
  }

  /// More sentences than these are a text of their own.
  private static let mostSentences = 4
  private static let authors = PhraseTable<Bool>("the author|the authors|the writer|the writers")
  private static let copulas = PhraseTable<Bool>("is|are|was|were")
  private static let articles = PhraseTable<Bool>(
    "a|an|the|former|formerly|professor|emeritus|senior|chief|editor|director|currently|retired"
  )
  /// What people do for a living, as such notes tell it.
  private static let occupying = PhraseTable<Bool>(
    """
    teaches|taught|writes|wrote|works|worked|ran|runs|directs|directed|heads|headed|leads|led\
    |chairs|chaired|covers|covered|edits|edited|served|serves|practises|practices|lectures|farms\
    |has taught|has written|has worked|has served|has run|has been|holds|owns|founded
    """
  )
  /// Words behind "the author" by which a story goes on.
  private static let telling = PhraseTable<Bool>(
    "of|who|whose|and|said|says|told|added|is|are|was|were|will|would|could|should|has|had|s"
  )
  private static let reporters = PhraseTable<Bool>(
    "reporter|reporters|correspondent|correspondents|staff writer|staff writers"
  )
  /// What a text calls itself, and whether that is a text of opinion.
  private static let texts = PhraseTable<Bool>([
    (
      true,
      """
      this column|this op ed|this essay|this commentary|this opinion piece|this comment\
      |this editorial|this opinion|this letter
      """
    ),
    (false, "this article|this piece|this text|this story|this report|it"),
  ])
  private static let appearing = PhraseTable<Bool>(
    """
    appeared|first appeared|originally appeared|was published|was first published\
    |was originally published|ran|first ran|is published|is taken from
    """
  )
  private static let published = PhraseTable<Bool>(
    "published|first published|originally published|first appeared|appeared"
  )
  private static let joints = PhraseTable<Bool>("of|the|for|and|de|del|della|di|du|des|la|le|el|al")
}
