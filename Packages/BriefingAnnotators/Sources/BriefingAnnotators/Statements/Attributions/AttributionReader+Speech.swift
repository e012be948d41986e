import BriefingCore

extension AttributionReader {
  // MARK: What is no report

  /// Whether nothing is told of what somebody says or thinks: "I will see what they think", "A final
  /// thought".
  ///
  /// - Parameters:
  ///   - link: The verb of saying.
  ///   - group: Its group.
  /// - Returns: Whether the sentence ends there with nothing said.
  func saysNothing(_ link: VerbGroup.Link, of group: VerbGroup) -> Bool {
    if tellsDeed(link, of: group) { return true }
    let rest = words[min(group.words.upperBound, words.count)...]
    guard !rest.contains(where: { $0.isWord || $0.classes.contains(.strongMark) }) else {
      return false
    }
    if let opener = group.opener, Self.asking.contains(words[opener].form) { return true }
    // Nothing but a noun with an article makes no sentence: "A final thought."
    let verb = words[link.word]
    return reading.groups.count == 1 && Self.articles.contains(words[reading.body.lowerBound].form)
      && (verb.form == "thought" || verb.classes.contains(.nounLike))
      && words[reading.body.lowerBound..<link.word].allSatisfy(\.isWord)
  }

  /// Whether a verb of saying tells of another deed: "asserted his rights", "added “the Great” to it".
  private func tellsDeed(_ link: VerbGroup.Link, of group: VerbGroup) -> Bool {
    let next = group.words.upperBound
    guard next < words.count else { return false }
    if link.lemma == "assert" { return Self.owners.contains(words[next].form) }
    guard link.lemma == "add", words[next].classes.contains(.quote),
      let close = words[(next + 1)...].firstIndex(where: { $0.classes.contains(.quote) })
    else { return false }
    return close + 1 < words.count && words[close + 1].form == "to"
  }

  private static let owners = WordSet(words: "his her its their the a an our my your")

  private static let articles: WordSet = ["a", "an", "one", "another"]

  private static let asking: WordSet = ["what", "who", "whom", "how", "whatever"]

  /// Whether a verb with its subject before it has a thing for its object, and nothing said: "they
  /// add a clause".
  func hasPlainObject(_ group: VerbGroup) -> Bool {
    let (low, high) = (group.words.lowerBound, group.words.upperBound)
    guard low > 0, high < words.count, words[low - 1].isWord else { return false }
    let next = words[high]
    return next.isWord && !words[high...].prefix(3).contains(where: SubjectFinder.isTime)
      && next.form != "that" && !next.classes.contains(.adverb)
      && (next.classes.isAny([.determiner, .adjective, .plural]) || next.isObjectPronoun
        || next.form == "something" || next.form == "nothing")
  }

  // MARK: Who speaks, with what stands beside the name

  /// The words from a name to a verb of saying, over what tells who it is: "On Monday, Ann Sample,
  /// director of the bureau, said".
  ///
  /// - Parameter group: The verb.
  /// - Returns: The words; nothing where no name opens such a chain behind an opening phrase.
  func apposed(before group: VerbGroup) -> Range<Int>? {
    guard group.role == .main else { return nil }
    let end = group.words.lowerBound
    let isMarked = end > 0 && words[end - 1].classes.contains(.comma)
    guard let (name, mark) = namedChain(before: isMarked ? end - 1 : end), let mark,
      opensBefore(mark)
    else { return nil }
    return reading.trimmed(name.lowerBound..<end)
  }

  /// The name that parts between commas describe, which end before a word, and the mark before it.
  private func namedChain(before end: Int) -> (name: Range<Int>, mark: Int?)? {
    var high = end
    for count in 0..<Self.longestChain {
      let mark = words[..<high].lastIndex { $0.classes.isAny([.comma, .quote, .strongMark]) }
      let low = (mark ?? -1) + 1
      guard low < high, !reading.groups.contains(where: { low..<high ~= $0.words.lowerBound })
      else { return nil }
      if isName(low..<high) { return count > 0 ? (low..<high, mark) : nil }
      guard let mark, words[mark].classes.contains(.comma), describes(low) else { return nil }
      high = mark
    }
    return nil
  }

