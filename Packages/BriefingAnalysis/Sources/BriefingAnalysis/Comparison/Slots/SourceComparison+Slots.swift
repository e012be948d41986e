import BriefingCore

extension SourceComparison {
  /// What comparing sentences slot by slot gives.
  struct SlotComparison {
    var differences: [Difference] = []
    /// What they say alike.
    var agreements: [Agreement] = []
    /// What sentences say of one matter, side by side.
    var parallels: [ParallelPassages] = []
    /// The passages that are not told alike.
    var conflicts: Set<Set<Citation>> = []
    /// These, and those that go on with them.
    var sequels: Set<Set<Citation>> = []
    /// Which of the differences of a slot a passage is a side of.
    private var places: [Place: Int] = [:]

    private struct Place: Hashable {
      let slot: Int
      let passage: Citation
    }

    /// Adds what was found of a slot; what a third source says of the same is no second difference.
    mutating func add(_ found: Difference, of slot: Int) {
      let sides = found.sides.compactMap { side in
        side.citations.first.map { (Place(slot: slot, passage: $0), side) }
      }
      let known = sides.compactMap { places[$0.0] }.first
      if known == nil { differences.append(found) }
      let index = known ?? differences.count - 1
      for (place, side) in sides where places[place] == nil {
        places[place] = index
        if known != nil { differences[index].sides.append(side) }
      }
    }
  }

  /// Two sentences of one matter, and the words they share.
  struct SentencePair {
    let left: Int
    let right: Int
    let shared: Set<String>

    /// The pair the other way round.
    var turned: SentencePair { SentencePair(left: right, right: left, shared: shared) }
  }

  /// Sentences of one matter of which one names a condition, reaches further or tells as settled what
  /// the other does not.
  ///
  /// - Parameter told: The sentences of all documents, aligned.
  /// - Returns: The differences, and the passages that are not told alike.
  func slotDifferences(among told: ToldSentences) -> SlotComparison {
    var result = SlotComparison()
    result.parallels = parallels(among: told)
    for pair in told.pairs
    where areOfOneAccount(told.sentences[pair.left], told.sentences[pair.right]) {
      let near = nearPairs(of: pair, told)
      let compare = [
        lengthDifference, conditionDifference, reachDifference, kindDifference, memberDifference,
        outcomeDifference,
      ]
      for (slot, difference) in compare.enumerated() {
        let found = near.lazy.compactMap { pair in difference(pair, told).map { (pair, $0) } }.first
        guard let found else { continue }
        result.add(found.1, of: slot)
        result.conflicts.formUnion(passages(of: found.0, told))
        result.sequels.formUnion(passages(of: found.0, told, areAllIn: true))
      }
    }
    for pair in pairsWithLengths(among: told) {
      guard let found = lengthDifference(pair, told) else { continue }
      result.add(found, of: Self.slotOfLengths)
      result.conflicts.formUnion(passages(of: pair, told))
    }
    let votes = comparedVotes(among: told)
    result.agreements = votes.agreements
    result.differences += votes.differences
    return result
  }

  /// The place of ``lengthDifference(_:_:)`` among the slots that are compared.
  private static let slotOfLengths = 0

  /// Two sentences of one matter and those they go on with, each with each, either way round: the match
  /// of a sentence may be the next one, which says more of the matter.
  private func nearPairs(of pair: MatterAlignment.Pair, _ told: ToldSentences) -> [SentencePair] {
    let all = ([pair.left] + told.antecedents(of: pair.left)).flatMap { left in
      ([pair.right] + told.antecedents(of: pair.right)).map { right in
        SentencePair(
          left: left,
          right: right,
          shared: told.sentences[left].matter(sharedWith: told.sentences[right])
        )
      }
    }
    return all.flatMap { [$0, $0.turned] }
  }

  func areOfOneAccount(_ left: ToldSentence, _ right: ToldSentence) -> Bool {
    origins.independentCount(of: [left.document, right.document]) == 2
      && stories.areOfOneOccasion(left.document, right.document)
      && (daysApart(left.document, right.document) ?? 0) <= Self.oneAccount
  }

  /// Sources further apart than this, in days, may tell how a matter went on.
  static let oneAccount = 14

  /// The pairs of statements of two sentences, and of those that go on with them where all are in.
  private func passages(
    of pair: SentencePair,
    _ told: ToldSentences,
    areAllIn: Bool = false
  ) -> Set<Set<Citation>> {
    func claims(_ index: Int) -> [Claim] {
      told.sentences[index].claims + (areAllIn ? told.followers(of: index).flatMap(\.claims) : [])
    }
    let right = claims(pair.right)
    return Set(claims(pair.left).flatMap { own in right.map { Set([own.citation, $0.citation]) } })
  }

  /// Makes the side of a sentence: the statement that opens it and tells a matter, else the whole of it.
  func side(_ sentence: ToldSentence, telling claim: Claim?) -> ComparedSide? {
    if let claim, claim.annotation.span.start == sentence.span.start { return side(claim.citation) }
    let document = document(sentence.document)?.document
    return document.map { side($0.citation(of: sentence.span)) }
  }

  /// The words of a matter, as a sentence has them.
  func matter(_ index: Int, _ shared: Set<String>, _ told: ToldSentences) -> String? {
    let sentence = told.sentences[index]
    guard let document = document(sentence.document)?.document else { return nil }
    return matter(in: document.text[sentence.span], shared)
      ?? matter(in: document.text[TextSpan(sentence.start..<sentence.span.end)], shared)
  }
}
