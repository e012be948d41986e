import BriefingCore

// MARK: - The body before the core

extension OfficeFinder {
  /// Takes in the name of a body before the title: "State Department spokesman", "Bank of England
  /// governor", "Acme’s president".
  ///
  /// - Parameters:
  ///   - lead: What stands before the title.
  ///   - low: The first token that may belong to it.
  /// - Returns: Whether a country right before the title is that body’s, and not the title’s.
  func addBody(to lead: inout Lead, after low: Int) -> Bool {
    let end = lead.start
    if let body = bodyNamedByCountry(before: end, after: low) {
      let isKnown = isKnown(body)
      if isKnown || !words.startsSentence(body.lowerBound) {
        take(body, isInTitle: isPublic(body), in: &lead, after: low)
      }
      return true
    }
    if words.isPossessive(end - 1) {
      addOwner(to: &lead, after: low)
      return false
    }
    var body = runStart(before: end, after: low)..<end
    guard !body.isEmpty else { return false }
    if let head = headStart(before: body.lowerBound, after: low) { body = head..<end }
    guard !words.isTitleCased[body.lowerBound] else { return false }
    if isPublic(body) {
      // "Union officials said": the capital is that of the sentence.
      if !opensSentence(body) { take(body, isInTitle: true, in: &lead, after: low) }
      return false
    }
    // An unknown name is the body's, but no part of the title: "Toyota President".
    let isKind = body.allSatisfy { Self.kindsOfPeople.contains(words.folded($0)) }
    guard body.count <= (words.isMark(end - 1, ".") ? 4 : 3), !isKind,
      !words.startsSentence(body.lowerBound) || isKnown(body)
    else { return false }
    // "Agassiz Professor of Geology": a chair is named after a person.
    if isChair(end..<end + 1), words.isExactly(end + 1, "of") {
      lead.start = body.lowerBound
    } else {
      take(body, isInTitle: false, in: &lead, after: low)
    }
    return false
  }

  /// Takes a body into what stands before a title, with "former" and the like before it.
  ///
  /// - Parameters:
  ///   - body: The tokens of the body.
  ///   - isInTitle: Whether its name is part of the title.
  ///   - lead: What stands before the title.
  ///   - low: The first token that may belong to it.
  func take(_ body: Range<Int>, isInTitle: Bool, in lead: inout Lead, after low: Int) {
    lead.body = text(body)
    var first = body.lowerBound
    while first > low, isModifier(first - 1) { first -= 1 }
    if isInTitle {
      lead.hasBody = true
      lead.start = first
    } else if first < body.lowerBound {
      lead.modifiers = first..<body.lowerBound
    }
  }

  /// The tokens of a listed body whose last word is an area of ministers as well: "Amnesty
  /// International spokesman".
  func listedBody(before end: Int, after low: Int) -> Range<Int>? {
    guard words.has(end - 1, .portfolio), words.isCapitalized(end - 1) else { return nil }
    var start = end - 1
    while start > low, words.isNameWord(start - 1), end - start < 6 { start -= 1 }
    return (start..<end).dropLast().first { isListedBody($0..<end) }.map { $0..<end }
  }

  /// The tokens of a body whose head "of" ties to the areas before a title: "Ministry of Defence
  /// spokesman".
  func bodyOfArea(_ lead: Lead, before core: Int, after low: Int) -> Range<Int>? {
    guard lead.hasArea, words.isCapitalized(lead.start),
      let head = headStart(before: lead.start, after: low)
    else { return nil }
    var end = core
    while end > lead.start, isModifier(end - 1) { end -= 1 }
    return head..<end
  }

  /// The tokens of a body whose name ends in that of a country: "Air France", "Bank of America".
  private func bodyNamedByCountry(before end: Int, after low: Int) -> Range<Int>? {
    guard let country = countries.ending(before: end), !country.isDemonym,
      country.tokens.lowerBound > low, !isAbbreviated(country.tokens.lowerBound),
      !words.isTitleCased[country.tokens.lowerBound]
    else { return nil }
    let place = country.tokens.lowerBound
    if let head = headStart(before: place, after: low) { return head..<end }
    let start = runStart(before: place, after: low)
    guard start < place, !words.has(place - 1, [.office, .calendar]),
      !Self.parts.contains(words.folded(place - 1))
    else { return nil }
    return start..<end
  }

