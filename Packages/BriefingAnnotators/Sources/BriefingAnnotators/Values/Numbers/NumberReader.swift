/// Reads numbers in digits and in words.
struct NumberReader: Sendable {
  let lexemes: LexemeSequence

  /// A number and where it ends.
  struct Reading: Sendable {
    var value: DecimalNumber
    var end: Int
    /// Whether it is written in digits.
    var isDigits: Bool
    /// Whether a word or letter for a power of ten ends it.
    var hasMagnitude = false
    /// The power of ten that words behind the whole of it apply, as in "2.5 million".
    var power = 0
  }

  /// Returns the number that starts at an index.
  ///
  /// - Parameters:
  ///   - index: The first lexeme.
  ///   - readsShort: Whether letters such as `bn` and `m` after digits are powers of ten.
  /// - Returns: The number, with the powers of ten that follow it.
  func number(at index: Int, readsShort: Bool = false) -> Reading? {
    guard let first = lexemes[index] else { return nil }
    switch first.kind {
    case .number: return digits(at: index, readsShort: readsShort)
    case .word: return words(at: index)
    case .mark:
      guard let fraction = NumberWords.vulgarFractions[first.form] else { return nil }
      return Reading(value: fraction, end: index + 1, isDigits: true)
    }
  }

  private func digits(at index: Int, readsShort: Bool) -> Reading? {
    guard let first = lexemes[index], var value = lexemes.decimal(first) else { return nil }
    var end = index + 1
    if let fraction = simpleFraction(at: index) {
      (value, end) = fraction
    } else if let fraction = simpleFraction(at: end), let sum = value.adding(fraction.value),
      lexemes[end]?.gap == .space, value.isWhole
    {
      (value, end) = (sum, fraction.end)
    } else if let fraction = NumberWords.vulgarFractions[lexemes.mark(end)],
      let sum = value.adding(fraction)
    {
      (value, end) = (sum, end + 1)
    }
    var reading = Reading(value: value, end: end, isDigits: true)
    if readsShort, let lexeme = lexemes[end], lexeme.kind == .word, lexeme.gap != .line,
      let power = NumberWords.shortMagnitudes[lexeme.form],
      lexeme.isJoined || lexeme.length > 1
    {
      reading.value = value.scaled(byPowerOfTen: power)
      reading.end = end + 1
      reading.hasMagnitude = true
      reading.power = power
      return reading
    }
    applyMagnitudes(to: &reading)
    if lexemes.word(reading.end) == "dozen", lexemes[reading.end]?.gap == .space,
      let dozens = reading.value.multiplied(by: DecimalNumber(12))
    {
      (reading.value, reading.end) = (dozens, reading.end + 1)
    }
    return reading
  }

  /// A fraction such as `1/2` that has an exact decimal.
  private func simpleFraction(at index: Int) -> (value: DecimalNumber, end: Int)? {
    guard let over = lexemes.integer(index), lexemes.isMark(index + 1, "/"),
      lexemes.isJoined(index + 1), lexemes.isJoined(index + 2),
      let under = lexemes.integer(index + 2), !lexemes.isMark(index + 3, "/"), over < under,
      let scale = Self.exactReciprocals[under],
      let value = DecimalNumber(over).multiplied(by: scale)
    else { return nil }
    return (value, index + 3)
  }

  private static let exactReciprocals: [Int: DecimalNumber] = [
    2: DecimalNumber(5, exponent: -1), 4: DecimalNumber(25, exponent: -2),
    5: DecimalNumber(2, exponent: -1), 8: DecimalNumber(125, exponent: -3),
  ]

  /// Applies the powers of ten that follow, as in "5 hundred thousand million": no number has more.
  func applyMagnitudes(to reading: inout Reading) {
    for _ in 0..<3 {
      let next = lexemes.skippingHyphen(reading.end)
      guard let lexeme = lexemes[next], lexeme.kind == .word, lexeme.gap != .line else { return }
      if let power = NumberWords.magnitudes[lexeme.form] {
        reading.value = reading.value.scaled(byPowerOfTen: power)
        reading.power += power
      } else if lexeme.form == "hundred" {
        reading.value = reading.value.scaled(byPowerOfTen: 2)
        reading.power += 2
      } else {
        return
      }
      reading.end = next + 1
      reading.hasMagnitude = true
    }
  }
}
