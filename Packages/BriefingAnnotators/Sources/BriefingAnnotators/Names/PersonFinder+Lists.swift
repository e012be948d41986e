import BriefingCore

// MARK: - Lists of offices and their holders

extension PersonFinder {
  /// The holder of an office, behind it and a form of address, or in a list of such pairs.
  ///
  /// Lists are written office first or name first, and commas stand between the pairs as within
  /// them. The first pair of a list tells which it is, and the others follow it.
  func listedHolder(of office: OfficeMention) -> PersonName? {
    let start = office.nameStart
    guard !office.isPlural, !isNamedFirst(office) else { return nil }
    let isApart = words.isMark(start, ",")
    let first = isApart ? start + 1 : start
    let name = courtesyEnd(from: first)
    guard words.isSameSentence(office.core, name) else { return nil }
    if name > first {
      // Behind a form of address stands a person, however little else is known of the name.
      guard words.isNameWord(name) || reader.isInitial(name), countries.starting(at: name) == nil
      else { return nil }
      return reader.name(startingAt: name, before: nextOffice(after: name)).flatMap(trimmed)
    }
    guard isApart, let holder = plainHolder(at: name), isListed(after: holder) else { return nil }
    return holder
  }

  /// Whether the holder of an office is named before it, as in "Ann Lee, Minister of A, Bob Roe, …".
  func isNamedFirst(_ office: OfficeMention) -> Bool {
    guard words.isMark(office.nameStart, ",") else { return false }
    var comma = office.tokens.lowerBound - 1
    while words.isExactly(comma, "the") || countries.ending(before: comma + 1)?.isDemonym == true {
      comma -= 1
    }
    guard words.isMark(comma, ","), words.isSameSentence(comma - 1, comma) else { return false }
    var end = comma
    while end > 0, isPostNominal(end - 1) { end -= 1 }
    for start in max(words.sentenceStart[comma], end - 6)..<max(end, 0)
    where words.isNameWord(start)
      && (start == 0 || !words.isNameWord(start - 1)
        || words.has(start - 1, .honorific))
    {
      guard officeStarting(at: start) == nil, let name = reader.name(startingAt: start),
        name.tokens.upperBound == end, name.longParts.count > 1 || isCourtesy(start - 1),
        isPlausible(name), trimmed(name)?.tokens == name.tokens
      else { continue }
      // A name that the office before it has taken ends a pair; "Sheikh Ali" and "Ambassador Ann
      // Lee" are names with a style.
      guard let taken = found[start]?.office else { return true }
      return !words.isMark(offices[taken].nameStart, ",") && offices[taken].tokens.count == 1
        && offices[taken].country == nil
    }
    return false
  }

  /// Finds the names in a list of names with countries in brackets, of which some are known to be
  /// persons': "by Ann Lee (Chile), Xilo Quarm (Peru) and Bob Roe (Cuba)".
  mutating func findSignatories() {
    var isList: [Int: Bool] = [:]
    for open in 1..<max(words.count, 2) - 1 where words.isMark(open, "(") {
      guard let start = bracketedName(before: open) else { continue }
      let sentence = words.sentenceStart[open]
      let holds = isList[sentence] ?? hasKnownSignatory(sentence)
      isList[sentence] = holds
      guard holds, !(start..<open).contains(where: { isTaken[$0] }),
        let name = reader.name(startingAt: start, before: open), name.tokens.upperBound == open,
        name.longParts.count > 1, isPlausible(name), !name.tokens.contains(where: isOfOtherNames)
      else { continue }
      take(name)
    }
  }

  /// Whether a sentence has a person that is known before a country in brackets.
  private func hasKnownSignatory(_ sentence: Int) -> Bool {
    var index = sentence
    while index < words.count, words.sentenceStart[index] == sentence {
      if words.isMark(index, "("), isTaken[max(index - 1, 0)], bracketedName(before: index) != nil {
        return true
      }
      index += 1
    }
    return false
  }

