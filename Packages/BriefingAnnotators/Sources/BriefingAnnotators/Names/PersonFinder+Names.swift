import BriefingCore

// MARK: - Names without a title before them

extension PersonFinder {
  /// Finds names after forms of address and occupations, as in "economist Ann Lee".
  mutating func findAfterAddresses() {
    for index in 0..<words.count where words.tokens[index].isWord {
      let isHonorific = words.has(index, .honorific) && words.isCapitalized(index)
      let isOccupation =
        !isHonorific && !words.isCapitalized(index)
        && words.has(index, .occupation)
      guard isHonorific || isOccupation, !isTaken[index] else { continue }
      var start = index + 1
      if words.isMark(start, "."), words.isJoined(start) { start += 1 }
      start = courtesyEnd(from: start)
      guard words.isSameSentence(index, start), words.isNameWord(start),
        let name = reader.name(startingAt: start).flatMap(trimmed), isPlausible(name),
        !isPlace[start] || name.longParts.count > 1, countries.starting(at: start) == nil
      else { continue }
      if isOccupation, name.longParts.count < 2 && roles(start).isEmpty { continue }
      if isHonorific, words.has(index, .particle), !words.isMark(index + 1, ".") { continue }
      take(name)
    }
  }

  /// Finds names that are known as such: a given name, an initial or a particle gives them away,
  /// or a family name after an unknown word.
  mutating func findKnown() {
    var index = 0
    while index < words.count {
      guard words.isNameWord(index) || reader.isInitial(index), !isTaken[index],
        !isStreet(index), !opensWithConjunction(index), !numbersHeading(index),
        let start = knownStart(index),
        let name = known(startingAt: start)
      else {
        index += 1
        continue
      }
      take(name)
      index = name.tokens.upperBound
    }
  }

  /// The start of the capitalised words that a token starts, or nothing inside others.
  private func knownStart(_ index: Int) -> Int? {
    guard index > 0, words.isSameSentence(index - 1, index) else { return index }
    let before = index - 1
    if opensWithConjunction(before) { return index }
    if words.isHyphen(before) { return nil }
    // "St. Louis"
    if words.isMark(before, "."), words.isJoined(before), words.isWord(before - 1, "st") {
      return nil
    }
    guard words.isNameWord(before), !isTaken[before] else { return index }
    // The words before belong to something else: a title, a country, a body.
    let isOther =
      words.has(before, [.office, .honorific, .gathering, .speech, .calendar, .grammar])
      || countries.ending(before: index) != nil || isPlace[before]
      || words.tokens[before].shape.contains(.uppercase)
    return isOther ? index : nil
  }

  private func known(startingAt start: Int) -> PersonName? {
    let first = start
    var start = start
    // "Democrat Ann Lee", "Maine Ann Lee": the name starts after what it is said of.
    while start < first + 3, isDescription(start), words.isNameWord(start + 1),
      words.isSameSentence(start, start + 1)
    {
      start += 1
    }
    guard let whole = reader.name(startingAt: start), let name = trimmed(whole),
      name.parts.count >= 2, !name.tokens.contains(where: { isFirm[$0] }) || hasInitial(whole),
      isPlausible(name), !isSite(name)
    else { return nil }
    return known(name)
  }

  /// Whether a name begins with the numeral of a heading, such as the fifth on equal treatment.
  private func isNumeral(_ name: PersonName) -> Bool {
    let first = name.tokens.lowerBound
    guard ["I", "V", "X"].contains(words.string(first)), words.isMark(first + 1, "."),
      words.startsSentence(first), name.longParts.count == 1
    else { return false }
    // A heading is short, and ends without a stop.
    var last = name.tokens.upperBound - 1
    while last + 1 < words.count, words.isSameSentence(first, last + 1) { last += 1 }
    let rest = name.tokens.upperBound...max(last, name.tokens.upperBound)
    return last >= name.tokens.upperBound && rest.count <= 6 && words.tokens[last].isWord
      && !words.isCapitalized(last)
  }

