import BriefingCore

// MARK: - What is likely, allowed or wished, which is nobody's agenda and binds nobody

extension KindReader {
  /// "is unlikely to pass", "are likely to rise": how the one who says so sees it.
  func isUnlikely(_ modality: Modality) -> Bool {
    guard let governor = modality.carrier?.governor, governor.isAdjective else { return false }
    return governor.lemma == "likely" || governor.lemma == "unlikely"
  }

  /// "is expected to be large", "are supposed to be quiet": what will be or should be so.
  func isStateExpected(_ modality: Modality) -> Bool {
    guard let group = modality.carrier, let governor = group.governor, let head = group.head,
      governor.isPassive, group.links.count > 1
    else { return false }
    return governor.lemma == "suppose" || head.isCopula || head.isAdjective
      || StatusLexicon.stative.contains(head.lemma)
  }

  /// "are allowed to fish", "is able to swim", "it is possible to rent boats": what may be done by
  /// whoever likes.
  func isLeave(_ modality: Modality) -> Bool {
    guard let governor = modality.carrier?.governor, modality.carrier?.modal == nil else {
      return false
    }
    return governor.isPassive && Self.leaving.contains(governor.lemma)
      || governor.isAdjective && (governor.lemma == "able" || governor.lemma == "possible")
  }

  private static let leaving: WordSet = ["allow", "permit", "enable"]

  /// Whether what is proposed is on no agenda: "the work required surgery", "he wanted it", "people
  /// want to learn".
  func asksNobody(_ modality: Modality, _ clause: Clause) -> Bool {
    guard let group = modality.carrier, let governor = group.governor else { return false }
    if ClaimDetails.attempting.contains(governor.lemma), group.tense == .past, group.modal == nil {
      return true
    }
    if Self.needing.contains(governor.lemma) { return true }
    // "they want it"
    if governor.lemma == "want", group.links.count == 1, governor.word + 1 < words.count,
      words[governor.word + 1].isPronoun
    {
      return true
    }
    guard group.words == clause.main?.words, let subject = clause.subject,
      let first = subject.first
    else { return false }
    if subject.count == 1, Self.persons.contains(words[first].form) { return true }
    // "People want to learn": nobody in particular.
    return subject.count == 1 && words[first].classes.contains(.plural)
      && Self.anybody.contains(words[first].form)
  }

  private static let needing: WordSet = ["need", "require"]
  private static let persons = WordSet(words: "i you he she")
  private static let anybody = WordSet(
    words: "people men women children students visitors users customers readers players families"
  )

  /// Whether somebody speaks of himself alone.
  func speaksOfSelf(_ clause: Clause) -> Bool {
    clause.subject.map { $0.count == 1 && words[$0.lowerBound].form.isFirstSingular } ?? false
  }
}
