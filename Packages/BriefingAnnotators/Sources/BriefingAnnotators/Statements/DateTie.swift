import BriefingCore

/// What ties a date to the words around it: to a deed, or to a noun whose date it is.
///
/// "The catch for 2025", "the 2024 budget" and "the pact of 9 May" have dates of their own, which
/// tell nothing of when somebody decided on them.
struct DateTie {
  /// The words of the date.
  let words: Range<Int>
  /// The word that leads to it, articles and "year" aside, where one does.
  let lead: Int?
  private let reading: SentenceReading
  /// Whether its value has a beginning and an end.
  private let isStretch: Bool
  /// Whether its value is a year or a stretch of years.
  private let isYear: Bool

  /// Creates the tie of a date; nothing where it is no part of the sentence.
  init?(_ date: TextSpan, value: String?, in reading: SentenceReading) {
    guard let low = reading.words.firstIndex(where: { $0.span.end > date.start }) else {
      return nil
    }
    let high = reading.words[low...].firstIndex { $0.span.start >= date.end } ?? reading.words.count
    words = low..<high
    self.reading = reading
    isStretch = value?.contains("/") ?? false
    isYear =
      value.map { text in
        text.split(separator: "/").allSatisfy { $0.utf8.count == 4 }
      } ?? false
    var lead = low - 1
    while lead >= 0, Self.transparent.contains(reading.words[lead].form) { lead -= 1 }
    self.lead = lead >= 0 ? lead : nil
  }

  /// The form of the word that leads to it.
  private var leadForm: WordForm? { lead.map { reading.words[$0].form } }

  private static let transparent = WordSet(
    words: "the a an year years period month months week about around early late mid calendar"
  )

  /// Whether it is the date of a noun beside it.
  var belongsToNoun: Bool {
    if isAttributive { return true }
    guard let lead, let form = leadForm else { return false }
    // "The deadline, originally 15 January, was moved"
    if Self.former.contains(form) { return true }
    if form == "of", lead > 0 { return reading.words[lead - 1].isNominal }
    guard form == "for", isYear, lead > 0 else { return false }
    return reading.words[lead - 1].isNominal
  }

  private static let former = WordSet(words: "originally previously initially formerly")

  /// Whether it stands right before the noun it tells of: "the 2024 budget", "next year's catch".
  private var isAttributive: Bool {
    guard words.upperBound < reading.words.count else { return false }
    let next = reading.words[words.upperBound]
    if next.classes.contains(.possessive) { return true }
    let last = reading.words[words.upperBound - 1]
    if last.classes.contains(.possessive) { return true }
    guard next.isWord, next.isNominal, !next.classes.isAny([.adverb, .pronoun]) else {
      return false
    }
    let before = words.lowerBound > 0 ? reading.words[words.lowerBound - 1] : nil
    // "In 2024 ministers agreed": the preposition leads to the year itself.
    if let before, before.classes.contains(.preposition) { return false }
    return before?.classes.isAny([.determiner, .possessive, .adjective]) == true && isYear
  }

  /// Whether it is the end of a term, or a bound of another kind: "by May", "since 2011".
  var isBound: Bool {
    guard let form = leadForm else { return false }
    // "met from 8 to 10 September" tells of both ends.
    if form == "from", isStretch { return false }
    if form == "of", let lead, lead > 0, reading.words[lead - 1].form == "ahead" { return true }
    return Self.bounds.contains(form)
  }

  private static let bounds = WordSet(
    words: "by until till before since from than ahead after following through towards toward"
  )

  /// Whether it is the first end of a stretch: "between 2026 and 2028", "from May to July".
  var opensStretch: Bool {
    guard let form = leadForm, form == "between" || form == "from",
      words.upperBound < reading.words.count
    else { return false }
    let next = reading.words[words.upperBound]
    return next.form == "and" || next.form == "to" || next.form == "until"
      || next.classes.isAny([.strongMark, .hyphen])
  }

  /// Whether a participle that says more of a noun stands between a word and the date: "cancelled the
  /// auction planned for 20 September".
  func isBehindModifier(from index: Int) -> Bool {
    guard index < words.lowerBound else { return false }
    return (index..<words.lowerBound).contains { opensModifier($0, from: index) }
  }

  /// Whether it says more of what acts, before the verb: "The committee set up in May has met".
  ///
  /// A day stands there as well as anywhere: "Ministers on Friday signed".
  func isInside(_ subject: Range<Int>?) -> Bool {
    guard let subject, subject.contains(words.lowerBound), subject.lowerBound < words.lowerBound,
      let form = leadForm
    else { return false }
    return form != "on"
  }

