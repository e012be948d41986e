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

  private var mentions: [Mention] = []
  // Rules ask for every word, and a dictionary took most of their time.
  /// Which mention starts with a token; -1 is none.
  private var starts: [Int32]
  /// Which mention ends before a token; -1 is none.
  private var ends: [Int32]

  init(_ document: Document) {
    starts = Array(repeating: -1, count: document.tokens.count + 1)
    ends = starts
    for match in Self.matcher.matches(in: document) {
      let tokens = document.tokenIndices(in: match.span)
      guard !tokens.isEmpty, document.tokens[tokens.lowerBound].span.start == match.span.start
      else { continue }
      // Names come before demonyms where a word is both.
      guard starts[tokens.lowerBound] < 0, !Self.isContinent(tokens, in: document) else { continue }
      starts[tokens.lowerBound] = Int32(mentions.count)
      ends[tokens.upperBound] = Int32(mentions.count)
      mentions.append(
        Mention(
          tokens: tokens,
          code: CountryTable.standard.countries[match.payload >> 1].code,
          isDemonym: match.payload & 1 == 1
        )
      )
    }
  }

  /// Whether a country's name stands in that of a continent: "North America".
  private static func isContinent(_ tokens: Range<Int>, in document: Document) -> Bool {
    guard tokens.count == 1, tokens.lowerBound > 0,
      document.text[document.tokens[tokens.lowerBound].span].hasPrefix("America")
    else { return false }
    return continents.contains(document.text[document.tokens[tokens.lowerBound - 1].span])
  }

  private static let continents: Set<String> = ["North", "South", "Central", "Latin", "Meso"]

  /// Returns the mention that starts with a token.
  func starting(at index: Int) -> Mention? { mention(starts, index) }

  /// Returns the mention that ends before a token.
  func ending(before index: Int) -> Mention? { mention(ends, index) }

  private func mention(_ places: [Int32], _ index: Int) -> Mention? {
    guard index >= 0, index < places.count, places[index] >= 0 else { return nil }
    return mentions[Int(places[index])]
  }

  /// Returns the countries joined by hyphens that start with a token: "Japan-U.S.".
  func parties(startingAt index: Int, in words: NameWords) -> (end: Int, codes: [String])? {
    guard let first = starting(at: index) else { return nil }
    var codes = [first.code]
    var end = first.tokens.upperBound
    while codes.count < 8, words.isHyphen(end) || words.isMark(end, "/"),
      let next = starting(at: end + 1)
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
