import BriefingCore

// MARK: - Events told of by nouns

extension EventReader {
  func mark(ofNoun index: Int) -> Mark? {
    let word = words[index]
    guard word.signs.contains(.event), let noun = EventLexicon.eventNouns[word.form],
      !word.classes.contains(.proper) || index == 0
    else { return nil }
    let isInVerb = reading.groups.contains { $0.words.contains(index) }
    guard !isInVerb else { return nil }
    let start = nounStart(index)
    let kind = noun.kind
    if noun.isUpheaval {
      guard !isDenied(start..<index) else { return nil }
      let place = attached(places, after: index)
      let date = attached(dates, after: index)
      // "war crimes", "reasons for war", "Occupation: lawyer" tell of none.
      let next = index + 1 < words.count ? words[index + 1] : nil
      let isCompound = next.map {
        $0.isWord && $0.isNominal && !$0.classes.isAny([.proper, .number])
      }
      let isBare = start == index && place == nil && date == nil
      guard isCompound != true, !isBare else { return nil }
      let end = [place?.span.end, date?.span.end, word.span.end].compactMap(\.self).max()
      return mark(
        TextSpan(words[start].span.start..<(end ?? word.span.end)),
        kind: kind,
        date: date,
        place: place,
        status: nil
      )
    }
    guard !isVerbLike(index), kind != "release" || !freesSomebody(index) else { return nil }
    let date = attached(dates, after: index)
    let place = attached(places, after: index)
    let isRecent = words[start..<index].contains { $0.form == "recent" || $0.form == "original" }
    guard date != nil || (kind == "visit" && place != nil) || (kind == "announcement" && isRecent)
    else { return nil }
    let ends = [date?.span.end, place?.span.end].compactMap(\.self)
    let end = ends.max() ?? phraseEnd(index)
    let occurrence = occurrence(of: start..<index + 1)
    guard case .told(var status) = occurrence else { return nil }
    if status?.rung != nil || status == nil {
      if namesYear(date), isPastFrame(start..<index), !lies(date, ahead: true) {
        status = nil
      } else if isComing(start..<index), !lies(date, ahead: false) {
        status = isDay(date) ? .scheduled : .planned
      } else if kind == "announcement", factuality.factuality(at: index) == .asserted {
        status = .announced
      }
    }
    return mark(
      TextSpan(words[start].span.start..<end),
      kind: kind,
      date: date,
      place: place,
      status: status
    )
  }

  /// Whether a date has a year, so that it need not be the next one of its name.
  private func namesYear(_ date: Annotation?) -> Bool {
    guard let value = date?.content(as: DateExpression.self)?.value else { return false }
    return value.utf8.first != UInt8(ascii: "X")
  }

  /// "his release", "the release of the hostages", "release from prison": nothing is published.
  private func freesSomebody(_ index: Int) -> Bool {
    if index > 0, Self.owners.contains(words[index - 1].form) { return true }
    let near = words[(index + 1)...].prefix(4)
    return near.first?.form == "from"
      || near.first?.form == "of"
        && near.contains {
          Self.captives.contains($0.form)
        }
  }

  private static let owners = WordSet(words: "his her their")
  private static let captives = WordSet(
    words: """
      hostage hostages prisoner prisoners detainee detainees captive captives inmate inmates suspect \
      suspects convict convicts
      """
  )

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
  func attached(_ layer: [Annotation], after index: Int) -> Annotation? {
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
    guard isTied else { return nil }
    return next.label == .date && isOfNoun(next) && !names(index, next) ? nil : next
  }

  /// Whether a date behind "of" is that of the very noun: "the meeting of 9 May".
  private func names(_ index: Int, _ date: Annotation) -> Bool {
    words[(index + 1)...].prefix { $0.span.end <= date.span.start }.allSatisfy { word in
      word.form == "of" || word.classes.contains(.determiner)
    }
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

  // MARK: Forums

  /// "the dialogue (EPPD) in November 2021": a forum with a date is a session of it.
  func forumMarks() -> [Mark] {
    forums.compactMap { forum in
      guard let last = words.lastIndex(where: { $0.span.end <= forum.span.end }),
        let date = attached(dates, after: last)
      else { return nil }
      let first = words.firstIndex { $0.span.start >= forum.span.start } ?? last
      guard case .told(let status) = occurrence(of: min(first, last)..<last + 1) else { return nil }
      return mark(
        forum.span.union(date.span),
        kind: "meeting",
        date: date,
        place: nil,
        status: status
      )
    }
  }
}
