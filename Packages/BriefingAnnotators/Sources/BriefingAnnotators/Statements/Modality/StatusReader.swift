import BriefingCore

/// The reader of how far a matter has come, from the verbs of a clause.
struct StatusReader {
  let factuality: FactualityReader
  private let hasDay: Bool
  var reading: SentenceReading { factuality.reading }
  var words: [ReadWord] { reading.words }

  /// Creates a reader.
  ///
  /// - Parameters:
  ///   - factuality: How factual the verbs of the sentence are.
  ///   - hasDay: Whether the clause names a day or week.
  init(_ factuality: FactualityReader, hasDay: Bool) {
    self.factuality = factuality
    self.hasDay = hasDay
  }

  /// Returns what the verbs of a clause say; a clause without a verb says nothing for sure.
  func modality(of clause: Clause) -> Modality {
    guard let main = clause.main else { return fragment(clause) }
    var result = modality(of: main, in: clause)
    let complement = clause.inner.first {
      $0.role == .complement && $0.words.lowerBound >= main.words.upperBound
    }
    let verb = main.links.first { $0.isHearsay(in: main) } ?? main.head
    if let complement, factuality.isImpersonal(main),
      factuality.factuality(of: complement) == .reported
    {
      result = modality(of: complement, in: clause)
      result.isHearsay = true
    } else if let verb, SpeechCues.isLabelling(verb, in: words), complement == nil {
      (result.isSaying, result.isOpinion) = (true, true)
      result.status = .unclear
    } else if let verb, verb.isHearsay(in: main) || isSaying(verb, main, complement) {
      sayingChanges(&result, verb: verb, of: main, complement: complement, in: clause)
    } else if let complement, let governor = main.governor {
      if Predicates.opensComplement(governor.lemma) {
        var inner = modality(of: complement, in: clause)
        inner.lower(to: result.status)
        inner.isForecast = true
        inner.hedges += result.hedges
        result = inner
      } else if Self.inference.contains(governor.lemma) {
        let conclusion = result
        result = modality(of: complement, in: clause)
        result.isSaying = namesDocument(clause)
        result.isInference = !result.isSaying
        weaken(&result, by: conclusion, of: main)
      } else if presents(main, complement) {
        let frame = result
        var told = complement
        // "decided that it would not be held" tells the "will" of what was decided.
        if complement.modal == "would", main.tense == .past { told.modal = "will" }
        result = modality(of: told, in: clause)
        weaken(&result, by: frame, of: main)
        // "The hope is that they will sign"
        if factuality.factuality(of: complement) <= .hypothetical { result.lower(to: .possible) }
      }
    } else if let later = circumstance(of: clause) {
      result = modality(of: later, in: clause)
    }
    if directs(main) {
      result.isDemand = true
      result.status = .proposed
    }
    if let outcome = outcome(after: result, in: clause) {
      result = outcome
    } else if let received = received(by: main, in: clause) {
      result = received
    } else if main.governor?.isPerfect == true, isForegone(result, main) || isHope(main) {
      // "had been expected to join": that is what was thought before.
      result.status = .unclear
    }
    if isConditional(main, in: clause) { result.status = .pending }
    if isOvertaken(result, main, in: clause) { result.status = .unclear }
    if let condition = condition(of: clause) {
      result.lower(to: .possible)
      result.isPossibility = true
      result.hedges.insert(condition, at: 0)
    }
    result.hedges += hedgingAdjectives(in: clause)
    // "Hopefully this will help": what is hoped for is nobody's plan.
    if let hope = clause.words.first(where: { words[$0].form == "hopefully" }) {
      result.lower(to: .possible)
      result.isPossibility = true
      result.hedges.append(hope)
    }
    if advises(main) {
      result.isDeontic = true
      result.status = .proposed
    }
    if let head = main.head, head.lemma == "rule", !main.negations.isEmpty,
      head.word + 1 < words.count, words[head.word + 1].form == "out"
    {
      // "will not rule out a ban" leaves it open.
      result.lower(to: .possible)
      result.isPossibility = true
    }
    TermReader(reading).apply(to: &result, of: clause)
    bound(&result, by: main, in: clause)
    return result
  }

