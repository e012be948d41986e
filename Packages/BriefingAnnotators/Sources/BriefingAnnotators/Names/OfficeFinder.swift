import BriefingCore

/// Finds the titles of offices: a core such as "Minister", what stands before it ("former
/// Economy, Trade and Industry"), and what completes it ("of the European Commission").
struct OfficeFinder {
  let words: NameWords
  let countries: CountryMentions
  /// Whether a token is part of a place.
  let isPlace: (Int) -> Bool

  /// Returns the titles, in order, none overlapping another.
  func mentions() -> [OfficeMention] {
    var result: [OfficeMention] = []
    var done = 0
    for match in OfficeVocabulary.matcher.matches(in: words.document) {
      guard var core = words.tokens(of: match.span), core.lowerBound >= done else { continue }
      // "President-elect", "Prime Minister-designate"
      let suffix = core.upperBound + 1
      if words.isHyphen(core.upperBound),
        words.isWord(suffix, "elect") || words.isWord(suffix, "designate")
      {
        core = core.lowerBound..<suffix + 1
      }
      // A title may be listed twice, as singular and as plural.
      let kind = OfficeVocabulary.cores[match.payload]
      guard let mention = mention(core, kind, after: done) else { continue }
      result.append(mention)
      done = mention.tokens.upperBound
    }
    return result
  }

  private func mention(
    _ core: Range<Int>,
    _ kind: OfficeVocabulary.Core,
    after low: Int
  ) -> OfficeMention? {
    let lead = lead(of: core.lowerBound, after: low)
    let complement = complement(of: core, kind)
    let isLower = !words.isCapitalized(core.lowerBound)
    let text = words.plainText(words.span(core)).lowercased()
    let hasLead = lead.start < core.lowerBound
    if isSurname(core, text) { return nil }
    if text == "general", isGeneralBefore(core.upperBound, core.lowerBound) { return nil }
    // "Dean Forester" has a given name.
    if !isLower, text == "dean", !hasLead, complement.end == core.upperBound,
      words.isNameWord(core.upperBound), words.isSameSentence(core.lowerBound, core.upperBound)
    {
      return nil
    }
    // "economic justice" is no judge.
    if isLower, text == "justice", !words.has(core.lowerBound - 1, .rank) { return nil }
    let standsAlone: Bool
    if words.isHyphen(core.upperBound) || words.isHyphen(core.lowerBound - 1), !hasLead {
      return nil
    }
    // "a major donor program", "the general public"
    if isLower, !hasLead, complement.end == core.upperBound, complement.country == nil,
      ["major", "general", "chief", "principal"].contains(text)
    {
      return nil
    }
    // "Head Automatica" is a band: a head is one of something.
    if text == "head" || text == "heads", !hasLead, complement.end == core.upperBound,
      complement.country == nil, !complement.isOfParties
    {
      return nil
    }
    if kind.kind == "group" {
      standsAlone = isGroup(core, lead, complement) && !followsNoun(core.upperBound)
    } else if isLower, OfficeVocabulary.ambiguous.contains(text) {
      standsAlone =
        lead.hasArea || complement.end > core.upperBound || complement.isUnderHolder
        || OfficeVocabulary.plain.contains(text)
          && words.has(lead.start - 1, .determiner) && !followsNoun(core.upperBound)
          && !(text == "premier" && isNoun(core.upperBound))
    } else if !isLower, OfficeVocabulary.ambiguous.contains(text) {
      standsAlone = (hasLead || complement.end > core.upperBound) && !followsNoun(complement.end)
    } else {
      standsAlone = !followsNoun(core.upperBound)
    }
    var tokens = lead.start..<max(complement.end, core.upperBound)
    var title = words.plainText(words.span(lead.start..<max(complement.end, core.upperBound)))
    if let modifiers = lead.modifiers {
      title = words.plainText(words.span(modifiers)) + " " + title
      tokens = modifiers.lowerBound..<tokens.upperBound
    }
    return OfficeMention(
      tokens: tokens,
      core: core.lowerBound,
      coreEnd: core.upperBound,
      title: title,
      country: lead.country ?? complement.country
        ?? (isLower || kind.isPlural ? nil : country(behind: tokens.upperBound)),
      body: complement.body ?? lead.body,
      isPlural: kind.isPlural,
      nameStart: complement.nameStart,
      standsAlone: standsAlone
    )
  }

