/// The parser of one verb group, from its first word to the last infinitive that hangs on it.
struct VerbGroupParser {
  private let words: [ReadWord]
  private var cursor = 0
  private var group = VerbGroup(words: 0..<0, tense: .present, isCertain: true)
  /// The end of the last word that belongs to the group.
  private var end = 0

  init(_ words: [ReadWord]) { self.words = words }

  /// Returns the group that a modal opens.
  func modalGroup(at index: Int) -> VerbGroup? {
    var parser = self
    parser.start(at: index, tense: .modal)
    parser.group.modal = words[index].lemma.isEmpty ? nil : words[index].lemma
    parser.skipAside()
    parser.skipQuantifier()
    parser.skipInvertedSubject()
    if parser.at(.to), parser.group.modal == "ought" { parser.cursor += 1 }
    guard parser.infinitive() else { return parser.group.modal == nil ? nil : parser.finished }
    parser.chain()
    return parser.finished
  }

  /// Returns the group that a form of "be", "have" or "do" opens.
  func auxiliaryGroup(at index: Int) -> VerbGroup {
    var parser = self
    let word = words[index]
    parser.start(at: index, tense: word.classes.contains(.past) ? .past : .present)
    if word.classes.contains(.be) {
      parser.afterBe(isPerfect: false, at: index)
    } else if word.form == "had", parser.advises() {
      // "had better wait"
    } else if word.classes.contains(.have) {
      parser.afterHave(at: index)
    } else {
      parser.afterDo(at: index)
    }
    parser.chain()
    return parser.finished
  }

  /// Returns the group that a verb without auxiliary opens.
  func lexicalGroup(at index: Int, isCertain: Bool) -> VerbGroup {
    var parser = self
    let word = words[index]
    let isPast = word.classes.contains(.past) && !word.classes.contains(.base)
    parser.start(at: index, tense: index == 0 ? .imperative : isPast ? .past : .present)
    parser.group.isCertain = isCertain
    let isHabit = parser.isHabit(at: index)
    parser.link(VerbGroup.Link(word: index, lemma: isHabit ? "used to" : word.lemma))
    parser.chain()
    return parser.finished
  }

  private var finished: VerbGroup {
    var group = group
    group.words = group.words.lowerBound..<max(end, group.words.lowerBound + 1)
    return group
  }

  // MARK: Steps

  private mutating func start(at index: Int, tense: VerbGroup.Tense) {
    group = VerbGroup(words: index..<index + 1, tense: tense, isCertain: true)
    end = index + 1
    cursor = index
    note(index)
    cursor = index + 1
  }

  /// Notes what an adverb or negator of the group says.
  private mutating func note(_ index: Int) {
    if words[index].classes.contains(.negator) { group.negations.append(index) }
    if words[index].classes.contains(.adverb) { group.adverbs.append(index) }
  }

  private func at(_ classes: WordClass) -> Bool {
    cursor < words.count && words[cursor].classes.isAny(classes)
  }

  private mutating func link(_ link: VerbGroup.Link) {
    group.links.append(link)
    end = link.word + 1
    cursor = link.word + 1
  }

  /// Skips adverbs and "not", which belong to the group when a verb comes after them.
  private mutating func skipAdverbs() {
    if cursor + 1 < words.count, words[cursor].form == "no", words[cursor + 1].form == "longer" {
      group.negations.append(cursor)
      end = cursor + 2
      cursor += 2
    }
    while cursor < words.count, words[cursor].classes.contains(.adverb),
      !isPredicate(cursor)
    {
      note(cursor)
      // "not" without a verb after it, as in "is not a law", still denies.
      if words[cursor].classes.contains(.negator) { end = cursor + 1 }
      cursor += 1
    }
  }

  /// "is likely to" and "is likely the" have an adjective; "will likely come" has an adverb.
  private func isPredicate(_ index: Int) -> Bool {
    guard words[index].classes.contains(.adjective) else { return false }
    guard index + 1 < words.count else { return true }
    return !words[index + 1].classes.isAny([.verb, .adverb, .adjective, .be, .have])
  }

  /// Skips an aside between commas: "will, of course, be".
  private mutating func skipAside() {
    skipAdverbs()
    guard at(.comma) else { return }
    let limit = min(cursor + 8, words.count)
    guard
      let close = words.indices[(cursor + 1)..<limit].first(where: {
        words[$0].classes.contains(.comma)
      }), close + 1 < words.count, words[close + 1].classes.isAny([.base, .be, .have, .adverb])
    else { return }
    cursor = close + 1
    skipAdverbs()
  }

  /// Skips the word by which a subject in the plural is taken one by one: "will each pay".
  private mutating func skipQuantifier() {
    guard cursor + 1 < words.count, Self.quantifiers.contains(words[cursor].form),
      words[cursor + 1].classes.isAny([.base, .be, .have])
    else { return }
    cursor += 1
  }

  private static let quantifiers: WordSet = ["each", "both", "all"]

