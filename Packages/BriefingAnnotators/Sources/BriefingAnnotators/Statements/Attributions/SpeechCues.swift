/// The closed list of words that tell whose claim something is.
enum SpeechCues {
  /// Whether somebody who does this says, writes, thinks or decides something.
  static func isReporting(_ lemma: WordForm) -> Bool {
    isSaying(lemma) || performative.contains(lemma)
  }

  /// Whether what follows is the word of the one who says it, not the report of a deed.
  ///
  /// Who announces, confirms or agrees does something by saying it; that is told as the source's
  /// own report.
  static func isSaying(_ lemma: WordForm) -> Bool {
    speech.contains(lemma) || thought.contains(lemma)
      || demand.contains(lemma)
  }

  /// Whether a verb tells what somebody thinks, which nobody need have said.
  static func isThinking(_ lemma: WordForm) -> Bool { thought.contains(lemma) }

  /// Whether a verb reports what is said or thought, given whether a clause of it follows.
  static func isSaying(_ link: VerbGroup.Link, hasContent: Bool) -> Bool {
    guard isSaying(link.lemma), !link.isPassive else { return false }
    return hasContent || strong.contains(link.lemma) || isDemand(link.lemma)
  }

  /// Whether a verb such as "consider" tells an opinion: "considers it urgent", "views this as".
  ///
  /// "considers a ban" tells of a plan instead.
  static func judges(_ link: VerbGroup.Link, in words: [ReadWord]) -> Bool {
    guard link.lemma == "consider" || link.lemma == "view" else { return true }
    guard !link.isProgressive, link.word + 1 < words.count else { return false }
    let next = words[link.word + 1]
    if next.isAdjective || next.isPronoun { return true }
    let rest = words[(link.word + 1)...].prefix(10)
    return zip(rest, rest.dropFirst()).contains { first, second in
      first.form == "as" || (first.form == "to" && second.form == "be")
    }
  }

  /// Whether somebody who does this gives an opinion, whatever it is of: what they think will come
  /// is foretold, and nobody's plan.
  static func isOpining(_ lemma: WordForm) -> Bool { opining.contains(lemma) }

  private static let opining = WordSet(
    words: """
      argue warn caution predict fear believe think contend claim doubt worry reckon suspect assume \
      estimate suggest maintain hope feel complain boast speculate
      """
  )

  /// Whether a verb puts a name to something: "called the outcome a missed chance".
  static func isLabelling(_ link: VerbGroup.Link, in words: [ReadWord]) -> Bool {
    guard !link.isPassive, !link.isProgressive || link.lemma != "call" else { return false }
    if labelling.contains(link.lemma) { return true }
    guard link.lemma == "call", link.word + 2 < words.count else { return false }
    let object = words[(link.word + 1)...].prefix(10).prefix {
      !$0.classes.isAny([.strongMark, .terminator, .openBracket, .opener])
    }
    guard let first = object.first,
      !first.classes.isAny([.preposition, .to, .coordinator, .quote]),
      !object.contains(where: { called.contains($0.form) })
    else { return false }
    // "called the deal a mistake", "called the outcome “a missed chance”", "called it unfair"
    let rest = object.dropFirst()
    return first.isPronoun && rest.first.map { !$0.classes.isAny([.preposition, .comma]) } ?? false
      || rest.contains { $0.form == "a" || $0.form == "an" || $0.classes.contains(.quote) }
  }

  private static let labelling = WordSet(
    words: "describe characterize label brand denounce criticize praise condemn hail decry deplore"
  )
  /// What is called in another sense.
  private static let called = WordSet(
    words:
      "election elections vote meeting session summit strike halt attention emergency referendum"
  )

  /// Whether somebody who does this asks for something.
  static func isDemand(_ lemma: WordForm) -> Bool { demand.contains(lemma) }

  /// Whether a verb can end a sentence with its speaker alone: "…, the minister said".
  static func isTailing(_ lemma: WordForm) -> Bool {
    speech.contains(lemma) || lemma == "announce" || lemma == "confirm"
      || lemma == "believe" || lemma == "think" || lemma == "find" || lemma == "conclude"
      || lemma == "rule"
  }

  /// Whether a quotation may stand with a verb.
  static func isQuoting(_ lemma: WordForm) -> Bool {
    speech.contains(lemma) || performative.contains(lemma)
      || demand.contains(lemma) || quoting.contains(lemma)
  }

  /// Verbs that say something only where they stand aside: "the bill, he submits, is void".
  static let aside: WordSet = ["submit", "hold", "aver", "plead", "reason"]

