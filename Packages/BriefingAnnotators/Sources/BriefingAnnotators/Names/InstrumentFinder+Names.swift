import BriefingCore

// MARK: - Names by their heads

extension InstrumentFinder {
  /// Finds names that end in a head such as "Act", or start with one that a complement follows.
  mutating func findNames() {
    for head in 0..<words.count
    where words.has(head, .instrument) && words.isCapitalized(head) && !words.isHyphen(head + 1) {
      let word = words.folded(head)
      guard let kind = InstrumentVocabulary.heads[word], let tokens = name(around: head, word)
      else {
        continue
      }
      add(tokens, kind: kind, weight: Weight.name, name: name(of: tokens))
    }
  }

  private func name(around head: Int, _ word: String) -> Range<Int>? {
    var start = words.runStart(of: head, isBarrier: isBarrier)
    start = withoutCountry(start, head)
    let complement = complementEnd(after: head, word)
    guard !goesOn(after: head, complement) else { return nil }
    let modifiers = (start..<head).filter { words.tokens[$0].isWord || words.tokens[$0].isNumber }
    let named = modifiers.filter {
      !InstrumentVocabulary.emptyModifiers.contains(words.folded($0)) && !words.has($0, .grammar)
    }
    if word == "order" || word == "bill", named.isEmpty { return nil }
    if word == "order", !modifiers.contains(where: { words.isWord($0, "executive") }) { return nil }
    // "a unique Pilot Training Program called …": the name comes after.
    if complement == head + 1, words.isSameSentence(head, head + 1),
      ["called", "named", "titled", "dubbed"].contains(words.folded(head + 1))
    {
      return nil
    }
    if word == "program" || word == "programme" || word == "deal" || word == "code",
      complement == head + 1, words.startsSentence(start), named.count < 2
    {
      return nil
    }
    let isComplemented =
      complement > head + 1 && InstrumentVocabulary.complementHeads.contains(word)
    guard !named.isEmpty || isComplemented else { return nil }
    if word == "law", !isLaw(start..<head, named), complement == head + 1 { return nil }
    // "business units", "officials": the name is of those, not of a programme.
    if words.isMark(start - 1, ",") || named.contains(where: { words.isMark($0 + 1, ",") }),
      word == "program" || word == "programme"
    {
      return nil
    }
    // "the United States Code" is all law, not one.
    if word == "code", words.countries.ending(before: head)?.tokens.lowerBound == start {
      return nil
    }
    if words.isTitleCased[head], named.count > 4 { start = head - 3 }
    return start..<complement
  }

  /// Whether "Law" behind a word names a law: "the Basic Law" does, "Nathan Law" is a person and
  /// "Kenya Law" a body, unless an article says otherwise.
  private func isLaw(_ modifiers: Range<Int>, _ named: [Int]) -> Bool {
    guard named.count == 1, let word = named.first else { return true }
    if words.has(modifiers.lowerBound - 1, .determiner) || words.isPossessive(word) { return true }
    let isName =
      !(PersonLexicon.roles[words.bytes[words.tokens[word].span.range]] ?? [])
      .isDisjoint(with: [.given, .family])
    return !isName && words.countries.starting(at: word) == nil
  }

  /// "the US CHIPS Act": the abbreviation of the country before is not part of the name.
  private func withoutCountry(_ start: Int, _ head: Int) -> Int {
    guard let country = words.countries.starting(at: start), !country.isDemonym,
      country.tokens.count == 1, words.tokens[start].shape.contains(.uppercase),
      country.tokens.upperBound < head, !words.isHyphen(country.tokens.upperBound),
      !words.isMark(country.tokens.upperBound, "/")
    else { return start }
    return country.tokens.upperBound
  }

  private func isBarrier(_ index: Int) -> Bool {
    words.has(index, [.honorific, .speech]) && !words.has(index, .portfolio)
      || words.has(index, .office) && !words.has(index, [.portfolio, .owner, .rank])
      || words.isHyphen(index)
  }

