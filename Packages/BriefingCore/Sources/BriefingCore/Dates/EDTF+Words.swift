extension EDTF {
  /// The date as running text says it, such as `29 July 2022` or `from May to July 2022`.
  public var words: String {
    guard let end else {
      if case .point(let point) = start { return point.words }
      return description
    }
    switch (start, end) {
    case (.point(let first), .point(let last)): return "\(first.words) to \(last.words)"
    case (.point(let first), .open): return "from \(first.words) on"
    case (.point(let first), .unknown): return "from \(first.words), end unknown"
    case (.open, .point(let last)): return "until \(last.words)"
    case (.unknown, .point(let last)): return "start unknown, until \(last.words)"
    default: return description
    }
  }
}

extension EDTFPoint {
  /// The date as running text says it; forms that have no plain wording stay as they are written.
  public var words: String {
    guard let plain = plainWords else { return description }
    var text = plain
    if let time { text += ", \(time)" }
    switch (isUncertain, isApproximate) {
    case (true, true): return "possibly about \(text)"
    case (true, false): return "possibly \(text)"
    case (false, true): return "about \(text)"
    case (false, false): return text
    }
  }

  private var plainWords: String? {
    switch part {
    case .year: return yearWords
    case .month(let month): return month.name.map { "\($0)\(yearAfter)" }
    case .day(let month, let day):
      guard let name = month.name, let number = day.value else { return nil }
      return "\(number) \(name)\(yearAfter)"
    case .season(let code): return Self.seasons[code].map { "\($0)\(yearAfter)" }
    case .week(let week):
      return earliest.map { "the week of \(EDTFPoint($0).words)" } ?? "week \(week)"
    }
  }

  private var yearWords: String? {
    if let number = year.value { return String(number) }
    // A decade has one open digit, as in 201X.
    return year.text.hasSuffix("X") && !year.text.dropLast().contains("X")
      ? "the \(year.text.dropLast())0s" : nil
  }

  private var yearAfter: String {
    year.value.map { " \($0)" } ?? " (year not stated)"
  }

  private static let seasons = [
    21: "spring", 22: "summer", 23: "autumn", 24: "winter", 33: "first quarter",
    34: "second quarter", 35: "third quarter", 36: "fourth quarter", 40: "first half",
    41: "second half",
  ]
}

extension EDTFPoint.Digits {
  fileprivate var name: String? {
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    guard let value, names.indices.contains(value - 1) else { return nil }
    return names[value - 1]
  }
}
