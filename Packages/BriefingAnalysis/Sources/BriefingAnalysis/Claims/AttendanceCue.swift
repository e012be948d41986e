/// Words by which a sentence says who was there, and who was not.
struct AttendanceCue {
  /// Where the names stand that the words are said of.
  enum Side {
    case before, behind
  }

  let words: [String]
  let side: Side
  let role: Participant.Role
  /// Whether at least two must have done it for it to be a meeting: "signed", "agreed".
  var isJoint = false
  /// Whether a word for a gathering must follow: one chairs a board and attends a school as well.
  var needsGathering = false
  /// Whether a word for those who are sent must follow: "did not send a minister".
  var needsEnvoy = false
  /// Whether it opens its line or sentence: "Participants: …".
  var isOpening = false

  /// Whether those behind the verb were there as well: "met with", "spoke with".
  var takesObject: Bool {
    ["met", "meet", "with"].contains(words.last ?? "") && side == .before && role == .participant
  }

  /// The cues by their first word; of those that fit the longest holds.
  static let byFirstWord: [String: [AttendanceCue]] = Dictionary(
    grouping: all.sorted { $0.words.count > $1.words.count },
    by: { $0.words[0] }
  )

  private static let all: [AttendanceCue] =
    cues(
      .before,
      .participant,
      """
      met/ meeting in/ meeting at/ participated/ took part/ gathered in/ gathered at/ convened in/ \
      were present/ was present/ were represented/ was represented/ held talks/ held a meeting/ \
      will take part/ will participate/ taking part/ participating/ are taking part/ will meet/ \
      attended as/ attending as/ joined as/ was the host of/ is the host of/ flew in for/ \
      resumed talks/ opened talks/ began talks/ continued talks/ met with/ spoke with/ paid a visit \
      to/ visited/ paid an official visit to/ paid a working visit to/ paid a state visit to
      """
    )
    + cues(
      .before,
      .participant,
      "signed/ adopted/ concluded/ agreed/ settled/ endorsed/ sealed/ reached agreement/ reached a deal"
    )
    .map { cue in
      var cue = cue
      cue.isJoint = true
      return cue
    }
    + cues(
      .before,
      .participant,
      """
      attended/ chaired/ co-chaired/ hosted/ joined/ will attend/ will chair/ will host/ chairs/ \
      hosts/ presided over/ the host of/ host of/ the chair of/ chair of/ opened/ facilitated
      """
    ).map { cue in
      var cue = cue
      cue.needsGathering = true
      return cue
    }
    + cues(
      .before,
      .absent,
      """
      was not invited/ were not invited/ did not attend/ did not take part/ did not participate/ \
      stayed away/ was absent/ were absent/ was not represented/ were not represented/ was not \
      present/ were not present/ declined to attend/ declined to take part/ declined the \
      invitation/ declined an invitation/ boycotted/ refused to attend/ was not among/ were not \
      among/ left its chair empty/ left its seat empty/ left their chairs empty/ left their seats \
      empty/ did not show up/ did not turn up/ failed to turn up/ failed to show up/ stayed at home/ \
      sent nobody/ will not attend/ will not take part/ skipped/ pulled out of/ withdrew from
      """
    ).map { cue in
      var cue = cue
      cue.needsGathering = ["boycotted", "skipped", "pulled", "withdrew"].contains(cue.words[0])
      return cue
    }
    + cues(.before, .absent, "did not send/ sent no/ has not sent/ will not send").map { cue in
      var cue = cue
      cue.needsEnvoy = true
      return cue
    }
    + cues(
      .before,
      .observer,
      """
      had observer status/ has observer status/ was an observer/ were observers/ had the status of \
      observer/ sent observers/ sent an observer
      """
    )
    + cues(
      .behind,
      .participant,
      """
      brought together/ was attended by/ were attended by/ attended by/ was chaired by/ chaired \
      by/ was co-chaired by/ co-chaired by/ was hosted by/ hosted by/ was signed by/ were signed \
      by/ was adopted by/ the participants were/ participants were/ participants included/ the \
      participants included/ those present were/ those present included/ among those present \
      were/ among the participants were/ also present were/ also present was/ also attending \
      were/ also attending was/ bringing together/ under the chairmanship of/ under the chair of/ \
      under the presidency of/ presided over by/ at the invitation of/ was represented by/ were represented by/ joined by
      """
    )
    + cues(
      .behind,
      .participant,
      "participants :/ present :/ present were/ present was/ present are/ attendees :/ in attendance :/ in attendance were/ delegations :"
    ).map(opening)
    + cues(
      .behind,
      .observer,
      "observers :/ observer :/ observers were/ observers included/ the observers were/ as observers :"
    ).map(opening)
    + cues(
      .behind,
      .absent,
      "apologies :/ absent :/ absent were/ apologies were received from/ regrets :"
    ).map(opening)

  /// Titles that say whose text it is; two at least sign a joint one.
  static let titles: [[String]] = ["statement", "declaration", "communiqué", "communique"].flatMap {
    noun in
    ["by", "of", "between"].map { ["joint", noun, $0] }
  }

  private static func opening(_ cue: AttendanceCue) -> AttendanceCue {
    var cue = cue
    cue.isOpening = true
    return cue
  }

