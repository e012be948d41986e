/// What a word may tell wherever it stands, beside what it can be in a sentence.
///
/// Rules that look at every word of a text ask for these; they are found by one look-up for all.
struct WordSign: OptionSet, Sendable {
  let rawValue: UInt8

  /// "we", "my": the author speaks of themselves.
  static let firstPerson = WordSign(rawValue: 1 << 0)
  /// "unfortunately": the author steps forward.
  static let opinion = WordSign(rawValue: 1 << 1)
  /// "reportedly", "according": it may say how factual verbs are that it does not stand at.
  static let factuality = WordSign(rawValue: 1 << 2)
  /// "summit", "war": a noun that may be an event.
  static let event = WordSign(rawValue: 1 << 3)

  /// Returns what a word may tell.
  static func signs(of form: WordForm) -> WordSign { table[form] ?? [] }

  private static let table: WordTable<WordSign> = {
    let rows: [(WordSign, [WordForm])] = [
      (.firstPerson, OpinionLexicon.firstPerson.words),
      (.opinion, OpinionLexicon.adverbs.words),
      (.factuality, FactualityLexicon.cues.words),
      (.event, EventLexicon.eventNouns.words),
    ]
    var result: [WordForm: WordSign] = [:]
    for (sign, words) in rows {
      for word in words { result[word, default: []].formUnion(sign) }
    }
    return WordTable(result.map { ($0.key, $0.value) })
  }()
}
