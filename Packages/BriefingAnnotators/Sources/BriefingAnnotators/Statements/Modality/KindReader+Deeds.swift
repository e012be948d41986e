import BriefingCore

// MARK: - Who is at work on a measure, and who says what they will do

extension KindReader {
  /// Whether those who act are at work on a measure of theirs: "steps are being taken".
  ///
  /// What has been going on for years, or went on once, binds nobody; what somebody said was going
  /// on then still may.
  func acts(_ modality: Modality) -> Bool {
    guard let group = modality.carrier, let link = group.links.first(where: \.isProgressive),
      !link.isPerfect, group.tense == .present || group.role == .complement
    else { return false }
    let rest = words[min(link.word + 1, words.count)...].prefix(8)
    switch link.lemma {
    case "take":
      let named =
        link.isPassive ? words[..<group.words.lowerBound].suffix(6) : rest.prefix(5)
      return named.contains { Self.steps.contains($0.form) }
    case "work":
      return worksTowards(link, in: group, rest)
    case "support":
      return words[..<group.words.lowerBound].suffix(6).contains {
        $0.classes.contains(.proper) || $0.isPronoun || Speakers.nouns.contains($0.form)
      }
    case "review":
      // Others review what somebody else has done.
      let low = group.words.lowerBound
      return words[max(low - 1, 0)...low].contains {
        $0.form.isFirstSingular || $0.form.isFirstPlural
      }
    default:
      return Self.acting.contains(link.lemma)
    }
  }

  /// "is working to restore power", "is working on new rules", "is working with the bank to settle the
  /// debt"; who works on a book or for a bank binds himself to nothing.
  private func worksTowards(
    _ link: VerbGroup.Link,
    in group: VerbGroup,
    _ rest: ArraySlice<ReadWord>
  ) -> Bool {
    if group.head?.word != link.word { return true }
    let near = rest.prefix { !$0.classes.isAny([.comma, .strongMark, .terminator, .opener]) }
    let intends = zip(near, near.dropFirst()).contains { to, verb in
      to.classes.contains(.to) && verb.classes.contains(.base) && !verb.classes.contains(.proper)
    }
    switch near.first?.form {
    case "on": return near.contains { Self.measures.contains($0.form) }
    case "with", "hard": return intends
    default: return intends && near.first?.classes.contains(.adverb) == true
    }
  }

  private static let steps = WordSet(
    words: "step steps measure measures action actions decision decisions"
  )
  private static let measures = WordSet(
    words: """
      rule rules law laws bill bills act legislation regulation regulations directive guidelines \
      standard standards framework policy policies strategy plan plans programme program programmes \
      programs reform reforms agreement deal treaty accord pact draft proposal proposals package \
      measure measures roadmap resolution budget solution solutions initiative steps
      """
  )
  /// Verbs that, going on, bind those who act.
  private static let acting: WordSet = [
    "ban", "bar", "fund", "spend", "invest", "build", "subsidize", "implement", "enforce",
    "negotiate", "prepare", "impose", "develop", "finance", "expand", "target", "revise",
    "reform", "strengthen", "cooperate",
  ]

  /// "I will publish the figures", "we are going to fight the ruling": who speaks says what they
  /// themselves will do.
  ///
  /// What "we" will do is in a commentary what will become of us all, unless the verb tells a deed of
  /// those who can.
  func promises(_ clause: Clause, _ modality: Modality) -> Bool {
    guard let group = modality.carrier, group.words == clause.main?.words, let head = group.head,
      modality.status == .planned || modality.status == .scheduled, !modality.isForecast,
      modality.hedges.isEmpty, !head.isPassive, !head.isAdjective, !head.isCopula,
      group.modal == "will" || group.modal == "shall"
        || group.modal == nil && group.governor?.lemma == "going"
    else { return false }
    // "When we burn coal, we will pay": what befalls anybody who does so.
    let isGeneric = clause.inner.contains { inner in
      guard let opener = inner.opener else { return false }
      return words[opener].form == "if" || words[opener].form == "when"
    }
    let isAlone = clause.subject.map { words[$0.lowerBound].form.isFirstSingular } ?? false
    if isGeneric && !isAlone || Self.befalling.contains(head.lemma) { return false }
    // "I will return to this": the text goes on.
    if SpeechCues.isSaying(head.lemma) || Self.turning.contains(head.lemma) { return false }
    return isAlone || stance != .commentary || Self.resolute.contains(head.lemma)
  }

  /// Verbs of what befalls those who do it.
  private static let befalling: WordSet = [
    "see", "lose", "win", "have", "need", "know", "find", "get", "hear", "feel", "die", "pay",
    "suffer", "face", "live", "learn", "miss", "regret", "remember", "fail", "understand", "wait",
    "enjoy", "discover", "witness", "experience", "become", "remain", "end", "come",
  ]
  /// Verbs by which an author leads through a text.
  private static let turning: WordSet = [
    "return", "turn", "show", "begin", "start", "leave", "describe", "discuss", "consider", "focus",
    "examine", "try", "quote", "confess", "call", "use", "look", "go",
  ]
  /// Verbs of what is done by those who can.
  private static let resolute: WordSet = [
    "publish", "protect", "defend", "fight", "oppose", "support", "fund", "build", "deliver",
    "provide", "launch", "introduce", "invest", "enforce", "implement", "appeal", "sue", "serve",
    "veto", "sign", "repeal", "abolish", "vote", "campaign", "strengthen", "continue", "offer",
  ]

  /// "The attacks aim to divide us": deeds and texts of others plan nothing, whatever is seen in them.
  func isAimOfThing(_ clause: Clause, _ modality: Modality) -> Bool {
    guard let group = modality.carrier, group.words == clause.main?.words, group.modal == nil,
      group.links.count > 1, let governor = group.governor, !governor.isPassive,
      Self.aiming.contains(governor.lemma), let subject = clause.subject
    else { return false }
    let own = words[subject].prefix { !$0.classes.contains(.preposition) }
    return own.last.map { Self.deeds.contains($0.form) } ?? false
  }

  private static let aiming: WordSet = ["aim", "seek", "want", "intend"]
  private static let deeds = WordSet(
    words: """
      act acts attack attacks terror terrorism violence raid raids bombing bombings killing killings \
      threat threats protest protests strike strikes report reports study article book film rhetoric \
      propaganda
      """
  )

  func isFirstPerson(_ clause: Clause) -> Bool {
    guard let subject = clause.subject, subject.count == 1 else { return false }
    let form = words[subject.lowerBound].form
    return form.isFirstSingular || form.isFirstPlural
  }
}

extension WordForm {
  /// Whether it is "I", with or without its verb.
  var isFirstSingular: Bool { Self.singular.contains(self) }
  /// Whether it is "we", with or without its verb.
  var isFirstPlural: Bool { Self.plural.contains(self) }

  private static let singular: WordSet = ["i", "i'm", "i've", "i'll", "i'd"]
  private static let plural: WordSet = ["we", "we're", "we've", "we'll", "we'd"]
}
