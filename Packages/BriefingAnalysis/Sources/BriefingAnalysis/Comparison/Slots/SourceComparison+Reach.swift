import BriefingCore

extension SourceComparison {
  /// What goes for all of a kind in one source, and for some of them in another.
  func reachDifference(_ pair: SentencePair, _ told: ToldSentences) -> Difference? {
    let (wide, narrow) = (told.sentences[pair.left], told.sentences[pair.right])
    guard told.weight(of: pair.shared) >= Self.leastShared,
      [wide, narrow].contains(where: \.tellsRule)
    else { return nil }
    for universal in ReachOfNoun.universals(in: wide) where pair.shared.contains(universal.head) {
      guard universal.marks.allSatisfy(narrow.speaksOf),
        let limited = ReachOfNoun.limited(universal.head, in: narrow, beyond: wide.matter)
      else { continue }
      return scopeDifference((wide, universal.span), (narrow, limited.span))
    }
    return nil
  }

  /// What goes for a kind in one source, where the other goes on that it does for all.
  func kindDifference(_ pair: SentencePair, _ told: ToldSentences) -> Difference? {
    let (wide, narrow) = (told.sentences[pair.left], told.sentences[pair.right])
    guard told.weight(of: pair.shared) >= Self.leastShared,
      [wide, narrow].contains(where: \.tellsRule),
      let all = told.next(to: pair.left), ReachOfNoun.isUniversal(all),
      let kind = ReachOfNoun.kinds(in: narrow).first(where: { pair.shared.contains($0.head) }),
      ReachOfNoun.kinds(in: wide).allSatisfy({ $0.head != kind.head })
    else { return nil }
    return scopeDifference((all, all.span), (narrow, kind.span))
  }

  private func scopeDifference(
    _ wide: (sentence: ToldSentence, span: TextSpan),
    _ narrow: (sentence: ToldSentence, span: TextSpan)
  ) -> Difference? {
    guard let words = document(narrow.sentence.document)?.document.text[narrow.span] else {
      return nil
    }
    return Difference(
      kind: .scope,
      subject: "what is said of “\(words.onOneLine)”",
      severity: .medium,
      sides: [wide, narrow].compactMap { side($0.sentence, holding: $0.span) }
    )
  }

  /// The side of a sentence, whose passage holds the words that are spoken of.
  private func side(_ sentence: ToldSentence, holding span: TextSpan) -> ComparedSide? {
    side(
      sentence,
      telling: sentence.claims.first.flatMap { $0.annotation.span.contains(span) ? $0 : nil }
    )
  }

  /// What one source names among others of its kind, and another leaves out: "the ferries to Lund, Aro
  /// and Vik", "the ferries to Lund and Vik".
  func memberDifference(_ pair: SentencePair, _ told: ToldSentences) -> Difference? {
    let (long, short) = (told.sentences[pair.left], told.sentences[pair.right])
    guard !told.lists[pair.left].isEmpty, !told.lists[pair.right].isEmpty,
      told.weight(of: pair.shared) >= Self.leastShared, long.tellsRule || short.tellsRule
    else { return nil }
    for list in told.lists[pair.left] where pair.shared.contains(list.head) {
      let other = told.lists[pair.right].first { $0.head == list.head }
      guard let other, other.members.count >= 2, areOfOneDeed(pair, list, told),
        Set(other.members.map(\.words)).isStrictSubset(of: list.members.map(\.words)),
        let member = list.members.first(where: { short.place(of: $0.words) == nil }),
        let name = document(long.document)?.document.text[member.span]
      else { continue }
      return Difference(
        kind: .scope,
        subject: "whether “\(name.onOneLine)” is taken in",
        severity: .medium,
        sides: [side(long, holding: member.span), side(short, telling: short.claims.first)]
          .compactMap(\.self)
      )
    }
    return nil
  }
}

extension SourceComparison {
  /// Whether two sentences say one thing of what they list: in a word besides, or each with its day.
  private func areOfOneDeed(
    _ pair: SentencePair,
    _ list: NamedList,
    _ told: ToldSentences
  ) -> Bool {
    let names = list.members.flatMap(\.words).compactMap(ContentWord.sense) + [list.head]
    return !pair.shared.subtracting(names).isEmpty
      || [pair.left, pair.right].allSatisfy { index in
        told.sentences[index].claims.contains { !$0.dates.isEmpty }
      }
  }
}

extension ToldSentence {
  /// Whether it says what is or may be done, and does not only describe.
  fileprivate var tellsRule: Bool {
    claims.contains { claim in
      claim.tellsUndertaking || claim.statement.status == .possible && claim.isOfficial
    }
  }
}
