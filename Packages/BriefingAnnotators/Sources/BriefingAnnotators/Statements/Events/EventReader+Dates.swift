import BriefingCore

// MARK: - The dates and places of an event

extension EventReader {
  /// The date in "was delayed until October": no day of the event, but a part of what is told.
  func newDate(behind verb: Int) -> Annotation? {
    guard verb + 2 < words.count, words[verb + 1].form == "until" else { return nil }
    return dates.first { $0.span.start == words[verb + 2].span.start }
  }

  /// The first annotation after a verb that belongs to it, not to what it comes before or after.
  func follower(
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
  func coordinator(before group: VerbGroup) -> Int? {
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
  func leading(_ group: VerbGroup, kind: String, in clause: Clause) -> Annotation? {
    let start = words[clause.words.lowerBound].span.start
    let isOfSubject = kind == "cancellation" || kind == "postponement"
    let subject = isOfSubject && group.words == clause.main?.words ? clause.subject : nil
    let end = words[subject?.lowerBound ?? group.words.lowerBound].span.start
    return dates.last { date in
      guard date.span.start >= start, date.span.end <= end, let tie = tie(of: date) else {
        return false
      }
      let between = tie.words.upperBound..<max(tie.words.upperBound, group.words.lowerBound)
      return !tie.belongsToNoun && !words[between].contains { $0.classes.contains(.strongMark) }
        && !tie.isInside(self.subject(of: group, in: clause))
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

  func tie(of date: Annotation) -> DateTie? {
    DateTie(date.span, value: date.attributes.text("value"), in: reading)
  }

  /// Whether a date stands behind an infinitive that the verb leads to, and so is the time of that:
  /// "agreed to set the catch in May".
  func isBehindInfinitive(
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
  func isPlaced(_ place: Annotation) -> Bool {
    guard let index = words.firstIndex(where: { $0.span.start >= place.span.start }), index > 0
    else { return false }
    var before = index - 1
    if words[before].classes.contains(.determiner), before > 0 { before -= 1 }
    let form = words[before].form
    return form == "in" || form == "at" || form == "to" || form == "near" || form == "from"
      || words[before].classes.isAny(.verb)
  }
}
