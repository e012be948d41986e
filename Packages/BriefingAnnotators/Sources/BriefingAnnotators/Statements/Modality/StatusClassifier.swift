import BriefingCore

/// The rung that one verb names where no modal and no governing word stands before it.
struct StatusClassifier {
  let words: [ReadWord]

  init(_ reading: SentenceReading) { words = reading.words }

  /// Returns the rung of a verb or adjective that carries the finite form.
  func status(of link: VerbGroup.Link, in group: VerbGroup, clause: Clause) -> Status {
    let isDone = group.tense == .past || link.isPerfect
    let object = objectWords(after: group, in: clause)
    if link.lemma == "be", !link.isPassive { return copulaStatus(object) }
    if link.isAdjective {
      // "We were not ready": no deed is named that anybody would be ready for.
      if Self.moods.contains(link.lemma), group.links.last?.word == link.word { return .unclear }
      return StatusLexicon.governing[link.lemma] ?? .unclear
    }
    if let status = phrasalStatus(of: link) { return status }
    if let status = forceOfLaw(link, object, clause, isDone: isDone) { return status }
    if link.isProgressive {
      if link.lemma == "advise" { return .underWay }
      // "are looking at it": at work.
      if link.lemma == "look", link.word + 1 < words.count, words[link.word + 1].form != "for" {
        return .underWay
      }
      guard let status = StatusLexicon.performed[link.lemma] ?? StatusLexicon.governing[link.lemma],
        Status.planned.raises(status) || status == .planned || status == .pending
      else { return .underWay }
      return status
    }
    if let status = performedStatus(link, group, clause, isDone: isDone) { return status }
    // "reserved its position": nothing was done yet.
    if link.lemma == "reserve", !link.isPassive,
      object.prefix(4).contains(where: { $0.form == "position" || $0.form == "judgment" })
    {
      return .unclear
    }
    if link.lemma == "accept", isDone || link.isPassive, turnsOn(link, clause) { return .agreed }
    // "was struck from the text" strikes no deal.
    let isRemoved =
      link.lemma == "strike" && link.word + 1 < words.count && words[link.word + 1].form == "from"
    if StatusLexicon.light.contains(link.lemma), isDone || link.isPassive, !isRemoved {
      let noun = link.isPassive ? clause.subject.map { words[$0] } ?? [] : object.prefix(6)
      if Self.closing.contains(link.lemma), noun.contains(where: { Self.pacts.contains($0.form) }) {
        return .agreed
      }
      let made = noun.indices.first { StatusLexicon.nouns[noun[$0].form] != nil }
      if let made, let status = StatusLexicon.nouns[noun[made].form],
        !Self.handling.contains(link.lemma) || !isReceiver(made, in: noun)
      {
        return status
      }
    }
    if StatusLexicon.stative.contains(link.lemma), !isDone || !tellsMove(link, group, object) {
      return .unclear
    }
    if isDone { return .held }
    if link.isPassive { return .unclear }
    return StatusLexicon.continuing.contains(link.lemma) ? .underWay : .unclear
  }

  /// "gave the plan a guarded welcome", "made the plan better": something is done to it, and it is not
  /// what is given or made.
  private func isReceiver(_ noun: Int, in object: ArraySlice<ReadWord>) -> Bool {
    guard noun + 1 < object.endIndex else { return false }
    let next = object[noun + 1]
    if next.classes.isAny([.determiner, .possessive]) { return true }
    let isKnown =
      noun > object.startIndex && object[noun - 1].classes.contains(.determiner)
      && object[noun - 1].form != "a" && object[noun - 1].form != "an"
    return isKnown && next.isWord
      && !next.classes.isAny([.preposition, .coordinator, .opener, .weakOpener, .to])
  }

  private static let handling: WordSet = ["give", "make"]
  private static let swaying: WordSet = ["convince", "persuade"]
  private static let hours: WordSet = ["hour", "hours", "minute", "minutes"]

