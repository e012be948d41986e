import BriefingCore

/// The composer of statement marks, sentence by sentence in the order of the text.
struct StatementComposer {
  /// What has been claimed, with the place it was claimed in.
  private struct Claim {
    let span: TextSpan
    let statement: Statement
  }

  private(set) var marks: [Mark] = []
  private let view: DocumentView
  private let stance: DocumentStance
  private let topics: TopicFinder
  private var claims: [Claim] = []
  private var block: Block?
  private var attributions: [Annotation] = []
  private var quotations: [Annotation] = []
  /// The last claim before the sentence at hand that a continuation can take up.
  private var previous: Statement?

  init(view: DocumentView, stance: DocumentStance, topics: TopicFinder) {
    self.view = view
    self.stance = stance
    self.topics = topics
  }

  /// Begins a block; only a list goes on with what was claimed before it.
  mutating func begin(_ block: Block) {
    self.block = block
    attributions = view.annotations(.attribution, in: block.span)
    quotations = view.annotations(.quotation, in: block.span)
    if block.kind != .listItem { previous = nil }
  }

  /// Adds the statements of a sentence.
  mutating func add(_ reading: SentenceReading) {
    if block?.kind == .listItem, let leadIn = block?.leadIn, let claim = claim(of: leadIn) {
      addItem(reading, inheriting: claim)
      return
    }
    let factuality = FactualityReader(reading)
    let clauses = merged(ClauseDivider(reading).clauses(), by: factuality)
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

  // MARK: Inherited statements

  private func claim(of leadIn: TextSpan) -> Statement? {
    // Claims follow the text, so those before the lead-in need no look.
    claims.reversed().prefix { $0.span.end > leadIn.start }
      .first { $0.span.overlaps(leadIn) }?.statement
  }

  private mutating func addItem(_ reading: SentenceReading, inheriting statement: Statement) {
    guard let span = reading.span(of: Self.withoutConnectives(reading)) else { return }
    var item = statement
    item.actor = nil
    item.topic = topics.topics(of: span, in: view.text).first
    var mark = Mark(item, span)
    mark.attributes["inherited"] = "true"
    marks.append(mark)
  }

  /// An item without its bullet, and without the "and the" that leads to the next.
  private static func withoutConnectives(_ reading: SentenceReading) -> Range<Int> {
    var range = reading.trimmed(reading.words.indices)
    while let last = range.last, range.count > 1 {
      let word = reading.words[last]
      let isAsWellAs = word.form == "as" || (word.form == "well" && range.count > 2)
      guard
        !word.isWord && !word.classes.isAny([.closeBracket, .quote])
          || word.classes.isAny([.coordinator, .determiner]) || isAsWellAs
      else { break }
      range = range.lowerBound..<last
    }
    return range
  }

  /// "Among them were", "Examples include": says more of what was claimed before.
  private func isContinuation(_ reading: SentenceReading) -> Bool {
    let forms = reading.words[reading.body].prefix(6).map(\.form)
    guard let first = forms.first, forms.count > 1 else { return false }
    switch first {
    case "among": return forms[1] == "them" || forms[1] == "these" || forms[1] == "those"
    case "examples", "these", "those", "they":
      return forms.dropFirst().prefix(3).contains("include")
        || (reading.words.last?.form == ":" && reading.words.count < 9)
    default: return false
    }
  }

  private mutating func addContinuation(_ reading: SentenceReading, of statement: Statement) {
    guard let span = reading.span(of: reading.body) else { return }
    var continued = statement
    continued.actor = nil
    continued.topic = topics.topics(of: span, in: view.text).first ?? statement.topic
    claims.append(Claim(span: reading.span, statement: continued))
    // "Examples include:" claims nothing without its list.
    if reading.words.last?.form == ":", reading.words.count < 9 { return }
    var mark = Mark(continued, Self.withStop(span, reading))
    mark.attributes["inherited"] = "true"
    marks.append(mark)
  }

  // MARK: Statements of clauses

  /// Opening clauses that claim nothing of their own go with the clause they open.
  private func merged(_ clauses: [Clause], by factuality: FactualityReader) -> [Clause] {
    let reading = factuality.reading
    var result: [Clause] = []
    var opening: Clause?
    for var clause in clauses {
      if let open = opening {
        clause.words = open.words.lowerBound..<clause.words.upperBound
        clause.inner.insert(contentsOf: [open.main].compactMap(\.self) + open.inner, at: 0)
        opening = nil
      }
      let isOpening =
        clause.kind == .subordinate && clause.words.lowerBound <= reading.body.lowerBound + 1
      if isOpening, clauses.count > 1, !holds(clause, by: factuality) {
        opening = clause
      } else if !clause.isNested || holds(clause, by: factuality) {
        result.append(clause)
      }
    }
    return result
  }

  /// Whether a clause tells of a deed or plan, or denies something, rather than of a circumstance.
  private func holds(_ clause: Clause, by factuality: FactualityReader) -> Bool {
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
    let dates = view.annotations(.date, in: span)
    let statusReader = StatusReader(factuality, hasDay: dates.contains(where: Self.namesDay))
    let modality = statusReader.modality(of: clause)
    if clause.main == nil, !claims(modality, reading, isQuestion) { return }
    let voices = VoiceReader(
      reading,
      stance: stance,
      attributions: attributions.overlapping(span),
      quotations: quotations.overlapping(span)
    )
    let voice = voices.voice(of: clause, modality: modality, isQuestion: isQuestion)
    let kinds = KindReader(reading)
    let negation = NegationReader(reading).finding(in: clause, carrier: modality.carrier)
    var statement = Statement(
      kind: isQuestion
        ? .question
        : kinds.kind(
          of: clause,
          modality: modality,
          voice: voice,
          judges: voices.judges(clause, modality)
        ),
      status: modality.status,
      polarity: negation.polarity,
      voice: voice
    )
    if isQuestion { statement.status = .unclear }
    if voice == .author, statement.kind == .judgment, modality.status.raises(.scheduled) {
      statement.status = .unclear  // what is judged has come that far, not the judgment
    }
    settleStatus(&statement, modality, isAgenda: kinds.isAgenda(clause))
    let details = ClaimDetails(reading, in: view.text)
    statement.actor = details.actor(of: clause)
    statement.topic = topics.topics(of: span, in: view.text).first
    var mark = Mark(statement, span)
    mark.attributes.merge(
      Attributes([
        "action": details.action(of: modality),
        "object": details.object(of: clause, modality: modality),
        "deadline": deadline(dates, statement.status),
        "date": date(dates, of: clause, in: reading, statement.status),
      ])
    )
    mark.attributes["hedge"] = details.texts(at: modality.hedges)
    mark.attributes["negation"] = details.texts(at: negation.words)
    marks.append(mark)
    claims.append(Claim(span: reading.span, statement: statement))
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
    statement.topic = topics.topics(of: span, in: view.text).first
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
    statement.topic = topics.topics(of: span, in: view.text).first
    marks.append(Mark(statement, span))
  }

  /// Whether a line without a finite verb claims something: a headline's infinitive, a vote.
  private func claims(_ modality: Modality, _ reading: SentenceReading, _ isQuestion: Bool) -> Bool
  {
    guard reading.words.count >= 5 else { return false }
    return modality.status != .unclear || isQuestion
  }

  private func settleStatus(_ statement: inout Statement, _ modality: Modality, isAgenda: Bool) {
    guard let status = statement.status else { return }
    // "did not deny": what is denied twice is left open.
    if status == .denied, statement.polarity == .positive { statement.status = .unclear }
    if isAgenda, statement.kind == .agenda, status == .unclear { statement.status = .planned }
    // What was not announced or not agreed has come to no rung; what will not be done is a plan.
    let isReached = status.raises(.scheduled) || status == .underWay
    if statement.polarity == .negative, isReached, status.rung != nil {
      statement.status = .unclear
    }
  }

  /// The span with the full stop after it, where it ends the sentence.
  private static func withStop(_ span: TextSpan, _ reading: SentenceReading) -> TextSpan {
    guard let last = reading.words.last, !last.isWord,
      reading.words.last(where: { $0.isWord || $0.classes.contains(.closeBracket) })?.span.end
        ?? 0 <= span.end
    else { return span }
    return span.union(last.span)
  }

  private static func namesDay(_ date: Annotation) -> Bool {
    guard let expression = date.content(as: DateExpression.self),
      expression.kind == nil || expression.kind == .date, expression.basis != .vague,
      let value = expression.value
    else { return false }
    // A day, a day without its year, or a week; months and seasons fix no day.
    return value.utf8.count == 10 || value.contains("-W")
  }

  /// The date by which, or on which, something is to be done.
  private func deadline(_ dates: [Annotation], _ status: Status?) -> String? {
    let coming: Set<Status> = [.scheduled, .planned, .expected, .pending, .proposed, .possible]
    return dates.lazy.compactMap { date in
      let expression = date.content(as: DateExpression.self)
      guard expression?.kind != .duration, expression?.kind != .set,
        status.map(coming.contains) ?? false || isLimit(date)
      else { return nil }
      return expression?.value
    }.first
  }

  /// The date of what has come to pass, where no "since" or "ahead of" parts it from the verb.
  private func date(
    _ dates: [Annotation],
    of clause: Clause,
    in reading: SentenceReading,
    _ status: Status?
  ) -> String? {
    let done: Set<Status> = [
      .held, .enacted, .signed, .agreed, .confirmed, .announced, .cancelled, .postponed, .denied,
    ]
    guard let status, done.contains(status), let main = clause.main else { return nil }
    let apart = clause.words.first { index in
      let form = reading.words[index].form
      return index >= main.words.upperBound
        && (form == "since" || form == "ahead" || form == "until" || form == "before")
    }
    let limit = apart.map { reading.words[$0].span.start } ?? Int.max
    return dates.lazy.compactMap { date in
      let expression = date.content(as: DateExpression.self)
      guard expression?.kind != .duration, expression?.kind != .set, date.span.start < limit
      else { return nil }
      return expression?.value
    }.first
  }

  /// Whether "by", "until" or "before" stands before a date.
  private func isLimit(_ date: Annotation) -> Bool {
    guard let sentence = view.document.sentence(at: date.span.start) else { return false }
    let before = view.document.tokens(in: TextSpan(sentence.start..<date.span.start)).suffix(2)
    return before.contains { token in
      let form = WordForm(view.text.slice(token.span))
      return form == "by" || form == "until" || form == "before"
    }
  }
}
