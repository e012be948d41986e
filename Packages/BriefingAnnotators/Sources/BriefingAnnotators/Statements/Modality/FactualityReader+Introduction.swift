import BriefingCore

// MARK: - What the words that introduce a clause say of it

extension FactualityReader {
  /// Returns what the verb, noun or adjective before a clause makes of it.
  ///
  /// - Parameters:
  ///   - index: The group of the clause.
  ///   - opener: The word that opens the clause.
  ///   - isComplement: Whether a verb of saying or the like is known to stand before it.
  /// - Returns: What the clause is worth by those words alone.
  func introduction(of index: Int, at opener: Int, isComplement: Bool) -> Factuality {
    let form = words[opener].form
    if form == "whether" || form == "if" { return .questioned }
    let outer = groups[..<index].last { $0.words.upperBound <= opener }
    let low = outer?.words.upperBound ?? reading.body.lowerBound
    guard low <= opener, !words[low..<opener].contains(where: { $0.classes.contains(.strongMark) })
    else { return .asserted }
    if let outer, let value = predicate(low..<opener, of: outer) { return value }
    let noun = words[low..<opener].lastIndex { Self.isExplained($0.form) }
    if let noun, !isSource(noun, of: outer) {
      return explanation(of: noun, before: index, governedBy: outer)
    }
    guard let outer else {
      let isLie = opener > 0 && words[opener - 1].form == "lied"
      return isLie ? .denied : .asserted
    }
    if let value = hearsay(of: outer, before: opener) { return value }
    // "It was rumoured on Monday that", "there is nothing to suggest that"
    if outer.head?.isCopula == true, hasDenial(low..<opener) { return .questioned }
    return isComplement || isImpersonal(outer) ? saying(outer, before: opener) : .asserted
  }

  /// Whether a verb has nothing but "it" for its subject and tells of what is said or seems.
  func isImpersonal(_ group: VerbGroup) -> Bool {
    guard group.words.lowerBound > 0, words[group.words.lowerBound - 1].form == "it",
      let head = group.head
    else { return false }
    let lemma = head.lemma
    return head.isPassive && FactualityLexicon.rumouring.contains(lemma)
      || FactualityLexicon.seeming.contains(lemma)
  }

  /// Whether the words between a verb group and an opener deny.
  private func isNegative(_ group: VerbGroup, before opener: Int) -> Bool {
    let start = group.opener.map { $0 + 1 } ?? start(of: group)
    let clause = Clause(
      kind: .main,
      words: min(start, group.words.lowerBound)..<max(opener, group.words.upperBound),
      main: group
    )
    return NegationReader(reading).finding(in: clause, carrier: nil).polarity == .negative
  }

  /// Where the clause of a group without opener starts.
  private func start(of group: VerbGroup) -> Int {
    let low = groups.last { $0.words.upperBound <= group.words.lowerBound }?.words.upperBound
    guard let low else { return reading.body.lowerBound }
    return words[low..<group.words.lowerBound].lastIndex {
      $0.classes.isAny([.comma, .strongMark, .coordinator])
    }.map { $0 + 1 } ?? low
  }

  private static let denials = WordSet(words: "far without little few scant")

  private func hasDenial(_ range: Range<Int>) -> Bool {
    words[range].contains {
      $0.classes.contains(.negator) || Self.denials.contains($0.form)
    }
  }

  // MARK: Verbs

  /// "denied that", "did not say that", "hopes that", "wrongly reported that".
  private func saying(_ group: VerbGroup, before opener: Int) -> Factuality {
    guard let head = group.head else { return .asserted }
    let lemma = head.lemma
    let low = max(0, group.words.lowerBound - 1)
    if words[low..<opener].contains(where: { FactualityLexicon.falsifying.contains($0.form) }) {
      return .denied
    }
    let isNegative = isNegative(group, before: opener)
    if FactualityLexicon.denying.contains(lemma) {
      // The verb is a denial itself; denied once more it leaves the matter open.
      let isDenied =
        !group.negations.isEmpty || hasDenial(start(of: group)..<group.words.lowerBound)
        || group.words.lowerBound > 0 && words[group.words.lowerBound - 1].form == "nor"
      return isDenied || group.modal != nil ? .questioned : .denied
    }
    if FactualityLexicon.doubting.contains(lemma) { return .questioned }
    let isIt = group.words.lowerBound > 0 && words[group.words.lowerBound - 1].form == "it"
    if FactualityLexicon.imagining.contains(lemma), !head.isPassive || isIt { return .hypothetical }
    let isRumour = head.isPassive && FactualityLexicon.rumouring.contains(lemma)
    if isRumour || FactualityLexicon.seeming.contains(lemma) {
      return isNegative ? .questioned : .reported
    }
    if isNegative { return FactualityLexicon.factive.contains(lemma) ? .asserted : .questioned }
    switch group.modal {
    case "may", "might", "could", "would": return .hypothetical
    default: return .asserted
    }
  }

