import BriefingCore

// MARK: - Where the words end of what it is done to

extension ClaimDetails {
  /// Where an object ends: at a break of the clause, or where a further predicate begins.
  func objectEnd(from low: Int, in clause: Clause, isContent: Bool) -> Int {
    // ", the minister said" is no part of it.
    let tail = clause.tail.flatMap { tail in
      words[..<tail.words.lowerBound].lastIndex { $0.classes.isAny([.comma, .quote]) }
    }.flatMap { $0 < low ? nil : $0 }
    let limit = min(clause.words.upperBound, tail ?? .max, nextPredicate(after: low, in: clause))
    var high = low
    while high < limit {
      let word = words[high]
      if word.classes.contains(.openBracket), high > low, let behind = joint(behindBracketAt: high)
      {
        high = behind
        continue
      }
      if word.classes.isAny([.strongMark, .openBracket]) { break }
      if word.classes.contains(.comma), endsObject(high, in: clause) { break }
      if high > low, !isContent, breaksOff(high) {
        return withoutLeading(high, from: low)
      }
      if high > low, opensDeed(high, in: clause) || Self.subordinators.contains(word.form) { break }
      if high > low, word.classes.contains(.quote), closes(high, from: low) { break }
      high += 1
    }
    return high
  }

  /// Where "and distributed letters" or ", but stated that" goes on with another deed of the subject.
  func nextPredicate(after low: Int, in clause: Clause) -> Int {
    for group in clause.inner where group.words.lowerBound > low && group.opener == nil {
      guard group.role == .main else { continue }
      var start = group.words.lowerBound
      while start > low, words[start - 1].classes.contains(.adverb) { start -= 1 }
      guard start > low, words[start - 1].classes.contains(.coordinator) else { continue }
      return start - 1
    }
    return .max
  }

  /// Whether "and" goes on with a past verb: "took the road and distributed the letters", but not
  /// "a tested and approved plan".
  func opensDeed(_ index: Int, in clause: Clause) -> Bool {
    guard words[index].classes.contains(.coordinator), index + 2 < words.count else { return false }
    let (before, verb, next) = (words[index - 1], words[index + 1], words[index + 2])
    // "can never unite the country and bring peace"
    if clause.main?.modal != nil, verb.classes.contains(.base), !verb.classes.contains(.nounLike),
      before.isNominal
    {
      return true
    }
    return verb.classes.contains(.past) && !verb.classes.isAny([.nounLike, .adjective, .proper])
      && before.isNominal && !before.classes.isAny([.participle, .adjective])
      && (next.classes.isAny([.determiner, .possessive, .preposition, .pronoun, .to])
        || next.isNominal && next.classes.isAny([.plural, .proper]))
  }

  /// The "and" or "of" behind brackets that only interrupt: "game (deer in particular) and fish".
  private func joint(behindBracketAt open: Int) -> Int? {
    guard
      let close = words[open...].prefix(9).firstIndex(where: { $0.classes.contains(.closeBracket) }
      ),
      close + 2 < words.count,
      words[close + 1].form == "and" || words[close + 1].form == "or"
        || words[close + 1].form == "of",
      !words[close + 2].classes.isAny([.pronoun, .past, .modal])
    else { return nil }
    return close + 1
  }

  /// Whether a quotation mark closes what was opened before the object.
  private func closes(_ index: Int, from low: Int) -> Bool {
    words[index].span.start == words[index - 1].span.end
      && words[low..<index].count { $0.classes.contains(.quote) && $0.form != "'" } % 2 == 0
      && words[index].form != "'"
  }

  private static let subordinators = WordSet(
    words: "while whilst although though because unless whereas whenever"
  )

  /// An end without ", but" or "and only" before it, which what comes next has lost.
  func withoutHanging(_ end: Int, from low: Int) -> Int {
    var high = end
    while high > low + 1,
      words[high - 1].classes.isAny([.coordinator, .comma])
        || Self.hanging.contains(words[high - 1].form)
          && words[high - 2].classes.isAny([.coordinator, .comma])
    {
      high -= 1
    }
    return high
  }

  private static let hanging = WordSet(words: "only not even")

  /// An end without the word before a circumstance that belongs to that: "just before the vote".
  private func withoutLeading(_ end: Int, from low: Int) -> Int {
    var high = end
    while high > low + 1, Self.leading.contains(words[high - 1].form) { high -= 1 }
    return high
  }

  /// Whether a word may stand between the object and a circumstance.
  func leads(_ word: ReadWord) -> Bool { Self.leading.contains(word.form) }

  private static let leading = WordSet(
    words: "just shortly soon long even only immediately right especially particularly so"
  )

  /// Words that open a condition behind a comma: ", subject to approval".
  private static let reserves = WordSet(words: "subject provided conditional contingent pending")

  private func endsObject(_ comma: Int, in clause: Clause) -> Bool {
    guard comma + 1 < clause.words.upperBound else { return true }
    let next = words[comma + 1]
    if next.classes.contains(.coordinator), comma + 2 < clause.words.upperBound,
      words[comma + 2].classes.isAny([.opener, .weakOpener, .preposition])
        || words[comma + 2].isSubjectPronoun
    {
      return true  // ", and that the league was behind it", ", and if he were right"
    }
    if Self.reserves.contains(next.form) { return true }
    if goesOn(comma) || isAddress(comma, in: clause) { return true }
    return next.classes.isAny([.opener, .weakOpener, .preposition, .gerund, .participle])
      || next.isFiniteAuxiliary || next.classes.contains(.modal)
  }
}
