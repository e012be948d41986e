import BriefingCore

/// Turns what an expression says into a value, counted from the document's present where needed.
///
/// A value is `stated` where the words say all of it. Whatever is counted from the publication or
/// taken from other words is `inferred`, and its premise says from what.
struct TemporalResolver: Sendable {
  /// A year that other words of the document state, with those words.
  struct QuotedYear: Sendable {
    let year: Int
    let quote: String
  }

  /// What "today" means in a document.
  enum Today: Sendable {
    /// The day of publication.
    case day
    /// The day where something happened or will happen on it, these times otherwise.
    case byTense
    /// These times.
    case era
  }

  /// The document's present, where it is known.
  let anchor: TemporalAnchor?
  /// What "today" means.
  let today: Today
  /// The way the sentence speaks.
  var direction = TenseDirection.unknown
  /// Whether the expression is all its block says, as in a calendar: no verb tells of the time.
  var isAlone = false
  /// Whether the expression is all the document says, as in a query: then the end of a year is the
  /// stretch that its adjective would name.
  var isQuery = false
  /// Whether it is the end of a term, as in "by the end of May".
  var isLimit = false
  /// The date spoken of last.
  var recent = RecentDate()
  /// The date the document spoke of last, in whatever passage.
  var told = RecentDate()
  /// The year of an earlier date of the sentence.
  var sentenceYear: QuotedYear?
  /// What was told so far, where the document is a history.
  var narrative: HistoricalNarrative?
  /// The year that is the heading of the section.
  var headingYear: QuotedYear?
  /// Whether the document describes what is always so: then a month without a year is any year's.
  var isDescription = false

  /// Returns the attributes of an expression, without its phrase.
  func resolve(_ meaning: TemporalMeaning) -> DateExpression {
    switch meaning {
    case .date(let fields): date(fields)
    case .day(let offset, let fields): day(offset, fields)
    case .unit(let unit, let offset, let phase): self.unit(unit, offset, phase)
    case .shifted(let length, let sign): shifted(length, sign)
    case .ahead(let length): direction == .future ? shifted(length, 1) : duration(length)
    case .displaced(let length, let sign, let point): displaced(length, sign, point)
    case .part(let part, let whole): self.part(part, of: whole)
    case .length(let length): duration(length)
    case .stretch(let length, let sign): stretch(length, sign)
    case .within(let length): within(length)
    case .starting(let point, let length): starting(point, length)
    case .later(let length, let sign): later(length, sign)
    case .open(let point, let isBefore): open(point, isBefore: isBefore)
    case .beyond(let point): beyond(point)
    case .onWeekday(let day, let point): onWeekday(day, of: point)
    case .untilNow: untilNow()
    case .workingWeek(let offset): workingWeek(offset)
    case .end(let low, let high, let isLast):
      isLast ? ends(low, high).last : ends(low, high).first
    case .beforeChrist(let year):
      DateExpression(timex: "BC\(year.fourDigits)", kind: .date, basis: .stated)
    case .recurring(let value): recurring(value)
    case .reference(let reference):
      DateExpression(timex: reference.rawValue, kind: .date, basis: .vague)
    case .anaphoric(let unit, let offset): anaphoric(unit, offset)
    case .range(let low, let high): range(low, high)
    }
  }

  /// Resolves "that year" and "two days later" by the date before it in the paragraph.
  ///
  /// "That year" looks back beyond the paragraph; what is counted from a date does so in a history
  /// alone, which has no present of its own.
  private func anaphoric(_ unit: TimeUnit, _ offset: Int?) -> DateExpression {
    if [.second, .minute, .hour].contains(unit) {
      return DateExpression(timex: unit.openPoint, kind: .time, basis: .vague)
    }
    let isNear = recent.mention != nil
    let looksBack = narrative != nil || offset == 0 && (unit == .year || unit == .month)
    let source = isNear || !looksBack ? recent : told
    // Where nothing was spoken of before, "the day before" is counted from the present.
    // What was "six months later" is not counted from the day of a report that tells it as past.
    if source.mention == nil, let anchor, let offset, offset != 0, offset < 0 || direction != .past
    {
      if unit == .fortnight, let day = anchor.day, abs(offset) < 1_000 {
        return DateExpression(
          value: "\(day.adding(days: 14 * offset))",
          kind: .date,
          basis: .inferred,
          premise: anchor.premise
        )
      }
      return unit == .day ? day(offset, nil) : self.unit(unit, offset, nil)
    }
    guard let offset, let value = source.value(of: unit, offset: offset),
      let quote = source.mention?.quote
    else { return DateExpression(timex: unit.openPoint, kind: .date, basis: .vague) }
    let premise = isNear ? Premise.sameParagraph(quote) : Premise.sameDocument(quote)
    return DateExpression(value: value, kind: .date, basis: .inferred, premise: premise)
  }

