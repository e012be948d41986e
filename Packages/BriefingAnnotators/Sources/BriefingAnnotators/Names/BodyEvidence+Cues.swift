import BriefingCore

// MARK: - What stands beside a name

extension BodyEvidence {
  /// What one place says of a name.
  struct Cue {
    let kind: String?
    /// Whether it is enough by itself.
    let isSure: Bool
  }

  /// Returns what the words beside a run say of it, or nothing.
  func cue(for run: Range<Int>) -> Cue? {
    // "AI companies", "the GDP group": known to be something else.
    if run.count == 1, isKnownOtherwise(run.lowerBound) { return nil }
    if let kind = kindBefore(run) ?? kindAfter(run) ?? apposition(after: run.upperBound) {
      return Cue(kind: kind, isSure: true)
    }
    if isHeld(run) || hasProperty(run) || isNamedAfterAcronym(run) {
      return Cue(kind: "company", isSure: true)
    }
    if isWatch(run) { return Cue(kind: "other", isSure: true) }
    return isAcronym(run) && acts(run) ? Cue(kind: nil, isSure: false) : nil
  }

  func cues(_ index: Int) -> BodyCues {
    guard index >= 0, index < words.count, words.tokens[index].isWord,
      !words.isCapitalized(index)
    else { return [] }
    return BodyCues.lexicon[words.bytes[words.tokens[index].span.range]] ?? []
  }

  private func kind(_ cues: BodyCues) -> String? {
    if cues.contains(.firm) { return "company" }
    if cues.contains(.medium) { return "media" }
    return cues.contains(.group) ? "other" : nil
  }

  /// "the airline Acme", "insurance firm Acme"; a person’s given name is no firm.
  private func kindBefore(_ run: Range<Int>) -> String? {
    let before = run.lowerBound - 1
    guard words.isSameSentence(before, run.lowerBound), !isGiven(run.lowerBound) else { return nil }
    return kind(cues(before))
  }

  /// "the Acme insurance company", "the Rivers party".
  private func kindAfter(_ run: Range<Int>) -> String? {
    let next = run.upperBound
    guard words.isSameSentence(run.lowerBound, next),
      words.isWord(run.lowerBound - 1, "the") || isAcronym(run)
    else { return nil }
    if let kind = kind(cues(next)) { return isOwner(run, next) ? nil : kind }
    guard words.isSameSentence(next, next + 1), words.tokens[next].isWord,
      !words.has(next, [.grammar, .and, .speech]), cues(next + 1).contains(.firm)
    else { return nil }
    return "company"
  }

  /// Whether the noun after a run only belongs to what the run names: "the Rivers group" is named
  /// after Rivers, whoever that is.
  private func isOwner(_ run: Range<Int>, _ noun: Int) -> Bool {
    let names = run.count { words.tokens[$0].isWord }
    if cues(noun).isDisjoint(with: .group) || words.isWord(noun, "party") { return false }
    return (names == 1 || run.count > names) && !isAcronym(run)
  }

  /// "Acme, the biggest maker of tyres", "Acme, Peru’s national airline,".
  private func apposition(after end: Int) -> String? {
    guard words.isMark(end, ","), words.isSameSentence(end - 1, end + 1) else { return nil }
    var index = end + 1
    guard
      words.has(index, .determiner) || words.isWord(index, "one")
        || words.isPossessive(index + 1) && words.isCapitalized(index)
    else { return nil }
    let limit = min(words.count, end + 10)
    while index < limit, words.isSameSentence(end, index) {
      let found = cues(index)
      if !found.isDisjoint(with: .kinds), isEndOfNoun(index) { return kind(found) }
      let isJoined = words.isHyphen(index) || words.isPossessive(index)
      guard words.tokens[index].isWord || words.tokens[index].isNumber || isJoined else {
        return nil
      }
      if !words.isCapitalized(index), index > end + 1,
        words.has(index, [.speech, .occupation, .office, .grammar, .and])
      {
        return nil
      }
      index += 1
    }
    return nil
  }

