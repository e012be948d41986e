import BriefingCore

/// The dates in the words of a claim: by when something is to be done, and when it was.
struct ClaimDates {
  /// A date with what is known of it, read once for all that is asked.
  private struct Told {
    let span: TextSpan
    let expression: DateExpression?
  }

  private let dates: [Told]
  private let published: EventReader.Publication
  private let clause: Clause
  private let reading: SentenceReading

  /// Creates a reader.
  ///
  /// - Parameters:
  ///   - dates: The dates in the words of the claim.
  ///   - clause: The clause that makes it.
  ///   - reading: The sentence.
  ///   - published: The first and the last day on which the document may have been published.
  init(
    _ dates: [Annotation],
    of clause: Clause,
    _ reading: SentenceReading,
    published: EventReader.Publication
  ) {
    self.clause = clause
    self.reading = reading
    self.published = published
    self.dates = dates.map {
      Told(span: $0.span, expression: $0.content(as: DateExpression.self))
    }
  }

  /// Whether one of them fixes a day or week.
  var nameDay: Bool {
    dates.contains { Self.namesDay($0.expression) && !isOfSaying($0.span) }
  }

  /// Whether a date tells when something was said: "told reporters on Monday that they will sign".
  private func isOfSaying(_ date: TextSpan) -> Bool {
    guard let place = place(of: date) else { return false }
    if let tail = clause.tail, place >= tail.words.upperBound { return true }
    guard let main = clause.main, main.links.contains(where: { SpeechCues.isSaying($0.lemma) }),
      let said = clause.inner.first(where: { $0.role == .complement })
    else { return false }
    // "On Monday the ministry said the tender would open"
    if place < main.words.lowerBound { return place <= clause.words.lowerBound + 1 }
    return stands(place, between: main, and: said)
  }

  /// Whether a word stands behind a verb and before the clause that the verb leads to.
  private func stands(_ place: Int, between main: VerbGroup, and inner: VerbGroup) -> Bool {
    inner.opener.map { main.words.upperBound <= place && place < $0 } ?? false
  }

  private static func namesDay(_ expression: DateExpression?) -> Bool {
    guard let expression, expression.kind == nil || expression.kind == .date,
      expression.basis != .vague, let value = expression.value
    else { return false }
    // A day, a day without its year, or a week; months and seasons fix no day.
    return value.utf8.count == 10 || value.contains("-W")
  }

  /// The date by which, or on which, something is to be done.
  ///
  /// It is told in the clause of the deed itself: neither in a relative clause, nor as the time of
  /// saying, nor after "since", and it is not over when the document is published.
  func deadline(of carrier: VerbGroup?, _ status: Status?) -> String? {
    let isComing = status.map(isComing) ?? false
    for date in dates {
      guard let expression = date.expression, let value = expression.value,
        expression.kind != .duration, expression.kind != .set,
        isComing || isLimit(date.span) && !isOver(carrier, status),
        !isApart(date.span, from: carrier),
        !isOfSaying(date.span),
        !isOfNoun(date, behind: carrier),
        !isTurned(date.span, carrier),
        !isOfOther(date, behind: carrier)
      else { continue }
      if let published = published.earliest, let last = EDTF(value)?.latest, last < published {
        continue
      }
      return value
    }
    return nil
  }

  /// Whether a deed is told as past: "had fallen by May" tells of a point of time, and so does "had
  /// to pay by May".
  private func isOver(_ carrier: VerbGroup?, _ status: Status?) -> Bool {
    carrier?.tense == .past
      && (carrier?.links.count == 1 || status == .held || status == .unclear)
  }

  private func isComing(_ status: Status) -> Bool {
    switch status {
    case .scheduled, .planned, .expected, .pending, .proposed, .possible: true
    default: false
    }
  }

  /// The first word that does not end before a date.
  private func place(of date: TextSpan) -> Int? {
    reading.words.firstIndex { $0.span.end > date.start }
  }

  /// Whether a date stands in another clause than the deed, or after "since".
  private func isApart(_ date: TextSpan, from carrier: VerbGroup?) -> Bool {
    let words = reading.words
    guard let place = place(of: date) else { return false }
    if place > 0, words[..<place].suffix(3).contains(where: { $0.form == "since" }) { return true }
    // "warned last year that the stock could collapse": the time of the warning.
    if let carrier, let main = clause.main, carrier.words != main.words,
      stands(place, between: main, and: carrier)
    {
      return true
    }
    // "On 3 May the old pact lapsed; ministers signed a new one"
    if let deed = (carrier ?? clause.main)?.words.lowerBound,
      words[min(place, deed)..<max(place, deed)].contains(where: {
        $0.classes.contains(.strongMark)
      })
    {
      return true
    }
    // "Until the pact takes effect on 1 June, nothing shall be sold"
    if place < (carrier ?? clause.main)?.words.lowerBound ?? 0, isInOpening(place) { return true }
    return reading.groups.contains { group in
      guard group.role == .relative, let opener = group.opener, opener < place,
        group.words != carrier?.words
      else { return false }
      let end =
        words[min(group.words.upperBound, words.count)...]
        .firstIndex { $0.classes.isAny([.comma, .strongMark]) } ?? words.count
      return place < end
    }
  }

