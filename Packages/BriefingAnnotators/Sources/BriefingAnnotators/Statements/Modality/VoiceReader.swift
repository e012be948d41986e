import BriefingCore

/// The reader of who says what a clause claims.
struct VoiceReader {
  private let reading: SentenceReading
  private let stance: DocumentStance
  private let attributions: [Annotation]
  private let quotations: [Annotation]
  private let isSaid: Bool
  private var words: [ReadWord] { reading.words }

  /// Creates a reader.
  ///
  /// - Parameters:
  ///   - reading: The sentence.
  ///   - stance: Whether its document reports or argues.
  ///   - attributions: The attributions that overlap the sentence.
  ///   - quotations: The quotations that overlap the sentence.
  ///   - isSaid: Whether the sentence before its block says that somebody said it.
  init(
    _ reading: SentenceReading,
    stance: DocumentStance,
    attributions: [Annotation],
    quotations: [Annotation],
    isSaid: Bool
  ) {
    self.reading = reading
    self.stance = stance
    self.attributions = attributions
    self.quotations = quotations
    self.isSaid = isSaid
  }

  /// Returns whose voice a clause speaks in.
  func voice(
    of clause: Clause,
    modality: Modality,
    isQuestion: Bool,
    isAgenda: Bool
  ) -> Statement.Voice {
    if isAttributed(clause, modality) { return .attributed }
    if isQuestion { return stance == .commentary ? .author : .source }
    // What is on an agenda is told as such, whatever else the sentence thinks of it.
    if isAgenda, !modality.isDeontic, !modality.isPossibility {
      return .source
    }
    guard isAuthor(clause, modality) else { return .source }
    // Inside a quotation whose marks lie in other sentences, "we" is not the author.
    return hasOpenQuotation ? .attributed : .author
  }

  /// Whether the sentence holds a quotation mark without its partner.
  private var hasOpenQuotation: Bool {
    words.count { $0.form == "\"" || $0.isDoubleMark } % 2 == 1
  }

  // MARK: Somebody named

  private func isAttributed(_ clause: Clause, _ modality: Modality) -> Bool {
    guard let span = reading.span(of: clause.words) else { return false }
    if isSaid { return true }
    if isGuess(clause) { return false }
    if modality.isSaying, !isAdopted(clause) || modality.isOpinion {
      // What "I" say is another's where it is told as said.
      return !isFirstPerson(clause.subject) || clause.tail != nil || isQuoted(span)
    }
    if modality.isHearsay || clause.tail != nil || isSaidAside(clause) || isTold(clause) {
      return true
    }
    for attribution in attributions where attribution.span.overlaps(span) {
      if governs(attribution, clause) { return true }
    }
    return attributions.contains(where: endsSentence) || isQuoted(span)
  }

  /// Whether most of a span is direct speech.
  private func isQuoted(_ span: TextSpan) -> Bool {
    quotations.contains { quotation in
      guard quotation.attributes.text("kind") == "direct" else { return false }
      let shared = quotation.span.intersection(span)?.length ?? 0
      return shared * 2 > span.length
    }
  }

  /// "Perhaps diplomats believe that": what the author guesses they think, nobody has said.
  private func isGuess(_ clause: Clause) -> Bool {
    guard stance == .commentary, let head = clause.main?.head, SpeechCues.isThinking(head.lemma)
    else { return false }
    return hasOpinionAdverb(clause)
  }

  /// "I am told that it will be looked at": somebody said so, and not the one who was told.
  private func isTold(_ clause: Clause) -> Bool {
    guard let main = clause.main, let head = main.head, head.lemma == "tell", head.isPassive,
      main.modal == nil
    else { return false }
    return clause.inner.contains { $0.role == .complement }
  }

  /// Whether those say it who adopt the text: "The Parties requested", where the text is theirs.
  private func isAdopted(_ clause: Clause) -> Bool {
    guard stance == .official, let subject = clause.subject else { return false }
    return Adopters.speak(words[subject])
  }

  /// "But, as the president said, democracy has prevailed": whose words they are is said aside.
  private func isSaidAside(_ clause: Clause) -> Bool {
    clause.inner.contains { group in
      guard let opener = group.opener, words[opener].form == "as", let head = group.head,
        SpeechCues.isSaying(head.lemma), !head.isPassive, opener + 1 < group.words.lowerBound
      else { return false }
      let subject = words[opener + 1..<group.words.lowerBound]
      return subject.contains { $0.classes.contains(.proper) || Speakers.nouns.contains($0.form) }
    }
  }

