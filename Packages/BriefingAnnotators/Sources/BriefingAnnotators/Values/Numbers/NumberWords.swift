/// English words for numbers.
enum NumberWords {
  static let units: WordTable<Int> = [
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
    "nought": 0, "naught": 0,
  ]

  static let tens: WordTable<Int> = [
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90,
  ]

  /// Powers of ten named by a word of their own.
  static let magnitudes: WordTable<Int> = [
    "thousand": 3, "lakh": 5, "lakhs": 5, "million": 6, "crore": 7, "crores": 7, "billion": 9,
    "trillion": 12, "quadrillion": 15,
  ]

  /// Powers of ten written short after digits.
  static let shortMagnitudes: WordTable<Int> = [
    "k": 3, "m": 6, "mn": 6, "mln": 6, "mio": 6, "mm": 6, "b": 9, "bn": 9, "bln": 9, "mrd": 9,
    "t": 12, "tn": 12, "trn": 12, "tln": 12, "cr": 7, "mil": 6, "mill": 6, "bil": 9, "tril": 12,
  ]

  static let ordinals: WordTable<Int> = [
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13,
    "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18,
    "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
  ]

  /// The fractions that are one scalar and have an exact decimal.
  static let vulgarFractions: WordTable<DecimalNumber> = [
    "\u{BD}": DecimalNumber(5, exponent: -1), "\u{BC}": DecimalNumber(25, exponent: -2),
    "\u{BE}": DecimalNumber(75, exponent: -2), "\u{215B}": DecimalNumber(125, exponent: -3),
  ]

  /// The fractions in words that have an exact decimal.
  static let fractions: WordTable<DecimalNumber> = {
    var result: [String: DecimalNumber] = [
      "half": DecimalNumber(5, exponent: -1), "halves": DecimalNumber(5, exponent: -1),
    ]
    let parts = [
      ("quarter", 25, -2), ("fourth", 25, -2), ("fifth", 2, -1), ("eighth", 125, -3),
      ("tenth", 1, -1), ("twentieth", 5, -2), ("hundredth", 1, -2), ("thousandth", 1, -3),
    ]
    for (name, digits, exponent) in parts {
      let value = DecimalNumber(digits, exponent: exponent)
      (result[name], result[name + "s"]) = (value, value)
    }
    return WordTable(result)
  }()

  /// The words a number in words can start with.
  static let openers = WordSet(units.words + tens.words + ["a", "an", "half", "quarter"])

  static let ordinalSuffixes: WordSet = ["st", "nd", "rd", "th"]
}
