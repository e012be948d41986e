import BriefingCore

/// The grammar of a sentence that names an instrument, read once for all its verbs.
struct InstrumentScene {
  /// The token its words are counted from.
  let first: Int
  let factuality: FactualityReader
  private let clauses: [Clause]
  var words: [ReadWord] { factuality.words }

  /// Reads the sentence of a token; nothing where the token stands in none.
  init?(of token: Int, in names: NameWords) {
    guard let sentence = names.document.sentence(at: names.tokens[token].span.start) else {
      return nil
    }
    first = names.sentenceStart[token]
    let reading = SentenceReading(sentence, in: names.document)
    guard reading.words.first?.span == names.tokens[first].span else { return nil }
    factuality = FactualityReader(reading)
    clauses = ClauseDivider(reading).clauses()
  }

  /// The verb group one of whose verbs a word is.
  func group(at word: Int) -> VerbGroup? {
    factuality.groups.first { group in group.links.contains { $0.word == word } }
  }

  /// The first verb group that has some word of a range in it.
  func group(in range: Range<Int>) -> VerbGroup? {
    factuality.groups.first { $0.words.overlaps(range) }
  }

  /// Returns how factual a verb group is, its own denials counted.
  func assertion(of group: VerbGroup) -> Factuality {
    guard let clause = clauses.last(where: { $0.words.contains(group.words.lowerBound) }) else {
      return group.negations.isEmpty ? factuality.factuality(of: group) : .denied
    }
    return factuality.assertion(of: group, in: clause)
  }

  /// Returns how factual a verb without a subject is: "without signing", "if signed".
  func assertion(ofVerb word: Int) -> Factuality {
    min(factuality.factuality(at: word), factuality.governance(of: word))
  }

  /// Whether the main verb of the sentence tells of something done.
  var isDone: Bool {
    guard let main = factuality.groups.first(where: { $0.role == .main }) else { return false }
    let isPast = main.tense == .past || main.governor?.isPerfect == true
    return main.modal == nil && isPast && assertion(of: main) == .asserted
  }

  /// The word before another, adverbs and articles skipped.
  func word(before index: Int) -> ReadWord? {
    var before = index - 1
    while before >= 0, words[before].classes.isAny([.adverb, .determiner]),
      !words[before].classes.contains(.negator)
    {
      before -= 1
    }
    return before >= 0 ? words[before] : nil
  }
}
