/// Which way from the present a sentence speaks, as its verbs tell.
enum TenseDirection: Sendable, Hashable {
  case past, future, unknown

  /// Returns the direction told by the words around an expression.
  ///
  /// The words before it are read from the nearest to the farthest, then those behind it, at most
  /// ``reach`` each way: the first that tells decides. A participle is past unless what it depends
  /// on looks ahead.
  ///
  /// - Parameters:
  ///   - expression: The lexemes of the expression.
  ///   - sentence: The lexemes of its sentence.
  ///   - lexemes: The lexemes of the block.
  /// - Returns: The direction, `unknown` where no word tells.
  static func told(
    of expression: Range<Int>,
    in sentence: Range<Int>,
    _ lexemes: LexemeSequence
  ) -> TenseDirection {
    if lexemes.word(expression.lowerBound - 1) == "since" { return .past }
    var index = expression.lowerBound - 1
    let low = max(sentence.lowerBound, expression.lowerBound - reach)
    while index >= low, lexemes[index + 1]?.gap != .line {
      let cue = cue(at: index, from: sentence.lowerBound, lexemes)
      if cue != .unknown { return cue }
      index -= 1
    }
    index = expression.upperBound
    let high = min(sentence.upperBound, expression.upperBound + reach)
    while index < high, lexemes[index]?.gap != .line {
      let cue = cue(at: index, from: sentence.lowerBound, lexemes)
      if cue != .unknown { return cue }
      index += 1
    }
    return asks(from: sentence.lowerBound, lexemes) ? .future : .unknown
  }

  /// Whether a sentence begins by asking for something to be put in a calendar.
  private static func asks(from index: Int, _ lexemes: LexemeSequence) -> Bool {
    let first = lexemes.word(index) == "please" ? index + 1 : index
    return requests.contains(lexemes.word(first)) && lexemes.word(first + 1) != "s"
  }

  private static let requests: WordSet = [
    "schedule", "book", "remind", "set", "arrange", "reserve", "postpone", "reschedule", "invite",
  ]

  /// How far a verb tells of a date: a list of dates in one sentence would read it for each.
  private static let reach = 40

  private static func cue(
    at index: Int,
    from start: Int,
    _ lexemes: LexemeSequence
  ) -> TenseDirection {
    guard let lexeme = lexemes[index], lexeme.kind == .word else { return .unknown }
    let word = lexeme.form
    if aheadWords.contains(word) {
      return lexeme.isCapitalized && word == "may" ? .unknown : .future
    }
    if word == "been" { return aheadWords.contains(lexemes.word(index + 1)) ? .future : .past }
    if word == "ahead", lexemes.word(index + 1) == "of" { return .future }
    // "rejected the call for elections in February": what is asked for is to come.
    if word == "for", askings.contains(lexemes.word(index - 1)) { return .future }
    if word == "ll", lexemes.isMark(index - 1, "'") { return .future }
    if word == "to", looksAhead(to: index, lexemes) { return .future }
    if word == "is" || word == "are" || word == "am" || word == "re" {
      return isProgressive(index, lexemes) ? .future : .unknown
    }
    guard isPast(lexeme, lexemes) else { return .unknown }
    return dependsOnAhead(index, from: start, lexemes) ? .future : .past
  }

  /// Whether a "to" joins a verb of intention to what is intended: "wants to sell".
  private static func looksAhead(to index: Int, _ lexemes: LexemeSequence) -> Bool {
    guard let next = lexemes[index + 1], next.kind == .word, !next.isCapitalized,
      !articles.contains(next.form)
    else { return false }
    return intentions.contains(lexemes.word(index - 1))
  }

  /// Whether a present form is followed by an "-ing" close behind: "is also travelling".
  private static func isProgressive(_ index: Int, _ lexemes: LexemeSequence) -> Bool {
    for next in index + 1...index + 2 {
      let word = lexemes.word(next)
      if lexemes.wordEnds(next, in: "ing", atLeast: 6), word != "during", word != "nothing" {
        return true
      }
    }
    return false
  }

