import BriefingCore

/// The words of a sentence that say on what it depends: "provided that the council agrees".
struct ConditionClause {
  let span: TextSpan
  /// Its words that carry meaning.
  let senses: Set<String>

  /// Reads the condition of a sentence; nothing where it has none.
  init?(of sentence: ToldSentence) {
    let words = sentence.words
    guard let cue = words.indices.first(where: { Self.opens(at: $0, in: words) }),
      let last = words.last
    else { return nil }
    // "If the council agrees, …" ends with its comma; any other goes on to the end.
    let rest = words[cue...]
    let clause = cue == 0 ? rest.prefix { !$0.text.isEmpty } : rest
    span = TextSpan(words[cue].span.start..<(clause.last ?? last).span.end)
    senses = Set(clause.compactMap(\.sense)).subtracting(Self.cueSenses)
  }

  /// Whether a sentence may name a condition in any words: "Should the council refuse" among them.
  static func mayStand(in sentence: ToldSentence) -> Bool {
    ConditionClause(of: sentence) != nil || sentence.words.first?.text == "should"
      || sentence.words.contains { depending.contains($0.text) }
      || reservations.contains { sentence.place(of: $0) != nil }
  }

  private static func opens(at place: Int, in words: [ToldSentence.Word]) -> Bool {
    let rest = words[place...]
    if cues.contains(where: { rest.starts(with: $0) }) { return true }
    if subjections.contains(where: { rest.starts(with: $0) }) {
      // "vessels subject to the rule" depend on nothing.
      let isAside = place > 0 && words[place - 1].text.isEmpty
      return isAside || rest.prefix(reach).contains { consents.contains($0.text) }
    }
    guard rest.first?.text == "if" else { return false }
    // "or earlier if need be" hangs on nothing but the earlier; "as if" and "ask if" are no conditions.
    let before = words[..<place].suffix(reach).map(\.text)
    return !before.contains("or") && !(before.last.map(others.contains) ?? false)
  }

  private static func phrases(_ list: String) -> [[String]] {
    list.split(separator: "/").map { $0.split(separator: " ").map(String.init) }
  }

  private static let cues = phrases(
    """
    provided that/on condition that/on the condition that/contingent on/contingent upon/\
    conditional on/conditional upon/only if/unless/as long as/so long as
    """
  )
  private static let subjections = phrases("subject to")
  private static let reservations = phrases("as far as/in so far as/insofar as/to the extent")
  private static let cueSenses = Set(cues.joined().compactMap(ContentWord.sense))
  /// Words for what is given by those on whom something depends.
  private static let consents: Set<String> = [
    "approval", "consent", "confirmation", "ratification", "agreement", "availability",
    "authorisation", "authorization", "adoption", "audit", "review", "assent", "vote",
  ]
  private static let depending: Set<String> = [
    "depends", "depend", "depending", "dependent", "hinges", "approval", "consent", "subject",
    "condition", "conditions", "if", "provided", "only",
  ]
  /// Words before "if" with which it opens no condition.
  private static let others: Set<String> = [
    "as", "even", "what", "ask", "asked", "asks", "see", "know", "wonder", "wondered", "tell",
    "doubt", "and", "only",
  ]
  /// How many words around a cue are read.
  private static let reach = 5
}
