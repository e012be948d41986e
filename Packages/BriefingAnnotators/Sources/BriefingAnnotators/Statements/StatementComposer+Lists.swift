import BriefingCore

// MARK: - Inherited statements

extension StatementComposer {
  /// Adds what a sentence of a list goes on with; false where it tells of itself who does what, and
  /// is only told by whoever tells what leads to the list.
  mutating func addAsItem(_ sentence: ReadSentence, of leadIn: TextSpan) -> Bool {
    let claim = claim(of: leadIn)
    guard let statement = claim?.statement ?? openLead(leadIn) else { return false }
    if statesItself(sentence) {
      isSaid = statement.voice == .attributed
      return false
    }
    addItem(sentence, inheriting: statement, verb: claim?.verb)
    return true
  }

  /// Whether an item is a sentence as firm as its own verb, whatever leads to it: "Each party will keep
  /// two boats".
  private func statesItself(_ sentence: ReadSentence) -> Bool {
    let words = sentence.reading.words
    guard words.last?.classes.contains(.terminator) == true,
      let clause = sentence.clauses.first(where: { $0.kind == .main }), let main = clause.main,
      main.tense != .imperative, main.opener == nil
    else { return false }
    return clause.subject != nil || words[main.words.lowerBound].isPronoun
  }

  func claim(of leadIn: TextSpan) -> Claim? {
    // Claims follow the text, so those before the lead-in need no look.
    claims.reversed().prefix { $0.span.end > leadIn.start }
      .first { $0.span.overlaps(leadIn) }
  }

  /// "In its first year the centre will:" leaves the verb to the items, which are as sure as its modal.
  func openLead(_ leadIn: TextSpan) -> Statement? {
    let words = String(decoding: view.text.slice(leadIn).suffix(24), as: UTF8.self)
    guard words.last(where: { !$0.isWhitespace }) == ":",
      let modal = words.split(whereSeparator: { !$0.isLetter }).last.map({
        WordForm(Array($0.utf8))
      })
    else { return nil }
    var statement = Statement(
      kind: .commitment,
      status: .planned,
      polarity: .positive,
      voice: .source
    )
    statement.actor = actor(ofOpenLead: leadIn)
    switch modal {
    case "will", "shall": break
    case "should", "must":
      statement.status = .proposed
      statement.kind = stance == .official ? .commitment : .recommendation
    case "may", "might", "could", "can": (statement.status, statement.kind) = (.possible, .agenda)
    default: return nil
    }
    if stance == .commentary {
      statement.voice = .author
      if statement.kind == .commitment {
        (statement.kind, statement.status) = (.judgment, .expected)
      }
    }
    if isSaid { statement.voice = .attributed }
    return statement
  }

  /// The noun phrase before the modal that leads to a list.
  private func actor(ofOpenLead leadIn: TextSpan) -> String? {
    guard let reading = view.reading(SentenceReadings.self).touching(leadIn).last?.reading,
      let modal = reading.words.lastIndex(where: { $0.classes.contains(.modal) }),
      let phrase = SubjectFinder(reading).nounPhrase(endingBefore: modal)
    else { return nil }
    return reading.span(of: phrase).map { view.text[$0] }
  }

  /// Holds what an item takes over down to what its own verb says: "(b) no party shall pay;", "(c) a
  /// panel may be set up;".
  private func hold(_ item: inout Statement, downTo sentence: ReadSentence) {
    guard let clause = sentence.clauses.first(where: { $0.kind == .main }), clause.main != nil
    else {
      return
    }
    let modality = StatusReader(sentence.factuality, hasDay: false).modality(of: clause)
    let finding = NegationReader(sentence.reading).finding(in: clause, carrier: modality.carrier)
    if finding.polarity == .negative { item.polarity = .negative }
    if modality.isPossibility, let known = item.status, known.raises(.possible), known.rung != nil {
      item.status = .possible
    }
  }

  private mutating func addItem(
    _ sentence: ReadSentence,
    inheriting statement: Statement,
    verb: WordForm?
  ) {
    let reading = sentence.reading
    guard let span = reading.span(of: Self.withoutConnectives(reading)) else { return }
    var item = statement
    // "explained the priorities: - keep the posture": what was explained was not done.
    if item.status == .held, let verb, Self.telling.contains(verb) || SpeechCues.isSaying(verb) {
      item.status = .unclear
    }
    let forms = reading.words[reading.body].filter(\.isWord).prefix(2)
    if let verb, let first = forms.first, first.classes.contains(.to),
      forms.last?.classes.contains(.base) == true
    {
      govern(&item, by: verb)
    }
    hold(&item, downTo: sentence)
    item.topic = topics.topic(of: span, kind: item.kind)
    var mark = Mark(item, span)
    mark.attributes["inherited"] = "true"
    let details = ClaimDetails(reading, in: view.text)
    if let deed = details.deed(ofItem: Self.withoutConnectives(reading)) {
      mark.attributes.merge(
        Attributes(["action": deed.action, "verb": deed.verb, "object": deed.object])
      )
    }
    marks.append(mark)
  }

  /// Verbs of telling that are no verbs of saying.
  private static let telling: WordSet = [
    "explain", "outline", "describe", "list", "identify", "discuss", "present", "set", "give",
    "name", "publish", "release", "share", "review", "cover", "include",
  ]

  /// "decided: - to send a mission": decided is that it will be sent, and nobody was sent yet.
  private func govern(_ item: inout Statement, by verb: WordForm) {
    guard let known = item.status, known.rung != nil else { return }
    let governed = StatusLexicon.governing[verb] ?? .unclear
    if governed == .unclear || known.raises(governed) { item.status = governed }
    guard item.kind == .background || item.kind == .announcement else { return }
    switch item.status {
    case .planned, .scheduled, .agreed, .announced: item.kind = .commitment
    case .proposed, .possible: item.kind = .agenda
    default: break
    }
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
  func isContinuation(_ reading: SentenceReading) -> Bool {
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

  mutating func addContinuation(_ reading: SentenceReading, of statement: Statement) {
    guard let span = reading.span(of: reading.body) else { return }
    var continued = statement
    continued.actor = nil
    continued.topic = topics.topic(of: span, kind: statement.kind) ?? statement.topic
    claims.append(Claim(span: reading.span, statement: continued))
    // "Examples include:" claims nothing without its list.
    if reading.words.last?.form == ":", reading.words.count < 9 { return }
    var mark = Mark(continued, Self.withStop(span, reading))
    mark.attributes["inherited"] = "true"
    marks.append(mark)
  }
}
