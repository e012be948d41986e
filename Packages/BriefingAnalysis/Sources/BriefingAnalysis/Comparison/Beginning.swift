import BriefingCore

/// What a sentence says begins on a day: to apply, to be in force, to work, to be held.
///
/// "The tariff will take effect on 1 October" and "the Parties shall apply a single tariff from
/// 1 September" tell of one matter by the noun of what begins, whatever else they say.
struct Beginning {
  /// The noun of what begins.
  let head: String
  /// The words beside the noun that tell it from others of its name.
  let marks: Set<String>

  /// Reads what begins, by the predicate nearest to a day; nothing where none stands in its sentence.
  init?(on day: TextSpan, in document: Document) {
    guard let sentence = document.sentence(at: day.start) else { return nil }
    let words = Word.words(of: sentence, without: day, in: document)
    let before = words.filter { $0.span.end <= day.start }
    let after = words.filter { $0.span.start >= day.end }
    let matter =
      before.indices.reversed().lazy.compactMap { Self.matter(at: $0, in: before) }.first
      ?? after.indices.lazy.compactMap { Self.matter(at: $0, in: after) }.first
    guard let matter else { return nil }
    // "A call for tenders" is one of tenders.
    let call = matter.firstIndex { Self.calls.contains($0) }
    let isOfMore = call.map { $0 + 1 < matter.count && Self.prepositions.contains(matter[$0 + 1]) }
    let rest = isOfMore == true ? matter[((call ?? 0) + 2)...] : matter[...]
    let noun = rest.prefix { !Self.prepositions.contains($0) }.compactMap(ContentWord.stem)
    guard let head = noun.last else { return nil }
    self.head = Self.agreements.contains(head) ? Self.agreement : head
    marks = Set(matter.filter { !Self.prepositions.contains($0) }.compactMap(ContentWord.stem))
      .subtracting([head]).subtracting(Self.vague)
  }

  /// Whether the same may begin by two sentences: the noun is one, and where both tell it from others
  /// of its name they share a word of those that do.
  func isOne(with other: Beginning) -> Bool {
    head == other.head
      && (marks.isEmpty || other.marks.isEmpty || !marks.isDisjoint(with: other.marks))
  }

  /// Whether two things of one name begin, each with words that tell it from the other.
  func isApart(from other: Beginning) -> Bool { head == other.head && !isOne(with: other) }

  // MARK: The predicate

  /// The words for what begins by a predicate at a place: its subject, its object, or what stands
  /// behind "the opening of".
  private static func matter(at index: Int, in words: [Word]) -> [String]? {
    let word = words[index].text
    func next(_ offset: Int) -> String? {
      words.indices.contains(index + offset) ? words[index + offset].text : nil
    }
    if nouns.contains(word), next(1) == "of" { return phrase(from: index + 2, in: words) }
    if word == "entry", next(1) == "into", next(3) == "of" {
      return phrase(from: index + 4, in: words)
    }
    if forms(of: "take").contains(word), next(1) == "effect" {
      return subject(of: index, in: words)
    }
    if moving.contains(word), next(1) == "into", next(2).map(states.contains) == true {
      return subject(of: index, in: words)
    }
    if beings.contains(word),
      next(1) == "effective" || next(1) == "in" && next(2).map(states.contains) == true
    {
      return subject(of: index, in: words)
    }
    if participles.contains(word), index > 0, words[index - 1].isBreak {
      let clause = clause(before: index - 1, in: words)
      return Array(clause.prefix { !auxiliaries.contains($0) })
    }
    guard starting.contains(word) || publishing.contains(word) && isCall(before: index, in: words)
    else { return nil }
    let isPassive = index > 0 && beings.contains(words[index - 1].text)
    // "The boats start sailing in May", but "They start building the pier in May".
    let isDoing = next(1)?.hasSuffix("ing") ?? false && next(2).map(prepositions.contains) ?? true
    let isOfSubject =
      isDoing || next(1).map { prepositions.contains($0) || doings.contains($0) } ?? true
    return isPassive || isOfSubject
      ? subject(of: index, in: words) : phrase(from: index + 1, in: words)
  }

  /// Whether a call stands before a verb, which begins as it is published: "the call for tenders".
  private static func isCall(before verb: Int, in words: [Word]) -> Bool {
    subject(of: verb, in: words)?.contains(where: calls.contains) ?? false
  }

  /// The words before a verb, back to where its clause begins.
  private static func subject(of verb: Int, in words: [Word]) -> [String]? {
    var end = verb
    while end > 0, auxiliaries.contains(words[end - 1].text) { end -= 1 }
    var subject = clause(before: end, in: words)
    // "The room will cost a lot and will open": the subject is that of the verb before.
    if subject.isEmpty, end > 1, joints.contains(words[end - 1].text) {
      subject = Array(
        clause(before: end - 1, in: words).prefix { !auxiliaries.contains($0) }
      )
    }
    // "approved the rule, which shall enter into force": the noun before the clause.
    if subject.isEmpty, end > 1, ["which", "that"].contains(words[end - 1].text) {
      subject = noun(before: words[end - 2].isBreak ? end - 2 : end - 1, in: words)
    }
    // "Under the pact the tariff": what a preposition opens is no subject.
    if subject.first.map(prepositions.contains) == true {
      guard let start = subject.lastIndex(where: articles.contains) else { return nil }
      subject.removeSubrange(..<start)
    }
    return subject.isEmpty ? nil : subject
  }