  /// "rose 4 percent in May", "have fallen sharply": how much or when things moved makes a deed of it.
  private func tellsMove(
    _ link: VerbGroup.Link,
    _ group: VerbGroup,
    _ object: ArraySlice<ReadWord>
  ) -> Bool {
    guard StatusLexicon.moving.contains(link.lemma), !link.isPassive else { return false }
    let near = object.prefix(8).prefix { !$0.classes.isAny([.strongMark, .opener, .coordinator]) }
    return group.adverbs.contains { StatusLexicon.degrees.contains(words[$0].form) }
      || near.contains {
        $0.classes.contains(.number) || SubjectFinder.isTime($0)
          || StatusLexicon.degrees.contains($0.form)
      }
  }

  /// Verbs whose passive in the present tells what is done again and again, or how things are.
  private static let recurring: WordSet = [
    "choose", "determine", "move", "direct", "prepare", "arrange", "charge", "mean", "design",
  ]
  private static let entering: WordSet = ["enter", "come", "go", "take"]
  private static let moods: WordSet = ["ready", "willing", "unwilling", "eager", "keen", "poised"]

  /// Verbs that bring a treaty about: "concluded a treaty".
  private static let closing: WordSet = [
    "conclude", "reach", "strike", "forge", "finalize", "seal",
  ]
  private static let pacts = WordSet(words: "treaty compact convention protocol ceasefire truce")

  private func performedStatus(
    _ link: VerbGroup.Link,
    _ group: VerbGroup,
    _ clause: Clause,
    isDone: Bool
  ) -> Status? {
    // "was considered the first time" is an opinion; "is considered by the board" a matter before it.
    if link.lemma == "consider", link.isPassive, link.word + 1 < words.count,
      words[link.word + 1].classes.isAny([.determiner, .adjective])
    {
      return .unclear
    }
    // "Not everyone is convinced": what somebody thinks, and nobody's proposal.
    if link.isPassive, Self.swaying.contains(link.lemma) { return .unclear }
    // "was delayed for six hours at the border": held up, not put off.
    if link.lemma == "delay", link.word + 3 < words.count,
      words[(link.word + 1)...].prefix(4).contains(where: { Self.hours.contains($0.form) })
    {
      return isDone ? .held : .unclear
    }
    // "Asked not to be named" asks for nothing that is told.
    if link.lemma == "ask", isDone, asksForSilence(after: link.word) { return .unclear }
    // "aimed the pistol at him" plans nothing.
    if link.lemma == "aim", link.word + 1 < words.count,
      words[link.word + 1].classes.isAny([.determiner, .pronoun, .proper])
    {
      return nil
    }
    if link.lemma == "drop" || link.lemma == "withdraw", isDone, givesUp(link, clause) {
      return .cancelled
    }
    if link.lemma == "abandon", !givesUp(link, clause) { return isDone ? .held : .unclear }
    if link.lemma == "offer" { return isDone || link.isPassive ? .proposed : .unclear }
    // "look forward to the talks", "looked at the plan" ask for nothing.
    if link.lemma == "look", link.word + 1 < words.count, words[link.word + 1].form != "for" {
      return isDone && words[link.word + 1].form != "forward" ? .held : .unclear
    }
    if Withholding.isTold(by: link, in: words) { return isDone ? .held : .unclear }
    if setsUp(link, group) { return .agreed }
    if bringsOut(link, clause) { return isDone ? .held : .unclear }
    guard let status = StatusLexicon.performed[link.lemma] else {
      // "The project is called Dawn" asks for nothing, and "each week a poem is chosen" plans nothing.
      let isNamed = link.lemma == "call" || Self.recurring.contains(link.lemma)
      return link.isPassive && !isDone && !isNamed ? StatusLexicon.governing[link.lemma] : nil
    }
    // "and both agreed": of what, nobody says.
    if link.lemma == "agree" || link.lemma == "concur", !link.isPassive,
      agreesOnNothing(link, clause)
    {
      return .unclear
    }
    if link.lemma == "vote" { return isDone ? (isResolved(link) ? .planned : .held) : .pending }
    // What is asked for is turned down, and no claim denied.
    if link.lemma == "reject", turnsOn(link, clause) { return .unclear }
    // What is only hoped, planned or expected is so in any tense.
    if !status.raises(.planned), status.rung != nil { return status }
    if isDone || link.isPassive { return status }
    // "The Board approves the merger": a decision, in the words of those who take it.
    if link.word + 1 < words.count, Adopters.speak(words[..<link.word]) {
      let next = words[link.word + 1].form
      let isDecision = link.lemma == "adopt" || link.lemma == "approve"
      let isPledge = link.lemma == "commit" || link.lemma == "pledge"
      if isDecision && (next == "the" || next == "this") || isPledge && next == "to" {
        return status
      }
    }
    let isDeclarative = link.lemma == "agree" || link.lemma == "confirm" || status == .denied
    return isDeclarative ? status : .unclear
  }

