import BriefingCore

/// Reads what has become of an instrument from the verbs of its sentence.
///
/// The nearest verb that speaks of making law decides, with its auxiliaries: "passed" says more
/// than "to pass". Where no verb does, nothing is said.
struct InstrumentStatus {
  let words: NameWords

  /// What a verb says when it tells of the past, and when it tells of what is to come.
  private struct Verb {
    let past: Status
    let future: Status
    /// Whether the form itself tells of the past: "passed", not "pass".
    let isPast: Bool
  }

  private static let verbs: [String: Verb] = {
    var result: [String: Verb] = [:]
    let rows: [(bases: String, pasts: String, past: Status, future: Status)] = [
      ("enact enacts enacting", "enacted promulgated ratified", .enacted, .planned),
      (
        "pass passes passing adopt adopting", "passed adopted accepted approved", .enacted, .pending
      ),
      ("ratify ratifying", "ratified", .enacted, .pending),
      ("sign signs signing", "signed inked", .signed, .planned),
      ("due", "", .expected, .expected),
      ("conclude reach", "concluded reached agreed", .agreed, .expected),
      (
        "release releases releasing unveil unveils publish publishes issue announce announces launch",
        "released unveiled published issued announced launched", .announced, .expected
      ),
      (
        "propose proposes proposing introduce introduces draft drafting push pushing negotiate",
        "proposed introduced drafted pushed tabled sponsored floated negotiated", .proposed,
        .proposed
      ),
      (
        "consider considering debate debating discuss weigh vote votes voting",
        "considered debated", .pending, .pending
      ),
      (
        "repeal withdraw scrap", "repealed scrapped withdrawn rejected vetoed blocked", .cancelled,
        .possible
      ),
    ]
    for row in rows {
      for word in row.bases.split(separator: " ") {
        result[String(word)] = Verb(past: row.past, future: row.future, isPast: false)
      }
      for word in row.pasts.split(separator: " ") {
        result[String(word)] = Verb(past: row.past, future: row.future, isPast: true)
      }
    }
    return result
  }()

  private static let farthestBefore = 8
  private static let farthestAfter = 10

  /// Returns the status of an instrument named by some tokens, or nothing.
  func status(of tokens: Range<Int>) -> Status? {
    let first = words.sentenceStart[tokens.lowerBound]
    var best: (distance: Int, status: Status?)?
    let low = max(first, tokens.lowerBound - Self.farthestBefore)
    for index in stride(from: tokens.lowerBound - 1, through: low, by: -1) {
      if words.isMark(index, ";") || words.isMark(index, ",") { break }
      guard let status = status(at: index) else { continue }
      best = (tokens.lowerBound - index, status)
      break
    }
    for index in tokens.upperBound..<min(tokens.upperBound + Self.farthestAfter, words.count) {
      guard words.isSameSentence(tokens.lowerBound, index), !words.isMark(index, ";") else { break }
      // What a conjunction adds is said of something else.
      if words.has(index, .and), index > tokens.upperBound { break }
      guard isPredicate(index, after: tokens.upperBound), let status = status(at: index) else {
        continue
      }
      let distance = index - tokens.upperBound
      if best.map({ distance < $0.distance }) ?? true { best = (distance, status) }
      break
    }
    return best?.status ?? pending(around: tokens)
  }

  /// Whether the instrument can be the subject of a verb after it: "the Act was passed", "the
  /// Act, which will be released", not "the Act that the House passed".
  private func isPredicate(_ index: Int, after end: Int) -> Bool {
    if index == end || index == end + 1 && words.isMark(end, ",") { return true }
    let between = end..<index
    return between.contains { position in
      [
        "was", "were", "is", "are", "be", "been", "being", "has", "had", "have", "which", "will",
        "would", "may", "might", "could", "to",
      ].contains(words.folded(position))
    }
  }

  private func pending(around tokens: Range<Int>) -> Status? {
    let near =
      max(words.sentenceStart[tokens.lowerBound], tokens.lowerBound - 4)..<tokens.lowerBound
    for index in near where words.isWord(index, "pending") { return .pending }
    for index in near where words.isWord(index, "proposed") || words.isWord(index, "draft") {
      return .proposed
    }
    let next = tokens.upperBound
    if next + 4 < words.count, words.isSameSentence(tokens.lowerBound, next + 4) {
      let text = (next..<next + 4).map { words.folded($0) }
      if text.contains("effect") && (text.contains("took") || text.contains("takes")) {
        return .enacted
      }
      if text.contains("force") && text.contains("into") { return .enacted }
    }
    return nil
  }

  private func status(at index: Int) -> Status? {
    guard words.tokens[index].isWord, !words.isCapitalized(index) || words.startsSentence(index),
      let verb = Self.verbs[words.folded(index)]
    else { return nil }
    let low = max(words.sentenceStart[index], index - 5)
    var isFuture = false
    var isPossible = false
    for position in stride(from: index - 1, through: low, by: -1) {
      if words.isMark(position, ",") { break }
      switch words.folded(position) {
      case "not", "never", "failed", "refused", "n't", "didn’t", "hasn’t", "without":
        return .unclear
      case "may", "might", "could": isPossible = true
      case "will", "would", "shall", "to", "expected", "plans", "set", "due": isFuture = true
      case "has", "have", "had", "was", "were", "already": return verb.past
      default: break
      }
    }
    if isPossible { return .possible }
    if isFuture { return verb.future }
    let isSigning = words.isWord(index, "signing") && words.isWord(index + 1, "of")
    return verb.isPast || isSigning ? verb.past : verb.future
  }
}
