import BriefingCore

// MARK: - After the core

extension OfficeFinder {
  /// What completes a title.
  struct Complement {
    /// The token after what belongs to the title.
    var end: Int
    var country: String?
    var body: String?
    /// Where a name would stand: after a country too.
    var nameStart: Int
    /// Whether it says "of both countries" or the like.
    var isOfParties = false
    /// Whether it says whom the office serves by name: "adviser to President Ann Sample".
    var isUnderHolder = false
  }

  func complement(of core: Range<Int>, _ kind: OfficeVocabulary.Core) -> Complement {
    var result = Complement(end: core.upperBound, nameStart: core.upperBound)
    var position = core.upperBound
    let isHead = words.isWord(core.lowerBound, "head") || words.isWord(core.lowerBound, "heads")
    while position < core.upperBound + NameWords.longestName,
      words.isSameSentence(core.lowerBound, position), isLink(position),
      !words.isCapitalized(position)
    {
      var start = position + 1
      while words.isExactly(start, "the") || words.isExactly(start, "both")
        || words.isExactly(start, "its") || words.isExactly(start, "their")
      {
        start += 1
      }
      guard words.isSameSentence(position, start) else { break }
      if isHead, let end = headedEnd(from: start) {
        result.end = end
        result.nameStart = end
        result.body = text(start..<end)
        return result
      }
      if let end = boardEnd(from: start) {
        result.end = end
        result.nameStart = end
        position = end
        continue
      }
      if let country = countries.starting(at: start), !country.isDemonym,
        !words.isNameWord(country.tokens.upperBound)
          || !words.has(country.tokens.upperBound, [.body, .portfolio])
      {
        // "Ambassador to Japan" and "Special Envoy for Peru" are no offices of those countries.
        if words.isWord(position, "to")
          || words.isWord(position, "for")
            && !Self.speakers.contains(words.folded(core.upperBound - 1))
        {
          result.end = country.tokens.upperBound
          result.nameStart = result.end
          return result
        }
        let isList =
          (words.isMark(country.tokens.upperBound, ",")
            || words.has(country.tokens.upperBound, .and))
          && countries.starting(at: country.tokens.upperBound + 1) != nil
        result.country = isList ? nil : country.code
        result.isOfParties = true
        result.nameStart = country.tokens.upperBound
        return result
      }
      if words.isWord(position, "to"), let superior = superiorEnd(from: start) {
        // "adviser to President Ann Sample" names her, and her office is another one.
        if words.isNameWord(superior), words.isSameSentence(start, superior) {
          result.isUnderHolder = true
          break
        }
        result.end = superior
        result.nameStart = superior
        position = superior
        continue
      }
      if isParties(start) {
        result.isOfParties = true
        return result
      }
      let isLower = !words.isCapitalized(start)
      if isLower, words.isWord(position, "for"), !isPortfolio(position, core) { break }
      var end =
        isLower
        ? subjectEnd(from: start, of: core) ?? areasEnd(from: start)
        : capitalizedEnd(from: start, isChair: isChair(core))
      if let people = countries.starting(at: start), people.isDemonym,
        people.tokens.upperBound == end
      {
        // "of the Russian army", and not "of the Russian"
        guard end < words.count,
          OfficeVocabulary.nationalBodies.contains(words.folded(end))
        else { break }
        result.country = people.code
        end += 1
      }
      guard end > start else { break }
      if !isLower {
        let isCommon = words.isExactly(start - 1, "the") && isCommonHead(end)
        if isCommon { end += 1 }
        guard
          isCommon || kind.kind != "group"
            || (start..<end).contains(where: { words.has($0, .body) })
        else { break }
        let whole = stopEnd(after: bodyEnd(of: start..<end))
        if isCommon || (start..<whole).contains(where: isBodyWord)
          || (start..<whole).allSatisfy(isFirm) || isListedBody(start..<whole)
        {
          // "of the Air Force for Acquisition": the body is the Air Force.
          // "of the Centre for Peace": that is its name.
          let head = OrganizationVocabulary.heads[words.folded(end - 1)]
          let isOf = !words.isWord(end, "for") || head?.kind == "other"
          result.body = text(start..<unitStart(in: start..<(isOf ? whole : end)))
        }
        result.end = numberEnd(after: whole)
      } else {
        result.end = end
      }
      position = result.end
      result.nameStart = result.end
    }
    if !kind.isPlural, result.body == nil { result.body = workplace(of: core, behind: result.end) }
    return result
  }