  /// The token after what completes a name: "of 2022", "on Biological Diversity".
  private func complementEnd(after head: Int, _ word: String) -> Int {
    var end = head + 1
    if word == "memorandum", words.isWord(end, "of"), words.isWord(end + 1, "understanding") {
      return words.complementEnd(after: end + 2)
    }
    if !["act", "acts", "law", "laws", "bill", "code", "program", "programme", "deal", "pact"]
      .contains(word) || words.isWord(end, "for") || words.isWord(end, "on")
    {
      end = words.complementEnd(after: end)
    }
    let isYear = { (index: Int) in
      self.words.isSameSentence(head, index) && self.words.tokens[index].isNumber
        && self.words.tokens[index].span.length == 4
    }
    if words.isWord(end, "of"), isYear(end + 1) { return end + 2 }
    // "Water Act 2000"
    if Self.dated.contains(word), isYear(end) { return end + 1 }
    if words.isMark(end, ","), word == "act", isYear(end + 1),
      words.isWord(head - 1, "appropriations")
        || words.isWord(head - 1, "authorization")
    {
      return end + 2
    }
    return end
  }

  /// Heads that take their year without an "of".
  private static let dated: Set<String> = [
    "act", "ordinance", "regulations", "rules", "order", "code", "bill", "measure", "directive",
  ]

  /// Whether the head is not the last word of the name: "Law School", "Treaty Organization".
  private func goesOn(after head: Int, _ complement: Int) -> Bool {
    guard complement == head + 1, words.isSameSentence(head, complement) else { return false }
    guard words.isNameWord(complement) else { return false }
    return !words.isTitleCased[head] || words.has(complement, [.body, .instrument, .office])
  }

  private func name(of tokens: Range<Int>) -> String { words.plainText(words.span(tokens)) }
}

// MARK: - Acronyms, and instruments without a name

extension InstrumentFinder {
  /// Finds the acronyms of instruments: those the document defines, and initials.
  mutating func findAcronyms() {
    var known: [String: Instrument] = [:]
    for finding in findings where finding.weight == Weight.name {
      let initials = words.initials(of: finding.content.name ?? "")
      if initials.utf8.count > 2, acronyms[initials] == nil { known[initials] = finding.content }
    }
    for definition in acronyms.definitions {
      let named = findings.overlapping(definition.span).flatMap { finding in
        finding.span.length + 8 >= definition.long.utf8.count
          && finding.span.length <= definition.long.utf8.count + 24 ? finding : nil
      }
      known[definition.short] = named?.content
    }
    guard !known.isEmpty else { return }
    let settled = findings
    for index in 0..<words.count where words.isCapitalized(index) {
      let isShort = words.tokens[index].shape.contains(.uppercase) || words.hasInnerCapital(index)
      guard isShort, let content = known[words.string(index)] else { continue }
      let span = words.tokens[index].span
      if settled.overlapping(span) != nil { continue }
      add(
        index..<index + 1,
        kind: content.kind ?? "law",
        weight: Weight.name,
        name: content.name,
        country: content.country
      )
    }
  }

  private static let makers: Set<String> = Set(
    """
    pass passes passed passing enact enacts enacted enacting adopt adopts adopted adopting approve \
    approves approved approving sign signs signed signing ratify ratified draft drafted drafting \
    propose proposed proposing introduce introduced push pushed pushing block blocked veto vetoed \
    repeal repealed amend amended accept accepted debate debated debating sponsor sponsored \
    negotiate negotiated conclude concluded
    """.split(whereSeparator: \.isWhitespace).map(String.init)
  )

