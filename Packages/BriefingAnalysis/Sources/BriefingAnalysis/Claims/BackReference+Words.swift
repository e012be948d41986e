import BriefingCore

extension [String] {
  // MARK: Openings

  /// What "this" and the like take up at the start of the words; nothing before a name, a time or what
  /// says who is meant.
  func demonstrated(in sentence: String) -> BackReference? {
    guard count > 1, !Self.times.contains(self[1]), !Self.relations.contains(self[1]) else {
      return nil
    }
    // "This Declaration" is the text itself.
    let second = sentence.split(whereSeparator: \.isWhitespace).dropFirst().first
    guard second?.first?.isUppercase != true else { return nil }
    return Self.finite.contains(self[1]) ? .thing : .matter
  }

  /// Whether "it" only announces what follows: "It is clear that", "It is time to".
  var isAnticipation: Bool {
    guard count > 2, first == "it" else { return false }
    let near = self[1..<Swift.min(count, 10)]
    let isPredicate =
      near.prefix(3).contains { Self.beings.contains($0) } || Self.seeming.contains(self[1])
    guard isPredicate else { return false }
    if near.dropFirst().contains(where: ["that", "whether", "how", "why", "who"].contains) {
      return true
    }
    return near.contains(where: Self.judgments.contains)
      && self[1..<Swift.min(count, 14)].contains { $0 == "to" || $0 == "for" }
  }

  // MARK: What is taken up within a sentence

  /// Whether the words speak of something said before them: "nothing of the kind", "The offer was
  /// accepted", "Togo rejected the accusation".
  var takesUp: Bool {
    guard let first else { return false }
    if first == "nothing" || first == "none" {
      return count > 2 && self[1] == "of" && ["that", "them", "this", "the"].contains(self[2])
        && prefix(4).contains { ["that", "them", "this", "sort", "kind"].contains($0) }
    }
    if first == "the", count <= Self.shortEcho, count > 2, Self.sayings.contains(self[1]),
      !Self.links.contains(self[2])
    {
      return true
    }
    guard count <= Self.shortAnswer, let verb = firstIndex(where: Self.answering.contains) else {
      return false
    }
    let object = self[(verb + 1)...]
    // "disputes that finding", not "denied that it had paid".
    if object.first == "that" { return object.count <= 2 }
    return object.first.map { ["it", "this"].contains($0) } ?? true
      || object.first == "the" && Self.sayings.contains(object.dropFirst().first ?? "")
  }

  /// Whether the object of the first verb is a pronoun that nothing before it names: "Peru held back
  /// from it", "The delegates threw it out".
  var hasOpenObject: Bool {
    let limit = Swift.min(count, Self.longestOpening)
    guard let place = (1..<Swift.max(1, limit)).first(where: { Self.objects.contains(self[$0]) })
    else { return false }
    let before = self[..<place]
    guard !before.contains(where: Self.clauses.contains),
      !before.dropFirst().contains(where: Self.determiners.contains),
      !before.contains(where: \.hasNumber), !Self.partitives.contains(self[place - 1]),
      !before.contains(where: Self.anticipating.contains)
    else { return false }
    let next = place + 1 < count ? self[place + 1] : ""
    return !Self.finite.contains(next)
  }

  /// Whether a noun of speech or plans is pointed back to: "pending advice on this paragraph".
  var pointsBack: Bool {
    guard count <= Self.longestPointer else { return false }
    return indices.dropFirst().contains { place in
      Self.sayings.contains(self[place])
        && ["this", "that", "these", "those"].contains(self[place - 1])
    }
  }

  /// Whether the words begin with a noun that the sentence before has: "a grant", "The grant will pay".
  func echoes(_ before: String?, in sentence: String) -> Bool {
    guard let before, first == "the", count > 2, Self.finite.contains(self[2]),
      sentence.split(separator: " ").dropFirst().first?.first?.isLowercase == true,
      let noun = ContentWord.stem(self[1])
    else { return false }
    return before.foldedWords.contains { ContentWord.stem($0) == noun }
  }

  // MARK: Words

  /// The most words of an answer such as "The mayor rejected the accusation".
  private static let shortAnswer = 14
  /// The most words of an echo such as "The request was granted".
  private static let shortEcho = 8
  /// The most words of a sentence that is read as one pointer back.
  private static let longestPointer = 16
  /// The most words before the object of the first verb.
  private static let longestOpening = 9
  private static let links: Set<String> = ["of", "to", "that", "by", "for", "from"]
  private static let objects: Set<String> = ["it", "them", "him"]
  private static let relations: Set<String> = [
    "who", "whom", "whose", "which", "that", "in", "of", "with", "from", "at", "on", "for",
    "present", "concerned", "responsible", "said", "affected", "involved",
  ]
  private static let clauses: Set<String> = [
    "that", "which", "who", "whom", "whose", "if", "when", "where", "while", "because", "unless",
    "although", "though", "whether", "how", "why", "than", "and", "or", "after", "before", "until",
    "once", "as", "what",
  ]
  private static let determiners: Set<String> = [
    "the", "a", "an", "its", "their", "his", "her", "our", "my", "your", "this", "these", "those",
    "some", "any", "no", "each", "every", "all",
  ]
  /// "Forty boats, among them tugs": what is meant stands in the sentence.
  private static let partitives: Set<String> = ["among", "between", "of", "including"]
  private static let anticipating: Set<String> = [
    "find", "finds", "found", "make", "makes", "made", "consider", "considers", "considered",
    "think", "thinks", "thought", "deem", "deems", "deemed", "take", "takes", "took",
  ]
  private static let beings: Set<String> = ["is", "was", "be", "been", "becomes", "became"]
  private static let seeming: Set<String> = [
    "seems", "seemed", "appears", "appeared", "follows", "followed", "happens", "happened",
    "emerged", "emerges", "turns", "turned", "remains", "takes", "took",
  ]
  private static let judgments: Set<String> = [
    "possible", "impossible", "important", "necessary", "unnecessary", "essential", "vital",
    "crucial", "hard", "difficult", "easy", "easier", "better", "best", "wrong", "right", "time",
    "fair", "unfair", "good", "bad", "useful", "worth", "premature", "early", "tempting",
    "reasonable", "wise", "unwise", "enough", "up", "imperative", "customary", "cheaper",
  ]
  /// Verbs that have their subject right before them.
  static let finite: Set<String> = [
    "is", "are", "was", "were", "will", "would", "shall", "should", "must", "may", "might", "can",
    "could", "has", "have", "had", "does", "do", "did", "also",
  ]
  private static let times: Set<String> = [
    "week", "month", "year", "morning", "evening", "spring", "summer", "autumn", "winter", "time",
    "day", "afternoon", "weekend", "season", "decade", "century", "weeks", "years", "months",
  ]
  private static let answering: Set<String> = [
    "denied", "denies", "rejected", "rejects", "refused", "refuses", "declined", "disputed",
    "disputes", "dismissed", "dismisses", "refuted",
  ]
  private static let sayings: Set<String> = [
    "accusation", "accusations", "allegation", "allegations", "claim", "claims", "charge",
    "charges", "report", "reports", "figure", "figures", "number", "numbers", "proposal", "request",
    "offer", "demand", "remark", "remarks", "comment", "comments", "paragraph", "clause", "point",
    "suggestion", "idea", "plan", "date", "dates", "deadline", "decision", "question", "matter",
    "issue", "news", "change", "step", "move",
  ]
}
