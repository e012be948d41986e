import BriefingCore

/// The rules that find persons, by titles, by known names, by what is said of them, and again by
/// their family names alone.
struct PersonFinder {
  /// A person found in the text.
  struct Found {
    var name: PersonName
    /// The index of the office that the text gives the person.
    var office: Int?
    /// Whether the name is a family name alone.
    var isAlone: Bool { name.parts.count < 2 }
  }

  let words: NameWords
  let countries: CountryMentions
  let reader: PersonNameReader
  var offices: [OfficeMention]
  /// Whether each token is part of a place.
  let isPlace: [Bool]
  /// Whether each token is part of the name of a firm every reader knows.
  let isFirm: [Bool]
  /// The office that starts with each token, where one does.
  private let officeStarts: [Int?]
  /// The persons by their first token.
  var found: [Int: Found] = [:]
  /// Whether each token is part of a person's name.
  var isTaken: [Bool]

  init(_ view: DocumentView) {
    let words = view.reading(NameWords.self)
    let countries = words.countries
    var isPlace = Array(repeating: false, count: words.count)
    for place in view.annotations(.place) {
      for index in view.document.tokenIndices(in: place.span) { isPlace[index] = true }
    }
    self.words = words
    self.countries = countries
    self.isPlace = isPlace
    var isFirm = isPlace.map { _ in false }
    let firms =
      view.reading(WellKnownFirms.self).matches.map(\.span)
      + view.reading(IndexMentions.self).candidates
    for firm in firms {
      let tokens = view.document.tokenIndices(in: firm)
      // "Bob Ford": a given name before makes a name of one word that of a person.
      if tokens.count == 1, tokens.lowerBound > 0, Self.isGiven(tokens.lowerBound - 1, words) {
        continue
      }
      for index in tokens { isFirm[index] = true }
    }
    self.isFirm = isFirm
    reader = PersonNameReader(words: words, countries: countries)
    let places = isPlace
    let isKnownFirm = isFirm
    offices = OfficeFinder(
      words: words,
      countries: countries,
      isPlace: { places[$0] },
      isFirm: { isKnownFirm[$0] }
    ).mentions()
    var officeStarts = [Int?](repeating: nil, count: words.count)
    for (index, office) in offices.enumerated().reversed() {
      officeStarts[office.tokens.lowerBound] = index
    }
    self.officeStarts = officeStarts
    isTaken = Array(repeating: false, count: words.count)
  }

  /// The index of the office that starts with a token, or nothing.
  func officeStarting(at index: Int) -> Int? {
    officeStarts.indices.contains(index) ? officeStarts[index] : nil
  }

  private static func isGiven(_ index: Int, _ words: NameWords) -> Bool {
    guard words.isCapitalized(index), words.isSameSentence(index, index + 1) else { return false }
    let roles = words.nameRoles(index)
    return roles.contains(.given) && roles.isPlain
  }

  /// Takes a name as a person's, unless a part of it is taken already.
  @discardableResult
  mutating func take(_ name: PersonName, office: Int? = nil) -> Bool {
    guard !name.tokens.contains(where: { isTaken[$0] }) else { return false }
    for index in name.tokens { isTaken[index] = true }
    found[name.tokens.lowerBound] = Found(name: name, office: office)
    return true
  }

  func roles(_ index: Int) -> PersonNameRoles { words.nameRoles(index) }

  /// Whether a word belongs to bodies, laws and gatherings rather than to persons.
  func isOfOtherNames(_ index: Int) -> Bool {
    words.has(index, [.body, .forum, .instrument, .gathering, .portfolio, .calendar, .office])
      && roles(index).isDisjoint(with: [.given, .family])
  }

  /// Whether a capitalised word goes on with the name of a body: "Clinton Foundation".
  func endsInBody(from end: Int) -> Bool {
    var index = end
    while words.isNameWord(index), words.isSameSentence(end - 1, index), index < end + 4 {
      index += 1
    }
    return index > end
      && (end..<index).contains {
        words.has($0, [.body, .forum, .instrument]) && !Self.governments.contains(words.folded($0))
      }
  }