  /// "It is time to sign", "they would do well to sign": an advice.
  private func advises(_ group: VerbGroup) -> Bool {
    guard let head = group.head else { return false }
    let rest = words[min(head.word + 1, words.count)...]
    if head.isCopula {
      let subject = group.words.lowerBound > 0 ? words[group.words.lowerBound - 1].form : ""
      let isIt = subject == "it" || words[group.words.lowerBound].isPronoun
      let after = words[min(group.words.upperBound, words.count)...].drop { $0.form == "high" }
      let next = after.dropFirst().first
      return isIt && after.first?.form == "time"
        && (next?.classes.contains(.to) == true || next?.form == "for")
    }
    return head.lemma == "do" && (group.modal == "would" || group.modal == "should")
      && rest.first?.form == "well" && rest.dropFirst().first?.classes.contains(.to) == true
  }

  /// Holds a status down to what the words around the verbs leave of it.
  private func bound(_ result: inout Modality, by main: VerbGroup, in clause: Clause) {
    // Where no main verb is found, what a relative clause tells is not what the sentence tells.
    if clause.kind == .main, main.role == .relative, main.opener.map(clause.words.contains) ?? false
    {
      return result.status = .unclear
    }
    let outer = factuality.factuality(of: main)
    let carried = result.carrier.map(factuality.factuality) ?? outer
    let value = min(outer, carried, hint(of: clause, main))
    guard let ceiling = value.ceiling else { return }
    if value == .reported { result.isHearsay = true }
    if outer == .hypothetical { result.isDeontic = false }
    let isReached = result.status.raises(.scheduled)
    guard result.status.rung != nil else {
      if outer < .asserted || value == .reported { result.status = .unclear }
      return
    }
    // What is hoped or planned by hearsay is still no more than that.
    if isReached || outer <= .hypothetical || ceiling == .unclear { result.lower(to: ceiling) }
    if outer == .hypothetical { result.isPossibility = true }
  }

  /// "Rumours that they had met spread", "wondered whether they met", "came close to signing": no
  /// more is told than a rumour, a question or an attempt.
  private func hint(of clause: Clause, _ main: VerbGroup) -> Factuality {
    if let noun = clause.subject?.first(where: isRumour), noun + 1 < words.count,
      words[noun + 1].form == "that"
    {
      return .reported
    }
    if factuality.isImpersonal(main) { return .reported }
    guard let head = main.head, !head.isPassive else { return .asserted }
    if FactualityLexicon.doubting.contains(head.lemma),
      clause.inner.contains(where: { $0.role == .complement })
    {
      return .questioned
    }
    return factuality.attempt(after: main)
  }

  private func isRumour(_ index: Int) -> Bool {
    FactualityLexicon.rumours.contains(words[index].form)
  }

  /// The word that makes a clause depend on another, as in "If it passes, they will sign".
  private func condition(of clause: Clause) -> Int? {
    guard let main = clause.main, main.modal == "will" || main.tense == .present else { return nil }
    return clause.inner.lazy.compactMap(\.opener).first { opener in
      let form = words[opener].form
      guard opener < main.words.lowerBound || form == "unless" else { return false }
      return form == "if" || form == "unless"
        || (form == "when" && words[opener..<main.words.lowerBound].contains { $0.form == "then" })
    }
  }

  private static let inference: WordSet = ["mean", "show", "prove", "demonstrate", "imply"]

