import BriefingCore

/// The dates a passage has spoken of, for expressions that point back to them.
struct RecentDate: Sendable {
  /// A date found before, and the words it was found in.
  struct Mention: Sendable {
    let value: EDTFPoint
    let quote: String
  }

  private(set) var mention: Mention?

  /// Takes note of a date that was found.
  mutating func note(_ expression: DateExpression, quote: String) {
    // A clock alone has its day from the publication, and tells of none.
    let isClock = expression.kind == .time && expression.basis == .inferred
    guard expression.kind != .duration, expression.kind != .set, !isClock,
      let point = expression.edtf?.point, point.year.value != nil
    else { return }
    mention = Mention(value: point, quote: quote)
  }

  /// Returns the value of "the same day", "the following month", "that year".
  func value(of unit: TimeUnit, offset: Int) -> String? {
    guard let point = mention?.value, let year = point.year.value, (1...9998).contains(year) else {
      return nil
    }
    switch unit {
    case .year: return (year + offset).fourDigits
    case .month:
      guard let month = point.month else { return nil }
      return TemporalResolver.month(year * 12 + month - 1 + offset)
    case .day:
      guard let month = point.month, let day = point.day,
        let date = CalendarDay(year: year, month: month, day: day)
      else { return nil }
      return "\(date.adding(days: offset))"
    case .week, .fortnight:
      guard let day = point.calendarDay, abs(offset) < 10_000 else { return nil }
      return "\(day.adding(days: offset * (unit == .week ? 7 : 14)))~"
    case .decade:
      let decade = year / 10 + offset
      return (1...998).contains(decade) ? "\(decade.fourDigits.dropFirst())X" : nil
    default: return nil
    }
  }
}

extension EDTFPoint {
  /// The month, where one is named.
  var month: Int? {
    switch part {
    case .month(let month), .day(let month, _): month.value
    default: nil
    }
  }

  /// The day of the month, where one is named.
  var day: Int? {
    if case .day(_, let day) = part { day.value } else { nil }
  }
}