  static let governments: Set<String> = [
    "administration", "administrations", "government", "governments", "cabinet", "cabinets",
    "doctrine", "era", "white", "presidency", "campaign", "coalition", "regime",
  ]
}

// MARK: - Titles before names

extension PersonFinder {
  /// Finds the names that stand after titles of offices.
  mutating func findAfterOffices() {
    for index in offices.indices {
      let office = offices[index]
      guard let name = name(after: office) else { continue }
      take(name, office: index)
      guard office.isPlural else { continue }
      var end = name.tokens.upperBound
      // "Senators Ann Smith, Bob Jones and Carl Brown"
      while end < office.nameStart + 4 * NameWords.longestName,
        words.has(end, .and) || words.isMark(end, ","),
        words.isSameSentence(office.core, end + 1)
      {
        let start = words.isMark(end, ",") && words.has(end + 1, .and) ? end + 2 : end + 1
        guard officeStarting(at: start) == nil, let next = reader.name(startingAt: start),
          next.longParts.count > 1, isPlausible(next)
        else { break }
        take(next, office: index)
        end = next.tokens.upperBound
      }
    }
  }

  private func name(after office: OfficeMention) -> PersonName? {
    let start = office.nameStart
    guard words.isSameSentence(office.core, start) else { return nil }
    if let name = listedHolder(of: office) { return name }
    if isNamedFirst(office) { return nil }
    if let name = reader.name(startingAt: start, before: nextOffice(after: start)),
      words.isNameWord(start) || reader.isInitial(start)
    {
      guard let name = trimmed(name), isPlausible(name) else { return nil }
      let isAlone = name.parts.count < 2
      // "the Chief Arbiter" is an office.
      if isAlone, roles(start).isEmpty, office.tokens.count == 1,
        words.isExactly(office.core, "Chief"), words.has(office.core - 1, .determiner)
      {
        return nil
      }
      // "Adviser for MEK Resettlement": one word after a body is more of the body.
      if isAlone, office.body != nil || office.tokens.upperBound > office.coreEnd,
        office.country == nil
      {
        return nil
      }
      // One word after a title must not be a country, a place or a common word.
      if isAlone, isPlace[start] || words.isTitleCased[start] && roles(start).isEmpty { return nil }
      return name
    }
    // "the foreign minister, Wang Yi, said"
    guard words.isMark(start, ","), !office.isPlural, words.isNameWord(start + 1),
      let name = reader.name(startingAt: start + 1), name.longParts.count > 1, isPlausible(name),
      (name.tokens).allSatisfy({ !isPlace[$0] }), officeStarting(at: start + 1) == nil,
      words.isMark(name.tokens.upperBound, ",") || words.isMark(name.tokens.upperBound, ".")
        || words.isMark(name.tokens.upperBound, ";"), !isList(from: name.tokens.upperBound, office)
    else { return nil }
    return name
  }

  /// "the minister, Human Rights Watch, and others" is a list, no apposition.
  private func isList(from end: Int, _ office: OfficeMention) -> Bool {
    guard words.isMark(end, ","), words.has(end + 1, .and) else { return false }
    // ", and Peru’s, Bob Roe," and ", and the premier, Bob Roe," go on with other holders.
    let next = words.isExactly(end + 2, "the") ? end + 3 : end + 2
    return officeStarting(at: next) == nil && countries.starting(at: next) == nil
  }

  func nextOffice(after start: Int) -> Int {
    for index in start..<min(start + 9, words.count) where officeStarting(at: index) != nil {
      // "Julie Bishop" is a name, title or not.
      if index == start + 1, roles(start).contains(.given), !roles(index).isEmpty { continue }
      return index > start ? index : .max
    }
    return .max
  }

  /// The name without words at its end that belong to something else: "Trump Administration".
  func trimmed(_ name: PersonName) -> PersonName? {
    var end = name.tokens.upperBound
    if name.suffix != nil { return name }
    for index in name.tokens.dropFirst() where isOfOtherNames(index) && !isSurnameLike(index, name)
    {
      end = index
      break
    }
    if let demonym = name.tokens.dropFirst().first(where: { countries.starting(at: $0) != nil }),
      roles(demonym).isEmpty
    {
      end = min(end, demonym)
    }
    guard end > name.tokens.lowerBound else { return nil }
    return end == name.tokens.upperBound
      ? name : reader.name(startingAt: name.tokens.lowerBound, before: end)
  }

