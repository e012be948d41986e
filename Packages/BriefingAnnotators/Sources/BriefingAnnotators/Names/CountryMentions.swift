import BriefingCore

/// The countries a document names, by token: "Japan", "U.S.", and adjectives such as "Japanese".
struct CountryMentions {
  /// One mention.
  struct Mention {
    /// The tokens of the name.
    let tokens: Range<Int>
    /// The ISO 3166-1 code.
    let code: String
    /// Whether it is an adjective or the word for the people.
    let isDemonym: Bool
  }

  private var starts: [Int: Mention] = [:]
  private var ends: [Int: Mention] = [:]

  init(_ document: Document) {
    for match in Self.matcher.matches(in: document) {
      let tokens = document.tokenIndices(in: match.span)
      guard !tokens.isEmpty, document.tokens[tokens.lowerBound].span.start == match.span.start
      else { continue }
      let country = CountryTable.standard.countries[match.payload >> 1]
      let mention = Mention(
        tokens: tokens,
        code: country.code,
        isDemonym: match.payload & 1 == 1
      )
      // Names come before demonyms where a word is both.
      if starts[tokens.lowerBound] == nil {
        starts[tokens.lowerBound] = mention
        ends[tokens.upperBound] = mention
      }
    }
  }

  /// Returns the mention that starts with a token.
  func starting(at index: Int) -> Mention? { starts[index] }

  /// Returns the mention that ends before a token.
  func ending(before index: Int) -> Mention? { ends[index] }

  /// Returns the countries joined by hyphens that start with a token: "Japan-U.S.".
  func parties(startingAt index: Int, in words: NameWords) -> (end: Int, codes: [String])? {
    guard let first = starts[index] else { return nil }
    var codes = [first.code]
    var end = first.tokens.upperBound
    while codes.count < 8, words.isHyphen(end) || words.isMark(end, "/"),
      let next = starts[end + 1]
    {
      codes.append(next.code)
      end = next.tokens.upperBound
    }
    return codes.count > 1 ? (end, codes) : nil
  }

  private static let matcher = PhraseMatcher(
    CountryTable.standard.countries.enumerated().flatMap { index, country in
      country.names.map { PhraseMatcher.Phrase($0, payload: index << 1) }
        + country.demonyms.map { PhraseMatcher.Phrase($0, payload: index << 1 | 1) }
    }
  )
}
