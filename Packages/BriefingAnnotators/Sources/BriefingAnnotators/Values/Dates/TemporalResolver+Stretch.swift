import BriefingCore

/// Lengths that run from or to the present, or from a date.
///
/// Where the present is known to the day, "the past two years" are the days of an interval: that
/// says more than `P2Y`, the length alone, which stays where the present is not known. The days
/// before today, or after it, are counted where days are said, and whole quarters where quarters
/// are; weeks, months and years end today, or begin tomorrow.
extension TemporalResolver {
  /// Resolves "the past two years", "the next four business days".
  func stretch(_ length: Length, _ sign: Int) -> DateExpression {
    if narrative != nil { return toldStretch(length, sign) }
    guard let anchor, let today = anchor.day, let value = Self.stretch(length, sign, today) else {
      return duration(length)
    }
    return DateExpression(
      value: value,
      kind: .duration,
      basis: .inferred,
      premise: anchor.premise
    )
  }

  /// In a history, the years to come are those after the year told of last.
  private func toldStretch(_ length: Length, _ sign: Int) -> DateExpression {
    guard sign > 0, length.isSimple, length.unit == .year, let years = length.count?.integer,
      years < 1_000, let told = narrative?.year
    else { return duration(length) }
    return DateExpression(
      value: "\(told.year.fourDigits)/\((told.year + years).fourDigits)",
      kind: .duration,
      basis: .inferred,
      premise: Premise.sameDocument(told.quote)
    )
  }

  private static func stretch(_ length: Length, _ sign: Int, _ today: CalendarDay) -> String? {
    guard let count = length.count?.integer, (1..<10_000).contains(count), length.lowest == nil
    else { return nil }
    if length.isWorking, length.unit == .day { return workingDays(count, sign, today) }
    switch length.unit {
    case .quarter where length.further.isEmpty:
      let present = today.year * 4 + (today.month - 1) / 3
      let (first, last) = sign < 0 ? (present - count, present - 1) : (present + 1, present + count)
      guard first > 0 else { return nil }
      return "\(month(first * 3))/\(month(last * 3 + 2))"
    case .day where length.further.isEmpty:
      let far = today.adding(days: sign * count)
      return sign < 0 ? "\(far)/\(today.adding(days: -1))" : "\(today.adding(days: 1))/\(far)"
    default:
      guard let far = moved(today, length, sign) else { return nil }
      if sign < 0 { return "\(far)/\(today)" }
      return "\(length.startsToday ? today : today.adding(days: 1))/\(far)"
    }
  }

  /// The days from Monday to Friday nearest to today, today itself not among them.
  private static func workingDays(_ count: Int, _ sign: Int, _ today: CalendarDay) -> String? {
    var day = today
    func step() { repeat { day = day.adding(days: sign) } while day.weekday.rawValue > 5 }
    step()
    let near = day
    // Every seven days hold five working days.
    day = day.adding(days: sign * (count - 1) / 5 * 7)
    for _ in 0..<(count - 1) % 5 { step() }
    return sign < 0 ? "\(day)/\(near)" : "\(near)/\(day)"
  }

  /// Resolves "within nine months" where the sentence looks ahead: from today on.
  func within(_ length: Length) -> DateExpression {
    guard direction == .future, let anchor, let today = anchor.day,
      let end = Self.moved(today, length, 1)
    else { return duration(length) }
    return DateExpression(
      value: "\(today)/\(end)",
      kind: .duration,
      basis: .inferred,
      premise: anchor.premise
    )
  }

  /// Resolves "two weeks starting May 20".
  func starting(_ point: TemporalMeaning, _ length: Length) -> DateExpression {
    let start = resolve(point)
    guard let day = start.edtf?.point?.calendarDay, let end = Self.moved(day, length, 1) else {
      return duration(length)
    }
    return DateExpression(
      value: "\(day)/\(max(day, end.adding(days: -1)))",
      kind: .period,
      basis: start.basis,
      premise: start.premise
    )
  }

