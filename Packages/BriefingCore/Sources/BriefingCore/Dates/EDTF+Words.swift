/// A way in which running text writes dates.
public enum DateForm: Sendable, Hashable, CaseIterable {
  /// The day before the month, as in `29 July 2022`.
  case dayFirst
  /// The month before the day and, where it is long, shortened there, as in `Sept. 3, 2022`.
  case monthFirst
  /// Digits from the year down to the day, as in `2022-07-29` (ISO 8601).
  case numeric
}

extension EDTF {
  /// The date as running text says it, such as `29 July 2022` or `May 2022 to July 2022`.
  public var words: String { words(.dayFirst) }

  /// Returns the date as running text says it, in a form of one's choice.
  ///
  /// - Parameters:
  ///   - form: How days and months are written.
  ///   - isFollowed: Whether the sentence goes on without a mark of its own: the comma before the
  ///     year of a date with the month first then has another after it.
  /// - Returns: The words; a date that has no plain wording as it is written in files.
  public func words(_ form: DateForm, isFollowed: Bool = false) -> String {
    guard let end else {
      if case .point(let point) = start { return point.words(form, isFollowed: isFollowed) }
      return description
    }
    switch (start, end) {
    case (.point(let first), .point(let last)):
      return "\(first.words(form, isFollowed: true)) to \(last.words(form, isFollowed: isFollowed))"
    case (.point(let first), .open): return "from \(first.words(form, isFollowed: true)) on"
    case (.point(let first), .unknown): return "from \(first.words(form)), end unknown"
    case (.open, .point(let last)): return "until \(last.words(form, isFollowed: isFollowed))"
    case (.unknown, .point(let last)):
      return "start unknown, until \(last.words(form, isFollowed: isFollowed))"
    default: return description
    }
  }
}

extension EDTFPoint {
  /// The date as running text says it; forms that have no plain wording stay as they are written.
  public var words: String { words(.dayFirst) }

  /// Returns the date as running text says it, in a form of one's choice.
  ///
  /// - Parameters:
  ///   - form: How days and months are written.
  ///   - isFollowed: Whether the sentence goes on without a mark of its own.
  /// - Returns: The words; forms that have no plain wording stay as they are written.
  public func words(_ form: DateForm, isFollowed: Bool = false) -> String {
    guard let plain = plainWords(form) else { return description }
    var text = plain
    if let time {
      text += form == .numeric ? "T\(time)" : ", \(time)"
    } else if isFollowed, form == .monthFirst, isDayOfYear {
      text += ","
    }
    switch (isUncertain, isApproximate) {
    case (true, true): return "possibly about \(text)"
    case (true, false): return "possibly \(text)"
    case (false, true): return "about \(text)"
    case (false, false): return text
    }
  }

  private func plainWords(_ form: DateForm) -> String? {
    switch part {
    case .year: return yearWords(form)
    case .month(let month):
      guard let name = month.name else { return nil }
      return form == .numeric ? "\(year.text)-\(month.text)\(yearRemark)" : name + yearAfter
    case .day(let month, let day):
      guard let name = month.name, let number = day.value else { return nil }
      switch form {
      case .dayFirst: return "\(number) \(name)\(yearAfter)"
      case .monthFirst:
        let year = year.value.map { ", \($0)" } ?? yearRemark
        return "\(month.nameBeforeDay ?? name) \(number)\(year)"
      case .numeric: return "\(year.text)-\(month.text)-\(day.text)\(yearRemark)"
      }
    // Nobody reads the codes that ISO 8601 has for seasons, quarters and halves.
    case .season(let code): return Self.seasons[code].map { "\($0)\(yearAfter)" }
    case .week(let week):
      guard let monday = earliest else { return "week \(week)" }
      return form == .numeric
        ? "\(year.text)-W\(week.padded(to: 2))" : "the week of \(EDTFPoint(monday).words(form))"
    }
  }

  private func yearWords(_ form: DateForm) -> String? {
    if let number = year.value { return form == .numeric ? year.text : String(number) }
    // A decade has one open digit, as in 201X.
    return year.text.hasSuffix("X") && !year.text.dropLast().contains("X")
      ? "the \(year.text.dropLast())0s" : nil
  }

  private var yearAfter: String { year.value.map { " \($0)" } ?? yearRemark }

  private var yearRemark: String { year.value == nil ? " (year not stated)" : "" }

  /// Whether it is worded with a day and the year behind it.
  private var isDayOfYear: Bool {
    switch part {
    case .day: year.value != nil
    case .week: earliest != nil
    case .year, .month, .season: false
    }
  }

  private static let seasons = [
    21: "spring", 22: "summer", 23: "autumn", 24: "winter", 33: "first quarter",
    34: "second quarter", 35: "third quarter", 36: "fourth quarter", 40: "first half",
    41: "second half",
  ]
}

extension EDTFPoint.Digits {
  fileprivate var name: String? { month(in: Self.names) }

  /// The name of the month as it stands before a day where it is shortened there; five never are.
  fileprivate var nameBeforeDay: String? { month(in: Self.namesBeforeDays) }

  private func month(in names: [String]) -> String? {
    guard let value, names.indices.contains(value - 1) else { return nil }
    return names[value - 1]
  }

  private static let names = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  private static let namesBeforeDays = [
    "Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.",
    "Dec.",
  ]
}