  /// Whether "for" with an area in small letters completes a title, and not the verb that has the
  /// holder for its object: they thanked the minister "for the education of nurses".
  private func isPortfolio(_ link: Int, _ core: Range<Int>) -> Bool {
    let area = words.isExactly(link + 1, "the") ? link + 2 : link + 1
    guard area == link + 1 || Self.articled.contains(words.folded(area)) else { return false }
    let low = max(words.sentenceStart[core.lowerBound], core.lowerBound - 8)
    return !(low..<core.lowerBound).contains { index in
      EnglishLexicon.standard.entry(of: words.forms[index]).map {
        Self.judging.contains($0.lemma)
      } ?? false
    }
  }

  /// Areas that keep their article: "minister for the environment".
  private static let articled: Set<String> = [
    "environment", "economy", "interior", "arts", "budget", "sea", "colonies", "disabled",
  ]

  /// Verbs that say of somebody what it is for.
  private static let judging: WordSet = [
    "thank", "praise", "blame", "criticize", "criticise", "honor", "honour", "condemn", "commend",
    "congratulate", "rebuke", "fault", "attack", "punish", "hail", "mock", "ask", "pay",
  ]

  /// Whether a noun in small letters ends the name of a body: "the Fraunhofer laboratory".
  private func isCommonHead(_ index: Int) -> Bool {
    words.isSameSentence(index - 1, index) && words.tokens[index].isWord
      && Self.commonHeads.contains(words.folded(index))
  }

  private static let commonHeads: Set<String> = [
    "academy", "agency", "airline", "association", "asylum", "bank", "bureau", "centre", "center",
    "church", "clan", "clinic", "club", "college", "commission", "committee", "company", "council",
    "department", "firm",
    "foundation", "group", "hospital", "institute", "laboratory", "ministry", "museum", "plant",
    "school", "society", "tribe", "union", "university",
  ]

  /// Whether a title is that of a chair at a university.
  func isChair(_ core: Range<Int>) -> Bool {
    words.isCapitalized(core.lowerBound) && Self.chairs.contains(words.folded(core.upperBound - 1))
  }

  private static let chairs: Set<String> = ["professor", "chair", "fellow", "lecturer"]

  /// The token after what a professor teaches, in small letters: "professor of art history".
  private func subjectEnd(from start: Int, of core: Range<Int>) -> Int? {
    let teacher = words.folded(core.upperBound - 1)
    guard teacher == "professor" || teacher == "lecturer", words.isExactly(core.upperBound, "of"),
      start == core.upperBound + 1, words.isSameSentence(core.lowerBound, start),
      words.tokens[start].isWord, !words.has(start, [.grammar, .determiner, .and, .owner])
    else { return nil }
    let next = start + 1
    let isLong =
      words.isSameSentence(start, next) && Self.disciplines.contains(words.folded(next))
    return isLong ? next + 1 : next
  }

  /// Last words of the names of subjects.
  private static let disciplines: Set<String> = [
    "affairs", "biology", "chemistry", "economics", "education", "engineering", "history", "law",
    "literature", "management", "mathematics", "medicine", "physics", "policy", "psychology",
    "relations", "science", "sciences", "studies", "theory",
  ]

  /// Those who speak for a country hold an office of it.
  private static let speakers: Set<String> = [
    "spokesman", "spokesmen", "spokeswoman", "spokeswomen", "spokesperson", "spokespersons",
    "spokespeople",
  ]

  /// The token after the title of whom an office serves: "adviser to the prime minister".
  private func superiorEnd(from start: Int) -> Int? {
    var end = start
    while words.has(end, [.office, .rank]) { end += 1 }
    return end > start && words.has(end - 1, .office) ? end : nil
  }

  private func isLink(_ index: Int) -> Bool {
    words.has(index, .link) || words.isWord(index, "to")
  }

