import BriefingCore

// MARK: - Names by their heads

extension OrganizationFinder {
  /// Finds names with a head such as "Ministry", before or after what tells it from others.
  mutating func findNames() {
    for index in 0..<words.count where words.has(index, .body) && words.tokens[index].isWord {
      let word = words.folded(index)
      if words.isCapitalized(index) {
        if word == "departments" || word == "ministries" {
          addCoordinated(index, singular: word == "departments" ? "Department" : "Ministry")
        } else if let head = OrganizationVocabulary.heads[word] {
          addName(index, head, word)
        }
      } else if Self.lowerHeads.contains(word) {
        addLower(index)
      }
    }
  }

  private mutating func addName(_ index: Int, _ head: OrganizationVocabulary.Head, _ word: String) {
    guard !layers.isForum(index), !layers.isPerson(index), !isOtherHouse(index, word) else {
      return
    }
    var start = index
    let isLevel = word == "government" && index > 0 && Self.levels.contains(words.folded(index - 1))
    if head.takesModifiers || isLevel {
      start = modifiersStart(of: index, head)
    }
    let complement =
      head.takesComplement && !(words.isWord(index + 1, "for") && !head.takesPurpose)
      ? words.complementEnd(after: index + 1, isBarrier: isComplementBarrier) : index + 1
    let hasComplement =
      complement > index + 1 && !words.isWord(index + 1, "to")
      && (!words.isWord(index + 1, "in") || word == "embassy" || words.isMark(complement, "("))
    start = afterOtherName(start, index, word)
    // "the pro-Beijing New People Party"
    if start + 3 <= index, words.isWord(start, "pro") || words.isWord(start, "anti"),
      words.isHyphen(start + 1)
    {
      start += 3
    }
    // "Rivers National Congress" is no parliament, and has all the words before it in its name.
    let isCongress =
      word == "congress" && words.isNameWord(start - 1) && words.isSameSentence(start - 1, index)
      && !words.startsSentence(start - 1) && !isBarrier(start - 1) && !layers.isPerson(start - 1)
      && !(start..<index).contains { countries.starting(at: $0) != nil }
    if isCongress { start = words.runStart(of: start, isBarrier: isBarrier) }
    // "to hold the Office of Vice President" is no agency.
    if word == "office", words.isExactly(start - 1, "the") || words.isExactly(start - 1, "this"),
      Self.holding.contains(words.folded(start - 2))
    {
      return
    }
    start = afterFirm(start, index)
    let modifiers = (start..<index).filter { words.tokens[$0].isWord }
    if !hasComplement, isVenue(start..<index + 1, word) || isProduct(modifiers, word) { return }
    // "the Western Front" is where a war is fought.
    if word == "front", !hasComplement, modifiers.allSatisfy({ isQuarter($0) }) { return }
    if head.isWeak, !isFirm(modifiers) { return }
    let named = modifiers.drop { isEmptyModifier($0) }
    if word == "network" || word == "pool",
      !isJointBody(index, word, modifiers: named.count, hasComplement)
    {
      return
    }
    // "PRESS SERVICE" on a letterhead is whose it stands below.
    if !hasComplement, !named.isEmpty, head.kind == "agency",
      named.allSatisfy({ OrganizationVocabulary.voices.contains(words.folded($0)) })
    {
      return
    }
    if word == "treasury", named.isEmpty, !hasComplement {
      if isActingTreasury(index) { add(index..<index + 1, kind: "agency", weight: Weight.name) }
      return
    }
    if named.isEmpty, !hasComplement, !head.standsAlone { return }
    if named.isEmpty, !modifiers.isEmpty, !hasComplement { start = index }
    if start == index, !hasComplement, head.standsAlone, words.isTitleCased[index] { return }
    // The name goes on: the head before "Act" or "Committee" is not the last word.
    if !hasComplement, goesOn(after: index) || namesBuilding(after: index) { return }
    if head.kind == "media", isWeakMedia(start, index, word) || isHeading(start, index) { return }
    // A complement that is a country only says whose body it is, where the name is full without it.
    var end = hasComplement ? complement : index + 1
    var country: String?
    if hasComplement, let mention = countries.ending(before: end), !mention.isDemonym,
      mention.tokens.lowerBound <= index + 3
    {
      country = mention.code
    }
    if hasComplement, words.has(end, .and), head.kind == "agency", areaFollows(end + 1) {
      end = words.runEnd(from: end + 1, isBarrier: isBarrier)
    }
    if words.isTitleCased[index], !hasComplement, start < index { start = max(start, index - 3) }
    if words.isExactly(start - 1, "The"), head.kind == "media", !words.startsSentence(start - 1) {
      start -= 1
    }
    let kind = isCongress ? "other" : kind(ofOwned: start..<end) ?? kind(head, start..<end)
    add(start..<end, kind: kind, weight: Weight.name, country: country)
  }

  /// The start of a name without what stands before "and" and a firm every reader knows, which begins
  /// another name.
  private func afterFirm(_ start: Int, _ head: Int) -> Int {
    (start..<head).last { index in
      words.has(index, .and) && words.tokens[index].span.length > 1 && startsFirm(index + 1)
    }.map { $0 + 1 } ?? start
  }

  func startsFirm(_ index: Int) -> Bool {
    firmSpans.contains(words.tokens[index].span)
  }

