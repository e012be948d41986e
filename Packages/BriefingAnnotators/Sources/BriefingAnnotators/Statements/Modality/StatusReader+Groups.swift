import BriefingCore

// MARK: - What one group of verbs says

extension StatusReader {
  func modality(of group: VerbGroup, in clause: Clause) -> Modality {
    var result = Modality(status: .unclear, carrier: group)
    result.hedges = group.adverbs.filter { Self.hedges.contains(words[$0].form) }
    let isDoubtful = result.hedges.contains { Self.doubts.contains(words[$0].form) }
    if tellsHabit(group, in: clause) {
      result.status =
        group.head.map { StatusLexicon.stative.contains($0.lemma) } ?? true ? .unclear : .held
    } else if let modal = group.modal {
      if modal != "will", modal != "shall" { result.hedges.insert(modalWord(of: group), at: 0) }
      applyModal(modal, to: &result, group: group)
    } else if group.tense == .imperative {
      // "Consider the money": the reader is led to a matter, and nothing is called for.
      if isRhetorical(group) { return result }
      result.status = .proposed
      result.isDeontic = true
    } else if group.links.count > 1, let governed = governedStatus(of: group) {
      result.status = governed
    } else if let governor = group.governor {
      result.status = StatusClassifier(reading).status(of: governor, in: group, clause: clause)
    }
    // "would have let them choose": it did not come to it.
    if group.modal == "would", group.links.first?.isPerfect == true { result.status = .unclear }
    if !result.hedges.isEmpty, group.modal == "will" {
      result.status = isDoubtful ? .possible : .expected
      result.isForecast = true
    } else if isDoubtful, group.modal == nil {
      result.lower(to: .possible)
    }
    if group.modal == nil, opensChance(group, in: clause) {
      result.status = .possible
      result.isPossibility = true
    }
    applyGovernors(of: group, to: &result)
    settlePast(&result, of: group, in: clause)
    settleNarration(&result, of: group, in: clause)
    if namesPurpose(group, in: clause) { result.status = .unclear }
    if result.status == .planned, isOutlook(group) {
      result.status = .expected
      result.isForecast = true
    }
    // "will be delayed until October": put off it is already.
    if group.modal == "will", let head = group.head, head.isPassive, head.word + 1 < words.count,
      StatusLexicon.performed[head.lemma] == .postponed, words[head.word + 1].form == "until"
    {
      result.status = .postponed
    }
    // "were to have signed": it was planned, and did not come to it.
    let isForgone = group.governor?.lemma == "be to" && group.head?.isPerfect == true
    if isForgone, group.tense == .past { result.status = .unclear }
    // "wish to thank the hosts": courtesy, and no wish.
    if group.head.map({ Self.courtesies.contains($0.lemma) }) ?? false,
      group.links.contains(where: { Self.wishing.contains($0.lemma) })
    {
      (result.status, result.isDeontic, result.isPossibility) = (.unclear, false, false)
      result.hedges = []
    }
    // "No exemption was requested", "A storm does not ask for leave": nobody proposed it.
    if result.status == .proposed, group.links.count == 1, group.modal == nil,
      group.tense == .past || group.tense == .present && asks(group),
      isDenied(group) || hasNegativeSubject(group) || takesNothing(group)
    {
      (result.status, result.isDeontic) = (.unclear, false)
    }
    // "is hereby established": the words are the deed.
    if group.tense == .present, group.modal == nil, result.status == .unclear,
      group.head.map({ head in
        StatusLexicon.founding.contains(head.lemma)
          || StatusLexicon.performed[head.lemma] == .agreed
      }) ?? false,
      group.adverbs.contains(where: { words[$0].form == "hereby" })
    {
      result.status = .agreed
    }
    // "is not to be confused with": nobody plans that.
    if group.head?.lemma == "confuse" || group.head?.lemma == "mistake" { result.status = .unclear }
    // "voted on Thursday to build": the day is that of the vote.
    let isVoted = group.tense == .past && group.governor?.lemma == "vote"
    if hasDay, result.status == .planned, isDatable(group), !isVoted { result.status = .scheduled }
    return result
  }

