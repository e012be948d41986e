import BriefingCore

extension TemporalResolver {
  /// Resolves a date by the calendar.
  func date(_ fields: DateFields) -> DateExpression {
    if fields.isClockAlone { return clock(fields) }
    if case .dayOfMonth(let number) = fields.part { return dayOfMonth(number, fields) }
    if fields.part == nil, fields.year == nil { return weekday(fields) }
    let year = self.year(of: fields)
    guard let plain = Self.text(of: fields, year: year.text) else {
      return DateExpression(
        kind: .date,
        basis: year.premise == nil ? .vague : .inferred,
        premise: year.premise
      )
    }
    var result = DateExpression(
      value: plain,
      kind: kind(of: fields),
      basis: year.premise == nil ? .stated : .inferred,
      premise: year.premise
    )
    if plain.contains("/") { result.kind = .period }
    if fields.isDay {
      result = onDay(plain, fields, basis: result.basis ?? .stated, premise: year.premise)
    }
    if fields.isAmbiguousOrder, result.basis == .stated {
      result.basis = .inferred
      result.premise = Premise.monthFirst
    }
    if case .season(let code) = fields.part { result.timex = Self.timex(ofSeason: code, year.text) }
    if let kind = fields.yearKind {
      guard fields.part != nil else {
        result.timex = kind.rawValue + year.text
        return result
      }
      // A fiscal quarter is no quarter of the calendar.
      let timex = result.timex.map { kind.rawValue + $0 }
      return DateExpression(timex: timex, kind: .period, basis: .vague)
    }
    if let phase = fields.phase {
      result.kind = .period
      if let last = lastDay(of: phase, in: plain) {
        (result.value, result.timex) = (last, plain)
      } else if let part = stretch(of: phase, in: plain) {
        // The bounds of "early May" and of parts of a year are anybody's guess: TIMEX3 has the
        // whole. A decade is halved by all, and of a month a noun says what it cuts off.
        let isVague = phase.isVague || fields.part == nil
        result.timex = isVague && !plain.hasSuffix("X") ? plain : nil
        result.value = part
      }
    }
    return result
  }

  private func kind(of fields: DateFields) -> DateExpression.Kind {
    if fields.isFiscal { return .period }
    if case .season = fields.part { return .period }
    if fields.part == nil {
      let text: String? =
        switch fields.year {
        case .stated(let text)?, .supposed(let text)?: text
        default: nil
        }
      return text?.hasSuffix("X") == true ? .period : .date
    }
    return .date
  }

  /// The date of some fields in EDTF, or nothing where the calendar has no such day.
  private static func text(of fields: DateFields, year: String) -> String? {
    switch fields.part {
    case nil: return year
    case .month(let month)?: return "\(year)-\(month.twoDigits)"
    case .season(let code)?: return "\(year)-\(code)"
    case .dayOfMonth(let day)?: return "\(year)-XX-\(day.twoDigits)"
    case .week(let week)?: return "\(year)-W\(week.twoDigits)"
    case .holiday(let holiday)?:
      guard let number = Int(year) else { return holiday.fixedDay.map { "\(year)-\($0)" } }
      return holiday.value(in: number)
    case .day(let month, let day)?:
      // Any leap year will do where the year is open.
      guard CalendarDay(year: Int(year) ?? 2000, month: month, day: day) != nil else { return nil }
      return "\(year)-\(month.twoDigits)-\(day.twoDigits)"
    }
  }

  private static func timex(ofSeason code: Int, _ year: String) -> String {
    let names = [
      21: "SP", 22: "SU", 23: "FA", 24: "WI", 33: "Q1", 34: "Q2", 35: "Q3", 36: "Q4", 40: "H1",
      41: "H2",
    ]
    return "\(year)-\(names[code] ?? "\(code)")"
  }