  /// Whether a network or a pool is a body: it says for what it is, or who pools what.
  private func isJointBody(
    _ index: Int,
    _ word: String,
    modifiers: Int,
    _ hasComplement: Bool
  ) -> Bool {
    guard !words.isTitleCased[index] else { return false }
    if word == "pool" {
      return modifiers > 1 && OrganizationVocabulary.pooled.contains(words.folded(index - 1))
    }
    return hasComplement && modifiers > 0
      || modifiers > 1 && words.has(index - 1, .portfolio)
      || modifiers > 1 && words.folded(index - 1).hasSuffix("ory")
  }

  /// "The Treasury has refused": the ministry of finance where it acts or owns.
  private func isActingTreasury(_ index: Int) -> Bool {
    guard words.isWord(index - 1, "the"), !words.isTitleCased[index],
      words.isSameSentence(index, index + 1)
    else { return false }
    let next = index + 1
    if words.isPossessive(next) || words.isMark(next, ",") || words.isMark(next, ".") {
      return true
    }
    return !words.isCapitalized(next)
      && (words.has(next, .speech) || Self.auxiliaries.contains(words.folded(next))
        || (BodyCues.lexicon[words.bytes[words.tokens[next].span.range]] ?? []).contains(.deed))
  }

  private static let auxiliaries: Set<String> = [
    "has", "had", "is", "was", "will", "would", "may", "might", "must", "should", "can", "could",
    "does", "did",
  ]

  private static let holding: Set<String> = [
    "hold", "holds", "held", "holding", "assume", "assumed", "assumes", "seek", "sought", "won",
    "resigned", "execute", "entered",
  ]

  /// Words before "Government" in the name of one: "Rivers Regional Government".
  private static let levels: Set<String> = [
    "regional", "federal", "transitional", "provisional", "interim", "provincial",
  ]

  /// The start of a name behind "and", where that joins another name to it: "Lima and Rivers
  /// College", "Rivers and Interior Ministry".
  private func afterOtherName(_ start: Int, _ head: Int, _ word: String) -> Int {
    guard start < head,
      let and = (start..<head).last(where: { words.has($0, .and) && words.tokens[$0].isWord }),
      and > start
    else { return start }
    let isMinistry = word == "ministry" || word == "ministries"
    return layers.isPlace(and - 1) || layers.isPerson(and - 1) || words.has(and - 1, .modifier)
      || words.tokens[and].span.length > 1 && namesBuilding(after: and - 2)
      || isMinistry && !words.has(and - 1, .portfolio) ? and + 1 : start
  }

  /// Whether words before "Networks" or "Systems" look like the name of a firm.
  private func isFirm(_ modifiers: [Int]) -> Bool {
    (1...2).contains(modifiers.count) && !words.has(modifiers[0] - 1, .determiner)
      && modifiers.allSatisfy { words.roles[$0].isEmpty }
  }

  /// The start of the words before a head; a parliament takes only a country or "National".
  private func modifiersStart(of index: Int, _ head: OrganizationVocabulary.Head) -> Int {
    let start = words.runStart(of: index, isBarrier: isBarrier)
    guard head.standsAlone else { return start }
    var first = index
    while first > start {
      if let country = countries.ending(before: first) {
        first = country.tokens.lowerBound
      } else if words.isPossessive(first - 1) || words.has(first - 1, .owner)
        || [
          "national", "european", "federal", "state", "regional", "provincial", "scottish",
          "welsh", "continental", "youth",
        ].contains(words.folded(first - 1))
      {
        first -= 1
      } else {
        break
      }
    }
    return first
  }

  func isBarrier(_ index: Int) -> Bool {
    if layers.isForum(index) { return true }
    if words.has(index, [.honorific, .speech]), !words.has(index, [.portfolio, .owner]) {
      return true
    }
    if words.has(index, .office), !words.has(index, [.portfolio, .owner]),
      OrganizationVocabulary.heads[words.folded(index)] == nil
    {
      return true
    }
    return false
  }

  /// What cannot stand in a complement: a person, the title of an office, what a forum is named.
  func isComplementBarrier(_ index: Int) -> Bool {
    isBarrier(index) && !isChamber(index) || layers.isPerson(index)
      || words.isExactly(index, "Member")
  }

  private func isQuarter(_ index: Int) -> Bool {
    ["western", "eastern", "northern", "southern", "home"].contains(words.folded(index))
  }

  private func isEmptyModifier(_ index: Int) -> Bool {
    OrganizationVocabulary.emptyModifiers.contains(words.folded(index))
  }

  private func goesOn(after index: Int) -> Bool {
    let next = index + 1
    guard words.isSameSentence(index, next) else { return false }
    if words.isHyphen(next) { return true }
    guard words.isNameWord(next) else { return false }
    return words.has(next, [.instrument, .body, .forum]) && !words.has(next, .gathering)
  }

  /// "Current News: …" opens a paragraph.
  private func isHeading(_ start: Int, _ index: Int) -> Bool {
    words.startsSentence(start) && words.isMark(index + 1, ":")
  }

  /// "Modern Times" and "Evening Post" in running text want a place or an article before them.
  private func isWeakMedia(_ start: Int, _ index: Int, _ word: String) -> Bool {
    if start == index { return true }
    if ["press", "times", "post", "guardian", "observer", "daily", "weekly", "dispatch", "courier"]
      .contains(word)
    {
      return words.startsSentence(start) && !words.has(start - 1, .determiner)
    }
    return false
  }

  private func areaFollows(_ index: Int) -> Bool {
    words.has(index, .portfolio) && words.isNameWord(index) && words.has(index - 2, .portfolio)
  }
}
