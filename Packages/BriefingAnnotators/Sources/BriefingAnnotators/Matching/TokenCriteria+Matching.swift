import BriefingCore

extension TokenCriteria {
  /// Whether a word is all that is asked.
  func allHold(for word: String) -> Bool { answers(for: word).allSatisfy { $0 } }

  /// Whether a word is one of the things that are asked.
  func oneHolds(for word: String) -> Bool { answers(for: word).contains(true) }

  private func answers(for word: String) -> [Bool] {
    var answers: [Bool] = kinds.map { $0.holds(for: word) }
    if !lowercased.isEmpty {
      answers.append(lowercased.contains { $0.utf8.elementsEqual(word.lowercased().utf8) })
    }
    if !forms.isEmpty {
      let form = Self.form(of: word)
      answers.append(forms.contains { $0.utf8.elementsEqual(form.utf8) })
    }
    if let length { answers.append(length.contains(word.unicodeScalars.count)) }
    return answers
  }

  /// The form of a word: `Xxxxx` for Kishida, `dd` for 29.
  static func form(of word: String) -> String {
    var form = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    var run = 0
    for scalar in word.unicodeScalars {
      let mark = scalar.formMark
      run = mark == last ? run + 1 : 1
      last = mark
      if run <= 4 { form.append(mark) }
    }
    return String(form)
  }
}

extension TokenCriteria.Kind {
  fileprivate func holds(for word: String) -> Bool {
    let scalars = word.unicodeScalars
    switch self {
    case .letters: return scalars.allSatisfy(\.isLetter)
    case .ascii: return scalars.allSatisfy(\.isASCII)
    case .digits: return scalars.allSatisfy { $0.properties.numericType.isDigit }
    case .lower: return isCased(scalars) && scalars.allSatisfy { !$0.isCapital }
    case .upper: return isCased(scalars) && scalars.allSatisfy { !$0.properties.isLowercase }
    case .title: return isTitle(scalars)
    case .punctuation: return scalars.allSatisfy(\.isPunctuation)
    case .numeral: return NumberNames.isNumeral(word)
    }
  }

  private func isCased(_ scalars: String.UnicodeScalarView) -> Bool {
    scalars.contains { $0.isCapital || $0.properties.isLowercase }
  }

  private func isTitle(_ scalars: String.UnicodeScalarView) -> Bool {
    var isWithinWord = false
    for scalar in scalars {
      if scalar.isCapital, isWithinWord { return false }
      if scalar.properties.isLowercase, !isWithinWord { return false }
      isWithinWord = scalar.isCapital || scalar.properties.isLowercase
    }
    return isCased(scalars)
  }
}

extension Unicode.NumericType? {
  /// Whether it is a digit, in whatever position.
  fileprivate var isDigit: Bool { self == .decimal || self == .digit }
}

extension Unicode.Scalar {
  fileprivate var isCapital: Bool {
    properties.isUppercase || properties.generalCategory == .titlecaseLetter
  }

  fileprivate var isLetter: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
    default: false
    }
  }

  fileprivate var isPunctuation: Bool {
    switch properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      true
    default: false
    }
  }

  /// What stands for the character in a form.
  fileprivate var formMark: Unicode.Scalar {
    if isLetter { return properties.isUppercase ? "X" : "x" }
    return properties.numericType.isDigit ? "d" : self
  }
}

/// Numbers as single words have them.
private enum NumberNames {
  /// Whether a word is a number: in digits, as a fraction, or by name.
  static func isNumeral(_ word: String) -> Bool {
    var bytes = Array(word.lowercased().utf8)
    if let first = bytes.first, "+-~".utf8.contains(first) { bytes.removeFirst() }
    bytes.removeAll { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") }
    let parts = bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    if parts.count <= 2, parts.allSatisfy(isDigits) { return true }
    if names.contains(String(decoding: bytes, as: UTF8.self)) { return true }
    return ["st", "nd", "rd", "th"].contains(String(decoding: bytes.suffix(2), as: UTF8.self))
      && isDigits(bytes.dropLast(2))
  }

  private static func isDigits(_ bytes: ArraySlice<UInt8>) -> Bool {
    !bytes.isEmpty && bytes.allSatisfy(\.isASCIIDigit)
  }

  private static let names: Set<String> = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    "hundred", "thousand", "million", "billion", "trillion", "first", "second", "third",
    "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
    "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth",
    "nineteenth", "twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth",
    "eightieth", "ninetieth", "hundredth", "thousandth", "millionth", "billionth", "trillionth",
  ]
}