  /// The country of a delegate, where a list of them names it last: "Minister of Health, Portugal".
  private func country(behind end: Int) -> String? {
    guard words.isMark(end, ","), words.isSameSentence(end - 1, end) else { return nil }
    var start = end + 1
    if words.isWord(start, "the") { start += 1 }
    if Self.states.contains(words.folded(start)), countries.starting(at: start) == nil,
      words.isWord(start + 1, "of")
    {
      start += 2
      if words.isWord(start, "the") { start += 1 }
    }
    guard words.isSameSentence(end - 1, start), let country = countries.starting(at: start),
      !country.isDemonym
    else { return nil }
    let next = country.tokens.upperBound
    let isLast =
      !words.isSameSentence(start, next) || words.isMark(next, ";") || words.isMark(next, ".")
      || words.isMark(next, "(")
    return isLast ? country.code : nil
  }

  private static let states: Set<String> = [
    "republic", "kingdom", "state", "commonwealth", "federation", "union", "principality",
  ]

  /// Whether a word for a ruler is a family name: "Martin Luther King Jr.", "Larry King Live".
  private func isSurname(_ core: Range<Int>, _ text: String) -> Bool {
    guard core.count == 1, words.isCapitalized(core.lowerBound), Self.surnames.contains(text)
    else { return false }
    let next = core.upperBound
    if words.isSameSentence(core.lowerBound, next), words.has(next, .nameSuffix),
      words.folded(next).hasSuffix("r")
    {
      return true
    }
    let before = core.lowerBound - 1
    return before >= 0 && words.isSameSentence(before, core.lowerBound)
      && words.isNameWord(before) && words.nameRoles(before).contains(.given)
      && countries.ending(before: core.lowerBound) == nil && !isPlace(before)
  }

  private static let surnames: Set<String> = [
    "king", "queen", "pope", "prince", "bishop", "dean", "judge", "marshal", "duke", "earl",
  ]

  /// Whether a title is followed by a noun that makes it part of something else: "Prime Minister’s
  /// Office" is no title, nor is "General Assembly".
  private func followsNoun(_ index: Int) -> Bool {
    let next = words.isPossessive(index) ? index + 1 : index
    guard words.isSameSentence(index - 1, next), words.isCapitalized(next) else { return false }
    if Self.streets.contains(words.folded(next)) { return true }
    return words.has(next, [.body, .forum, .instrument, .gathering]) && !words.has(next, .office)
  }

  /// Whether a noun in small letters follows, before which "premier" is an adjective: "our premier
  /// event".
  private func isNoun(_ index: Int) -> Bool {
    guard words.isSameSentence(index - 1, index), words.tokens[index].isWord else { return false }
    let bytes = words.bytes[words.tokens[index].span.range]
    let classes = EnglishLexicon.standard.entry(of: WordForm(bytes), bytes: bytes).classes
    return !words.has(index, [.grammar, .speech]) && !bytes.hasSuffix("ly")
      && !classes.isAny([.past, .thirdPerson, .modal, .adverb])
  }

  /// Words that make a street of a title: "Admiral Boulevard".
  private static let streets: Set<String> = [
    "street", "st", "avenue", "ave", "boulevard", "blvd", "road", "rd", "drive", "lane", "square",
  ]

  /// Whether "leaders" and the like mean holders of offices.
  private func isGroup(_ core: Range<Int>, _ lead: Lead, _ complement: Complement) -> Bool {
    let word = words.folded(core.lowerBound)
    if word == "head" || word == "heads" || word == "chief" || word == "chiefs" {
      return complement.end > core.upperBound || word.hasPrefix("chief") && lead.hasArea
    }
    if OfficeVocabulary.tradeWords.contains(words.folded(max(core.lowerBound - 1, 0))) {
      return false
    }
    if word == "leader" || word == "leaders" {
      return complement.isOfParties || lead.country != nil || lead.hasArea || complement.body != nil
    }
    return lead.country != nil || lead.hasArea || lead.start < core.lowerBound && lead.hasBody
  }
}

// MARK: - Before the core

extension OfficeFinder {
  /// What stands before the core of a title.
  struct Lead {
    var start: Int
    /// Whether a policy area stands there.
    var hasArea = false
    /// Whether the name of a body stands there.
    var hasBody = false
    var country: String?
    var body: String?
    /// Words such as "former" that stand before the country.
    var modifiers: Range<Int>?
  }

  private static let modifiers = Set(OfficeTable.standard.modifiers)
    .union(["ministerial", "ex", "top", "u.s", "supreme"]).subtracting([
      "first", "new", "u.s", "then",
    ])

