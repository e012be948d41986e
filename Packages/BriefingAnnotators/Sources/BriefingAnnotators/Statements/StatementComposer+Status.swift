import BriefingCore

// MARK: - What a status comes to by who speaks, and in which text

extension StatementComposer {
  /// Settles how far a matter has come by whose voice tells it: an author plans nothing, and those who
  /// adopt a text lay down what they say.
  func settle(
    _ statement: inout Statement,
    of clause: Clause,
    _ modality: Modality,
    _ negation: NegationReader.Finding,
    in reading: SentenceReading,
    isQuestion: Bool,
    isAgenda: Bool
  ) {
    let voice = statement.voice
    if isQuestion { statement.status = .unclear }
    if voice == .author, statement.kind == .judgment, modality.status.raises(.scheduled) {
      statement.status = .unclear  // what is judged has come that far, not the judgment
    }
    if voice == .author, statement.kind == .judgment, modality.status == .planned {
      statement.status = .expected  // an author plans nothing
    }
    if voice == .author, statement.kind == .judgment, modality.status == .proposed,
      clause.subject.map({ reading.words[$0].map(\.form) }) == ["i"]
    {
      statement.status = .unclear  // "I will try to be fair" calls for nothing
    }
    // "The attacks aim to divide us": what is seen in deeds is on its way nowhere.
    if KindReader(reading, stance: stance).isAimOfThing(clause, modality) {
      statement.status = .unclear
    }
    settleStatus(&statement, modality, isAgenda: isAgenda, abstains: abstains(modality, negation))
    // "No supplier may be awarded more", "Its cost must not exceed": of those who adopt a text it is a
    // rule, and not a wish; what they "underlined must be done" they only wish for.
    let modal = modality.carrier?.modal
    if stance == .official, voice == .source, modality.isObligation,
      modal == "may" || modal == "must" && modality.carrier?.words == clause.main?.words
    {
      statement.status = .planned
    }
    // "Operators will be required to register": somebody has laid it down, and nobody wishes for it.
    if voice != .author, statement.status == .proposed, obliges(modality) {
      statement.status = .planned
      if statement.kind == .background { statement.kind = .commitment }
    }
    if statement.status == .planned, foretells(clause, modality, voice, reading) {
      (statement.status, statement.kind) = (.expected, .judgment)
    }
    // "Lighting shall, as from May, be amber": what shall be is laid down.
    if stance == .official, voice == .source, statement.status == .expected,
      modality.carrier?.modal == "shall"
    {
      statement.status = .planned
    }
    // "Crews may stay for three days": those who adopt a text give leave, and hold nothing possible;
    // "Under the pact crews may stay" tells of it.
    if voice == .source, statement.polarity == .positive, !modality.isObligation,
      stance == .official || RetoldRule.opens(clause, reading),
      givesLeave(modality, clause, reading)
    {
      (statement.status, statement.kind) = (.unclear, .commitment)
    }
    // "The Pool will have a capital of": who adopts the text lays it down, and foretells nothing.
    if stance == .official, voice == .source, statement.status == .expected, modality.isForecast,
      modality.hedges.isEmpty, laysDown(modality, reading)
    {
      statement.status = .planned
    }
  }

  /// "will be required to register", "are obliged to pay".
  private func obliges(_ modality: Modality) -> Bool {
    guard let group = modality.carrier, group.links.count > 1, let governor = group.governor,
      governor.isPassive, ["require", "oblige", "compel"].contains(governor.lemma)
    else { return false }
    return group.modal == "will" || group.modal == "shall"
      || group.modal == nil && group.tense == .present
  }

  /// "“They will notice if we keep it,” he said": of others, in speech, it is no plan of the speaker's.
  private func foretells(
    _ clause: Clause,
    _ modality: Modality,
    _ voice: Statement.Voice?,
    _ reading: SentenceReading
  ) -> Bool {
    guard voice == .attributed, let group = modality.carrier, group.modal == "will",
      group.words == clause.main?.words, let subject = clause.subject, subject.count == 1,
      let span = reading.span(of: clause.words), !quotations.overlapping(span).isEmpty
    else { return false }
    return ["they", "it", "he", "she", "you", "this", "that"]
      .contains(reading.words[subject.lowerBound].form)
  }

  /// "have undertaken not to raise fares": undertaken it is, and denied is only what would be done.
  private func abstains(_ modality: Modality, _ negation: NegationReader.Finding) -> Bool {
    guard let group = modality.carrier, group.links.count > 1, let governor = group.governor,
      StatusLexicon.governing[governor.lemma] != nil
        || StatusLexicon.performed[governor.lemma] != nil
    else { return false }
    return !negation.words.isEmpty
      && negation.words.allSatisfy { $0 > governor.word && group.words.contains($0) }
  }

  /// "Crews may stay", "Any state may withdraw": what somebody is free to do; that "the Council may
  /// return to the matter" and that something "may be added" or "may rise" is open.
  private func givesLeave(
    _ modality: Modality,
    _ clause: Clause,
    _ reading: SentenceReading
  ) -> Bool {
    guard let group = modality.carrier, group.modal == "may", group.words == clause.main?.words,
      group.links.count == 1, let head = group.head, let subject = clause.subject
    else { return false }
    let who = reading.words[subject]
    let isOwn =
      Adopters.speak(who) && who.first.map { ["the", "we", "they"].contains($0.form) } ?? false
    return !isOwn && !head.isPassive && !head.isPerfect && !head.isAdjective
      && !StatusLexicon.stative.contains(head.lemma) && !StatusLexicon.moving.contains(head.lemma)
  }

  /// "will have a capital of", "will be the languages of the office"; that it will be ready is
  /// foretold.
  private func laysDown(_ modality: Modality, _ reading: SentenceReading) -> Bool {
    guard let group = modality.carrier, group.modal == "will" || group.modal == "shall",
      let head = group.head, head.word + 1 < reading.words.count
    else { return false }
    return head.lemma == "have"
      || head.isCopula && reading.words[head.word + 1].classes.contains(.determiner)
  }

  private func settleStatus(
    _ statement: inout Statement,
    _ modality: Modality,
    isAgenda: Bool,
    abstains: Bool
  ) {
    guard let status = statement.status else { return }
    // "It was not possible to agree": nothing was held possible.
    if statement.polarity == .negative, status == .possible,
      modality.carrier?.tense == .past,
      modality.carrier?.governor.map({ $0.isAdjective && $0.lemma != "able" }) ?? false
    {
      statement.status = .unclear
      if statement.kind == .agenda { statement.kind = .background }
    }
    // "It would lose money": a view, and nothing on its way. "You cannot have both", "they would not
    // name a figure", "could not agree": nothing is held possible either.
    if status == .possible, modality.isAbility,
      statement.polarity == .negative
        || statement.voice == .author && statement.kind != .agenda
          && modality.carrier?.modal == "would"
    {
      statement.status = .unclear
      if statement.kind == .agenda { statement.kind = .background }
    }
    if modality.isRegret { statement.status = .unclear }
    // "did not deny": what is denied twice is left open.
    if status == .denied, statement.polarity == .positive { statement.status = .unclear }
    if isAgenda, statement.kind == .agenda, status == .unclear { statement.status = .planned }
    // What was not announced or not agreed has come to no rung; what will not be done is a plan.
    let isReached = status.raises(.scheduled) || status == .underWay
    if statement.polarity == .negative, isReached, status.rung != nil, !abstains {
      statement.status = .unclear
      // Who has not signed has promised nothing.
      if statement.kind == .commitment { statement.kind = .background }
    }
  }
}
