// MARK: - Closed lists of words

extension ReferenceWords {
  /// More words than these of a sentence are not looked at.
  static let most = 24
  /// The most words of a phrase before the pronoun that is the subject.
  static let longestLead = 10
  /// The most words of an answer such as "The mayor rejected the accusation".
  static let shortAnswer = 14
  /// The most words of an echo such as "The request was granted".
  static let shortEcho = 8
  /// The most words of "So the ministers tell us".
  static let shortSo = 5
  /// The most words of a denial that names no matter.
  static let shortestDenial = 7

  static let joints: Set<String> = [
    "and", "but", "so", "yet", "then", "still", "also", "however", "nor", "instead", "meanwhile",
    "moreover", "later", "afterwards", "nevertheless", "nonetheless",
  ]
  static let shortened: Set<String> = ["s", "re", "ve", "ll", "d"]
  static let quantifiers: Set<String> = [
    "most", "some", "many", "few", "all", "each", "one", "two", "three", "both", "neither", "none",
    "half", "part", "much", "several", "any", "either",
  ]
  /// Words for a part of what is told before, which speak of nobody in particular otherwise.
  static let shares: Set<String> = [
    "most", "both", "neither", "none", "half", "each", "several", "all", "either", "two", "three",
  ]
  static let places: Set<String> = [
    "first", "second", "third", "last", "latter", "former", "rest", "other", "others", "remainder",
    "two", "three", "four", "five", "six",
  ]
  static let leftovers: Set<String> = ["rest", "remainder", "latter", "former", "others"]
  static let crowds: Set<String> = ["many", "some", "few"]
  static let thinking: Set<String> = [
    "fear", "feared", "say", "said", "think", "thought", "believe", "believed", "doubt", "doubted",
    "hope", "hoped", "want", "wanted", "agree", "agreed", "refused", "signed",
  ]
  static let numbers: Set<String> = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "twenty", "thirty", "forty", "fifty", "sixty", "hundred", "dozen",
  ]
  static let honours: Set<String> = [
    "majesty", "highness", "excellency", "honour", "holiness", "grace",
  ]
  static let demonstratives: Set<String> = ["this", "that", "these", "those"]
  static let subordinators: Set<String> = [
    "if", "when", "once", "until", "unless", "because", "while", "although", "though", "since",
    "before", "after", "should", "had", "were",
  ]
  static let circumstances: Set<String> = [
    "after", "before", "when", "because", "until", "if", "since", "unless", "although", "though",
  ]
  static let leadingAdverbs: Set<String> = [
    "perhaps", "maybe", "today", "now", "often", "sometimes", "again", "indeed", "thus", "hence",
    "therefore", "once", "soon", "even", "never", "always", "tomorrow", "yesterday",
  ]
  static let leadingPrepositions: Set<String> = [
    "on", "in", "within", "after", "before", "by", "for", "at", "under", "with", "without", "from",
    "during", "until", "despite", "over", "through", "to", "since",
  ]
  static let openers: Set<String> = [
    "where", "which", "who", "whom", "whose", "that", "when", "what", "as", "and", "or", "than",
  ]
  static let articles: Set<String> = [
    "the", "a", "an", "this", "these", "those", "some", "every", "each", "no", "in", "on", "at",
  ]
  static let links: Set<String> = ["of", "to", "that", "by", "for", "from"]
  static let relations: Set<String> = [
    "who", "whom", "whose", "which", "that", "in", "of", "with", "from", "at", "on", "for",
    "present", "concerned", "responsible", "said", "affected", "involved",
  ]
  static let beings: Set<String> = [
    "is", "are", "was", "were", "be", "been", "being", "becomes", "became",
  ]
  static let seeming: Set<String> = [
    "seems", "seemed", "appears", "appeared", "follows", "followed", "happens", "happened",
    "emerged", "emerges", "turns", "turned", "remains", "takes", "took",
  ]
  static let judgments: Set<String> = [
    "possible", "impossible", "important", "necessary", "unnecessary", "essential", "vital",
    "crucial", "hard", "difficult", "easy", "easier", "better", "best", "wrong", "right", "time",
    "fair", "unfair", "good", "bad", "useful", "worth", "premature", "early", "tempting",
    "reasonable", "wise", "unwise", "enough", "up", "imperative", "customary", "cheaper",
  ]
  /// Verbs that have their subject right before them.
  static let finite: Set<String> = [
    "is", "are", "was", "were", "will", "would", "shall", "should", "must", "may", "might", "can",
    "could", "has", "have", "had", "does", "do", "did", "also",
  ]
  static let modals: Set<String> = [
    "will", "would", "shall", "should", "may", "might", "can", "could",
  ]
  static let times: Set<String> = [
    "week", "month", "year", "morning", "evening", "spring", "summer", "autumn", "winter", "time",
    "day", "afternoon", "weekend", "season", "decade", "century", "weeks", "years", "months",
    "days", "hour", "hours",
  ]
  static let answering: Set<String> = [
    "denied", "denies", "rejected", "rejects", "refused", "refuses", "declined", "disputed",
    "disputes", "dismissed", "dismisses", "refuted", "objected",
  ]
  /// Nouns of speech and plans.
  static let sayings: Set<String> = [
    "accusation", "accusations", "allegation", "allegations", "claim", "claims", "charge",
    "charges", "report", "reports", "figure", "figures", "number", "numbers", "proposal", "request",
    "offer", "demand", "remark", "remarks", "comment", "comments", "paragraph", "clause", "point",
    "suggestion", "idea", "plan", "date", "dates", "deadline", "decision", "question", "matter",
    "issue", "news", "change", "step", "move", "sentence",
  ]
}
