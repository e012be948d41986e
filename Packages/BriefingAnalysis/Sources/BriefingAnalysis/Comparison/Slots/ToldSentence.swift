import BriefingCore

/// A sentence of the body of a document, with what it takes to set it beside one of another.
struct ToldSentence {
  /// A word, or a mark between words.
  struct Word {
    /// The word or number in small letters; of a mark nothing.
    let text: String
    let span: TextSpan
    let isCapitalized: Bool
    /// The key at which like words meet; nothing where it carries little meaning.
    let sense: String?
  }

  let document: String
  /// The sentence, without the number of its paragraph.
  let span: TextSpan
  /// Where the sentences begin without which nobody can tell what it speaks of.
  let start: Int
  let words: [Word]
  /// How much each word says of what it speaks of, from 0 to 1; the values it tells are words too.
  ///
  /// What it only takes up says less, and least the names of those who say or did it.
  let shares: [String: Double]
  /// The values that it tells, by the keys at which equal ones meet, and where they stand.
  let values: [(key: String, span: TextSpan)]
  let claims: [Claim]

  /// What it speaks of: these words.
  var matter: Set<String> { Set(shares.keys) }

  /// Whether it speaks of what a word means.
  func speaksOf(_ word: String) -> Bool { shares[word] != nil }

  /// What it and another speak of.
  func matter(sharedWith other: ToldSentence) -> Set<String> {
    Set(shares.keys.filter(other.speaksOf))
  }

  /// What its own words speak of.
  var ownMatter: Set<String> { Set(words.compactMap(\.sense)).union(values.map(\.key)) }

  /// Whether it takes up what is told before it.
  var isTakenUp: Bool { start < span.start }

  /// Returns the first place from one on at which some words stand.
  ///
  /// - Parameters:
  ///   - phrase: The words.
  ///   - place: The place to look from.
  /// - Returns: The place of the first word; nothing where they do not stand there.
  func place(of phrase: [String], from place: Int = 0) -> Int? {
    words.indices.dropFirst(place).first { words[$0...].starts(with: phrase) }
  }
}

extension Annotation {
  /// A key at which equal values of one unit meet; nothing for a count so small that any text has it.
  var valueKey: String? {
    guard let value = attributes.text("amount") ?? attributes.text("value") else { return nil }
    switch label {
    case .money: return attributes.text("currency").map { "=\($0) \(value)" }
    case .quantity:
      guard let unit = attributes.text("unit") else { return nil }
      let isSmall = unit == "1" && (Double(value) ?? 0) < Self.leastTelling
      return isSmall ? nil : "=\(unit) \(value)"
    case .date:
      let kind = attributes.text("kind")
      return kind == "duration" || kind == "period" && value.contains("/") ? "=\(value)" : nil
    default: return nil
    }
  }

  /// Smaller counts stand in every text.
  private static let leastTelling = 10.0
}

extension ArraySlice<ToldSentence.Word> {
  /// Whether the first words are those of a phrase.
  func starts(with phrase: [String]) -> Bool { starts(with: phrase) { $0.text == $1 } }
}