  /// The first of the words in capitals before a bracket that holds a country and nothing else.
  private func bracketedName(before open: Int) -> Int? {
    guard let country = countries.starting(at: open + 1), !country.isDemonym,
      words.isMark(country.tokens.upperBound, ")")
    else { return nil }
    var start = open
    while start > max(words.sentenceStart[open], open - 6), words.isNameWord(start - 1) {
      start -= 1
    }
    return open - start > 1 ? start : nil
  }

  /// A full name behind a comma, of nothing but a person.
  private func plainHolder(at start: Int) -> PersonName? {
    guard words.isNameWord(start), officeStarting(at: start) == nil,
      let name = reader.name(startingAt: start), name.longParts.count > 1, isPlausible(name),
      name.tokens.allSatisfy({ !isPlace[$0] })
    else { return nil }
    return name
  }

  /// Whether a name ends one pair of a list of offices with their holders: another such pair
  /// follows it, or stands before.
  private func isListed(after holder: PersonName) -> Bool {
    let end = postNominalEnd(after: holder.tokens.upperBound)
    guard words.isMark(end, ",") || words.isMark(end, ";") || words.has(end, .and) else {
      return false
    }
    var next = end + 1
    while words.has(next, .and) || words.isExactly(next, "the")
      || countries.starting(at: next)?.isDemonym == true
    {
      next += 1
    }
    guard words.isSameSentence(end - 1, next), let index = officeStarting(at: next) else {
      return false
    }
    let comma = offices[index].nameStart
    guard words.isMark(comma, ",") else { return false }
    let name = courtesyEnd(from: comma + 1)
    return name > comma + 1 || plainHolder(at: name) != nil
  }

  /// The token after forms of address, such as "the Rt Hon" or "Her Excellency".
  func courtesyEnd(from start: Int) -> Int {
    var index = words.isExactly(start, "the") ? start + 1 : start
    let first = index
    while index < start + 8, isCourtesy(index) {
      index += 1
      if words.isMark(index, "."), words.isJoined(index) { index += 1 }
    }
    return index > first ? index : start
  }

  private func isCourtesy(_ index: Int) -> Bool {
    guard index >= 0, index < words.count else { return false }
    if words.isMark(index, "."), words.isJoined(index) { return isCourtesy(index - 1) }
    guard words.tokens[index].isWord, words.isCapitalized(index) else { return false }
    let word = words.folded(index).filter { $0 != "." }
    if Self.openers.contains(word) {
      return index + 1 < words.count && Self.styles.contains(words.folded(index + 1))
    }
    // "He Yongqian" is a name, "HE Ann Lee" and "H.E. Ann Lee" are none.
    if Self.letters.contains(word) {
      return words.string(index).filter { $0 != "." } == word.uppercased()
    }
    return Self.courtesies.contains(word) || Self.styles.contains(word)
  }

  /// The token after letters behind a name, as in "Ann Lee MP": the name may be read with or
  /// without them.
  func postNominalEnd(after end: Int) -> Int {
    var index = end
    while index < end + 3, isPostNominal(index), words.isSameSentence(end - 1, index) { index += 1 }
    return index
  }

  private func isPostNominal(_ index: Int) -> Bool {
    index >= 0 && index < words.count && words.tokens[index].shape.contains(.uppercase)
      && PersonNameReader.honours.contains(words.folded(index))
  }

  /// Forms of address of protocol, without their dots.
  private static let courtesies: Set<String> = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "dame", "rt", "eng", "sr",
    "sra", "señor", "señora", "monsieur", "madame", "mme", "shri", "smt",
  ]
  private static let letters: Set<String> = ["he", "hm", "hrh"]
  private static let openers: Set<String> = ["his", "her", "their", "right"]
  private static let styles: Set<String> = ["excellency", "hon", "honourable", "honorable"]
}
