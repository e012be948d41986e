import BriefingCore

/// The reader of what kind of claim a clause makes.
struct KindReader {
  let words: [ReadWord]
  let stance: DocumentStance

  init(_ reading: SentenceReading, stance: DocumentStance) {
    words = reading.words
    self.stance = stance
  }

  /// Whether a verb tells of talking about a matter.
  static func isTalking(_ lemma: WordForm) -> Bool { talking.contains(lemma) }

  /// Whether a clause tells what is on an agenda: "the agenda includes", "up for discussion".
  func isAgenda(_ clause: Clause) -> Bool {
    guard let main = clause.main, let head = main.head else { return false }
    let subject = clause.subject.map { words[$0] } ?? []
    let low = min(main.words.upperBound, clause.words.upperBound)
    let predicate = words[low..<clause.words.upperBound]
    let before = words[clause.words.lowerBound..<main.words.lowerBound]
    // "It is time to put it on the agenda" puts nothing there.
    if predicate.first?.form == "time" || predicate.first?.form == "high" { return false }
    if head.isCopula || head.lemma == "remain" || head.lemma == "feature" || head.lemma == "come" {
      if namesAgenda(predicate.prefix(8)) || namesAgenda(before.prefix(6), inverted: true) {
        return true
      }
    }
    if Self.filling.contains(head.lemma),
      predicate.prefix(3).contains(where: { $0.form == "agenda" })
    {
      return true
    }
    guard subject.prefix(6).contains(where: { Self.agendaNouns.contains($0.form) }) else {
      return false
    }
    return Self.listing.contains(head.lemma)
      || (head.isCopula
        && clause.inner.contains { $0.head.map { Self.listing.contains($0.lemma) } ?? false })
  }

  private static let agendaNouns = WordSet(
    words: "agenda topics issues items subjects talks discussions programme program topic themes"
  )
  /// Verbs that put their subject on an agenda: "Food and energy complete the agenda".
  private static let filling: WordSet = ["complete", "top", "dominate", "fill", "head", "lead"]
  private static let listing: WordSet = [
    "include", "cover", "feature", "list", "comprise", "span", "contain", "encompass",
  ]

  /// "on the agenda", "among the chief items", "up for discussion", "a main subject".
  private func namesAgenda(_ range: ArraySlice<ReadWord>, inverted: Bool = false) -> Bool {
    guard let noun = range.firstIndex(where: { Self.agendas.contains($0.form) }) else {
      return false
    }
    let before = range[..<noun]
    func isNamed(_ first: WordForm, _ second: WordForm) -> Bool {
      before.contains { $0.form == first || $0.form == second }
    }
    if isNamed("should", "any") { return false }
    switch range[noun].form {
    case "agenda", "table": return isNamed("on", "top")
    case "discussion": return isNamed("for", "under")
    case "items": return isNamed("among", "among")
    default: return !inverted && before.contains { Self.ranks.contains($0.form) }
    }
  }

  private static let agendas = WordSet(
    words: "agenda table discussion items subject topic topics"
  )
  private static let ranks = WordSet(words: "main chief key central major")

  /// Returns the kind of a clause whose status and voice are known.
  func kind(
    of clause: Clause,
    modality: Modality,
    voice: Statement.Voice,
    isAgenda: Bool,
    judges: @autoclosure () -> Bool,
    tells: @autoclosure () -> Bool
  ) -> Statement.Kind {
    if modality.isRegret { return .judgment }
    if modality.isTerm, voice != .author { return .commitment }
    if voice == .author {
      if !modality.isDeontic, tells() { return acts(modality) ? .commitment : .background }
      // "We collected samples" tells; "we intend to sue" binds those who say so.
      if isFirstPerson(clause), let governor = clause.main?.governor {
        if modality.status == .held { return .background }
        if Self.intending.contains(governor.lemma), !modality.isDeontic { return .commitment }
        if promises(clause, modality) { return .commitment }
      }
      // "I must go": nobody else is called on.
      if modality.isObligation, speaksOfSelf(clause) { return .background }
      if modality.isDeontic, speaksOfSelf(clause) { return .judgment }
      return modality.isDeontic || clause.main.map(callsFor) ?? false ? .recommendation : .judgment
    }
    // What those ask for who adopt a text is theirs to follow up.
    let isAdopted = stance == .official && voice == .source
    if isAdopted, modality.isDemand || modality.isDeontic { return .commitment }
    if voice == .attributed, modality.isObligation, isSaidByText(clause) { return .background }
    if modality.isDemand || (voice == .attributed && modality.isDeontic) { return .recommendation }
    if isAgenda { return .agenda }
    if isAdopted, let kind = kind(ofAdopted: modality, clause) { return kind }
    if judges() || ascribesAim(modality) { return .judgment }
    if isAimOfThing(clause, modality) { return voice == .attributed ? .judgment : .background }
    let isForetold = modality.isForecast || modality.isPossibility || modality.status == .unclear
    if modality.isOpinion, voice == .attributed, isForetold { return .judgment }
    return kind(ofReport: modality, clause, voice: voice)
  }