  /// "Ann Sample, the mayor, said: “…”": a verb between marks, which may be a participle elsewhere.
  func describedFindings() -> [Finding] {
    words.indices.dropLast(2).compactMap { verb in
      guard verb > 3, words[verb].classes.contains(.past),
        SpeechCues.speech.contains(words[verb].lemma),
        words[verb - 1].classes.contains(.comma),
        words[verb + 1].classes.contains(.comma) || words[verb + 1].form == ":",
        words[verb + 2].classes.contains(.quote),
        !reading.groups.contains(where: { $0.words.contains(verb) }),
        let source = describedName(before: verb - 1)
      else { return nil }
      return Finding(words: source.lowerBound..<verb + 1, source: source, cue: verb..<verb + 1)
    }
  }

  /// The name before the description that a comma ends.
  private func describedName(before close: Int) -> Range<Int>? {
    if let chain = namedChain(before: close) { return chain.name }
    guard
      let open = words[..<close].lastIndex(where: { $0.classes.isAny([.comma, .quote]) }), open > 0,
      words[open].classes.contains(.comma),
      words[open + 1].form == "who" || words[open + 1].classes.isAny([.gerund, .participle])
        || describes(open + 1),
      !reading.groups.contains(where: {
        open..<close ~= $0.words.lowerBound && $0.role != .relative
      }),
      let name = SubjectFinder(reading).nounPhrase(endingBefore: open),
      name.upperBound == open,
      name.lowerBound == 0 || !words[name.lowerBound - 1].classes.contains(.preposition)
    else { return nil }
    let isSomebody = words[name.lowerBound..<close].contains {
      $0.classes.contains(.proper) || Speakers.nouns.contains($0.form)
    }
    return isSomebody ? name : nil
  }

  /// The comma that opens a description between a name and its verb: "Ann Sample, the mayor, said:".
  ///
  /// - Parameter group: The verb.
  /// - Returns: The comma; nothing where a verb stands between it and the one before the group.
  func apposition(before group: VerbGroup) -> Int? {
    let close = group.words.lowerBound - 1
    guard close > 1, words[close].classes.contains(.comma),
      let open = words[..<close].lastIndex(where: { $0.classes.isAny([.comma, .quote]) }),
      words[open].classes.contains(.comma), describes(open + 1),
      !reading.groups.contains(where: { open..<close ~= $0.words.lowerBound })
    else { return nil }
    return open
  }

  /// The most parts of a chain of descriptions.
  private static let longestChain = 4

  /// Whether words are the name of a person, a rank or title before it included.
  private func isName(_ range: Range<Int>) -> Bool {
    range.count < 9 && range.count(where: { words[$0].isWord }) > 1
      && range.allSatisfy { index in
        let word = words[index]
        if reading.isStopOfWord(index) || word.classes == .proper { return true }
        return word.shape.contains(.capitalized) && !SubjectFinder.isTime(word)
          && !word.classes.isAny([.determiner, .preposition, .pronoun, .opener, .adverb])
      }
  }

  /// Whether what a mark ends opens the sentence, and names no place that a name may belong to:
  /// "Speaking in Springfield, New Harbor, …".
  private func opensBefore(_ mark: Int) -> Bool {
    guard mark > 0, words[mark].classes.contains(.comma) else { return true }
    let last = words[mark - 1]
    return !last.classes.contains(.proper) || SubjectFinder.isTime(last)
  }

  /// Whether a word can open what tells who somebody is.
  private func describes(_ index: Int) -> Bool {
    let word = words[index]
    return word.isWord
      && (word.isNominal || word.isAdjective || word.classes.contains(.determiner))
      && !word.classes.isAny([.preposition, .opener, .coordinator])
  }
}