  func duration(_ length: Length) -> DateExpression {
    if length.unit == .weekend, length.isSimple, let count = length.count {
      return DateExpression(timex: "P\(count)WE", kind: .duration, basis: .stated)
    }
    guard let value = length.value else {
      return DateExpression(timex: length.unit.openDuration, kind: .duration, basis: .vague)
    }
    let timex: String? =
      if length.unit == .quarter, let count = length.count { "P\(count)Q" } else { nil }
    return DateExpression(value: value, timex: timex, kind: .duration, basis: .stated)
  }

  private func recurring(_ value: String) -> DateExpression {
    let isDuration = value.hasPrefix("P")
    return DateExpression(
      value: isDuration ? value : nil,
      timex: isDuration ? nil : value,
      kind: .set,
      basis: .stated
    )
  }

  /// Resolves the ends of a range, each by what the other says.
  private func ends(
    _ low: TemporalMeaning,
    _ high: TemporalMeaning
  ) -> (first: DateExpression, last: DateExpression) {
    var first = resolve(low)
    // What is to come is not over yet, and so is what a line of a calendar says.
    let looksAhead = direction == .future || direction == .unknown && isAlone
    if looksAhead, case .date(var opening) = low, opening.year == nil,
      opening.direction == nil,
      case .date(let closing) = high, closing.year == nil, let month = opening.month,
      let last = closing.month, let end = resolve(high).edtf?.point?.year.value
    {
      opening.year = .supposed((month <= last ? end : end - 1).fourDigits)
      first.value = resolve(.date(opening)).value
    }
    return (first, resolve(following(high, first)))
  }

  private func range(_ low: TemporalMeaning, _ high: TemporalMeaning) -> DateExpression {
    switch high {
    case .reference: return rangeToPresent(resolve(low), end: "..")
    case .untilNow: return rangeToPresent(resolve(low), end: anchor?.day.map { "\($0)" } ?? "..")
    default: break
    }
    let (first, second) = ends(low, high)
    let basis: DateExpression.Basis =
      first.basis == .stated && second.basis == .stated ? .stated : .inferred
    guard let from = first.value, let to = second.value, isOrdered(first, second) else {
      return DateExpression(kind: .period, basis: basis, premise: first.premise ?? second.premise)
    }
    return DateExpression(
      value: "\(Self.start(of: from))/\(Self.end(of: to))",
      kind: .period,
      basis: basis,
      premise: first.premise ?? second.premise
    )
  }

  private func rangeToPresent(_ first: DateExpression, end: String) -> DateExpression {
    let isPast = end == ".." || first.edtf?.earliest.map { $0 <= anchor?.latest ?? $0 } ?? false
    return DateExpression(
      value: first.value.map { "\(Self.start(of: $0))/\(isPast ? end : "..")" },
      kind: .period,
      basis: end == ".." ? first.basis : .inferred,
      premise: first.premise ?? (end == ".." ? nil : anchor?.premise)
    )
  }

  /// Gives the end of a range the year its beginning was found to have.
  private func following(_ high: TemporalMeaning, _ first: DateExpression) -> TemporalMeaning {
    guard case .date(var fields) = high, fields.year == nil, fields.direction == nil,
      let point = first.edtf?.point,
      let year = point.year.value, let month = fields.month
    else { return high }
    let opening: Int? =
      switch point.part {
      case .month(let month), .day(let month, _): month.value
      default: nil
      }
    fields.year = .supposed((year + (month < opening ?? 0 ? 1 : 0)).fourDigits)
    return .date(fields)
  }

  /// Whether a range does not end before it begins.
  private func isOrdered(_ first: DateExpression, _ second: DateExpression) -> Bool {
    guard let from = first.edtf?.earliest, let to = second.edtf?.latest else { return true }
    return from <= to
  }

  static func start(of value: String) -> Substring { value.split(separator: "/").first ?? "" }
  static func end(of value: String) -> Substring { value.split(separator: "/").last ?? "" }
}

extension DateFields {
  /// The month, where one is named.
  var month: Int? {
    switch part {
    case .month(let month), .day(let month, _): month
    default: nil
    }
  }
}
