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
  /// The words of a sentence without a dateline at its start.
  static func body(of words: [ReadWord]) -> Range<Int> {
    guard let dash = words.prefix(14).firstIndex(where: { $0.classes.contains(.strongMark) }),
      let first = words.first, first.shape.contains(.uppercase), first.span.length > 1
    else { return words.indices }
    let isDateline = words[..<dash].allSatisfy { word in
      !word.isWord || word.shape.contains(.capitalized) || word.classes.contains(.number)
    }
    return isDateline && dash + 1 < words.count ? dash + 1..<words.count : words.indices
  }

  /// Whether the sentence ends in a question mark.
  var isQuestion: Bool {
    words.last { !$0.classes.isAny([.quote, .closeBracket]) }?.form == "?"
  }
}