  private func isRhetorical(_ group: VerbGroup) -> Bool {
    guard let head = group.head else { return false }
    if head.lemma == "thank" { return true }
    // "Forgive me", "Let me explain", "Don't ask us to clap": the author speaks to the reader.
    let next = head.word + 1 < words.count ? words[head.word + 1].form : ""
    if next == "me" || next == "us" && Self.addressing.contains(head.lemma) { return true }
    guard Self.leading.contains(head.lemma) else { return false }
    let rest = words[min(head.word + 1, words.count)...].prefix(5)
    return !rest.contains { $0.classes.contains(.gerund) }
  }

  private static let addressing: WordSet = [
    "ask", "tell", "spare", "remind", "forgive", "excuse", "pardon", "believe", "trust", "save",
  ]
  private static let leading: WordSet = [
    "consider", "take", "look", "think", "imagine", "remember", "recall", "start", "begin", "note",
    "compare", "picture", "see", "suppose", "witness", "ask", "forget",
  ]

  private static let courtesies: WordSet = [
    "thank", "express", "congratulate", "acknowledge", "record", "commend", "convey", "pay",
  ]
  private static let wishing: WordSet = ["wish", "want", "like"]

  /// Whether nothing is done: "asked for nothing of the kind".
  func takesNothing(_ group: VerbGroup) -> Bool {
    guard let head = group.head else { return false }
    let rest = words[min(head.word + 1, words.count)...].drop { $0.classes.contains(.preposition) }
    return rest.first.map { $0.form == "nothing" || $0.form == "none" || $0.form == "no" } ?? false
  }

  /// "Nobody has to pay", "not one cent of it": the subject denies.
  func hasNegativeSubject(_ group: VerbGroup) -> Bool {
    let low = group.opener.map { $0 + 1 } ?? 0
    guard low < group.words.lowerBound else { return false }
    let subject = words[low..<group.words.lowerBound].reversed().prefix(10)
      .prefix { !$0.classes.isAny([.comma, .strongMark]) }
    return subject.contains { word in
      word.classes.contains(.negator) || word.form == "nobody" || word.form == "none"
        || word.form == "nothing" || word.form == "no"
    }
  }

  private func modalWord(of group: VerbGroup) -> Int {
    group.words.first { words[$0].classes.contains(.modal) } ?? group.words.lowerBound
  }

  /// The lowest rung of the governing words, where one names a rung.
  private func governedStatus(of group: VerbGroup) -> Status? {
    var result: Status?
    for link in group.links.dropLast() {
      guard let status = governing(link) else { continue }
      if let known = result, !known.raises(status) { continue }
      result = status
    }
    guard let result else { return nil }
    // "was able to send", "began to work": done, where no other word lowers it.
    let isAble = group.governor?.lemma == "able" && result == .possible
    let isPastDeed = group.tense == .past && (result == .underWay || isAble)
    return isPastDeed ? .held : result
  }

  func governing(_ link: VerbGroup.Link) -> Status? {
    switch link.lemma {
    case "be to": return .planned
    case "have to": return .proposed
    case "have yet": return .unclear
    // "are allowed to stay": a rule, and nothing that may come.
    case "allow" where link.isPassive, "permit" where link.isPassive: return .unclear
    // "is considered to be": a view.
    case "consider" where link.isPassive: return .unclear
    case "set" where !link.isPassive: return nil
    case "report", "say", "believe", "think", "find", "know", "allege", "rumor", "rumour", "deem",
      "claim", "purport", "presume", "repute", "assume", "understand":
      if !link.isPassive { return StatusLexicon.governing[link.lemma] == nil ? nil : .unclear }
      return StatusLexicon.governing[link.lemma]
    default: return StatusLexicon.governing[link.lemma]
    }
  }

