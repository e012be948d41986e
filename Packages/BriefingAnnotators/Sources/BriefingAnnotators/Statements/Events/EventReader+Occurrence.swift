import BriefingCore

// MARK: - Whether an event that a noun names came to pass

extension EventReader {
  /// What the words around a noun say of the event it names.
  enum Occurrence {
    /// It was not, or is only wished for.
    case none
    /// How far it has come, where the words say so.
    case told(Status?)
  }

  /// Returns what the words around the words of a noun say of its event.
  ///
  /// A past verb does not make an event held: it must tell that the event took place, or tell of
  /// something done in the course of it.
  func occurrence(of noun: Range<Int>) -> Occurrence {
    if isDenied(noun) { return .none }
    let index = noun.upperBound - 1
    guard let clause = clauses.last(where: { $0.words.contains(index) }), !reading.isQuestion else {
      return .told(nil)
    }
    if let group = predicate(of: noun, in: clause) {
      return occurrence(asSubjectOf: group, in: clause)
    }
    if let group = governor(of: noun, in: clause) {
      return occurrence(asObjectOf: group, in: clause)
    }
    return .told(isFrame(noun, in: clause) ? .held : nil)
  }

  /// Whether the noun itself is denied: "no talks", "without talks".
  func isDenied(_ noun: Range<Int>) -> Bool {
    let low = max(0, noun.lowerBound - 1)
    return words[low..<noun.upperBound].contains {
      $0.classes.contains(.negator) || $0.form == "without"
    }
  }

  /// Whether the words at a noun say that it is still to come.
  func isComing(_ noun: Range<Int>) -> Bool {
    words[max(0, noun.lowerBound - 2)..<noun.upperBound].contains { Self.coming.contains($0.form) }
  }

  /// "They waited until the vote on 3 May": what lies behind a deed of the past need not be to come.
  func isPastFrame(_ noun: Range<Int>) -> Bool {
    let near = words[max(0, noun.lowerBound - 2)..<noun.upperBound]
    guard near.contains(where: { Self.awaiting.contains($0.form) }),
      !near.contains(where: { Self.coming.contains($0.form) && !Self.awaiting.contains($0.form) }),
      let clause = clauses.last(where: { $0.words.contains(noun.upperBound) }),
      let main = clause.main, main.modal == nil
    else { return false }
    return main.tense == .past || main.governor?.isPerfect == true
  }

  private static let awaiting = WordSet(words: "ahead before until")
  private static let coming = WordSet(
    words: "ahead before until upcoming next planned scheduled coming forthcoming"
  )

  // MARK: As subject

  /// The verb whose subject a noun is the head of; of a relative clause too.
  private func predicate(of noun: Range<Int>, in clause: Clause) -> VerbGroup? {
    let finder = SubjectFinder(reading)
    for group in [clause.main].compactMap(\.self) + clause.inner
    where group.words.lowerBound >= noun.upperBound {
      let isMain = group.words == clause.main?.words
      let start = group.opener.map { $0 + 1 } ?? clause.words.lowerBound
      let subject = isMain ? clause.subject : finder.subject(of: group, from: start)
      if let subject, subject.contains(noun.upperBound - 1), isHead(noun, of: subject) {
        return group
      }
    }
    return reading.groups.first { group in
      guard group.role == .relative, let opener = group.opener, opener >= noun.upperBound,
        opener - noun.upperBound < 8, group.words.lowerBound == opener + 1
      else { return false }
      return words[noun.upperBound..<opener].allSatisfy { word in
        !word.isWord || word.classes.isAny([.preposition, .number, .proper, .determiner])
      }
    }
  }

  private func isHead(_ noun: Range<Int>, of subject: Range<Int>) -> Bool {
    let before = words[subject.lowerBound..<max(noun.lowerBound, subject.lowerBound)]
    return !before.contains { $0.classes.isAny([.preposition, .to]) }
  }

  private func occurrence(asSubjectOf group: VerbGroup, in clause: Clause) -> Occurrence {
    if let opener = group.opener, FunctionWords.hypothetical.contains(words[opener].form) {
      return .told(nil)
    }
    let isOccurring = tellsOccurrence(group)
    guard isAffirmed(group, in: clause) else { return isOccurring ? .none : .told(nil) }
    guard isAsserted(group) else { return .told(nil) }
    let status = status(of: group, in: clause)
    switch status {
    case .cancelled, .postponed, .denied: return .told(status)
    case .proposed, .possible: return isOccurring ? .none : .told(nil)
    case .unclear, .pending: return .told(nil)
    default: return .told(isOccurring ? status : nil)
    }
  }

