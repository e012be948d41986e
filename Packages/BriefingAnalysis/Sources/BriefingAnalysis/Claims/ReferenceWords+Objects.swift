import BriefingCore

extension ReferenceWords {
  /// Whether the object of a verb or preposition is a pronoun that nothing before it names: "Peru held
  /// back from it", "We have taken no decision on it", "Lee said he would raise it again".
  var hasOpenObject: Bool {
    let limit = min(words.count, Self.longestObject)
    guard let place = (1..<max(1, limit)).first(where: { Self.objects.contains(words[$0]) }) else {
      return false
    }
    let next = place + 1 < words.count ? words[place + 1] : ""
    let previous = words[place - 1]
    // "said it would": a subject. "Forty boats, among them tugs": told in the sentence.
    guard !Self.finite.contains(next), !Self.partitives.contains(previous),
      next.isEmpty || !(words[place] == "it" && Self.saying.contains(previous))
    else { return false }
    let clause = words[saidStart(before: place)..<endOfCandidates(before: place)]
    // "Then I read what it leaves out."
    if place < Self.longestPlain, ["i", "we", "you"].contains(clause.first),
      !clause.contains(where: Self.determiners.contains), !clause.contains(where: \.hasNumber)
    {
      return !(1..<place).contains { isCapital($0) && words[$0] != "i" }
    }
    guard !behindSubject(clause).contains(where: Self.clauses.contains),
      !clause.contains(where: Self.anticipating.contains)
    else { return false }
    return !mayName(clause, words[place])
  }

  /// Some words without the "that" right behind their subject: "A law that would have allowed it".
  private func behindSubject(_ clause: ArraySlice<String>) -> ArraySlice<String> {
    guard let relative = clause.prefix(4).firstIndex(where: { ["that", "which"].contains($0) }),
      relative > clause.startIndex + 1, Self.articles.contains(clause.first ?? "")
    else { return clause }
    return clause[(relative + 1)...]
  }

  /// Where "it" is the subject of what is said: "said it was", "is sure that it can".
  var placeOfToldIt: Int? {
    words.indices.prefix(Self.longestObject).dropFirst(2).first { place in
      guard words[place] == "it", place + 1 < words.count,
        Self.finite.contains(words[place + 1]), !announcesClause(from: place)
      else { return false }
      let isSaid = Self.saying.contains(words[place - 1])
      let isContent =
        words[place - 1] == "that" && words[..<place].contains(where: Self.saying.contains)
      return (isSaid || isContent) && !mayName(words[..<place], "it")
    }
  }

  /// "Two delegates said he had been told": he is none of them.
  var tellsOfPerson: Bool {
    guard
      let place = words.indices.prefix(Self.longestObject).dropFirst(2).first(where: { place in
        ["he", "she"].contains(words[place]) && Self.saying.contains(words[place - 1])
      })
    else { return false }
    return words[..<(place - 1)].contains { Self.isPlural($0) || Self.several.contains($0) }
      && !words[..<(place - 1)].contains(where: ["a", "an", "the"].contains)
      && !(0..<(place - 1)).contains(where: { $0 > 0 && isCapital($0) })
  }

  private static let several: Set<String> = ["two", "three", "four", "several", "many", "some"]

  /// Where the clause begins that is said: of "told them that its crews would lose by it", "its".
  private func saidStart(before place: Int) -> Int {
    let said = (1..<place).last { index in
      words[index] == "that" && words[..<index].suffix(2).contains(where: Self.saying.contains)
        || Self.saying.contains(words[index]) && ["he", "she", "they"].contains(words[index + 1])
    }
    return said.map { $0 + 1 } ?? 0
  }

  /// Where the words end that may name what the pronoun stands for: in "a decision on it" the decision
  /// is not what it is on.
  private func endOfCandidates(before place: Int) -> Int {
    guard Self.joining.contains(words[place - 1]),
      let article = (max(1, place - 5)..<place).last(where: {
        Self.determiners.contains(words[$0])
      })
    else { return place }
    return article
  }

  /// Whether some words name what a pronoun may stand for, beside the subject they begin with.
  private func mayName(_ clause: ArraySlice<String>, _ pronoun: String) -> Bool {
    let rest = clause.dropFirst()
    if pronoun == "them" {
      return rest.contains { $0 == "and" || $0.hasNumber || Self.isPlural($0) }
    }
    return rest.indices.contains { index in
      guard Self.determiners.contains(words[index]) else { return false }
      let next = index + 1 < words.count ? words[index + 1] : ""
      // "some 11 million", "a year": sums and times.
      return !next.hasNumber && !Self.times.contains(next) && !Self.sums.contains(next)
    }
  }

  private static func isPlural(_ word: String) -> Bool {
    word.count > 3 && word.hasSuffix("s") && !word.hasSuffix("ss") && !singulars.contains(word)
  }

  /// The most words of "Then I read what it": no noun finds room there.
  private static let longestPlain = 5
  /// The most words before an object that is looked at.
  private static let longestObject = 16
  private static let objects: Set<String> = ["it", "them", "him"]
  static let joining: Set<String> = [
    "on", "of", "to", "for", "about", "from", "in", "with",
  ]
  private static let saying: Set<String> = [
    "said", "says", "say", "think", "thinks", "thought", "believe", "believes", "believed", "told",
    "hope", "hopes", "hoped", "know", "knows", "knew", "feared", "fears", "added", "adding",
    "reporters", "expects", "expected",
  ]
  private static let singulars: Set<String> = ["this", "his", "was", "has", "its", "does", "says"]
  private static let clauses: Set<String> = [
    "that", "which", "who", "whom", "whose", "if", "when", "where", "while", "because", "unless",
    "although", "though", "whether", "how", "why", "than", "and", "or", "after", "before", "until",
    "once", "as", "what",
  ]
  private static let determiners: Set<String> = [
    "the", "a", "an", "its", "their", "his", "her", "our", "my", "your", "this", "these", "those",
    "some", "any", "no", "each", "every", "all",
  ]
  private static let sums: Set<String> = [
    "hundred", "thousand", "million", "billion", "trillion", "dozen", "lot", "few", "third", "half",
  ]
  private static let partitives: Set<String> = ["among", "between", "including"]
  private static let anticipating: Set<String> = [
    "find", "finds", "found", "make", "makes", "made", "consider", "considers", "considered",
    "think", "thinks", "thought", "deem", "deems", "deemed", "take", "takes", "took",
  ]
}
