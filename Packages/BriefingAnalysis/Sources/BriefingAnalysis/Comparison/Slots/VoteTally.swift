import BriefingCore

/// How a vote came out: "by 41 votes in favour to 15 against, with 8 abstentions", "voted 41 to 17".
struct VoteTally {
  /// Who was for it, against it, or neither.
  enum Side: CaseIterable {
    case inFavor, against, abstaining
  }

  /// How many there were of each.
  private(set) var counts: [Side: Int] = [:]
  /// From the first of the numbers to the last, with the words that say what they are.
  private(set) var span: TextSpan

  /// Reads a vote; nothing where a sentence does not tell how many were for something, and how many were
  /// not.
  init?(in sentence: ToldSentence) {
    let words = sentence.words
    span = sentence.span
    guard words.contains(where: { Self.votes.contains($0.text) }) else { return nil }
    var spans: [TextSpan] = []
    for index in words.indices {
      if let score = Self.score(at: index, in: words) {
        guard Self.isOfVote(index, in: words) else { continue }
        counts[.inFavor] = score.inFavor
        counts[.against] = score.against
        spans.append(score.span)
        continue
      }
      guard let count = Self.number(words[index].text) else { continue }
      var next = index + 1
      while next < words.count, Self.voters.contains(words[next].text) { next += 1 }
      func text(_ offset: Int) -> String {
        next + offset < words.count ? words[next + offset].text : ""
      }
      if let side = Self.side(text(0), text(1)) {
        guard counts[side] == nil else { continue }
        counts[side] = count
        spans.append(words[index].span.union(words[next].span))
      } else if text(0) == "to", let other = Self.number(text(1)), counts[.inFavor] == nil,
        next > index + 1 || Self.isOfVote(index, in: words)
      {
        counts[.inFavor] = count
        counts[.against] = other
        spans.append(words[index].span.union(words[next + 1].span))
      } else if text(0) == "to", counts[.inFavor] == nil, next > index + 1 {
        counts[.inFavor] = count  // "41 votes to 15 against"
        spans.append(words[index].span)
      }
    }
    guard counts[.inFavor] != nil, counts.count >= 2, let first = spans.first else { return nil }
    span = spans.reduce(first) { $0.union($1) }
  }

  /// Whether two are told alike as far as both go.
  func agrees(with other: VoteTally) -> Bool { shared(with: other).allSatisfy { $0.0 == $0.1 } }

  /// The numbers of those sides that both count.
  func shared(with other: VoteTally) -> [(Int, Int)] {
    Side.allCases.compactMap { side in
      counts[side].flatMap { own in other.counts[side].map { (own, $0) } }
    }
  }

  // MARK: Words

  private static func side(_ word: String, _ next: String) -> Side? {
    switch word {
    case "in": return favors.contains(next) ? .inFavor : nil
    case "for": return ["", "and", "to", "with"].contains(next) ? .inFavor : nil
    case "supported", "backed": return .inFavor
    case "against", "opposed", "opposing", "no": return .against
    default: return abstentions.contains(word) ? .abstaining : nil
    }
  }

  /// Whether a word of voting stands before a number or behind it, with few words between.
  private static func isOfVote(_ index: Int, in words: [ToldSentence.Word]) -> Bool {
    let near = words[max(0, index - 3)..<min(words.count, index + 7)]
    return near.contains { votes.contains($0.text) }
  }

  /// Reads "41-17" and "7-to-3": two numbers with marks and no space between.
  private static func score(
    at index: Int,
    in words: [ToldSentence.Word]
  ) -> (inFavor: Int, against: Int, span: TextSpan)? {
    guard let inFavor = number(words[index].text), index + 2 < words.count else { return nil }
    let isWritten = index + 4 < words.count && words[index + 2].text == "to"
    let last = index + (isWritten ? 4 : 2)
    let joints = words[index...last].dropFirst().dropLast().map(\.text)
    guard joints == (isWritten ? ["", "to", ""] : [""]), let against = number(words[last].text),
      zip(words[index...last], words[index...last].dropFirst())
        .allSatisfy({ $0.span.end == $1.span.start })
    else { return nil }
    return (inFavor, against, words[index].span.union(words[last].span))
  }

  private static func number(_ text: String) -> Int? {
    if let number = Int(text) { return number }
    let parts = text.split(separator: "-").map(String.init)
    if parts.count == 1 { return units.firstIndex(of: text) ?? tens[text] }
    guard parts.count == 2, let ten = tens[parts[0]],
      let unit = units.firstIndex(of: parts[1]), (1...9).contains(unit)
    else { return nil }
    return ten + unit
  }

  private static let units = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
  ]
  private static let tens = [
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90,
  ]
  private static let favors: Set<String> = ["favour", "favor"]
  private static let abstentions: Set<String> = [
    "abstention", "abstentions", "abstaining", "abstained", "abstain",
  ]
  private static let votes = favors.union(abstentions).union([
    "vote", "votes", "voted", "voting", "ballot", "against",
  ])
  /// Who votes, and words between their number and how they voted.
  private static let voters: Set<String> = [
    "vote", "votes", "voted", "voting", "members", "delegates", "delegations", "deputies",
    "lawmakers", "mps", "senators", "councillors", "countries", "states", "governments", "others",
    "associations", "were", "cast",
  ]
}
