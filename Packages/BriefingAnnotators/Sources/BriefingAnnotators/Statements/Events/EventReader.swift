import BriefingCore

/// The reader of the events of one sentence.
struct EventReader {
  /// When the document was published, as far as it is known.
  typealias Publication = (earliest: CalendarDay?, latest: CalendarDay?)

  let factuality: FactualityReader
  let clauses: [Clause]
  let dates: [Annotation]
  let places: [Annotation]
  let forums: [Annotation]
  private let text: DocumentText
  private let published: Publication
  var reading: SentenceReading { factuality.reading }
  var words: [ReadWord] { reading.words }

  init(_ sentence: ReadSentence, in view: borrowing DocumentView, published: Publication) {
    let span = sentence.reading.span
    factuality = sentence.factuality
    clauses = sentence.clauses
    dates = view.annotations(.date, in: span).filter {
      let kind = $0.attributes.text("kind").flatMap(DateExpression.Kind.init)
      return kind == nil || kind == .date || kind == .period
    }
    places = view.annotations(.place, in: span)
    forums = view.annotations(.forum, in: span)
    text = view.text
    self.published = published
  }

  /// Returns the events, in the order of the text, none inside another.
  func marks() -> [Mark] {
    var result: [Mark] = []
    for clause in clauses {
      if let mark = clause.main.flatMap({ mark(of: $0, in: clause) }) { result.append(mark) }
      for group in clause.inner {
        if let mark = mark(of: group, in: clause) { result.append(mark) }
      }
    }
    for index in words.indices {
      if let mark = mark(ofNoun: index) { result.append(mark) }
    }
    result += forumMarks()
    result.sort { ($0.span.start, -$0.span.end) < ($1.span.start, -$1.span.end) }
    var kept: [Mark] = []
    for mark in result where !(kept.last?.span.overlaps(mark.span) ?? false) { kept.append(mark) }
    return kept
  }

  // MARK: Verbs

  private func mark(of group: VerbGroup, in clause: Clause) -> Mark? {
    guard let link = group.links.last(where: { EventLexicon.verbs[$0.lemma] != nil }),
      var kind = EventLexicon.verbs[link.lemma], group.negations.isEmpty,
      let status = status(of: link, in: group, clause)
    else { return nil }
    let low = group.words.upperBound
    let object = words[min(low, clause.words.upperBound)..<clause.words.upperBound]
    if link.lemma == "hold" || link.lemma == "attend" || link.lemma == "host" {
      let named = link.isPassive ? clause.subject.map { words[$0] } ?? [] : object.prefix(8)
      let nouns = named.prefix {
        !$0.classes.isAny([.preposition, .to, .comma]) || $0.form == "of"
      }
      guard let noun = nouns.lazy.compactMap({ EventLexicon.kind(ofHeld: $0.form) }).last else {
        return nil
      }
      kind = link.lemma == "hold" ? noun : kind
    }
    if link.lemma == "welcome", !namesGuest(object) { return nil }
    let said = clause.inner.first { $0.role == .complement && $0.words.lowerBound >= low }
    let matter = link.isPassive ? clause.subject.map { words[$0] } ?? [] : object
    guard !isGeneric(group, in: clause),
      let sense = EventSense(words: words)
        .kind(
          of: link,
          kind,
          matter: matter,
          object: object,
          subject: subject(of: group, in: clause).map { words[$0] } ?? [],
          said: said
        )
    else { return nil }
    kind = sense
    let following = follower(of: dates, after: link.word, in: clause).flatMap { date in
      isOfNoun(date) || isBehindInfinitive(date, of: link, in: group)
        || tie(of: date)?.isBehindModifier(from: link.word + 1) ?? false ? nil : date
    }
    let place =
      EventLexicon.placed.contains(kind)
      ? follower(of: places.filter(isPlaced), after: link.word, in: clause) : nil
    let later = kind == "postponement" ? newDate(behind: link.word) : nil
    let ends = [following, place, later].compactMap { $0?.span.end }
    let start = words[group.words.lowerBound].span.start
    let end = max(ends.max() ?? 0, contentEnd(after: group, in: clause))
    let told = following ?? leading(group, kind: kind, in: clause)
    // What was signed by May was not signed in May.
    let isBound = Self.over.contains(status) && told.flatMap(tie)?.isBound ?? false
    let date = isBound ? nil : told
    // "In May the town was founded" is an event; of talk the date must be its own.
    let isDated = following != nil || kind == "establishment" && date != nil
    guard start < end, isDated || !EventLexicon.dated.contains(link.lemma) else { return nil }
    // "is travelling there on Monday" is still to come.
    let reached = status == .underWay && lies(date, ahead: true) ? .planned : status
    return mark(
      TextSpan(start..<end),
      kind: kind,
      date: date,
      place: place,
      status: reached == .planned && isDay(date) ? .scheduled : reached
    )
  }

