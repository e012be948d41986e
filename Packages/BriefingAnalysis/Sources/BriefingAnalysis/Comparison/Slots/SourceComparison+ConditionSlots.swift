import BriefingCore

extension SourceComparison {
  /// What one source says will be done on a condition, and another without any.
  func conditionDifference(_ pair: SentencePair, _ told: ToldSentences) -> Difference? {
    let (bound, free) = (told.sentences[pair.left], told.sentences[pair.right])
    guard let clause = told.conditions[pair.left], clause.senses.count >= 2,
      let promise = bound.claims.first(where: \.tellsUndertaking),
      let plain = free.claims.first(where: \.tellsUndertaking)
    else { return nil }
    let shared = pair.shared.subtracting(clause.senses)
    let own = bound.ownMatter.intersection(free.ownMatter).subtracting(clause.senses)
    guard own.count >= 2, told.weight(of: shared) >= Self.leastShared,
      !isConditional(pair.right, told), !isTold(clause, in: free.document, told),
      let matter = matter(pair.left, shared, told)
    else { return nil }
    return Difference(
      kind: .modality,
      subject: "what is said of “\(matter)”",
      severity: .medium,
      sides: [side(free, telling: plain), side(bound, telling: promise)].compactMap(\.self)
    )
  }

  /// What the words that two sentences share must weigh for a slot of them to be compared.
  static let leastShared = 2.0

  /// Whether a sentence, one that goes on with it or the next may name a condition of its own.
  private func isConditional(_ index: Int, _ told: ToldSentences) -> Bool {
    let near = [told.sentences[index], told.next(to: index)].compactMap(\.self)
    return (near + told.followers(of: index)).contains(where: ConditionClause.mayStand)
  }

  /// Whether half the words of a condition stand in a sentence of a document.
  private func isTold(_ clause: ConditionClause, in document: String, _ told: ToldSentences) -> Bool
  {
    told.sentences(of: document).contains { sentence in
      let shared = clause.senses.count(where: sentence.speaksOf)
      return shared >= 2 && shared * 2 >= clause.senses.count
    }
  }
}
