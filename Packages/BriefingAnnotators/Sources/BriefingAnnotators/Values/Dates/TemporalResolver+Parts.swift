import BriefingCore

extension TemporalResolver {
  /// Resolves "the first Tuesday of October", "the last week of July", "the week of 6 October".
  func part(_ part: TemporalPart, of container: TemporalMeaning) -> DateExpression {
    let whole = resolve(container)
    let open = DateExpression(
      timex: Self.openTimex(of: part),
      kind: part.count > 1 ? .period : .date,
      basis: .vague,
      premise: whole.premise
    )
    guard let value = whole.value, let edtf = EDTF(value), let first = edtf.earliest,
      let last = edtf.latest, let found = Self.part(part, first, last)
    else { return open }
    return DateExpression(
      value: found.value,
      timex: found.timex,
      kind: part.count > 1 ? .period : .date,
      basis: whole.basis,
      premise: whole.premise
    )
  }

  private static func openTimex(of part: TemporalPart) -> String? {
    switch part.kind {
    case .weekday(let day): "XXXX-WXX-\(day)"
    case .unit(let unit): part.count > 1 ? "P\(part.count)\(unit.letter)" : unit.openPoint
    }
  }

  private static func part(
    _ part: TemporalPart,
    _ first: CalendarDay,
    _ last: CalendarDay
  ) -> (value: String, timex: String?)? {
    switch part.kind {
    case .weekday(let number):
      let ahead = (number - first.weekday.rawValue + 7) % 7
      let back = (last.weekday.rawValue - number + 7) % 7
      let day =
        part.place > 0
        ? first.adding(days: ahead + 7 * (part.place - 1))
        : last.adding(days: -back + 7 * (part.place + 1))
      return (first.number...last.number).contains(day.number) ? ("\(day)", nil) : nil
    case .unit(.day):
      return days(part, first, last)
    case .unit(.week):
      return weeks(part, first, last)
    case .unit(.weekend):
      // A holiday early in the week goes with the weekend before it.
      let isEarly = first.weekday.rawValue <= 3
      let saturday = first.adding(days: (isEarly ? -1 : 6) - first.weekday.rawValue)
      return part.place == 0 ? weekend(saturday) : nil
    case .unit(.month):
      return months(part, first, last)
    case .unit(.year):
      let year = part.place > 0 ? first.year + part.place - 1 : last.year + part.place + 1
      guard part.count == 1, (first.year...last.year).contains(year) else { return nil }
      return (year.fourDigits, nil)
    case .unit:
      return nil
    }
  }

  private static func days(
    _ part: TemporalPart,
    _ first: CalendarDay,
    _ last: CalendarDay
  ) -> (value: String, timex: String?)? {
    let start =
      part.place > 0
      ? first.adding(days: (part.place - 1) * part.count)
      : last.adding(days: part.place * part.count + 1)
    let end = start.adding(days: part.count - 1)
    guard start.number >= first.number, end.number <= last.number else { return nil }
    return part.count == 1 ? ("\(start)", nil) : ("\(start)/\(end)", nil)
  }

  /// Weeks run from Monday, and belong to the month or year of their Thursday, as in ISO 8601.
  private static func weeks(
    _ part: TemporalPart,
    _ first: CalendarDay,
    _ last: CalendarDay
  ) -> (value: String, timex: String?)? {
    func monday(ofThursday day: CalendarDay) -> CalendarDay { day.adding(days: -3) }
    let start: CalendarDay
    if part.place == 0 {
      start = first.adding(days: 1 - first.weekday.rawValue)
    } else if part.place > 0 {
      let thursday = first.adding(days: (4 - first.weekday.rawValue + 7) % 7)
      start = monday(ofThursday: thursday).adding(days: 7 * (part.place - 1) * part.count)
    } else {
      let thursday = last.adding(days: -((last.weekday.rawValue - 4 + 7) % 7))
      start = monday(ofThursday: thursday).adding(days: 7 * (part.place * part.count + 1))
    }
    guard part.count == 1 else {
      return ("\(start)/\(start.adding(days: 7 * part.count - 1))", nil)
    }
    let week = start.isoWeek
    return ("\(week.year.fourDigits)-W\(week.week.twoDigits)", nil)
  }

  private static func months(
    _ part: TemporalPart,
    _ first: CalendarDay,
    _ last: CalendarDay
  ) -> (value: String, timex: String?)? {
    let (low, high) = (first.year * 12 + first.month - 1, last.year * 12 + last.month - 1)
    let start =
      part.place > 0
      ? low + (part.place - 1) * part.count : high + part.place * part.count + 1
    let end = start + part.count - 1
    guard part.place != 0, start >= low, end <= high else { return nil }
    return part.count == 1
      ? (month(start), nil) : ("\(month(start))/\(month(end))", nil)
  }

