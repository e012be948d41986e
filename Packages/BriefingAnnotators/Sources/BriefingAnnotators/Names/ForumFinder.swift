import BriefingCore

/// The rules that find forums, each adding to what those before it found.
struct ForumFinder {
  let words: NameWords
  let acronyms: DefinedAcronyms
  let countries: CountryMentions
  private let bodies: BodyMatches
  /// What other layers say of each token.
  let layers: TokenLayers
  var findings: [NameFinding<Forum>] = []

  /// How much each rule is to be trusted where findings overlap.
  enum Weight {
    static let description = 0
    static let name = 1
    static let listed = 2
    static let format = 3
  }

  init(_ view: DocumentView) {
    words = view.reading(NameWords.self)
    acronyms = DefinedAcronyms(view)
    countries = words.countries
    bodies = view.reading(BodyMatches.self)
    layers = TokenLayers(view)
  }

  /// Keeps the best of the findings that overlap.
  mutating func settle() { findings = findings.withoutOverlaps() }

  /// Adds a finding; its name is the text without parties.
  mutating func add(
    _ tokens: Range<Int>,
    kind: String,
    weight: Int,
    name: String? = nil,
    acronym: String? = nil
  ) {
    var nameStart = tokens.lowerBound
    var parties: [String] = []
    if let prefix = countries.parties(startingAt: tokens.lowerBound, in: words),
      prefix.end < tokens.upperBound
    {
      // "UK-France Summit" without its parties is no name.
      let isBare =
        prefix.end + 1 == tokens.upperBound
        && !words.tokens[prefix.end].shape.contains(.digits)
      nameStart = isBare ? tokens.lowerBound : prefix.end
      parties = prefix.codes
    }
    let span = words.span(tokens)
    let nameSpan = words.span(nameStart..<tokens.upperBound)
    let definition = acronyms.definition(of: nameSpan, in: words.document.text)
    findings.append(
      NameFinding(
        span: span,
        content: Forum(
          kind: kind,
          name: name ?? words.plainText(nameSpan),
          acronym: acronym ?? definition?.short,
          parties: parties
        ),
        weight: weight
      )
    )
  }
}

// MARK: - Names

extension ForumFinder {
  /// Finds names that end in a head such as "Dialogue", with a complement after it where there is
  /// one: "Partnership for Global Infrastructure".
  mutating func findNames() {
    for head in 0..<words.count where words.has(head, .forum) && words.isCapitalized(head) {
      if let found = name(endingWith: head) {
        add(found.tokens, kind: found.kind, weight: Weight.name)
      }
    }
  }

  /// Finds names again that only their first mention showed to be a forum's.
  mutating func findRepeated() {
    var known: [String: NameFinding<Forum>] = [:]
    for finding in findings {
      guard let name = finding.content.name, name.contains(" ") else { continue }
      known[name] = known[name] ?? finding
    }
    let lengths = Set(known.keys.map(\.utf8.count))
    for head in 0..<words.count where words.has(head, .forum) && words.isCapitalized(head) {
      let start = words.runStart(of: head, isBarrier: isBarrier)
      for first in start..<head {
        let span = words.span(first..<head + 1)
        guard lengths.contains(span.length), let found = known[words.plainText(span)] else {
          continue
        }
        var repeated = found.content
        repeated.parties = []
        findings.append(NameFinding(span: span, content: repeated, weight: found.weight))
        break
      }
    }
  }

