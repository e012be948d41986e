import BriefingCore

/// How long something lasts, or within what time it is to be done: "over three years", "within 90 days".
struct LengthOfTime {
  /// What a length of time is of.
  enum Role {
    /// How long something goes on: "for 18 months", "a period of five years", "the 18-month halt".
    case extent
    /// The time in which something is to be done: "within 90 days", "up to three years".
    case limit
  }

  let role: Role
  /// The key at which equal lengths meet.
  let key: String
  /// How long it is, in days.
  let days: Double
  let span: TextSpan

  /// Returns the lengths of time that a sentence tells; those of what recurs and of how long ago
  /// something was are none.
  static func lengths(in sentence: ToldSentence) -> [LengthOfTime] {
    sentence.values.compactMap { value in
      guard let days = days(value.key),
        let role = role(of: value.span, in: sentence)
      else { return nil }
      return LengthOfTime(role: role, key: value.key, days: days, span: value.span)
    }
  }

  /// Reads a length of one unit in ISO 8601: "=P18M".
  private static func days(_ key: String) -> Double? {
    guard key.hasPrefix("=P"), let unit = key.last.flatMap({ unitDays[$0] }),
      let count = Double(key.dropFirst(2).dropLast()), count > 0
    else { return nil }
    return count * unit
  }

  private static let unitDays: [Character: Double] = ["Y": 365.25, "M": 30.4375, "W": 7, "D": 1]

  private static func role(of span: TextSpan, in sentence: ToldSentence) -> Role? {
    let words = sentence.words
    guard let first = words.firstIndex(where: { $0.span.end > span.start }) else { return nil }
    let behind = words[first...].drop { $0.span.start < span.end }
    if let next = behind.first?.text, apart.contains(next) { return nil }
    let before = words[..<first].reversed().map(\.text).prefix(Self.reach)
    // "No more than", "not later than": what it may be at most or at least has its words before it.
    let lead = before.first { !fillers.contains($0) } ?? ""
    if limits.contains(lead) { return .limit }
    if extents.contains(lead) { return .extent }
    // "An 18-month halt"
    return words[first].text.contains("-") && words[first].span.contains(span) ? .extent : nil
  }

  /// How many words before it may tell what it is of.
  private static let reach = 6
  private static let fillers: Set<String> = [
    "a", "an", "the", "of", "period", "term", "total", "full", "next", "first", "about", "around",
    "some", "nearly", "almost", "another", "further", "least", "at", "up", "to", "maximum",
  ]
  private static let limits: Set<String> = ["within", "in"]
  private static let extents: Set<String> = [
    "over", "for", "during", "last", "lasts", "lasting", "run", "runs", "running", "spread", "ban",
    "bans", "suspension", "freeze", "moratorium", "extension", "halt", "throughout",
  ]
  private static let apart: Set<String> = [
    "ago", "after", "later", "before", "earlier", "old", "from", "since",
  ]
}

extension SourceComparison {
  /// What lasts longer in one source than in another, where both tell one value more of it or nearly the
  /// same words.
  func lengthDifference(_ pair: SentencePair, _ told: ToldSentences) -> Difference? {
    let (left, right) = (told.lengths[pair.left], told.lengths[pair.right])
    let others = (Set(left.map(\.key)), Set(right.map(\.key)))
    // One that both tell is of another matter than the one at odds.
    guard let own = left.filter({ !others.1.contains($0.key) }).only,
      let other = right.filter({ !others.0.contains($0.key) }).only,
      own.role == other.role, abs(own.days - other.days) > 1,
      min(own.days, other.days) / max(own.days, other.days) >= Self.leastRatio
    else { return nil }
    let values = pair.shared.filter { $0.hasPrefix("=") }
    let weight = told.weight(of: pair.shared)
    guard weight >= (values.isEmpty ? Self.leastOfWords : Self.leastOfValue),
      let matter = matter(pair.left, pair.shared, told)
    else { return nil }
    let sentences = [told.sentences[pair.left], told.sentences[pair.right]]
    guard sentences.allSatisfy({ !$0.claims.contains { $0.statement.status == .denied } }) else {
      return nil
    }
    let isOpinion = sentences.contains { $0.claims.contains { $0.statement.voice == .author } }
    return Difference(
      kind: .number,
      subject: "the length of time in “\(matter)”",
      severity: isOpinion ? .medium : .high,
      sides: zip(sentences, [own.span, other.span]).compactMap { sentence, span in
        side(of: span, in: sentence)
      }
    )
  }

  /// The sentences of one account that tell one value alike, and each a length of time.
  func pairsWithLengths(among told: ToldSentences) -> [SentencePair] {
    var holders: [String: [Int]] = [:]
    for index in told.sentences.indices where !told.lengths[index].isEmpty {
      for value in told.sentences[index].values where !value.key.hasPrefix("=P") {
        holders[value.key, default: []].append(index)
      }
    }
    return holders.sorted { $0.key < $1.key }.flatMap { _, places in
      // What very many tell says little of any of them.
      places.prefix(Self.mostHolders).enumerated().flatMap { offset, left in
        places.prefix(Self.mostHolders).dropFirst(offset + 1).compactMap { right in
          let (own, other) = (told.sentences[left], told.sentences[right])
          guard own.document != other.document, areOfOneAccount(own, other) else { return nil }
          return SentencePair(left: left, right: right, shared: own.matter(sharedWith: other))
        }
      }
    }
  }

  /// The most sentences with one value that are set against each other.
  private static let mostHolders = 32

  /// Makes the side of a value, with the sentence that tells it.
  func side(of span: TextSpan, in sentence: ToldSentence) -> ComparedSide? {
    guard let document = document(sentence.document)?.document else { return nil }
    return ComparedSide(
      source: sentence.document,
      value: document.text[span].onOneLine,
      citations: [span, sentence.span].map(document.citation(of:))
    )
  }

  /// Lengths further apart than this are of two matters.
  private static let leastRatio = 0.1
  /// What the shared words must weigh where a value is told alike.
  private static let leastOfValue = 1.5
  /// What they must weigh where none is.
  private static let leastOfWords = 3.2
}

extension Array {
  /// The element of an array of one.
  fileprivate var only: Element? { count == 1 ? self[0] : nil }
}