  private static func cues(
    _ side: Side,
    _ role: Participant.Role,
    _ list: String
  ) -> [AttendanceCue] {
    list.split(separator: "/").map { words in
      AttendanceCue(words: words.split(separator: " ").map(String.init), side: side, role: role)
    }
  }

  /// Headings of lists of names, by their words in small letters.
  static let headings: [String: Participant.Role] = [
    "participants": .participant, "list of participants": .participant, "present": .participant,
    "attendees": .participant, "in attendance": .participant, "attendance": .participant,
    "delegations": .participant, "signatories": .participant, "signed": .participant,
    "signed by": .participant, "signatures": .participant, "observers": .observer,
    "apologies": .absent, "absent": .absent, "regrets": .absent,
    "apologies for absence": .absent,
  ]

  /// What sentences end with that lead to a list of those who were there, by the role it tells.
  static let leads: [(words: [String], role: Participant.Role)] = [
    (["did", "not", "attend"], .absent), (["were", "absent"], .absent),
    (["sent", "apologies"], .absent), (["apologies", "from"], .absent),
    (["as", "observers"], .observer), (["observers", "were"], .observer),
    (["the", "observers"], .observer), (["observers", "included"], .observer),
    (["took", "part"], .participant), (["taking", "part"], .participant),
    (["present"], .participant), (["joined", "by"], .participant),
    (["attended"], .participant), (["attended", "by"], .participant),
    (["in", "attendance"], .participant),
    (["participants"], .participant), (["participated"], .participant),
    (["represented"], .participant), (["signed", "by"], .participant),
    (["attendees"], .participant), (["delegations"], .participant),
  ]

  /// Words that may stand behind these: "The participants were:".
  static let copulas: Set<String> = ["were", "are", "was", "is", "included", "include"]

  /// Words for a gathering.
  static let gatherings: Set<String> = [
    "meeting", "meetings", "talks", "summit", "session", "sessions", "conference", "ceremony",
    "negotiations", "gathering", "event", "round", "consultations", "dialogue",
    "signing", "roundtable", "workshop", "hearing", "dinner", "discussions",
  ]

  /// Words for those a country sends.
  static let envoys: Set<String> = [
    "minister", "ministers", "delegation", "delegations", "delegate", "delegates",
    "representative", "representatives", "official", "officials", "envoy", "envoys", "anyone",
    "anybody", "one", "negotiator", "negotiators", "team",
  ]

  /// Words after "met" with which it means something else: "met the target".
  static let otherObjects: Set<String> = [
    "target", "targets", "criteria", "criterion", "demand", "demands", "deadline", "deadlines",
    "requirements", "requirement", "goal", "goals", "needs", "need", "resistance", "opposition",
    "expectations", "conditions", "condition", "obligations", "standards", "costs", "its", "their",
  ]

  /// Words that make of a deed a wish, a condition or a guess.
  static let doubts: Set<String> = [
    "would", "could", "may", "might", "should", "if", "unless", "whether", "had", "never",
    "expected",
    "hopes", "hoped", "wants", "wanted", "plans", "ought", "rarely", "seldom", "last",
  ]

  /// Words that may stand between the names of a list, their offices and the verb.
  static let connectors: Set<String> = [
    ",", ";", "and", "&", "the", "of", "for", "from", "as", "well", "its", "their", "his", "her",
    "both", "h.e", "h.e.", ".", "mr", "mr.", "ms", "ms.", "mrs", "mrs.", "dr", "dr.", "prof",
    "prof.", "sir", "dame", "hon", "hon.", "rt", "right", "honourable", "honorable", "excellency",
    "mp", "mep", "kc", "representatives", "representative", "delegations", "delegation",
    "delegates", "delegate", "officials", "governments", "government", "ministers", "minister",
    "heads", "state", "leaders", "countries", "states", "nations", "members", "parties", "sides",
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "other", "on", "behalf",
    "senior", "foreign", "deputy", "permanent", "along", "together", "with", "counterpart",
    "counterparts", "republic", "kingdom", "oriental", "commonwealth", "federal", "federation",
    "people", "people's", "shri", "smt", "smt.", "envoy", "mediator", "ambassador",
    "secretary", "president", "commissioner", "premier", "chancellor", "chairman", "chairwoman",
    "governor", "mayor", "director", "director-general", "secretary-general", "plurinational",
    "bolivarian", "principality", "duchy", "union", "'s", "prime", "vice", "joined", "by",
    "’s", "respectively", "m.", "mme", "mme.", "eng", "eng.", "jointly",
  ]

  /// Words that may stand between the last name and the verb.
  static let adverbs: Set<String> = [
    "today", "yesterday", "also", "then", "jointly", "formally", "all", "have", "has", "each",
    "again",
    "who", "which", "finally", "both", "on", "in", "at", "earlier", "later", "this", "week", "here",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  /// Words that open a clause, before which a list of names may start.
  static let openers: Set<String> = [
    "that", "when", "where", "after", "before", "because", "while", "as", "said", "but", ":", "—",
    "–", "-", "\"", "“", ")", ";", "today", "which",
  ]

  /// Words that open what may stand before a list of names without a comma: "In the end the".
  static let openings: Set<String> = [
    "in", "at", "on", "after", "during", "today", "yesterday", "earlier", "finally", "later",
    "under", "by",
  ]
}
