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
    // "The deadline, originally 15 January, was moved."
    if formerly.contains(lexemes.word(expression.lowerBound - 1)) { return .past }
    let isLimit = isLimit(before: expression.lowerBound, lexemes)
    // "gave them until 1 May to repeal it"
    if isLimit, opensInfinitive(expression.upperBound, lexemes) { return .future }
    let isWeekday = DateVocabulary.weekdays[lexemes.word(expression.lowerBound)] != nil
    if isWeekday, isTimetable(before: expression.lowerBound, lexemes) { return .future }
    // Whether an infinitive stands between the expression and the words read so far.
    var isIntended = false
    var index = expression.lowerBound - 1
    let low = max(sentence.lowerBound, expression.lowerBound - reach)
    while index >= low, lexemes[index + 1]?.gap != .line {
      let cue = cue(at: index, from: sentence.lowerBound, isWeekday: isWeekday, lexemes)
      if cue == .past, isIntended, isLimit || asking.contains(lexemes.word(index)) {
        return .future
      }
      if cue != .unknown { return cue }
      isIntended = isIntended || opensInfinitive(index, lexemes)
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

  /// Whether an expression is the end of a term: "by 31 August", "no later than May".
  static func isLimit(before index: Int, _ lexemes: LexemeSequence) -> Bool {
    let start = lexemes.word(index - 1) == "the" ? index - 1 : index
    let word = lexemes.word(start - 1)
    return limits.contains(word) || word == "than" && lexemes.word(start - 2) == "later"
  }

  private static let limits: WordSet = ["by", "until", "till", "before"]
  private static let formerly: WordSet = ["originally", "previously", "formerly", "initially"]

  /// Whether a present form puts what follows in a timetable: "Parliament votes on Thursday".
  private static func isTimetable(before index: Int, _ lexemes: LexemeSequence) -> Bool {
    let verb = lexemes.word(index - 1) == "on" ? index - 2 : index - 1
    return timetable.contains(lexemes.word(verb)) && !articles.contains(lexemes.word(verb - 1))
      && lexemes.word(verb - 1) != "of"
  }

  private static let timetable: WordSet = [
    "votes", "meets", "opens", "starts", "begins", "resumes", "convenes", "returns", "arrives",
    "ends", "closes", "visits", "decides", "gathers", "travels", "reconvenes",
  ]

  /// Whether a "to" leads to a verb, as far as its form tells: "to establish", not "to the office".
  private static func opensInfinitive(_ index: Int, _ lexemes: LexemeSequence) -> Bool {
    guard lexemes.word(index) == "to", let next = lexemes[index + 1], next.kind == .word else {
      return false
    }
    return !next.isCapitalized && !articles.contains(next.form)
      && !lexemes.ends(next, in: "ing") && DateVocabulary.roles[next.form] == nil
  }

  /// Verbs that tell somebody, or oneself, to do what is still to be done.
  private static let asking: WordSet = [
    "requested", "instructed", "tasked", "invited", "urged", "asked", "directed", "mandated",
    "called", "ordered", "encouraged", "required", "authorised", "authorized", "obliged", "told",
    "pressed", "committed", "undertook", "pledged", "vowed", "promised", "resolved", "decided",
    "agreed", "intended", "offered", "proposed", "wanted", "allowed", "enabled", "bound",
  ]

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
    isWeekday: Bool = false,
    _ lexemes: LexemeSequence
  ) -> TenseDirection {
    guard let lexeme = lexemes[index], lexeme.kind == .word else { return .unknown }
    let word = lexeme.form
    if aheadWords.contains(word) {
      if lexeme.isCapitalized, word == "may" { return .unknown }
      return standsForThing(index, from: start, isWeekday: isWeekday, lexemes) ? .unknown : .future
    }
    // "said it would decide by June": what was to come when it was said.
    if modals.contains(word) { return lexemes.word(index + 1) == "have" ? .past : .future }
    if word == "provided" || word == "providing", lexemes.word(index + 1) == "that" {
      return .future
    }
    if conditions.contains(word) {
      return questions.contains(lexemes.word(index - 1)) ? .unknown : .future
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
    if isMoved(index, lexemes) { return .future }
    guard isPast(lexeme, lexemes), !isPresentPassive(index, lexemes) else { return .unknown }
    return dependsOnAhead(index, from: start, lexemes) ? .future : .past
  }

  /// "was postponed until December", "moved the deadline to June": what is put off is still to come.
  private static func isMoved(_ index: Int, _ lexemes: LexemeSequence) -> Bool {
    guard moving.contains(lexemes.word(index)) else { return false }
    let link = lexemes.word(index + 1)
    if ["until", "till", "to"].contains(link) { return true }
    return link == "off" && ["until", "till", "to"].contains(lexemes.word(index + 2))
  }

  private static let moving: WordSet = [
    "postponed", "delayed", "deferred", "adjourned", "rescheduled", "moved", "put", "pushed",
  ]

  /// Whether a word that may look ahead is a noun, or says more of one: "signed a plan on Friday",
  /// "held the planned talks in May".
  private static func standsForThing(
    _ index: Int,
    from start: Int,
    isWeekday: Bool,
    _ lexemes: LexemeSequence
  ) -> Bool {
    let word = lexemes.word(index)
    let before = lexemes.word(index - 1)
    let next = lexemes.word(index + 1)
    let isLed = articles.contains(before) || lexemes.isMark(index - 2, "'") && before == "s"
    if word == "plan" || word == "plans" {
      // "approved the plan for a bridge on Monday": news tells so when it was approved.
      if next == "to" || next == "for" { return isLed && isWeekday }
      guard let previous = lexemes[index - 1], index > start else { return false }
      if isLed || next == "of" || previous.kind != .word { return true }
      if word == "plans" { return isPast(previous, lexemes) || governing.contains(before) }
      // "Ministers plan a summit": a plural or a pronoun stands before the verb.
      return !subjects.contains(before) && !lexemes.ends(previous, in: "s")
    }
    guard isLed, attributes.contains(word), let noun = lexemes[index + 1], noun.kind == .word,
      next != "to", next != "for", next != "in", next != "on"
    else { return false }
    // What was done to what had been planned is over; what was said of it is not.
    var place = index - 2
    while place >= max(start, index - 5), let lexeme = lexemes[place], lexeme.kind == .word {
      if accomplished.contains(lexeme.form) { return true }
      place -= 1
    }
    return false
  }

  private static let attributes: WordSet = [
    "planned", "scheduled", "expected", "upcoming", "forthcoming",
  ]
  private static let governing: WordSet = [
    "of", "with", "on", "about", "and", "new", "such", "any", "no", "these", "those", "under",
  ]
  private static let subjects: WordSet = [
    "they", "we", "i", "you", "to", "also", "both", "who", "which", "that", "not", "now", "still",
  ]
  private static let accomplished: WordSet = [
    "held", "signed", "concluded", "adopted", "approved", "finalised", "finalized", "ended",
    "completed", "opened", "launched", "ratified", "attended", "began", "started", "hosted",
  ]
  /// Words that open a condition, and those behind which they open a question.
  private static let conditions: WordSet = ["if", "unless"]
  private static let questions: WordSet = [
    "asked", "ask", "asking", "wondered", "wonder", "as", "see", "know", "whether", "unclear",
    "even", "only", "say", "decide", "sure",
  ]

  /// Whether a participle is one of the present: "is held in May".
  private static func isPresentPassive(_ index: Int, _ lexemes: LexemeSequence) -> Bool {
    var place = index - 1
    while place >= max(0, index - 3), let lexeme = lexemes[place], lexeme.kind == .word {
      switch lexeme.form {
      case "is", "are": return true
      case "not", "also", "now", "then": place -= 1
      default:
        guard lexemes.ends(lexeme, in: "ly") else { return false }
        place -= 1
      }
    }
    return false
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
    var isPerfect = false
    while steps < 5, place >= start, let lexeme = lexemes[place], lexeme.kind == .word {
      let word = lexeme.form
      if aheadWords.contains(word), !(word == "may" && lexeme.isCapitalized) { return true }
      // "would have met" tells of what did not come to pass.
      if modals.contains(word) { return !isPerfect }
      isPerfect = isPerfect || word == "have"
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
