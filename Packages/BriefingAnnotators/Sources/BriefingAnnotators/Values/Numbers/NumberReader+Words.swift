extension NumberReader {
  /// Returns the number in words that starts at an index, such as "two hundred and fifty".
  func words(at index: Int) -> Reading? {
    if let reading = fractionOfMagnitude(at: index) { return reading }
    var start = index
    var group: Int?
    let opener = lexemes.word(index)
    if opener == "a" || opener == "an" {
      let next = lexemes.word(index + 1)
      if next == "dozen" {
        return Reading(value: DecimalNumber(12), end: index + 2, isDigits: false)
      }
      guard next == "hundred" || NumberWords.magnitudes[next] != nil else { return nil }
      group = 1
      start = index + 1
    }
    var total = 0
    var end = start
    var stop = start
    var hasMagnitude = false
    var lastMagnitude = Int.max
    while let lexeme = lexemes[end], lexeme.kind == .word, end == start || lexeme.gap != .line {
      let text = lexeme.form
      if let small = NumberWords.units[text], let sum = adding(unit: small, to: group) {
        group = sum
      } else if let ten = NumberWords.tens[text], let sum = adding(ten: ten, to: group) {
        group = sum
      } else if text == "hundred", let value = group, value < 100, value > 0 {
        group = value * 100
        hasMagnitude = true
      } else if let power = NumberWords.magnitudes[text], let value = group, power < lastMagnitude {
        guard let scaled = DecimalNumber(value, exponent: power).integer,
          let sum = Self.sum(total, scaled)
        else { return nil }
        total = sum
        group = nil
        lastMagnitude = power
        hasMagnitude = true
      } else if text == "crore" || text == "crores", group == nil, lastMagnitude <= 5,
        let scaled = DecimalNumber(total, exponent: 7).integer
      {
        // "three lakh crore": the Indian powers of ten multiply.
        (total, lastMagnitude) = (scaled, lastMagnitude + 7)
      } else {
        break
      }
      stop = end + 1
      end = indexAfterLink(stop, isOpen: hasMagnitude)
    }
    guard stop > start, let value = Self.sum(total, group ?? 0) else { return nil }
    var reading = Reading(
      value: DecimalNumber(value),
      end: stop,
      isDigits: false,
      hasMagnitude: hasMagnitude
    )
    reading.power = Self.sharedPower(total, group, lastMagnitude)
    if lexemes.word(stop) == "dozen", let count = reading.value.integer, count < 1_000 {
      reading.value = DecimalNumber(count * 12)
      reading.end = stop + 1
    }
    addPoint(to: &reading)
    addFraction(to: &reading, of: group == nil ? lastMagnitude : nil)
    return reading
  }

  /// The power of ten of all of a number: 6 in "three million", none in "three million two hundred".
  private static func sharedPower(_ total: Int, _ group: Int?, _ lastMagnitude: Int) -> Int {
    if let group { return total == 0 && group >= 100 && group % 100 == 0 ? 2 : 0 }
    guard let unit = DecimalNumber(1, exponent: lastMagnitude).integer, total / unit < 1_000 else {
      return 0
    }
    return lastMagnitude + (total / unit >= 100 && total / unit % 100 == 0 ? 2 : 0)
  }

  /// The sum of two parts of a number, or nothing where it is too large to keep.
  private static func sum(_ left: Int, _ right: Int) -> Int? {
    let (sum, overflow) = left.addingReportingOverflow(right)
    return overflow ? nil : sum
  }

  private func adding(unit: Int, to group: Int?) -> Int? {
    guard let group else { return unit }
    let rest = group % 100
    if rest == 0 { return group > 0 ? group + unit : nil }
    return rest >= 20 && rest % 10 == 0 && unit < 10 && unit > 0 ? group + unit : nil
  }

  private func adding(ten: Int, to group: Int?) -> Int? {
    guard let group else { return ten }
    return group > 0 && group % 100 == 0 ? group + ten : nil
  }

  /// Steps over a hyphen or an "and" where the number may go on behind it.
  private func indexAfterLink(_ index: Int, isOpen: Bool) -> Int {
    if lexemes.isMark(index, "-"), lexemes.isJoined(index), isNumberWord(index + 1) {
      return index + 1
    }
    // "twenty - six", as texts have it whose words were cut apart
    if lexemes.isMark(index, "-"), NumberWords.tens[lexemes.word(index - 1)] != nil,
      let unit = NumberWords.units[lexemes.word(index + 1)], (1..<10).contains(unit)
    {
      return index + 1
    }
    if isOpen, lexemes.word(index) == "and", isSmallNumberWord(index + 1) { return index + 1 }
    return index
  }

  /// Whether the word at an index is part of a number in words.
  func isNumberWord(_ index: Int) -> Bool {
    let word = lexemes.word(index)
    return isSmallNumberWord(index) || word == "hundred" || NumberWords.magnitudes[word] != nil
  }

  private func isSmallNumberWord(_ index: Int) -> Bool {
    let word = lexemes.word(index)
    return NumberWords.units[word] != nil || NumberWords.tens[word] != nil
  }

  /// Reads "half a million", "a quarter million", "three quarters billion".
  private func fractionOfMagnitude(at index: Int) -> Reading? {
    var start = index
    let fraction: DecimalNumber
    if lexemes.word(index) == "a" { start += 1 }
    switch lexemes.word(start) {
    case "half": fraction = DecimalNumber(5, exponent: -1)
    case "quarter": fraction = DecimalNumber(25, exponent: -2)
    case "three" where lexemes.word(lexemes.skippingHyphen(start + 1)) == "quarters":
      fraction = DecimalNumber(75, exponent: -2)
      start = lexemes.skippingHyphen(start + 1)
    default: return nil
    }
    var next = start + 1
    if lexemes.word(next) == "of" { next += 1 }
    if lexemes.word(next) == "a" { next += 1 }
    guard let power = NumberWords.magnitudes[lexemes.word(next)] else { return nil }
    let value = fraction.scaled(byPowerOfTen: power)
    return Reading(value: value, end: next + 1, isDigits: false, hasMagnitude: true, power: power)
  }

  /// Returns the ordinal at an index, in digits or words, such as "21st" or "twenty-first".
  func ordinal(at index: Int) -> (value: Int, end: Int)? {
    if let number = lexemes.integer(index), lexemes.isJoined(index + 1),
      NumberWords.ordinalSuffixes.contains(lexemes.word(index + 1))
    {
      return (number, index + 2)
    }
    let word = lexemes.word(index)
    if let value = NumberWords.ordinals[word] { return (value, index + 1) }
    let next = lexemes.skippingHyphen(index + 1)
    if let ten = NumberWords.tens[word], let unit = NumberWords.ordinals[lexemes.word(next)],
      unit < 10
    {
      return (ten + unit, next + 1)
    }
    return nil
  }
}