  private func known(_ name: PersonName) -> PersonName? {
    if isNumeral(name) { return nil }
    let first = name.tokens.lowerBound
    let isTitle = words.isTitleCased[first]
    let hasInitial = hasInitial(name)
    guard name.longParts.count >= 2 || hasInitial else { return nil }
    let firstRoles = roles(first)
    if firstRoles.contains(.given), !isOfOtherNames(first) {
      if isTitle { return titled(name) ?? (isDescribed(name) ? name : nil) }
      if !firstRoles.contains(.ambiguous) || hasFamily(name) || hasInitial { return name }
    }
    if isTitle { return holdsOffice(name) ? name : nil }
    if isOfOtherNames(first) || words.startsSentence(first) && words.has(first, .grammar) {
      return nil
    }
    let tail = name.tokens.dropFirst()
    if hasInitial, !isPlace[first], countries.starting(at: first) == nil { return name }
    guard tail.allSatisfy({ !isOfOtherNames($0) }), !isPlace[first],
      countries.starting(at: first) == nil, !words.tokens[first].shape.contains(.uppercase)
    else { return nil }
    if name.parts.contains(where: { Self.hasTellingParticle($0) }) { return name }
    if name.parts.count <= 3, let last = tail.last, roles(last).contains(.family),
      roles(last).isPlain
    {
      return name
    }
    if name.parts.count <= 3, firstRoles.contains(.family), isFamilyFirst(name) { return name }
    return isDescribed(name) || isTakenUp(name) ? name : nil
  }

  /// Whether a line such as a signature is a name of two words and the office behind it: "Maeve Roe,
  /// General Secretary".
  private func holdsOffice(_ name: PersonName) -> Bool {
    let first = name.tokens.lowerBound
    guard name.longParts.count == 2, name.tokens.count == 2, words.startsSentence(first),
      name.tokens.allSatisfy({
        !isOfOtherNames($0) && !isPlace[$0] && !words.tokens[$0].shape.contains(.uppercase)
      }), countries.starting(at: first) == nil
    else { return false }
    return described(after: name.tokens.upperBound) != nil
  }

  private func hasInitial(_ name: PersonName) -> Bool {
    name.tokens.contains { reader.isInitial($0) }
  }

  private func isDescription(_ index: Int) -> Bool {
    guard roles(index).isEmpty || isPlace[index] && !roles(index + 1).isEmpty else { return false }
    let word = words.folded(index)
    return isPlace[index] || PersonVocabulary.descriptions.contains(word)
      || words.has(index, .occupation)
      || countries.starting(at: index)?.tokens.count == 1
  }

  /// Whether the words after a family name are given names: "Xi Jinping", "Ban Ki-moon".
  private func isFamilyFirst(_ name: PersonName) -> Bool {
    let tail = name.tokens.dropFirst()
    if tail.contains(where: { roles($0).contains(.given) && roles($0).isPlain }) { return true }
    if roles(name.tokens.lowerBound).isPlain, tail.contains(where: { roles($0).contains(.given) }) {
      return true
    }
    return name.parts.count == 2 && PersonNameOrder.hasSmallAfterHyphen(name.parts[1])
  }

  /// In a title in title case a name of two known parts alone is sure.
  private func titled(_ name: PersonName) -> PersonName? {
    let start = name.tokens.lowerBound
    for end in [start + 2, start + 3] where end <= name.tokens.upperBound {
      if roles(end - 1).contains(.family) { return reader.name(startingAt: start, before: end) }
    }
    return nil
  }

  private func hasFamily(_ name: PersonName) -> Bool {
    name.tokens.dropFirst().contains { !roles($0).isDisjoint(with: [.family, .given]) }
  }

  private static func hasTellingParticle(_ part: String) -> Bool {
    ["bin ", "bint ", "ibn ", "von ", "van der ", "van den "].contains { part.hasPrefix($0) }
  }

  /// Whether the words name a place: "Santa Rosa", "Prince George".
  private func isSite(_ name: PersonName) -> Bool {
    guard let first = name.tokens.first, let last = name.tokens.last else { return true }
    return isListed(name.tokens) || !roles(first).contains(.given) && isListed(first..<first + 1)
      || name.tokens.allSatisfy { isPlace[$0] }
      || isPlace[last] && roles(last).isEmpty && name.longParts.count <= 2
  }

  /// Whether a place goes by that name, and nothing else does: "Sri Lanka".
  private func isListed(_ tokens: Range<Int>) -> Bool {
    let name = words.document.text[words.span(tokens)]
    let entries = PlaceTable.standard.entries(named: name)
    return !entries.isEmpty && !entries.contains { $0.ambiguousNames.contains(name) }
  }

