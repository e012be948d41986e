import BriefingCore

/// The sentences of all documents, each with its best match in each other by what they speak of.
///
/// What two sentences say of one matter is compared slot by slot: on what it depends, how far it
/// reaches, how far it has come.
struct ToldSentences: Sendable {
  let sentences: [ToldSentence]
  /// Those that are each other's best match and share enough of what they speak of.
  let pairs: [MatterAlignment.Pair]
  /// On what each says that something depends.
  let conditions: [ConditionClause?]
  /// The nouns of which each says that all are meant.
  let universals: [[ReachOfNoun]]
  /// What each names one by one.
  let lists: [[NamedList]]
  /// How long each says that something lasts.
  let lengths: [[LengthOfTime]]
  /// How each says that a vote came out.
  let votes: [VoteTally?]
  private let rarity: WordRarity
  /// The sentences of each document.
  private let ranges: [String: Range<Int>]

  /// Aligns the sentences of documents.
  ///
  /// - Parameters:
  ///   - documents: The documents.
  ///   - claims: Their statements.
  ///   - antecedents: What names what the sentences of each document take up.
  ///   - artifacts: The garbled text of each document.
  ///   - workers: The threads that read and align.
  init(
    _ documents: [AnnotatedDocument],
    claims: [Claim],
    antecedents: [String: Antecedents],
    artifacts: [String: SpanIndex<TextSpan>],
    workers: Workers
  ) {
    let byDocument = Dictionary(grouping: claims.filter { !$0.isGarbled }, by: \.document)
    let told = workers.map(documents) { document in
      ToldSentenceReader(
        document,
        claims: byDocument[document.id] ?? [],
        antecedents: antecedents[document.id] ?? Antecedents(document),
        artifacts: artifacts[document.id]
      ).sentences()
    }
    var sentences: [ToldSentence] = []
    var ranges: [String: Range<Int>] = [:]
    for (document, own) in zip(documents, told) {
      let first = sentences.count
      sentences += own
      ranges[document.id] = first..<sentences.count
    }
    self.sentences = sentences
    self.ranges = ranges
    // Each sentence is read once, however many it is set beside.
    conditions = sentences.map(ConditionClause.init)
    universals = sentences.map(ReachOfNoun.universals)
    lists = sentences.map(NamedList.lists)
    lengths = sentences.map(LengthOfTime.lengths)
    votes = sentences.map(VoteTally.init)
    let rarity = WordRarity(sentences.lazy.map(\.shares.keys))
    self.rarity = rarity
    pairs =
      MatterAlignment(
        sentences.map { sentence in
          MatterAlignment.Passage(
            document: sentence.document,
            words: sentence.shares,
            kind: "sentence"
          )
        },
        by: rarity,
        workers: workers,
        keeping: { $0.weight >= Self.leastWeight && $0.coverage >= Self.leastCoverage }
      ).pairs
  }

  /// Sentences that share less than this of what they speak of are of no one matter.
  private static let leastWeight = 1.6
  private static let leastCoverage = 0.28

  /// Returns the sentences that go on with one: those right behind it that take up what it says.
  func followers(of index: Int) -> ArraySlice<ToldSentence> {
    let own = sentences[index]
    let last = ranges[own.document]?.upperBound ?? index + 1
    return sentences[(index + 1)..<last].prefix { $0.start <= own.span.start }
  }

  /// Returns the sentences that one takes up, the nearest first.
  func antecedents(of index: Int) -> [Int] {
    let own = sentences[index]
    let first = ranges[own.document]?.lowerBound ?? index
    return (first..<index).reversed().prefix { sentences[$0].span.start >= own.start }
  }

  /// Returns the sentence right behind one.
  func next(to index: Int) -> ToldSentence? {
    let next = index + 1
    guard ranges[sentences[index].document]?.contains(next) == true else { return nil }
    return sentences[next]
  }

  /// Returns all sentences of a document.
  func sentences(of document: String) -> ArraySlice<ToldSentence> {
    sentences[ranges[document] ?? 0..<0]
  }

  /// Returns what some words weigh together.
  func weight(of words: Set<String>) -> Double {
    words.map(rarity.weight).sorted().reduce(0, +)
  }
}

/// The reader of the sentences of a document.
private struct ToldSentenceReader {
  private let document: AnnotatedDocument
  private let claims: SpanIndex<Claim>
  private let antecedents: Antecedents
  private let artifacts: SpanIndex<TextSpan>?
  private let values: SpanIndex<Annotation>
  private let people: SpanIndex<TextSpan>

  init(
    _ document: AnnotatedDocument,
    claims: [Claim],
    antecedents: Antecedents,
    artifacts: SpanIndex<TextSpan>?
  ) {
    self.document = document
    self.claims = SpanIndex(claims, by: \.annotation.span)
    self.antecedents = antecedents
    self.artifacts = artifacts
    people = SpanIndex((document.active(.person) + document.active(.office)).map(\.span).sorted()) {
      $0
    }
    values = SpanIndex(
      [Label.money, .quantity, .date].flatMap { document.active($0) },
      by: \.span
    )
  }

  /// Returns the sentences of the body that are not garbled, in the order of the text.
  func sentences() -> [ToldSentence] {
    document.document.blocks.filter { $0.kind.isBody }.flatMap { block in
      document.document.sentences(in: block.span).compactMap { sentence -> ToldSentence? in
        guard artifacts?.touches(sentence) != true else { return nil }
        return told(document.document.withoutNumber(sentence))
      }
    }
  }

  private func told(_ span: TextSpan) -> ToldSentence {
    let whole = antecedents.whole(span) ?? span
    let values = values.elements(within: whole)
    let words = words(in: whole)
    let shares = shares(of: words, values, from: span.start)
    return ToldSentence(
      document: document.id,
      span: span,
      start: whole.start,
      words: Array(words.drop { $0.span.start < span.start }),
      shares: shares,
      values: values.compactMap { value in
        span.contains(value.span) ? value.valueKey.map { ($0, value.span) } : nil
      },
      claims: claims.elements(within: span)
    )
  }

  private func shares(
    of words: [ToldSentence.Word],
    _ values: [Annotation],
    from start: Int
  ) -> [String: Double] {
    var shares: [String: Double] = [:]
    func add(_ key: String?, at span: TextSpan, _ share: Double) {
      guard let key else { return }
      shares[key] = max(shares[key] ?? 0, span.start < start ? Self.takenUp : share)
    }
    for word in words {
      add(word.sense, at: word.span, people.touches(word.span) ? Self.ofPeople : 1)
    }
    for value in values { add(value.valueKey, at: value.span, 1) }
    return shares
  }

  /// How much a word says that stands in the sentences taken up, and one of a name of somebody.
  private static let takenUp = 0.6
  private static let ofPeople = 0.4

  private func words(in span: TextSpan) -> [ToldSentence.Word] {
    document.document.tokens(in: span).map { token in
      let isValue = values.touches(token.span)
      let words =
        token.isWord || token.isNumber ? document.document.text[token.span].foldedWords : []
      return ToldSentence.Word(
        text: words.joined(separator: "-"),
        span: token.span,
        isCapitalized: token.isCapitalized,
        sense: isValue ? nil : words.first.flatMap(ContentWord.sense)
      )
    }
  }
}