  /// A word such as "Post" or "Law" is a surname where it directly follows a known given name and
  /// ends the capitalised words.
  private func isSurnameLike(_ index: Int, _ name: PersonName) -> Bool {
    index == name.tokens.upperBound - 1 && index == name.tokens.lowerBound + 1
      && roles(name.tokens.lowerBound).contains(.given) && !roles(index).isEmpty
  }

  /// Whether the words, or those they go on with, name a place, a prize or a team.
  func isThing(_ name: PersonName) -> Bool {
    var end = name.tokens.upperBound
    while end < name.tokens.upperBound + 6, words.isNameWord(end),
      words.isSameSentence(end - 1, end)
    {
      end += 1
    }
    guard let last = name.tokens.last, PersonVocabulary.things.contains(words.folded(end - 1))
    else {
      return false
    }
    if end > name.tokens.upperBound { return true }
    // "Ann Hill" is a person, "Beverly Hills" and "North Hill" are not.
    if reader.isInitial(name.tokens.lowerBound) { return false }
    return name.parts.count < 2 || roles(last).isEmpty
      || !roles(name.tokens.lowerBound).contains(.given)
  }

  /// Whether the words can be a person's name at all.
  private static let works: Set<String> = [
    "novel", "album", "film", "movie", "song", "single", "musical", "opera", "band", "ep", "lp",
    "sitcom", "novella", "ship", "boat", "yacht", "vessel",
  ]

  private func isPastVerb(_ index: Int) -> Bool {
    let bytes = words.bytes[words.tokens[index].span.range]
    let classes = EnglishLexicon.standard.entry(of: WordForm(bytes), bytes: bytes).classes
    return classes.contains(.past) && !classes.isAny([.nounLike, .base, .adjective])
      && bytes.hasSuffix("ed")
  }

  /// "Saint Clement's Bay", "St Ann's Town": a place that bears the name of a saint.
  private func isOfSaint(_ name: PersonName) -> Bool {
    guard let first = name.tokens.first, let last = name.tokens.last, name.parts.count == 1,
      first > 0, words.isPossessive(last + 1), words.isNameWord(last + 2)
    else { return false }
    let before = words.folded(first - 1) == "." ? first - 2 : first - 1
    return before >= 0 && ["saint", "st", "sainte"].contains(words.folded(before))
  }

  func isPlausible(_ name: PersonName) -> Bool {
    guard let name = trimmed(name), let first = name.tokens.first else { return false }
    if name.parts.count > 1, name.tokens.allSatisfy({ isPlace[$0] }) { return false }
    if isOfOtherNames(first), name.parts.count < 2 || words.has(first, [.body, .calendar]) {
      return false
    }
    if PersonVocabulary.descriptions.contains(words.folded(first)), roles(first).isEmpty {
      return false
    }
    if let last = name.tokens.last, words.has(last, .occupation), roles(last).isEmpty {
      return false
    }
    // "her novel Angel Catbird": a work.
    if first > 0, Self.works.contains(words.folded(first - 1)),
      words.isSameSentence(first - 1, first)
    {
      return false
    }
    // "Debbie Died": of the verb of a headline no family is named.
    if let last = name.tokens.last, last > first, roles(last).isEmpty, isPastVerb(last) {
      return false
    }
    if countries.starting(at: first) != nil, roles(first).isEmpty { return false }
    if isOfSaint(name) { return false }
    if words.has(first, .owner), roles(first).isEmpty { return false }
    if endsInBody(from: name.tokens.upperBound) || isThing(name) { return false }
    // Capitals alone are an acronym: "Prime Minister OECD".
    if name.parts.count == 1, words.tokens[first].shape.contains(.uppercase),
      words.tokens[first].span.length > 1, words.tokens[first].span.length < 6
    {
      return false
    }
    return true
  }
}