  private static func isPast(_ lexeme: Lexeme, _ lexemes: LexemeSequence) -> Bool {
    if pastForms.contains(lexeme.form) { return true }
    return !lexeme.isCapitalized && lexeme.length > 4 && lexemes.ends(lexeme, in: "ed")
      && !notPast.contains(lexeme.form)
  }

  /// Whether up to five words before a participle make it something to come: "to be held".
  private static func dependsOnAhead(
    _ index: Int,
    from start: Int,
    _ lexemes: LexemeSequence
  ) -> Bool {
    var steps = 0
    var place = index - 1
    while steps < 5, place >= start, let lexeme = lexemes[place], lexeme.kind == .word {
      let word = lexeme.form
      if aheadWords.contains(word) || modals.contains(word) { return true }
      if word == "be", lexemes.word(place - 1) == "to" { return true }
      if linking.contains(word) || lexemes.ends(lexeme, in: "ly") || word == "not" {
        steps += 1
        place -= 1
        continue
      }
      return false
    }
    return false
  }

  private static let aheadWords: WordSet = [
    "will", "shall", "slated", "scheduled", "planned", "plans", "plan", "expected", "expects",
    "expect", "upcoming", "forthcoming", "due", "intends", "intend", "hopes", "aims", "seeks",
    "proposes", "may", "might", "must", "should", "can",
  ]

  /// Nouns and verbs whose "for" names what is to come.
  private static let askings: WordSet = [
    "call", "calls", "calling", "demand", "demands", "bid", "push", "pushed", "preparations",
    "preparing", "proposal", "proposals", "deadline", "invitation", "request", "requests",
  ]

  private static let modals: WordSet = ["would", "could"]

  private static let linking: WordSet = [
    "be", "been", "being", "have", "has", "also", "then", "soon", "likely", "itself", "again",
  ]

  private static let articles: WordSet = [
    "the", "a", "an", "this", "that", "these", "those", "his", "her", "its", "their", "our", "my",
  ]

  /// Words whose "to" is followed by what is to come.
  private static let intentions: WordSet = [
    "want", "wants", "agree", "agrees", "agreed", "is", "are", "be", "set", "ready", "about",
    "prepares", "prepare", "preparing", "vows", "vowed", "pledges", "pledged", "promises",
    "promised", "likely", "decided", "hope", "hoping", "going", "planning", "committed", "poised",
    "ordered", "urged", "asked", "invited", "needs", "need", "aims", "bound",
  ]

  private static let notPast: WordSet = [
    "need", "needed", "indeed", "speed", "exceed", "proceed", "succeed", "hundred", "breed",
    "agreed-upon", "embed", "united", "unprecedented", "related", "based", "concerned", "advanced",
    "so-called", "aged", "limited", "supposed", "proposed", "naked", "sacred", "kindred",
  ]

  private static let pastForms: WordSet = [
    "was", "were", "had", "did", "said", "told", "met", "held", "made", "took", "gave", "went",
    "came", "became", "began", "saw", "got", "found", "left", "led", "won", "lost", "sent", "spent",
    "built", "bought", "brought", "sold", "fell", "rose", "grew", "kept", "wrote", "spoke", "broke",
    "chose", "drew", "drove", "flew", "hit", "paid", "ran", "shot", "shut", "stood", "struck",
    "taught", "thought", "threw", "died", "done", "gone", "known", "seen", "taken", "given",
    "shown", "hurt", "laid", "lay", "sank", "slid", "quit", "fought", "felt", "heard", "knew",
    "fallen", "risen", "begun", "driven", "written", "spoken", "chosen", "broken", "grown",
    "thrown",
    "flown", "added", "ended", "used", "ago", "swept", "won", "tried", "cried",
  ]
}
