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
    var high = group.words.lowerBound
    let end = high
    if high > 0, words[high - 1].classes.contains(.comma) { high -= 1 }
    for count in 0..<Self.longestChain {
      let mark = words[..<high].lastIndex { $0.classes.isAny([.comma, .quote, .strongMark]) }
      let low = (mark ?? -1) + 1
      guard low < high, !reading.groups.contains(where: { low..<high ~= $0.words.lowerBound })
      else { return nil }
      if isName(low..<high) {
        return count > 0 && mark.map(opensBefore) ?? false ? reading.trimmed(low..<end) : nil
      }
      guard let mark, words[mark].classes.contains(.comma), describes(low) else { return nil }
      high = mark
    }
    return nil
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