  /// Whether the words between a deed and the date hold another deed: a participle or a relative
  /// clause that says more of a noun, an infinitive, a clause of its own.
  func isParted(from deed: VerbGroup) -> Bool {
    guard deed.words.upperBound <= words.lowerBound else { return false }
    let between = deed.words.upperBound..<words.lowerBound
    if reading.groups.contains(where: { between.contains($0.words.lowerBound) }) { return true }
    // "agreed to set": what stands behind is the time of the setting.
    if isInfinitiveChain(deed) { return true }
    if isOfOther(behind: deed) { return true }
    return between.contains { index in
      let word = reading.words[index]
      if word.classes.contains(.to), index + 1 < words.lowerBound,
        reading.words[index + 1].classes.contains(.base)
      {
        return true
      }
      return opensModifier(index, from: between.lowerBound)
    }
  }

  /// Whether an aside, a noun or a clause between a deed and the date has it for its own: "will fund it
  /// once the survey, due on 9 June, is done".
  func isOfOther(behind deed: VerbGroup) -> Bool {
    isOfAside(behind: deed) || isOfNearNoun(behind: deed)
      || reading.words[min(deed.words.upperBound, words.lowerBound)..<words.lowerBound].contains {
        Self.circumstances.contains($0.form)
      }
  }

  /// Whether a further verb of the sentence stands between: "is weighing it and will report by 9 June".
  func isOfFurtherVerb(behind deed: VerbGroup) -> Bool {
    reading.groups.contains { group in
      group.role == .main && deed.words.upperBound <= group.words.lowerBound
        && group.words.lowerBound < words.lowerBound
    }
  }

  private static let circumstances = WordSet(
    words: "when whenever once where wherever while if unless"
  )

  /// Whether a participle behind a comma or "as" has the date: "signed it, replacing that of 3 May",
  /// "as agreed on 3 May".
  private func isOfAside(behind deed: VerbGroup) -> Bool {
    guard deed.words.upperBound < words.lowerBound else { return false }
    let between = deed.words.upperBound..<words.lowerBound
    let last = between.last {
      reading.words[$0].classes.contains(.comma) || reading.words[$0].form == "as"
    }
    guard let last else { return false }
    let next = reading.words[(last + 1)..<words.lowerBound].first {
      !$0.classes.contains(.adverb) && !Self.ordinals.contains($0.form)
    }
    return next?.classes.isAny([.participle, .gerund]) == true
      && next?.classes.isAny([.nounLike, .proper, .preposition]) == false
  }

  private static let ordinals = WordSet(words: "first last")

  /// Whether the noun right before "on 3 May" stands behind a preposition that tells no place: "in
  /// response to the fire on 3 May" leaves open whose day it is.
  private func isOfNearNoun(behind deed: VerbGroup) -> Bool {
    guard let lead, leadForm == "on", lead > deed.words.upperBound else { return false }
    let noun = reading.words[lead - 1]
    guard noun.isNominal, noun.isWord, !noun.classes.isAny([.proper, .number]) else { return false }
    let phrase = reading.words[deed.words.upperBound..<lead].reversed().prefix { word in
      word.isWord && !word.classes.isAny([.preposition, .to])
    }
    let opener = lead - 1 - phrase.count
    return opener >= deed.words.upperBound
      && Self.linking.contains(reading.words[opener].form)
  }

  /// Prepositions that lead to what something is of, for or about.
  private static let linking = WordSet(
    words: "to of from for about with over under against despite following after before"
  )

  /// Whether a word is a participle that says more of the noun before it: "a committee set up in
  /// 2011", "a pact covering 2024".
  private func opensModifier(_ index: Int, from start: Int) -> Bool {
    guard index > start else { return false }
    let word = reading.words[index]
    let before = reading.words[index - 1]
    guard before.isWord, before.isNominal, !word.classes.isAny([.proper, .nounLike]),
      word.classes.isAny([.past, .participle, .gerund])
    else { return false }
    // What a comma or a coordinator has ended says no more of the date.
    return !reading.words[index..<words.lowerBound].contains {
      $0.classes.isAny([.comma, .strongMark])
    }
  }

  /// Whether a group goes on from a verb to an infinitive.
  private func isInfinitiveChain(_ group: VerbGroup) -> Bool {
    guard group.links.count > 1, let first = group.links.first, let last = group.links.last else {
      return false
    }
    return reading.words[first.word..<last.word].contains { $0.classes.contains(.to) }
  }
}