  /// "Rumour has it that", "unconfirmed reports say that", "the idea is that".
  private func hearsay(of group: VerbGroup, before opener: Int) -> Factuality? {
    let low = min(group.opener.map { $0 + 1 } ?? start(of: group), group.words.lowerBound)
    let subject = words[low..<group.words.lowerBound].prefix {
      !$0.classes.isAny([.comma, .preposition, .opener])
    }
    let lemma = group.head?.lemma ?? ""
    let isTold = group.head?.isCopula == true || FactualityLexicon.spreading.contains(lemma)
    if subject.contains(where: { FactualityLexicon.unconfirmed.contains($0.form) }) {
      return .reported
    }
    guard
      let noun = subject.first(where: { word in
        FactualityLexicon.rumours.contains(word.form)
          || (isTold
            && (FactualityLexicon.claims.contains(word.form)
              || FactualityLexicon.thoughts.contains(word.form)))
      })
    else { return nil }
    return FactualityLexicon.thoughts.contains(noun.form) ? .hypothetical : .reported
  }

  /// "denied the treaty was signed", "it seems they met": a clause that no "that" opens.
  func report(before index: Int) -> Factuality? {
    guard index > 0 else { return headline(before: groups[0]) }
    let outer = groups[index - 1]
    guard let head = outer.head, outer.role != .relative else { return nil }
    let low = outer.words.upperBound
    let between = low..<max(groups[index].words.lowerBound, low)
    let isPlain = words[between].allSatisfy {
      !$0.classes.isAny([.comma, .strongMark, .terminator, .coordinator])
    }
    guard isPlain, words[between].contains(where: { $0.isNominal || $0.isPronoun }) else {
      return nil
    }
    let isIt = outer.words.lowerBound > 0 && words[outer.words.lowerBound - 1].form == "it"
    let lemma = head.lemma
    let isReporting =
      FactualityLexicon.denying.contains(lemma) || FactualityLexicon.doubting.contains(lemma)
      || FactualityLexicon.imagining.contains(lemma)
      || isIt && (head.isPassive || FactualityLexicon.seeming.contains(lemma))
    if isReporting { return saying(outer, before: low) }
    return isIt ? predicate(low..<min(low + 3, between.upperBound), of: outer) : nil
  }

  /// "Claims they met are false": a noun and its clause open the sentence.
  private func headline(before group: VerbGroup) -> Factuality? {
    let body = reading.body.lowerBound
    let opening = words[body..<max(body, group.words.lowerBound)].prefix(3)
    guard let noun = opening.firstIndex(where: { isSaid($0.form) }), noun + 1 < words.count,
      words[noun + 1].classes.isAny([.determiner, .proper]) || words[noun + 1].isSubjectPronoun
    else { return nil }
    return explanation(of: noun, before: 0, governedBy: nil)
  }

  private func isSaid(_ form: WordForm) -> Bool {
    FactualityLexicon.claims.contains(form) || FactualityLexicon.rumours.contains(form)
  }

  // MARK: Predicates

  /// "is not true that", "is a lie that", "is unclear that".
  private func predicate(_ between: Range<Int>, of group: VerbGroup) -> Factuality? {
    guard let head = group.head, head.isCopula || head.isAdjective || head.lemma == "remain" else {
      return nil
    }
    let isInverted = group.words.lowerBound > 0 && words[group.words.lowerBound - 1].form == "nor"
    let isDenied = !group.negations.isEmpty || hasDenial(between) || isInverted
    let forms = [head.isAdjective ? words[head.word].form : nil] + between.map { words[$0].form }
    for form in forms.compactMap(\.self) {
      if FactualityLexicon.impossibilities.contains(form) {
        return isDenied ? .hypothetical : .denied
      }
      if FactualityLexicon.untruths.contains(form) || FactualityLexicon.falsehoods.contains(form) {
        return isDenied ? .questioned : .denied
      }
      if FactualityLexicon.uncertainties.contains(form) { return .questioned }
      if FactualityLexicon.chances.contains(form) { return .hypothetical }
      if FactualityLexicon.truths.contains(form) { return isDenied ? .denied : .asserted }
      if FactualityLexicon.certainties.contains(form) { return isDenied ? .questioned : .asserted }
    }
    // "It was not in May that they met."
    let isCleft = group.words.lowerBound > 0 && words[group.words.lowerBound - 1].form == "it"
    return isCleft && !group.negations.isEmpty ? .questioned : nil
  }

  // MARK: Nouns

  private static func isExplained(_ form: WordForm) -> Bool {
    FactualityLexicon.claims.contains(form) || FactualityLexicon.rumours.contains(form)
      || FactualityLexicon.thoughts.contains(form) || FactualityLexicon.evidence.contains(form)
      || FactualityLexicon.falsehoods.contains(form)
  }

