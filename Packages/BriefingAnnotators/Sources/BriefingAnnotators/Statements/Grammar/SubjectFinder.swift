import BriefingCore

/// The finder of who or what acts, in the words of the text; none rather than the wrong one.
struct SubjectFinder {
  let words: [ReadWord]
  let groups: [VerbGroup]
  /// The longest subject, in words; what is longer was misread.
  static let longest = 30

  init(_ reading: SentenceReading) {
    words = reading.words
    groups = reading.groups
  }

  /// Returns the words of the subject of a verb group, in a clause that starts at a word.
  func subject(of group: VerbGroup, from start: Int) -> Range<Int>? {
    if let asked = askedSubject(of: group) { return asked }
    let high = group.words.lowerBound
    if group.words.contains(where: { $0 == high && words[$0].isPronoun && words[$0].isWord }) {
      return high..<high + 1  // "they'll" is subject and verb
    }
    guard start < high else { return invertedSubject(of: group) }
    var low = start
    while low < high, isConnective(low), !opensTime(low), !isFreeRelative(low) { low += 1 }
    if low + 3 < high, words[low + 1].form == "of", words[low + 2].form == "all",
      words[low + 3].form == ","
    {
      low += 4  // "Best of all, they agreed"
    }
    guard low < high else { return nil }
    if let behind = postposedSubject(of: group, from: low) { return behind }
    if let end = openingClauseEnd(low, before: high) { low = end }
    if let end = openingDayEnd(low, before: high) { low = end }
    if let end = circumstanceEnd(low, before: high) {
      low = end
    } else if opensPhrase(low, before: high) {
      guard let end = phraseEnd(low..<high) ?? timeEnd(low..<high) else {
        // "In his book he wrote"
        let isPronoun =
          words[high - 1].isSubjectPronoun
          && (words[high - 1].form != "you" || !words[high - 2].classes.contains(.preposition))
        if isPronoun { return high - low > 1 ? high - 1..<high : nil }
        return phraseBehindNoun(low..<high).map { $0..<high }
      }
      low = end + 1
      // "Under Thursday's terms no customer": the phrase goes on to its noun.
      if low < high, words[low].classes.contains(.possessive) || words[low].form == "'s" {
        guard
          let subject = (low + 1..<high).first(where: {
            words[$0].classes.isAny([.determiner, .pronoun, .negator])
          })
        else { return nil }
        low = subject
      }
      while low < high, isConnective(low) { low += 1 }
    }
    var end = high
    if let comma = (low..<high).first(where: {
      words[$0].classes.isAny([.comma, .openBracket, .strongMark]) && isAppositive($0, before: high)
    }) {
      end = comma
    }
    while end > low, isAside(end - 1) { end -= 1 }
    if let earlier = earlierClause(low..<end) {
      // "If you cannot go you may write"
      if words[end - 1].isSubjectPronoun { return end - 1..<end }
      // "When he left his friends were glad": the words before the noun phrase are another clause's.
      guard let phrase = nounPhrase(endingBefore: end), phrase.lowerBound >= earlier else {
        return nil
      }
      return phrase
    }
    // "This — both sides agreed": what a dash breaks off is no part of it.
    if let dash = (low..<end).last(where: { words[$0].classes.contains(.strongMark) }),
      words[dash + 1..<end].contains(where: isSubjectWord)
    {
      low = dash + 1
    }
    guard low < end, end - low <= Self.longest, words[low..<end].contains(where: isSubjectWord),
      words[low].form != "there"
    else { return nil }
    return withoutLead(low..<end)
  }

  /// Where the verb of another clause ends that stands in a range; what hangs on a noun is none.
  private func earlierClause(_ range: Range<Int>) -> Int? {
    groups.last { group in
      range.contains(group.words.lowerBound) && group.words.upperBound < range.upperBound
        && (group.role == .main || group.role == .subordinate) && group.isCertain
        && (words[group.words.lowerBound].isFiniteForm
          || words[group.words.lowerBound].classes.contains(.modal))
    }?.words.upperBound
  }

