import BriefingCore

/// Dates in lines about the text itself, such as datelines.
struct DateLine {
  /// A date, complete or not.
  struct Found {
    /// The tokens it is written in.
    let tokens: Range<Int>
    /// The day, where a year is given.
    let day: CalendarDay?
  }

  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Returns the first date in some tokens: a month with a day, or three numbers.
  func firstDate(in tokens: [Token]) -> Found? {
    for index in tokens.indices {
      if let found = date(at: index, in: tokens) { return found }
    }
    return nil
  }

  private func date(at index: Int, in tokens: [Token]) -> Found? {
    if let month = month(tokens[index]) {
      var next = index + 1
      if next < tokens.count, bytes[tokens[next].span.start] == UInt8(ascii: ".") { next += 1 }
      guard let day = number(next, in: tokens, 1...31) else { return nil }
      return found(index, next, month: month, day: day, yearAfter: next, in: tokens)
    }
    guard tokens[index].shape.contains(.digits) else { return nil }
    if let day = number(index, in: tokens, 1...31), index + 1 < tokens.count,
      let month = month(tokens[index + 1])
    {
      return found(index, index + 1, month: month, day: day, yearAfter: index + 1, in: tokens)
    }
    guard let year = number(index, in: tokens, 1800...2200), index + 4 < tokens.count,
      isSeparator(tokens[index + 1]), isSeparator(tokens[index + 3]),
      let month = number(index + 2, in: tokens, 1...12),
      let day = number(index + 4, in: tokens, 1...31)
    else { return nil }
    return Found(
      tokens: index..<index + 5,
      day: CalendarDay(year: year, month: month, day: day)
    )
  }

  private func found(
    _ first: Int,
    _ last: Int,
    month: Int,
    day: Int,
    yearAfter index: Int,
    in tokens: [Token]
  ) -> Found {
    var next = index + 1
    if next < tokens.count, bytes[tokens[next].span.start] == UInt8(ascii: ",") { next += 1 }
    guard let year = number(next, in: tokens, 1800...2200) else {
      return Found(tokens: first..<last + 1, day: nil)
    }
    return Found(tokens: first..<next + 1, day: CalendarDay(year: year, month: month, day: day))
  }

  private func isSeparator(_ token: Token) -> Bool {
    [UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: ".")].contains(bytes[token.span.start])
  }

  /// The value of a token of digits, an ordinal ending aside.
  private func number(_ index: Int, in tokens: [Token], _ range: ClosedRange<Int>) -> Int? {
    guard index < tokens.count, tokens[index].shape.contains(.digits) else { return nil }
    var value = 0
    var rest = bytes[tokens[index].span.range]
    while let byte = rest.first, byte.isASCIIDigit, value < 10_000 {
      value = value * 10 + Int(byte - 0x30)
      rest.removeFirst()
    }
    let isPlain = rest.isEmpty || ["st", "nd", "rd", "th"].contains { rest.elementsEqual($0.utf8) }
    return isPlain && range.contains(value) ? value : nil
  }

  /// The month a word names; the first eight letters tell "September" as well.
  private func month(_ token: Token) -> Int? {
    guard token.isCapitalized, let key = WordKey(bytes[token.span.range].prefix(8)) else {
      return nil
    }
    return token.span.length <= 9 ? Self.months[key] : nil
  }

  private static let months: [WordKey: Int] = {
    let names = [
      "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul",
      "august aug", "septembe sept sep", "october oct", "november nov", "december dec",
    ]
    var months: [WordKey: Int] = [:]
    for (index, row) in names.enumerated() {
      for key in WordKey.set(row) { months[key] = index + 1 }
    }
    return months
  }()
}
