/// The verbs and adjectives that an infinitive hangs on.
enum Predicates {
  /// The adjectives that say how sure, how far or whether at all.
  private static let adjectives = WordSet(
    words: """
      likely unlikely due able unable ready poised willing clear unwilling bound sure certain eager keen \
      reluctant optimistic hopeful confident right wrong correct vacant absent missing possible \
      important vital crucial critical essential necessary natural responsible subject
      """
  )

  /// Whether an infinitive may hang on an adjective, or on what it says of a clause.
  static func isAdjective(_ form: WordForm) -> Bool { adjectives.contains(form) }

  /// Whether an infinitive after a verb is what the verb is about.
  static func governs(_ lemma: WordForm) -> Bool { governing.contains(lemma) }

  private static let governing = WordSet(
    words: """
      expect forecast anticipate project schedule slate set plan intend aim prepare mean design \
      suppose agree decide choose pledge promise vow commit undertake offer propose want hope wish \
      seek try attempt strive work fail decline refuse neglect forget need require ask urge call press \
      threaten begin start continue cease manage help serve seem appear tend happen allow authorize \
      enable force oblige compel forbid ban consider believe say report think find know rumor rumour allege claim \
      purport presume repute assume pretend understand \
      estimate deem time gear poise move act rush struggle look love like prefer resolve determine \
      vote volunteer push opt arrange request instruct order tell advise encourage invite direct \
      mandate entitle permit wait pressure persuade convince swear learn dare get come go be \
      remain stand task charge endeavour endeavor honor honour privilege please delight thrill \
      humble
      """
  )

  /// Whether the "to" after a verb opens an infinitive whatever the next word is: "try to poach".
  static func takesVerb(_ lemma: WordForm) -> Bool { verbTaking.contains(lemma) }

  private static let verbTaking: WordSet = [
    "try", "want", "attempt", "hope", "intend", "refuse", "decline", "manage", "wish", "tend",
    "seem", "plan", "decide", "strive", "endeavour", "endeavor",
  ]

  /// Whether words may stand between a verb and its infinitive: "expected in May to sign".
  static func allowsInsertion(_ lemma: WordForm) -> Bool {
    inserting.contains(lemma)
  }

  private static let inserting = WordSet(
    words: "expect schedule slate set due likely unlikely believe say report plan ask urge call"
  )

  /// Whether a verb gives a name: "a forum called", "dubbed".
  static func names(_ lemma: WordForm) -> Bool {
    lemma == "call" || lemma == "dub" || lemma == "name" || lemma == "nickname" || lemma == "label"
      || lemma == "title" || lemma == "entitle" || lemma == "know"
  }

  /// Verbs that say "to look for ways", "to have plans", "to make efforts".
  static let takesWays = WordSet(
    words: "look search seek find explore discuss have make take study consider announce"
  )

  /// Whether "it is likely the talks will go on" says of the talks what the adjective says.
  static func opensComplement(_ lemma: WordForm) -> Bool {
    lemma == "likely" || lemma == "unlikely" || lemma == "possible" || lemma == "clear"
  }

  /// Whether a verb of "it" only presents the clause after it: "it turned out that".
  static func presents(_ lemma: WordForm) -> Bool { presenting.contains(lemma) }

  private static let presenting: WordSet = [
    "turn", "emerge", "transpire", "follow", "stand", "happen", "go", "come",
  ]

  /// Whether a verb tells that somebody comes to know, makes known or settles what the clause after
  /// it says: "learned that", "made it clear that", "decided that".
  static func settles(_ lemma: WordForm) -> Bool { settling.contains(lemma) }

  private static let settling: WordSet = [
    "learn", "discover", "find", "see", "notice", "know", "recall", "remember", "reveal", "rule",
    "decide", "accept", "ensure", "regret", "forget", "make", "let", "point",
  ]

  /// Words between such a verb and its clause: "made it clear that", "found out that".
  static let settled = WordSet(words: "it out clear plain known be sure certain public also only")

  /// Nouns of places things are put on or stand among: "on the agenda is", "among them were".
  static let places = WordSet(
    words:
      "agenda table docket list program programme schedule them these those topics issues items"
  )

  /// Nouns that lead from such a verb to its infinitive.
  static let ways = WordSet(words: "ways way plans plan efforts effort steps means options")
}
