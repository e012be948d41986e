import BriefingCore

/// A part of a sentence that claims something of its own: its words and the verb that carries it.
struct Clause: Sendable {
  /// What the part is in its sentence.
  enum Kind: Sendable {
    /// A clause that could be a sentence.
    case main
    /// Says something of a noun before it: ", which will be released".
    case relative
    /// Gives a circumstance or reason: ", as prices rose".
    case subordinate
  }

  var kind: Kind
  /// The words, from the first to the last.
  var words: Range<Int>
  /// The verb group that carries it; none in a fragment.
  var main: VerbGroup?
  /// Further groups within it, in order: complements, predicates after "and", relative clauses.
  var inner: [VerbGroup] = []
  /// The words of who or what acts.
  var subject: Range<Int>?
  /// The words that say who said it, at its end: ", the minister said".
  var tail: VerbGroup?
  /// Whether it lies inside another clause of the list.
  var isNested = false
}

extension SentenceReading {
  /// The words of a sentence without a dateline or the number of a paragraph at its start.
  static func body(of words: [ReadWord]) -> Range<Int> {
    if let start = numberEnd(of: words) { return start..<words.count }
    let near = words.indices.prefix(14)
    guard let dash = near.first(where: { isDash($0, in: words) }), let first = words.first,
      first.shape.contains(.uppercase) && first.span.length > 1
        || first.shape.contains(.capitalized) && dash > 2 && words[dash - 1].endsDateline
    else { return words.indices }
    let isDateline = words[..<dash].allSatisfy { word in
      !word.isWord || word.shape.contains(.capitalized)
        || word.classes.isAny([.number, .possessive, .coordinator])
    }
    return isDateline && dash + 1 < words.count ? dash + 1..<words.count : words.indices
  }

  /// Whether a dash stands at a place, or a hyphen with space on both sides.
  private static func isDash(_ index: Int, in words: [ReadWord]) -> Bool {
    if words[index].classes.contains(.strongMark) { return true }
    guard words[index].classes.contains(.hyphen), words[index].form != "&", index > 0,
      index + 1 < words.count
    else { return false }
    return words[index - 1].span.end < words[index].span.start
      && words[index].span.end < words[index + 1].span.start
  }

  /// Where a sentence begins behind "6." or "(a)".
  private static func numberEnd(of words: [ReadWord]) -> Int? {
    guard words.count > 4 else { return nil }
    func isMark(_ word: ReadWord) -> Bool {
      word.span.length <= 3
        && (word.classes.contains(.number) || word.span.length == 1 && word.isWord)
    }
    if words[0].classes.contains(.openBracket), isMark(words[1]),
      words[2].classes.contains(.closeBracket)
    {
      return 3
    }
    guard isMark(words[0]), words[0].span.end == words[1].span.start else { return nil }
    let isStop = words[1].form == "." && words[0].classes.contains(.number)
    return isStop || words[1].classes.contains(.closeBracket) ? 2 : nil
  }

  /// Whether the sentence ends in a question mark.
  var isQuestion: Bool {
    words.last { !$0.classes.isAny([.quote, .closeBracket]) }?.form == "?"
  }
}

extension ReadWord {
  /// Whether a dateline may end there: "Lima, 3 May 2031 (River Wire) –".
  fileprivate var endsDateline: Bool {
    classes.contains(.closeBracket) || classes.contains(.number) && span.length == 4
  }
}
