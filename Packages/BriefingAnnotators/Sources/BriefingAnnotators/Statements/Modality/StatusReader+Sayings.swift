import BriefingCore

// MARK: - What somebody says

extension StatusReader {
  func isSaying(
    _ verb: VerbGroup.Link,
    _ group: VerbGroup,
    _ complement: VerbGroup?
  ) -> Bool {
    guard group.tense != .imperative else { return false }
    // "Did you think that it would pass?", "does not report the number of boats": nothing is said.
    if SubjectFinder(reading).askedSubject(of: group) != nil { return false }
    if complement == nil,
      !group.negations.isEmpty || hasNegativeSubject(group) || takesNothing(group)
    {
      return false
    }
    // "are advising the police": at work with them.
    if verb.lemma == "advise", verb.isProgressive, complement == nil, !counsels(verb) {
      return false
    }
    // "was right to ask for it" judges, and asks nothing.
    if let first = group.links.first, first.isAdjective, first.word != verb.word,
      Self.verdicts.contains(first.lemma)
    {
      return false
    }
    // "should consider" and "will note" report nothing; "will say" foretells a report.
    if let modal = group.modal {
      let isForetold = modal == "will" || modal == "would"
      guard isForetold, SpeechCues.speech.contains(verb.lemma), complement != nil
      else { return false }
    }
    if verb.lemma == "call" { return isCall(verb) }
    guard SpeechCues.judges(verb, in: words) else { return false }
    if complement != nil, Self.convictions.contains(verb.lemma) { return true }
    let isQuoted = words[min(group.words.upperBound, words.count)...].prefix(3).contains {
      $0.classes.contains(.quote)
    }
    return SpeechCues.isSaying(verb, hasContent: complement != nil || isQuoted)
  }

  /// Whether it is told what somebody is advised to do.
  private func counsels(_ verb: VerbGroup.Link) -> Bool {
    words[min(verb.word + 1, words.count)...].prefix(10).contains {
      $0.classes.isAny([.to, .quote]) || $0.form == "that" || $0.form == "against"
    }
  }

  /// "I must emphasize that", "It should be noted that", "I would like to add that": nothing is called
  /// for, and what is said is in the clause after.
  func prefaces(_ group: VerbGroup, _ complement: VerbGroup) -> Bool {
    let low = group.words.lowerBound
    guard let head = group.head, Self.prefacing.contains(head.lemma), group.negations.isEmpty,
      let opener = complement.opener, words[opener].form == "that", opener - head.word < 6
    else { return false }
    let isOwn =
      words[low].form.isFirstSingular || words[low].form.isFirstPlural
      || low > 0 && (words[low - 1].form == "i" || words[low - 1].form == "we")
    let isIt = low > 0 && words[low - 1].form == "it" && head.isPassive
    guard isOwn && !head.isPassive || isIt else { return false }
    let isModal = group.modal.map { Self.prefixes.contains($0) } ?? false
    return isModal
      || !isIt && group.links.dropLast().contains { Self.prefixes.contains($0.lemma) }
  }

  private static let prefacing: WordSet = [
    "say", "emphasize", "stress", "note", "mention", "admit", "confess", "point", "add", "report",
    "remember", "remark", "acknowledge",
  ]
  private static let prefixes: WordSet = [
    "must", "should", "can", "may", "have to", "want", "like", "wish", "need",
  ]

  private static let verdicts: WordSet = [
    "right", "wrong", "wise", "unwise", "foolish", "naive", "mistaken", "correct",
  ]

  /// "is convinced that", "is confident that": thoughts told by an adjective.
  private static let convictions: WordSet = ["convince", "confident", "optimistic", "hopeful"]

  /// What is said is as sure as it is said to be; what is asked for is proposed.
  func sayingChanges(
    _ result: inout Modality,
    verb: VerbGroup.Link,
    of group: VerbGroup,
    complement: VerbGroup?,
    in clause: Clause
  ) {
    // A crisis demands action; whoever asks or advises is somebody.
    let needsSpeaker =
      Self.weakSpeech.contains(verb.lemma)
      || SpeechCues.isDemand(verb.lemma) && !Self.personal.contains(verb.lemma)
    let isInferred = needsSpeaker && !hasSpeaker(clause) && !verb.isPassive
    result.isSaying = !isInferred
    result.isInference = isInferred
    result.isHearsay = verb.isHearsay(in: group)
    if verb.lemma == "ask", putsQuestion(verb) {
      result.status = .unclear
      return
    }
    if SpeechCues.isDemand(verb.lemma) || isCall(verb) {
      result.isDemand = true
      result.lower(to: .proposed)
      // "advised that the catch should not exceed": what is asked for is told in the clause after.
      if let complement, complement.modal != nil { result.carrier = complement }
      return
    }
    guard let complement else {
      if !verb.isHearsay(in: group), main(of: clause, isOneOf: [verb]) { result.status = .unclear }
      return
    }
    var said = complement
    if isFutureOfPast(complement, in: clause) { said.modal = "will" }
    var inner = modality(of: said, in: clause)
    if inner.status == .unclear || isNeed(said), let later = promise(after: complement, in: clause)
    {
      said = later
      said.modal = "will"
      inner = modality(of: said, in: clause)
    }
    if complement.modal == "would", let condition = conditions(of: clause).first {
      inner.lower(to: .possible)
      inner.isPossibility = true
      inner.hedges.insert(condition, at: 0)
    }
    foretell(&inner, said, by: verb)
    if result.status != .unclear, result.status != .held { inner.lower(to: result.status) }
    inner.isSaying = result.isSaying
    inner.isInference = isInferred
    inner.isHearsay = result.isHearsay
    inner.hedges += result.hedges
    result = inner
  }

