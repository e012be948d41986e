import BriefingCore

/// Dates in lines about the text itself, such as datelines.
struct DateLine {
  /// A date, complete or not.
  struct Found {
    /// The tokens it is written in.
    let tokens: Range<Int>
    /// The day, where a year is given and it is clear which number is the month.
    let day: CalendarDay?
    /// Whether it is a day of a month without its year.
    var lacksYear = false
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

  /// Returns the first day in some tokens; of a range of days the last, whose year holds for both.
  ///
  /// A text is written when what it tells of is over: "5–6 June 2025" is of 6 June.
  func firstDay(in tokens: [Token]) -> CalendarDay? {
    var index = tokens.startIndex
    while index < tokens.endIndex {
      if let found = date(at: index, in: tokens) {
        if let day = found.day { return day }
        // Only the other end of a range may still give the year: "30 May – 2 June 2025".
        guard let next = rangeEnd(after: found.tokens.upperBound, in: tokens) else { return nil }
        index = next
      } else {
        index += 1
      }
    }
    return nil
  }

  /// The start of the second date of a range, where a dash or "to" leads to it.
  private func rangeEnd(after index: Int, in tokens: [Token]) -> Int? {
    guard index + 1 < tokens.count, isRangeMark(tokens[index]),
      date(at: index + 1, in: tokens) != nil
    else { return nil }
    return index + 1
  }

  /// Whether a token stands between the ends of a range of days.
  private func isRangeMark(_ token: Token) -> Bool {
    if token.isPunctuation {
      return [0x2D, 0x2013, 0x2014, 0x2011].contains(bytes.scalar(at: token.span.start).value)
    }
    return ["to", "and"].contains { bytes[token.span.range].elementsEqual($0.utf8) }
  }

  /// Tells which tokens are part of a date, the first day of a range included.
  func dateTokens(in tokens: [Token]) -> [Bool] {
    var result = [Bool](repeating: false, count: tokens.count)
    var index = 0
    while index < tokens.count {
      guard let found = date(at: index, in: tokens) else {
        index += 1
        continue
      }
      var start = index
      if start >= 2, isRangeMark(tokens[start - 1]), number(start - 2, in: tokens, 1...31) != nil {
        start -= 2
      }
      for place in start..<found.tokens.upperBound { result[place] = true }
      index = found.tokens.upperBound
      if index + 1 < tokens.count, isRangeMark(tokens[index]),
        date(at: index + 1, in: tokens) != nil
      {
        result[index] = true
        index += 1
      }
    }
    return result
  }

  /// Words that stand beside a date in a line about the text.
  static let words = PhraseTable<Bool>(
    """
    published|updated|posted|last|modified|date|dated|issued|released|on|at|first|am|pm|a.m.|p.m.\
    |monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun|the|of\
    |edt|est|gmt|utc|jst|bst|cet|cest|pdt|pst|et|by|and|to|local|time|noon|january|february|march\
    |april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug\
    |sep|sept|oct|nov|dec
    """
  )

  private func date(at index: Int, in tokens: [Token]) -> Found? {
    if let month = month(tokens[index]) {
      var next = index + 1
      if next < tokens.count, bytes[tokens[next].span.start] == UInt8(ascii: ".") { next += 1 }
      guard let day = number(next, in: tokens, 1...31) else { return nil }
      return found(index, next, month: month, day: day, yearAfter: next, in: tokens)
    }
    guard tokens[index].shape.contains(.digits) else { return nil }
    if let day = pointed(tokens[index]) { return Found(tokens: index..<index + 1, day: day) }
    if let day = number(index, in: tokens, 1...31), index + 1 < tokens.count,
      let month = month(tokens[index + 1])
    {
      return found(index, index + 1, month: month, day: day, yearAfter: index + 1, in: tokens)
    }
    if let found = dayFirst(at: index, in: tokens) { return found }
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

  /// Reads "15.06.2025" where it is one token.
  private func pointed(_ token: Token) -> CalendarDay? {
    let parts = bytes[token.span.range].split(separator: UInt8(ascii: "."))
    guard parts.count == 3, token.span.length <= 10, parts[2].count == 4 else { return nil }
    let numbers = parts.compactMap { Int(String(decoding: $0, as: UTF8.self)) }
    guard numbers.count == 3, (1800...2200).contains(numbers[2]) else { return nil }
    return CalendarDay(year: numbers[2], month: numbers[1], day: numbers[0])
  }

  /// Reads "15.06.2025" and "15/06/2025".
  ///
  /// Points are written where the day comes first; with strokes, a number above twelve tells.
  private func dayFirst(at index: Int, in tokens: [Token]) -> Found? {
    guard index + 4 < tokens.count, let first = number(index, in: tokens, 1...31),
      isSeparator(tokens[index + 1]),
      bytes[tokens[index + 1].span.range].elementsEqual(bytes[tokens[index + 3].span.range]),
      let second = number(index + 2, in: tokens, 1...31),
      let year = number(index + 4, in: tokens, 1800...2200)
    else { return nil }
    let isPointed = bytes[tokens[index + 1].span.start] == UInt8(ascii: ".")
    let day: CalendarDay?
    if first > 12 || isPointed && second <= 12 {
      day = CalendarDay(year: year, month: second, day: first)
    } else if second > 12 {
      day = CalendarDay(year: year, month: first, day: second)
    } else {
      day = nil  // month and day could be read either way
    }
    return Found(tokens: index..<index + 5, day: day)
  }

  private func found(
    _ first: Int,
    _ last: Int,
    month: Int,
    day: Int,
    yearAfter index: Int,
    in tokens: [Token]
  ) -> Found {
    var (last, day, next) = (last, day, index + 1)
    // "June 5–6, 2025"
    if first < last, self.month(tokens[first]) != nil, next + 1 < tokens.count,
      isRangeMark(tokens[next]), let end = number(next + 1, in: tokens, 1...31), end > day
    {
      (last, day, next) = (next + 1, end, next + 2)
    }
    if next < tokens.count, bytes[tokens[next].span.start] == UInt8(ascii: ",") { next += 1 }
    guard let year = number(next, in: tokens, 1800...2200) else {
      return Found(tokens: first..<last + 1, day: nil, lacksYear: true)
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
