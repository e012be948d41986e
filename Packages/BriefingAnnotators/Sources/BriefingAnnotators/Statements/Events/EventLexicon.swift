/// The verbs and nouns that tell of events, by the kind of event.
enum EventLexicon {
  /// Of verbs, by the base form.
  static let verbs: WordTable<String> = keyed([
    ("meeting", "meet convene gather hold attend discuss speak confer reconvene"),
    ("visit", "visit travel arrive host welcome tour"),
    ("announcement", "announce unveil declare disclose reveal"),
    ("release", "release publish issue"), ("launch", "launch inaugurate open introduce"),
    ("enactment", "enact ratify"), ("signing", "sign"), ("adoption", "adopt approve endorse"),
    ("agreement", "agree"), ("confirmation", "confirm reaffirm"), ("resignation", "resign"),
    ("appointment", "appoint nominate"), ("election", "elect"), ("appeal", "call urge"),
    ("attack", "invade attack bomb shell strike assassinate"), ("arrest", "arrest detain"),
    ("test", "test fire"), ("withdrawal", "withdraw"), ("dispatch", "send dispatch deploy"),
    ("sanction", "impose sanction"), ("vote", "vote"), ("cancellation", "cancel scrap"),
    ("postponement", "postpone delay"), ("establishment", "establish create found"),
  ])

  /// Verbs that are an event only with a day: most talk and most founding has none.
  static let dated: WordSet = [
    "discuss", "speak", "confer", "create", "establish", "found", "introduce", "discover", "open",
    "detain", "strike", "fire", "test", "sanction",
  ]

  /// Kinds whose verbs are told with the place of the event itself.
  static let placed = Set<String>([
    "meeting", "visit", "enactment", "signing", "attack", "arrest", "test", "vote", "launch",
  ])

  /// Of nouns that are an event where a day, a place or a possessor is named with them.
  static let nouns: WordTable<String> = keyed([
    (
      "meeting",
      """
      meeting meetings talks summit session conference teleconference videoconference consultations \
      negotiations gathering roundtable forum dialogue hearing
      """
    ),
    ("visit", "visit trip tour"), ("call", "call"), ("announcement", "announcement"),
    ("launch", "launch inauguration opening"), ("signing", "signing"), ("release", "release"),
    ("resignation", "resignation"), ("election", "election elections referendum"), ("vote", "vote"),
    ("exercise", "exercise exercises drill drills"), ("speech", "speech address"),
    ("ceremony", "ceremony"), ("enactment", "enactment adoption ratification"),
    ("test", "test tests"),
  ])

  /// Of nouns that are an event wherever they stand.
  private static let upheavals: WordTable<String> = keyed([
    ("conflict", "war invasion occupation coup uprising"), ("ceasefire", "ceasefire truce"),
    ("pandemic", "pandemic epidemic"), ("disaster", "earthquake tsunami hurricane typhoon flood"),
    ("attack", "assassination massacre bombing"),
  ])

  /// All of these nouns, so that each word of a text is looked up once.
  static let eventNouns = WordTable(
    upheavals.words.compactMap { word in
      upheavals[word].map { (word, (kind: $0, isUpheaval: true)) }
    }
      + nouns.words.compactMap { word in
        nouns[word].map { (word, (kind: $0, isUpheaval: false)) }
      }
  )

  /// Nouns that with "hold" or "take place" make a meeting of another kind.
  static func kind(ofHeld noun: WordForm) -> String? { nouns[noun] }

  private static func keyed(_ rows: [(String, String)]) -> WordTable<String> {
    var result: [(WordForm, String)] = []
    for (kind, words) in rows {
      for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        result.append((WordForm(word.utf8), kind))
      }
    }
    return WordTable(result)
  }
}