  private static func weekend(_ saturday: CalendarDay) -> (value: String, timex: String?) {
    let week = saturday.isoWeek
    return (
      "\(saturday)/\(saturday.adding(days: 1))",
      "\(week.year.fourDigits)-W\(week.week.twoDigits)-WE"
    )
  }

  /// Resolves "two days after Christmas", "three weeks from 5 May".
  func displaced(_ length: Length, _ sign: Int, _ point: TemporalMeaning) -> DateExpression {
    let from = resolve(point)
    guard let count = length.count, length.isSimple,
      let start = from.edtf?.point, let year = start.year.value,
      let anchor = Self.anchor(year: year, month: start.month, day: start.day),
      let value = TemporalResolver(anchor: anchor, today: today)
        .displacedValue(count, length.unit, sign)
    else {
      return DateExpression(
        timex: length.value,
        kind: .duration,
        basis: .vague,
        premise: from.premise
      )
    }
    return DateExpression(value: value, kind: .date, basis: from.basis, premise: from.premise)
  }

  private static func anchor(year: Int, month: Int?, day: Int?) -> TemporalAnchor? {
    guard let first = CalendarDay(year: year, month: month ?? 1, day: day ?? 1) else { return nil }
    let lastMonth = month ?? 12
    let length = CalendarDay.length(ofMonth: lastMonth, year: year)
    guard let last = CalendarDay(year: year, month: lastMonth, day: day ?? length) else {
      return nil
    }
    return TemporalAnchor(earliest: first, latest: last, premise: "")
  }

  /// A day some time from the present, to the day where both are known so.
  private func displacedValue(_ count: DecimalNumber, _ unit: TimeUnit, _ sign: Int) -> String? {
    guard let anchor, let whole = count.integer, whole < 100_000 else { return nil }
    if let day = anchor.day {
      switch unit {
      case .day: return "\(day.adding(days: sign * whole))"
      case .week: return "\(day.adding(days: sign * 7 * whole))"
      case .fortnight: return "\(day.adding(days: sign * 14 * whole))"
      case .month, .quarter, .year, .decade:
        let months = [.month: 1, .quarter: 3, .year: 12, .decade: 120][unit] ?? 1
        let index = day.year * 12 + day.month - 1 + sign * min(whole, 10_000) * months
        guard (0..<120_000).contains(index) else { return nil }
        // 31 January and a month is the last of February.
        let length = CalendarDay.length(ofMonth: index % 12 + 1, year: index / 12)
        return "\(Self.month(index))-\(min(day.day, length).twoDigits)"
      default: return nil
      }
    }
    return shiftedValue(count, unit, sign)
  }

  /// Resolves "Thursday the 15th" and "the 18th": the nearest such day the way the sentence speaks.
  func dayOfMonth(_ number: Int, _ fields: DateFields) -> DateExpression {
    let open = DateExpression(
      timex: "XXXX-XX-\(number.twoDigits)",
      kind: .date,
      basis: .inferred,
      premise: Premise.noPublication
    )
    guard let anchor, let today = anchor.day else { return open }
    func day(_ offset: Int) -> CalendarDay? {
      let month = today.year * 12 + today.month - 1 + offset
      guard month > 0,
        let day = CalendarDay(year: month / 12, month: month % 12 + 1, day: number),
        fields.weekday.map({ $0 == day.weekday.rawValue }) ?? true
      else { return nil }
      return day
    }
    // A weekday falls on the same day of a month again within 14 months.
    let months = fields.weekday == nil ? 2 : 14
    let ahead = (0...months).lazy.compactMap(day).first { $0.number >= today.number }
    let back = (0...months).lazy.compactMap { day(-$0) }.first { $0.number <= today.number }
    let found: CalendarDay? =
      switch direction {
      case .past: back
      case .future: ahead
      case .unknown where isAlone: ahead
      case .unknown:
        [back, ahead].compactMap(\.self)
          .min { abs($0.number - today.number) < abs($1.number - today.number) }
      }
    guard let found else { return open }
    let premise = Premise.pointing(direction, from: anchor.premise)
    return onDay("\(found)", fields, basis: .inferred, premise: premise)
  }
}

extension TimeUnit {
  /// The letter of the unit in a duration.
  fileprivate var letter: String {
    switch self {
    case .day: "D"
    case .week: "W"
    case .month: "M"
    case .year: "Y"
    case .weekend: "WE"
    default: ""
    }
  }
}
