/// The words that tell an opinion from a report.
enum OpinionLexicon {
  /// Adverbs with which an author steps forward.
  static let adverbs = WordSet(
    words: """
      perhaps unfortunately fortunately importantly arguably surely certainly clearly obviously \
      hopefully ideally regrettably sadly undoubtedly admittedly understandably rightly wrongly \
      curiously ironically naturally
      """
  )

  /// Adjectives that judge, where they stand in the predicate.
  static let judging = WordSet(
    words: """
      important vital crucial critical essential difficult hard easy natural right wrong correct useful \
      helpful harmful dangerous good bad better best worse worst great perfect ideal impressive \
      disappointing unfortunate remarkable strange obvious necessary worth wise unwise strong weak \
      effective ineffective successful useless irreplaceable unacceptable regrettable reasonable \
      unreasonable fair unfair promising alarming worrying troubling welcome urgent premature naive \
      risky costly dubious doubtful desirable appropriate inappropriate justified unjustified \
      indispensable invaluable valuable meaningful meaningless unprecedented overdue insufficient \
      inadequate sufficient enough misguided mistaken foolish prudent sensible silly sad \
      natural superior inferior problematic ticklish simplistic outstanding excellent poor
      """
  )

  /// Nouns that judge, where they stand in the predicate.
  static let judgingNouns = WordSet(
    words: """
      opportunity mistake failure success lesson error pity shame disaster triumph blunder setback \
      milestone breakthrough necessity priority imperative virtue folly news
      """
  )

  /// Verbs by which a commentary judges.
  static let judgingVerbs: WordSet = [
    "deserve", "underscore", "highlight", "matter", "lack", "benefit", "miss", "threaten",
    "undermine", "illustrate", "prove", "suffer", "risk", "betray", "jeopardize", "demonstrate",
    "demand", "deceive",
  ]

  /// Verbs by which an advocate argues, where they tell no deed of the past.
  static let arguing: WordSet = [
    "violate", "contradict", "distort", "banish", "subvert", "misrepresent",
  ]

  /// Verbs that blame, or tell where things are heading: "we are failing our children".
  static let blaming: WordSet = [
    "fail", "lose", "waste", "neglect", "ruin", "destroy", "ignore", "forget", "harm", "hurt",
    "drift", "slide", "head", "sleepwalk", "squander", "repeat", "abandon", "kill", "fool", "cheat",
    "wonder", "miss", "live", "stand", "enter", "approach", "witness", "move", "go",
  ]

  /// Pronouns of an author who speaks of themselves or of a "we".
  static let firstPerson = WordSet(words: "i we our my ours mine myself ourselves")
}
