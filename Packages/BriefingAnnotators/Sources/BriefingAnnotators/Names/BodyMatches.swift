import BriefingCore

/// The places in a document where the text has a name or an acronym of the table of bodies.
///
/// Bodies and forums are told apart later; the search, and which of the names are acronyms in
/// another spelling, are the same for both.
struct BodyMatches: DocumentReading {
  /// A place.
  struct Match {
    let span: TextSpan
    /// The index of the body among ``entries``.
    let entry: Int
    /// The acronym, where no name stands there.
    let short: String?
    /// Whether the acronym stands there as the table spells it.
    let isListedAcronym: Bool
  }

  /// The places, in order.
  let matches: [Match]
  /// The first name of each body that the text gives in full.
  let spelledOut: [Int: String]
  /// The bodies whose acronym the text has.
  let abbreviated: Set<Int>

  init(_ document: Document) {
    var matches: [Match] = []
    var spelledOut: [Int: String] = [:]
    var abbreviated: Set<Int> = []
    for match in Self.matcher.matches(in: document) {
      let quote = document.text.plainText(match.span)
      let entry = match.payload >> 1
      let isListedAcronym = match.payload & 1 == 1
      let short = isListedAcronym ? quote : Self.acronym(quote, of: entry)
      if short != nil {
        abbreviated.insert(entry)
      } else if spelledOut[entry] == nil {
        spelledOut[entry] = quote
      }
      matches.append(
        Match(span: match.span, entry: entry, short: short, isListedAcronym: isListedAcronym)
      )
    }
    self.matches = matches
    self.spelledOut = spelledOut
    self.abbreviated = abbreviated
  }

  /// The acronym of a body, where a text is only another spelling of it: "U.N.", "Nato", "G-7".
  private static func acronym(_ text: String, of entry: Int) -> String? {
    guard let letters = acronymLetters[entry] else { return nil }
    // Each of the text's own letters would be one of the acronym's: most names have too many.
    let count = text.utf8.count { $0.isASCIILetter || $0.isASCIIDigit }
    guard count <= letters.utf8.count, Self.letters(text) == letters else { return nil }
    return entries[entry].acronym
  }

  private static func letters(_ text: String) -> String { text.foldedWords.joined() }

  /// The bodies of the table.
  static let entries = BodyTable.standard.gazetteer.entries
  private static let acronymLetters = entries.map { entry in entry.acronym.map(letters) }
  private static let matcher = PhraseMatcher(
    entries.enumerated().flatMap { index, entry in
      ([entry.name] + entry.aliases).map { PhraseMatcher.Phrase($0, payload: index << 1) }
        + (entry.acronym.map { [PhraseMatcher.Phrase($0, payload: index << 1 | 1)] } ?? [])
    }
  )
}