  /// The year of a date and, where the date does not state it, what it rests on.
  private func year(of fields: DateFields) -> (text: String, premise: String?) {
    switch fields.year {
    case .stated(let text)?: return (text, nil)
    case .supposed(let text)?: return (text, Premise.noCentury)
    case .offset(let offset)?:
      guard let year = anchor?.year else { return ("XXXX", Premise.noPublication) }
      return ((year + offset).fourDigits, anchor?.premise)
    case .shifted(let length, let sign)?:
      guard let day = anchor?.day, let moved = Self.moved(day, length, sign) else {
        return ("XXXX", Premise.noPublication)
      }
      return (moved.year.fourDigits, anchor?.premise)
    case nil: break
    }
    if case .week = fields.part, let year = anchor?.year {
      return (year.fourDigits, anchor?.premise)
    }
    if fields.direction == nil, let sentenceYear {
      return (sentenceYear.year.fourDigits, Premise.sameSentence(sentenceYear.quote))
    }
    if fields.direction == nil, let headingYear {
      return (headingYear.year.fourDigits, Premise.heading(headingYear.quote))
    }
    if fields.direction == nil, let narrative {
      guard let told = narrative.year(of: fields) else { return ("XXXX", Premise.noYear) }
      return (told.year.fourDigits, Premise.sameDocument(told.quote))
    }
    if isDescription, direction != .past, fields.direction == nil, fields.isMonthOrSeason {
      return ("XXXX", nil)
    }
    guard let anchor, let (year, premise) = openYear(of: fields, anchor) else {
      return ("XXXX", Premise.noYear)
    }
    if let year = self.year(withWeekdayOf: fields, near: year) { return (year.fourDigits, premise) }
    if case .day(2, 29) = fields.part { return (leapYear(from: year).fourDigits, premise) }
    return (year.fourDigits, premise)
  }

  /// The year of a date that states none, the nearest in the direction that is told.
  private func openYear(of fields: DateFields, _ anchor: TemporalAnchor) -> (Int, String)? {
    guard let present = anchor.year else { return nil }
    if fields.direction == .this { return (present, anchor.premise) }
    guard let span = days(of: fields, year: present) else {
      // A day that not every year has: the next, or the last where that is told.
      let isPast = fields.direction == .last || fields.direction == nil && direction == .past
      let years = (1...8).lazy.map { isPast ? present - $0 : present + $0 }
      return years.first { self.days(of: fields, year: $0) != nil }.map { ($0, anchor.premise) }
    }
    // A present known to the year alone says which year is spoken of, and no more.
    if anchor.month == nil {
      guard fields.direction == nil else { return nil }
      return (present, anchor.premise)
    }
    switch fields.direction {
    case .last?: return (span.upperBound < anchor.earliest ? present : present - 1, anchor.premise)
    case .next?:
      let next = span.lowerBound > anchor.latest ? present : present + 1
      return (next + fields.furtherYears, anchor.premise)
    default: break
    }
    if isNearerAhead(fields, span, anchor) {
      return (
        present + (span.upperBound >= anchor.earliest ? 0 : 1), Premise.nearest(anchor.premise)
      )
    }
    if isAlone, direction == .unknown, let today = anchor.day {
      // A fortnight gone by is spoken of still; a month gone by comes again.
      let isRecent =
        !fields.isMonthOrSeason && (0...14).contains(today.number - span.upperBound.number)
      let year = span.upperBound < today && !isRecent ? present + 1 : present
      return (year, Premise.alone(anchor.premise))
    }
    let premise = Premise.pointing(direction, from: anchor.premise)
    if direction == .future {
      return (span.upperBound >= anchor.earliest ? present : present + 1, premise)
    }
    return (span.lowerBound <= anchor.latest ? present : present - 1, premise)
  }

  /// The year in which a day falls on the weekday that stands beside it: "Friday, July 18".
  ///
  /// A year next to the one supposed is tried, no other: a weekday may be a slip of the pen.
  private func year(withWeekdayOf fields: DateFields, near year: Int) -> Int? {
    guard fields.direction == nil, let weekday = fields.weekday,
      case .day(let month, let day) = fields.part
    else { return nil }
    let order = direction == .past ? [year, year - 1, year + 1] : [year, year + 1, year - 1]
    return order.first {
      CalendarDay(year: $0, month: month, day: day)?.weekday.rawValue == weekday
    }
  }

