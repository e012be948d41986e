import BriefingCore

// MARK: - What somebody could or had to do, told as past

extension StatusReader {
  /// Settles what was possible or needed once: "was able to share" and "was forced to close" tell of
  /// deeds, and "needed to raise money" calls for nothing any more.
  ///
  /// What is needed under a past verb of saying still is: "said it had to sell".
  func settlePast(_ result: inout Modality, of group: VerbGroup, in clause: Clause) {
    guard let governor = group.governor, let head = group.head, group.links.count > 1,
      group.modal == nil, group.tense == .past || governor.isPerfect,
      group.role != .complement, !reading.isQuestion
    else { return }
    let isAble = governor.isAdjective && governor.lemma == "able"
    let isForced = governor.isPassive && Self.forcing.contains(governor.lemma)
    let isNeeded = Self.needing.contains(governor.lemma)
    guard isAble || isForced || isNeeded, !isSupposed(group, in: clause) else { return }
    (result.isDeontic, result.isObligation, result.isPossibility) = (false, false, false)
    // "had to be repaired" tells what was needed, and not whether it was done.
    let isDeed = !head.isPassive && !head.isAdjective && !StatusLexicon.stative.contains(head.lemma)
    let isDone =
      isAble || isForced && governor.lemma != "oblige"
      || governor.lemma == "have to" && isDeed && !tellsRule(group, in: clause)
    let isOpen =
      isDenied(group) || hasNegativeSubject(group) || !result.hedges.isEmpty
      || group.links.dropFirst().dropLast().contains { governing($0) != nil }
    result.status = isDone && !isOpen ? .held : .unclear
  }

  /// Whether a condition stands over a verb: "if they were able to agree".
  private func isSupposed(_ group: VerbGroup, in clause: Clause) -> Bool {
    let openers = [group.opener].compactMap(\.self) + clause.inner.compactMap(\.opener)
    return openers.contains { FunctionWords.hypothetical.contains(words[$0].form) }
  }

  /// "Applicants had to pass a test": of nobody in particular it is a rule, and no deed.
  private func tellsRule(_ group: VerbGroup, in clause: Clause) -> Bool {
    guard group.words == clause.main?.words, let subject = clause.subject,
      let first = subject.first, let last = subject.last
    else { return group.role == .relative }
    return words[last].classes.contains(.plural)
      && !words[first].classes.isAny([.determiner, .pronoun, .proper, .number, .possessive])
  }

  /// Verbs whose passive leaves no choice.
  static let forcing: WordSet = ["force", "compel", "oblige"]
  private static let needing: WordSet = ["have to", "need", "require"]
}