  /// Resolves "two years and a month later": from the day spoken of last, or from the present.
  func later(_ length: Length, _ sign: Int) -> DateExpression {
    let vague = DateExpression(timex: length.unit.openPoint, kind: .date, basis: .vague)
    let source = recent.mention ?? (narrative == nil ? nil : told.mention)
    let premise = source.map { Premise.sameDocument($0.quote) } ?? anchor?.premise
    guard let day = source == nil ? anchor?.day : source?.value.calendarDay,
      let moved = Self.moved(day, length, sign)
    else { return vague }
    return DateExpression(value: "\(moved)", kind: .date, basis: .inferred, premise: premise)
  }

  /// Resolves "2012 or later" and "May 2020 and before".
  func open(_ point: TemporalMeaning, isBefore: Bool) -> DateExpression {
    var result = resolve(point)
    result.kind = .period
    result.timex = nil
    result.value = result.value.map {
      isBefore ? "../\(Self.end(of: $0))" : "\(Self.start(of: $0))/.."
    }
    return result
  }

  /// Resolves "later than 2018".
  func beyond(_ point: TemporalMeaning) -> DateExpression {
    var result = resolve(point)
    result.kind = .period
    result.timex = nil
    result.value = result.edtf?.latest.map { "\($0.adding(days: 1))/.." }
    return result
  }

  /// Resolves "in three weeks on Friday".
  func onWeekday(_ number: Int, of point: TemporalMeaning) -> DateExpression {
    var week = resolve(point)
    if case .ahead(let length) = point { week = shifted(length, 1) }
    guard let first = week.edtf?.earliest else {
      return DateExpression(timex: "XXXX-WXX-\(number)", kind: .date, basis: .vague)
    }
    week.value = "\(first.adding(days: number - first.weekday.rawValue))"
    (week.timex, week.kind) = (nil, .date)
    return week
  }

  /// Resolves "to date".
  func untilNow() -> DateExpression {
    guard let anchor, let today = anchor.day else {
      let timex = TemporalMeaning.Reference.present.rawValue
      return DateExpression(timex: timex, kind: .period, basis: .vague)
    }
    return DateExpression(
      value: "../\(today)",
      kind: .period,
      basis: .inferred,
      premise: anchor.premise
    )
  }

  /// Resolves "this working week".
  func workingWeek(_ offset: Int) -> DateExpression {
    guard let anchor, let today = anchor.day else {
      return DateExpression(timex: TimeUnit.week.openPoint, kind: .period, basis: .vague)
    }
    let monday = today.adding(days: 1 - today.weekday.rawValue + 7 * offset)
    return DateExpression(
      value: "\(monday)/\(monday.adding(days: 4))",
      kind: .period,
      basis: .inferred,
      premise: anchor.premise
    )
  }

  /// The day some time from another; a month after 31 January is the last of February.
  static func moved(_ day: CalendarDay, _ length: Length, _ sign: Int) -> CalendarDay? {
    guard let count = length.count, length.lowest == nil else { return nil }
    var (months, days) = (0, 0)
    let parts = [Length.Addition(count: count, unit: length.unit)] + length.further
    for part in parts {
      guard let number = part.count.integer, (0..<100_000).contains(number) else { return nil }
      switch part.unit {
      case .day: days += number
      case .week: days += 7 * number
      case .fortnight: days += 14 * number
      case .month: months += number
      case .quarter: months += 3 * number
      case .year: months += 12 * number
      case .decade: months += 120 * number
      case .century: months += 1_200 * number
      case .second, .minute, .hour, .weekend: return nil
      }
    }
    let index = day.year * 12 + day.month - 1 + sign * months
    guard (12..<119_988).contains(index) else { return nil }
    let length = CalendarDay.length(ofMonth: index % 12 + 1, year: index / 12)
    let start = CalendarDay(year: index / 12, month: index % 12 + 1, day: min(day.day, length))
    guard let result = start?.adding(days: sign * days), (1...9_998).contains(result.year) else {
      return nil
    }
    return result
  }
}

extension EDTFPoint {
  /// The day, where it is known to the day.
  var calendarDay: CalendarDay? {
    guard let year = year.value, let month, let day else { return nil }
    return CalendarDay(year: year, month: month, day: day)
  }
}
