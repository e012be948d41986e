import BriefingCore

/// The signs of garbled text that neighbouring words show.
struct WordSigns {
  private let words: [ReadWord]
  private let groups: [VerbGroup]
  private let bytes: [UInt8]

  init(_ reading: SentenceReading, in text: DocumentText) {
    words = reading.words
    groups = reading.groups
    bytes = text.bytes
  }

  /// Returns the garbled runs of words with their signs.
  func findings() -> [(Range<Int>, ArtifactSign)] {
    words.indices.dropLast().compactMap { index in
      if isDoubled(index) { return (index..<index + 2, .doubledWord) }
      if let range = articleForConjunction(at: index) { return (range, .articleForConjunction) }
      if isWrongArticle(index) { return (index..<index + 2, .wrongArticle) }
      if let range = articleBeforeVerb(at: index) { return (range, .articleBeforeVerb) }
      if let range = namesAfterDay(at: index) { return (range, .namesAfterDay) }
      if index == 0, let range = nounForVerb() { return (range, .nounForVerb) }
      return nil
    }
  }

  private static let undoubled = WordSet(
    words: "the a an of to and for with at by from are was were will which this its their"
  )

  private func isDoubled(_ index: Int) -> Bool {
    words[index].form == words[index + 1].form && Self.undoubled.contains(words[index].form)
      && !words[index + 1].shape.contains(.capitalized)
  }

  /// "for rice an water supply": what a preposition governs is one noun phrase, and an article
  /// inside it stands for "and".
  ///
  /// A phrase that opens its clause may end before the article: "At lunch an envoy spoke". After
  /// "to" the noun may be a verb the lexicon does not know.
  private func articleForConjunction(at index: Int) -> Range<Int>? {
    guard index > 1, index + 2 < words.count, words[index + 1].form == "an" else { return nil }
    let (before, noun, next) = (words[index - 1], words[index], words[index + 2])
    guard before.classes.contains(.preposition), !before.classes.contains(.to),
      words[index - 2].isWord, !words[index - 2].classes.isAny([.opener, .coordinator]),
      isPlainNoun(noun), isPlainNoun(next), !Self.idioms.contains(noun.form),
      words[index + 1].span.start - noun.span.end == 1
    else { return nil }
    let last = index + 3 < words.count && isPlainNoun(words[index + 3]) ? index + 4 : index + 3
    return index..<last
  }

  /// Nouns after which an article can follow at once: "in part an answer", "of course an ally".
  private static let idioms = WordSet(
    words: """
      course part fact effect turn example instance half all first last once least most best times present \
      date day week month year time moment morning afternoon evening night today tomorrow law nature \
      principle theory practice essence short general particular addition return response itself \
      sense name origin extension definition default contrast comparison view way
      """
  )

  private func isPlainNoun(_ word: ReadWord) -> Bool {
    word.isNominal && word.isWord
      && !word.classes.isAny([.proper, .number, .pronoun, .gerund, .participle, .possessive])
  }

  /// "an meeting": spelled out small words alone, since letters and numbers are said otherwise.
  private func isWrongArticle(_ index: Int) -> Bool {
    let next = words[index + 1]
    guard words[index].form == "an", next.isWord, next.span.length > 3,
      bytes[next.span.start].isASCIILowercase
    else { return false }
    return "bcdfgjklmnpqrstvwxyz".utf8.contains(bytes[next.span.start])
  }

  /// "how the can cooperate": an auxiliary with its bare infinitive has no article before it.
  private func articleBeforeVerb(at index: Int) -> Range<Int>? {
    guard index + 2 < words.count, words[index].form == "the" || words[index].form == "a" else {
      return nil
    }
    let (verb, next) = (words[index + 1], words[index + 2])
    guard verb.classes.contains(.modal), !verb.classes.contains(.proper), verb.form != "might",
      next.classes.contains(.base) || next.form == "be" || next.form == "have"
    else { return nil }
    // "the will power": a noun may follow, but not after "how".
    let isOpened = index > 0 && words[index - 1].classes.contains(.opener)
    guard isOpened || !next.classes.contains(.nounLike) else { return nil }
    return index..<index + 3
  }

  /// "gather May 3 Lima Peru Summit New Trade Forum": behind a verb and a day stands a preposition or
  /// a comma, and no row of names.
  ///
  /// "said May 3 Prime Minister Sample would go" leaves out "that"; "the May 3 Lima Summit" is one name.
  private func namesAfterDay(at index: Int) -> Range<Int>? {
    guard Self.months.contains(words[index].form), words[index].shape.contains(.capitalized),
      index > 0, index + 2 < words.count, words[index + 1].classes.contains(.number),
      words[index + 1].span.length <= 2,
      case let verb = words[index - 1], verb.classes.isAny([.base, .past, .thirdPerson]),
      !verb.classes.isAny([.proper, .determiner, .preposition]),
      !SpeechCues.isSaying(verb.lemma), !Predicates.governs(verb.lemma)
    else { return nil }
    let first = index + 2
    var end = first
    while end < words.count, isName(end) || isInnerComma(end) { end += 1 }
    let names = words[first..<end].filter { $0.isWord }
    return names.count >= 6 ? index - 1..<end : nil
  }

  private func isName(_ index: Int) -> Bool {
    words[index].isWord && words[index].shape.contains(.capitalized)
      && !words[index].classes.contains(.number)
  }

  /// The comma of "Lima, Peru", with a name on either side.
  private func isInnerComma(_ index: Int) -> Bool {
    words[index].classes.contains(.comma) && index > 0 && isName(index - 1)
      && index + 1 < words.count && isName(index + 1)
  }

  private static let months = WordSet(
    words: """
      january february march april may june july august september october november december jan feb \
      mar apr jun jul aug sep sept oct nov dec
      """
  )

  /// "Norway choice the same funds, and both spend more": a name, a noun and a whole noun phrase, and
  /// no verb up to the comma that "and" follows.
  private func nounForVerb() -> Range<Int>? {
    guard words.count > 8, words[0].shape.contains(.capitalized), isName(0), words[0].isNominal,
      !words[0].classes.isAny([.to, .pronoun, .opener, .gerund]), isPlainNoun(words[1]),
      !words[1].classes.isAny([.base, .past, .thirdPerson, .plural, .adjective, .adverb]),
      words[1].shape.isDisjoint(with: .capitalized),
      words[2].form == "the" || words[2].form == "a", words[3].isWord,
      let comma = words.firstIndex(where: { $0.classes.contains(.comma) }), comma > 4,
      comma + 1 < words.count, words[comma + 1].classes.contains(.coordinator),
      let verb = groups.first, verb.words.lowerBound > comma
    else { return nil }
    return 0..<comma
  }
}
