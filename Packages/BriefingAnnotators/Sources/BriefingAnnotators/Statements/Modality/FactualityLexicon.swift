/// The words that say whether what they introduce is so.
enum FactualityLexicon {
  // MARK: Verbs

  /// Who does this says that something is not so.
  static let denying = WordSet(
    words: """
      deny refute reject rebut dispute contradict disprove debunk dismiss discredit disavow pretend lie \
      quash
      """
  )
  /// After these verbs "if" asks.
  static let questioning = WordSet(
    words: """
      doubt question wonder ask inquire enquire query investigate examine discuss debate consider check \
      decide determine contest challenge
      """
  )
  /// Who does this takes a finding back.
  static let retracting = WordSet(words: "annul overturn retract recant withdraw reverse")
  /// Who does this leaves open whether it is so.
  static let doubting = WordSet(words: "doubt question wonder query")
  /// Who does this only wishes, fears or imagines it.
  static let imagining = WordSet(
    words: """
      hope wish want fear worry expect suppose imagine demand urge propose recommend suspect assume \
      dream pray require speculate guess predict insinuate fantasize
      """
  )
  /// In the passive, nobody in particular says it: "it is rumoured that".
  static let rumouring = WordSet(
    words: """
      say report allege claim rumor rumour believe think suggest understand assume suppose purport \
      assert presume feel fear whisper mention suspect speculate hint imply contend reckon repute
      """
  )
  /// Verbs of impressions: "it seems that".
  static let seeming = WordSet(words: "seem appear")
  /// What is not known or regretted is so all the same.
  static let factive = WordSet(
    words: "know realize realise regret forget notice remember mind resent care understand"
  )

  /// What a story does that nobody answers for.
  static let spreading = WordSet(words: "spread circulate swirl surface emerge go come")

  // MARK: Adverbs

  static let hearsay = WordSet(
    words: """
      allegedly reportedly supposedly purportedly apparently ostensibly seemingly rumoredly \
      rumouredly putatively reputedly presumably
      """
  )
  /// What a word may say of verbs that it does not stand at.
  enum Cue: Sendable {
    /// "reportedly"
    case hearsay
    /// "according"
    case source
    /// "had", before its subject
    case scope
  }

  /// The words that may say something of verbs they do not stand at.
  static let cues: WordTable<Cue> = {
    let scopes = WordSet(
      words: """
        case time assuming supposing suppose imagine provided providing wish wishes wished had \
        were should
        """
    )
    let sources: WordSet = ["according", "per"]
    return WordTable(
      hearsay.words.map { ($0, .hearsay) } + sources.words.map { ($0, .source) }
        + scopes.words.map { ($0, .scope) }
    )
  }()

  static let approaching = WordSet(words: "almost nearly practically virtually")
  static let falsifying = WordSet(
    words: "falsely wrongly mistakenly erroneously incorrectly untruthfully wrongfully"
  )

  // MARK: Nouns that a clause explains

  /// What is rumoured, whoever speaks of it.
  static let rumours = WordSet(
    words: """
      rumor rumors rumour rumours gossip speculation hearsay allegation allegations whisper whispers \
      innuendo insinuation insinuations
      """
  )
  /// What somebody says or thinks, and others may deny.
  static let claims = WordSet(
    words: """
      report reports claim claims suggestion suggestions story stories assertion assertions \
      finding findings accusation accusations hint hints indication indications sign signs belief beliefs impression \
      notion notions theory theories perception contention contentions word talk talks narrative
      """
  )
  /// What is only thought of, hoped or feared.
  static let thoughts = WordSet(
    words: """
      possibility possibilities chance chances odds risk danger hope hopes fear fears prospect likelihood idea \
      ideas condition proposal demand demands wish threat assumption scenario expectation \
      expectations doubt doubts question questions suspicion suspicions concern concerns worry \
      worries case event proviso probability illusion pretext pretence pretense
      """
  )
  /// What is not so by its name.
  static let falsehoods = WordSet(
    words: """
      lie lies myth myths falsehood fiction fabrication misconception hoax untruth fantasy nonsense \
      rubbish invention denial denials fallacy delusion
      """
  )
  /// What would show that something is so.
  static let evidence = WordSet(
    words: """
      evidence proof sign signs indication indications confirmation record records suggestion \
      suggestions basis grounds mention guarantee hint hints trace information knowledge certainty \
      reason
      """
  )

  // MARK: Predicates

  /// Whether "that" after a word of a predicate opens a clause: "is not true that".
  static func opensClause(_ form: WordForm) -> Bool {
    truths.contains(form) || untruths.contains(form) || certainties.contains(form)
      || uncertainties.contains(form) || chances.contains(form) || impossibilities.contains(form)
  }

  static let truths = WordSet(words: "true correct accurate case fact truth right")
  static let untruths = WordSet(
    words: """
      false untrue incorrect inaccurate unfounded baseless groundless fake fabricated fictitious \
      invented bogus untruthful spurious wrong mistaken erroneous
      """
  )
  static let certainties = WordSet(
    words: "clear certain known evident obvious plain sure apparent confirmed convinced confident"
  )
  static let uncertainties = WordSet(
    words: """
      unclear uncertain unknown doubtful unlikely unconfirmed questionable debatable disputed contested unsure hopeful afraid fearful worried \
      unverified dubious
      """
  )
  static let chances = WordSet(
    words: "possible likely probable conceivable plausible thinkable imaginable"
  )
  static let impossibilities = WordSet(
    words: "impossible inconceivable unthinkable implausible"
  )
  /// What makes hearsay of a report: "unconfirmed reports", "a forged letter".
  static let unconfirmed = WordSet(
    words: """
      unconfirmed unverified anonymous disputed unsourced false forged fake faked hoax bogus doctored \
      fabricated fictitious
      """
  )

  // MARK: Before a verb that is not finite

  /// Words after which a deed was not done: "without signing", "instead of signing".
  static let failing = WordSet(
    words: """
      fail refuse decline neglect omit forget avoid resist oppose delay postpone defer stop prevent \
      keep refrain abstain cancel prohibit deter bar block miss dissuade deny consider
      """
  )
  /// Who does this does not do what follows, and nothing else: "avoided signing".
  static let omitting = WordSet(words: "avoid forget miss refrain abstain omit neglect")
  /// Words of what was near: "came close to", "on the verge of".
  static let nearness = WordSet(words: "verge brink cusp edge eve short close shy chance about")
  static let failures = WordSet(
    words: """
      refusal failure inability reluctance unwillingness chance opportunity verge brink cusp point \
      edge eve short close shy far instead rather without before against than
      """
  )
}