  /// Whether an attribution is of the whole clause, not of a noun in it.
  private func governs(_ attribution: Annotation, _ clause: Clause) -> Bool {
    let inside = clause.words.filter { attribution.span.contains(words[$0].span) }
    guard let first = inside.first else { return false }
    // "according to", "in the view of": a phrase speaks for the clause it stands in.
    if words[first].classes.contains(.preposition) {
      return first == clause.words.first || isSetOff(first)
        || words[first].form == "according"
    }
    guard let main = clause.main, let governor = main.governor, !isAdopted(clause) else {
      return false
    }
    // "A river does not ask for its gravel": nothing is said.
    if !main.negations.isEmpty, !clause.inner.contains(where: { $0.role == .complement }) {
      return false
    }
    return inside.contains(governor.word)
      && (SpeechCues.isSaying(governor.lemma) || governor.isHearsay(in: main))
  }

  /// ", according to the minister." at the end speaks for the whole sentence, also where a relative
  /// clause parts the two.
  private func endsSentence(_ attribution: Annotation) -> Bool {
    guard reading.span.contains(attribution.span),
      let first = words.indices.first(where: { attribution.span.contains(words[$0].span) }),
      words[first].form == "according", isSetOff(first)
    else { return false }
    // "according to the secretary, Ann Sample."
    return words[first...].allSatisfy { word in
      word.span.start < attribution.span.end || !word.isWord || word.classes.contains(.proper)
    }
  }

  private func isSetOff(_ index: Int) -> Bool {
    index > 0 && words[index - 1].classes.isAny([.comma, .strongMark])
  }

  private func isFirstPerson(_ subject: Range<Int>?) -> Bool {
    guard let subject, let first = subject.first else { return false }
    return subject.count == 1
      && (words[first].form.isFirstSingular || words[first].form.isFirstPlural)
  }

  // MARK: The author

  private func isAuthor(_ clause: Clause, _ modality: Modality) -> Bool {
    // "We" and "should" in a text are those who adopt it.
    if stance == .official { return hasFirstPerson(clause, alone: true) }
    if modality.isDeontic {
      // A report tells what a law or a deadline obliges to; what "should" be is an opinion.
      // "We have to do more" is the speaker's own.
      // What was agreed obliges to it, and not the author.
      if modality.isObligation, RetoldRule.opens(clause, reading) { return false }
      return stance == .commentary || !modality.isObligation || isFirstPerson(clause.subject)
    }
    if modality.isResolved { return false }
    if foretells(clause, modality) { return true }
    if hasFirstPerson(clause) || hasOpinionAdverb(clause) { return true }
    if judges(clause, modality) { return true }
    guard stance == .commentary else { return false }
    if modality.isPossibility || modality.isForecast || modality.isInference { return true }
    if modality.status == .expected, let governor = modality.carrier?.governor,
      governor.isAdjective
    {
      return true  // "are unlikely to come": so the author thinks
    }
    return modality.status != .held && modality.hedges.contains { words[$0].form == "likely" }
  }

  /// Whether a commentary says what will come of a matter: "Parliament will not agree".
  ///
  /// That a meeting will be held, and what it will be about, it tells like any other text.
  private func foretells(_ clause: Clause, _ modality: Modality) -> Bool {
    guard stance == .commentary, modality.status == .planned, let carrier = modality.carrier,
      carrier.modal == "will" || carrier.modal == "shall"
        || carrier.governor?.lemma == "going" && carrier.links.count > 1
    else { return false }
    let isDenied =
      NegationReader(reading).finding(in: clause, carrier: carrier).polarity == .negative
    return isDenied
      || !carrier.links.contains {
        Self.staged.contains($0.lemma) || KindReader.isTalking($0.lemma)
      }
  }

  /// Verbs of meetings, visits and releases, which an author tells of and does not foresee.
  private static let staged: WordSet = [
    "hold", "meet", "convene", "host", "attend", "visit", "gather", "begin", "start", "open",
    "launch", "release", "publish", "welcome", "inaugurate", "participate", "resume", "travel",
  ]

  /// Whether "we" or "my" stands in a clause; alone, "I" and "my".
  ///
  /// "They signed it long before my hair went grey": when it was is told of the author, and what was
  /// done is told of others.
  private func hasFirstPerson(_ clause: Clause, alone: Bool = false) -> Bool {
    let end = clause.inner.lazy.compactMap(\.opener).first { opener in
      opener >= clause.main?.words.upperBound ?? .max && Self.temporal.contains(words[opener].form)
    }
    return clause.words.prefix { $0 < end ?? .max }.contains { index in
      words[index].signs.contains(.firstPerson) && !isNumeral(index)
        && (!alone || Self.singular.contains(words[index].form))
        && !quotations.contains { $0.span.contains(words[index].span) }
    }
  }

  private static let temporal = WordSet(words: "before after since until till")
  private static let singular = WordSet(words: "i my mine myself")

  /// "Annex I", "Phase I": a number.
  private func isNumeral(_ index: Int) -> Bool {
    words[index].form == "i" && index > 0 && Self.numbered.contains(words[index - 1].form)
  }