  /// A conclusion is no surer than the verb that draws it: "could mean that the law was enacted".
  private func weaken(_ result: inout Modality, by conclusion: Modality, of group: VerbGroup) {
    if group.modal != nil || !conclusion.hedges.isEmpty {
      result.lower(to: conclusion.status)
      result.isPossibility = result.isPossibility || conclusion.isPossibility
      result.isForecast = result.isForecast || conclusion.isForecast
      result.hedges = conclusion.hedges + result.hedges
    }
    // "This does not prove that it was signed": it may have been all the same.
    if !group.negations.isEmpty { result.lower(to: .unclear) }
  }

  /// "It turned out that nobody had signed", "The result was that no funds came", "They learned that
  /// it was not so": the words before the clause do nothing but present it.
  private func presents(_ main: VerbGroup, _ complement: VerbGroup) -> Bool {
    let low = main.words.lowerBound
    guard let governor = main.governor, let opener = complement.opener, low > 0,
      words[opener].form == "that"
    else { return false }
    if Predicates.settles(governor.lemma), !governor.isPassive {
      return words[governor.word + 1..<opener].allSatisfy { Predicates.settled.contains($0.form) }
    }
    if governor.isCopula, main.links.count == 1 {
      return opener == main.words.upperBound && words[low - 1].isNominal
    }
    return words[low - 1].form == "it" && Predicates.presents(governor.lemma)
  }

  /// "This comes as the government looks for ways": the news is in what it comes with.
  private func circumstance(of clause: Clause) -> VerbGroup? {
    guard let main = clause.main, main.modal == nil, main.links.count == 1,
      let subject = clause.subject, subject.count == 1, words[subject.lowerBound].isPronoun,
      let lemma = main.governor?.lemma, lemma == "come" || lemma == "happen"
    else { return nil }
    // "This comes when they meet" may be no more than a rule.
    return clause.inner.first { group in
      let opener = group.opener.map { words[$0].form }
      return group.role == .subordinate && opener != "if" && opener != "unless"
        && (opener != "when" || group.tense == .past)
    }
  }

  // MARK: Groups

