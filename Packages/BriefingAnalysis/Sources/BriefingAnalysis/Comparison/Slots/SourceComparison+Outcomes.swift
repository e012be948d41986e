import BriefingCore

extension SourceComparison {
  /// What came of a matter by one source, and otherwise by another: settled here, put off there.
  func outcomeDifference(_ pair: SentencePair, _ told: ToldSentences) -> Difference? {
    guard pair.shared.count >= 2, told.weight(of: pair.shared) >= Self.leastShared,
      let own = outcome(pair.left, pair.shared, told),
      let other = outcome(pair.right, pair.shared, told), own.outcome.contradicts(other.outcome),
      let matter = matter(pair.left, pair.shared, told)
    else { return nil }
    let isOpinion = [own, other].contains { $0.claim.statement.voice == .author }
    let isOver = isSuperseded(own.claim.citation, other.claim.citation)
    return Difference(
      kind: .modality,
      subject: "what is said of “\(matter)”",
      severity: isOpinion || isOver ? .medium : .high,
      sides: [own, other].compactMap { side($0.sentence, telling: $0.claim) }
    )
  }

  /// What a sentence says has become of its matter, and by which statement.
  private struct ToldOutcome {
    let outcome: Claim.Outcome
    let sentence: ToldSentence
    let claim: Claim
  }

  /// What a sentence, or one that goes on with it, says has become of a matter: the last word counts, for
  /// what was agreed on and then put off is put off.
  private func outcome(
    _ index: Int,
    _ shared: Set<String>,
    _ told: ToldSentences
  ) -> ToldOutcome? {
    let own = told.sentences[index]
    let here = own.claims.filter { isOf(shared, $0, in: own) }.map { (own, $0) }
    let behind = told.followers(of: index).flatMap { sentence in
      sentence.claims.filter { claim in
        // "They asked for a grant; it was refused": the pronoun is for what its own sentence names.
        claim.annotation.span.start == sentence.span.start && claim.pointsToMatter
      }.map { (sentence, $0) }
    }
    let all = (here + behind).compactMap { sentence, claim in
      claim.outcome.map { ToldOutcome(outcome: $0, sentence: sentence, claim: claim) }
    }
    return all.last { $0.outcome != .settled } ?? all.first
  }

  /// Whether a statement speaks of a matter itself, and not only its sentence: by two of the words that
  /// say what it is, or by one where it only goes on with a noun of the sentence.
  private func isOf(_ shared: Set<String>, _ claim: Claim, in sentence: ToldSentence) -> Bool {
    let words = sentence.words.filter { claim.annotation.span.contains($0.span) }
    let count = Set(words.compactMap(\.sense)).intersection(shared).count
    let isFirst = claim.annotation.span.start == sentence.span.start
    if sentence.isTakenUp, isFirst, claim.pointsToMatter { return true }
    return count >= 2 || count == 1 && words.first.map { Self.relatives.contains($0.text) } == true
  }

  private static let relatives: Set<String> = ["which", "that", "who"]
}

extension Claim {
  /// Whether it says, not as an author's opinion, that something is to be done.
  var tellsUndertaking: Bool {
    guard statement.voice != .author, statement.kind != .question,
      statement.kind != .recommendation, statement.kind != .judgment
    else { return false }
    switch statement.status {
    case .planned, .agreed, .signed, .enacted, .announced, .scheduled, .expected, .confirmed:
      return true
    case .proposed: return ["must", "shall"].contains(annotation.attributes.text("hedge") ?? "")
    default: return false
    }
  }

  /// Whether it has a pronoun or a noun for what is told before it.
  fileprivate var pointsToMatter: Bool {
    annotation.quote.foldedWords.contains(where: Self.pointers.contains)
  }

  private static let pointers: Set<String> = [
    "it", "its", "this", "them", "these", "matter", "request", "proposal", "idea",
    "decision",
  ]
}