  /// What stands before the name of a country for a part of it: "West Germany".
  private static let parts: Set<String> = [
    "north", "south", "east", "west", "northern", "southern", "eastern", "western", "central",
    "upper", "lower", "greater", "new", "old", "mainland", "soviet", "imperial", "republican",
    "modern", "ancient", "post",
  ]

  /// Whether a country stands there by its letters, as an adjective does: "Senior US officials".
  private func isAbbreviated(_ index: Int) -> Bool {
    !words.bytes[words.tokens[index].span.range].contains(where: \.isASCIILowercase)
  }

  /// The first of the capitalised words before a title that can be the name of a body.
  private func runStart(before end: Int, after low: Int) -> Int {
    var start = end
    while start > low {
      let before = start - 1
      if words.isMark(before, "."), before - 1 >= low, words.isJoined(before),
        OrganizationVocabulary.legalForms.contains(words.folded(before - 1))
      {
        start -= 2  // "Acme Inc. president"
        continue
      }
      guard words.isNameWord(before), !words.has(before, .grammar), !isPlace(before),
        countries.ending(before: start) == nil, !words.has(before, .honorific), !isModifier(before)
      else { break }
      start = before
    }
    return start
  }

  /// The first word of a body that "of" ties to what stands before a token: "Bank of" England.
  private func headStart(before start: Int, after low: Int) -> Int? {
    let head = start - 2
    guard head >= low, words.isExactly(start - 1, "of"), words.isCapitalized(head),
      words.has(head, .body), !words.has(head, .office)
    else { return nil }
    return runStart(before: head, after: low)
  }

  /// Notes the body that has the office, by its name: "Microsoft’s president".
  private func addOwner(to lead: inout Lead, after low: Int) {
    let end = lead.start - 1
    let start = runStart(before: end, after: low)
    guard start < end, countries.ending(before: end) == nil, !words.isTitleCased[start],
      isPublic(start..<end) || isKnown(start..<end)
    else { return }
    lead.body = text(start..<end)
  }

  /// Whether a noun for bodies has its capital as the first word of a sentence alone.
  private func opensSentence(_ tokens: Range<Int>) -> Bool {
    let first = tokens.lowerBound
    return tokens.count == 1 && words.startsSentence(first)
      && !words.tokens[first].shape.contains(.uppercase) && !isListedBody(tokens)
      && OrganizationVocabulary.heads[words.folded(first)]?.standsAlone == false
  }

  /// Whether a name is that of a public body, which titles are called by.
  private func isPublic(_ tokens: Range<Int>) -> Bool {
    let last = tokens.upperBound - 1
    guard !words.isMark(last, ".") else { return false }
    return tokens.contains { words.has($0, .body) }
      || words.tokens[last].shape.contains(.uppercase) || isListedBody(tokens)
  }

  /// Whether readers know a name as that of a firm or a body.
  private func isKnown(_ tokens: Range<Int>) -> Bool {
    tokens.contains(where: isFirm) || isPublic(tokens) || words.isMark(tokens.upperBound - 1, ".")
  }

  /// Adjectives of faiths, peoples and parties, which are no bodies: "Jewish leaders".
  private static let kindsOfPeople = PersonVocabulary.descriptions.union([
    "latino", "latina", "hispanic", "black", "white", "asian", "african", "indigenous", "native",
    "islamic", "coptic", "druze", "yazidi", "romani", "jewish", "english", "scottish", "welsh",
    "democratic", "republican", "conservative", "liberal", "communist", "socialist",
    "baptist", "methodist", "lutheran", "presbyterian", "pentecostal", "mormon", "calvinist",
  ])
}
