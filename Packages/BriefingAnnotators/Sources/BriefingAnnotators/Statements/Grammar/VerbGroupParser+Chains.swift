// MARK: - The infinitives and gerunds that hang on a verb

extension VerbGroupParser {
  /// Follows the infinitives that hang on the last verb: "plans to seek to expand", and the gerund of
  /// "began playing".
  mutating func chain() {
    while group.links.count < 6, let last = group.links.last {
      let place = max(cursor, last.word + 1)
      if let to = infinitiveMarker(after: last, from: place) {
        cursor = to + 1
        end = to
        guard infinitive() else { break }
      } else if let gerund = gerund(after: last, from: place) {
        link(VerbGroup.Link(word: gerund, lemma: words[gerund].lemma))
      } else {
        break
      }
    }
  }

  /// Returns the gerund that a verb of beginning or going on governs: "began playing", "kept on
  /// writing", but not "began training for the race", which has a noun.
  private func gerund(after link: VerbGroup.Link, from start: Int) -> Int? {
    guard Self.phases.contains(link.lemma), !link.isPassive else { return nil }
    var index = start
    if index < words.count, words[index].form == "on", Self.lasting.contains(link.lemma) {
      index += 1
    }
    guard index + 1 < words.count else { return nil }
    let (word, next) = (words[index], words[index + 1])
    guard word.classes.contains(.gerund), EnglishLexicon.standard.hasVerb(word.lemma),
      !word.classes.isAny([.proper, .preposition, .be, .have])
    else { return nil }
    let takesObject = next.isNominal || next.classes.isAny([.determiner, .pronoun, .adjective])
    return word.classes.contains(.nounLike) && !(next.isWord && takesObject) ? nil : index
  }

  private static let phases: WordSet = ["begin", "start", "continue", "keep", "resume", "go"]
  private static let lasting: WordSet = ["keep", "go"]

  /// Returns the "to" whose infinitive a verb governs, with the words that may stand before it.
  private mutating func infinitiveMarker(after link: VerbGroup.Link, from start: Int) -> Int? {
    var index = start
    var denials: [Int] = []
    while index < words.count, words[index].classes.contains(.adverb) {
      if words[index].classes.contains(.negator) { denials.append(index) }
      index += 1
    }
    guard index < words.count else { return nil }
    if words[index].classes.contains(.to), infinitiveFollows(index + 1) {
      guard link.isAdjective || link.isPeriphrastic || Predicates.governs(link.lemma)
      else { return nil }
      group.negations += denials
      return index
    }
    // "went on to work"
    if link.lemma == "go", words[index].form == "on", index + 1 < words.count,
      words[index + 1].classes.contains(.to), infinitiveFollows(index + 2)
    {
      return index + 1
    }
    // "looks for ways to", "has plans to", "make efforts to".
    if Predicates.takesWays.contains(link.lemma),
      let ways = words.indices[index...].prefix(4).first(where: {
        Predicates.ways.contains(words[$0].form)
      }), ways + 1 < words.count, words[ways + 1].classes.contains(.to),
      infinitiveFollows(ways + 2)
    {
      group.negations += (index..<ways).filter { words[$0].classes.contains(.negator) }
      return ways + 1
    }
    // "are expected at the upcoming meeting to agree".
    guard link.isPassive || link.isAdjective, Predicates.allowsInsertion(link.lemma),
      words[index].classes.isAny([.preposition, .comma])
    else { return nil }
    for later in words.indices[index...].prefix(14) {
      let word = words[later]
      if word.classes.isAny([.strongMark, .terminator, .modal, .opener]) || word.isFiniteAuxiliary {
        return nil
      }
      if word.classes.contains(.to), later > index, infinitiveFollows(later + 1) { return later }
    }
    return nil
  }
}
