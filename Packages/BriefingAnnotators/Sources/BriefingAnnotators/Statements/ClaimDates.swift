import BriefingCore

/// The dates in the words of a claim: by when something is to be done, and when it was.
struct ClaimDates {
  private let view: DocumentView
  private let dates: [Annotation]
  private let clause: Clause
  private let reading: SentenceReading

  init(_ view: DocumentView, in span: TextSpan, of clause: Clause, _ reading: SentenceReading) {
    self.view = view
    self.clause = clause
    self.reading = reading
    dates = view.annotations(.date, in: span)
  }

  /// Whether one of them fixes a day or week.
  var nameDay: Bool { dates.contains(where: Self.namesDay) }

  private static func namesDay(_ date: Annotation) -> Bool {
    guard let expression = date.content(as: DateExpression.self),
      expression.kind == nil || expression.kind == .date, expression.basis != .vague,
      let value = expression.value
    else { return false }
    // A day, a day without its year, or a week; months and seasons fix no day.
    return value.utf8.count == 10 || value.contains("-W")
  }

  /// The date by which, or on which, something is to be done.
  ///
  /// It is told in the clause of the deed itself: neither in a relative clause, nor as the time of
  /// saying, nor after "since", and it is not over when the document is published.
  func deadline(of carrier: VerbGroup?, _ status: Status?) -> String? {
    let coming: Set<Status> = [.scheduled, .planned, .expected, .pending, .proposed, .possible]
    let published = view.document.source.metadata.published.value?.earliest
    return dates.lazy.compactMap { date -> String? in
      let expression = date.content(as: DateExpression.self)
      guard expression?.kind != .duration, expression?.kind != .set,
        status.map(coming.contains) ?? false || isLimit(date),
        !isApart(date.span, from: carrier)
      else { return nil }
      if let published, let last = EDTF(expression?.value ?? "")?.latest, last < published {
        return nil
      }
      return expression?.value
    }.first
  }

  /// Whether a date stands in another clause than the deed, or after "since".
  private func isApart(_ date: TextSpan, from carrier: VerbGroup?) -> Bool {
    let words = reading.words
    guard let place = words.firstIndex(where: { $0.span.end > date.start }) else { return false }
    if place > 0, words[..<place].suffix(3).contains(where: { $0.form == "since" }) { return true }
    // "warned last year that the stock could collapse": the time of the warning.
    if let carrier, let main = clause.main, carrier.words != main.words,
      let opener = carrier.opener,
      (main.words.upperBound..<opener).contains(place)
    {
      return true
    }
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

  /// The date of what has come to pass, where no "since" or "ahead of" parts it from the verb.
  func date(_ status: Status?) -> String? {
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
