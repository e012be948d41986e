import BriefingCore

/// The rules that find bodies, each adding to what those before it found.
struct OrganizationFinder {
  let words: NameWords
  let acronyms: DefinedAcronyms
  let countries: CountryMentions
  private let bodies: BodyMatches
  let firms: WellKnownFirms
  let indices: IndexMentions
  let forums: [Annotation]
  let persons: [Annotation]
  let places: [Annotation]
  /// What other layers say of each token.
  let layers: TokenLayers
  var findings: [NameFinding<Organization>] = []
  /// The spans of listed bodies, whatever other rules find there.
  var listedSpans: Set<TextSpan> = []
  /// The spans of listed bodies that letters stand for, in a document that never names them in full.
  var letterSpans: Set<TextSpan> = []
  /// The spans of firms every reader knows.
  var wellKnownFirms: Set<TextSpan> = []
  /// The same, where another name goes on behind them too.
  let firmSpans: Set<TextSpan>
  /// The codes of the countries the text names.
  let spokenOf: Set<String>

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
    bodies = view.reading(BodyMatches.self)
    firms = view.reading(WellKnownFirms.self)
    firmSpans = Set(firms.matches.map(\.span))
    indices = view.reading(IndexMentions.self)
    forums = view.annotations(.forum)
    persons = view.annotations(.person)
    places = view.annotations(.place)
    layers = TokenLayers(view)
    let countries = words.countries
    spokenOf = Set((0..<words.count).compactMap { countries.starting(at: $0)?.code })
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
      if keepsCountry(rest..<tokens.upperBound) {
        nameStart = prefix.tokens.lowerBound
      } else if words.has(rest, [.body, .portfolio, .modifier]) || words.isWord(rest, "national")
        || words.isWord(rest, "federal") || words.isWord(rest, "supreme")
      {
        nameStart = rest
      }
    }
    // "Royal Thai Army"
    if kind == "agency", words.isExactly(nameStart, "Royal"),
      let people = countries.starting(at: nameStart + 1),
      people.tokens.upperBound < tokens.upperBound
    {
      country = country ?? people.code
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

extension OrganizationFinder {
  /// Whether a public body is called by its country: one word such as "Consulate" is no name, and
  /// neither is what the forces and the bank of every country are called.
  private func keepsCountry(_ rest: Range<Int>) -> Bool {
    let last = words.forms[rest.upperBound - 1]
    return rest.count == 1 || Self.national.contains(last)
  }

  /// Forces and other bodies that are told apart by their countries alone.
  private static let national = WordSet(
    words: "army navy force forces police guard guards corps marines brigade fleet bank"
  )
}

// MARK: - Listed names

extension OrganizationFinder {
  /// Finds the bodies of the shipped table, with a country before them.
  mutating func findListed() {
    let listed = ListedBodies.matches(
      of: bodies,
      in: words,
      acronyms: acronyms,
      label: .organization
    )
    let placed = countriesOfPlaces()
    for listed in listed {
      let start = listed.tokens.lowerBound
      if goesOn(after: listed.tokens) || listed.kind == "media" && isIndex(listed.tokens)
        || isEndOfName(listed.tokens) || listed.isAcronym && isCounted(start)
      {
        continue
      }
      var tokens = listed.tokens
      var country = listed.country
      var name: String? = listed.name
      if let prefix = countries.ending(before: start), !listed.isAcronym,
        !words.isPossessive(start - 1)
      {
        tokens = prefix.tokens.lowerBound..<tokens.upperBound
        country = prefix.code
        name = nil
      } else if words.isExactly(start - 1, "The"), !words.startsSentence(start - 1) {
        tokens = start - 1..<tokens.upperBound
      }
      if listed.kind == "company" || listed.kind == "media" || listed.kind == "other" {
        tokens = tokens.lowerBound..<divisionEnd(after: tokens)
      }
      let isParty = words.isWord(tokens.upperBound - 1, "party")
      if listed.kind == "legislature", words.isWord(tokens.upperBound, "of") {
        let end = words.complementEnd(after: tokens.upperBound, isBarrier: isComplementBarrier)
        if end > tokens.upperBound {
          tokens = tokens.lowerBound..<end
          name = nil
        }
      } else if listed.kind == "agency" || isParty, words.isWord(tokens.upperBound, "of"),
        let mention = words.countries.starting(at: tokens.upperBound + 1), !mention.isDemonym
      {
        tokens = tokens.lowerBound..<mention.tokens.upperBound
        country = mention.code
        name = nil
      }
      listedSpans.insert(words.span(listed.tokens))
      if listed.kind == "legislature", listed.tokens.count == 1, country == listed.country {
        country = legislatureCountry(listed)
      }
      let isDoubtful = country == listed.country && isDoubtful(listed, placed)
      if listed.letters != nil { letterSpans.insert(words.span(tokens)) }
      add(
        tokens,
        kind: isDoubtful ? nil : listed.kind,
        weight: listed.isAcronym ? Weight.listed : weight(ofListed: tokens),
        name: name,
        acronym: listed.acronym,
        country: isDoubtful ? nil : country
      )
    }
  }

  /// The country of a parliament that the table knows by one word, such as "Congress": that of the
  /// possessive before it, and the table's only in a text that speaks of that country.
  private func legislatureCountry(_ listed: ListedBodies.Match) -> String? {
    let start = listed.tokens.lowerBound
    let before = start - 1
    if words.isPossessive(before), let owner = countries.ending(before: before) {
      return owner.code
    }
    if words.isSameSentence(before, start),
      words.isPossessive(before) || before >= 0 && Self.owners.contains(words.folded(before))
    {
      return nil
    }
    return listed.country.flatMap { spokenOf.contains($0) ? $0 : nil }
  }

  /// Words that say a parliament is that of somebody named before, or one of several.
  private static let owners: Set<String> = [
    "its", "their", "his", "her", "our", "my", "your", "a", "an", "each", "every", "no", "any",
  ]

  /// "11 RBI": letters behind a number are what is counted.
  private func isCounted(_ index: Int) -> Bool {
    guard index > 0, words.isSameSentence(index - 1, index) else { return false }
    let before = words.tokens[index - 1]
    return before.isNumber && before.span.length < 4
      || NumberWords.units[WordForm(words.bytes[before.span.range])] ?? 0 > 1
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
