extension NumberReader {
  /// Takes in the digits of "two point five", each a word, and the power of ten behind them.
  func addPoint(to reading: inout Reading) {
    guard lexemes.word(reading.end) == "point", lexemes[reading.end]?.gap == .space else { return }
    var end = reading.end + 1
    var fraction = 0
    var places = 0
    while places < Self.mostPlaces, let digit = NumberWords.units[lexemes.word(end)], digit < 10 {
      fraction = fraction * 10 + digit
      places += 1
      end += 1
    }
    guard places > 0,
      let sum = reading.value.adding(DecimalNumber(fraction, exponent: -places))
    else { return }
    (reading.value, reading.end) = (sum, end)
    applyMagnitudes(to: &reading)
  }

  private static let mostPlaces = 6

  /// Takes in the "and a half" of "two and a half", "a million and a half", and the power of ten of
  /// "two and a half million".
  ///
  /// - Parameters:
  ///   - reading: The whole number before it.
  ///   - power: The power of ten that ends the number, which the fraction then is one of.
  func addFraction(to reading: inout Reading, of power: Int?) {
    guard lexemes.word(reading.end) == "and" else { return }
    var isScaled = false
    var scale = 0
    if reading.hasMagnitude {
      guard let power, power < 18 else { return }
      (isScaled, scale) = (true, power)
    }
    guard let fraction = exactFraction(at: reading.end + 1), !fraction.mayBeOrdinal,
      let sum = reading.value.adding(fraction.value.scaled(byPowerOfTen: scale))
    else { return }
    (reading.value, reading.end) = (sum, fraction.end)
    if !isScaled { applyMagnitudes(to: &reading) }
  }

  /// A fraction in words and where it ends.
  struct Fraction: Sendable {
    var value: DecimalNumber
    var end: Int
    /// Whether only what follows can tell "a fifth" of something from the one after the fourth.
    var mayBeOrdinal: Bool
  }

  /// Returns the fraction in words that starts at an index and has an exact decimal, such as "half",
  /// "a quarter", "three-quarters" and "two fifths".
  func exactFraction(at index: Int) -> Fraction? {
    var over = 1
    var next = index
    let first = lexemes.word(index)
    let hasArticle = first == "a" || first == "an"
    if hasArticle {
      next += 1
    } else if let count = NumberWords.units[first], count > 0 {
      over = count
      next = lexemes.skippingHyphen(next + 1)
    }
    let isCounted = next > index
    let word = lexemes.word(next)
    guard lexemes[next]?.gap != .line || next == index,
      let part = NumberWords.fractions[word], isCounted || word == "half" || word == "quarter",
      lexemes.wordEnds(next, in: "s") == (over > 1),
      let value = part.multiplied(by: DecimalNumber(over)), value.isLess(than: DecimalNumber(1))
    else { return nil }
    let mayBeOrdinal = hasArticle && word != "half" && word != "quarter"
    return Fraction(value: value, end: next + 1, mayBeOrdinal: mayBeOrdinal)
  }
}
