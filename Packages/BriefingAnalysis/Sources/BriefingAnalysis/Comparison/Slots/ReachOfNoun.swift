import BriefingCore

/// How far a noun of a sentence reaches: "all vessels" here, "cargo vessels" there.
struct ReachOfNoun {
  /// The noun, at the key at which like words meet.
  let head: String
  /// The words before it that say of what kind it is.
  var marks: Set<String> = []
  /// Where it stands, with the words that say how far it reaches.
  let span: TextSpan

  /// Returns the nouns of which a sentence says that all are meant: "all freight", "every ship".
  static func universals(in sentence: ToldSentence) -> [ReachOfNoun] {
    sentence.words.indices.compactMap { place in
      guard universals.contains(sentence.words[place].text),
        place == 0 || !weakening.contains(sentence.words[place - 1].text)
      else { return nil }
      let phrase = sentence.words[(place + 1)...].drop { articles.contains($0.text) }
        .prefix { !ends($0) }.prefix(longest)
      guard let end = phrase.firstIndex(where: { $0.text.isPlural }) ?? phrase.indices.last,
        let head = phrase[end].sense, !parties.contains(head),
        !exceptions.contains(sentence.words.dropFirst(end + 1).first?.text ?? ""),
        measure(behind: end, in: sentence) == nil
      else { return nil }
      return ReachOfNoun(
        head: head,
        marks: Set(phrase[..<end].compactMap(\.sense)),
        span: sentence.words[place].span.union(phrase[end].span)
      )
    }
  }

  /// Whether a sentence says of what is told before it that it goes for all: "all of them".
  static func isUniversal(_ sentence: ToldSentence) -> Bool {
    universals.contains { word in
      ["them", "these", "those"].contains { sentence.place(of: [word, "of", $0]) != nil }
    }
  }

  /// Returns a noun where a sentence tells it apart from others of its kind, and another does not.
  ///
  /// - Parameters:
  ///   - head: The noun, at its key.
  ///   - sentence: The sentence.
  ///   - other: What the other sentence speaks of.
  /// - Returns: The noun with what limits it: "cargo vessels", "vessels of more than 24 metres".
  static func limited(
    _ head: String,
    in sentence: ToldSentence,
    beyond other: Set<String>
  )
    -> ReachOfNoun?
  {
    for place in sentence.words.indices where sentence.words[place].sense == head {
      let noun = sentence.words[place]
      if place > 0, let sense = sentence.words[place - 1].sense,
        limits(at: place - 1, in: sentence), !other.contains(sense)
      {
        return ReachOfNoun(head: head, span: sentence.words[place - 1].span.union(noun.span))
      }
      if let value = measure(behind: place, in: sentence) {
        return ReachOfNoun(head: head, span: noun.span.union(value))
      }
    }
    return nil
  }

  /// The value by which the words behind a noun tell it apart: "vessels of more than 24 metres".
  private static func measure(behind noun: Int, in sentence: ToldSentence) -> TextSpan? {
    let behind = sentence.words[(noun + 1)...].prefix(longest)
    guard let link = behind.first, measures.contains(link.text) || link.text.hasSuffix("ing") else {
      return nil
    }
    guard let last = behind.last else { return nil }
    return sentence.values.first { $0.span.overlaps(link.span.union(last.span)) }?.span
  }

  /// Returns the nouns that a sentence tells apart by a word that says no more than which are meant:
  /// "International airports".
  static func kinds(in sentence: ToldSentence) -> [ReachOfNoun] {
    zip(sentence.words, sentence.words.dropFirst()).compactMap { word, noun in
      guard kinds.contains(word.text), let head = noun.sense, !parties.contains(head) else {
        return nil
      }
      return ReachOfNoun(head: head, span: word.span.union(noun.span))
    }
  }

  /// Whether a word before a noun says which of its kind are meant; the verb of "to inform farmers" does
  /// not.
  private static func limits(at place: Int, in sentence: ToldSentence) -> Bool {
    let word = sentence.words[place]
    let before = place > 0 ? sentence.words[place - 1].text : ""
    return !ends(word) && !universals.contains(word.text) && !pointing.contains(word.text)
      && !word.text.hasNumber && !verbal.contains(before)
  }

  private static func ends(_ word: ToldSentence.Word) -> Bool {
    word.text.isEmpty || MeasuredNoun.endsNoun(word.text)
  }

  /// The most words of a noun with what limits it.
  private static let longest = 6
  private static let universals: Set<String> = ["all", "every", "each", "any"]
  /// Words before "all" with which it is no whole: "not all", "almost every", "an all wooden fleet".
  private static let weakening: Set<String> = [
    "a", "an", "not", "nearly", "almost", "virtually", "hardly", "at", "after", "above", "before",
  ]
  private static let exceptions: Set<String> = ["except", "but", "other", "excepting", "excluding"]
  private static let articles: Set<String> = ["the", "these", "those", "their", "its"]
  /// Words behind which a verb stands.
  private static let verbal: Set<String> = [
    "to", "will", "shall", "would", "should", "must", "may", "can", "could", "not",
  ]
  private static let measures: Set<String> = [
    "of", "over", "above", "under", "below", "with", "exceeding", "between", "longer", "larger",
  ]
  /// Words that point to what is told before, and limit nothing.
  private static let pointing: Set<String> = [
    "such", "same", "said", "listed", "relevant", "concerned", "other", "own", "respective",
    "various", "different", "several", "many", "few", "certain", "individual", "single",
  ]
  /// Words that only say which of a kind are meant.
  private static let kinds: Set<String> = [
    "international", "domestic", "foreign", "local", "public", "private", "civil", "civilian",
    "military", "commercial", "industrial", "residential", "cargo", "passenger", "urban", "rural",
    "coastal", "inland", "offshore", "onshore", "containerised", "containerized", "licensed",
    "state-owned", "primary", "secondary", "wholesale", "retail", "large", "small",
  ]
  /// Nouns for those who agree, and for times, of which "all" is said in any text.
  static let parties: Set<String> = Set(
    [
      "state", "states", "party", "parties", "country", "countries", "member", "members",
      "government", "governments", "side", "sides", "minister", "ministers", "delegation",
      "delegations", "participant", "participants", "people", "time", "times", "case", "cases",
      "year", "years", "night", "rest", "others", "means", "thing", "things", "one", "leader",
      "leaders", "official", "officials", "representative", "representatives", "president",
      "presidents", "authority", "authorities", "citizen", "citizens", "talk", "talks", "meeting",
      "meetings",
    ].compactMap(ContentWord.sense)
  )
}

extension String {
  /// Whether a word is a plural by its ending; "gas" and "across" are none.
  var isPlural: Bool {
    hasSuffix("s") && count > 3 && !["ss", "us", "is", "as"].contains { hasSuffix($0) }
      || Self.irregularPlurals.contains(self)
  }

  private static let irregularPlurals: Set<String> = [
    "people", "men", "women", "children", "aircraft", "vessels", "sheep", "cattle", "staff",
    "police", "personnel", "premises", "fish",
  ]
}