  private func isEndOfNoun(_ index: Int) -> Bool {
    let next = index + 1
    guard words.isSameSentence(index, next) else { return true }
    if words.isPossessive(next) || words.isHyphen(next) { return false }
    return words.tokens[next].isPunctuation || cues(next).contains(.continuation)
  }

  /// "a stake in Acme", "an analyst at Acme", "the subsidiary of Acme".
  private func isHeld(_ run: Range<Int>) -> Bool {
    var link = run.lowerBound - 1
    if words.isWord(link, "the") { link -= 1 }
    guard link > 0, words.isSameSentence(link - 1, run.lowerBound),
      words.isExactly(link, "in") || words.isExactly(link, "of") || words.isExactly(link, "at")
        || words.isExactly(link, "with")
    else { return false }
    return cues(link - 1).contains(.holder) && !isGiven(run.lowerBound)
  }

  /// "Acme shares", "Acme’s subsidiary", "Acme’s chief executive".
  private func hasProperty(_ run: Range<Int>) -> Bool {
    var next = run.upperBound
    if words.isPossessive(next) {
      next += 1
      if words.isExactly(next, "chief"), words.isExactly(next + 1, "executive") { return true }
    }
    return words.isSameSentence(run.lowerBound, next) && cues(next).contains(.property)
  }

  /// "Rivers Watch Chile called": a watch that speaks or acts watches over something.
  private func isWatch(_ run: Range<Int>) -> Bool {
    guard run.count > 1, run.dropFirst().contains(where: { words.isExactly($0, "Watch") }),
      words.isSameSentence(run.lowerBound, run.upperBound)
    else { return false }
    return words.has(run.upperBound, .speech) || cues(run.upperBound).contains(.deed)
      || words.isWord(run.upperBound, "called")
  }

  /// "ABC Research", "XY Capital": an acronym and a word for a part of a firm.
  private func isNamedAfterAcronym(_ run: Range<Int>) -> Bool {
    run.count == 2 && words.tokens[run.lowerBound].shape.contains(.uppercase)
      && isAcronym(run.lowerBound..<run.lowerBound + 1)
      && OrganizationVocabulary.divisions.contains(words.folded(run.lowerBound + 1))
  }

  /// Whether a run is one word in capitals alone, of at least three, that names no other thing.
  func isAcronym(_ run: Range<Int>) -> Bool {
    guard run.count == 1 else { return false }
    let token = words.tokens[run.lowerBound]
    guard (3...7).contains(token.span.length),
      words.bytes[token.span.range].allSatisfy(\.isASCIIUppercase)
    else { return false }
    return !isKnownOtherwise(run.lowerBound)
  }

  private func isKnownOtherwise(_ index: Int) -> Bool {
    words.tokens[index].shape.contains(.uppercase)
      && (BodyCues.lexicon[words.bytes[words.tokens[index].span.range]] ?? []).contains(.noBody)
  }

  /// "The ABC refused", "ABC officials", "ABC leader Ann Lee", "ABC’s Ann Lee".
  private func acts(_ run: Range<Int>) -> Bool {
    var next = run.upperBound
    guard words.isSameSentence(run.lowerBound, next) else { return false }
    if words.isExactly(next, "has") || words.isExactly(next, "have") { next += 1 }
    let found = cues(next)
    if found.contains(.deed) { return true }
    if words.isPossessive(next) { return next + 1 < words.count && isPerson(next + 1) }
    guard found.contains(.member) else { return false }
    guard words.isExactly(next, "leader") else { return true }
    return next + 1 >= words.count || !words.tokens[next + 1].isWord || isPerson(next + 1)
  }

  private func isPerson(_ index: Int) -> Bool { isTaken[index] && isGiven(index) }

  private func isGiven(_ index: Int) -> Bool {
    guard index < words.count, words.isCapitalized(index) else { return false }
    return PersonLexicon.roles[words.bytes[words.tokens[index].span.range]]?.contains(.given)
      ?? false
  }
}