  /// The token after areas or a body in capitals; a name that follows them is the holder's.
  private func capitalizedEnd(from start: Int, isChair: Bool) -> Int {
    let end = words.coordinationEnd(from: start, isBarrier: isPlaceOnly)
    guard end > start else { return end }
    // "for Force Ouvrière": a head without an article is no name by itself.
    let isFirst =
      end == start + 2 && words.has(start, .body) && !words.has(start - 1, .determiner)
      && OrganizationVocabulary.heads[words.folded(start)]?.standsAlone == false
      && words.roles[start + 1].isEmpty && !isHolder(start + 1)
    if isFirst { return end }
    // "of East Asian Studies and Music": a chair takes the whole name of its subject.
    if isChair, !words.has(start - 1, .determiner),
      !(start + 1..<end).contains(where: { isHolder($0) && $0 + 2 == end })
    {
      return end
    }
    if let last = (start..<end).last(where: { words.has($0, [.portfolio, .body]) }) {
      // "for Economic Partnerships"
      if last + 1 < end, (last + 1..<end).allSatisfy({ words.has($0, [.forum, .instrument]) }) {
        return end
      }
      return last + 1 == end ? listEnd(after: end) : last + 1
    }
    if words.tokens[start].shape.contains(.uppercase), words.tokens[start].span.length > 1 {
      // "for MEK Resettlement"; "of NASA Bill Nelson" names the holder.
      let isMatter =
        end == start + 2
        && PersonLexicon.roles[words.bytes[words.tokens[start + 1].span.range]] == nil
      return isMatter ? end : start + 1
    }
    if let holder = (start + 1..<end).first(where: isHolder), holder + 2 == end { return holder }
    for stop in (start + 1..<end).reversed() where isListedBody(start..<stop) { return stop }
    // "for Eli Lilly and Company"
    if words.has(end, .and), words.has(end + 1, .body), words.isCapitalized(end + 1) {
      return end + 2
    }
    return end
  }

  /// "for Political Affairs, Peace and Security": a list of areas goes on to its "and".
  private func listEnd(after end: Int) -> Int {
    var index = end
    while words.isMark(index, ","), index < end + NameWords.longestName {
      var item = index + 1
      while words.isNameWord(item), !isPlaceOnly(item), words.isSameSentence(end - 1, item) {
        item += 1
      }
      guard item > index + 1 else { return end }
      if words.has(item, .and), words.has(item + 1, .portfolio), words.isCapitalized(item + 1) {
        return item + 2
      }
      guard words.has(item - 1, .portfolio) else { return end }
      index = item
    }
    return end
  }

  /// Whether a person's name starts, which is that of the holder.
  func isHolder(_ index: Int) -> Bool {
    words.isNameWord(index + 1)
      && PersonLexicon.roles[words.bytes[words.tokens[index].span.range]]?.contains(.given) == true
  }

  private func isPlaceOnly(_ index: Int) -> Bool {
    isPlace(index) && !words.has(index, [.body, .portfolio])
  }

  /// The token after areas in small letters: "of foreign affairs".
  private func areasEnd(from start: Int) -> Int {
    var end = start
    while end < start + NameWords.longestName, isMatter(end), words.isSameSentence(start, end) {
      end += 1
      if words.has(end, .and), words.has(end + 1, .portfolio) { end += 1 }
      // "the environment, oceans and fisheries"
      if words.isMark(end, ","), words.has(end + 1, .portfolio), words.has(end + 2, .and),
        words.has(end + 3, .portfolio)
      {
        end += 1
      }
    }
    return end
  }

  private func isMatter(_ index: Int) -> Bool {
    words.has(index, .portfolio)
      || index < words.count && OfficeVocabulary.functions.contains(words.folded(index))
  }

  /// Whether the words are "both countries", "the two sides", "the member states".
  private func isParties(_ start: Int) -> Bool {
    (start..<min(start + 3, words.count)).contains { index in
      ["countries", "nations", "sides", "states", "governments"].contains(words.folded(index))
    }
  }

  /// The token after a body that has a head: "the Japanese foreign and defense ministries".
  private func headedEnd(from start: Int) -> Int? {
    var index = start
    var end: Int?
    while index < min(start + 9, words.count), words.isSameSentence(start, index) {
      let isPart =
        words.has(index, [.portfolio, .and, .body, .link]) || countries.starting(at: index) != nil
        || words.isNameWord(index) || words.isMark(index, ",") || words.isHyphen(index)
        || words.isExactly(index, "the")
      guard isPart else { break }
      if OfficeVocabulary.headedBodies.contains(words.folded(index)) {
        let stop = words.complementEnd(after: index + 1)
        end = stop
        if stop > index + 1 { return withLastArea(stop) }
      }
      index += 1
    }
    return end
  }

  /// "of State and Defense": a last area joined by "and".
  private func withLastArea(_ end: Int) -> Int {
    words.has(end, .and) && words.has(end + 1, .portfolio) && words.isCapitalized(end + 1)
      ? end + 2 : end
  }
}
