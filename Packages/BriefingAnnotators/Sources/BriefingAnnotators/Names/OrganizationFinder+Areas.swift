import BriefingCore

// MARK: - Several bodies in one phrase, and heads in small letters

extension OrganizationFinder {
  /// Adds each of "the Departments of Energy, Treasury and Homeland Security" or "the State and
  /// Defense Departments".
  mutating func addCoordinated(_ head: Int, singular: String) {
    let country = countries.ending(before: head)?.code
    guard words.isWord(head + 1, "of") || words.isWord(head + 1, "for") else {
      var end = head
      while end > max(words.sentenceStart[head], head - NameWords.longestName) {
        let start = areaStart(before: end)
        guard start < end else { break }
        addArea(start..<end, singular, country: country)
        end = start
        guard words.has(end - 1, .and) || words.isMark(end - 1, ",") else { break }
        end -= 1
      }
      return
    }
    var position = head + 1
    var isLast = false
    let limit = min(words.count, head + 2 * NameWords.longestName)
    while position < limit, words.isSameSentence(head, position) {
      while words.isWord(position, "of") || words.isExactly(position, "the")
        || words.isWord(position, "for")
      {
        position += 1
      }
      let end = areaEnd(from: position)
      guard end > position else { break }
      addArea(position..<end, singular, country: country)
      position = end
      if isLast { break }
      if words.isMark(position, ",") { position += 1 }
      if words.has(position, .and) {
        isLast = true
        position += 1
      } else if position == end {
        break
      }
    }
  }

  private mutating func addArea(_ tokens: Range<Int>, _ singular: String, country: String?) {
    let name = "\(singular) of \(words.plainText(words.span(tokens)))"
    add(
      tokens,
      kind: "agency",
      weight: Weight.listed,
      name: name,
      country: country ?? listedCountry(of: name)
    )
  }

  /// The country of the one listed body with a name, in a text that speaks of that country.
  private func listedCountry(of name: String) -> String? {
    let bodies = BodyTable.standard.bodies(named: name)
    guard bodies.count == 1, let country = bodies[0].attributes.text("country") else { return nil }
    return spokenOf.contains(country) ? country : nil
  }

  private func areaEnd(from start: Int) -> Int {
    var end = start
    while end < start + 6, words.isNameWord(end), words.isSameSentence(start, end),
      words.has(end, .portfolio) || end == start
    {
      end += 1
    }
    // "Health and Human Services" is one, and so is "Housing and Urban Development".
    let last = end + 2
    let isWhole =
      words.isWord(start, "health") && words.isWord(end + 1, "human")
      || words.isWord(start, "housing") && words.isWord(end + 1, "urban")
    guard isWhole, words.has(end, .and), words.isNameWord(last), words.isSameSentence(start, last)
    else { return end }
    return last + 1
  }

  private func areaStart(before end: Int) -> Int {
    var start = end
    while start > max(0, end - 6), words.isNameWord(start - 1), words.has(start - 1, .portfolio) {
      start -= 1
    }
    return start
  }

  static let lowerHeads: Set<String> = [
    "office", "bureau", "ministry", "department", "parliament", "government",
  ]

  /// Adds "the office of the US Trade Representative", "the parliament of Japan".
  mutating func addLower(_ head: Int) {
    guard words.isWord(head + 1, "of"), words.isSameSentence(head, head + 1) else { return }
    var start = head + 2
    let hasArticle = words.isExactly(start, "the")
    if hasArticle { start += 1 }
    guard words.isNameWord(start) else { return }
    let word = words.folded(head)
    let isState = word == "parliament" || word == "government"
    if let country = countries.starting(at: start), !country.isDemonym,
      isState || words.has(country.tokens.upperBound, [.portfolio, .office])
    {
      if isState {
        add(
          head..<country.tokens.upperBound,
          kind: word == "parliament" ? "legislature" : "government",
          weight: Weight.name,
          country: country.code
        )
        return
      }
    } else if isState {
      return
    }
    let end = words.coordinationEnd(from: start, isBarrier: { layers.isPerson($0) })
    let isTitle = (start..<end).contains { words.has($0, .office) }
    let isBureau = word == "office" || word == "bureau"
    guard end > start, isBureau ? isTitle && hasArticle : words.has(start, .portfolio)
    else { return }
    add(
      head..<end,
      kind: "agency",
      weight: Weight.name,
      country: countries.starting(at: start)?.code
    )
  }
}
