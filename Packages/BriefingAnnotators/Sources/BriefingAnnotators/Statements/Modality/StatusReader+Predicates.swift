import BriefingCore

// MARK: - Further predicates of one subject

extension StatusReader {
  /// What a clause comes to in a predicate after "and" or "but", where that says more than the first:
  /// "had been planned for May and was put off", "took note of the draft and decided to go on".
  func outcome(after first: Modality, in clause: Clause) -> Modality? {
    guard let main = clause.main, !first.isSaying, !first.isHearsay, !first.isDemand else {
      return nil
    }
    let isForegone = isForegone(first, main)
    let isSlight =
      [.held, .unclear, .proposed].contains(first.status) && main.modal == nil
      && main.negations.isEmpty && main.tense == .past
    guard isForegone || isSlight else { return nil }
    for group in laterPredicates(of: clause, main) {
      var later = modality(of: group, in: clause)
      if directs(group) || demands(group) {
        later.isDemand = true
        later.status = .proposed
      }
      let isTurned = later.status.rung == nil || isDenied(group)
      // "was considered and was not accepted": what was asked for is turned down; "asked for a loan and
      // agreed to pay" tells of two things.
      if first.status == .proposed, !isDenied(group) { continue }
      if isForegone ? isTurned : isWeighty(later, group) { return later }
    }
    return nil
  }

  /// Whether what was expected or planned is told as past: it may have come otherwise.
  func isForegone(_ first: Modality, _ main: VerbGroup) -> Bool {
    guard main.tense == .past, main.modal == nil, !first.isSaying, !first.isDemand else {
      return false
    }
    return [.planned, .expected, .scheduled].contains(first.status)
  }

  /// "was to open on Friday, but", "the panel, which was to report in May": it came otherwise, or
  /// nobody says whether it did.
  func isOvertaken(_ first: Modality, _ main: VerbGroup, in clause: Clause) -> Bool {
    guard isForegone(first, main) else { return false }
    if main.role == .relative, main.governor?.lemma == "be to" { return true }
    let next = words[min(clause.words.upperBound, words.count)...].first {
      !$0.classes.contains(.comma)
    }
    return next?.form == "but"
  }

  /// "had hoped to": that is over.
  func isHope(_ main: VerbGroup) -> Bool {
    guard main.tense == .past, main.modal == nil, let governor = main.governor else { return false }
    return governor.lemma == "hope" || governor.lemma == "want" || governor.lemma == "wish"
  }

  /// "The loan is subject to approval": it waits for somebody.
  func isConditional(_ main: VerbGroup, in clause: Clause) -> Bool {
    guard main.modal == nil, main.tense == .present, main.negations.isEmpty,
      main.head.map({ $0.isCopula || $0.isAdjective }) ?? false
    else { return false }
    let cues: WordSet = ["subject", "conditional", "contingent"]
    return ConditionReader(reading).words(of: clause).contains { index in
      cues.contains(words[index].form) && index + 2 >= main.words.upperBound
        && index <= main.words.upperBound + 1
    }
  }

  private func laterPredicates(of clause: Clause, _ main: VerbGroup) -> [VerbGroup] {
    clause.inner.filter { group in
      guard group.role == .main, group.opener == nil, group.modal == nil,
        group.words.lowerBound >= main.words.upperBound,
        group.tense == .past || group.governor?.isPerfect == true
      else { return false }
      var before = group.words.lowerBound - 1
      while before > main.words.upperBound, words[before].classes.contains(.adverb) { before -= 1 }
      return words[before].classes.contains(.coordinator)
    }
  }

  func isDenied(_ group: VerbGroup) -> Bool {
    !group.negations.isEmpty || group.links.count > 1 && Self.failing.contains(group.links[0].lemma)
  }

  private func isWeighty(_ later: Modality, _ group: VerbGroup) -> Bool {
    if later.isDemand { return true }
    let lemmas = group.links.map(\.lemma)
    if isDenied(group) { return lemmas.contains(where: Self.joining.contains) }
    switch later.status {
    case .agreed, .signed, .enacted, .postponed, .cancelled: return true
    case .planned: return group.governor.map { Self.resolving.contains($0.lemma) } ?? false
    case .announced: return lemmas.contains(where: Self.pledging.contains)
    default: return false
    }
  }

  private static let failing: WordSet = ["fail", "decline", "refuse"]
  private static let joining: WordSet = [
    "sign", "join", "agree", "adopt", "approve", "ratify", "endorse", "accept", "commit", "reach",
    "take", "make", "send", "attend", "support", "grant", "retain", "pursue",
  ]
  private static let resolving: WordSet = ["decide", "resolve", "determine", "choose", "vote"]
  private static let pledging: WordSet = ["pledge", "promise", "vow", "commit", "undertake"]

