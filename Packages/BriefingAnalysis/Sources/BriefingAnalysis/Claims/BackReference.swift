import BriefingCore

/// What a sentence takes up from the sentences before it, as its words show.
///
/// That a sentence before names what is meant is for ``Antecedents`` to find.
public enum BackReference: Sendable, Hashable {
  /// A person: "She cautioned", "Her spokesman".
  case person
  /// Several people or a thing: "It applies", "Most of them", "Their boats".
  case thing
  /// Something told before, in a sentence that says part of what it means: "The grant will pay",
  /// "Peru held back from it", "Such a fee shall be due".
  case matter

  /// Whether a sentence says nothing at all without what it takes up.
  public var isBlank: Bool { self != .matter }

  /// Reads a sentence; nothing where it takes nothing up.
  ///
  /// - Parameters:
  ///   - sentence: The sentence.
  ///   - before: The sentence before it, where it may name what this one only calls by its noun.
  public init?(of sentence: String, after before: String? = nil) {
    if let speech = Self.wordsBehindSpeech(sentence) {
      if let speaker = speech.first.flatMap(ReferenceWords.reference) {
        self = speaker
      } else if speech.prefix(2).contains(where: ["its", "their", "his", "her"].contains) {
        // "“We lost,” said its minister"
        self = .matter
      } else {
        return nil
      }
      return
    }
    let words = ReferenceWords(sentence)
    if let opening = words.opening {
      self = opening
    } else if words.takesUpMatter || before.map(words.echoes) ?? false {
      self = .matter
    } else {
      return nil
    }
  }

  /// Returns the words that name who acts; nothing where a pronoun stands for them, or owns them and
  /// they have no name.
  static func namedPart(of actor: String) -> String? {
    let words = ReferenceWords(actor).words
    guard let first = words.first, !pronouns.contains(first),
      // "Half of it", "some of them"
      !(words.count < 4 && ["it", "them", "this"].contains(words.last))
    else { return nil }
    if words.count == 1 { return lone.contains(first) ? nil : actor }
    guard owners.contains(first) else { return actor }
    // "her deputy, Ann Lee": without the pronoun the words are the same person's.
    let rest = actor.drop { !$0.isWhitespace }.drop(while: \.isWhitespace)
    return rest.contains(where: \.isUppercase) ? String(rest) : nil
  }

  /// The words that say who speaks, behind direct speech that opens a sentence and ends in it.
  private static func wordsBehindSpeech(_ sentence: String) -> [String]? {
    guard let first = sentence.first, let closing = marks[first] else { return nil }
    let parts = sentence.dropFirst().split(separator: closing, omittingEmptySubsequences: false)
    return parts.count > 1 ? String(parts.last ?? "").foldedWords : nil
  }

  private static let marks: [Character: Character] = [
    "“": "”", "\"": "\"", "‘": "’", "'": "'", "«": "»",
  ]
  static let pronouns: Set<String> = [
    "he", "she", "it", "they", "we", "i", "you", "him", "them", "us", "me", "who", "what", "which",
    "whoever", "whatever", "there",
  ]
  private static let owners: Set<String> = ["his", "her", "its", "their", "our", "my", "your"]
  /// Words that stand for somebody where no noun follows.
  private static let lone: Set<String> = [
    "others", "another", "some", "many", "most", "several", "all", "both", "each", "none", "one",
    "few", "this", "that", "these", "those", "ours", "theirs", "his", "hers", "neither", "either",
  ]
}