  private static let numbered = WordSet(
    words: """
      annex appendix article part chapter phase title section volume schedule category class type \
      level stage table figure tier division book act group war protocol
      """
  )

  private func hasOpinionAdverb(_ clause: Clause) -> Bool {
    let limit = clause.main?.words.upperBound ?? clause.words.upperBound
    return (clause.words.lowerBound..<max(limit, clause.words.lowerBound)).contains {
      words[$0].signs.contains(.opinion)
        || words[$0].form == "doubt" && words[$0].classes == .adverb  // "will no doubt meet"
    }
  }

  /// Whether nothing but "we" or "my" in a clause makes it the author's: what was done is told, and
  /// not judged.
  func tells(_ clause: Clause, _ modality: Modality) -> Bool {
    hasFirstPerson(clause) && !hasOpinionAdverb(clause) && !judges(clause, modality)
      && !modality.isOpinion && !modality.isPossibility && !modality.isForecast
      && !modality.isInference && clause.main?.modal == nil
      && (clause.main?.tense == .past || clause.main?.head.map(isPlain) ?? false
        || isFirstPerson(clause.subject) && clause.main?.head.map(isAtWork) ?? false)
  }

  /// Whether a verb in the present tense tells what somebody has or does, not what they feel or want.
  private func isPlain(_ link: VerbGroup.Link) -> Bool {
    !link.isAdjective && !link.isCopula && Self.plain.contains(link.lemma)
  }

  /// Whether a verb tells what somebody is doing: "are reviewing", but not "are failing our children".
  private func isAtWork(_ link: VerbGroup.Link) -> Bool {
    link.isProgressive && !StatusLexicon.stative.contains(link.lemma)
      && !OpinionLexicon.judgingVerbs.contains(link.lemma)
      && !OpinionLexicon.blaming.contains(link.lemma)
  }

  private static let plain: WordSet = [
    "have", "do", "talk", "work", "live", "use", "make", "run", "go", "come", "meet", "sell", "buy",
    "teach", "play", "write", "speak", "keep", "get", "give", "take", "offer", "produce", "build",
  ]

  /// Whether the predicate of a clause is a judgment.
  func judges(_ clause: Clause, _ modality: Modality) -> Bool {
    guard let main = clause.main, let head = main.head else { return false }
    if let governor = main.governor, governor.isAdjective,
      OpinionLexicon.judging.contains(governor.lemma)
    {
      return true
    }
    let low = min(main.words.upperBound, clause.words.upperBound)
    let predicate = words[low..<clause.words.upperBound]
    if head.isCopula || head.lemma == "remain" || head.lemma == "become" || head.lemma == "seem" {
      if judges(predicate.prefix(6)) { return true }
      return stance == .commentary && compares(predicate)
    }
    guard stance == .commentary else { return false }
    if head.lemma == "require" || head.lemma == "need" || head.lemma == "demand" { return true }
    if OpinionLexicon.judgingVerbs.contains(head.lemma) { return true }
    if main.tense == .present, !head.isPerfect, !head.isPassive,
      OpinionLexicon.arguing.contains(head.lemma)
    {
      return true
    }
    return head.lemma == "have"
      && predicate.prefix(4).contains { OpinionLexicon.judging.contains($0.form) }
  }

  private func judges(_ predicate: ArraySlice<ReadWord>) -> Bool {
    for (offset, word) in predicate.enumerated() {
      if word.classes.isAny([.comma, .strongMark, .opener]) { return false }
      if word.classes.contains(.preposition) { return false }
      // "is worth $9 million" tells a price, "is worth the trouble" a judgment.
      let follower = predicate.dropFirst(offset + 1).first
      if word.form == "worth", follower?.classes.isAny([.gerund, .determiner]) != true {
        return false
      }
      guard OpinionLexicon.judging.contains(word.form) else {
        if offset < 5, OpinionLexicon.judgingNouns.contains(word.form) { return true }
        continue
      }
      // "are critical minerals" names; "are critical" judges, and so does "a perfect venue".
      let next = predicate.dropFirst(offset + 1).first
      if next?.form == "known" { return false }  // "is best known for"
      let opens = predicate.first?.classes.contains(.determiner) ?? false
      if opens || next.map({ !$0.isNominal || $0.classes.contains(.plural) == false }) ?? true {
        return true
      }
    }
    return false
  }

  /// "is more important than", "is much larger than".
  private func compares(_ predicate: ArraySlice<ReadWord>) -> Bool {
    let near = predicate.prefix(6)
    return near.contains { $0.form == "than" } || near.contains { $0.form == "too" }
  }
}

extension ReadWord {
  /// Whether it is a typographic double quotation mark.
  fileprivate var isDoubleMark: Bool { form == "\u{201C}" || form == "\u{201D}" }
}