  private func name(endingWith head: Int) -> (tokens: Range<Int>, kind: String)? {
    let word = words.folded(head)
    var start = words.runStart(of: head, isBarrier: isBarrier)
    if words.isTitleCased[head] { start = titleStart(start, head) }
    let isWorking =
      head > start && ForumVocabulary.workingHeads[word]?.contains(words.folded(head - 1)) == true
    let modifiers = start..<(isWorking ? head - 1 : head)
    guard !continues(after: head, isTitleCased: words.isTitleCased[head]) else { return nil }
    let parties = countries.parties(startingAt: start, in: words)
    let isJoint =
      parties != nil
      || modifiers.contains { ForumVocabulary.jointWords.contains(words.folded($0)) }
    let kind: String
    if isWorking {
      kind = "working-group"
    } else if let strong = ForumVocabulary.strongHeads[word] {
      if strong == "committee", !isJoint, modifiers.contains(where: isBodyWord) { return nil }
      kind = strong
    } else if let weak = ForumVocabulary.weakHeads[word], isJoint || isNicknamed(after: head) {
      if weak == "grouping", word == "group", !isWorking { return nil }
      kind = weak
    } else {
      return nil
    }
    let end = words.complementEnd(after: head + 1, isBarrier: isBarrier)
    let named = modifiers.drop {
      words.has($0, [.modifier, .grammar]) || words.tokens[$0].isNumber
    }
    // "Committee on Trade" is a body's; "Summit for Democracy" is a forum.
    let hasComplement =
      end > head + 1 && kind != "committee" && takesComplement(head, end)
      && !words.isTitleCased[head]
    guard named.contains(where: { words.tokens[$0].isWord }) || hasComplement else { return nil }
    if word == "partnership", isAgreement(modifiers) { return nil }
    // "in Austin, Texas Forum": what follows the comma says where the place before it is.
    if words.isMark(start - 1, ","), layers.isPlace(start - 2),
      modifiers.allSatisfy({ layers.isPlace($0) || words.tokens[$0].isPunctuation })
    {
      return nil
    }
    var last = kind == "committee" || !takesComplement(head, end) ? head + 1 : end
    // "Committee 1267"
    if kind == "committee", words.isSameSentence(head, last), words.tokens[last].isNumber {
      last += 1
    }
    return (start..<last, kind)
  }

  /// Whether a nickname with a number follows: "Economic Council (or “Economic 2+2”)".
  private func isNicknamed(after head: Int) -> Bool {
    guard words.isMark(head + 1, "(") else { return false }
    return (head + 2..<min(head + 8, words.count)).contains { formatEnd(at: $0) != nil }
  }

  /// Whether the words after a head belong to its name: they do after "for" and "on", after "of"
  /// where nothing but the head names the forum.
  private func takesComplement(_ head: Int, _ end: Int) -> Bool {
    guard end > head + 1 else { return false }
    if words.isWord(head + 1, "in") || words.isWord(head + 1, "to") { return false }
    return !words.isWord(head + 1, "of") || words.runStart(of: head, isBarrier: isBarrier) == head
  }

  /// Whether the name goes on after a head: "Framework Agreement", "Forum Energy Inc".
  private func continues(after head: Int, isTitleCased: Bool) -> Bool {
    let next = head + 1
    guard words.isSameSentence(head, next) else { return false }
    if words.isHyphen(next) { return true }
    if words.isPossessive(next) || words.isPluralPossessive(next) { return false }
    guard words.isNameWord(next) else { return false }
    if words.has(next, .instrument) || words.has(next, .forum) && words.has(next, .body) {
      return !words.has(next, .gathering)
    }
    return !(isTitleCased || words.has(next, [.modifier, .gathering, .office, .grammar]))
  }

  /// In a line in title case a name starts after the last word that is not likely part of it.
  private func titleStart(_ start: Int, _ head: Int) -> Int {
    var first = head
    while first > start, !words.has(first - 1, [.grammar, .office, .speech]),
      first - 1 == start || !words.has(first - 1, .forum)
    {
      first -= 1
      if words.has(first, .modifier) { break }
    }
    return first
  }

  /// "Trans-Pacific Partnership" and its like are agreements.
  func isAgreement(_ tokens: Range<Int>) -> Bool {
    let isNamed = tokens.contains { words.isWord($0, "agreement") || words.isWord($0, "accords") }
    return isNamed
      || tokens.contains { index in
        words.isWord(index, "pacific") && words.isWord(index - 2, "trans")
          || words.isWord(index, "comprehensive") || words.isWord(index, "limited")
          || words.isWord(index, "convention")
      }
  }

  private func isBodyWord(_ index: Int) -> Bool {
    ForumVocabulary.bodyWords.contains(words.folded(index))
  }

  private func isBarrier(_ index: Int) -> Bool {
    words.has(index, [.office, .honorific]) && !words.has(index, .portfolio)
      || words.has(index, [.forum]) && words.has(index + 1, .modifier)
  }
}

// MARK: - Listed names

extension ForumFinder {
  /// Finds groupings that need no explanation, such as "G7" and "ASEAN".
  mutating func findListed() {
    for listed in ListedBodies.matches(of: bodies, in: words, acronyms: acronyms, label: .forum)
    where !words.has(listed.tokens.upperBound - 1, .instrument) && !isAgreement(listed.tokens) {
      findings.append(
        NameFinding(
          span: words.span(listed.tokens),
          content: Forum(
            kind: listed.kind,
            name: listed.name,
            acronym: listed.acronym
          ),
          weight: Weight.listed
        )
      )
    }
  }
}
