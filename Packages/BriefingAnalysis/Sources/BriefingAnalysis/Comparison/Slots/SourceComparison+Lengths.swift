import BriefingCore

extension SourceComparison {
  /// What lasts longer in one source than in another, where both tell one value more of it or nearly the
  /// same words.
  func lengthDifference(_ pair: SentencePair, _ told: ToldSentences) -> Difference? {
    let (left, right) = (told.lengths[pair.left], told.lengths[pair.right])
    let others = (Set(left.map(\.key)), Set(right.map(\.key)))
    // One that both tell is of another matter than the one at odds.
    guard let own = left.filter({ !others.1.contains($0.key) }).only,
      let other = right.filter({ !others.0.contains($0.key) }).only,
      own.role == other.role, abs(own.days - other.days) > 1,
      min(own.days, other.days) / max(own.days, other.days) >= Self.leastRatio
    else { return nil }
    let values = pair.shared.filter { $0.hasPrefix("=") }
    let weight = told.weight(of: pair.shared)
    guard weight >= (values.isEmpty ? Self.leastOfWords : Self.leastOfValue),
      let matter = matter(pair.left, pair.shared, told)
    else { return nil }
    let sentences = [told.sentences[pair.left], told.sentences[pair.right]]
    guard sentences.allSatisfy({ !$0.claims.contains { $0.statement.status == .denied } }) else {
      return nil
    }
    let isOpinion = sentences.contains { $0.claims.contains { $0.statement.voice == .author } }
    return Difference(
      kind: .number,
      subject: "the length of time in “\(matter)”",
      severity: isOpinion ? .medium : .high,
      sides: zip(sentences, [own.span, other.span]).compactMap { sentence, span in
        side(of: span, in: sentence)
      }
    )
  }

  /// The sentences of one account that tell one value alike, and each a length of time.
  func pairsWithLengths(among told: ToldSentences) -> [SentencePair] {
    var holders: [String: [Int]] = [:]
    for index in told.sentences.indices where !told.lengths[index].isEmpty {
      for value in told.sentences[index].values where !value.key.hasPrefix("=P") {
        holders[value.key, default: []].append(index)
      }
    }
    return holders.sorted { $0.key < $1.key }.flatMap { _, places in
      // What very many tell says little of any of them.
      places.prefix(Self.mostHolders).enumerated().flatMap { offset, left in
        places.prefix(Self.mostHolders).dropFirst(offset + 1).compactMap { right in
          let (own, other) = (told.sentences[left], told.sentences[right])
          guard own.document != other.document, areOfOneAccount(own, other) else { return nil }
          return SentencePair(left: left, right: right, shared: own.matter(sharedWith: other))
        }
      }
    }
  }

  /// The most sentences with one value that are set against each other.
  private static let mostHolders = 32

  /// Makes the side of a value, with the sentence that tells it.
  func side(of span: TextSpan, in sentence: ToldSentence) -> ComparedSide? {
    guard let document = document(sentence.document)?.document else { return nil }
    return ComparedSide(
      source: sentence.document,
      value: document.text[span].onOneLine,
      citations: [span, sentence.span].map(document.citation(of:))
    )
  }

  /// Lengths further apart than this are of two matters.
  private static let leastRatio = 0.1
  /// What the shared words must weigh where a value is told alike.
  private static let leastOfValue = 1.5
  /// What they must weigh where none is.
  private static let leastOfWords = 3.2
}