  /// Whether a word stands in a clause that opens the sentence and tells until when, or under which
  /// condition, something is done.
  private func isInOpening(_ place: Int) -> Bool {
    let words = reading.words
    guard let first = reading.body.first(where: { words[$0].isWord }),
      Self.bounding.contains(words[first].form)
        || FunctionWords.inverted.contains(words[first].form),
      reading.groups.contains(where: { $0.opener == first }),
      let comma = words[first...].firstIndex(where: { $0.classes.contains(.comma) })
    else { return false }
    return place < comma
  }

  private static let bounding = WordSet(words: "until till unless if")

  /// Whether a date is that of a noun: of "the catch for 2025", of "a committee set up in 2011".
  private func isOfNoun(_ date: Told, behind carrier: VerbGroup?) -> Bool {
    guard let tie = DateTie(date.span, value: date.expression?.value, in: reading) else {
      return false
    }
    if let carrier,
      carrier.words.contains(where: { Self.scheduling.contains(reading.words[$0].lemma) })
    {
      return false  // "set the vote for 2025"
    }
    return tie.belongsToNoun || tie.opensStretch
  }

  /// Whether a denial makes another thing of a limit: "No water may be applied after 15 August", "is not
  /// expected before 2032", "shall not open until May".
  private func isTurned(_ date: TextSpan, _ carrier: VerbGroup?) -> Bool {
    guard let place = place(of: date), place > 0,
      Self.turning.contains(reading.words[place - 1].form)
    else { return false }
    return NegationReader(reading).finding(in: clause, carrier: carrier).polarity == .negative
  }

  private static let turning = WordSet(words: "before after until till since")

  /// Whether what stands between tells of another deed or matter: "will open it, first planned for
  /// 9 June", "as promised on 9 June", "in answer to the vote on 9 June".
  private func isOfOther(_ date: Told, behind carrier: VerbGroup?) -> Bool {
    guard let deed = carrier ?? clause.main,
      let tie = DateTie(date.span, value: date.expression?.value, in: reading)
    else { return false }
    return tie.isOfOther(behind: deed) || tie.isBehindModifier(from: deed.words.upperBound)
      || tie.isOfFurtherVerb(behind: deed)
  }

  /// Verbs whose "for" leads to the time of what is put in a calendar.
  private static let scheduling: WordSet = [
    "schedule", "plan", "slate", "fix", "call", "book", "target", "expect", "convene", "postpone",
    "reschedule", "propose",
  ]

  /// The date of what has come to pass, where nothing parts it from the verb of the deed.
  ///
  /// What the verb's object, a participle behind a noun, an infinitive or a clause of its own dates
  /// is not the time of the deed, and neither is the end of a term, nor a day after the publication.
  ///
  /// - Parameters:
  ///   - status: How far the matter has come.
  ///   - carrier: The verb that tells it.
  /// - Returns: The value of the date.
  func date(_ status: Status?, of carrier: VerbGroup?) -> String? {
    guard !dates.isEmpty, let status, isDone(status), let main = clause.main else { return nil }
    let deed = carrier ?? main
    for date in dates {
      guard let expression = date.expression, let value = expression.value,
        expression.kind != .duration, expression.kind != .set,
        let tie = DateTie(date.span, value: value, in: reading),
        !tie.belongsToNoun, !tie.isBound, !tie.isParted(from: deed),
        !isApart(date.span, from: deed), !isOfAnotherEvent(date.span, before: main),
        !(tie.words.upperBound <= deed.words.lowerBound && tie.isInside(clause.subject))
      else { continue }
      if let last = published.latest, let first = EDTF(value)?.earliest, last < first { continue }
      return value
    }
    return nil
  }

  /// Whether a date before the verb is that of something else: "After the death of his father in
  /// 1848, he sailed", "Ann Sample, born on 2 May 1955, has built".
  private func isOfAnotherEvent(_ date: TextSpan, before main: VerbGroup) -> Bool {
    guard let place = place(of: date), place < main.words.lowerBound else { return false }
    let words = reading.words
    let opening = words[clause.words.lowerBound..<place]
    if let first = opening.first(where: \.isWord), Self.anterior.contains(first.form),
      opening.contains(where: { $0.isNominal && $0.isWord }),
      !opening.contains(where: { $0.classes.contains(.comma) })
    {
      return true
    }
    guard let subject = clause.subject, subject.lowerBound < place,
      let comma = opening.lastIndex(where: { $0.classes.contains(.comma) }),
      comma >= subject.lowerBound, comma + 1 < place
    else { return false }
    return words[comma + 1].classes.contains(.participle)
  }

  private static let anterior = WordSet(words: "after before following until since despite")

  private func isDone(_ status: Status) -> Bool {
    switch status {
    case .held, .enacted, .signed, .agreed, .confirmed, .announced, .cancelled, .postponed, .denied:
      true
    default: false
    }
  }

  /// Whether "by", "until" or "before" stands before a date.
  private func isLimit(_ date: TextSpan) -> Bool {
    reading.words[..<(place(of: date) ?? reading.words.count)].suffix(2).contains {
      $0.form == "by" || $0.form == "until" || $0.form == "before"
    }
  }
}
