/// What tells namesakes apart: the letter of "Company A", the number of "case 5", "second".
enum NamesakeMark {
  /// The numbers, ordinals and lone capitals of a passage behind its first word.
  static func marks(in passage: String) -> Set<String> {
    Set(
      words(of: passage).filter { word in
        word.allSatisfy(\.isNumber) || isCapital(word) || ordinals.contains(word.lowercased())
      }.map(String.init)
    )
  }

  /// The capitals that stand alone as names behind the first word of a passage.
  static func capitals(in passage: String) -> Set<String> {
    Set(words(of: passage).filter(isCapital).map(String.init))
  }

  private static func isCapital(_ word: Substring) -> Bool {
    word.utf8.count <= 4 && word.count == 1 && word.first?.isUppercase == true && word != "I"
  }

  /// The runs of letters and numbers but the first.
  private static func words(of passage: String) -> [Substring] {
    passage.unicodeScalars.split { !isInWord($0) }.dropFirst().map(Substring.init)
  }

  private static func isInWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case ..<0x80, 0x2000...0x203F: false
    default:
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || scalar.properties.isGraphemeExtend
    }
  }

  private static let ordinals: Set<String> = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
  ]
}

extension String {
  /// Whether a character of the word is a number.
  var hasNumber: Bool {
    utf8.allSatisfy { $0 < 0x80 }
      ? utf8.contains { (0x30...0x39).contains($0) } : contains(where: \.isNumber)
  }
}
