import BriefingCore

/// The composer of statement marks, sentence by sentence in the order of the text.
struct StatementComposer {
  /// What has been claimed, with the place it was claimed in.
  struct Claim {
    let span: TextSpan
    let statement: Statement
    /// The verb that an infinitive in a list below goes on with, as in "decided: - to send".
    var verb: WordForm?
  }

  var marks: [Mark] = []
  let view: DocumentView
  let stance: DocumentStance
  let topics: StatementTopics
  /// The first and the last day on which the document may have been published.
  private let published: EventReader.Publication
  var claims: [Claim] = []
  var block: Block?
  private var attributions: [Annotation] = []
  private(set) var quotations: [Annotation] = []
  /// Whether what the block says is what somebody "said:" in the one before.
  var isSaid = false
  /// The last claim before the sentence at hand that a continuation can take up.
  var previous: Statement?

  init(view: DocumentView, stance: DocumentStance, topics: StatementTopics) {
    self.view = view
    self.stance = stance
    self.topics = topics
    let day = view.document.source.metadata.published.value
    published = (day?.earliest, day?.latest)
  }

  /// Begins a block; only a list goes on with what was claimed before it.
  ///
  /// - Parameters:
  ///   - block: The block.
  ///   - last: The sentence before it, which may tell whose words the block is: "The minister said:".
  mutating func begin(_ block: Block, after last: ReadSentence?) {
    self.block = block
    isSaid = block.kind != .listItem && last.map { Self.opensSpeech($0.reading) } ?? false
    attributions = view.annotations(.attribution, in: block.span)
    quotations = view.annotations(.quotation, in: block.span)
    if block.kind != .listItem { previous = nil }
  }

  /// Adds the statements of a sentence.
  mutating func add(_ sentence: ReadSentence) {
    let reading = sentence.reading
    if block?.kind == .listItem, let leadIn = block?.leadIn, addAsItem(sentence, of: leadIn) {
      return
    }
    let factuality = sentence.factuality
    let clauses = merged(sentence.clauses, by: factuality)
    if let previous, isContinuation(reading) {
      addContinuation(reading, of: previous)
      return
    }
    for (index, clause) in clauses.enumerated() {
      let isLast = !clauses[(index + 1)...].contains { $0.kind == .main }
      let isAsked = reading.isQuestion && (isLast || isInverted(clause, in: reading))
      add(clause, by: factuality, isQuestion: isAsked)
    }
  }

  /// "Will they come": the subject stands after the first verb.
  private func isInverted(_ clause: Clause, in reading: SentenceReading) -> Bool {
    guard let main = clause.main else { return false }
    return reading.words[main.words].dropFirst().contains(where: \.isSubjectPronoun)
  }

  /// Whether a sentence ends with a verb of saying and a colon.
  private static func opensSpeech(_ reading: SentenceReading) -> Bool {
    guard reading.words.last?.form == ":", let group = reading.groups.last, let head = group.head
    else { return false }
    return speaking.contains(head.lemma) && !head.isPassive
      && reading.words.count - group.words.upperBound < Self.longestOpening
  }

  private static let speaking: WordSet = [
    "say", "state", "add", "write", "comment", "remark", "tell", "declare", "reply", "respond",
  ]
  /// The most words after the verb of "said in a statement to the press:".
  private static let longestOpening = 8

  // MARK: Statements of clauses

  /// Opening clauses that claim nothing of their own go with the clause they open.
  private func merged(_ clauses: [Clause], by factuality: FactualityReader) -> [Clause] {
    // Most sentences are main clauses alone, and stay as they are.
    let reading = factuality.reading
    let mayOpen = reading.words[reading.body].first?.form == "should"
    if !mayOpen, clauses.allSatisfy({ $0.kind == .main && !$0.isNested }) { return clauses }
    var result: [Clause] = []
    var opening: Clause?
    for var clause in clauses {
      if let open = opening {
        clause.words = open.words.lowerBound..<clause.words.upperBound
        clause.inner.insert(contentsOf: [open.main].compactMap(\.self) + open.inner, at: 0)
        opening = nil
      }
      let isFirst = clause.words.lowerBound <= reading.body.lowerBound + 1
      let isCondition =
        isFirst && (isInvertedCondition(clause, in: reading) || isTerm(clause, by: factuality))
      let isOpening =
        isCondition || isFirst && clause.kind == .subordinate && !holds(clause, by: factuality)
      if isOpening, clauses.count > 1 {
        opening = clause
      } else if describes(clause, by: factuality), let last = result.last, !clause.isNested {
        result[result.count - 1].words = last.words.lowerBound..<clause.words.upperBound
        result[result.count - 1].inner += [clause.main].compactMap(\.self) + clause.inner
      } else if !clause.isNested || holds(clause, by: factuality) {
        result.append(clause)
      }
    }
    return result
  }