  private func asksForSilence(after verb: Int) -> Bool {
    let rest = words[min(verb + 1, words.count)...].prefix(4).map(\.form)
    return rest.count == 4 && rest[0] == "not" && rest[1] == "to" && rest[2] == "be"
      && Self.naming.contains(rest[3])
  }

  private static let naming = WordSet(words: "named identified quoted cited")

  /// Whether a sentence ends behind a verb whose subject is nothing but "both" or "all".
  private func agreesOnNothing(_ link: VerbGroup.Link, _ clause: Clause) -> Bool {
    guard let subject = clause.subject, subject.count == 1,
      Self.bare.contains(words[subject.lowerBound].form)
    else { return false }
    return !words[min(link.word + 1, words.count)...].contains(where: \.isWord)
  }

  private static let bare = WordSet(words: "both all most some many few several everyone everybody")

  /// "The Participants establish a fund": those who adopt a text set it up by these words; not "Members
  /// of the council establish a club".
  private func setsUp(_ link: VerbGroup.Link, _ group: VerbGroup) -> Bool {
    let (verb, next) = (link.word, link.word + 1)
    return group.tense == .present && group.modal == nil && group.words.count == 1
      && !link.isPassive && Self.settingUp.contains(link.lemma) && next < words.count
      && (words[next].form == "a" || words[next].form == "an")
      && verb > 1 && words[verb - 2].form == "the" && Adopters.speak(words[(verb - 1)..<verb])
  }

  private static let settingUp: WordSet = ["establish", "create", "institute", "constitute"]

  /// "voted 5 to 3 to build a pier": what was voted for is to be done.
  private func isResolved(_ link: VerbGroup.Link) -> Bool {
    let near = words[min(link.word + 1, words.count)...].prefix(12).prefix {
      !$0.classes.isAny([.comma, .strongMark, .opener])
    }
    return zip(near, near.dropFirst()).contains { to, verb in
      to.classes.contains(.to) && verb.classes.contains(.base)
        && !verb.classes.isAny([.proper, .number]) && !Self.deciding.contains(verb.lemma)
    }
  }

  /// Verbs that are done by voting: "voted to adopt the resolution".
  private static let deciding: WordSet = [
    "adopt", "approve", "pass", "endorse", "ratify", "reject", "elect",
  ]

  /// "dropped the plan", "financing for the line was dropped".
  private func givesUp(_ link: VerbGroup.Link, _ clause: Clause) -> Bool {
    let named =
      link.isPassive
      ? clause.subject.map { words[$0] } ?? []
      : words[min(link.word + 1, words.count)...].prefix(4)
    return named.contains { Self.undertakings.contains($0.form) }
  }

  private static let undertakings = WordSet(
    words: """
      plan plans project projects proposal proposals clause clauses financing funding demand demands \
      provision provisions idea bid charge charges case scheme programme program offer grant loan
      """
  )

  /// Whether a verb answers what was asked or offered: "rejected the request", "the offer was
  /// accepted".
  private func turnsOn(_ link: VerbGroup.Link, _ clause: Clause) -> Bool {
    let named =
      link.isPassive
      ? clause.subject.map { words[$0] } ?? []
      : words[min(link.word + 1, words.count)...].prefix(7)
    guard
      let noun = named.first(where: {
        Self.proposals.contains($0.form) || FactualityLexicon.claims.contains($0.form)
      })
    else { return false }
    return Self.proposals.contains(noun.form)
  }

  private static let proposals = WordSet(
    words: """
      proposal proposals request requests bid bids offer offers plan plans motion motions amendment \
      amendments application applications appeal appeals draft drafts bill bills resolution \
      invitation invitations demand demands call calls idea terms option deal agreement petition
      """
  )