  /// The date in "was delayed until October": no day of the event, but a part of what is told.
  private func newDate(behind verb: Int) -> Annotation? {
    guard verb + 2 < words.count, words[verb + 1].form == "until" else { return nil }
    return dates.first { $0.span.start == words[verb + 2].span.start }
  }

  /// Whether persons are welcomed rather than a decision.
  private func namesGuest(_ object: ArraySlice<ReadWord>) -> Bool {
    let guest = object.prefix(8).prefix { !$0.classes.isAny([.preposition, .opener]) }
    // New members are welcomed to a chamber, and visit nobody.
    if guest.contains(where: { $0.form == "new" || $0.form == "newest" }) { return false }
    // "welcomed the bank's decision"
    if guest.contains(where: { $0.classes.contains(.possessive) }) { return false }
    return guest.contains { word in
      word.classes.contains(.proper) || Speakers.nouns.contains(word.form)
        || word.form == "counterpart" || word.form == "counterparts" || word.form == "guests"
    }
  }

  private func subject(of group: VerbGroup, in clause: Clause) -> Range<Int>? {
    guard group.words != clause.main?.words, let opener = group.opener else {
      return clause.subject
    }
    let isThat = words[opener].form == "that"
    return SubjectFinder(reading).subject(of: group, from: isThat ? opener + 1 : opener)
  }

  /// "once you have toured the island": what anybody may do has not taken place.
  private func isGeneric(_ group: VerbGroup, in clause: Clause) -> Bool {
    if let opener = group.opener, FunctionWords.hypothetical.contains(words[opener].form) {
      return true
    }
    if tellsKind(group) { return true }
    let low = group.opener ?? clause.words.lowerBound
    return words[min(low, group.words.lowerBound)..<group.words.upperBound].suffix(6).contains {
      $0.form == "you" || $0.form == "you've"
    }
  }

  /// "materials that have been released under the scheme": of what kind things are that nobody names.
  private func tellsKind(_ group: VerbGroup) -> Bool {
    guard group.role == .relative, let opener = group.opener, opener > 0,
      words[opener].form == "that", words[opener - 1].classes.contains(.plural),
      !words[opener - 1].classes.contains(.proper),
      let phrase = SubjectFinder(reading).nounPhrase(endingBefore: opener)
    else { return false }
    return !words[phrase].contains {
      $0.classes.isAny([.determiner, .possessive, .number, .proper, .pronoun])
    }
  }

  /// How far the event has come; nothing where it is only wished for, possible or denied.
  private func status(
    of link: VerbGroup.Link,
    in group: VerbGroup,
    _ clause: Clause
  ) -> Status? {
    guard factuality.assertion(of: group, in: clause) == .asserted else { return nil }
    let own = factuality.alone(group, in: clause)
    var status = StatusReader(factuality, hasDay: false).modality(of: own).status
    let isDone = group.modal == nil && (group.tense == .past || link.isPerfect)
    let isSole = group.links.count == 1
    if isDone, isSole, status == .proposed || status == .unclear { status = .held }
    switch status {
    case .proposed, .possible, .unclear, .denied, .pending: return nil
    default: return status
    }
  }

  /// The first annotation after a verb that belongs to it, not to what it comes before or after.
  private func follower(
    of layer: [Annotation],
    after verb: Int,
    in clause: Clause
  ) -> Annotation? {
    guard let end = reading.span(of: clause.words)?.end else { return nil }
    let start = words[verb].span.end
    guard let first = layer.first(where: { $0.span.start >= start && $0.span.end <= end }) else {
      return nil
    }
    let between = words[(verb + 1)...].prefix { $0.span.end <= first.span.start }
    guard between.count <= 14 else { return nil }
    // "released albums and performed in 1984": the date is that of the next deed.
    let next = reading.groups.first { $0.words.lowerBound > verb }
    if let next, between.indices.contains(next.words.lowerBound),
      next.opener == nil && next.role == .main || coordinator(before: next) != nil
    {
      return nil
    }
    let apart = between.contains { word in
      Self.relational.contains(word.form) || word.classes.isAny([.opener, .strongMark])
    }
    return apart || goesOn(between) ? nil : first
  }

