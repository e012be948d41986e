import BriefingCore

/// The rules that find bodies, each adding to what those before it found.
struct OrganizationFinder {
  let words: NameWords
  let acronyms: DefinedAcronyms
  let countries: CountryMentions
  let forums: [Annotation]
  let persons: [Annotation]
  let places: [Annotation]
  /// What other layers say of each token.
  let layers: TokenLayers
  var findings: [NameFinding<Organization>] = []

  /// How much each rule is to be trusted where findings overlap.
  enum Weight {
    static let short = 0
    static let name = 1
    static let listed = 2
  }

  init(_ view: DocumentView) {
    words = view.reading(NameWords.self)
    acronyms = DefinedAcronyms(view)
    countries = words.countries
    forums = view.annotations(.forum)
    persons = view.annotations(.person)
    places = view.annotations(.place)
    layers = TokenLayers(view)
  }

  /// Keeps the best of the findings that overlap, without those that are a forum, a person or a
  /// place.
  mutating func settle() {
    let events = EventNames(Surroundings(words.document))
    findings = findings.withoutOverlaps().filter { finding in
      !events.hold(finding.span)
        && [forums, persons, places].allSatisfy { layer in
          layer.overlapping(finding.span).allSatisfy {
            finding.span.contains($0.span) && $0.span != finding.span
          }
        }
    }
  }

  /// Adds a finding for a range of tokens.
  mutating func add(
    _ tokens: Range<Int>,
    kind: String?,
    weight: Int,
    name: String? = nil,
    acronym: String? = nil,
    country: String? = nil
  ) {
    var nameStart = tokens.lowerBound
    if words.isExactly(nameStart, "The"), nameStart + 1 < tokens.upperBound { nameStart += 1 }
    var country = country
    // The country before a public body is said apart from its name.
    if let prefix = countries.starting(at: nameStart), prefix.tokens.upperBound < tokens.upperBound,
      kind == "agency" || kind == "government" || kind == "legislature"
    {
      country = country ?? prefix.code
      let rest = prefix.tokens.upperBound
      if words.has(rest, [.body, .portfolio, .modifier]) || words.isWord(rest, "national")
        || words.isWord(rest, "federal") || words.isWord(rest, "supreme")
      {
        nameStart = rest
      }
    }
    let nameSpan = words.span(nameStart..<tokens.upperBound)
    let definition = acronyms.definition(of: nameSpan, in: words.document.text)
    findings.append(
      NameFinding(
        span: words.span(tokens),
        content: Organization(
          kind: kind,
          name: name ?? words.plainText(nameSpan),
          acronym: acronym ?? definition?.short,
          country: country
        ),
        weight: weight
      )
    )
  }
}

// MARK: - Listed names

extension OrganizationFinder {
  /// Finds the bodies of the shipped table, with a country before them.
  mutating func findListed() {
    for listed in ListedBodies.matches(in: words, acronyms: acronyms, label: .organization) {
      let start = listed.tokens.lowerBound
      if goesOn(after: listed.tokens) { continue }
      var tokens = listed.tokens
      var country = listed.country
      var name: String? = listed.name
      if let prefix = countries.ending(before: start), !listed.isAcronym,
        !words.isPossessive(start - 1)
      {
        tokens = prefix.tokens.lowerBound..<tokens.upperBound
        country = prefix.code
      } else if words.isExactly(start - 1, "The"), !words.startsSentence(start - 1) {
        tokens = start - 1..<tokens.upperBound
      }
      let isParty = words.isWord(tokens.upperBound - 1, "party")
      if listed.kind == "legislature" || listed.kind == "agency" || isParty,
        words.isWord(tokens.upperBound, "of"),
        let mention = words.countries.starting(at: tokens.upperBound + 1), !mention.isDemonym
      {
        tokens = tokens.lowerBound..<mention.tokens.upperBound
        country = mention.code
        // A party of that name in another country is another party.
        if isParty { name = nil }
      }
      add(
        tokens,
        kind: listed.kind,
        weight: Weight.listed,
        name: name,
        acronym: listed.acronym,
        country: country
      )
    }
  }

  /// Whether a listed name is the beginning of a longer one: "Congress Party", "Reuters Institute".
  private func goesOn(after tokens: Range<Int>) -> Bool {
    let next = tokens.upperBound
    guard words.isSameSentence(tokens.lowerBound, next), words.isNameWord(next) else {
      return false
    }
    if words.has(next, .instrument) { return true }
    return words.has(next, .body) && !words.has(next, [.office, .gathering])
      && OrganizationVocabulary.heads[words.folded(next)] != nil
  }
}