  /// "Crews must rest, the text says", "The pact says that crews must rest": what a text lays down
  /// nobody proposes.
  private func isSaidByText(_ clause: Clause) -> Bool {
    let speaker =
      clause.tail.map { tail in
        words[..<tail.words.lowerBound].suffix(4).drop { !$0.classes.contains(.comma) }
      } ?? clause.subject.map { words[$0] }
    guard let speaker, !speaker.isEmpty else { return false }
    return speaker.contains { SpeechCues.isRuleText($0.form) }
  }

  /// What a declaration says will be, and what it sets up, binds those who adopt it.
  private func kind(ofAdopted modality: Modality, _ clause: Clause) -> Statement.Kind? {
    let links = modality.carrier?.links ?? []
    switch modality.status {
    case .planned, .expected:
      let isMeeting =
        clause.subject.map { range in
          words[range].contains { Self.meetings.contains($0.form) }
        } ?? false
      let isDatable = links.contains { StatusLexicon.datable.contains($0.lemma) }
      return isMeeting || isDatable ? nil : .commitment
    case .pending:
      return .commitment
    case .proposed:
      // "The secretariat is requested to report."
      let governor = modality.carrier?.governor
      // "Each state will endeavour to hold a reserve" binds, if to no more than trying.
      let isTried = governor.map { Self.trying.contains($0.lemma) } ?? false
      return governor?.isPassive == true || isTried ? .commitment : nil
    case .unclear:
      // "The mandate is extended until 2028."
      guard let carrier = modality.carrier, carrier.tense == .present, carrier.modal == nil,
        let head = carrier.head, head.isPassive, carrier.links.count == 1
      else { return nil }
      return StatusLexicon.founding.contains(head.lemma) || Self.amending.contains(head.lemma)
        ? .commitment : nil
    case .held:
      return links.contains { StatusLexicon.founding.contains($0.lemma) } ? .commitment : nil
    default:
      return nil
    }
  }

  private static let trying: WordSet = ["try", "endeavour", "endeavor", "strive"]
  private static let meetings = WordSet(
    words: "meeting meetings summit summits session sessions agenda talks dialogue conference"
  )
  private static let amending: WordSet = [
    "delete", "amend", "repeal", "replace", "suspend", "abolish", "terminate", "add", "insert",
    "revise", "increase", "reduce", "approve", "adopt",
  ]

  /// Verbs by which somebody tells what he himself is going to do.
  private static let intending: WordSet = [
    "intend", "plan", "commit", "pledge", "promise", "vow",
  ]

  private func callsFor(_ group: VerbGroup) -> Bool {
    group.modal == nil && group.negations.isEmpty
      && group.head.map { $0.lemma == "require" || $0.lemma == "need" || $0.lemma == "demand" }
        ?? false
  }

  /// "is meant to be", "is designed to": what others are said to aim at is a reading of them.
  func ascribesAim(_ modality: Modality) -> Bool {
    guard let governor = modality.carrier?.governor else { return false }
    return governor.isPassive && modality.carrier?.links.count ?? 0 > 1
      && (governor.lemma == "mean" || governor.lemma == "design")
  }

