import BriefingCore

// MARK: - What is told as past: habits, attempts and wishes

extension StatusReader {
  /// Whether "would" tells what used to be done or was done later: "would often walk", "would later
  /// win", "they would say, “Come in.”".
  func tellsHabit(_ group: VerbGroup, in clause: Clause) -> Bool {
    guard group.modal == "would", group.negations.isEmpty, let head = group.head, !head.isPerfect,
      group.role == .main || group.role == .relative, !reading.isQuestion,
      !reading.groups.contains(where: isSupposed)
    else { return false }
    let opening = words[clause.words].prefix(2)
    if opening.contains(where: isHabitual) || words[group.words].contains(where: isHabitual) {
      return true
    }
    // "every summer", "each day"
    let isRepeated = zip(words[clause.words], words[clause.words].dropFirst()).contains {
      ($0.form == "every" || $0.form == "each") && SubjectFinder.isTime($1)
    }
    return isRepeated || quotes(group, head)
  }

  private func isHabitual(_ word: ReadWord) -> Bool { Self.habitual.contains(word.form) }

  private func isSupposed(_ group: VerbGroup) -> Bool {
    group.opener.map { words[$0].form == "if" || words[$0].form == "unless" } ?? false
  }

  /// "they would say, “Come in.”", unlike "I would say".
  private func quotes(_ group: VerbGroup, _ head: VerbGroup.Link) -> Bool {
    let low = group.words.lowerBound
    guard SpeechCues.speech.contains(head.lemma), low > 0,
      !words[low - 1].form.isFirstSingular, !words[low].isPronoun
    else { return false }
    let next = words[min(head.word + 1, words.count)...].prefix(3)
    return next.contains { $0.classes.contains(.quote) && $0.form != "'" }
      && next.first?.classes.isAny([.comma, .quote, .strongMark]) ?? false
  }

  private static let habitual = WordSet(
    words: """
      often always usually sometimes frequently regularly routinely occasionally typically whenever \
      later eventually subsequently
      """
  )

  /// Settles what was tried, wished or resolved once: the attempt was made, and of what was wished
  /// nothing is told.
  func settleNarration(_ result: inout Modality, of group: VerbGroup, in clause: Clause) {
    guard group.modal == nil, let governor = group.governor, group.tense != .imperative else {
      return
    }
    let isPast = group.tense == .past || governor.isPerfect
    // "had threatened to leave": whether they still do nobody says.
    if governor.lemma == "threaten", isPast, group.links.count > 1 {
      (result.status, result.isPossibility) = (.unclear, false)
      return
    }
    if ClaimDetails.attempting.contains(governor.lemma), group.links.count > 1 {
      if isPast {
        result.status = governor.isPerfect && governor.isProgressive ? .underWay : .held
        result.isDeontic = false
      } else if !governor.isProgressive {
        result.status = .unclear
      }
      return
    }
    // "said it was prepared to sign": it is so when it is said.
    let isTold = group.role != .complement || clause.main?.tense == .present
    guard isPast, isTold, !reading.isQuestion else { return }
    let isResolve =
      group.links.count > 1
      && (governor.isPassive && Self.resolving.contains(governor.lemma)
        || governor.isAdjective && Self.inclined.contains(governor.lemma))
    let isWish = Self.wishes.contains(governor.lemma) && !governor.isPassive
    if isResolve || isWish {
      result.status = .unclear
      (result.isDeontic, result.isPossibility) = (false, false)
    }
  }

  private static let resolving: WordSet = ["determine", "prepare"]
  private static let inclined: WordSet = ["ready", "willing", "eager", "keen"]
  private static let wishes: WordSet = ["want", "wish", "like", "prefer", "love"]

  /// Whether a plan is only foretold: "is going to get worse", "you will find hotels", "this will go
  /// down in history".
  func isOutlook(_ group: VerbGroup) -> Bool {
    guard let head = group.head else { return false }
    if group.governor?.lemma == "going", group.links.count > 1 {
      return head.isCopula || head.isAdjective || StatusLexicon.stative.contains(head.lemma)
        || head.lemma == "get"
    }
    let low = group.words.lowerBound
    guard group.modal == "will", low > 0, !head.isPassive else { return false }
    return ["you", "this", "that"].contains(words[low - 1].form) && group.role != .relative
  }

  /// "The purpose of the dam is to divert water": what a thing is for is no plan.
  func namesPurpose(_ group: VerbGroup, in clause: Clause) -> Bool {
    guard group.governor?.lemma == "be to", let subject = clause.subject else { return false }
    // "What we could do was to study it"
    if words[subject].first?.form == "what" { return true }
    let own = words[subject].prefix { !$0.classes.isAny([.preposition, .to, .opener]) }
    return own.last.map { Self.purposes.contains($0.form) } ?? false
  }

  private static let purposes = WordSet(
    words: "way ways purpose function job role task trick key challenge point idea difficulty"
  )
}