// MARK: - Companies

extension OrganizationFinder {
  /// Finds companies by a legal form after the name, and those every reader knows.
  mutating func findCompanies() {
    for match in WellKnownNames.companies.matches(in: words.document) {
      guard let tokens = words.tokens(of: match.span), !goesOnAsName(tokens),
        acronyms[words.string(tokens.lowerBound)] == nil
      else { continue }
      if namesModel(after: tokens) { continue }
      add(tokens, kind: "company", weight: Weight.name)
    }
    for match in WellKnownNames.political.matches(in: words.document) {
      guard let tokens = words.tokens(of: match.span), !goesOnAsName(tokens),
        acronyms[words.string(tokens.lowerBound)] == nil
      else { continue }
      let end =
        words.isWord(tokens.upperBound, "of")
        ? words.complementEnd(after: tokens.upperBound, isBarrier: isComplementBarrier)
        : tokens.upperBound
      add(tokens.lowerBound..<end, kind: "other", weight: Weight.listed)
    }
    var index = 1
    while index < words.count {
      guard isName(before: index), let end = legalFormsEnd(at: index) else {
        index += 1
        continue
      }
      var start = words.runStart(of: index, isBarrier: isBarrier)
      if words.isMark(start - 1, ","), start == index { start = index }
      // "Acme Holdings, Inc."
      if start == index, words.isMark(index - 1, ","), words.isNameWord(index - 2) {
        start = words.runStart(of: index - 1, isBarrier: isBarrier)
      }
      if start < index { add(start..<end, kind: "company", weight: Weight.listed) }
      index = end
    }
  }

  /// Whether a firm's name is the first word of a product's: "Boeing 747s", "Airbus A350".
  private func namesModel(after tokens: Range<Int>) -> Bool {
    let next = tokens.upperBound
    guard words.isSameSentence(tokens.lowerBound, next), !words.isJoined(next) else { return false }
    let word = words.bytes[words.tokens[next].span.range]
    let digits = word.count(where: \.isASCIIDigit)
    guard let first = word.first, let last = word.last, digits > 1 else { return false }
    if first.isASCIIUppercase { return digits > 1 && word.count < 9 }
    // Three digits, and an "s" of the plural.
    return digits == 3 && first.isASCIIDigit && (word.count == 3 || last == UInt8(ascii: "s"))
      && word.count < 5 && !words.isWord(next + 1, "million") && !words.isWord(next + 1, "billion")
  }

  private func isName(before index: Int) -> Bool {
    words.isSameSentence(index - 1, index)
      && (words.isNameWord(index - 1)
        || words.isMark(index - 1, ",") && words.isNameWord(index - 2))
  }

  private func goesOnAsName(_ tokens: Range<Int>) -> Bool {
    let next = tokens.upperBound
    if tokens.lowerBound > 0, words.isHyphen(tokens.lowerBound - 1) { return true }
    if layers.isPerson(tokens.lowerBound) { return true }
    guard words.isSameSentence(tokens.lowerBound, next), words.isNameWord(next) else {
      return false
    }
    return words.has(next, .body)
  }

  /// The token after one legal form, or two such as "Co., Ltd.", that start at a token.
  private func legalFormsEnd(at index: Int) -> Int? {
    guard let end = legalFormEnd(at: index) else { return nil }
    let next = words.isMark(end, ",") ? end + 1 : end
    guard words.isSameSentence(index, next), words.isCapitalized(next) else { return end }
    return legalFormEnd(at: next) ?? end
  }

  private func legalFormEnd(at index: Int) -> Int? {
    guard words.isCapitalized(index) || words.isExactly(index, "plc") else { return nil }
    let word = words.folded(index).filter { $0 != "." }
    guard OrganizationVocabulary.legalForms.contains(word) else { return nil }
    if ["company", "corporation", "holdings", "limited"].contains(word),
      !OrganizationVocabulary.legalForms.contains(
        words.folded(index + 1 < words.count ? index + 1 : index)
      )
        || index + 1 >= words.count
    {
      guard word == "limited" || word == "corporation" else { return nil }
    }
    if OrganizationVocabulary.shortForms.contains(word), word != "co", word != "ag" {
      guard words.tokens[index].shape.contains(.uppercase),
        !words.isNameWord(index + 1) || !words.isSameSentence(index, index + 1)
      else { return nil }
    }
    let end = index + 1
    let hasStop =
      words.isMark(end, ".") && words.isJoined(end) && words.isSameSentence(index, end)
    return hasStop ? end + 1 : end
  }
}
