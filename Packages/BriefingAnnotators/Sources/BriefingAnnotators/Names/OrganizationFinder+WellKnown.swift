import BriefingCore

// MARK: - Well-known names

extension OrganizationFinder {
  /// Finds the firms, media, parties and clubs that every reader knows.
  mutating func findWellKnown() {
    for match in firms.matches {
      guard let tokens = wellKnown(match), !namesModel(after: tokens) else { continue }
      wellKnownFirms.insert(match.span)
      add(tokens.lowerBound..<divisionEnd(after: tokens), kind: "company", weight: Weight.name)
    }
    for match in WellKnownNames.media.matches(in: words.document) {
      guard let tokens = wellKnown(match), !isIndex(tokens) else { continue }
      add(tokens.lowerBound..<divisionEnd(after: tokens), kind: "media", weight: Weight.name)
    }
    for match in WellKnownNames.political.matches(in: words.document) {
      guard let tokens = wellKnown(match) else { continue }
      let end =
        words.isWord(tokens.upperBound, "of")
        ? words.complementEnd(after: tokens.upperBound, isBarrier: isComplementBarrier)
        : tokens.upperBound
      add(tokens.lowerBound..<end, kind: "other", weight: weight(ofListed: tokens))
      listedSpans.insert(words.span(tokens))
    }
    for match in WellKnownNames.clubs.matches(in: words.document) {
      guard let tokens = wellKnown(match) else { continue }
      add(tokens, kind: "other", weight: Weight.listed)
    }
  }

  /// Whether a listed word such as "Congress" ends a name of its own: "Rivers National Congress".
  func isEndOfName(_ tokens: Range<Int>) -> Bool {
    let before = tokens.lowerBound - 1
    return tokens.count == 1 && words.has(tokens.lowerBound, .body)
      && weight(ofListed: tokens) == Weight.name && countries.ending(before: before + 1) == nil
      && !layers.isPlace(before) && !words.has(before, .modifier)
  }

  /// The weight of a listed name: that of any other where the name of another body may end in it,
  /// as "Independent Rivers Party" ends in "Rivers Party" and "Centre of Social Democrats" in a name.
  func weight(ofListed tokens: Range<Int>) -> Int {
    let before = tokens.lowerBound - 1
    guard words.isSameSentence(before, tokens.lowerBound) else { return Weight.listed }
    if words.isExactly(before, "of") || words.isExactly(before, "for"), before > 0,
      words.isCapitalized(before - 1), words.has(before - 1, .body)
    {
      return Weight.name
    }
    return tokens.contains { words.has($0, .body) } && words.isNameWord(before)
      && !PersonLexicon.isPartOfNames(words.string(before))
      && !words.startsSentence(before) ? Weight.name : Weight.listed
  }

  /// The tokens of a well-known name, or nothing where it is a part of another one, or the document
  /// says that it stands for something else.
  private func wellKnown(_ match: PhraseMatcher.Match) -> Range<Int>? {
    guard let tokens = words.tokens(of: match.span), !goesOnAsName(tokens),
      acronyms[words.string(tokens.lowerBound)] == nil
    else { return nil }
    return tokens
  }

  /// The end of the name of a part of a firm that starts with the firm's: "Rivers Commercial
  /// Airplanes", "Rivers Radio 1".
  func divisionEnd(after tokens: Range<Int>) -> Int {
    var end = tokens.upperBound
    while end < tokens.upperBound + 3, words.isNameWord(end), words.isSameSentence(end - 1, end),
      !words.has(end, [.office, .gathering, .instrument])
    {
      end += 1
    }
    let isDivision =
      end > tokens.upperBound && !words.isTitleCased[end - 1]
      && (!words.isNameWord(end) || !words.isSameSentence(end - 1, end))
      && OrganizationVocabulary.divisions.contains(words.folded(end - 1))
    if !isDivision { end = tokens.upperBound }
    let isStation = ["radio", "television", "cable", "channel"].contains(words.folded(end - 1))
    return isStation && end < words.count && words.tokens[end].isNumber
      && words.isSameSentence(end - 1, end) ? end + 1 : end
  }

  /// Whether a firm's name is the first word of a product's: "Boeing 747s", "Airbus A350".
  private func namesModel(after tokens: Range<Int>) -> Bool {
    let next = tokens.upperBound
    guard words.isSameSentence(tokens.lowerBound, next), !words.isJoined(next) else { return false }
    let word = words.bytes[words.tokens[next].span.range]
    let digits = word.count(where: \.isASCIIDigit)
    guard let first = word.first, let last = word.last, digits > 1 else { return false }
    if first.isASCIIUppercase { return digits > 1 && word.count < 9 }
    // Three digits, and an "s" of the plural.
    return digits == 3 && first.isASCIIDigit && (word.count == 3 || last == UInt8(ascii: "s"))
      && word.count < 5 && !words.isWord(next + 1, "million") && !words.isWord(next + 1, "billion")
  }

  private func goesOnAsName(_ tokens: Range<Int>) -> Bool {
    let next = tokens.upperBound
    if tokens.lowerBound > 0, words.isHyphen(tokens.lowerBound - 1) { return true }
    if words.isHyphen(next), words.isCapitalized(next + 1) { return true }
    if layers.isPerson(tokens.lowerBound) { return true }
    var end = next
    while end < next + 4, words.isNameWord(end), words.isSameSentence(tokens.lowerBound, end),
      !layers.isPerson(end), !words.has(end, [.office, .honorific])
    {
      if words.has(end, .body), OrganizationVocabulary.heads[words.folded(end)] != nil {
        return !words.endsInCountry(tokens, before: end)
      }
      end += 1
    }
    return words.has(next, .body) && words.isNameWord(next)
      && words.isSameSentence(tokens.lowerBound, next)
      && !words.endsInCountry(tokens, before: next)
  }

  /// Whether a name is that of an index here: "Nikkei 225", "the Nikkei fell".
  func isIndex(_ tokens: Range<Int>) -> Bool {
    if indices.hold(words.span(tokens)) { return true }
    let next = tokens.upperBound
    guard words.isSameSentence(tokens.lowerBound, next) else { return false }
    return words.tokens[next].isNumber && words.tokens[next].span.length > 2
      || OrganizationVocabulary.movements.contains(words.folded(next))
  }
}
