import BriefingCore

// MARK: - What a modal says, and whether it lays down a rule or foretells a state

extension StatusReader {
  func applyModal(_ modal: WordForm, to result: inout Modality, group: VerbGroup) {
    switch modal {
    case "will", "shall":
      let isState = group.links.count == 1 && group.head.map(isForetold) ?? false
      result.status = isState ? .expected : .planned
      result.isForecast = isState
    case "may" where isForbidden(group) || isBarred(group) || isLimited(group):
      result.status = .proposed
      result.isDeontic = true
      result.isObligation = true
    case "can", "cannot", "could", "may", "might", "would":
      result.status = .possible
      result.isPossibility = true
    case "should" where isExpectation(group):
      result.status = .expected
      result.isForecast = true
    case "should", "must", "ought":
      result.status = .proposed
      result.isDeontic = true
      result.isObligation = modal == "must" && !callsForLeave(group)
    default:
      result.status = .possible
    }
  }

  /// "must be allowed to go on", "there must be peace": a call, and no rule that binds somebody.
  private func callsForLeave(_ group: VerbGroup) -> Bool {
    let low = group.words.lowerBound
    return group.links.contains { $0.isPassive && Self.allowing.contains($0.lemma) }
      || group.head?.isCopula == true && low > 0 && words[low - 1].form == "there"
  }

  static let allowing: WordSet = ["allow", "permit", "enable"]

  /// "No state may sell water": a rule, and no guess.
  private func isForbidden(_ group: VerbGroup) -> Bool {
    let low = group.opener.map { $0 + 1 } ?? 0
    guard low < group.words.lowerBound else { return false }
    let subject = words[low..<group.words.lowerBound].reversed().prefix(6)
      .prefix { !$0.classes.isAny([.comma, .strongMark, .coordinator]) }
    return subject.contains { ["no", "nobody", "nothing", "none"].contains($0.form) }
  }

  /// "Waste may not be dumped": a rule, where a passive that names no doer is denied.
  private func isBarred(_ group: VerbGroup) -> Bool {
    guard let head = group.head, head.isPassive, !head.isPerfect, group.links.count == 1 else {
      return false
    }
    return group.negations.contains { words[$0].form == "not" }
  }

  /// "Each resort may use no more than": the limit is laid down.
  private func isLimited(_ group: VerbGroup) -> Bool {
    let rest = words[min(group.words.upperBound, words.count)...].prefix(3).map(\.form)
    return rest.count == 3 && rest[0] == "no" && rest[2] == "than"
      && ["more", "longer", "later", "less", "fewer"].contains(rest[1])
  }

  /// "the agency, which should open in May": what a relative clause says of a thing with its time is
  /// what is to be expected.
  private func isExpectation(_ group: VerbGroup) -> Bool {
    guard group.role == .relative, let opener = group.opener, words[opener].form == "which",
      group.negations.isEmpty
    else { return false }
    let rest = words[min(group.words.upperBound, words.count)...].prefix {
      !$0.classes.isAny([.comma, .strongMark, .opener])
    }
    return rest.contains(where: SubjectFinder.isTime)
  }

  /// "will be difficult", "will need time", "will lose money": nobody intends a state, nor what befalls
  /// him.
  private func isForetold(_ head: VerbGroup.Link) -> Bool {
    guard !head.isPassive else { return false }
    if head.isAdjective { return true }
    // "will take time"
    if head.lemma == "take", head.word + 1 < words.count {
      return Self.efforts.contains(words[head.word + 1].form)
    }
    return Self.befalling.contains(head.lemma)
      || StatusLexicon.stative.contains(head.lemma) && !Self.intended.contains(head.lemma)
  }

  private static let befalling: WordSet = [
    "lose", "fail", "miss", "die", "collapse", "crash", "win", "succeed", "survive", "starve",
  ]

  private static let efforts = WordSet(
    words: "time months years decades weeks days patience courage effort work long longer"
  )

  /// States that a plan can be about all the same: "will cover", "will include".
  private static let intended: WordSet = [
    "cover", "include", "increase", "decrease", "expand", "face", "consider", "involve",
    "concern",
    "represent", "play",
  ]
}