  /// "asked the clerks how it was lost": nothing but an answer is asked for.
  private func putsQuestion(_ verb: VerbGroup.Link) -> Bool {
    let near = words[min(verb.word + 1, words.count)...].prefix(8).prefix {
      !$0.classes.isAny([.to, .comma, .strongMark]) && $0.form != "for" && $0.form != "that"
    }
    return near.contains { Self.questions.contains($0.form) }
  }

  private static let questions = WordSet(words: "how whether why what if")

  /// "needed more time" asks for nothing.
  private func isNeed(_ group: VerbGroup) -> Bool {
    group.modal == nil && group.links.count == 1 && group.head?.lemma == "need"
      && group.head?.isPassive == false
  }

  /// What is said behind a state: "said it needed time and would decide in May".
  private func promise(after complement: VerbGroup, in clause: Clause) -> VerbGroup? {
    clause.inner.first { group in
      let low = group.words.lowerBound
      return low >= complement.words.upperBound && group.modal == "would"
        && !group.links.contains(where: \.isPerfect) && low > 0
        && words[low - 1].classes.contains(.coordinator)
    }
  }

  /// What somebody thinks, or says of a thing that cannot plan, is foretold: "argued that the cap
  /// would raise premiums" is no plan, and nobody's promise.
  private func foretell(_ result: inout Modality, _ said: VerbGroup, by verb: VerbGroup.Link) {
    let isOpinion = SpeechCues.isOpining(verb.lemma)
    result.isOpinion = isOpinion
    // "estimated that there should be 40": nothing is called for.
    if said.modal == "should", Self.foretelling.contains(verb.lemma) {
      (result.status, result.isForecast, result.isDeontic) = (.expected, true, false)
      result.isOpinion = true
    }
    // What somebody believes was signed is not said to be so.
    if isOpinion, SpeechCues.isThinking(verb.lemma), result.status.raises(.scheduled) {
      result.status = .unclear
    }
    guard said.modal == "will" || said.modal == "shall", result.status == .planned,
      isOpinion || !hasAgent(said) && !isDatable(said)
    else { return }
    result.status = isOpinion && !Self.foretelling.contains(verb.lemma) ? .possible : .expected
    result.isForecast = true
  }

  /// Verbs that say what is thought likely, where those of argument say what somebody makes of it.
  private static let foretelling: WordSet = ["predict", "expect", "estimate", "reckon"]

  /// Whether the subject of what is said can plan: a person, a body, or a pronoun for one.
  private func hasAgent(_ group: VerbGroup) -> Bool {
    guard let opener = group.opener else { return true }
    // "said rates would stay low": the subject opens the clause.
    let isBare = opener + 1 == group.words.lowerBound && words[opener].isNominal
    let start = isBare ? opener : opener + 1
    guard start < group.words.lowerBound else { return true }
    return words[start..<group.words.lowerBound].contains {
      $0.classes.contains(.proper) || $0.isPronoun || Speakers.nouns.contains($0.form)
    }
  }

  /// Whether "said it would" tells the "will" of what was said then.
  ///
  /// "Would have signed" does not: it tells what did not come to pass.
  private func isFutureOfPast(_ complement: VerbGroup, in clause: Clause) -> Bool {
    complement.modal == "would" && clause.main?.tense == .past
      && !complement.links.contains(where: \.isPerfect)
  }

  /// The words that make a clause depend on something: "it would sign if the terms were met".
  private func conditions(of clause: Clause) -> [Int] {
    let openers = clause.inner.compactMap(\.opener).filter {
      words[$0].form == "if" || words[$0].form == "unless"
    }
    return openers.isEmpty ? ConditionReader(reading).words(of: clause) : openers
  }

  private static let personal: WordSet = ["ask", "request", "urge", "advise", "propose"]
  private static let weakSpeech: WordSet = ["indicate", "suggest", "underscore", "underline"]

  private func main(of clause: Clause, isOneOf links: [VerbGroup.Link]) -> Bool {
    guard let governor = clause.main?.governor else { return false }
    return links.contains { $0.word == governor.word }
  }

  /// "has called for", "press for": a demand by the word after it.
  private func isCall(_ verb: VerbGroup.Link) -> Bool {
    verb.lemma == "call" && verb.word + 1 < words.count && words[verb.word + 1].form == "for"
  }

  /// Whether the subject can speak: a name, a person or a text.
  private func hasSpeaker(_ clause: Clause) -> Bool {
    guard let subject = clause.subject else { return false }
    return words[subject].contains {
      $0.classes.contains(.proper) || $0.isSubjectPronoun || Speakers.nouns.contains($0.form)
        || SpeechCues.documents.contains($0.form)
    }
  }

  func namesDocument(_ clause: Clause) -> Bool {
    clause.subject.map { words[$0].contains { SpeechCues.documents.contains($0.form) } } ?? false
  }
}

extension VerbGroup.Link {
  /// "is said to", "were found to", "was mentioned": somebody says so, and nobody is named.
  ///
  /// "Little was said" reports nothing: some verbs do so with an infinitive alone.
  func isHearsay(in group: VerbGroup) -> Bool {
    guard isPassive, SpeechCues.hearsayVerbs.contains(lemma) else { return false }
    return SpeechCues.hearsayAlone.contains(lemma) || group.links.count > 1
  }
}
