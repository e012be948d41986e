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

  /// Returns where the words begin that make a day a limit; nothing where none stands right before it.
  static func start(before span: TextSpan, in document: Document) -> Int? {
    let low = max(0, span.start - reach)
    let tokens = document.tokens(in: TextSpan(low..<span.start)).filter(\.isWord)
    let words = tokens.map { document.text[$0.span].lowercased() }
    return phrases.lazy.compactMap { phrase -> Int? in
      words.suffix(phrase.count) == phrase[...]
        ? tokens.suffix(phrase.count).first?.span.start : nil
    }.first
  }

  /// The words that make a day a limit, the longest first.
  private static let phrases = [
    ["no", "later", "than"], ["not", "later", "than"], ["on", "or", "before"], ["by", "the"],
    ["before", "the"], ["until", "the"], ["by"], ["before"], ["until"],
  ]

  /// How far before a day the words are that limit it, in bytes.
  private static let reach = 32
  private static let limits: Set<String> = ["by", "until", "later", "before"]
  private static let movements: Set<String> = [
    "postponed", "delayed", "deferred", "adjourned", "off",
  ]
  private static let denials: Set<String> = ["not", "no", "never"]
}
