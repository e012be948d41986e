import BriefingCore

/// Finds the titles of offices: a core such as "Minister", what stands before it ("former
/// Economy, Trade and Industry"), and what completes it ("of the European Commission").
struct OfficeFinder {
  let words: NameWords
  let countries: CountryMentions
  /// Whether a token is part of a place.
  let isPlace: (Int) -> Bool
  /// Whether a token is part of the name of a firm every reader knows.
  let isFirm: (Int) -> Bool

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
    shareBodies(among: &result)
    return result
  }

  /// Gives the body of the last of several titles to those before it: "Chairman and Chief Executive
  /// of Acme Airways".
  private func shareBodies(among mentions: inout [OfficeMention]) {
    var isShared = false
    for index in mentions.indices.dropLast().reversed() {
      let next = mentions[index + 1]
      let link = mentions[index].tokens.upperBound
      isShared =
        link + 1 == next.tokens.lowerBound
        && (words.has(link, .and) || isShared && words.isMark(link, ","))
        && !next.isPlural && !mentions[index].isPlural && next.body != nil
        && (isShared || next.tokens.upperBound > next.coreEnd)
        && mentions[index].body == nil && mentions[index].country == nil
        && mentions[index].tokens.upperBound == mentions[index].coreEnd
      if isShared { mentions[index].body = next.body }
    }
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
