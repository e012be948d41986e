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
  /// "Peru held back from it".
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
      guard let speaker = speech.first.flatMap(Self.pronoun) else { return nil }
      self = speaker
      return
    }
    let words = Self.words(of: sentence)
    if let opening = Self.opening(words, sentence) {
      self = opening
    } else if words.takesUp || words.hasOpenObject || words.pointsBack
      || words.standsInFor(sentence) || Self.namesNothing(sentence, words)
      || words.echoes(before, in: sentence)
    {
      self = .matter
    } else {
      return nil
    }
  }

  /// Returns the words that name who acts; nothing where a pronoun stands for them, or owns them and
  /// they have no name.
  static func namedPart(of actor: String) -> String? {
    let words = words(of: actor)
    guard let first = words.first, !pronouns.contains(first) else { return nil }
    if words.count == 1 { return lone.contains(first) ? nil : actor }
    guard owners.contains(first) else { return actor }
    // "her deputy, Ann Lee": without the pronoun the words are the same person's.
    let rest = actor.drop { !$0.isWhitespace }.drop(while: \.isWhitespace)
    return rest.contains(where: \.isUppercase) ? String(rest) : nil
  }

  // MARK: Words

  /// The first words of a sentence, with short forms such as "it's" in two.
  private static func words(of sentence: String) -> [String] {
    let parts = sentence.split(maxSplits: mostWords, whereSeparator: \.isWhitespace)
      .prefix(mostWords)
    var words = parts.flatMap { part -> [String] in
      let halves = part.lowercased().split { $0 == "'" || $0 == "’" }
      guard halves.count == 2, shortened.contains(String(halves[1])),
        pronouns.contains(String(halves[0]))
      else { return String(part).foldedWords }
      return [String(halves[0]), "is"]
    }
    while words.count > 1, joints.contains(words[0]) { words.removeFirst() }
    return words
  }

  /// The words that say who speaks, behind direct speech that opens a sentence.
  private static func wordsBehindSpeech(_ sentence: String) -> [String]? {
    guard let first = sentence.first, let closing = marks[first] else { return nil }
    let parts = sentence.dropFirst().split(separator: closing, omittingEmptySubsequences: false)
    return parts.count > 1 ? String(parts.last ?? "").foldedWords : []
  }

  private static let marks: [Character: Character] = [
    "“": "”", "\"": "\"", "‘": "’", "'": "'", "«": "»",
  ]

  // MARK: Openings

  private static func opening(_ words: [String], _ sentence: String) -> BackReference? {
    guard let first = words.first else { return nil }
    if words.count > 2, words[1] == "of", ["them", "it"].contains(words[2]),
      quantifiers.contains(first)
    {
      return .thing
    }
    if ["his", "her"].contains(first) {
      return words.count > 1 && honours.contains(words[1]) ? nil : .person
    }
    if demonstratives.contains(first) { return words.demonstrated(in: sentence) }
    if first == "others" { return .thing }
    if words.isAnticipation { return nil }
    if ["its", "their"].contains(first) { return words.count > 1 ? .thing : nil }
    return pronoun(first)
  }

  private static func pronoun(_ word: String) -> BackReference? {
    switch word {
    case "he", "she": .person
    case "it", "they", "them": .thing
    default: nil
    }
  }

  /// "No decision was taken", "It was not possible to agree": on what is told before.
  private static func namesNothing(_ sentence: String, _ words: [String]) -> Bool {
    (words.first == "no" || words.isAnticipation) && words.count <= shortestDenial
      && !sentence.dropFirst().contains { $0.isUppercase || $0.isNumber }
      && !words.contains("on") && !words.contains("for") && !words.contains("of")
  }

  /// The most words of a denial that names no matter.
  private static let shortestDenial = 7
  /// More words than these of a sentence are not looked at.
  static let mostWords = 24
  private static let joints: Set<String> = [
    "and", "but", "so", "yet", "then", "still", "also", "however", "nor", "instead", "meanwhile",
    "moreover", "later", "afterwards", "nevertheless", "nonetheless",
  ]
  private static let shortened: Set<String> = ["s", "re", "ve", "ll", "d"]
  private static let quantifiers: Set<String> = [
    "most", "some", "many", "few", "all", "each", "one", "two", "three", "both", "neither", "none",
    "half", "part", "much", "several", "any", "either",
  ]
  private static let honours: Set<String> = [
    "majesty", "highness", "excellency", "honour", "holiness", "grace",
  ]
  private static let demonstratives: Set<String> = ["this", "that", "these", "those"]
  private static let pronouns: Set<String> = [
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