  /// The "and" right before a verb, or before an adverb at it: "and once performed".
  private func coordinator(before group: VerbGroup) -> Int? {
    (1...2).lazy.map { group.words.lowerBound - $0 }
      .first { $0 > 0 && words[$0].classes.contains(.coordinator) }
  }

  /// "was created in May and in 1954, it …", "both in 1969 and 1970": the words go on to another
  /// clause, or name one of two dates.
  private func goesOn(_ between: ArraySlice<ReadWord>) -> Bool {
    guard let last = between.last, last.classes.contains(.preposition) else { return false }
    let before = between.dropLast().last
    return before?.classes.contains(.coordinator) == true || before?.form == "both"
  }

  /// The date of an opening "In February,", or of the clause before its verb.
  ///
  /// In "The summit in May was cancelled" May is when the summit was to be, not when it was
  /// cancelled.
  private func leading(_ group: VerbGroup, kind: String, in clause: Clause) -> Annotation? {
    let start = words[clause.words.lowerBound].span.start
    let isOfSubject = kind == "cancellation" || kind == "postponement"
    let subject = isOfSubject && group.words == clause.main?.words ? clause.subject : nil
    let end = words[subject?.lowerBound ?? group.words.lowerBound].span.start
    return dates.last { date in
      guard date.span.start >= start, date.span.end <= end, let tie = tie(of: date) else {
        return false
      }
      return !tie.belongsToNoun && !tie.isInside(self.subject(of: group, in: clause))
        && !isOfVerb(tie, before: group)
    }
  }

  /// Whether a date stands behind another verb, of which nothing goes on to the next with "and".
  private func isOfVerb(_ tie: DateTie, before group: VerbGroup) -> Bool {
    coordinator(before: group) == nil
      && reading.groups.contains { other in
        other.words != group.words && other.words.upperBound <= tie.words.lowerBound
          && !other.links.contains { SpeechCues.isSaying($0.lemma) }
      }
  }

  /// Whether a date is that of a noun beside it: "the catch for 2025", "the 2024 budget".
  func isOfNoun(_ date: Annotation) -> Bool {
    tie(of: date)?.belongsToNoun ?? false
  }

  private func tie(of date: Annotation) -> DateTie? {
    DateTie(date.span, value: date.attributes.text("value"), in: reading)
  }

  /// Whether a date stands behind an infinitive that the verb leads to, and so is the time of that:
  /// "agreed to set the catch in May".
  private func isBehindInfinitive(
    _ date: Annotation,
    of link: VerbGroup.Link,
    in group: VerbGroup
  ) -> Bool {
    guard let last = group.links.last, last.word > link.word,
      words[last.word].span.end <= date.span.start
    else { return false }
    return words[link.word..<last.word].contains { $0.classes.contains(.to) }
  }

  /// Whether a preposition of place, or the verb itself, stands before a place.
  private func isPlaced(_ place: Annotation) -> Bool {
    guard let index = words.firstIndex(where: { $0.span.start >= place.span.start }), index > 0
    else { return false }
    var before = index - 1
    if words[before].classes.contains(.determiner), before > 0 { before -= 1 }
    let form = words[before].form
    return form == "in" || form == "at" || form == "to" || form == "near" || form == "from"
      || words[before].classes.isAny(.verb)
  }

  static let relational = WordSet(
    words: "ahead before after since until following despite that which who based"
  )

  /// Where the object of a verb ends, or of the verb in what is announced.
  private func contentEnd(after group: VerbGroup, in clause: Clause) -> Int {
    let said = clause.inner.first {
      $0.role == .complement && $0.words.lowerBound >= group.words.upperBound
    }
    guard let said, let opener = said.opener, opener - group.words.upperBound < 6,
      words[opener].form != "where", words[opener].form != "when",
      !words[group.words.upperBound..<max(opener, group.words.upperBound)].contains(where: {
        $0.classes.contains(.comma)
      })
    else {
      return objectEnd(after: group, in: clause)
    }
    return objectEnd(after: said, in: clause)
  }

