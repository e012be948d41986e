import BriefingCore

/// The first words of a sentence, asked for what they take up from the sentences before it.
struct ReferenceWords {
  /// The words in small letters, without the "and" or "but" that they may begin with.
  let words: [String]
  /// Whether each of them has a capital letter.
  private let capitals: [Bool]
  private let sentence: String
  /// Whether "so" stands for all that was told, as in "So we are told".
  private let isBareSo: Bool

  /// Takes the words of a sentence, with short forms such as "it's" in two.
  init(_ sentence: String) {
    var words: [String] = []
    var capitals: [Bool] = []
    // By bytes, since every sentence of every document is gone through: what other white space there is
    // parts words too.
    let parts = sentence.utf8.split(maxSplits: Self.most) {
      $0 == 0x20 || (0x09...0x0D).contains($0)
    }
    for part in parts.prefix(Self.most).map(Substring.init) {
      let folded = Self.folded(part)
      words += folded
      let isCapital = part.first(where: \.isLetter)?.isUppercase ?? false
      capitals += folded.map { _ in isCapital }
    }
    isBareSo = words.first == "so" && words.count <= Self.shortSo
    var start = 0
    while start + 1 < words.count, Self.joints.contains(words[start]) { start += 1 }
    // "Nor is it enough to wait": the subject stands behind its verb.
    if start > 0, words.count > start + 1, words[start + 1] == "it",
      Self.finite.contains(words[start])
    {
      words.swapAt(start, start + 1)
    }
    self.words = Array(words[start...])
    self.capitals = Array(capitals[start...])
    self.sentence = sentence
  }

  private static func folded(_ part: Substring) -> [String] {
    guard part.utf8.contains(where: { $0 == 0x27 || $0 == 0xE2 }) else {
      return String(part).foldedWords
    }
    let halves = part.lowercased().split { $0 == "'" || $0 == "’" }
    guard halves.count == 2, shortened.contains(String(halves[1])),
      BackReference.pronouns.contains(String(halves[0]))
    else { return String(part).foldedWords }
    return [String(halves[0]), "is"]
  }

  // MARK: Openings

  /// What the sentence takes up at its start.
  var opening: BackReference? {
    guard let first = words.first else { return nil }
    if words.count > 2, words[1] == "of", ["them", "it"].contains(words[2]),
      Self.quantifiers.contains(first)
    {
      return .thing
    }
    if ["his", "her"].contains(first) {
      return words.count > 1 && Self.honours.contains(words[1]) ? nil : .person
    }
    if Self.demonstratives.contains(first) { return demonstrated }
    if first == "others" || lacksSubject { return .thing }
    if first == "otherwise" || isBareSo || isLoneOpening || isLoneMore { return .matter }
    if announcesClause(from: 0) { return nil }
    if ["its", "their"].contains(first) { return words.count > 1 ? .thing : nil }
    return Self.reference(of: first) ?? referenceBehindLead
  }

  /// What a pronoun takes up.
  static func reference(of word: String) -> BackReference? {
    switch word {
    case "he", "she": .person
    case "it", "they", "them": .thing
    default: nil
    }
  }

  /// What "this" and the like take up at the start; nothing before a name, a time or what says who is
  /// meant.
  private var demonstrated: BackReference? {
    guard words.count > 1, !Self.times.contains(words[1]), !Self.relations.contains(words[1]),
      !capitals[1]  // "This Declaration" is the text itself.
    else { return nil }
    return Self.finite.contains(words[1]) ? .thing : .matter
  }

  /// "Most were late", "The first is to be held in May", "Both have signed": of what is told before.
  private var isLoneOpening: Bool {
    guard words.count > 2 else { return false }
    if words[0] == "the" {
      if Self.leftovers.contains(words[1]) { return !Self.relations.contains(words[2]) }
      // "The first sixty are to sail", "The other towns will pay"
      let verb = words[2].hasNumber || Self.numbers.contains(words[2]) ? 3 : 2
      return words[1] == "other"
        || Self.places.contains(words[1]) && verb < words.count && Self.finite.contains(words[verb])
    }
    // "Until then nothing may be sold."
    if words[1] == "then" { return ["until", "since", "by", "from"].contains(words[0]) }
    // "Many fear that they will be next."
    if Self.crowds.contains(words[0]) { return Self.thinking.contains(words[1]) }
    return Self.shares.contains(words[0]) && Self.finite.contains(words[1])
  }

  /// "have agreed as follows": who has, the line before tells.
  private var lacksSubject: Bool {
    words.count > 1 && ["have", "has"].contains(words[0]) && !capitals[0]
      && sentence.first?.isLowercase == true
  }

  /// "Boats that carry more will be turned away": more than was told before.
  private var isLoneMore: Bool {
    zip(words.prefix(Self.longestLead), words.dropFirst()).contains { more, verb in
      ["more", "less", "fewer"].contains(more) && Self.finite.contains(verb)
    }
  }