  /// Whether a verb tells that its subject takes place: "took place", "were held", "ended".
  private func tellsOccurrence(_ group: VerbGroup) -> Bool {
    guard let head = group.head else { return false }
    let next = group.words.upperBound < words.count ? words[group.words.upperBound].form : ""
    switch head.lemma {
    case "take": return next == "place"
    case "go": return next == "ahead" || next == "forward" || next == "on"
    case "hold", "host", "convene", "conduct", "attend", "stage":
      return head.isPassive || head.lemma == "convene"
    default: return Self.occurring.contains(head.lemma)
    }
  }

  private static let occurring: WordSet = [
    "occur", "happen", "begin", "start", "open", "end", "conclude", "finish", "last", "continue",
    "resume", "proceed", "adjourn",
  ]

  // MARK: As object

  /// The verb a noun is the object of, with nothing but its particle and adjectives between.
  private func governor(of noun: Range<Int>, in clause: Clause) -> VerbGroup? {
    let groups = [clause.main].compactMap(\.self) + clause.inner
    let before = groups.filter { $0.words.upperBound <= noun.lowerBound }
    guard let group = before.max(by: { $0.words.lowerBound < $1.words.lowerBound }) else {
      return nil
    }
    let between = words[group.words.upperBound..<noun.lowerBound]
    let isObject = between.allSatisfy { word in
      Self.particles.contains(word.form)
        || word.classes.isAny([.gerund, .adjective, .determiner, .adverb, .number])
          && !word.classes.contains(.preposition)
    }
    return isObject && between.count < 5 && group.head?.isPassive == false ? group : nil
  }

  private static let particles = WordSet(words: "off out down back")

  private func occurrence(asObjectOf group: VerbGroup, in clause: Clause) -> Occurrence {
    let status = status(of: group, in: clause)
    let isAffirmed = isAffirmed(group, in: clause)
    guard isAsserted(group) else { return .told(nil) }
    // "deny" and "rule out" are denials themselves; denied once more they leave it open.
    if status == .denied { return .told(isAffirmed ? nil : .denied) }
    if isAffirmed, status == .cancelled || status == .postponed { return .told(status) }
    let isHolding = group.head.map { Self.holding.contains($0.lemma) } ?? false
    let isWished = !isAffirmed || status == .proposed || status == .possible
    return isHolding && isWished ? .none : .told(nil)
  }

  private static let holding: WordSet = ["hold", "host", "convene", "conduct", "have", "stage"]

  // MARK: As frame

  /// Whether something was done in the course of an event or after it: "At the talks in May, they
  /// agreed", "spoke at the talks in May".
  private func isFrame(_ noun: Range<Int>, in clause: Clause) -> Bool {
    let preposition = noun.lowerBound - 1
    guard clause.words.contains(preposition), Self.framing.contains(words[preposition].form),
      let main = clause.main
    else { return false }
    let groups = [main] + clause.inner
    guard let near = groups.last(where: { $0.words.upperBound <= preposition }) else {
      // It opens the clause.
      let isFirst = words[clause.words.lowerBound..<preposition].allSatisfy { !$0.isNominal }
      return isFirst && isDone(main, in: clause)
    }
    let between = words[near.words.upperBound..<preposition]
    let isClose = between.allSatisfy { $0.classes.contains(.adverb) }
    return isClose && near.links.count == 1 && isDone(near, in: clause)
  }

  private static let framing = WordSet(words: "during at after following since")

  private func isDone(_ group: VerbGroup, in clause: Clause) -> Bool {
    guard group.modal == nil, group.tense == .past || group.governor?.isPerfect == true,
      group.opener.map({ !FunctionWords.hypothetical.contains(words[$0].form) }) ?? true,
      isAffirmed(group, in: clause), isAsserted(group)
    else { return false }
    let status = status(of: group, in: clause)
    return status == .held || status.raises(.held) || status == .announced
  }

  // MARK: What verbs say

  private func isAffirmed(_ group: VerbGroup, in clause: Clause) -> Bool {
    guard polarity(of: group, in: clause) == .positive,
      factuality.factuality(of: group) != .denied
    else { return false }
    // What somebody denies, or did not say, is not affirmed either.
    guard group.role == .complement, let main = clause.main, main.words != group.words else {
      return true
    }
    return polarity(of: main, in: clause) == .positive
  }

  private func isAsserted(_ group: VerbGroup) -> Bool {
    factuality.factuality(of: group) == .asserted
  }

  private func polarity(of group: VerbGroup, in clause: Clause) -> Polarity {
    NegationReader(reading).finding(in: factuality.alone(group, in: clause), carrier: nil)
      .polarity
  }

  private func status(of group: VerbGroup, in clause: Clause) -> Status {
    let reader = StatusReader(factuality, hasDay: false)
    var modality = reader.modality(of: factuality.alone(group, in: clause))
    let isPast = group.modal == nil && group.tense == .past && group.links.count == 1
    if isPast, tellsOccurrence(group), modality.status == .unclear { modality.status = .held }
    if group.role == .complement, clause.main?.words != group.words {
      modality.lower(to: reader.modality(of: clause).status)
    }
    return modality.status
  }
}