  /// Whether what follows the name says that it is a person's: an office, an age, "who".
  private func isDescribed(_ name: PersonName) -> Bool {
    let end = name.tokens.upperBound
    guard name.parts.count <= 4, words.isMark(end, ","), words.isSameSentence(end - 1, end + 1)
    else {
      return false
    }
    if words.isExactly(end + 1, "who") || words.isExactly(end + 1, "whose") { return true }
    if words.tokens[end + 1].isNumber, words.tokens[end + 1].span.length == 2,
      words.isMark(end + 2, ",")
    {
      return true
    }
    return described(after: end) != nil || isOccupation(after: end) || isSomebody(after: end)
  }

  /// Whether the one who says something is "she" or "he" in the next sentence of the paragraph, and no
  /// other person stands between.
  private func isTakenUp(_ name: PersonName) -> Bool {
    let end = name.tokens.upperBound
    guard words.has(end, .speech), words.isSameSentence(end - 1, end),
      let block = words.document.block(at: words.tokens[end].span.start)
    else { return false }
    var next = end
    while next < words.count, words.isSameSentence(end, next), !isTaken[next] { next += 1 }
    guard next < words.count, words.startsSentence(next),
      block.span.contains(words.tokens[next].span)
    else { return false }
    return words.isExactly(next, "She") || words.isExactly(next, "He")
  }

  /// Whether an apposition tells of somebody: ", a Danish weaver who won the prize,".
  private func isSomebody(after comma: Int) -> Bool {
    let article = words.folded(comma + 1)
    guard ["a", "an", "the"].contains(article) else { return false }
    let rest = comma + 2..<min(comma + 2 + Self.longestDescription, words.count)
    let description = rest.prefix { words.tokens[$0].isWord && words.isSameSentence(comma, $0) }
    return description.dropFirst().contains { words.isExactly($0, "who") }
  }

  /// The most words of an apposition before its "who".
  private static let longestDescription = 6

  private func isOccupation(after comma: Int) -> Bool {
    for index in comma + 1..<min(comma + 6, words.count) where words.tokens[index].isWord {
      if words.has(index, .occupation) || isOfTrade(index) { return true }
      if words.isCapitalized(index), countries.starting(at: index) == nil { return false }
      if words.has(index, .grammar), !words.has(index, .determiner) { return false }
    }
    return false
  }

  /// Whether a word in small letters is the name of a trade by its ending: "pharmacist", "geologist".
  private func isOfTrade(_ index: Int) -> Bool {
    guard !words.isCapitalized(index), words.tokens[index].span.length > 6 else { return false }
    let word = words.folded(index)
    return Self.trades.contains { word.hasSuffix($0) }
  }

  private static let trades = [
    "ologist", "ographer", "onomist", "acist", "entist", "ician", "atrist",
  ]

  /// The office in an apposition after a name: ", a former prime minister of Japan,".
  func described(after comma: Int) -> Int? {
    guard words.isMark(comma, ",") else { return nil }
    var index = comma + 1
    while index < min(comma + 7, words.count), words.isSameSentence(comma, index) {
      if let office = officeStarting(at: index) {
        // ", a Romanian official said" is no apposition.
        return words.has(offices[office].tokens.upperBound, .speech) ? nil : office
      }
      if let country = countries.starting(at: index) {
        index = country.tokens.upperBound
      } else if words.has(index, .determiner) || words.isPossessive(index)
        || words.has(index, [.modifier, .rank, .portfolio])
      {
        index += 1
      } else if words.tokens[index].isWord, words.isPossessive(index + 1) {
        index += 2  // "the union's general secretary"
      } else {
        return nil
      }
    }
    return nil
  }
}

// MARK: - Bylines and credits

extension PersonFinder {
  private static let bylineWords: Set<String> = ["by", "author", "authors", "byline", "writer"]

  /// Finds names in bylines and picture credits: "By Ann Lee", "Author: Ann Lee",
  /// "Ann Lee/Pool via REUTERS".
  mutating func findCredits() {
    // Few documents have a slash, without which a name need not be read to know it is no credit.
    let hasSlash = (0..<words.count).contains { words.isMark($0, "/") }
    for index in 0..<words.count where words.isNameWord(index) && !isTaken[index] {
      let isByline = isByline(index) || isAuthorLine(index)
      guard isByline || hasSlash, let name = reader.name(startingAt: index),
        name.longParts.count >= 2, name.parts.count <= 4, isPlausible(name),
        !name.tokens.contains(where: { isPlace[$0] }), isByline || isCredit(name)
      else { continue }
      take(name)
      if isByline { takeAuthors(after: name.tokens.upperBound) }
    }
  }

