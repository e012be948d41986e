import BriefingCore

// MARK: - Where the words of an event end

extension EventReader {
  static let relational = WordSet(
    words: "ahead before after since until following despite that which who based"
  )

  /// Where the object of a verb ends, or of the verb in what is announced.
  func contentEnd(after group: VerbGroup, in clause: Clause) -> Int {
    let said = clause.inner.first {
      $0.role == .complement && $0.words.lowerBound >= group.words.upperBound
    }
    guard let said, let opener = said.opener, opener - group.words.upperBound < 6,
      words[opener].form != "where", words[opener].form != "when",
      !words[group.words.upperBound..<max(opener, group.words.upperBound)].contains(where: {
        $0.classes.contains(.comma)
      })
    else {
      return objectEnd(after: group, in: clause)
    }
    return objectEnd(after: said, in: clause)
  }

  /// Where the object of a verb ends: with its noun phrase, before what further says when, where,
  /// how or of which it is.
  private func objectEnd(after group: VerbGroup, in clause: Clause) -> Int {
    var index = group.words.upperBound
    var end = words[max(index - 1, group.words.lowerBound)].span.end
    while index < clause.words.upperBound, index - group.words.upperBound < Self.longestObject {
      let word = words[index]
      if word.classes.isAny([.comma, .strongMark, .terminator, .opener, .openBracket]) { break }
      if word.classes.contains(.weakOpener), !word.classes.contains(.preposition) { break }
      if index > group.words.upperBound, opensModifier(index) { break }
      if word.classes.contains(.closeBracket) { break }
      if index > group.words.upperBound,
        word.classes.contains(.quote) && word.form != "'" && words[index - 1].isNominal
          || word.form == "due"
          || word.classes.contains(.gerund) && SpeechCues.isSaying(word.lemma)
      {
        break
      }
      if word.classes.contains(.to) && !isUpTo(index) || Self.relational.contains(word.form) {
        break
      }
      if word.classes.contains(.coordinator),
        reading.groups.contains(where: { coordinator(before: $0) == index })
      {
        break
      }
      let isFirst = index == group.words.upperBound
      // "was issued authorizing it to go on", "met back in school"
      if isFirst, group.head?.isPassive == true, word.classes.contains(.gerund) { break }
      let isBack = isFirst && word.form == "back" && index + 1 < words.count
      if isBack, words[index + 1].classes.contains(.preposition) { break }
      if word.classes.contains(.preposition), word.form != "of", !isFirst,
        !joinsName(index, in: clause), !isUpTo(index), !isUpTo(index + 1)
      {
        break
      }
      if word.isWord, !word.classes.contains(.coordinator) { end = word.span.end }
      index += 1
    }
    return end
  }

  /// The "to" of "up to 500 soldiers", which is one with its number.
  private func isUpTo(_ index: Int) -> Bool {
    index > 0 && index + 1 < words.count && words[index].classes.contains(.to)
      && words[index - 1].form == "up" && words[index + 1].classes.contains(.number)
  }

  /// The most words of an object; a longer one was misread.
  private static let longestObject = 30

  /// Whether a word after a noun opens what only says more of it: "legislation allowing the sale",
  /// "remarks made to a newspaper", "parts roughly a year in advance".
  private func opensModifier(_ index: Int) -> Bool {
    guard words[index - 1].isNominal, words[index - 1].isWord else { return false }
    let word = words[index]
    if word.classes.isAny([.gerund, .participle]), !word.classes.isAny([.nounLike, .adjective]) {
      guard index + 1 < words.count, !word.classes.contains(.participle) else { return true }
      let next = words[index + 1]
      return !next.isNominal || next.classes.isAny([.proper, .determiner, .pronoun])
    }
    return word.classes.contains(.adverb)
  }

  /// Whether a preposition joins two names to one: "the Station for Experimental Evolution".
  private func joinsName(_ index: Int, in clause: Clause) -> Bool {
    let form = words[index].form
    return (form == "for" || form == "on") && index + 1 < clause.words.upperBound
      && words[index - 1].classes.contains(.proper) && words[index + 1].classes.contains(.proper)
  }
}