  func modality(of group: VerbGroup, in clause: Clause) -> Modality {
    var result = Modality(status: .unclear, carrier: group)
    result.hedges = group.adverbs.filter { Self.hedges.contains(words[$0].form) }
    let isDoubtful = result.hedges.contains { Self.doubts.contains(words[$0].form) }
    if let modal = group.modal {
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
    // "No exemption was requested": nobody proposed it.
    if result.status == .proposed, group.links.count == 1, group.tense == .past,
      group.modal == nil, isDenied(group) || hasNegativeSubject(group) || takesNothing(group)
    {
      result.status = .unclear
    }
    // "is hereby established": the words are the deed.
    if group.tense == .present, group.modal == nil, result.status == .unclear,
      group.head.map({ Self.founding.contains($0.lemma) }) ?? false,
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

  private static let founding: WordSet = [
    "establish", "create", "found", "constitute", "launch", "adopt", "approve", "appoint", "set",
  ]
  private static let courtesies: WordSet = [
    "thank", "express", "congratulate", "acknowledge", "record", "commend", "convey", "pay",
  ]
  private static let wishing: WordSet = ["wish", "want", "like"]

  /// Whether nothing is done: "asked for nothing of the kind".
  private func takesNothing(_ group: VerbGroup) -> Bool {
    guard let head = group.head else { return false }
    let rest = words[min(head.word + 1, words.count)...].drop { $0.classes.contains(.preposition) }
    return rest.first.map { $0.form == "nothing" || $0.form == "none" || $0.form == "no" } ?? false
  }

  /// "Nobody has to pay", "not one cent of it": the subject denies.
  private func hasNegativeSubject(_ group: VerbGroup) -> Bool {
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

  private func applyModal(_ modal: WordForm, to result: inout Modality, group: VerbGroup) {
    switch modal {
    case "will", "shall":
      let isState = group.links.count == 1 && group.head.map(isForetold) ?? false
      result.status = isState ? .expected : .planned
      result.isForecast = isState
    case "may" where isForbidden(group):
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
      result.isObligation = modal == "must"
    default:
      result.status = .possible
    }
  }

  /// "No state may sell water": a rule, and no guess.
  private func isForbidden(_ group: VerbGroup) -> Bool {
    let low = group.opener.map { $0 + 1 } ?? 0
    guard low < group.words.lowerBound else { return false }
    let subject = words[low..<group.words.lowerBound].reversed().prefix(6)
      .prefix { !$0.classes.isAny([.comma, .strongMark, .coordinator]) }
    return subject.contains { $0.form == "no" || $0.form == "nobody" }
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

  /// "will be difficult", "will need time": nobody intends a state.
  private func isForetold(_ head: VerbGroup.Link) -> Bool {
    guard !head.isPassive else { return false }
    if head.isAdjective { return true }
    // "will take time"
    if head.lemma == "take", head.word + 1 < words.count {
      return Self.efforts.contains(words[head.word + 1].form)
    }
    return StatusLexicon.stative.contains(head.lemma) && !Self.intended.contains(head.lemma)
  }

  private static let efforts = WordSet(
    words: "time months years decades weeks days patience courage effort work long longer"
  )

  /// States that a plan can be about all the same: "will cover", "will include".
  private static let intended: WordSet = [
    "cover", "include", "increase", "decrease", "expand", "face", "consider", "involve",
    "concern",
    "represent", "play",
  ]

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

  private func governing(_ link: VerbGroup.Link) -> Status? {
    switch link.lemma {
    case "be to": return .planned
    case "have to": return .proposed
    case "have yet": return .unclear
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
      }
      if isLast, group.modal == nil { continue }
      guard let status = isLast ? StatusLexicon.performed[link.lemma] : governing(link) else {
        continue
      }
      // "will need time" is foretold, not asked for.
      if isLast, result.isForecast, !link.isPassive { continue }
      // "will look into it" plans a study.
      // "will look into it" plans a study, and "will appeal" goes to court.
      let next = link.word + 1 < words.count ? words[link.word + 1].form : ""
      if link.lemma == "look", next != "for" { continue }
      if link.lemma == "appeal", next != "for", next != "to" { continue }
      if !isLast || status == .proposed || status == .expected { result.lower(to: status) }
    }
  }

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

  // MARK: Hedges

  private static let hedges = WordSet(
    words: "likely probably possibly perhaps maybe reportedly apparently presumably potentially"
  )
  private static let doubts = WordSet(words: "possibly perhaps maybe potentially")

  private func hedgingAdjectives(in clause: Clause) -> [Int] {
    clause.words.filter { index in
      let form = words[index].form
      return form == "possible" || form == "potential" || form == "likely" || form == "perhaps"
    }
  }

  // MARK: Fragments

  /// A clause without a finite verb: a headline's "Rivals to meet", or "vote on" in broken text.
  private func fragment(_ clause: Clause) -> Modality {
    var result = Modality(status: .unclear)
    result.hedges = hedgingAdjectives(in: clause)
    for index in clause.words {
      let word = words[index]
      let next = index + 1 < clause.words.upperBound ? words[index + 1] : nil
      if word.form == "vote" || word.form == "votes",
        words[index..<min(index + 5, words.count)].contains(where: { $0.form == "on" })
      {
        result.status = .pending
        return result
      }
      if word.form == "set" || word.form == "due" || word.form == "slated",
        let next, next.form == "for" || next.classes.contains(.to),
        word.form != "due" || next.form == "for" || isInfinitive(index + 2)
      {
        result.status = .scheduled
        return result
      }
      if word.classes.contains(.to), index > clause.words.lowerBound, words[index - 1].isNominal,
        let next, next.classes.contains(.base), !next.classes.contains(.proper)
      {
        result.status = .planned
        return result
      }
    }
    return result
  }

  /// Whether a verb stands behind "due to", and not the cause of something.
  private func isInfinitive(_ index: Int) -> Bool {
    guard index < words.count else { return false }
    return words[index].classes.contains(.base) && !words[index].classes.contains(.nounLike)
  }
}
