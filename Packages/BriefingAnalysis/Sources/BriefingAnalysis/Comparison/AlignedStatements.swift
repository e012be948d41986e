import BriefingCore

/// The statements of all documents by the words they share, each with its best match in each other.
struct AlignedStatements {
  /// The statements that say something: neither questions, nor garbled, nor of a word or two.
  let claims: [Claim]
  /// The words of each that carry meaning; numbers aside.
  let words: [Set<String>]
  /// Those that are each other's best match and share enough of what they say.
  let pairs: [MatterAlignment.Pair]

  /// Aligns statements.
  ///
  /// - Parameters:
  ///   - claims: The statements, those of a document together.
  ///   - rarity: What the words weigh.
  init(_ claims: [Claim], by rarity: WordRarity) {
    self.claims = claims.filter { claim in
      !claim.isGarbled && claim.statement.kind != .question && claim.annotation.span.length > 20
    }
    words = self.claims.map { claim in
      Set(
        claim.annotation.quote.foldedWords.filter { !$0.hasNumber }
          .compactMap(ContentWord.sense)
      )
    }
    let passages = zip(self.claims, words).map { claim, words in
      MatterAlignment.Passage(
        document: claim.document,
        words: Dictionary(uniqueKeysWithValues: words.map { ($0, 1) }),
        kind: "statement"
      )
    }
    let alignment = MatterAlignment(
      passages,
      by: rarity,
      keeping: { $0.likeness >= Self.leastLikeness || $0.coverage >= Self.leastCoverage }
    )
    pairs = alignment.pairs
  }

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
