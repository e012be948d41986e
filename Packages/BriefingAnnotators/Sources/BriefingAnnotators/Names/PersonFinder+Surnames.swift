import BriefingCore

// MARK: - Family names alone

extension PersonFinder {
  /// Finds family names that stand alone for a person named in full elsewhere in the document, and
  /// those in words such as "the Trump administration".
  mutating func findSurnames() {
    let families = familyNames()
    let givens = givenNames()
    for index in 0..<words.count where words.isCapitalized(index) && !isTaken[index] {
      if isGovernments(index) || isKnownSurname(index) {
        take(index)
        continue
      }
      guard let name = reader.name(startingAt: index), let first = name.parts.first else {
        continue
      }
      guard families.contains(first) || givens.contains(first), stands(alone: index, first) else {
        if name.longParts.count == 2, families.contains(name.longParts[1]), isFullName(name) {
          take(name)
        }
        continue
      }
      take(index)
    }
  }

  /// Takes one word, with its hyphenated parts.
  private mutating func take(_ index: Int) {
    var end = index + 1
    while end < index + 6, words.isHyphen(end), words.isCapitalized(end + 1) { end += 2 }
    guard let name = reader.name(startingAt: index, before: end) else { return }
    take(name)
  }

  /// The family names of the persons found.
  private func familyNames() -> Set<String> {
    let order = nameOrder()
    var result: Set<String> = []
    for person in found.values {
      let content = order.person(
        person.name,
        country: person.office.flatMap { offices[$0].country }
      )
      if let family = content.family, family.utf8.count > 1 { result.insert(family) }
      // A particle is often left out: "von der Leyen", "Leyen".
      if let family = content.family, family.contains(" ") {
        family.split(separator: " ").last.map { _ = result.insert(String($0)) }
      }
    }
    return result
  }

  /// The given names of the persons found by which they may be called as well.
  private func givenNames() -> Set<String> {
    var result: Set<String> = []
    for person in found.values where person.name.longParts.count > 1 {
      let first = person.name.tokens.lowerBound
      guard roles(first).contains(.given), roles(first).isPlain else { continue }
      if let part = person.name.parts.first { result.insert(part) }
    }
    return result
  }

  /// Whether a word is a common family name, used as one: "Rossi said", "the Rossi regime".
  private func isKnownSurname(_ index: Int) -> Bool {
    let roles = roles(index)
    guard roles.contains(.family), roles.isPlain, !roles.contains(.given), !isPlace[index],
      countries.starting(at: index) == nil, !words.isTitleCased[index], index + 1 < words.count
    else { return false }
    let before = index - 1
    if words.isHyphen(before) || words.isHyphen(index + 1) { return false }
    if before >= words.sentenceStart[index], words.isNameWord(before) { return false }
    return words.isPossessive(index + 1) || words.has(index + 1, .speech) || acts(index + 1)
      || PersonVocabulary.rules.contains(words.folded(index + 1))
  }

  /// Whether a word is a verb of what persons and bodies do: "won", "refused".
  private func acts(_ index: Int) -> Bool {
    guard words.tokens[index].isWord, !words.isCapitalized(index) else { return false }
    let cues = BodyCues.lexicon[words.bytes[words.tokens[index].span.range]] ?? []
    return cues.contains(.deed)
  }

  /// The order of names, with the words that stand alone after titles or as subjects.
  func nameOrder() -> PersonNameOrder {
    var alone: Set<String> = []
    var parts: Set<String> = []
    for person in found.values {
      if person.isAlone, let part = person.name.parts.first { alone.insert(part) }
      for part in person.name.longParts { parts.insert(part) }
    }
    for index in 0..<words.count where words.isCapitalized(index) && !isTaken[index] {
      let word = words.string(index)
      if parts.contains(word) { alone.insert(word) }
    }
    return PersonNameOrder(surnames: alone)
  }

  /// Whether a word stands for a person and is not part of another name.
  private func stands(alone index: Int, _ part: String) -> Bool {
    if words.has(index, [.grammar, .calendar]) && words.startsSentence(index) { return false }
    if isPlace[index] || isFirm[index] || countries.starting(at: index) != nil { return false }
    let next = index + 1
    if words.isNameWord(next), words.isSameSentence(index, next), !words.isTitleCased[index],
      !isTaken[next], !Self.governments.contains(words.folded(next)),
      !words.has(next, [.office, .gathering, .modifier])
    {
      return false
    }
    let before = index - 1
    guard before >= words.sentenceStart[index], words.isNameWord(before), !words.isTitleCased[index]
    else { return !words.isHyphen(before) }
    return isTaken[before] || words.has(before, [.office, .honorific, .grammar])
      || countries.ending(before: index) != nil || isPlace[before]
  }

  private func isFullName(_ name: PersonName) -> Bool {
    let first = name.tokens.lowerBound
    return name.parts.count == 2 && !words.startsSentence(first) && !isOfOtherNames(first)
      && !isPlace[first] && countries.starting(at: first) == nil && isPlausible(name)
      && !words.isTitleCased[first] && !words.tokens[first].shape.contains(.uppercase)
      && !words.has(first, [.modifier, .rank])
  }

  /// "the Trump administration", "the Kishida and Biden governments": the word before is a person.
  private func isGovernments(_ index: Int) -> Bool {
    var head = index + 1
    if words.has(head, .and), words.isCapitalized(head + 1) { head += 2 }
    let isCapital = words.isCapitalized(head)
    guard words.isSameSentence(index, head), words.has(head, .government) else { return false }
    let before = index - 1
    guard before >= words.sentenceStart[index],
      words.has(before, [.determiner, .and]) || words.has(before, .rank)
        || words.has(before, .modifier)
    else { return false }
    guard !isPlace[index], countries.starting(at: index) == nil, !words.isTitleCased[index],
      words.roles[index].isDisjoint(with: [.portfolio, .grammar, .body, .modifier, .rank, .forum]),
      !words.tokens[index].shape.contains(.uppercase),
      !PersonVocabulary.governing.contains(words.folded(index))
    else { return false }
    // "the Queensland Government" is that of a place, whether it is marked there or not.
    if roles(index).isEmpty, !PlaceTable.standard.entries(named: words.string(index)).isEmpty {
      return false
    }
    return !isCapital || !words.has(index + 1, .and)
  }
}