  private func lead(of core: Int, after low: Int) -> Lead {
    var lead = Lead(start: core)
    let low = max(low, words.sentenceStart[core], core - NameWords.longestName)
    let isLower = !words.isCapitalized(core)
    var isList = false
    while lead.start > low {
      let before = lead.start - 1
      if countries.ending(before: lead.start) != nil { break }
      if isModifier(before) || isGeneralBefore(core, before) {
        lead.start = before
      } else if isArea(before, isLower: isLower, core: core) {
        lead.start = before
        lead.hasArea = true
      } else if words.isHyphen(before), before > low,
        isModifier(before - 1) || words.isNameWord(before - 1)
      {
        lead.start = before - 1
      } else if words.has(before, .and) || isList && words.isMark(before, ","), before > low,
        lead.hasArea, isListed(before - 1, isLower: isLower)
      {
        isList = true
        lead.start = before - 1
      } else if isList, words.isMark(before, ","), before > low, words.has(lead.start, .and) {
        lead.start = before
      } else {
        break
      }
    }
    while lead.start < core, words.has(lead.start, .and) || words.tokens[lead.start].isPunctuation {
      lead.start += 1
    }
    addBody(to: &lead, after: low)
    addCountry(to: &lead, after: low)
    return lead
  }

  private func isModifier(_ index: Int) -> Bool {
    words.tokens[index].isWord && Self.modifiers.contains(words.folded(index))
      && !(words.isCapitalized(index) && words.startsSentence(index) && words.has(index, .grammar)
        && !words.isWord(index, "former"))
  }

  /// Whether "General" belongs to the title after it, as in "General Director".
  private func isGeneralBefore(_ core: Int, _ index: Int) -> Bool {
    index == core - 1 && words.isSameSentence(index, core) && words.isExactly(index, "General")
      && ["director", "manager", "counsel", "secretary"].contains(words.folded(core))
  }

  private func isArea(_ index: Int, isLower: Bool, core: Int) -> Bool {
    guard words.tokens[index].isWord else { return false }
    if words.isCapitalized(index) { return words.has(index, .portfolio) && !isPlace(index) }
    return isLower
      && (words.has(index, .portfolio) || OfficeVocabulary.groups.contains(words.folded(index)))
  }

  /// Whether a word stands in a list of areas: "Economy, Trade and Industry".
  private func isListed(_ index: Int, isLower: Bool) -> Bool {
    words.has(index, .portfolio) && (isLower || words.isCapitalized(index))
  }

  /// Takes in the name of a body before the title: "State Department spokesman".
  private func addBody(to lead: inout Lead, after low: Int) {
    let end = lead.start
    var start = end
    while start > low, words.isNameWord(start - 1), !words.has(start - 1, .grammar),
      countries.ending(before: start) == nil,
      !isPlace(start - 1), !words.has(start - 1, .honorific)
    {
      start -= 1
    }
    guard start < end, !words.isTitleCased[start] else { return }
    let hasHead = (start..<end).contains { words.has($0, .body) }
    let isAcronym = words.tokens[end - 1].shape.contains(.uppercase)
    guard hasHead || isAcronym || isListedBody(start..<end) else {
      // An unknown name is the body's, but no part of the title: "Toyota President".
      let isKind = (start..<end).allSatisfy { Self.kindsOfPeople.contains(words.folded($0)) }
      guard end - start <= 3, !words.startsSentence(start), !isKind else { return }
      // "Agassiz Professor of Geology": a chair is named after a person.
      if isChair(end..<end + 1), words.isExactly(end + 1, "of") {
        lead.start = start
      } else {
        lead.body = text(start..<end)
      }
      return
    }
    lead.body = text(start..<end)
    lead.hasBody = true
    lead.start = start
  }

  /// Adjectives of faiths and peoples, which are no bodies: "Jewish leaders".
  private static let kindsOfPeople = PersonVocabulary.descriptions.union([
    "latino", "latina", "hispanic", "black", "white", "asian", "african", "indigenous", "native",
    "islamic", "coptic", "druze", "yazidi", "romani", "jewish", "english", "scottish", "welsh",
  ])

  func isListedBody(_ tokens: Range<Int>) -> Bool {
    !BodyTable.standard.bodies(named: text(tokens)).isEmpty
  }

  func text(_ tokens: Range<Int>) -> String { words.plainText(words.span(tokens)) }

  /// Notes the country before the title: "Japanese", "U.S.", "Japan’s".
  private func addCountry(to lead: inout Lead, after low: Int) {
    var end = lead.start
    if end > low, words.isPossessive(end - 1) { end -= 1 }
    guard let mention = countries.ending(before: end), mention.tokens.lowerBound >= low else {
      return
    }
    lead.country = mention.code
    let start = mention.tokens.lowerBound
    // "US and Japanese leaders" are of two countries.
    if start > low + 1, words.has(start - 1, .and), countries.ending(before: start - 1) != nil {
      lead.country = nil
    }
    var first = start
    while first > low, isModifier(first - 1) { first -= 1 }
    if words.isPossessive(lead.start - 1) { return }
    if first < start { lead.modifiers = first..<start }
  }
}