  /// "said in a report that": the noun says where it was said, not what it is.
  private func isSource(_ noun: Int, of group: VerbGroup?) -> Bool {
    guard let group, group.head.map({ SpeechCues.isReporting($0.lemma) }) ?? false else {
      return false
    }
    return words[group.words.upperBound..<noun].contains {
      $0.form == "in" || $0.form == "by" || $0.form == "at"
    }
  }

  /// "Rumours that they met", "no evidence that they met", "reports that they met are false".
  private func explanation(
    of noun: Int,
    before index: Int,
    governedBy group: VerbGroup?
  ) -> Factuality {
    let form = words[noun].form
    let low = max(group?.words.upperBound ?? 0, noun - 4)
    let isDenied = hasDenial(low..<noun)
    let isNegative = group.map { self.isNegative($0, before: noun + 1) } ?? isDenied
    if form == "doubt" || form == "question", isDenied { return .asserted }
    if words[low..<noun].contains(where: { $0.form == "contrary" }) { return .denied }
    if let group, let head = group.head,
      FactualityLexicon.denying.contains(head.lemma), !head.isPassive
    {
      return group.negations.isEmpty ? .denied : .questioned
    }
    if let group, let head = group.head,
      FactualityLexicon.retracting.contains(head.lemma)
    {
      return .questioned
    }
    if let verdict = verdict(on: index) { return verdict }
    if FactualityLexicon.falsehoods.contains(form) { return isNegative ? .questioned : .denied }
    let isLacking = words[low..<noun].contains { $0.form == "lack" || $0.form == "absence" }
    if FactualityLexicon.evidence.contains(form), isNegative || isDenied || isLacking {
      return .questioned
    }
    if FactualityLexicon.thoughts.contains(form) { return .hypothetical }
    let isHearsay = FactualityLexicon.rumours.contains(form)
    return isHearsay || FactualityLexicon.claims.contains(form) ? .reported : .asserted
  }

  /// What the verb after a clause says of the noun before it: "are false", "were denied".
  private func verdict(on index: Int) -> Factuality? {
    let end = groups[index].words.upperBound
    let start = groups[index].opener ?? groups[index].words.lowerBound
    guard let group = groups[(index + 1)...].first(where: { $0.words.lowerBound >= end }),
      let head = group.head, group.role == .main || group.opener.map({ $0 < start }) ?? true
    else { return nil }
    if head.isPassive, FactualityLexicon.denying.contains(head.lemma) {
      return group.negations.isEmpty ? .denied : .questioned
    }
    let next = group.words.upperBound
    guard next <= words.count else { return nil }
    return predicate(next..<min(next + 3, words.count), of: group)
  }

  // MARK: Verbs without a subject

  /// "came close to signing", "stopped short of signing": what a verb only leads up to.
  func attempt(after group: VerbGroup) -> Factuality {
    let low = group.words.upperBound
    let near = words[low...].prefix(8).prefix { !$0.classes.isAny([.comma, .strongMark, .opener]) }
    let gerund = near.firstIndex { $0.classes.contains(.gerund) }
    guard let deed = gerund ?? near.indices.first(where: isInfinitive) else { return .asserted }
    let lemma = group.head?.lemma ?? ""
    let isOmitting =
      FactualityLexicon.omitting.contains(lemma) && group.links.count == 1 && group.modal == nil
    let isShort = words[low..<deed].contains {
      FactualityLexicon.nearness.contains($0.form) || lemma == "come" && $0.form == "within"
    }
    return isOmitting || isShort ? .approached : .asserted
  }

  private func isInfinitive(_ index: Int) -> Bool {
    guard index > 0, words[index - 1].classes.contains(.to) else { return false }
    return words[index].classes.contains(.base) && !words[index].classes.contains(.proper)
  }

  /// What stands before an infinitive or gerund: "without signing", "failed to sign".
  func governance(of word: Int) -> Factuality {
    var before = word - 1
    var wording = Factuality.asserted
    while before >= 0, words[before].classes.isAny([.adverb, .determiner]) {
      if FactualityLexicon.approaching.contains(words[before].form) { return .approached }
      if FactualityLexicon.hearsay.contains(words[before].form) { wording = .reported }
      before -= 1
    }
    guard before >= 0 else { return wording }
    let low = max(0, before - 4)
    if words[before].form == "without" { return .denied }
    if words[before].classes.contains(.to) {
      let isAbout = before > 0 && words[before - 1].form == "about"
      if isAbout, groups.last(where: { $0.words.lowerBound < before })?.tense == .past {
        return .approached
      }
    }
    let near = words[low...before].reversed().prefix { !$0.classes.isAny([.comma, .strongMark]) }
    for neighbour in near {
      if FactualityLexicon.failures.contains(neighbour.form) { return .approached }
      if FactualityLexicon.failing.contains(neighbour.lemma) { return .questioned }
    }
    return wording
  }
}
