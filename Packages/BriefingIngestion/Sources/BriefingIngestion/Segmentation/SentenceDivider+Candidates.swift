import BriefingCore

extension SentenceDivider {
  /// Whether a terminator ends the sentence, by the words before and after it.
  func endsSentence(_ candidate: Candidate) -> Bool {
    let next = candidate.last + 1
    guard next < tokens.count else { return true }
    let mark = tokens[candidate.mark]
    if marks.isWide(mark) { return !candidate.isNested }
    let gap = block.hasGap(before: next)
    guard let opening = firstWord(from: next) else {
      return gap && !isDots(candidate)
    }
    guard gap else { return endsGluedSentence(candidate, next: next) }
    if isNumberOfHeading(candidate) { return false }
    let bracketed = remark(at: next)
    if bracketed == .within { return false }
    if startsSmall(tokens[opening]) {
      // "The end. (see below)" and "The end. a. boats" start anew all the same.
      let isApart = bracketed == .apart && marks.isStop(mark) && !isDots(candidate)
      guard isApart || Enumeration(at: next, in: block)?.opensList == true else { return false }
    }
    if isDots(candidate) {
      return dotsEndSentence(candidate, before: opening)
    }
    if marks.isStop(mark) || mark.isWord {
      return stopEndsSentence(candidate, before: opening)
    }
    return true
  }

  /// Whether a full stop before a capital, a number or a letter without case ends the sentence.
  private func stopEndsSentence(
    _ candidate: Candidate,
    before opening: Int
  ) -> Bool {
    let mark = tokens[candidate.mark]
    if candidate.last > candidate.mark {
      return !isBracketedInitial(candidate) || isStarter(tokens[opening])
    }
    let index = mark.isWord ? candidate.mark : candidate.mark - 1
    guard index >= candidate.first else { return false }
    let word = tokens[index]
    guard mark.isWord || word.span.end == mark.span.start else { return true }
    guard word.isWord else {
      let isDegree = marks.bytes[word.span.start] == 0xC2 && marks.bytes[word.span.end - 1] == 0xB0
      return !(isDegree && tokens[opening].isNumber)  // "N°. 10"
    }
    if word.span.length == 1, word.isCapitalized {
      return initialEndsSentence(index, candidate, before: opening)
    }
    switch abbreviations.kind(of: block.slice(index)) {
    case nil:
      if tokens[opening].isNumber, isShortened(index) { return false }
      return mark.isWord ? isStarter(tokens[opening]) : true
    case .closing:
      return tokens[opening].isCapitalized
    case .title:
      return false
    case .beforeNumber:
      return !tokens[opening].shape.contains(.digits)
    case .either:
      // After a few words, a time of day ends the sentence before any capital.
      let isClock = mark.isWord && marks.bytes[mark.span.end - 2] | 0x20 == UInt8(ascii: "m")
      let isLate = candidate.mark - candidate.first > 3
      if isClock, isLate, tokens[opening].isCapitalized { return true }
      return isStarter(tokens[opening])
    }
  }

  /// Whether the stop after a single capital ends the sentence.
  ///
  /// It does in "so do I. The mayor"; it does not in "Cleo I. Sample".
  private func initialEndsSentence(
    _ index: Int,
    _ candidate: Candidate,
    before opening: Int
  ) -> Bool {
    guard isStarter(tokens[opening]), index > candidate.first else { return false }
    return !tokens[index - 1].isCapitalized
  }

  /// Whether a terminator is a run of two dots or more, or the ellipsis character.
  private func isDots(_ candidate: Candidate) -> Bool {
    if marks.bytes[tokens[candidate.mark].span.start] == 0xE2 { return true }
    let next = candidate.mark + 1
    return tokens[candidate.mark].isPunctuation && next <= candidate.last
      && marks.isStop(tokens[candidate.mark]) && tokens[next].isPunctuation
      && marks.isStop(tokens[next])
  }

  /// Whether dots before a capital end the sentence: words left out at its end may.
  private func dotsEndSentence(
    _ candidate: Candidate,
    before opening: Int
  ) -> Bool {
    guard candidate.mark > candidate.first else { return false }
    let before = tokens[candidate.mark - 1]
    if marks.bytes[before.span.start] == UInt8(ascii: "[") {
      return opening == candidate.last + 1
    }
    let dots = (candidate.mark...candidate.last).count {
      tokens[$0].isPunctuation && marks.isStop(tokens[$0])
    }
    let isGlued = before.span.end == tokens[candidate.mark].span.start
    if block.hasGap(before: candidate.mark + 1) { return isGlued || dots > 3 }
    return isGlued || isStarter(tokens[opening])
  }

  /// Whether a terminator without a space after it ends the sentence, as in "the end.Then".
  ///
  /// It does between words that stand alone, not inside addresses such as "Ann.Sample@example.com".
  private func endsGluedSentence(
    _ candidate: Candidate,
    next: Int
  ) -> Bool {
    let before = candidate.mark - 1
    guard before >= candidate.first, tokens[candidate.mark].isPunctuation,
      tokens[next].isCapitalized, tokens[next].span.length > 1,
      tokens[before].span.length > 2, !tokens[before].isPunctuation,
      tokens[before].span.end == tokens[candidate.mark].span.start,
      before == candidate.first || block.hasGap(before: before)
    else { return false }
    let after = next + 1
    if after < tokens.count, !block.hasGap(before: after) {
      // "Mr." and "I’m" may follow; a domain or a file name goes on.
      let isStop = marks.isStop(tokens[after])
      let goesOn = after + 1 < tokens.count && !block.hasGap(before: after + 1)
      guard isStop, !goesOn else { return false }
    }
    let isPlain = tokens[before].isWord && !tokens[before].isCapitalized
    return isPlain || isStarter(tokens[next])
      || abbreviations.kind(of: block.slice(next)) == .title
  }

  /// The first word or number from an index on, past opening quotes, brackets and dashes.
  private func firstWord(from index: Int) -> Int? {
    let limit = min(index + 6, tokens.count)
    return (index..<limit).first { !tokens[$0].isPunctuation }
  }

  /// Whether a word starts with a small letter; "iPhone" and "wikiHow" may start a sentence.
  func startsSmall(_ token: Token) -> Bool {
    guard token.isWord, !token.isCapitalized else { return false }
    let (scalarClass, width) = marks.bytes.scalarClass(at: token.span.start)
    guard scalarClass == .small else { return false }
    return !marks.bytes[token.span.range].dropFirst(width).contains(where: \.isASCIIUppercase)
  }

  func isStarter(_ token: Token) -> Bool {
    guard token.isCapitalized, let key = WordKey(marks.bytes[token.span.range]) else {
      return false
    }
    return starters.contains(key)
  }
}
