import BriefingCore

/// How far a matter has come, by the verb, adjective or noun that says so.
///
/// A word that governs an infinitive says how far the deed has come that the infinitive names; a
/// word that does what it says, such as "agree", names the rung itself once it is past.
enum StatusLexicon {
  /// Of governing words, by the base form: "expected to", "plans to".
  static let governing: WordTable<Status> = table([
    (.scheduled, "schedule slate set due time book"),
    (.expected, "expect forecast anticipate project suppose likely unlikely bound tend"),
    (
      .planned,
      """
      plan intend aim prepare mean going poised ready gear decide resolve determine move \
      arrange choose opt eager instruct order mandate task direct charge
      """
    ),
    (
      .proposed,
      """
      hope want seek wish look search consider weigh explore ask urge call press demand propose \
      recommend suggest advocate request push appeal encourage invite advise need require try \
      attempt strive prefer love like lobby struggle willing keen pressure persuade \
      convince volunteer offer \
      endeavour endeavor
      """
    ),
    (
      .possible,
      """
      threaten able possible allow enable permit think believe say report rumor rumour allege deem claim \
      purport presume repute assume understand
      """
    ),
    (.agreed, "agree"),
    (.announced, "pledge promise vow commit undertake swear"),
    (.underWay, "begin start continue"),
  ])

  /// Of verbs that name the rung when they are past: "agreed", "was signed".
  static let performed: WordTable<Status> = table([
    (.enacted, "enact"),
    (.signed, "sign"),
    (.agreed, "agree concur adopt approve ratify endorse settle"),
    (.confirmed, "confirm reaffirm reiterate verify"),
    (
      .announced,
      """
      announce unveil release publish launch declare introduce disclose reveal issue pledge promise \
      vow commit undertake present proclaim
      """
    ),
    (.cancelled, "cancel scrap abandon axe"),
    (.postponed, "postpone delay defer shelve"),
    (.denied, "deny dispute refute reject rebut"),
    (
      .proposed,
      """
      propose recommend suggest advocate urge demand request ask hope want seek wish consider \
      weigh look explore appeal mull float need require
      """
    ),
    (.planned, "plan intend aim"),
    (.expected, "expect forecast anticipate predict project"),
    (.scheduled, "schedule slate"),
    (.pending, "await vote"),
  ])

  /// Verbs with a particle after them.
  static let phrasal: [(verb: WordForm, particle: WordForm, status: Status)] = [
    ("call", "off", .cancelled), ("put", "off", .postponed), ("push", "back", .postponed),
    ("rule", "out", .denied), ("push", "for", .proposed), ("press", "for", .proposed),
    ("call", "for", .proposed), ("call", "on", .proposed), ("ask", "for", .proposed),
    ("look", "for", .proposed), ("argue", "for", .proposed),
  ]

  /// Nouns that carry the rung: "was a confirmation that", "reached an agreement on".
  static let nouns: WordTable<Status> = {
    let rows: [(Status, String)] = [
      (.agreed, "agreement accord deal pact consensus understanding"),
      (.confirmed, "confirmation"), (.announced, "announcement pledge promise declaration"),
      (.proposed, "proposal suggestion recommendation call idea wish demand request appeal"),
      (.planned, "plan plans intention aim goal objective purpose decision"),
      (.possible, "possibility chance option"), (.expected, "expectation expectations forecast"),
    ]
    var result: [WordForm: Status] = [:]
    for (status, words) in rows {
      for word in words.split(separator: " ") { result[WordForm(word.utf8)] = status }
    }
    return WordTable(result.map { ($0.key, $0.value) })
  }()

  /// Verbs that bring about what their object names: "reached an agreement".
  static let light: WordSet = [
    "reach", "strike", "conclude", "make", "forge", "secure", "finalize", "seal", "give", "issue",
  ]

  /// Verbs that tell a state, which neither is held nor comes to pass.
  static let stative = WordSet(
    words: """
      be have lack remain seem appear belong contain consist include involve know believe like \
      love need own possess depend rely represent reflect concern matter mean cost resemble \
      exist deserve become emerge grow rise fall increase decrease decline change evolve improve \
      worsen affect require cover face feel think hope want regard consider see tend differ \
      suffer benefit stem play seat measure weigh accommodate span house
      """
  )

  /// Those of them that come to pass where a measure, a time or a degree is told.
  static let moving = WordSet(
    words: "rise fall increase decrease decline grow change improve worsen"
  )
  /// Adverbs of how much or how suddenly things move.
  static let degrees = WordSet(
    words: """
      sharply dramatically steeply slightly rapidly suddenly significantly considerably substantially \
      markedly heavily steadily quickly abruptly drastically modestly marginally strongly gradually
      """
  )

  /// Verbs that in the present tense tell what is going on.
  static let continuing = WordSet(
    words: """
      spend work invest build negotiate fund subsidize finance cooperate coordinate collaborate \
      continue
      """
  )

  /// Verbs that set up what their object names.
  static let founding: WordSet = [
    "establish", "create", "found", "appoint", "elect", "designate", "extend", "renew", "allocate",
    "launch", "set", "constitute", "dissolve", "mandate", "accept",
  ]

  /// What gives force of law when it is passed.
  static let laws = WordSet(
    words: """
      law laws bill bills act legislation statute statutes ordinance amendment amendments budget
      """
  )

  /// Meetings, visits and releases: with a day, "will" schedules them.
  static let datable = WordSet(
    words: """
      hold meet convene host attend visit travel gather begin start open launch release sign \
      welcome sit speak arrive depart resume publish take vote announce unveil present \
      inaugurate participate join close expire talk represent
      """
  )

  private static func table(_ rows: [(Status, String)]) -> WordTable<Status> {
    var result: [WordForm: Status] = [:]
    for (status, words) in rows {
      for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        result[WordForm(word.utf8)] = status
      }
    }
    // Of a word in several rows the last counts.
    return WordTable(result.map { ($0.key, $0.value) })
  }
}