  /// What a pronoun takes up that stands behind a word or a phrase: "Sadly they left", "On money it
  /// will hold", "If it fails".
  private var referenceBehindLead: BackReference? {
    guard let first = words.first, words.count > 2 else { return nil }
    if Self.subordinators.contains(first) {
      let isPronoun = Self.reference(of: words[1]) != nil && words[1] != "them"
      return isPronoun && !announcesClause(from: 1) ? .matter : nil
    }
    if Self.leadingAdverbs.contains(first) || first.hasSuffix("ly") {
      return announcesClause(from: 1) ? nil : Self.reference(of: words[1])
    }
    guard Self.leadingPrepositions.contains(first),
      let place = (2..<min(words.count - 1, Self.longestLead)).first(where: {
        Self.reference(of: words[$0]) != nil && words[$0] != "them"
      }), words[place] != "it" || Self.finite.contains(words[place + 1]),
      !announcesClause(from: place),
      !words[..<place].contains(where: Self.openers.contains)
    else { return nil }
    // "For Peru it is a burden" may speak of what it names.
    return capitals[1..<place].contains(true) ? .matter : Self.reference(of: words[place])
  }

  /// Whether the "it" at a place only announces what follows: "It is clear that", "It is time to".
  func announcesClause(from place: Int) -> Bool {
    guard words.count > place + 2, words[place] == "it" else { return false }
    let near = words[(place + 1)..<min(words.count, place + 10)]
    let isPredicate =
      near.prefix(3).contains { Self.beings.contains($0) }
      || Self.seeming.contains(words[place + 1])
    guard isPredicate else { return false }
    if near.dropFirst().contains(where: ["that", "whether", "how", "why", "who"].contains) {
      return true
    }
    return near.prefix(6).contains(where: Self.judgments.contains)
      && words[(place + 1)..<min(words.count, place + 14)].contains { $0 == "to" || $0 == "for" }
  }

  // MARK: What is taken up within

  /// Whether words within the sentence speak of something told before it.
  var takesUpMatter: Bool {
    answers || hasOpenObject || pointsBack || standsInFor || namesNothing || tellsOfPerson
  }

  /// "nothing of the kind", "The offer was accepted", "Togo rejected the accusation", "Peru objected".
  private var answers: Bool {
    guard let first = words.first else { return false }
    if first == "nothing" || first == "none" {
      return words.count > 2 && words[1] == "of"
        && ["that", "them", "this", "the"].contains(words[2])
        && words.prefix(4).contains { ["that", "them", "this", "sort", "kind"].contains($0) }
    }
    if first == "the", words.count <= Self.shortEcho, words.count > 2,
      Self.sayings.contains(words[1]), !Self.links.contains(words[2])
    {
      return true
    }
    if dealsWithTold { return true }
    guard words.count <= Self.shortAnswer,
      let verb = words.firstIndex(where: Self.answering.contains),
      // "A request was refused": what is refused stands before the verb. "It fell after Peru objected."
      !words[..<verb].suffix(2).contains(where: Self.beings.contains),
      !words[..<verb].contains(where: Self.circumstances.contains)
    else { return false }
    let object = words[(verb + 1)...]
    // "disputes that finding", not "denied that it had paid".
    if object.first == "that" { return object.count <= 2 }
    return object.first.map { ["it", "this", "and", "but"].contains($0) } ?? true
      || object.first == "the" && Self.sayings.contains(object.dropFirst().first ?? "")
  }

  /// "The ministers shelved the idea.", "Oslo backs the proposal and will pay.": which one was told.
  private var dealsWithTold: Bool {
    guard words.count <= Self.shortAnswer else { return false }
    return words.indices.dropFirst(2).contains { place in
      guard words[place - 1] == "the", Self.sayings.contains(words[place]),
        !Self.links.contains(words[place - 2]), !Self.joining.contains(words[place - 2])
      else { return false }
      let next = place + 1 < words.count ? words[place + 1] : "and"
      return next == "and" || next == "but"
    }
  }

  /// Whether the words begin with a noun that the sentence before has: "a grant", "The grant will pay".
  ///
  /// - Parameter before: The sentence before.
  /// - Returns: Whether it has the noun.
  func echoes(_ before: String) -> Bool {
    // "The new grant will pay", with a word between
    let noun = words.count > 3 && !Self.finite.contains(words[2]) ? 2 : 1
    guard words.first == "the", words.count > noun + 1, Self.finite.contains(words[noun + 1]),
      !capitals[noun], let noun = ContentWord.stem(words[noun])
    else { return false }
    return before.foldedWords.contains { ContentWord.stem($0) == noun }
  }

  /// "No decision was taken", "It was not possible to agree": on what is told before.
  private var namesNothing: Bool {
    (words.first == "no" || announcesClause(from: 0)) && words.count <= Self.shortestDenial
      && !sentence.dropFirst().contains { $0.isUppercase || $0.isNumber }
      && !words.contains { ["on", "for", "of"].contains($0) }
  }

  /// Whether a word has a capital letter.
  func isCapital(_ place: Int) -> Bool { capitals[place] }

  /// Whether the sentence begins with a name and "its": "Ann Lee, its minister", who owns nothing by
  /// that word.
  var apposesUntold: Bool {
    guard let comma = sentence.firstIndex(of: ",") else { return false }
    let name = sentence[..<comma].split(whereSeparator: \.isWhitespace)
    let next = sentence[sentence.index(after: comma)...].split(whereSeparator: \.isWhitespace).first
    return (2...4).contains(name.count) && name.allSatisfy { $0.first?.isUppercase == true }
      && !Self.articles.contains(name[0].lowercased())
      && ["its", "their"].contains(next.map(String.init) ?? "")
  }
}