  /// A subject without what stands before it: "Poland and Russia, he" is "he"; "aside from its
  /// mission, the laboratory" is the laboratory.
  private func withoutLead(_ range: Range<Int>) -> Range<Int> {
    guard let last = range.last, range.count > 1 else { return range }
    let isJoined = words[last - 1].classes.contains(.coordinator)
    // "That's all it said", "everything it does"
    if words[last].form == "it", Self.wholes.contains(words[last - 1].form) {
      return last..<last + 1
    }
    // "Mia, you are right": who is spoken to.
    if words[last].form == "you", words[last - 1].classes.contains(.comma) {
      return last..<last + 1
    }
    if words[last].isSubjectPronoun, words[last].form != "it", words[last].form != "you" {
      // "the ministers and I"
      let isListed = isJoined && words[last].form == "i"
      return isListed ? range : last..<last + 1
    }
    let opensPhrase =
      range.prefix(2).contains { words[$0].classes.contains(.preposition) }
      && !words[range.lowerBound].isNominal
    let isAside = words[range.lowerBound].form == "aside" || words[range.lowerBound].form == "apart"
    guard opensPhrase || isAside,
      let comma = range.last(where: { words[$0].classes.contains(.comma) }), comma + 1 < last + 1
    else { return range }
    return comma + 1..<range.upperBound
  }

  private static let wholes = WordSet(words: "all everything anything nothing much what")

  /// Returns the noun phrase right before a word, as the one "which" speaks of.
  ///
  /// - Parameters:
  ///   - end: The word after the phrase.
  ///   - asName: Whether a name is meant, which a small noun before it is no part of: of "an issue
  ///     President Sample considers" the president alone.
  /// - Returns: The words of the phrase, or nothing where no noun stands there.
  func nounPhrase(endingBefore end: Int, asName: Bool = false) -> Range<Int>? {
    var high = end
    while high > 0, !words[high - 1].isWord, !words[high - 1].classes.contains(.closeBracket) {
      high -= 1
    }
    var low = high
    while low > 0, high - low < 14 {
      let word = words[low - 1]
      if asName, low < high, words[low].classes.contains(.proper), word.isNominal,
        !word.classes.isAny([.proper, .plural]), word.isWord
      {
        break
      }
      let isInside =
        word.isNominal || word.classes.isAny([.adjective, .possessive, .number, .hyphen])
        || word.classes.isAny([.openBracket, .closeBracket]) || word.form == "of"
      if isInside || (word.classes.contains(.determiner) && !word.isFiniteForm) {
        low -= 1
        if word.classes.contains(.determiner), low > 0, words[low - 1].form != "of" { break }
      } else if word.form == "the", low > 1 {
        low -= 1
      } else {
        break
      }
    }
    while low < high, words[low].form == "of" || words[low].classes.contains(.closeBracket) {
      low += 1
    }
    return low < high ? low..<high : nil
  }

  /// "What remains", "Whether they come": a clause that is the subject itself.
  private func isFreeRelative(_ index: Int) -> Bool {
    let form = words[index].form
    return form == "what" || form == "whatever" || form == "whoever" || form == "whether"
  }

  /// Returns the subject that stands behind the auxiliary of a question: "did you grow", "will the
  /// council meet".
  func askedSubject(of group: VerbGroup) -> Range<Int>? {
    guard words.last(where: { !$0.classes.isAny([.quote, .closeBracket]) })?.form == "?",
      let verb = group.links.first?.word, verb > group.words.lowerBound + 1,
      words[group.words.lowerBound].classes.isAny(.auxiliary),
      !words[group.words.lowerBound].isPronoun
    else { return nil }
    var low = group.words.lowerBound + 1
    while low < verb, words[low].classes.contains(.adverb) { low += 1 }
    var high = verb
    while high > low, words[high - 1].classes.isAny([.adverb, .be, .have]) { high -= 1 }
    guard low < high, words[high - 1].isNominal || words[high - 1].isPronoun,
      words[low..<high].allSatisfy({ !$0.classes.isAny([.comma, .strongMark, .modal]) })
    else { return nil }
    return low..<high
  }

  /// "said a spokesman", "will they": the subject after the verb.
  private func invertedSubject(of group: VerbGroup) -> Range<Int>? {
    guard let inside = group.words.dropFirst().first(where: { words[$0].isSubjectPronoun }) else {
      return nil
    }
    return inside..<inside + 1
  }