  /// "instructed the secretariat to prepare", "called upon the states to pay": somebody is asked.
  func directs(_ group: VerbGroup) -> Bool {
    guard group.modal == nil, group.tense != .imperative, let head = group.head, !head.isPassive,
      group.links.count == 1
    else { return false }
    let rest = words[min(head.word + 1, words.count)...]
    if head.lemma == "call" {
      return rest.first?.form == "upon" || rest.first?.form == "on"
    }
    guard Self.directing.contains(head.lemma) else { return false }
    let near = rest.prefix(16).prefix { !$0.classes.isAny([.strongMark, .opener]) }
    return zip(near, near.dropFirst()).contains { to, verb in
      // The verb after "to" may be an adjective or noun too: "to present its terms".
      to.classes.contains(.to) && verb.isWord
        && !verb.classes.isAny([.determiner, .proper, .number, .possessive, .pronoun, .plural])
    } || head.lemma == "task" && near.contains { $0.classes.contains(.gerund) }
  }

  static let ordering: WordSet = ["instruct", "mandate", "task", "direct"]

  private static let directing: WordSet = [
    "instruct", "invite", "encourage", "mandate", "task", "direct",
  ]

  private func demands(_ group: VerbGroup) -> Bool {
    group.head.map { SpeechCues.isDemand($0.lemma) && !$0.isPassive && $0.lemma != "call" } ?? false
  }

  // MARK: What is welcomed

  /// "welcomed the intention of the bank to lend": the loan has come as far as the noun says; and
  /// "took note of the statement that they would not join" tells what was stated.
  func received(by main: VerbGroup, in clause: Clause) -> Modality? {
    guard main.modal == nil, main.negations.isEmpty, let head = main.head, !head.isPassive else {
      return nil
    }
    var low = head.word + 1
    if head.lemma == "take" {
      guard low < words.count, words[low].form == "note" else { return nil }
      low += 1
    } else if !Self.receiving.contains(head.lemma) {
      return nil
    }
    let reach = low..<min(low + 7, clause.words.upperBound)
    guard reach.lowerBound < reach.upperBound,
      let noun = reach.first(where: { Self.intentions[words[$0].form] != nil })
    else { return nil }
    var result = Modality(status: .unclear, carrier: main)
    if Self.statements.contains(words[noun].form) {
      guard
        let complement = clause.inner.first(where: { group in
          guard group.role != .subordinate, let opener = group.opener, opener > noun else {
            return false
          }
          return words[opener].form == "that" && opener - noun < 8
        })
      else { return nil }
      result = modality(of: complement, in: clause)
      result.isHearsay = true
      return result
    }
    let later = words[(noun + 1)..<min(noun + 24, clause.words.upperBound)]
    let goesOn = zip(later, later.dropFirst()).contains { first, second in
      first.classes.contains(.to) && second.classes.isAny([.base, .be, .have, .do])
        || first.form == "in" && second.classes.contains(.gerund)
    }
    guard goesOn, let status = Self.intentions[words[noun].form] else { return nil }
    if head.lemma == "accept" {
      result.status = .agreed
      return Self.offers.contains(words[noun].form) ? result : nil
    }
    result.status = status
    result.isReceived = true
    result.holder = holder(of: noun, in: clause)
    return result
  }

  /// Who has an intention: "the decision of the union to lend", "the union's decision to lend".
  private func holder(of noun: Int, in clause: Clause) -> Range<Int>? {
    if noun + 2 < clause.words.upperBound, words[noun + 1].form == "of" {
      let end = words[(noun + 2)..<clause.words.upperBound].firstIndex {
        $0.classes.isAny([.to, .comma]) || $0.form == "in"
      }
      return end.map { noun + 2..<$0 }
    }
    guard noun > 1, words[noun - 1].classes.contains(.possessive) else { return nil }
    return SubjectFinder(reading).nounPhrase(endingBefore: noun - 1)
  }

  private static let receiving: WordSet = [
    "welcome", "note", "acknowledge", "recall", "appreciate", "commend", "hail", "applaud",
    "accept", "recognize", "express",
  ]
  private static let intentions = WordTable<Status>([
    ("intention", .planned), ("intentions", .planned), ("plan", .planned), ("plans", .planned),
    ("decision", .planned), ("decisions", .planned),
    ("interest", .unclear), ("readiness", .unclear), ("willingness", .unclear),
    ("offer", .unclear), ("proposal", .unclear), ("invitation", .unclear), ("request", .unclear),
    ("pledge", .announced), ("promise", .announced), ("commitment", .announced),
    ("statement", .unclear), ("announcement", .unclear), ("declaration", .unclear),
    ("assurance", .unclear), ("position", .unclear),
  ])
  private static let offers = WordSet(words: "offer proposal invitation request")
  private static let statements = WordSet(
    words: "statement announcement declaration assurance position"
  )
}
