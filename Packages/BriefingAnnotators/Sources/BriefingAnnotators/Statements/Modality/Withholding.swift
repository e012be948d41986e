/// What is denied to somebody, which is not given, where other denials are of what is claimed.
enum Withholding {
  /// Whether a form of "deny" tells that somebody got nothing: "was denied a visa", "denied them entry".
  static func isTold(by link: VerbGroup.Link, in words: [ReadWord]) -> Bool {
    guard link.lemma == "deny", link.word + 1 < words.count else { return false }
    let near = words[(link.word + 1)...].prefix(6).prefix {
      !$0.classes.isAny([.comma, .strongMark, .terminator, .opener])
    }
    if link.isPassive {
      guard let next = near.first else { return false }
      return !next.classes.isAny([.preposition, .adverb])
        && (next.classes.contains(.determiner) || next.isNominal)
    }
    // "denied having sought a visa" and "denied any rights abuses" are of what is claimed.
    guard let thing = near.firstIndex(where: { goods.contains($0.form) }) else { return false }
    let isGiven = near[..<thing].allSatisfy {
      !$0.classes.isAny([.gerund, .have, .be, .do, .modal, .to]) && $0.form != "any"
        && $0.form != "all"
    }
    let next = thing + 1
    return isGiven
      && (next >= words.count
        || words[next].classes.isAny([
          .preposition, .to, .comma, .strongMark, .terminator, .coordinator, .closeBracket,
        ]))
  }

  /// What is asked for and given, or not.
  private static let goods = WordSet(
    words: """
      visa visas entry access permission permit permits request requests application applications \
      bail asylum parole leave licence license licences entrance admission rights service services \
      appeal motion petition treatment citizenship
      """
  )
}