  private func kind(
    ofReport modality: Modality,
    _ clause: Clause,
    voice: Statement.Voice
  ) -> Statement.Kind {
    let links = modality.carrier?.links ?? []
    let lemmas = links.map(\.lemma)
    let talks = links.contains { takesUp($0) || talksOf($0) }
    switch modality.status {
    case .enacted, .signed, .agreed:
      return .commitment
    case .announced where lemmas.contains(where: Self.binding.contains):
      return .commitment
    case .confirmed, .announced, .cancelled, .postponed, .denied:
      return .announcement
    case .scheduled:
      return talks ? .agenda : .announcement
    case .possible:
      if talks { return .agenda }
      if voice == .attributed { return .judgment }
      if isLeave(modality) || links.contains(where: \.isProgressive) { return .background }
      // What somebody can do is no plan.
      if let modal = modality.carrier?.modal, Self.able.contains(modal) { return .background }
      return lemmas.contains { StatusLexicon.stative.contains($0) } ? .background : .agenda
    case .planned, .expected, .pending:
      if talks || modality.status == .pending { return .agenda }
      let isOwnPlan = links.first.map { StatusLexicon.governing[$0.lemma] == .planned } ?? false
      if links.first?.lemma == "decide" || modality.isResolved { return .commitment }
      if !isOwnPlan, lemmas.contains(where: { Self.joining.contains($0) }) { return .agenda }
      if lemmas.contains(where: { StatusLexicon.datable.contains($0) }) { return .announcement }
      if isUnlikely(modality) { return .judgment }
      if isStateExpected(modality) { return .background }
      // "which should open in May" tells what is to be done, "which will be large" what will be.
      if modality.carrier?.modal == "should" { return .announcement }
      return modality.isForecast ? .background : .commitment
    case .proposed where modality.isObligation:
      return .background  // what a rule obliges to
    case .proposed where lemmas.contains("offer"):
      return .commitment
    case .proposed where isToBeAsked(modality):
      return .announcement
    case .proposed:
      // "Operators had been asked for their views": that is over.
      if let main = clause.main, main.tense == .past, main.head?.isPassive == true,
        main.governor?.isPerfect == true
      {
        return .background
      }
      return asksNobody(modality, clause) ? .background : .agenda
    case .underWay:
      return acts(modality) ? .commitment : .background
    case .held, .unclear:
      return .background
    }
  }

  /// "Firms will be asked to bid": that they will be asked is somebody's plan.
  private func isToBeAsked(_ modality: Modality) -> Bool {
    guard let governor = modality.carrier?.governor else { return false }
    return governor.isPassive && SpeechCues.isDemand(governor.lemma)
      && modality.carrier?.modal == "will"
  }

  /// Whether a verb tells of talking about a matter; of "raise" only the matter tells.
  private func talksOf(_ link: VerbGroup.Link) -> Bool {
    guard Self.talking.contains(link.lemma) else { return false }
    guard link.lemma == "raise", !link.isPassive else { return true }
    return words[min(link.word + 1, words.count)...].prefix(8).contains {
      Self.matters.contains($0.form)
    }
  }

  private static let matters = WordSet(
    words: """
      issue issues matter matters question questions concern concerns topic topics subject point \
      points case cases problem problems objection objections it this them
      """
  )

  /// "will be taken up".
  private func takesUp(_ link: VerbGroup.Link) -> Bool {
    guard link.lemma == "take", link.word + 1 < words.count, words[link.word + 1].form == "up"
    else { return false }
    // "will take up its work in May"
    return !words[min(link.word + 2, words.count)...].prefix(4).contains {
      Self.duties.contains($0.form)
    }
  }

  private static let duties = WordSet(
    words: "work duties post office position operations residence arms job"
  )

  private static let able: WordSet = ["can", "could", "would"]

  /// Verbs of talking about a matter.
  private static let talking: WordSet = [
    "discuss", "address", "cover", "debate", "raise", "tackle", "explore", "consider", "review",
    "examine", "negotiate", "deliberate", "consult", "talk", "include", "focus",
  ]
  /// Verbs of working together.
  private static let joining: WordSet = [
    "cooperate", "collaborate", "coordinate", "deepen", "boost", "strengthen", "increase",
    "reinforce", "expand", "enhance", "promote", "work", "advance", "accelerate", "look", "seek",
    "reduce", "reaffirm", "counter", "ease", "align",
  ]
  /// Verbs by which those who act bind themselves.
  private static let binding: WordSet = ["pledge", "promise", "vow", "commit", "undertake"]
}
