extension TemporalGrammar {
  /// Reads a length of time: "five years", "nearly two weeks", "decades-long", "a year and a half".
  func length(at index: Int) -> Match? {
    let start = indexAfterApproximation(index)
    guard let (length, end) = bareLength(at: start) else { return nil }
    return Match(index, end, length.sign.map { .stretch(length, sign: $0) } ?? .length(length))
  }

  /// Steps over "nearly", "more than", and over "over" where a preposition stands before it.
  private func indexAfterApproximation(_ index: Int) -> Int {
    switch lexemes.word(index) {
    case "nearly", "almost", "roughly", "approximately": return index + 1
    case "more", "less":
      return lexemes.word(index + 1) == "than" ? index + 2 : index
    case "at" where lexemes.word(index + 1) == "least" || lexemes.word(index + 1) == "most":
      return index + 2
    case "up" where lexemes.word(index + 1) == "to": return index + 2
    case "just" where ["over", "under"].contains(lexemes.word(index + 1)): return index + 2
    case "over", "about", "around":
      let before = lexemes.word(index - 1)
      return ["for", "in", "after", "within", "of", "by", "than", "last", "lasted"].contains(before)
        ? index + 1 : index
    default: return index
    }
  }

  private func bareLength(at index: Int) -> (Length, Int)? {
    if let half = halfLength(at: index) { return half }
    let word = lexemes.word(index)
    if let (length, end) = vagueLength(at: index) { return (length, end) }
    if word == "a" || word == "an" {
      if let number = numbers.words(at: index) {
        return counted(number.value, at: number.end, index)
      }
      guard let (length, end) = counted(DecimalNumber(1), at: index + 1, index),
        isLengthLeader(index - 1) || Self.lengthFollowers.contains(lexemes.word(end))
          || lexemes.isMark(end - 2, "-") || end > index + 2
      else { return nil }
      return (length, end)
    }
    if word == "all" { return whole(at: index) }
    guard let number = numbers.number(at: index) else { return unitLong(at: index) }
    let isYear = number.isDigits && !number.hasMagnitude && yearNumber(at: index) != nil
    if isYear, lexemes[index]?.gap != .line, !lexemes.isMark(number.end, "-") {
      // "in 2008 months of talks began"
      if DateVocabulary.yearPrepositions.contains(lexemes.word(index - 1)) { return nil }
    }
    if let range = lengthRange(number, index) { return range }
    return counted(number.value, at: number.end, index)
  }

  /// Reads "all day", "all year".
  private func whole(at index: Int) -> (Length, Int)? {
    guard let named = TimeUnit.named(lexemes.word(index + 1)), !named.isPlural,
      [.day, .week, .month, .year, .weekend].contains(named.unit), endsPhrase(index + 2)
    else { return nil }
    return (Length(count: DecimalNumber(1), unit: named.unit), index + 2)
  }

  /// Reads "three to five years", "10-15 days", "8 – 10 years".
  private func lengthRange(_ first: NumberReader.Reading, _ index: Int) -> (Length, Int)? {
    let isDash =
      Self.dashes.contains(lexemes.mark(first.end))
      && lexemes.isJoined(first.end) == lexemes.isJoined(first.end + 1)
    guard isDash || ["to", "or"].contains(lexemes.word(first.end)),
      let second = numbers.number(at: first.end + 1), first.value.isLess(than: second.value),
      let (plain, end) = counted(second.value, at: second.end, first.end + 1), plain.isSimple
    else { return nil }
    var length = plain
    length.lowest =
      first.hasMagnitude ? first.value : first.value.scaled(byPowerOfTen: second.power)
    return (length, end)
  }

  private func isLengthLeader(_ index: Int) -> Bool {
    Self.lengthLeaders.contains(lexemes.word(index))
  }

  private static let lengthLeaders: WordSet = [
    "for", "in", "over", "within", "after", "than", "nearly", "almost", "about", "around", "take",
    "takes", "took", "taken", "spend", "spent", "last", "lasts", "lasted", "least", "under", "just",
    "only", "roughly", "every",
  ]

  private static let lengthFollowers: WordSet = [
    "ago", "later", "earlier", "after", "before", "from", "hence",
  ]

  private func counted(_ count: DecimalNumber, at index: Int, _ first: Int) -> (Length, Int)? {
    var next = index
    var isHyphenated = false
    if lexemes.isMark(next, "-") {
      isHyphenated = true
      next += 1
    }
    var length = Length(count: count, unit: .day)
    while DateVocabulary.unitAdjectives.contains(lexemes.word(next)) {
      length.note(adjective: lexemes.word(next))
      next += 1
    }
    let isNight = lexemes.word(next) == "night" && (isHyphenated || lexemes[first]?.kind == .number)
    guard let named = isNight ? (.day, isPlural: false) : TimeUnit.named(lexemes.word(next)),
      named.unit != .weekend || named.isPlural,
      lexemes[next]?.gap != .line
    else { return nil }
    let isOne = count.integer == 1
    if !named.isPlural, !isHyphenated, !isOne, yearNumber(at: first) != nil { return nil }
    let isWords = lexemes[first]?.kind == .word
    switch named.unit {
    case .second: guard named.isPlural, !isWords || !isOne else { return nil }
    case .quarter:
      guard named.isPlural, next > index + (isHyphenated ? 1 : 0) || count.integer != 3 else {
        return nil
      }
    default: break
    }
    if isAge(next + 1) || lexemes.word(next + 1) == "olds" { return nil }
    if lexemes.word(first - 1) == "light" { return nil }
    var end = next + 1
    length.unit = named.unit
    if lexemes.isMark(end, "-"), lexemes.word(end + 1) == "long", lexemes.isJoined(end + 1) {
      end += 2
    }
    if let half = half(after: end), let sum = length.count?.adding(DecimalNumber(5, exponent: -1)) {
      length.count = sum
      return (length, half)
    }
    var unit = named.unit
    // "2 years, 1 month and 21 days": as many as there are units.
    while let (addition, additionEnd) = addition(after: end, to: unit) {
      // "the last three months and two days ago": the days are told of by themselves.
      if lexemes.word(additionEnd) == "ago", Self.stretchWords.contains(lexemes.word(first - 1)) {
        break
      }
      length.further.append(addition)
      (unit, end) = (addition.unit, additionEnd)
    }
    return (length, end)
  }