  /// Takes the other authors of a byline: "By Ann Lee, Bob Roe and Carl Dow in Lima".
  private mutating func takeAuthors(after end: Int) {
    var end = end
    let limit = end + 6 * NameWords.longestName
    while end < limit, words.isMark(end, ",") || words.has(end, .and) {
      let start = words.isMark(end, ",") && words.has(end + 1, .and) ? end + 2 : end + 1
      guard start < words.count, words.isSameSentence(end - 1, start), words.isNameWord(start),
        words.document.block(at: words.tokens[start].span.start)?.kind == .byline,
        let name = reader.name(startingAt: start), (2...4).contains(name.longParts.count),
        isPlausible(name), !name.tokens.contains(where: { isPlace[$0] })
      else { return }
      take(name)
      end = name.tokens.upperBound
    }
  }

  /// Whether a line on who wrote a text starts with a name: "Ana Prieto Lima | Comment | 3 May".
  private func isAuthorLine(_ index: Int) -> Bool {
    guard roles(index).contains(.given), roles(index).isPlain,
      let block = words.document.block(at: words.tokens[index].span.start),
      block.kind == .byline || block.kind == .dateline,
      words.document.tokenIndices(in: block.span).lowerBound == index,
      let name = reader.name(startingAt: index)
    else { return false }
    let end = name.tokens.upperBound
    return end >= words.count || words.tokens[end].span.start >= block.span.end
      || words.isMark(end, "|") || words.isMark(end, ",") || words.isMark(end, "·")
  }

  private func isByline(_ index: Int) -> Bool {
    let start = words.sentenceStart[index]
    guard index > start, index - start <= 3 else { return false }
    let first = words.folded(start)
    guard words.isCapitalized(start),
      Self.bylineWords.contains(first) || words.isWord(index - 1, "by")
    else { return false }
    let kind = words.document.block(at: words.tokens[index].span.start)?.kind
    return index == start + 1 || words.isMark(index - 1, ":") || words.isWord(index - 1, "by")
      ? first != "by" || kind == .byline || kind == .signature || isWholeLine(index)
      : false
  }

  private func isWholeLine(_ index: Int) -> Bool {
    guard let name = reader.name(startingAt: index) else { return false }
    let end = name.tokens.upperBound
    return end >= words.count || !words.isSameSentence(index, end) || words.isMark(end, ",")
  }

  /// Whether a slash without spaces, as credits have it, stands at either end.
  private func isCredit(_ name: PersonName) -> Bool {
    let end = name.tokens.upperBound
    let start = name.tokens.lowerBound
    let isBefore =
      words.isMark(start - 1, "/") && words.isJoined(start - 1) && words.isJoined(start)
    let isAfter = words.isMark(end, "/") && words.isJoined(end) && words.isJoined(end + 1)
    guard isBefore || isAfter else { return false }
    let other = isAfter ? end + 1 : start - 2
    if name.tokens.contains(where: { Self.outlets.contains(words.folded($0)) }) { return false }
    if !isPersonal(start),
      isAfter && isPersonal(end + 1) || isBefore && isPersonal(otherStart(start))
    {
      return false
    }
    return words.isCapitalized(other) || isBefore && isAfter
  }

  /// Words of the names of newspapers and agencies.
  private static let outlets: Set<String> = [
    "diario", "diário", "correo", "prensa", "jornal", "folha", "gaceta", "gazeta", "journal",
    "agence", "agencia", "agência", "zeitung", "tidende", "avis", "corriere", "giornale", "monde",
    "news", "press", "post", "times", "ledger", "herald", "tribune", "gazette", "daily", "pool",
    "courier", "chronicle", "images", "standard", "nation", "media", "pictures",
  ]

  /// Whether an initial or a given name starts the name there; the outlet is the other one.
  private func isPersonal(_ index: Int) -> Bool {
    reader.isInitial(index) || roles(index).contains(.given) && roles(index).isPlain
  }

  /// The first of the words in capitals before the slash that stands before a token.
  private func otherStart(_ start: Int) -> Int {
    var first = start - 2
    while first > words.sentenceStart[start], first > start - 6,
      words.isNameWord(first - 1) || reader.isInitial(first - 2) && words.isMark(first - 1, ".")
    {
      first -= words.isMark(first - 1, ".") ? 2 : 1
    }
    return first
  }
}
