import BriefingCore

extension [String] {
  /// Whether a word within the sentence stands in for what is told before it: "any of their owners",
  /// "Ann Lee, its minister", "brushed that aside", "all this will be looked at", "will want one too".
  func standsInFor(_ sentence: String) -> Bool {
    ownsUntold(sentence) || Self.apposesUntold(sentence) || hasBareDemonstrative || endsInOne
  }

  /// "I doubt that any of their owners": nothing before is named that could own.
  private func ownsUntold(_ sentence: String) -> Bool {
    let place = indices.prefix(Self.longestLead).dropFirst(2).first { place in
      Self.owners.contains(self[place]) && self[place - 1] == "of"
        && Self.quantifiers.contains(self[place - 2])
    }
    guard let place else { return false }
    let before = self[..<(place - 2)]
    let hasName = sentence.split(whereSeparator: \.isWhitespace).prefix(place).dropFirst()
      .contains { $0.first?.isUppercase == true && $0 != "I" }
    return !hasName && !before.contains(where: Self.articles.contains)
  }

  /// "Ann Lee, its minister": a person's name owns nothing by "its".
  private static func apposesUntold(_ sentence: String) -> Bool {
    guard let comma = sentence.firstIndex(of: ",") else { return false }
    let name = sentence[..<comma].split(whereSeparator: \.isWhitespace)
    let next = sentence[sentence.index(after: comma)...].split(whereSeparator: \.isWhitespace).first
    return (2...4).contains(name.count) && name.allSatisfy { $0.first?.isUppercase == true }
      && !articles.contains(name[0].lowercased())
      && next.map(String.init).map(owners.contains) == true
  }

  /// "Macaulay brushed that aside", "I hear that all this will be looked at".
  private var hasBareDemonstrative: Bool {
    indices.dropFirst().contains { place in
      guard ["this", "that", "these", "those"].contains(self[place]) else { return false }
      let next = place + 1 < count ? self[place + 1] : ""
      if self[place - 1] == "all" { return Self.finite.contains(next) }
      return place > 1 && Self.particles.contains(next)
        && !self[..<place].contains(where: Self.turns.contains)
    }
  }

  /// "Every other town will want one too"; not "no one", "the last one".
  private var endsInOne: Bool {
    guard count < BackReference.mostWords else { return false }
    let words = last == "too" || last == "also" ? self[..<(count - 1)] : self[...]
    guard words.count > 2, words.last == "one" || words.last == "ones" else { return false }
    return Self.wanting.contains(words[words.endIndex - 2])
  }

  /// The most words in which what owns would be named.
  private static let longestLead = 10
  private static let owners: Set<String> = ["its", "their"]
  private static let articles: Set<String> = [
    "the", "a", "an", "this", "these", "those", "some", "every", "each", "no", "in", "on", "at",
  ]
  private static let quantifiers: Set<String> = [
    "any", "all", "some", "most", "many", "each", "one", "none", "few", "several", "half",
  ]
  private static let particles: Set<String> = ["aside", "off", "down", "out", "outright"]
  private static let turns: Set<String> = ["and", "but", "that", "which", "who", "if", "when"]
  private static let wanting: Set<String> = [
    "want", "wants", "need", "needs", "have", "has", "had", "get", "gets", "got", "seek", "seeks",
    "build", "built", "buy", "bought", "join", "joined",
  ]
}