  /// "While it is in force, no levy shall rise": how long, and no enactment; "While an act was passed in
  /// May, few comply" tells of one.
  private func isTerm(_ clause: Clause, by factuality: FactualityReader) -> Bool {
    guard clause.kind == .subordinate, clause.main?.tense == .present else { return false }
    return StatusReader(factuality, hasDay: false).modality(of: clause).status == .enacted
  }

  /// "Should approval not have been given, they will": it claims nothing, whatever its verbs.
  private func isInvertedCondition(_ clause: Clause, in reading: SentenceReading) -> Bool {
    guard !reading.isQuestion else { return false }
    let first = reading.words[clause.words].first { $0.isWord }
    let opener = clause.main?.opener.map { reading.words[$0].form }
    return first?.form == "should" && clause.main?.modal == nil
      || opener.map(FunctionWords.inverted.contains) ?? false
  }

  /// "Put them online, where anybody can see them", "women, who can tell it best": what it is for or
  /// what they are like, and nothing that may come.
  private func describes(_ clause: Clause, by factuality: FactualityReader) -> Bool {
    guard clause.kind != .main, let opener = clause.main?.opener else { return false }
    let form = factuality.reading.words[opener].form
    guard form == "where" || form == "who" || form == "whose" else { return false }
    let modality = StatusReader(factuality, hasDay: false).modality(of: clause)
    return modality.status == .possible && modality.isAbility
      && (form == "where" || modality.carrier?.modal == "can")
  }

  /// Whether a clause tells of a deed or plan, or denies something, rather than of a circumstance.
  private func holds(_ clause: Clause, by factuality: FactualityReader) -> Bool {
    // "which is supposed to set the price" says what it is for.
    if clause.kind == .relative, clause.main?.governor?.lemma == "suppose" { return false }
    let modality = StatusReader(factuality, hasDay: false).modality(of: clause)
    if modality.status != .unclear { return true }
    return NegationReader(factuality.reading).finding(in: clause, carrier: nil).polarity
      == .negative
  }

  private mutating func add(
    _ clause: Clause,
    by factuality: FactualityReader,
    isQuestion: Bool
  ) {
    let reading = factuality.reading
    guard let inner = reading.span(of: clause.words) else { return }
    let span = Self.withStop(inner, reading)
    let dates = ClaimDates(
      view.annotations(.date, in: span),
      of: clause,
      reading,
      published: published
    )
    let statusReader = StatusReader(factuality, hasDay: dates.nameDay)
    let modality = statusReader.modality(of: clause)
    if clause.main == nil, !claims(modality, reading, isQuestion) { return }
    let voices = VoiceReader(
      reading,
      stance: stance,
      attributions: attributions.overlapping(reading.span),
      quotations: quotations.overlapping(span),
      isSaid: isSaid
    )
    let kinds = KindReader(reading, stance: stance)
    let isAgenda = kinds.isAgenda(clause)
    let voice = voices.voice(
      of: clause,
      modality: modality,
      isQuestion: isQuestion,
      isAgenda: isAgenda
    )
    let negation = NegationReader(reading).finding(in: clause, carrier: modality.carrier)
    var statement = Statement(
      kind: isQuestion
        ? .question
        : kinds.kind(
          of: clause,
          modality: modality,
          voice: voice,
          isAgenda: isAgenda,
          judges: voices.judges(clause, modality),
          tells: voices.tells(clause, modality)
        ),
      status: modality.status,
      polarity: negation.polarity,
      voice: voice
    )
    settle(
      &statement,
      of: clause,
      modality,
      negation,
      in: reading,
      isQuestion: isQuestion,
      isAgenda: isAgenda
    )
    let refusals = RefusalReader(reading)
    if statement.kind == .background, voice != .author,
      refusals.isRefusal(clause, modality, statement) || refusals.replacesDate(clause)
        || stance == .official && refusals.limits(clause, modality, statement)
    {
      statement.kind = .announcement
    }
    let details = ClaimDetails(reading, in: view.text)
    statement.actor = details.actor(of: clause, modality: modality)
    statement.topic = topics.topic(of: span, kind: statement.kind)
    var mark = Mark(statement, span)
    mark.attributes.merge(
      Attributes([
        "action": details.action(of: modality),
        "verb": details.verb(of: modality),
        "object": details.object(of: clause, modality: modality),
        "deadline": dates.deadline(of: modality.carrier, statement.status),
        "date": dates.date(statement.status, of: modality.carrier),
      ])
    )
    mark.attributes["condition"] = details.texts(at: ConditionReader(reading).words(of: clause))
    mark.attributes["hedge"] = details.texts(at: modality.hedges)
    mark.attributes["negation"] = details.texts(at: negation.words)
    marks.append(mark)
    let verb = modality.carrier?.head?.lemma
    claims.append(Claim(span: reading.span, statement: statement, verb: verb))
    previous = statement
    if voice == .author { addReported(in: clause, of: reading, status: modality.status) }
    addDefinition(in: clause, of: reading, voice: voice)
  }

