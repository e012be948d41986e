import BriefingCore

/// The reader of how far a matter has come, from the verbs of a clause.
struct StatusReader {
  let factuality: FactualityReader
  let hasDay: Bool
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
    if let complement, prefaces(main, complement) {
      result = modality(of: complement, in: clause)
    } else if let complement, factuality.isImpersonal(main),
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
      if let frame = foreseeing(main, complement) {
        let limit = result
        result = foreseen(complement, by: frame, in: clause)
        weaken(&result, by: limit, of: main)
      } else if Predicates.opensComplement(governor.lemma) {
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
      // Who is told to do a thing is to do it; who is invited may.
      let isOrdered = main.head.map { Self.ordering.contains($0.lemma) } ?? false
      result.status = isOrdered ? .planned : .proposed
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
    // "Had it paid, we should have boats today": it did not, and nothing is called for.
    if result.isDeontic, result.carrier?.modal == "should", isCounterfactual(clause) {
      (result.isDeontic, result.isPossibility, result.status) = (false, true, .unclear)
    }
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
    result.hedges += clause.words.filter(seems)
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

  /// "The road, it seems, was closed": the author is not sure.
  private func seems(_ index: Int) -> Bool {
    index > 1 && index + 1 < words.count && words[index + 1].classes.contains(.comma)
      && words[index - 1].form == "it" && words[index - 2].classes.contains(.comma)
      && FactualityLexicon.seeming.contains(words[index].lemma)
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

  /// "Had they signed", "Were it so", "If I were": what is supposed against the facts.
  private func isCounterfactual(_ clause: Clause) -> Bool {
    clause.inner.contains { group in
      guard let opener = group.opener else { return false }
      let form = words[opener].form
      if form == "had" || form == "were" { return true }
      return form == "if" && group.tense == .past
        && (group.governor?.isPerfect == true || words[group.words.lowerBound].form == "were")
    }
  }

  /// The word that makes a clause depend on another, as in "If it passes, they will sign".
  private func condition(of clause: Clause) -> Int? {
    guard let main = clause.main, main.modal == "will" || main.tense == .present else { return nil }
    return clause.inner.lazy.compactMap(\.opener).first { opener in
      let form = words[opener].form
      guard opener < main.words.lowerBound || form == "unless" else { return false }
      return form == "if" || form == "unless" || FunctionWords.inverted.contains(form)
        || (form == "when" && words[opener..<main.words.lowerBound].contains { $0.form == "then" })
    }
  }

  private static let inference: WordSet = ["mean", "show", "prove", "demonstrate", "imply"]

  /// A conclusion is no surer than the verb that draws it: "could mean that the law was enacted".
  func weaken(_ result: inout Modality, by conclusion: Modality, of group: VerbGroup) {
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
    // In "To all that work today, we made a promise" the complement stands before its governor.
    guard let governor = main.governor, let opener = complement.opener, low > 0,
      governor.word < opener, words[opener].form == "that"
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

  // MARK: Hedges

  static let hedges = WordSet(
    words: "likely probably possibly perhaps maybe reportedly apparently presumably potentially"
  )
  static let doubts = WordSet(words: "possibly perhaps maybe potentially")

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
