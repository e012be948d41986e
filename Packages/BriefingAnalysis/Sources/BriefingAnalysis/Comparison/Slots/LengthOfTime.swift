import BriefingCore

/// How long something lasts, or within what time it is to be done: "over three years", "within 90 days".
struct LengthOfTime {
  /// What a length of time is of.
  enum Role {
    /// How long something goes on: "for 18 months", "a period of five years", "the 18-month halt".
    case extent
    /// The time in which something is to be done: "within 90 days".
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
    guard sentence.values.count <= mostValues else { return [] }
    return sentence.values.compactMap { value in
      guard let days = days(value.key),
        let role = role(of: value.span, in: sentence)
      else { return nil }
      return LengthOfTime(role: role, key: value.key, days: days, span: value.span)
    }
  }

  /// A sentence with more values than this is a table, and no word in it is of one of them.
  private static let mostValues = 24

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