  /// Whether a day lies a few weeks ahead, and most of a year back when read as past.
  ///
  /// Who writes of a day almost a year ago gives its year, whatever the verbs nearby are.
  private func isNearerAhead(
    _ fields: DateFields,
    _ span: ClosedRange<CalendarDay>,
    _ anchor: TemporalAnchor
  ) -> Bool {
    guard fields.isDay, direction != .future, let today = anchor.day else { return false }
    let ahead = (span.lowerBound.number - today.number + 366) % 366
    return (1...60).contains(ahead)
  }

  /// The days that some fields cover in a year.
  private func days(of fields: DateFields, year: Int) -> ClosedRange<CalendarDay>? {
    guard let text = Self.text(of: fields, year: year.fourDigits) ?? leapDay(fields, year),
      let value = EDTF(text), let earliest = value.earliest, let latest = value.latest
    else { return nil }
    return earliest...latest
  }

  /// The leap year at hand the way the sentence speaks.
  private func leapYear(from year: Int) -> Int {
    let step = direction == .future ? 1 : -1
    let years = (0...8).map { year + step * $0 }
    return years.first { CalendarDay(year: $0, month: 2, day: 29) != nil } ?? year
  }

  private func leapDay(_ fields: DateFields, _ year: Int) -> String? {
    guard case .day(2, 29) = fields.part else { return nil }
    return "\(year.fourDigits)-02-28"
  }

  /// Resolves a day of the week that stands alone.
  private func weekday(_ fields: DateFields) -> DateExpression {
    guard let number = fields.weekday else { return DateExpression(kind: .date, basis: .vague) }
    guard let today = anchor?.day, let anchor else {
      var timex = "XXXX-WXX-\(number)"
      if let part = fields.dayPart { timex += "T\(part.rawValue)" }
      let kind: DateExpression.Kind = fields.dayPart == nil && fields.clock == nil ? .date : .time
      return DateExpression(
        timex: timex,
        kind: kind,
        basis: .inferred,
        premise: Premise.noPublication
      )
    }
    var premise = anchor.premise
    let day: CalendarDay
    let ahead = (number - today.weekday.rawValue + 7) % 7
    if let offset = fields.weekOffset {
      day = today.adding(days: number - today.weekday.rawValue + 7 * offset)
    } else {
      switch fields.direction {
      case .last?: day = today.adding(days: ahead == 0 ? -7 : ahead - 7)
      case .next?:
        // "Next Friday" is the one of the next week, also where this week's is still to come.
        day = today.adding(days: number - today.weekday.rawValue + 7)
      case .this? where direction != .past: day = today.adding(days: ahead)
      case nil where isAlone && direction == .unknown && fields.furtherWeeks == 0:
        premise = Premise.alone(premise)
        day = today.adding(days: ahead)
      default:
        premise = Premise.pointing(direction, from: premise)
        let isAhead = direction == .future
        let days = isAhead || ahead == 0 || fields.furtherWeeks > 0 ? ahead : ahead - 7
        day = today.adding(days: days + 7 * fields.furtherWeeks)
      }
    }
    return onDay("\(day)", fields, basis: .inferred, premise: premise)
  }

  /// Resolves a time of day whose day is not named.
  private func clock(_ fields: DateFields) -> DateExpression {
    guard let clock = fields.clock else {
      return DateExpression(timex: "XXXX-XX-XX", kind: .time, basis: .vague)
    }
    if let value = recent.value(of: .day, offset: 0), let quote = recent.mention?.quote {
      let premise = Premise.sameParagraph(quote)
      return onDay(value, fields, basis: .inferred, premise: premise)
    }
    guard let anchor, let day = anchor.day else {
      return DateExpression(
        timex: "T\(clock.text)",
        kind: .time,
        basis: .inferred,
        premise: Premise.noDay
      )
    }
    return onDay("\(day)", fields, basis: .inferred, premise: anchor.premise)
  }
}