  /// The last noun before a place, from its article on.
  private static func noun(before end: Int, in words: [Word]) -> [String] {
    let clause = clause(before: end, in: words)
    return clause.lastIndex(where: articles.contains).map { Array(clause[$0...]) } ?? []
  }

  /// The words before a place, back to where their clause begins.
  private static func clause(before end: Int, in words: [Word]) -> [String] {
    words[..<end].reversed().prefix { !$0.isBreak && !clauses.contains($0.text) }.map(\.text)
      .reversed()
  }

  /// The words from a place on, up to the end of the phrase.
  private static func phrase(from start: Int, in words: [Word]) -> [String]? {
    guard words.indices.contains(start) else { return nil }
    let phrase = words[start...].prefix { !$0.isBreak && !clauses.contains($0.text) }
    return phrase.isEmpty ? nil : phrase.prefix(longest).map(\.text)
  }

  /// The most words of an object.
  private static let longest = 8

  private static func forms(of verb: String) -> Set<String> {
    [verb, verb + "s", "took", "taken", "taking"]
  }

  private static let moving: Set<String> = [
    "enter", "enters", "entered", "come", "comes", "came", "go", "goes", "went", "put", "brought",
  ]
  private static let states: Set<String> = ["force", "effect", "operation", "service", "being"]
  private static let starting: Set<String> = [
    "apply", "applies", "applied", "start", "starts", "started", "begin", "begins", "began",
    "begun", "commence", "commences", "commenced", "open", "opens", "opened", "launch",
    "launches", "launched", "introduce", "introduces", "introduced",
  ]
  private static let participles: Set<String> = ["beginning", "starting", "commencing"]
  private static let publishing: Set<String> = [
    "publish", "publishes", "published", "issue", "issues", "issued", "advertised", "released",
  ]
  private static let calls: Set<String> = [
    "call", "calls", "invitation", "invitations", "request", "requests",
  ]
  private static let nouns: Set<String> = [
    "start", "beginning", "opening", "launch", "introduction", "application", "commencement",
  ]
  /// What a thing may begin to do: "will begin work on 1 March".
  private static let doings: Set<String> = [
    "work", "working", "operation", "operations", "operating", "business", "service", "services",
    "to",
  ]
  private static let beings: Set<String> = [
    "be", "is", "are", "was", "were", "been", "being", "become", "becomes", "became",
  ]
  private static let auxiliaries: Set<String> = [
    "will", "shall", "would", "may", "might", "can", "could", "should", "must", "to", "not", "does",
    "do",
    "did", "also", "itself", "themselves", "then", "first", "due", "set", "expected", "scheduled",
    "planned", "supposed", "have", "has", "had", "be", "is", "are", "was", "were", "been", "now",
  ]
  private static let clauses: Set<String> = [
    "that", "which", "who", "but", "while", "because", "if", "when", "after", "before", "unless",
    "provided", "and", "said", "says",
  ]
  private static let joints: Set<String> = ["and", "or", "but"]
  private static let prepositions: Set<String> = [
    "of", "for", "on", "in", "to", "with", "at", "by", "from", "under", "between", "until", "as",
    "no", "only", "not", "near", "beside", "across", "over", "into", "around", "within", "without",
    "against", "among", "along", "outside", "inside", "off", "about", "during", "behind",
    "beyond", "above", "below", "towards", "like",
  ]
  private static let articles: Set<String> = ["the", "a", "an", "its", "their", "this"]
  /// What tells nothing from others of its name.
  private static let vague: Set<String> = [
    "new", "singl", "joint", "common", "itself", "own", "first", "whol", "partie", "planned",
  ]
  /// The head that stands for an agreement, whatever it is called.
  static let agreement = "#agreement"
  /// The stems of what an agreement is called, in one text this and in another that.
  private static let agreements: Set<String> = Set(
    ["agreement", "pact", "treaty", "accord", "convention", "deal"].compactMap(ContentWord.stem)
  )

  /// A word of a sentence, or a mark that ends a phrase.
  private struct Word {
    let text: String
    let span: TextSpan
    let isBreak: Bool

    private static let breaks: Set<String> = [
      ",", ";", ":", ".", "—", "–", "(", ")", "“", "”", "\"",
    ]

    static func words(
      of sentence: TextSpan,
      without day: TextSpan,
      in document: Document
    )
      -> [Word]
    {
      document.tokens(in: sentence).filter { !$0.span.overlaps(day) }.map { token in
        let text = document.text[token.span]
        return Word(
          text: text.foldedWords.joined(separator: "-"),
          span: token.span,
          isBreak: breaks.contains(text)
        )
      }
    }
  }
}
