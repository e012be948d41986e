import BriefingCore

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

  func lead(of core: Int, after low: Int) -> Lead {
    var lead = Lead(start: core)
    let low = max(low, words.sentenceStart[core], core - NameWords.longestName)
    let isLower = !words.isCapitalized(core)
    var isList = false
    if let body = listedBody(before: core, after: low) {
      take(body, isInTitle: true, in: &lead, after: low)
      addCountry(to: &lead, after: low)
      return lead
    }
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
    if let body = bodyOfArea(lead, before: core, after: low) {
      take(body, isInTitle: true, in: &lead, after: low)
      addCountry(to: &lead, after: low)
    } else if !addBody(to: &lead, after: low) {
      addCountry(to: &lead, after: low)
    }
    if lead.country == nil, lead.body == nil, isBritish(lead.start - 1, before: core) {
      lead.country = "GB"
    }
    return lead
  }

  /// Whether the adjective of a country of the United Kingdom stands before a title, and no subject
  /// that is taught: "English captain" and not "English professor".
  private func isBritish(_ index: Int, before core: Int) -> Bool {
    index >= words.sentenceStart[core] && !isChair(core..<core + 1)
      && (words.isExactly(index, "English") || words.isExactly(index, "Scottish")
        || words.isExactly(index, "Welsh"))
  }

  func isModifier(_ index: Int) -> Bool {
    words.tokens[index].isWord && Self.modifiers.contains(words.folded(index))
      && !(words.isCapitalized(index) && words.startsSentence(index) && words.has(index, .grammar)
        && !words.isWord(index, "former"))
  }

  /// Whether "General" belongs to the title after it, as in "General Director".
  func isGeneralBefore(_ core: Int, _ index: Int) -> Bool {
    index == core - 1 && words.isSameSentence(index, core) && words.isExactly(index, "General")
      && ["director", "manager", "counsel", "secretary"].contains(words.folded(core))
  }

  private func isArea(_ index: Int, isLower: Bool, core: Int) -> Bool {
    guard words.tokens[index].isWord else { return false }
    if words.isCapitalized(index) {
      return (words.has(index, .portfolio) || !isLower && isFunction(index)) && !isPlace(index)
    }
    return isLower
      && (words.has(index, .portfolio) || OfficeVocabulary.groups.contains(words.folded(index))
        || OfficeVocabulary.forces.contains(words.folded(index))
          && OfficeVocabulary.commands.contains(words.folded(core)))
  }

  /// Whether a capital is that of what somebody is in charge of: "Marketing Director".
  func isFunction(_ index: Int) -> Bool {
    words.isCapitalized(index) && !words.startsSentence(index)
      && OfficeVocabulary.functions.contains(words.folded(index))
  }

  /// Whether a word stands in a list of areas: "Economy, Trade and Industry".
  private func isListed(_ index: Int, isLower: Bool) -> Bool {
    words.has(index, .portfolio) && (isLower || words.isCapitalized(index))
  }

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
    // "U.S. Army General": a force is called by its country.
    if let body = lead.body, lead.hasBody, !words.isPossessive(lead.start - 1),
      OrganizationVocabulary.heads[body.lowercased()] != nil
    {
      lead.body = text(mention.tokens) + " " + body
    }
    var first = start
    while first > low, isModifier(first - 1) { first -= 1 }
    if words.isPossessive(lead.start - 1) { return }
    if first < start { lead.modifiers = first..<start }
  }
}