  private static let ordinals = WordSet(words: "first second third fourth fifth sixth last one two")

  func isSubjectWord(_ word: ReadWord) -> Bool {
    word.isWord && (word.isNominal || word.isPronoun || word.classes.contains(.gerund))
  }

  private func isConnective(_ index: Int) -> Bool {
    let word = words[index]
    if !word.isWord { return !word.classes.isAny([.openBracket]) }
    // "There he agreed": a place, not the subject of "there is".
    if word.form == "there", index + 1 < words.count, words[index + 1].isSubjectPronoun {
      return true
    }
    let next = index + 1 < words.count ? words[index + 1].form : ""
    // "Second, our approach"
    if next == ",", Self.ordinals.contains(word.form) { return true }
    if word.form == "no", next == "doubt" || next == "wonder" { return true }
    if word.form == "doubt" || word.form == "wonder", index > 0, words[index - 1].form == "no" {
      return true
    }
    if word.classes.contains(.determiner) || word.classes.contains(.negator) { return false }
    return word.classes.isAny([.coordinator, .opener])
      || (word.classes.contains(.adverb) && !word.classes.contains(.adjective))
  }

  /// Whether the clause begins with a phrase rather than with its subject.
  private func opensPhrase(_ index: Int, before high: Int) -> Bool {
    let word = words[index]
    if word.classes.isAny([.preposition, .weakOpener, .to]) { return true }
    let hasComma = words[index..<high].contains { $0.classes.contains(.comma) }
    if word.classes.isAny([.gerund, .participle]) {
      let next = words[min(index + 1, words.count - 1)]
      return hasComma
        && (!word.classes.contains(.nounLike) || next.classes.isAny([.preposition, .determiner]))
    }
    // "This January 2022, the leaders met": words of time before the subject.
    return isTime(index) && (hasComma || opensTime(index))
  }

  private static let openings = WordSet(words: "this last next earlier later today yesterday")

  /// "Earlier this year the company": words of time without a comma after them.
  private func opensTime(_ index: Int) -> Bool {
    guard Self.openings.contains(words[index].form),
      let time = words[index...].prefix(4).firstIndex(where: { Self.times.contains($0.form) }),
      time + 1 < words.count
    else { return false }
    return words[time + 1].classes.isAny([.determiner, .proper, .pronoun, .plural])
  }

  private func isTime(_ index: Int) -> Bool {
    words[index...].prefix(3).contains { Self.times.contains($0.form) }
  }

  /// Whether a word names a day, a month or another stretch of time.
  static func isTime(_ word: ReadWord) -> Bool { times.contains(word.form) }

  static let times = WordSet(
    words: """
      year years month months week weeks day days decade decades january february march april may \
      june july august september october november december monday tuesday wednesday thursday friday \
      saturday sunday today yesterday tomorrow summer spring autumn winter jan feb apr aug sep sept \
      oct nov dec jan. feb. apr. aug. sep. sept. oct. nov. dec.
      """
  )

  /// Whether what follows a comma or bracket explains the noun before it.
  func isAppositive(_ index: Int, before high: Int) -> Bool {
    if words[index].classes.contains(.openBracket) {
      return !words[index..<high].contains { $0.classes.contains(.comma) }
        && words[index..<high].last?.classes.contains(.closeBracket) == true
    }
    // American comma: better known as “the Quad,” is
    let isClosed =
      words[high - 1].classes.isAny([.comma, .strongMark])
      || (words[high - 1].classes.contains(.quote)
        && words[max(high - 2, 0)].classes.contains(.comma))
    guard isClosed, index + 1 < high else { return false }
    if index == high - 1 { return true }
    // "The road, it seems, was closed"
    if words[index + 1].isPronoun, index + 4 == high { return true }
    let next = words[index + 1]
    return next.classes.isAny([
      .determiner, .opener, .preposition, .participle, .adverb, .gerund, .number,
    ])
      || next.form == "one" || next.form == "two" || next.form == "better"
  }

  private func isAside(_ index: Int) -> Bool {
    let word = words[index]
    if word.classes.isAny([.comma, .strongMark, .quote]) { return true }
    return word.classes.contains(.adverb) && !word.isNominal && !word.isPronoun
  }
}
