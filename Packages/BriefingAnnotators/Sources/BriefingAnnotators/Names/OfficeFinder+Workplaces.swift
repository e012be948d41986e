import BriefingCore

// MARK: - The body after the core

extension OfficeFinder {
  /// The token after "board of directors", of which somebody is the head.
  func boardEnd(from start: Int) -> Int? {
    guard words.isExactly(start, "board") else { return nil }
    return words.isExactly(start + 1, "of") && Self.boards.contains(words.folded(start + 2))
      ? start + 3 : start + 1
  }

  private static let boards: Set<String> = [
    "directors", "trustees", "governors", "managers", "regents", "supervisors",
  ]

  /// Where what a body does begins behind its name: "of Navy Communications".
  func unitStart(in body: Range<Int>) -> Int {
    let last = body.upperBound - 1
    let isUnit =
      body.count > 1 && isFunction(last)
      && (words.has(last - 1, .body) || isListedBody(body.lowerBound..<last))
    return isUnit ? last : body.upperBound
  }

  /// The body somebody with a title works at, which is no part of it: "a director at the World Bank",
  /// "Professor of Law at the University of Rivers".
  func workplace(of core: Range<Int>, behind end: Int) -> String? {
    guard words.isExactly(end, "at"), words.isSameSentence(core.lowerBound, end),
      Self.workers.contains(words.folded(core.upperBound - 1))
    else { return nil }
    let start = words.isExactly(end + 1, "the") ? end + 2 : end + 1
    let end = words.complementEnd(after: words.runEnd(from: start), isBarrier: isHolder)
    guard start < end, (start..<end).contains(where: isBodyWord) || isListedBody(start..<end) else {
      return nil
    }
    return text(start..<end)
  }

  private static let workers: Set<String> = [
    "professor", "chair", "director", "fellow", "lecturer", "manager", "dean", "officer", "head",
    "chief",
    "president", "economist", "analyst", "strategist", "chairman", "chairwoman", "spokesman",
    "spokeswoman", "spokesperson",
  ]

  /// "for Acme Inc." goes on with the stop of its legal form.
  func stopEnd(after end: Int) -> Int {
    let hasStop =
      words.isMark(end, ".") && words.isJoined(end) && words.tokens[end - 1].span.length < 5
      && OrganizationVocabulary.legalForms.contains(words.folded(end - 1))
    return hasStop ? end + 1 : end
  }

  /// "of Local 1520" goes on with its number.
  func numberEnd(after end: Int) -> Int {
    guard words.isSameSentence(end - 1, end), words.tokens[end].isNumber,
      Self.numbered.contains(words.folded(end - 1))
    else { return end }
    return end + 1
  }

  private static let numbered: Set<String> = [
    "local", "lodge", "branch", "district", "ward", "chapter", "post", "committee", "division",
  ]

  /// "of the White House Office" goes on "of Science and Technology Policy".
  func bodyEnd(of body: Range<Int>) -> Int {
    let end = body.upperBound
    guard words.has(end - 1, .body), !isAreaOfCountry(body) else { return end }
    return words.complementEnd(after: end, isBarrier: isHolder)
  }

  /// Whether a word makes a body of a name: "Energy" and "Steel" are areas of ministers as well.
  func isBodyWord(_ index: Int) -> Bool {
    words.has(index, .body)
      && !(words.has(index, .portfolio)
        && OrganizationVocabulary.heads[words.folded(index)]?.isWeak == true)
  }

  /// Whether a country follows an area that is a word for firms as well: "of Energy of Chile", and not
  /// "of the Rivers Society of Chile".
  private func isAreaOfCountry(_ area: Range<Int>) -> Bool {
    let end = area.upperBound
    guard words.has(end - 1, .portfolio), words.isWord(end, "of"),
      area.count == 1 || !words.isExactly(area.lowerBound - 1, "the")
    else { return false }
    let start = words.isExactly(end + 1, "the") ? end + 2 : end + 1
    return countries.starting(at: start)?.isDemonym == false
  }
}
