import BriefingCore

extension TemporalResolver {
  /// Resolves "today", "yesterday evening", "tomorrow at 10 a.m.".
  func day(_ offset: Int, _ named: DateFields?) -> DateExpression {
    let fields = named ?? DateFields()
    let kind: DateExpression.Kind = fields.clock == nil && fields.dayPart == nil ? .date : .time
    let isNow = offset == 0 && kind == .date && fields.phase == nil
    let isTelling = direction != .unknown
    let isEra = today == .era || !isTelling && (today == .byTense || named == nil)
    guard let day = anchor?.day?.adding(days: offset), !(isNow && isEra) else {
      let timex = isNow ? TemporalMeaning.Reference.present.rawValue : "XXXX-XX-XX"
      return DateExpression(timex: timex, kind: kind, basis: .vague)
    }
    return onDay("\(day)", fields, basis: .inferred, premise: anchor?.premise)
  }

  /// Puts the time of day of some fields on a day.
  func onDay(
    _ day: String,
    _ fields: DateFields,
    basis: DateExpression.Basis,
    premise: String?
  ) -> DateExpression {
    var result = DateExpression(value: day, kind: .date, basis: basis, premise: premise)
    if let clock = fields.clock {
      result.value = "\(day)T\(clock.text)"
      result.kind = .time
    } else if let part = fields.dayPart {
      result.timex = "\(day)T\(part.rawValue)"
      result.kind = .time
    }
    return result
  }

  /// Resolves "this week", "last year", "the end of next month".
  func unit(_ unit: TimeUnit, _ offset: Int, _ phase: Phase?) -> DateExpression {
    guard let (value, timex) = stretch(unit, offset) else {
      return DateExpression(kind: .period, basis: .vague)
    }
    var result = DateExpression(
      value: value,
      timex: timex,
      kind: .period,
      basis: .inferred,
      premise: anchor?.premise
    )
    if let phase, let last = lastDay(of: phase, in: value) {
      (result.value, result.timex) = (last, timex ?? value)
    } else if let phase,
      let part = rest(phase, of: value, offset)
        ?? stretch(of: phase, in: value, isPresent: true)
    {
      result.value = part
      result.timex = phase.isVague ? timex ?? value : nil
    }
    return result
  }

  /// What is left of the present unit: "the rest of the week".
  private func rest(_ phase: Phase, of value: String, _ offset: Int) -> String? {
    guard case .remaining = phase, offset == 0, let today = anchor?.day,
      let last = EDTF(value)?.latest, today <= last
    else { return nil }
    return "\(today)/\(last)"
  }

  /// The value of a unit counted from the present one, and its TIMEX3 value where that differs.
  private func stretch(_ unit: TimeUnit, _ offset: Int) -> (value: String, timex: String?)? {
    switch unit {
    case .week:
      guard let week = anchor?.day?.adding(days: 7 * offset).isoWeek else { return nil }
      return ("\(week.year.fourDigits)-W\(week.week.twoDigits)", nil)
    case .weekend:
      guard let day = anchor?.day else { return nil }
      // On a weekday, "this weekend" told as past is the one gone by.
      let back = offset == 0 && direction == .past && day.weekday.rawValue < 6 ? -1 : offset
      let saturday = day.adding(days: 6 - day.weekday.rawValue + 7 * back)
      let week = saturday.isoWeek
      let timex = "\(week.year.fourDigits)-W\(week.week.twoDigits)-WE"
      return ("\(saturday)/\(saturday.adding(days: 1))", timex)
    case .month:
      guard let month = anchor?.month else { return nil }
      return (Self.month(month.year * 12 + month.month - 1 + offset), nil)
    case .quarter:
      guard let month = anchor?.month else { return nil }
      let index = month.year * 4 + (month.month - 1) / 3 + offset
      return (
        "\((index / 4).fourDigits)-\(33 + index % 4)", "\((index / 4).fourDigits)-Q\(index % 4 + 1)"
      )
    case .year:
      return anchor?.year.map { (($0 + offset).fourDigits, nil) }
    case .decade:
      return anchor?.year.map { ("\($0 / 10 + offset)X", nil) }
    case .century:
      return anchor?.year.map { ("\($0 / 100 + offset)XX", nil) }
    case .second, .minute, .hour, .day, .fortnight: return nil
    }
  }

  /// The month with a number counted from the year 0.
  static func month(_ index: Int) -> String {
    "\((index / 12).fourDigits)-\((index % 12 + 1).twoDigits)"
  }

  /// Resolves "two days ago", "a year from now": as precise as its unit.
  func shifted(_ length: Length, _ sign: Int) -> DateExpression {
    let reference: TemporalMeaning.Reference = sign < 0 ? .past : .future
    let vague = DateExpression(timex: reference.rawValue, kind: .date, basis: .vague)
    if !length.further.isEmpty, let anchor, let day = anchor.day,
      let moved = Self.moved(day, length, sign)
    {
      return DateExpression(
        value: "\(moved)",
        kind: .date,
        basis: .inferred,
        premise: anchor.premise
      )
    }
    guard let count = length.count, length.isSimple else { return vague }
    guard anchor != nil, let value = shiftedValue(count, length.unit, sign) else {
      var open = vague
      open.timex = nil
      return anchor == nil ? open : vague
    }
    return DateExpression(value: value, kind: .date, basis: .inferred, premise: anchor?.premise)
  }

  func shiftedValue(_ count: DecimalNumber, _ unit: TimeUnit, _ sign: Int) -> String? {
    guard let anchor else { return nil }
    switch unit {
    case .day:
      guard let days = count.integer, days < 100_000 else { return nil }
      return anchor.day.map { "\($0.adding(days: sign * days))" }
    case .week, .fortnight:
      guard let weeks = count.integer, weeks < 10_000 else { return nil }
      let days = sign * weeks * (unit == .week ? 7 : 14)
      return anchor.day.map { "\($0.adding(days: days))~" }
    case .month where !count.isWhole:
      guard let day = anchor.day, let days = count.multiplied(by: DecimalNumber(30)),
        let whole = days.integer, whole < 10_000
      else { return nil }
      let shifted = day.adding(days: sign * whole)
      return "\(shifted.year.fourDigits)-\(shifted.month.twoDigits)~"
    case .month, .quarter:
      guard let months = count.integer, let month = anchor.month, months < 10_000 else {
        return nil
      }
      return self.month(of: month, plus: sign * months * (unit == .month ? 1 : 3))
    case .year, .decade, .century:
      let scale = unit == .year ? 0 : unit == .decade ? 1 : 2
      let years = count.scaled(byPowerOfTen: scale)
      guard let whole = years.integer else {
        guard let months = years.multiplied(by: DecimalNumber(12))?.integer, months < 12_000,
          let month = anchor.month
        else { return nil }
        return self.month(of: month, plus: sign * months)
      }
      guard let year = anchor.year, (0...9999).contains(year + sign * min(whole, 10_000)) else {
        return nil
      }
      return (year + sign * whole).fourDigits + (unit == .year ? "" : "~")
    case .second, .minute, .hour, .weekend: return nil
    }
  }

  private func month(of day: CalendarDay, plus months: Int) -> String? {
    let index = day.year * 12 + day.month - 1 + months
    return (0..<120_000).contains(index) ? Self.month(index) : nil
  }
}