  /// Skips the subject of a question: "will they be", "should the two sides meet".
  private mutating func skipInvertedSubject() {
    guard group.words.lowerBound == 0 || !words[group.words.lowerBound - 1].isNominal,
      at([.pronoun, .determiner, .proper])
    else { return }
    var index = cursor
    let limit = min(cursor + 8, words.count)
    while index < limit, !words[index].classes.isAny(.punctuation) {
      let word = words[index]
      var last = index - 1
      while last > cursor, words[last].classes.contains(.adverb) { last -= 1 }
      if word.form == "be" || word.form == "have"
        || (word.classes.contains(.base) && last >= cursor && words[last].endsSubject)
      {
        cursor = index
        return
      }
      index += 1
    }
  }

  /// Reads a verb in the base form, with "be" and "have" before it.
  private mutating func infinitive() -> Bool {
    skipAdverbs()
    guard cursor < words.count else { return false }
    let index = cursor
    let word = words[index]
    if word.form == "be" {
      cursor += 1
      end = cursor
      afterBe(isPerfect: false, at: index)
      return true
    }
    if word.form == "have" {
      cursor += 1
      end = cursor
      afterHave(at: index)
      return true
    }
    if word.form == "do" || (word.classes.contains(.base) && !word.lemma.isEmpty) {
      link(VerbGroup.Link(word: index, lemma: word.form == "do" ? "do" : word.lemma))
      return true
    }
    return false
  }

  private mutating func afterBe(isPerfect: Bool, at be: Int) {
    skipAside()
    if group.links.isEmpty, group.modal == nil, group.words.lowerBound == be {
      skipInvertedSubject()
    }
    guard cursor < words.count else {
      return link(VerbGroup.Link(word: be, lemma: "be", isPerfect: isPerfect))
    }
    let word = words[cursor]
    if word.form == "being" {
      cursor += 1
      skipAdverbs()
      if at(.participle) { return passive(isPerfect: isPerfect, isProgressive: true) }
      return link(VerbGroup.Link(word: cursor - 1, lemma: "be", isProgressive: true))
    }
    if isInverted(at: be) {
      let kept = cursor
      link(VerbGroup.Link(word: be, lemma: "be", isPerfect: isPerfect))
      cursor = kept
      return
    }
    if word.classes.contains(.participle), !word.lemma.isEmpty {
      return passive(isPerfect: isPerfect, isProgressive: false)
    }
    if word.form == "going", cursor + 1 < words.count, words[cursor + 1].classes.contains(.to) {
      return link(VerbGroup.Link(word: cursor, lemma: "going", isAdjective: true))
    }
    if word.classes.contains(.gerund), !word.lemma.isEmpty, isProgressive(at: cursor),
      !specifies(at: be)
    {
      var link = VerbGroup.Link(word: cursor, lemma: word.lemma, isProgressive: true)
      link.isPerfect = isPerfect
      return self.link(link)
    }
    if word.classes.contains(.to), infinitiveFollows(cursor + 1) {
      // "is yet to be ratified": what has not been done.
      let isYet = cursor > 0 && words[cursor - 1].form == "yet"
      if isYet { group.negations.append(cursor - 1) }
      link(VerbGroup.Link(word: be, lemma: isYet ? "have yet" : "be to", isPerfect: isPerfect))
      return
    }
    if word.classes.contains(.adjective), !word.classes.contains(.determiner),
      Predicates.isAdjective(word.form), !namesCause(cursor)
    {
      var link = VerbGroup.Link(word: cursor, lemma: word.form, isPerfect: isPerfect)
      link.isAdjective = true
      return self.link(link)
    }
    let kept = cursor
    let denied = end
    link(VerbGroup.Link(word: be, lemma: "be", isPerfect: isPerfect))
    cursor = kept
    end = max(denied, be + 1)
  }

  /// "is due to the war" tells why, "is due to open" what is to come.
  private func namesCause(_ index: Int) -> Bool {
    words[index].form == "due" && index + 1 < words.count && words[index + 1].classes.contains(.to)
      && !infinitiveFollows(index + 2)
  }

  /// "On the agenda is deepening trade": the subject comes after the verb, which is "be" alone.
  private func isInverted(at be: Int) -> Bool {
    guard be >= 2, Predicates.places.contains(words[be - 1].form) else { return false }
    let start = words[..<be].prefix { !$0.classes.contains(.preposition) }
    return start.allSatisfy { $0.classes.contains(.adverb) || !$0.isWord }
  }

  /// "His job is teaching children", "The goal, which is cutting costs": the verb says what it is.
  ///
  /// "The goal is slipping away" goes on: nothing is done to anything there.
  private func specifies(at be: Int) -> Bool {
    guard be > 0, cursor + 1 < words.count, !words[cursor].classes.contains(.objectless) else {
      return false
    }
    let isBehindComma =
      be > 2 && words[be - 1].form == "which" && words[be - 2].classes.contains(.comma)
    let noun = words[isBehindComma ? be - 3 : be - 1].form
    let next = words[cursor + 1]
    return Self.tasks.contains(noun) && next.isWord
      && (next.isNominal || next.isAdjective || next.classes.contains(.determiner))
      && !next.classes.contains(.adverb)
  }