  /// "the Lake Compact (LC), a pact of five states": what a name is said to be, at the end.
  private mutating func addDefinition(
    in clause: Clause,
    of reading: SentenceReading,
    voice: Statement.Voice
  ) {
    let words = reading.words
    guard let main = clause.main, clause.tail == nil,
      let comma = clause.words.last(where: { words[$0].classes.contains(.comma) }),
      comma > main.words.upperBound, comma + 4 < clause.words.upperBound,
      words[comma + 1].form == "a" || words[comma + 1].form == "an",
      words[comma - 1].classes.contains(.closeBracket)
        || (words[comma - 1].classes.contains(.proper)
          && words[comma - 2].classes.isAny([.proper, .determiner, .hyphen])),
      !words[comma..<clause.words.upperBound].contains(where: { $0.classes.contains(.coordinator) }
      ),
      let inner = reading.span(of: comma + 1..<clause.words.upperBound),
      let name = SubjectFinder(reading).nounPhrase(endingBefore: comma, asName: true)
    else { return }
    let span = Self.withStop(inner, reading)
    var statement = Statement(
      kind: .background,
      status: .unclear,
      polarity: .positive,
      voice: voice == .attributed ? .attributed : .source
    )
    statement.actor = reading.span(of: name).map { view.text[$0] }
    statement.topic = topics.topic(of: span, kind: statement.kind)
    marks.append(Mark(statement, span))
  }

  /// "The best news was a confirmation that they will meet": a judgment that holds a report.
  private mutating func addReported(in clause: Clause, of reading: SentenceReading, status: Status)
  {
    guard let main = clause.main, main.head?.isCopula == true, status.raises(.scheduled),
      let complement = clause.inner.first(where: { $0.role == .complement }),
      let opener = complement.opener, opener > main.words.upperBound,
      let inner = reading.span(of: main.words.upperBound..<clause.words.upperBound)
    else { return }
    let span = Self.withStop(inner, reading)
    var statement = Statement(kind: .announcement, status: status, voice: .source)
    let negation = NegationReader(reading).finding(in: clause, carrier: complement)
    statement.polarity = negation.polarity
    statement.topic = topics.topic(of: span, kind: statement.kind)
    marks.append(Mark(statement, span))
  }

  /// Whether a line without a finite verb claims something: a headline's infinitive, a vote.
  private func claims(_ modality: Modality, _ reading: SentenceReading, _ isQuestion: Bool) -> Bool
  {
    guard reading.words.count >= 5 else { return false }
    return modality.status != .unclear || isQuestion
  }

  /// The span with the full stop after it, where it ends the sentence.
  static func withStop(_ span: TextSpan, _ reading: SentenceReading) -> TextSpan {
    guard let last = reading.words.last, !last.isWord,
      reading.words.last(where: { $0.isWord || $0.classes.contains(.closeBracket) })?.span.end
        ?? 0 <= span.end
    else { return span }
    return span.union(last.span)
  }
}