  /// Finds instruments without a name where the sentence speaks of making them: "passed a similar
  /// law", "legislation that will subsidize …".
  mutating func findUnnamed() {
    for head in 0..<words.count where words.tokens[head].isWord && !words.isCapitalized(head) {
      guard words.has(head, .instrument) || words.isWord(head, "legislation") else { continue }
      let word = words.folded(head)
      guard let kind = InstrumentVocabulary.commonHeads[word] else { continue }
      if words.isHyphen(head + 1) || words.isHyphen(head - 1) { continue }
      if followsNoun(head) { continue }
      let start = adjectivesStart(before: head)
      // "any bills", "contemporary legislation": no one law is meant.
      if start > 0, Self.quantifiers.contains(words.folded(start - 1)) { continue }
      if (start..<head).contains(where: { Self.generic.contains(words.folded($0)) }) { continue }
      guard isMade(start, head) || isExplained(start, head, word) else { continue }
      add(start..<head + 1, kind: kind, weight: Weight.description, name: nil)
    }
  }

  private static let quantifiers: Set<String> = ["any", "no", "some", "every", "each", "all"]
  private static let generic: Set<String> = [
    "contemporary", "modern", "existing", "adequate", "appropriate", "effective", "relevant",
    "domestic", "applicable",
  ]

  /// "law enforcement", "bill payments": the head is not the last noun.
  private func followsNoun(_ head: Int) -> Bool {
    let next = head + 1
    guard words.isSameSentence(head, next), words.tokens[next].isWord else { return false }
    return [
      "enforcement", "school", "firm", "professor", "student", "students", "degree", "maker",
      "makers", "payments",
    ]
    .contains(words.folded(next))
  }

  /// The first of the adjectives before a head, after the article.
  private func adjectivesStart(before head: Int) -> Int {
    var start = head
    while start > words.sentenceStart[head], head - start < 4 {
      let before = start - 1
      if words.isHyphen(before), start - 2 >= words.sentenceStart[head] {
        start -= 2
        continue
      }
      guard words.tokens[before].isWord, !words.isCapitalized(before), !words.isPossessive(before),
        !words.has(before, [.grammar, .determiner, .link, .and, .speech])
          || words.isWord(before, "such"),
        !Self.makers.contains(words.folded(before)), !isVerb(before)
      else { break }
      start = before
    }
    // Without an article the words before may be anything.
    guard start > words.sentenceStart[head] else { return head }
    if words.has(start - 1, .determiner) || Self.makers.contains(words.folded(start - 1)) {
      return start
    }
    return head
  }

  private func isVerb(_ index: Int) -> Bool {
    ["is", "was", "were", "are", "be", "been", "being", "would", "will", "has", "have"]
      .contains(words.folded(index))
  }

  /// Whether a verb of making law governs the words, or is said of them.
  private func isMade(_ start: Int, _ head: Int) -> Bool {
    var before = start - 1
    if words.has(before, .determiner) { before -= 1 }
    if before >= words.sentenceStart[head], Self.makers.contains(words.folded(before)) {
      return true
    }
    var after = head + 1
    var hasAuxiliary = false
    while after < min(head + 5, words.count), words.isSameSentence(head, after) {
      guard isVerb(after) || words.isWord(after, "not") else {
        break
      }
      hasAuxiliary = true
      after += 1
    }
    return hasAuxiliary && after < words.count && Self.makers.contains(words.folded(after))
      && words.folded(after).hasSuffix("ed")
  }

  /// Whether a clause says what the instrument does: "legislation that will subsidize".
  private func isExplained(_ start: Int, _ head: Int, _ word: String) -> Bool {
    let next = head + 1
    guard word == "legislation" || word == "bill" || word == "law" || word == "treaty",
      words.isSameSentence(head, next)
    else { return false }
    let isNew =
      word == "legislation" || words.isExactly(start - 1, "a") || words.isExactly(start - 1, "an")
    guard isNew else { return false }
    if words.isWord(next, "to"), next + 1 < words.count,
      !words.has(next + 1, [.determiner, .grammar])
    {
      return !words.isCapitalized(next + 1)
    }
    return (words.isWord(next, "that") || words.isWord(next, "which")) && next + 1 < words.count
      && (isVerb(next + 1) || words.folded(next + 1).hasSuffix("s")
        || ["could", "may", "might", "should", "must"].contains(words.folded(next + 1)))
  }
}