  private static let tasks: WordSet = [
    "job", "task", "goal", "aim", "purpose", "hobby", "role", "mission", "challenge", "trick",
  ]

  /// "is meeting" goes on; "is meeting the deadline" too, but "is funding for chips" names.
  private func isProgressive(at index: Int) -> Bool {
    guard index + 1 < words.count else { return true }
    let next = words[index + 1]
    // "is stunning" and whatever is no listed verb describe.
    if !EnglishLexicon.standard.hasVerb(words[index].lemma)
      || FunctionWords.describing.contains(words[index].form)
    {
      return false
    }
    let isNoun = words[index].lemma == "fund" || words[index].lemma == "process"
    return !(isNoun && next.classes.contains(.preposition))
  }

  private mutating func passive(isPerfect: Bool, isProgressive: Bool) {
    let lemma = words[cursor].lemma
    var link = VerbGroup.Link(word: cursor, lemma: lemma, isPassive: true)
    link.isPerfect = isPerfect
    link.isProgressive = isProgressive
    self.link(link)
  }

  private mutating func afterHave(at have: Int) {
    skipAdverbs()
    // "have yet to": what has not been done.
    let isYet = cursor > 0 && words[cursor - 1].form == "yet"
    if isYet, at(.to), infinitiveFollows(cursor + 1) {
      group.negations.append(cursor - 1)
      let to = cursor
      link(VerbGroup.Link(word: have, lemma: "have yet"))
      cursor = to
      return
    }
    guard cursor < words.count else { return link(VerbGroup.Link(word: have, lemma: "have")) }
    let word = words[cursor]
    if word.form == "been" {
      cursor += 1
      end = cursor
      return afterBe(isPerfect: true, at: cursor - 1)
    }
    if word.form == "had" || (word.classes.contains(.participle) && !word.lemma.isEmpty) {
      let lemma = word.form == "had" ? "have" : word.lemma
      return link(VerbGroup.Link(word: cursor, lemma: lemma, isPerfect: true))
    }
    if word.classes.contains(.to), infinitiveFollows(cursor + 1) {
      return link(VerbGroup.Link(word: have, lemma: "have to"))
    }
    let kept = (cursor, end)
    link(VerbGroup.Link(word: have, lemma: "have"))
    (cursor, end) = (kept.0, max(kept.1, have + 1))
  }

  /// Reads "better" and an infinitive after "had", which tell what should be done.
  private mutating func advises() -> Bool {
    guard cursor + 1 < words.count, words[cursor].form == "better",
      words[cursor + 1].classes.isAny([.base, .be, .have, .negator])
    else { return false }
    cursor += 1
    guard infinitive() else {
      cursor -= 1
      return false
    }
    group.modal = "should"
    group.tense = .modal
    return true
  }

  private mutating func afterDo(at index: Int) {
    skipAdverbs()
    skipInvertedSubject()
    if infinitive() {
      // "Don't sign it", "Do not sign it"
      let opens = words[..<index].allSatisfy { $0.classes.isAny([.adverb, .quote]) }
      if opens, !group.negations.isEmpty, words.last?.form != "?" { group.tense = .imperative }
      return
    }
    let kept = (cursor, end)
    link(VerbGroup.Link(word: index, lemma: "do"))
    (cursor, end) = kept
  }

  /// "they used to meet", unlike "the knife used to open it".
  private func isHabit(at index: Int) -> Bool {
    guard words[index].form == "used", index > 0, index + 2 < words.count,
      words[index + 1].classes.contains(.to), infinitiveFollows(index + 2)
    else { return false }
    var before = index - 1
    while before > 0, words[before].classes.contains(.adverb) { before -= 1 }
    return words[before].isSubjectPronoun || words[before].form == "who"
      || words[before].classes.contains(.proper)
  }

  private func infinitiveFollows(_ index: Int) -> Bool {
    var index = index
    while index < words.count, words[index].classes.contains(.adverb) { index += 1 }
    guard index < words.count else { return false }
    let form = words[index].form
    return form == "be" || form == "have" || form == "do"
      || (words[index].classes.contains(.base) && !words[index].classes.contains(.proper))
  }

  // MARK: Chains

  /// Follows the infinitives that hang on the last verb: "plans to seek to expand".
  private mutating func chain() {
    while group.links.count < 6, let last = group.links.last {
      let place = max(cursor, last.word + 1)
      guard let to = infinitiveMarker(after: last, from: place) else { break }
      cursor = to + 1
      end = to
      guard infinitive() else { break }
    }
  }

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

extension ReadWord {
  /// Whether the subject of a question can end here.
  fileprivate var endsSubject: Bool { isNominal || isPronoun }
}