  /// Verbs of saying.
  static let speech = WordSet(
    words: """
      say tell state note add explain argue claim assert contend maintain insist stress emphasize \
      underline underscore reiterate remark comment observe testify write report indicate suggest \
      warn caution acknowledge admit concede complain allege accuse estimate predict reply respond \
      recall predict boast joke quip echo mention clarify hint
      """
  )
  /// Verbs of thinking.
  static let thought = WordSet(
    words: """
      believe think consider regard deem fear doubt hope realize feel expect reckon worry suspect \
      assume conclude view understand
      """
  )
  /// Verbs of asking for something.
  static let demand = WordSet(
    words: "urge demand recommend propose advocate appeal request call press advise ask"
  )
  /// Verbs that do what they say.
  static let performative = WordSet(
    words: """
      announce confirm reaffirm declare disclose reveal promise pledge vow agree decide deny \
      dispute refute reject unveil affirm commit undertake
      """
  )
  /// Further verbs a quotation stands with.
  static let quoting = WordSet(
    words: """
      describe call criticize hail praise denounce condemn dub label write read conclude quote \
      dismiss deride mock slam brush rule shout chant exclaim yell reason retort
      """
  )

  /// Verbs that tell of saying or thinking whatever comes after them.
  static let strong = WordSet(
    words: """
      say tell argue contend insist reiterate warn caution allege predict believe think hope fear \
      doubt worry urge accuse complain boast quip testify remark reckon \
      deem regard view consider call recommend advocate demand
      """
  )

  /// Nouns after which "that" opens what is said.
  static let reportingNouns = WordSet(
    words: """
      confirmation announcement statement claim claims allegation allegations accusation report \
      reports news view belief hope fear fears warning promise pledge agreement decision conclusion \
      suggestion proposal rumor rumors rumour rumours fact idea concern concerns development sign \
      signs indication impression assurance understanding word
      """
  )

  /// Texts that can say something: "the readout indicated".
  static let documents = WordSet(
    words: """
      readout statement communique communiqué report draft document documents agenda letter strategy \
      survey poll memo memorandum paper study declaration release transcript text filing minutes \
      outline summary proposal bill plan treaty agreement law act resolution article editorial \
      newspaper agency reports documents data figures polls surveys rules records statements
      """
  )

  /// Whether a word is a text that lays down what is to be done.
  static func isRuleText(_ form: WordForm) -> Bool { ruleTexts.contains(form) }

  private static let ruleTexts = WordSet(
    words: """
      text statement declaration communique communiqué agreement accord pact treaty compact deal arrangement \
      convention protocol rule rules law act resolution regulation regulations directive ordinance \
      charter code memorandum
      """
  )

  /// Verbs of reporting that texts take besides the ones of people.
  static let documentVerbs = WordSet(
    words: """
      say state note indicate show suggest identify read mention stress emphasize warn describe \
      list call outline reveal confirm find argue conclude highlight point
      """
  )

  /// Participles after which "by" names who let a text be known: "obtained by".
  static let obtaining = WordSet(
    words: "obtained seen reviewed released published provided quoted cited reported compiled"
  )

  /// Those of them that are done to other things than texts.
  static let handling = WordSet(
    words: "obtained seen reviewed released published provided compiled"
  )

  /// What is obtained, seen or released and tells something.
  static let information = WordSet(
    words: """
      report reports data figures document documents statement statements photo photos photograph \
      photographs video videos footage survey surveys poll polls memo memos memorandum letter \
      letters email emails transcript transcripts list lists estimate estimates study studies \
      analysis record records file files filing filings image images statistics numbers \
      information article recording recordings copy copies draft drafts papers message messages \
      index ranking rankings results findings forecast forecasts note notes cable cables
      """
  )

  /// Nouns that make of what follows a claim of somebody: "accusations of bullying".
  static let accusing = WordSet(
    words:
      "accusation accusations allegation allegations claims rumors rumours suspicion suspicions"
  )

  /// Verbs that in the passive report what nobody is named for: "is said to", "were found to".
  static let hearsayVerbs: WordSet = [
    "say", "report", "believe", "think", "find", "accuse", "allege", "rumor", "understand", "deem",
    "suspect", "mention", "claim", "rumour", "purport", "presume", "repute", "assume", "suppose",
  ]

  /// Those that report without an infinitive after them: "was accused", "was mentioned".
  static let hearsayAlone: WordSet = ["accuse", "allege", "suspect", "mention"]
}
