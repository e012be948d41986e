import BriefingCore

extension ReferenceWords {
  /// Whether a noun is pointed back to: "Where these conditions are met", "half of this sum", "bound by
  /// such a loan", "pending advice on that paragraph".
  var pointsBack: Bool {
    words.indices.prefix(Self.longestPointer).contains { place in
      switch words[place] {
      case "such": pointsBySuch(place)
      case "this", "these", "those": place > 0 && pointsByDemonstrative(place)
      case "that": place > 0 && pointsByThat(place)
      default: false
      }
    }
  }

  /// "Such reports", "no such flight", "such a loan"; not "towns such as Lima", "such a storm that".
  private func pointsBySuch(_ place: Int) -> Bool {
    let isArticle = place + 1 < words.count && ["a", "an"].contains(words[place + 1])
    let noun = place + (isArticle ? 2 : 1)
    guard noun < words.count, !["as", "that"].contains(words[noun]),
      place == 0 || words[place - 1] != "as",
      !words[noun...].prefix(6).contains(where: ["as", "that"].contains)
    else { return false }
    return !isNamed(words[noun], before: place)
  }

  /// "these conditions"; not "those who sail", "all these towns", "this autumn", "this Declaration".
  private func pointsByDemonstrative(_ place: Int) -> Bool {
    guard words[place - 1] != "all", place + 1 < words.count else { return false }
    let noun = words[place + 1]
    return !isCapital(place + 1) && !noun.hasNumber && !Self.times.contains(noun)
      && !Self.relations.contains(noun) && !Self.finite.contains(noun)
      && !Self.clauseWords.contains(noun) && !isNamed(noun, before: place)
  }

  /// "that paragraph"; not "said that claims had been made".
  private func pointsByThat(_ place: Int) -> Bool {
    // No noun in the plural follows a determiner in the singular.
    guard place + 1 < words.count, Self.pointed.contains(words[place + 1]),
      !words[place + 1].hasSuffix("s")
    else { return false }
    return !Self.reporting.contains(words[place - 1]) && !isNamed(words[place + 1], before: place)
  }

  private func isNamed(_ noun: String, before place: Int) -> Bool {
    guard let stem = ContentWord.stem(noun) else { return false }
    return words[..<place].contains { ContentWord.stem($0) == stem }
  }

  /// Whether a word within the sentence stands in for what is told before it: "any of their owners",
  /// "Ann Lee, its minister", "brushed that aside", "all this will be looked at", "will want one too",
  /// "are asked to do so", "Nothing in it raises his pay".
  var standsInFor: Bool {
    ownsUntold || apposesUntold || hasBareDemonstrative || endsInOne || endsInTo || doesSo
      || nothingOwns
  }

  /// "I doubt that any of their owners": nothing before is named that could own.
  private var ownsUntold: Bool {
    let place = words.indices.prefix(Self.longestOwning).dropFirst(2).first { place in
      ["its", "their"].contains(words[place]) && words[place - 1] == "of"
        && Self.quantifiers.contains(words[place - 2])
    }
    guard let place else { return false }
    let hasName = (1..<place).contains { isCapital($0) && words[$0] != "i" }
    return !hasName && !words[..<(place - 2)].contains(where: Self.articles.contains)
  }

  /// "Macaulay brushed that aside", "I hear that all this will be looked at".
  private var hasBareDemonstrative: Bool {
    words.indices.dropFirst().contains { place in
      guard Self.demonstratives.contains(words[place]) else { return false }
      let next = place + 1 < words.count ? words[place + 1] : ""
      if words[place - 1] == "all" { return Self.finite.contains(next) }
      // "called that “an excuse”"
      if Self.calling.contains(words[place - 1]) { return !Self.finite.contains(next) }
      return place > 1 && Self.particles.contains(next)
        && !words[..<place].contains(where: Self.turns.contains)
    }
  }

  /// "Every other town will want one too", "how long it takes to mend one", "not under a red one"; not
  /// "no one", "the last one".
  private var endsInOne: Bool {
    guard words.count < Self.most else { return false }
    let own = words.last == "too" || words.last == "also" ? words.dropLast() : words[...]
    guard own.count > 3, own.last == "one" || own.last == "ones" else { return false }
    let (verb, before) = (own[own.count - 2], own[own.count - 3])
    return Self.wanting.contains(verb) || before == "to" && !Self.articles.contains(verb)
      || before == "a" || before == "an"
  }

  /// "Nobody will ever be asked to.": what is left out was told before.
  private var endsInTo: Bool { words.count < Self.most && words.count > 2 && words.last == "to" }

  /// "are encouraged to do so", "I say so": what was told to be done or said stands before.
  private var doesSo: Bool {
    let place = words.indices.prefix(Self.most).dropFirst().first { place in
      words[place] == "so" && Self.proforms.contains(words[place - 1])
        && (place + 1 == words.count || Self.closing.contains(words[place + 1]))
    }
    guard let place else { return false }
    return !zip(words[..<place], words[..<place].dropFirst()).contains { to, verb in
      to == "to" && !Self.proforms.contains(verb) && !Self.articles.contains(verb)
    }
  }

  /// "Nothing in the text raises his pay": whose it is was told before.
  private var nothingOwns: Bool {
    guard let first = words.first, ["nothing", "none", "there"].contains(first) else {
      return false
    }
    return words.prefix(Self.longestOwning).contains { $0 == "his" || $0 == "her" }
  }

  /// The most words before a noun that is pointed back to.
  private static let longestPointer = 14
  /// The most words in which what owns would be named.
  private static let longestOwning = 10
  /// Nouns of texts and sums that "that" points to.
  private static let pointed: Set<String> = sayings.union([
    "sentence", "provision", "condition", "conditions", "rule", "sum", "amount", "loan", "limit",
    "threshold", "measure", "effect", "end", "purpose", "extent", "basis", "article", "passage",
    "text", "arrangement",
  ])
  private static let reporting: Set<String> = [
    "said", "says", "say", "saying", "added", "told", "agreed", "hoped", "feared", "warned",
    "argued", "showed", "so", "such",
  ]
  private static let clauseWords: Set<String> = [
    "he", "she", "it", "they", "we", "i", "you", "and", "or", "but", "by", "to", "the", "a", "an",
    "not", "only", "way", "being", "because",
  ]
  private static let calling: Set<String> = ["called", "calls", "call", "calling"]
  private static let particles: Set<String> = ["aside", "off", "down", "out", "outright"]
  private static let turns: Set<String> = ["and", "but", "that", "which", "who", "if", "when"]
  private static let wanting: Set<String> = [
    "want", "wants", "need", "needs", "have", "has", "had", "get", "gets", "got", "seek", "seeks",
    "build", "built", "buy", "bought", "join", "joined",
  ]
  private static let proforms: Set<String> = [
    "do", "did", "does", "done", "doing", "say", "says", "said", "think", "thinks", "thought",
  ]
  /// Words that may follow "so" where it stands for a clause.
  private static let closing: Set<String> = [
    "and", "but", "with", "in", "at", "on", "by", "for", "before", "after", "because", "until",
    "if", "when", "shall", "will", "may", "must", "should", "is", "are", "himself", "herself",
    "themselves", "themself", "again", "too", "within",
    "without", "from",
  ]
}
