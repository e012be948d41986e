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
        || tie(of: date).map { tie in
          tie.isBehindModifier(from: link.word + 1) || tie.isOfOther(behind: group)
        } ?? false ? nil : date
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

  func subject(of group: VerbGroup, in clause: Clause) -> Range<Int>? {
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
    guard factuality.assertion(of: group, in: clause) == .asserted, !isLeftOpen(group, in: clause)
    else { return nil }
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

  /// Whether it is only tried, thought or supposed: "tried to sign", "Some believe that it was signed",
  /// "Perhaps it was signed", "the day on which it is signed", "was not discussed or signed".
  private func isLeftOpen(_ group: VerbGroup, in clause: Clause) -> Bool {
    if group.links.count > 1, let governor = group.governor,
      [.proposed, .possible].contains(StatusLexicon.governing[governor.lemma])
    {
      return true
    }
    if group.words != clause.main?.words, group.role == .complement,
      let head = clause.main?.head, SpeechCues.isThinking(head.lemma), !head.isPassive
    {
      return true
    }
    let low = group.opener ?? min(clause.words.lowerBound, group.words.lowerBound)
    if words[low..<group.words.lowerBound].contains(where: {
      StatusReader.doubts.contains($0.form)
    }) {
      return true
    }
    let opener = group.opener ?? 0
    if group.role == .relative, opener > 0, words[opener - 1].classes.contains(.preposition),
      group.tense == .present, group.governor?.isPerfect != true
    {
      return true
    }
    return isSharedDenial(group)
  }

  /// "was not discussed or signed": what denies the verb before "or" denies this one.
  private func isSharedDenial(_ group: VerbGroup) -> Bool {
    let low = group.words.lowerBound
    guard low > 0, words[low - 1].form == "or", group.modal == nil,
      let before = reading.groups.last(where: { $0.words.upperBound < low })
    else { return false }
    return !before.negations.isEmpty
      && words[before.words.upperBound..<low - 1].allSatisfy {
        $0.classes.isAny([.comma, .participle])
      }
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
