import BriefingCore

/// The reader of the events of one sentence.
struct EventReader {
  private let reading: SentenceReading
  private let view: DocumentView
  private let clauses: [Clause]
  private let dates: [Annotation]
  private let places: [Annotation]
  private var words: [ReadWord] { reading.words }

  init(_ reading: SentenceReading, in view: DocumentView) {
    self.reading = reading
    self.view = view
    clauses = ClauseDivider(reading).clauses()
    dates = view.annotations(.date, in: reading.span).filter {
      let kind = $0.content(as: DateExpression.self)?.kind
      return kind == nil || kind == .date || kind == .period
    }
    places = view.annotations(.place, in: reading.span)
  }

  /// Returns the events, in the order of the text, none inside another.
  func marks() -> [Mark] {
    var result: [Mark] = []
    for clause in clauses {
      for group in [clause.main].compactMap(\.self) + clause.inner {
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
    if link.lemma == "call", object.first?.form != "for" { return nil }
    let following = follower(of: dates, after: link.word, in: clause)
    let place =
      EventLexicon.placed.contains(kind)
      ? follower(of: places.filter(isPlaced), after: link.word, in: clause) : nil
    let ends = [following, place].compactMap { $0?.span.end }
    let start = words[group.words.lowerBound].span.start
    let end = max(ends.max() ?? 0, contentEnd(after: group, in: clause))
    guard start < end, following != nil || !EventLexicon.dated.contains(link.lemma) else {
      return nil
    }
    let date = following ?? leading(before: group.words.lowerBound, in: clause)
    return mark(
      TextSpan(start..<end),
      kind: kind,
      date: date,
      place: place,
      status: status == .planned && isDay(date) ? .scheduled : status
    )
  }

  /// Whether persons are welcomed rather than a decision.
  private func namesGuest(_ object: ArraySlice<ReadWord>) -> Bool {
    let guest = object.prefix(8).prefix { !$0.classes.isAny([.preposition, .opener]) }
    return guest.contains { word in
      word.classes.contains(.proper) || Speakers.nouns.contains(word.form)
        || word.form == "counterpart" || word.form == "counterparts" || word.form == "guests"
    }
  }

  /// How far the event has come; nothing where it is only wished for, possible or denied.
  private func status(
    of link: VerbGroup.Link,
    in group: VerbGroup,
    _ clause: Clause
  ) -> Status? {
    var own = clause
    own.main = group
    own.inner = []
    guard NegationReader(reading).finding(in: own, carrier: nil).polarity == .positive else {
      return nil
    }
    var status = StatusReader(reading, hasDay: false).modality(of: own).status
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
    let apart = between.contains { word in
      Self.relational.contains(word.form) || word.classes.isAny([.opener, .strongMark])
    }
    return apart ? nil : first
  }

  /// The date of an opening "In February,", or of the clause before its verb.
  private func leading(before verb: Int, in clause: Clause) -> Annotation? {
    let start = words[clause.words.lowerBound].span.start
    let end = words[verb].span.start
    return dates.last { $0.span.start >= start && $0.span.end <= end }
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

  private static let relational = WordSet(
    words: "ahead before after since until following despite that which who"
  )

  /// Where the object of a verb ends, or of the verb in what is announced.
  private func contentEnd(after group: VerbGroup, in clause: Clause) -> Int {
    let said = clause.inner.first {
      $0.role == .complement && $0.words.lowerBound >= group.words.upperBound
    }
    guard let said, let opener = said.opener, opener - group.words.upperBound < 6 else {
      return objectEnd(after: group, in: clause)
    }
    return objectEnd(after: said, in: clause)
  }

  private func objectEnd(after group: VerbGroup, in clause: Clause) -> Int {
    var index = group.words.upperBound
    var end = words[max(index - 1, group.words.lowerBound)].span.end
    while index < clause.words.upperBound {
      let word = words[index]
      if index - group.words.upperBound >= 8, !word.classes.contains(.proper) { break }
      if word.classes.isAny([.comma, .strongMark, .terminator, .opener, .openBracket]) { break }
      if word.classes.contains(.to) || Self.relational.contains(word.form) { break }
      let isFirst = index == group.words.upperBound
      if word.classes.contains(.preposition), word.form != "of", !isFirst { break }
      if word.isWord { end = word.span.end }
      index += 1
    }
    return end
  }

  // MARK: Nouns

  private func mark(ofNoun index: Int) -> Mark? {
    let word = words[index]
    guard !word.classes.contains(.proper) || index == 0 else { return nil }
    let isInVerb = reading.groups.contains { $0.words.contains(index) }
    guard !isInVerb else { return nil }
    let start = nounStart(index)
    if let kind = EventLexicon.upheavals[word.form] {
      let place = attached(places, after: index)
      let date = attached(dates, after: index)
      let end = [place?.span.end, date?.span.end, word.span.end].compactMap(\.self).max()
      return mark(
        TextSpan(words[start].span.start..<(end ?? word.span.end)),
        kind: kind,
        date: date,
        place: place,
        status: nil
      )
    }
    guard let kind = EventLexicon.nouns[word.form], !isVerbLike(index) else { return nil }
    let date = attached(dates, after: index)
    let place = attached(places, after: index)
    let isRecent = words[start..<index].contains { $0.form == "recent" || $0.form == "original" }
    guard date != nil || (kind == "visit" && place != nil) || (kind == "announcement" && isRecent)
    else { return nil }
    let ends = [date?.span.end, place?.span.end].compactMap(\.self)
    let end = ends.max() ?? phraseEnd(index)
    return mark(
      TextSpan(words[start].span.start..<end),
      kind: kind,
      date: date,
      place: place,
      status: nounStatus(index, start: start, date: date, kind: kind)
    )
  }

  /// "visit" after "will" or "to" is a verb.
  private func isVerbLike(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    return words[index - 1].classes.isAny([.to, .modal])
  }

  /// Where the noun phrase of a noun starts: at its determiner, possessor or first adjective.
  private func nounStart(_ index: Int) -> Int {
    var start = index
    while start > 0, index - start < 8 {
      let word = words[start - 1]
      let isPart =
        word.classes.isAny([.determiner, .adjective, .possessive, .proper, .number, .hyphen])
        || word.form == "first" || word.form == "second"
        || (word.isNominal && word.isWord && !word.classes.contains(.gerund))
      guard isPart, !word.classes.isAny([.comma, .preposition, .quote]) else { break }
      start -= 1
      if word.classes.contains(.determiner) { break }
    }
    return start
  }

  /// The annotation that prepositions and a name tie to a noun: "to Washington in April".
  private func attached(_ layer: [Annotation], after index: Int) -> Annotation? {
    let start = words[index].span.end
    guard let next = layer.first(where: { $0.span.start >= start }) else { return nil }
    let between = words[(index + 1)...].prefix { $0.span.end <= next.span.start }
    guard between.count <= 7 else { return nil }
    let isTied = between.allSatisfy { word in
      word.classes.isAny([
        .determiner, .proper, .number, .possessive, .to, .openBracket, .closeBracket,
      ])
        || word.classes.contains(.preposition) && !Self.relational.contains(word.form)
        || word.classes.contains(.adjective)
    }
    return isTied ? next : nil
  }

  private func phraseEnd(_ index: Int) -> Int {
    var end = index
    while end + 1 < words.count, end - index < 10 {
      let next = words[end + 1]
      if next.classes.isAny([.comma, .strongMark, .terminator, .opener, .modal]) { break }
      if reading.groups.contains(where: { $0.words.lowerBound == end + 1 }) { break }
      end += 1
    }
    return words[end].span.end
  }

  private func nounStatus(_ index: Int, start: Int, date: Annotation?, kind: String) -> Status? {
    let before = words[max(0, start - 2)..<index]
    if before.contains(where: { Self.coming.contains($0.form) }) {
      return isDay(date) ? .scheduled : .planned
    }
    if kind == "announcement" { return .announced }
    let clause = clauses.first { $0.words.contains(index) }
    guard let main = clause?.main, main.modal == nil else { return nil }
    return main.tense == .past || main.governor?.isPerfect == true ? .held : nil
  }

  private static let coming = WordSet(
    words: "ahead before until upcoming next planned scheduled coming forthcoming"
  )

  // MARK: Forums

  /// "the dialogue (EPPD) in November 2021": a forum with a date is a session of it.
  private func forumMarks() -> [Mark] {
    view.annotations(.forum, in: reading.span).compactMap { forum in
      guard let last = words.lastIndex(where: { $0.span.end <= forum.span.end }),
        let date = attached(dates, after: last)
      else { return nil }
      let clause = clauses.first { $0.words.contains(last) }
      let isPast = clause?.main.map { $0.modal == nil && $0.tense == .past } ?? false
      return mark(
        forum.span.union(date.span),
        kind: "meeting",
        date: date,
        place: nil,
        status: isPast ? .held : nil
      )
    }
  }

  // MARK: Marks

  private func isDay(_ date: Annotation?) -> Bool {
    guard let expression = date?.content(as: DateExpression.self), expression.basis != .vague
    else { return false }
    return expression.value.map { $0.utf8.count == 10 || $0.contains("-W") } ?? false
  }

  private func mark(
    _ span: TextSpan,
    kind: String,
    date: Annotation?,
    place: Annotation?,
    status: Status?
  ) -> Mark {
    let expression = date?.content(as: DateExpression.self)
    return Mark(
      Event(
        kind: kind,
        date: expression?.value,
        place: place.map { view.text[$0.span] },
        status: status?.rawValue
      ),
      span
    )
  }
}