  private static let stretchWords: WordSet = ["last", "past", "next", "coming", "previous"]

  /// Reads "and a half" after a unit.
  private func half(after index: Int) -> Int? {
    let half = lexemes.hasWords(index, "and", "a") ? index + 2 : index + 1
    return lexemes.word(index) == "and" && lexemes.word(half) == "half" ? half + 1 : nil
  }

  /// Reads a number of smaller units after a unit: the "three months" of "two years and three
  /// months".
  private func addition(after index: Int, to unit: TimeUnit) -> (Length.Addition, Int)? {
    let start = lexemes.word(index) == "and" || lexemes.isMark(index, ",") ? index + 1 : index
    guard let count = numbers.number(at: start),
      let named = TimeUnit.named(lexemes.word(count.end)), named.unit.isSmaller(than: unit),
      named.unit.duration(of: count.value) != nil
    else { return nil }
    return (.init(count: count.value, unit: named.unit), count.end + 1)
  }

  private func isAge(_ index: Int) -> Bool {
    lexemes.word(lexemes.skippingHyphen(index)) == "old" || lexemes.hasWords(index, "of", "age")
  }

  /// Reads "half a century", "half an hour", "quarter-century".
  private func halfLength(at index: Int) -> (Length, Int)? {
    var start = index
    if lexemes.word(start) == "a" { start += 1 }
    let count: DecimalNumber
    switch lexemes.word(start) {
    case "half": count = DecimalNumber(5, exponent: -1)
    case "quarter": count = DecimalNumber(25, exponent: -2)
    default: return nil
    }
    var next = start + 1
    if lexemes.word(next) == "a" || lexemes.word(next) == "an" || lexemes.word(next) == "of" {
      next += 1
      if lexemes.word(next) == "a" { next += 1 }
    } else {
      next = lexemes.skippingHyphen(next)
    }
    guard let named = TimeUnit.named(lexemes.word(next)), !named.isPlural,
      named.unit != .second, named.unit != .quarter, named.unit != .weekend
    else { return nil }
    return (Length(count: count, unit: named.unit), next + 1)
  }

  /// Reads "several years", "a few weeks", "a couple of days", and "decades" where it stands alone.
  private func vagueLength(at index: Int) -> (Length, Int)? {
    var start = index
    var count: DecimalNumber?
    if lexemes.word(start) == "a", ["few", "couple", "number"].contains(lexemes.word(start + 1)) {
      start += 1
    }
    if lexemes.word(start) == "the", ["over", "through", "down"].contains(lexemes.word(start - 1)),
      let named = TimeUnit.named(lexemes.word(start + 1)), named.isPlural, endsPhrase(start + 2)
    {
      return (Length(count: nil, unit: named.unit), start + 2)
    }
    let word = lexemes.word(start)
    if word == "couple" || word == "number" {
      start += 1
      if lexemes.word(start) == "of" { start += 1 }
    } else if DateVocabulary.vagueCounts.contains(word) {
      start += 1
      if lexemes.word(start) == "more" { start += 1 }
    } else if word == "dozens", lexemes.word(start + 1) == "of" {
      start += 2
    } else if let named = TimeUnit.named(word), named.isPlural, start == index {
      let isLong = lexemes.isMark(start + 1, "-") && lexemes.word(start + 2) == "long"
      let next = lexemes.word(start + 1)
      let isLed = ["for", "in", "over", "after", "within"].contains(lexemes.word(start - 1))
      guard isLong || isLed || ["ago", "later"].contains(next), named.unit != .second else {
        return nil
      }
      return (Length(count: nil, unit: named.unit), isLong ? start + 3 : start + 1)
    } else {
      return nil
    }
    guard let named = TimeUnit.named(lexemes.word(start)), named.isPlural else { return nil }
    count = nil
    return (Length(count: count, unit: named.unit), start + 1)
  }

  /// Reads "week-long", "year-long".
  private func unitLong(at index: Int) -> (Length, Int)? {
    guard let named = TimeUnit.named(lexemes.word(index)), !named.isPlural,
      lexemes.isMark(index + 1, "-"), lexemes.word(index + 2) == "long"
    else { return nil }
    return (Length(count: DecimalNumber(1), unit: named.unit), index + 3)
  }
}

extension TimeUnit {
  fileprivate func isSmaller(than other: TimeUnit) -> Bool {
    switch other {
    case .year: self == .month || self == .week || self == .day
    case .month: self == .week || self == .day
    case .week: self == .day
    case .hour: self == .minute || self == .second
    case .minute: self == .second
    default: false
    }
  }
}

extension Length {
  /// Takes note of an adjective between the number and its unit.
  fileprivate mutating func note(adjective: WordForm) {
    switch adjective {
    case "business", "trading", "working": isWorking = true
    case "past": sign = -1
    case "next", "coming", "upcoming": sign = 1
    default: break
    }
  }
}