  private func phrasalStatus(of link: VerbGroup.Link) -> Status? {
    guard link.word + 1 < words.count else { return nil }
    let next = words[link.word + 1].form
    return StatusLexicon.phrasal.first { $0.verb == link.lemma && $0.particle == next }?.status
  }

  /// "passed a law", "took effect", "signed into law", "became law".
  private func forceOfLaw(
    _ link: VerbGroup.Link,
    _ object: ArraySlice<ReadWord>,
    _ clause: Clause,
    isDone: Bool
  ) -> Status? {
    let near = object.prefix(12)
    // "enters into force on 1 January": what a text lays down for a day.
    if !isDone, !link.isPassive, !link.isProgressive {
      let isForce = near.prefix(2).contains { $0.form == "force" || $0.form == "effect" }
      let isDated = near.dropFirst().prefix(3).contains {
        $0.form == "on" || $0.form == "from" || SubjectFinder.isTime($0)
      }
      return isForce && isDated && Self.entering.contains(link.lemma) ? .planned : nil
    }
    guard isDone || (link.isPassive && !link.isProgressive) else { return nil }
    switch link.lemma {
    case "pass":
      let named = link.isPassive ? clause.subject.map { words[$0] } ?? [] : near
      return named.contains { StatusLexicon.laws.contains($0.form) || $0.isLawName }
        ? .enacted : nil
    case "sign":
      let forms = near.map(\.form)
      for (index, form) in forms.enumerated().dropLast() where form == "into" {
        if forms[index + 1] == "law" { return .enacted }
      }
      return nil
    case "take":
      return near.first?.form == "effect" ? .enacted : nil
    case "enter", "come", "go":
      let forms = near.prefix(2).map(\.form)
      return forms == ["into", "force"] || forms == ["into", "effect"] ? .enacted : nil
    case "become":
      return near.first?.form == "law" ? .enacted : nil
    default:
      return nil
    }
  }

  /// "is under way", "is before Congress", "was a confirmation that".
  private func copulaStatus(_ object: ArraySlice<ReadWord>) -> Status {
    let near = object.prefix(complementLength(of: object))
    let forms = near.map(\.form)
    for (index, form) in forms.enumerated() {
      let next = index + 1 < forms.count ? forms[index + 1] : nil
      switch (form, next) {
      case (let form, _)
      where (form == "pending" || form == "ongoing")
        && near.dropFirst(index + 1).first?.isNominal == true:
        continue  // "to pending proceedings"
      case ("underway", _), ("ongoing", _), ("under", "way"), ("in", "progress"),
        ("under", "construction"):
        return .underWay
      case ("pending", _), ("under", "review"), ("under", "consideration"),
        ("under", "discussion"), ("under", "negotiation"), ("before", "congress"),
        ("before", "parliament"), ("up", "for"):
        return .pending
      case ("in", "force"), ("in", "effect"):
        return .enacted
      default:
        break
      }
      if let status = StatusLexicon.nouns[form], let next,
        next == "that" || next == "to" || next == "on" || next == "for",
        // "I am against one ticket and no plan to pay for it"
        !near.prefix(index).contains(where: { $0.classes.isAny([.preposition, .negator]) })
      {
        return status
      }
    }
    return .unclear
  }

  /// The words that may say what something is, up to a comma that opens another clause.
  private func complementLength(of object: ArraySlice<ReadWord>) -> Int {
    let near = object.prefix(8)
    let end = zip(near.indices, zip(near, near.dropFirst())).first { _, pair in
      pair.0.classes.contains(.strongMark)
        || pair.0.classes.contains(.comma)
          && (pair.1.classes.contains(.coordinator) || pair.1.form == "yet" || pair.1.form == "so")
    }
    return end.map { $0.0 - object.startIndex } ?? near.count
  }

  private func objectWords(after group: VerbGroup, in clause: Clause) -> ArraySlice<ReadWord> {
    let low = min(group.words.upperBound, clause.words.upperBound)
    return words[low..<clause.words.upperBound]
  }
}

extension ReadWord {
  /// A capitalised "Act" or "Bill" in a name.
  fileprivate var isLawName: Bool {
    classes.contains(.proper) && StatusLexicon.laws.contains(form)
  }
}
