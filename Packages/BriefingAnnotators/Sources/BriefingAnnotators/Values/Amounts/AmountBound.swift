/// Words before an amount that say how it bounds what is meant.
enum AmountBound: String, Sendable {
  case upTo = "up-to"
  case atLeast = "at-least"
  case about

  /// Returns the bound told by the words that end before an index.
  static func told(before index: Int, in lexemes: LexemeSequence) -> AmountBound? {
    let last = lexemes.word(index - 1)
    guard !belongsToVerb(index - 1, in: lexemes) else { return nil }
    for count in stride(from: 3, through: 1, by: -1) {
      guard let bound = phrases[lexemes.phrase(index - count..<index)] else { continue }
      return isTurned(index - count, in: lexemes) ? bound.turned : bound
    }
    if last == "a" || last == "an" || last == "the" {
      // "over a $10 billion contract" is about it.
      let before = lexemes.word(index - 2)
      let isFigure = lexemes[index].map { $0.kind != .word } ?? false || lexemes.word(index) == "us"
      return isFigure && topical.contains(before) ? nil : told(before: index - 1, in: lexemes)
    }
    if lexemes.isMark(index - 1, "~") || lexemes.isMark(index - 1, "\u{2248}") { return .about }
    return nil
  }

  /// Whether a denial stands before "more than" or "above" and the verb right before it: "will never pay
  /// more than $7" tells a ceiling, and so does "none will pay above $7".
  private static func isTurned(_ start: Int, in lexemes: LexemeSequence) -> Bool {
    let word = lexemes.word(start)
    guard comparing.contains(word) && lexemes.word(start + 1) == "than" || above.contains(word)
    else { return false }
    return (start - 3..<start - 1).contains { denying.contains(lexemes.word($0)) }
  }

  private static let above: WordSet = ["above", "over", "exceeding"]
  private static let comparing: WordSet = ["more", "less", "fewer"]
  private static let denying: WordSet = [
    "not", "never", "cannot", "nobody", "none", "won't", "won’t", "don't", "don’t", "can't",
    "can’t",
  ]

  /// The bound that its denial is.
  private var turned: AmountBound {
    switch self {
    case .upTo: .atLeast
    case .atLeast: .upTo
    case .about: .about
    }
  }

  /// Where an amount starts with the words that say how exact it is: "more than 7 percent", "about
  /// $5", "between $12 million and $20 million".
  ///
  /// A quote without these words would misquote. Words that go with the verb as much as with the
  /// amount stay outside: "fell as much as 3 percent", "rose to close to $5", "fell below $5".
  static func start(of match: Range<Int>, in lexemes: LexemeSequence) -> Int {
    let index = match.lowerBound
    let last = lexemes.word(index - 1)
    guard !last.isEmpty, lexemes[index]?.gap != .line, !belongsToVerb(index - 1, in: lexemes) else {
      return index
    }
    for count in [3, 2] where inner.contains(lexemes.phrase(index - count..<index)) {
      return index - count
    }
    if last == "between" {
      return match.contains { lexemes.word($0) == "and" } ? index - 1 : index
    }
    return inner.contains(last) ? index - 1 : index
  }

  /// Whether "over" is the end of a verb: "she hands over $200".
  private static func belongsToVerb(_ index: Int, in lexemes: LexemeSequence) -> Bool {
    lexemes.word(index) == "over" && handing.contains(lexemes.word(index - 1))
  }

  private static let handing = WordSet(
    words: """
      hand hands handed handing turn turns turned turning sign signs signed signing fork forks forked \
      forking bring brings brought bringing carry carries carried carrying
      """
  )
  private static let topical = WordSet(words: "over about around")
  private static let inner: WordSet = [
    "more than", "less than", "fewer than", "no more than", "not more than", "no less than",
    "not less than", "at least", "at most", "over", "under", "about", "around", "approximately",
    "roughly", "nearly", "almost",
  ]

  private static let phrases: WordTable<AmountBound> = [
    "up to": .upTo, "as much as": .upTo, "as many as": .upTo, "at most": .upTo,
    "no more than": .upTo, "not more than": .upTo, "less than": .upTo, "fewer than": .upTo,
    "under": .upTo, "below": .upTo, "maximum of": .upTo, "no less than": .atLeast,
    "not less than": .atLeast, "at least": .atLeast, "more than": .atLeast, "over": .atLeast,
    "above": .atLeast, "exceeding": .atLeast, "exceeds": .atLeast, "minimum of": .atLeast,
    "upwards of": .atLeast, "in excess of": .atLeast, "greater than": .atLeast, "about": .about,
    "around": .about, "approximately": .about, "roughly": .about, "nearly": .about,
    "almost": .about, "some": .about, "estimated": .about, "close to": .about, "circa": .about,
    "approx": .about, "an estimated": .about,
  ]
}
