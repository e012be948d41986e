import BriefingCore

/// What the words before a day make of it: the day itself, a deadline, or the first day possible.
enum DayLimit {
  case exact, latest, earliest
  /// "not until 1 July": that day, and none before it.
  case notUntil

  /// Reads "by", "until", "no later than" and "before" before a day; "not before" is the contrary,
  /// and "not until" the day itself.
  init(before span: TextSpan, in document: Document) {
    let text = document.text
    let near = text.slice(TextSpan(max(0, span.start - Self.reach)..<span.start))
    let words = String(decoding: near, as: UTF8.self).foldedWords.suffix(4)
    guard let word = words.last(where: { Self.limits.contains($0) }) else {
      self = .exact
      return
    }
    let sentence = document.sentence(at: span.start) ?? span
    let before = text.slice(TextSpan(sentence.start..<max(sentence.start, span.start)))
    // "Postponed until the autumn": that is the new day, and no last one.
    if word == "until", !Self.movements.isDisjoint(with: words) {
      self = .exact
      return
    }
    let isDenied =
      (word == "before" || word == "until")
      && String(decoding: before, as: UTF8.self).foldedWords.contains { Self.denials.contains($0) }
    self = !isDenied ? .latest : word == "until" ? .notUntil : .earliest
  }

  /// How far before a day the words are that limit it, in bytes.
  private static let reach = 32
  private static let limits: Set<String> = ["by", "until", "later", "before"]
  private static let movements: Set<String> = [
    "postponed", "delayed", "deferred", "adjourned", "off",
  ]
  private static let denials: Set<String> = ["not", "no", "never"]
}