  /// Under a modal too, what somebody is asked or hopes to do is no more than that.
  private func applyGovernors(of group: VerbGroup, to result: inout Modality) {
    for (index, link) in group.links.enumerated() {
      let isLast = index == group.links.count - 1
      if !isLast, link.isAdjective, Self.necessity.contains(link.lemma) {
        result.isDeontic = true
        result.status = .proposed
      }
      if link.lemma == "have to" || (link.lemma == "need" && (!isLast || link.isPassive)) {
        result.isDeontic = true
        result.isObligation = true
        // "does not have to pay": nothing is called for.
        if group.modal == nil || group.modal == "will",
          isDenied(group) || hasNegativeSubject(group)
        {
          (result.isDeontic, result.isObligation) = (false, false)
          result.status = .unclear
          return
        }
        // "Somebody will have to find the brooms": it is foretold.
        if link.lemma == "have to", group.modal == "will", !isLast {
          (result.isDeontic, result.isObligation, result.isForecast) = (false, false, true)
          result.status = .expected
          continue
        }
      }
      if isLast, group.modal == nil { continue }
      guard let status = isLast ? StatusLexicon.performed[link.lemma] : governing(link) else {
        continue
      }
      // "began to sell": done.
      if status == .underWay, group.tense == .past, group.modal == nil { continue }
      // "must be allowed to go on": what is called for is the leave.
      if result.isDeontic, link.isPassive, Self.allowing.contains(link.lemma) { continue }
      // "will be allowed to leave": the leave is planned.
      if link.isPassive, Self.allowing.contains(link.lemma),
        group.modal == "will" || group.modal == "shall"
      {
        continue
      }
      // "will need time" is foretold, not asked for.
      if isLast, result.isForecast, !link.isPassive { continue }
      // "will look into it" plans a study, "will look for another road" a search, and "will appeal" goes
      // to court.
      let next = link.word + 1 < words.count ? words[link.word + 1].form : ""
      if link.lemma == "look" { continue }
      if link.lemma == "appeal", next != "for", next != "to" { continue }
      // "Approval will be sought", "They will ask for another": that it is asked for is planned; and
      // "consent will be required" is a rule.
      if isLast, link.isPassive ? Self.asking.contains(link.lemma) : link.lemma == "ask",
        group.modal == "will" || group.modal == "shall"
      {
        continue
      }
      // "will not consider single cases": that is ruled out, and nobody proposes it.
      if isLast, link.lemma == "consider", !group.negations.isEmpty,
        group.modal == "will" || group.modal == "shall"
      {
        continue
      }
      if !isLast || status == .proposed || status == .expected { result.lower(to: status) }
    }
  }

  private func asks(_ group: VerbGroup) -> Bool {
    group.head.map { Self.requesting.contains($0.lemma) } ?? false
  }

  private static let asking: WordSet = ["ask", "seek", "request", "consider", "require"]
  private static let requesting: WordSet = [
    "ask", "request", "demand", "need", "require", "seek", "call", "look",
  ]

  /// "it is necessary to": something is called for.
  private static let necessity: WordSet = [
    "necessary", "essential", "important", "vital", "crucial", "critical",
  ]

  /// "have an opportunity to", "offers a chance to": what could be done.
  private func opensChance(_ group: VerbGroup, in clause: Clause) -> Bool {
    guard let head = group.head, group.links.count == 1, Self.opening.contains(head.lemma) else {
      return false
    }
    let low = min(group.words.upperBound, clause.words.upperBound)
    let object = words[low..<clause.words.upperBound].prefix(12)
    guard let chance = object.firstIndex(where: { Self.chances.contains($0.form) }) else {
      return false
    }
    return words[chance..<min(chance + 8, clause.words.upperBound)].dropFirst().contains {
      $0.classes.contains(.to)
    }
  }

  private static let opening: WordSet = [
    "have", "be", "offer", "highlight", "provide", "create", "present", "give", "open", "see",
  ]
  private static let chances = WordSet(
    words: "opportunity opportunities chance chances possibility possibilities"
  )

  func isDatable(_ group: VerbGroup) -> Bool {
    group.links.contains { StatusLexicon.datable.contains($0.lemma) }
  }
}
