import BriefingCore

/// The statements of all documents by the words they share, each with its best match in each other.
struct AlignedStatements: Sendable {
  /// The statements that say something: neither questions, nor garbled, nor of a word or two.
  let claims: [Claim]
  /// The words by which each can be understood: its own, with those of the sentences it takes up.
  let quotes: [String]
  /// The words of each that carry meaning; numbers aside.
  let words: [Set<String>]
  /// Whether each takes up what is told before it.
  let isTakenUp: [Bool]
  /// Those that are each other's best match and share enough of what they say.
  let pairs: [MatterAlignment.Pair]

  /// Aligns statements.
  ///
  /// - Parameters:
  ///   - claims: The statements, those of a document together.
  ///   - rarity: What the words weigh.
  ///   - workers: The threads that read words.
  ///   - whole: The words by which the passage of a statement can be understood.
  init(
    _ claims: [Claim],
    by rarity: WordRarity,
    workers: Workers,
    whole: @escaping @Sendable (Citation) -> String
  ) {
    self.claims = claims.filter { claim in
      !claim.isGarbled && claim.statement.kind != .question && claim.annotation.span.length > 20
    }
    quotes = workers.map(self.claims) { whole($0.citation) }
    words = workers.map(quotes) { quote in
      Set(quote.foldedWords.filter { !$0.hasNumber }.compactMap(ContentWord.sense))
    }
    let passages = zip(self.claims, words).map { claim, words in
      MatterAlignment.Passage(
        document: claim.document,
        words: Dictionary(uniqueKeysWithValues: words.map { ($0, 1) }),
        kind: "statement"
      )
    }
    // Two that say what became of something told before fit each other, and not what is told there.
    let isTakenUp = zip(self.claims, quotes).map { $0.annotation.quote != $1 }
    self.isTakenUp = isTakenUp
    let alignment = MatterAlignment(
      passages,
      by: rarity,
      fit: { isTakenUp[$0] && isTakenUp[$1] ? Self.fit : 0 },
      workers: workers,
      keeping: { $0.likeness >= Self.leastLikeness || $0.coverage >= Self.leastCoverage }
    )
    pairs = alignment.pairs
  }

  /// How much it speaks for two statements being of one matter that both take one up.
  private static let fit = 0.8
  /// Statements that share less than this of what they say are of no one matter.
  static let leastLikeness = 0.38
  static let leastCoverage = 0.38

  /// Whether all that is said of what the one is done to stands in the other: of what every source
  /// speaks no word is rare.
  func areOfOneObject(_ pair: MatterAlignment.Pair) -> Bool {
    [(pair.left, pair.right), (pair.right, pair.left)].contains { own, other in
      let object = claims[own].annotation.attributes.text("object")?.foldedWords ?? []
      let senses = Set(object.compactMap(ContentWord.sense))
      return senses.count >= 2 && senses.isSubset(of: words[other])
    }
  }
}