  /// Where the object of a verb ends: with its noun phrase, before what further says when, where,
  /// how or of which it is.
  private func objectEnd(after group: VerbGroup, in clause: Clause) -> Int {
    var index = group.words.upperBound
    var end = words[max(index - 1, group.words.lowerBound)].span.end
    while index < clause.words.upperBound, index - group.words.upperBound < Self.longestObject {
      let word = words[index]
      if word.classes.isAny([.comma, .strongMark, .terminator, .opener, .openBracket]) { break }
      if word.classes.contains(.weakOpener), !word.classes.contains(.preposition) { break }
      if index > group.words.upperBound, opensModifier(index) { break }
      if word.classes.contains(.closeBracket) { break }
      if index > group.words.upperBound,
        word.classes.contains(.quote) && word.form != "'" && words[index - 1].isNominal
          || word.form == "due"
          || word.classes.contains(.gerund) && SpeechCues.isSaying(word.lemma)
      {
        break
      }
      if word.classes.contains(.to) && !isUpTo(index) || Self.relational.contains(word.form) {
        break
      }
      if word.classes.contains(.coordinator),
        reading.groups.contains(where: { coordinator(before: $0) == index })
      {
        break
      }
      let isFirst = index == group.words.upperBound
      // "was issued authorizing it to go on", "met back in school"
      if isFirst, group.head?.isPassive == true, word.classes.contains(.gerund) { break }
      let isBack = isFirst && word.form == "back" && index + 1 < words.count
      if isBack, words[index + 1].classes.contains(.preposition) { break }
      if word.classes.contains(.preposition), word.form != "of", !isFirst,
        !joinsName(index, in: clause), !isUpTo(index), !isUpTo(index + 1)
      {
        break
      }
      if word.isWord, !word.classes.contains(.coordinator) { end = word.span.end }
      index += 1
    }
    return end
  }

  /// The "to" of "up to 500 soldiers", which is one with its number.
  private func isUpTo(_ index: Int) -> Bool {
    index > 0 && index + 1 < words.count && words[index].classes.contains(.to)
      && words[index - 1].form == "up" && words[index + 1].classes.contains(.number)
  }

  /// The most words of an object; a longer one was misread.
  private static let longestObject = 30

  /// Whether a word after a noun opens what only says more of it: "legislation allowing the sale",
  /// "remarks made to a newspaper", "parts roughly a year in advance".
  private func opensModifier(_ index: Int) -> Bool {
    guard words[index - 1].isNominal, words[index - 1].isWord else { return false }
    let word = words[index]
    if word.classes.isAny([.gerund, .participle]), !word.classes.isAny([.nounLike, .adjective]) {
      guard index + 1 < words.count, !word.classes.contains(.participle) else { return true }
      let next = words[index + 1]
      return !next.isNominal || next.classes.isAny([.proper, .determiner, .pronoun])
    }
    return word.classes.contains(.adverb)
  }

  /// Whether a preposition joins two names to one: "the Station for Experimental Evolution".
  private func joinsName(_ index: Int, in clause: Clause) -> Bool {
    let form = words[index].form
    return (form == "for" || form == "on") && index + 1 < clause.words.upperBound
      && words[index - 1].classes.contains(.proper) && words[index + 1].classes.contains(.proper)
  }

  // MARK: Marks

  func isDay(_ date: Annotation?) -> Bool {
    guard let expression = date?.content(as: DateExpression.self), expression.basis != .vague,
      expression.kind != .period || expression.timex == nil
    else { return false }
    return expression.value.map { $0.utf8.count == 10 || $0.contains("-W") } ?? false
  }

  /// Whether a date lies after the day of publication, or before it; false where either is not known.
  func lies(_ date: Annotation?, ahead: Bool) -> Bool {
    guard let value = date?.content(as: DateExpression.self)?.value.flatMap({ EDTF($0) })
    else { return false }
    if ahead {
      guard let first = value.earliest, let last = published.latest else { return false }
      return last < first
    }
    guard let last = value.latest, let first = published.earliest else { return false }
    return last < first
  }

  private static let over: Set<Status> = [.held, .signed, .agreed, .enacted, .confirmed]

  func mark(
    _ span: TextSpan,
    kind: String,
    date: Annotation?,
    place: Annotation?,
    status: Status?
  ) -> Mark {
    // What has come to pass has not done so after the text was written.
    let isOver = status.map { Self.over.contains($0) } ?? false
    let date = isOver && lies(date, ahead: true) ? nil : date
    let expression = date?.content(as: DateExpression.self)
    return Mark(
      Event(
        kind: kind,
        date: expression?.value,
        place: place.map { text[$0.span] },
        status: status?.rawValue
      ),
      span
    )
  }
}
