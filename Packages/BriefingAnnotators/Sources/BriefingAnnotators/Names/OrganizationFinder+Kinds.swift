import BriefingCore

// MARK: - What kind of body a name is of

extension OrganizationFinder {
  /// The kind of a body that has a firm's name before its own head: "Bank of America Foundation" is
  /// no bank.
  func kind(ofOwned tokens: Range<Int>) -> String? {
    let last = tokens.upperBound - 1
    guard tokens.count > 2, words.isCapitalized(last),
      firmSpans.contains(words.span(tokens.dropLast()))
    else { return nil }
    return OrganizationVocabulary.heads[words.folded(last)]?.kind
  }

  /// The kind of body that a head makes of a name.
  func kind(_ head: OrganizationVocabulary.Head, _ tokens: Range<Int>) -> String {
    if tokens.contains(where: { words.isWord($0, "legislative") }),
      ["council", "assembly", "chamber"].contains(words.folded(tokens.upperBound - 1))
    {
      return "legislature"
    }
    if tokens.contains(where: { words.isWord($0, "department") || words.isWord($0, "school") }),
      tokens.contains(where: { Self.disciplines.contains(words.folded($0)) })
    {
      return "university"
    }
    // "Swiss National Bank"
    if head.kind == "company", words.isWord(tokens.upperBound - 1, "bank"), tokens.count > 2,
      words.isWord(tokens.upperBound - 2, "national")
        || words.isWord(tokens.upperBound - 2, "central"),
      countries.ending(before: tokens.upperBound - 2)?.tokens.lowerBound == tokens.lowerBound
    {
      return "agency"
    }
    if head.kind == "company", words.isWord(tokens.lowerBound, "bank"), tokens.count > 2,
      countries.ending(before: tokens.upperBound) != nil
    {
      return "agency"
    }
    // "Specialist Group of the Rivers Society": part of a body, and no firm.
    if head.kind == "company", words.isWord(tokens.upperBound - 1, "group"),
      words.isWord(tokens.upperBound, "of")
    {
      return "other"
    }
    if isSociety(tokens) { return "other" }
    if tokens.contains(where: { words.isWord($0, "house") || words.isWord($0, "senate") }),
      head.kind == "agency"
    {
      return "legislature"
    }
    return head.kind
  }

  /// What universities teach and no ministry is of.
  private static let disciplines: Set<String> = [
    "linguistics", "physics", "mathematics", "history", "philosophy", "biology", "chemistry",
    "sociology", "psychology", "anthropology", "astronomy", "geology", "geography", "literature",
    "classics", "archaeology", "statistics", "neuroscience", "pediatrics", "surgery", "english",
    "medicine", "genetics", "philology", "musicology", "theology", "zoology", "botany",
  ]

  /// Whether a name by its head that of a university, a force of a state or a firm is that of a
  /// school, of a society of those who do the same work, or of armed men: "Academy of Sciences",
  /// "College of Surgeons", "al-Rivers Brigades".
  private func isSociety(_ tokens: Range<Int>) -> Bool {
    let link = tokens.first { words.has($0, .link) } ?? tokens.upperBound
    let head = link - 1
    guard head >= tokens.lowerBound else { return false }
    let isNational = countries.starting(at: tokens.lowerBound) != nil
    switch words.folded(head) {
    case "academy":
      return !tokens.contains { Self.services.contains(words.forms[$0]) }
    case "school":
      return head > tokens.lowerBound && Self.grades.contains(words.forms[head - 1])
    case "college":
      let last = words.folded(tokens.upperBound - 1)
      return link < tokens.upperBound && Self.trades.contains { last.hasSuffix($0) }
    case "army":
      return link < tokens.upperBound && !isNational
        && countries.ending(before: tokens.upperBound) == nil
    case "brigades", "battalions":
      return !isNational
    case "group":
      // "Saraya al-Rivers Group"; a firm is called by the name of a family.
      return tokens.dropFirst(2).contains { words.isHyphen($0) && words.has($0 - 1, .particle) }
    default:
      return false
    }
  }

  /// What an academy trains for that is a university.
  private static let services = WordSet(
    words: "military naval navy army police force air war defence defense guard marine"
  )

  /// What a school is for children by.
  private static let grades = WordSet(
    words: """
      high primary elementary middle secondary grammar preparatory prep boarding nursery junior senior \
      charter
      """
  )

  /// The endings of the words for those who have a trade.
  private static let trades = ["ists", "ians", "eons", "eers", "ers", "ors", "wives"]
}
