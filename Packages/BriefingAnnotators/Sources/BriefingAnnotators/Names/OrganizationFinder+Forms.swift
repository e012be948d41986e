import BriefingCore

// MARK: - Units, teams, and names the document explains

extension OrganizationFinder {
  /// Finds military units by their numbers: "134th Expeditionary Fighter Squadron".
  mutating func findUnits() {
    for index in 0..<words.count where isOrdinal(index) {
      var last: Int?
      var end = index + 1
      while end < index + 7, words.isNameWord(end), words.isSameSentence(index, end) {
        if OrganizationVocabulary.units.contains(words.folded(end)) { last = end }
        end += 1
      }
      guard let last, last == end - 1 else { continue }
      // "1st Division" is one of a league as well.
      let isPlain = ["division", "group", "company"].contains(words.folded(last))
      guard last > index + 1 || !isPlain else { continue }
      add(index..<end, kind: "agency", weight: Weight.listed)
    }
  }

  /// Whether a token is a number such as "134th".
  private func isOrdinal(_ index: Int) -> Bool {
    guard words.tokens[index].shape.contains(.digits) else { return false }
    let bytes = words.bytes[words.tokens[index].span.range]
    guard (3...6).contains(bytes.count), let first = bytes.first, first.isASCIIDigit,
      bytes.dropLast(2).allSatisfy(\.isASCIIDigit)
    else { return false }
    return ["st", "nd", "rd", "th"].contains(String(decoding: bytes.suffix(2), as: UTF8.self))
  }

  /// Finds teams by a town or region and a plural: "the Boston Braves", "the Ottawa 67s".
  mutating func findTeams() {
    var index = 1
    while index < words.count {
      guard words.isWord(index - 1, "the"), words.isNameWord(index) else {
        index += 1
        continue
      }
      let start = index
      while index < start + 5, index < words.count, words.isSameSentence(start, index),
        words.isNameWord(index) || index > start && isPluralNumber(index)
      {
        index += 1
      }
      if isTeam(start..<index) { add(start..<index, kind: "other", weight: Weight.name) }
      index = max(index, start + 1)
    }
  }

  private func isTeam(_ run: Range<Int>) -> Bool {
    guard run.count > 1, !words.isTitleCased[run.lowerBound] else { return false }
    let last = run.upperBound - 1
    let name = words.bytes[words.tokens[last].span.range]
    guard name.count > 2, name.last == UInt8(ascii: "s") || isPluralNumber(last),
      name.dropLast().last != UInt8(ascii: "s"), words.roles[last].isEmpty,
      !words.isPossessive(run.upperBound), !words.isHyphen(run.upperBound)
    else { return false }
    if words.isCapitalized(run.upperBound), words.isSameSentence(last, run.upperBound) {
      return false
    }
    let word = words.folded(last)
    guard !LongerName.groups.contains(words.string(last)),
      !PersonVocabulary.things.contains(word), countries.starting(at: last) == nil,
      PersonLexicon.roles[name] == nil
    else { return false }
    let place = words.document.text[words.span(run.lowerBound..<last)]
    return PlaceTable.standard.entries(named: place).contains {
      $0.kind == "city" || $0.kind == "region" && $0.country != nil
    }
  }

  /// Whether a token is a number in the plural: "67s".
  private func isPluralNumber(_ index: Int) -> Bool {
    let bytes = words.bytes[words.tokens[index].span.range]
    return bytes.count > 2 && bytes.last == UInt8(ascii: "s")
      && bytes.dropLast().allSatisfy(\.isASCIIDigit)
  }

  /// Finds names of those who act for or against something: "Centrists for Europe", "Australians
  /// Against Further Immigration", "Sons of Confederate Veterans".
  mutating func findCauses() {
    for index in 0..<words.count where words.isNameWord(index) {
      let link = index + 1
      let isCause = words.isWord(link, "for") || words.isWord(link, "against")
      guard isCause || words.isExactly(link, "of"), words.isSameSentence(index, link),
        !words.isTitleCased[index], !layers.isPerson(index), isPeople(index),
        isCause || Self.kin.contains(words.folded(index))
      else { continue }
      var end = link + 1
      while end < link + 3, words.isWord(end, "a") || words.isWord(end, "the") { end += 1 }
      let first = end
      while end < first + 5, words.isNameWord(end), words.isSameSentence(index, end),
        !layers.isPerson(end)
      {
        end += 1
      }
      guard end > first else { continue }
      let start = words.runStart(of: index, isBarrier: isBarrier)
      if start == index, words.startsSentence(index), !isCause { continue }
      add(start..<end, kind: "other", weight: Weight.name)
    }
  }

  /// Whether a word means people, by its ending, and no holders of an office.
  private func isPeople(_ index: Int) -> Bool {
    guard words.roles[index].isDisjoint(with: [.office, .rank, .calendar, .instrument, .gathering])
    else { return false }
    let word = words.folded(index)
    return Self.kin.contains(word) || Self.people.contains { word.hasSuffix($0) }
  }

  private static let kin: Set<String> = [
    "sons", "daughters", "mothers", "fathers", "friends", "women", "men", "knights", "dames",
    "veterans", "brothers", "sisters", "youth", "families", "parents",
  ]
  private static let people = [
    "ists", "rats", "ans", "vatives", "berals", "yers", "kers", "demics",
  ]

  /// Finds names that the words beside them show to be those of bodies.
  ///
  /// What was found before has to be settled, without overlaps.
  mutating func findEvident() {
    var isTaken = (0..<words.count).map {
      layers.isPerson($0) || layers.isPlace($0) || layers.isForum($0)
    }
    for finding in findings {
      for index in words.document.tokenIndices(in: finding.span) { isTaken[index] = true }
    }
    let events = EventNames(Surroundings(words.document))
    let evidence = BodyEvidence(words: words, isTaken: isTaken, isPlace: layers.isPlace)
    for body in evidence.bodies() {
      guard !events.hold(words.span(body.tokens)), !isOtherAcronym(body.tokens) else { continue }
      add(body.tokens, kind: body.kind, weight: Weight.short)
    }
    findings.sort { $0.span < $1.span }
  }

  /// Whether the document defines an acronym with words that stand for no name.
  private func isOtherAcronym(_ tokens: Range<Int>) -> Bool {
    guard tokens.count == 1, let definition = acronyms[words.string(tokens.lowerBound)] else {
      return false
    }
    return !definition.long.split(separator: " ").allSatisfy {
      $0.first?.isUppercase == true || $0.utf8.count < 4
    }
  }
}
