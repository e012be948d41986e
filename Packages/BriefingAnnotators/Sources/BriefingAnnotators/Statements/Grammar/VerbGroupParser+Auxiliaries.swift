// MARK: - What comes after "be", "have" and "do"

extension VerbGroupParser {
  mutating func afterBe(isPerfect: Bool, at be: Int) {
    skipAside(before: [.base, .be, .have, .adverb, .participle])
    skipQuantifier()
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

  mutating func afterHave(at have: Int) {
    skipAdverbs()
    if have == group.words.lowerBound, opensSentence(have) { skipSubject(before: .participle) }
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

  private func opensSentence(_ index: Int) -> Bool {
    words[..<index].allSatisfy { !$0.isWord || $0.classes.isAny([.number, .coordinator]) }
  }

  /// Skips the subject behind an auxiliary that opens the sentence: "Had the towns signed, they would".
  private mutating func skipSubject(before classes: WordClass) {
    guard at([.pronoun, .determiner, .proper, .plural, .number]) else { return }
    let near = words.indices[cursor...].prefix(8).prefix { !words[$0].classes.isAny(.punctuation) }
    let verb = near.dropFirst().first { index in
      words[index].form == "been"
        || words[index].classes.isAny(classes) && !words[index].lemma.isEmpty
          && (words[index - 1].isNominal || words[index - 1].isPronoun)
    }
    if let verb { cursor = verb }
  }

  /// Reads "better" and an infinitive after "had", which tell what should be done.
  mutating func advises() -> Bool {
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

  mutating func afterDo(at index: Int) {
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
  func isHabit(at index: Int) -> Bool {
    guard words[index].form == "used", index > 0, index + 2 < words.count,
      words[index + 1].classes.contains(.to), infinitiveFollows(index + 2)
    else { return false }
    var before = index - 1
    while before > 0, words[before].classes.contains(.adverb) { before -= 1 }
    return words[before].isSubjectPronoun || words[before].form == "who"
      || words[before].classes.contains(.proper)
  }

  func infinitiveFollows(_ index: Int) -> Bool {
    var index = index
    while index < words.count, words[index].classes.contains(.adverb) { index += 1 }
    guard index < words.count else { return false }
    let form = words[index].form
    return form == "be" || form == "have" || form == "do"
      || (words[index].classes.contains(.base) && !words[index].classes.contains(.proper))
  }
}
