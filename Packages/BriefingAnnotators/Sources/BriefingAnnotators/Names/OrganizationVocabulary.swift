/// The words by which the names of bodies are known.
enum OrganizationVocabulary {
  /// What a head makes of the words around it.
  struct Head: Sendable {
    /// The kind of body.
    let kind: String
    /// Whether words before it make a name: "Finance Ministry".
    var takesModifiers = true
    /// Whether words after it make a name: "Ministry of Finance".
    var takesComplement = false
    /// Whether "for" after it goes on with the name: "Centre for European Reform".
    var takesPurpose = true
    /// Whether it is a name by itself: "Congress".
    var standsAlone = false
    /// Whether only an unknown name before it makes it the name of a firm: "Acme Networks".
    var isWeak = false
  }

  /// The heads by their small letters.
  static let heads: [String: Head] = {
    var result: [String: Head] = [:]
    for (words, head) in lists {
      for word in words.split(whereSeparator: \.isWhitespace) { result[String(word)] = head }
    }
    return result
  }()

  private static let lists: [(String, Head)] = [
    (
      """
      ministry department bureau secretariat directorate embassy consulate authority inspectorate \
      treasury agency
      """,
      Head(kind: "agency", takesComplement: true)
    ),
    ("office administration service services command", Head(kind: "agency", takesComplement: true)),
    (
      "commission committee board council court tribunal subcommittee registry reserve",
      Head(kind: "agency", takesComplement: true)
    ),
    (
      """
      navy force forces police guard guards corps marines brigade brigades battalion battalions \
      regiment squadron fleet
      """,
      Head(kind: "agency")
    ),
    ("army", Head(kind: "agency", takesComplement: true, takesPurpose: false)),
    ("government cabinet", Head(kind: "government", takesModifiers: false, takesComplement: true)),
    (
      "parliament congress senate knesset duma bundestag bundesrat legislature",
      Head(kind: "legislature", takesComplement: true, takesPurpose: false, standsAlone: true)
    ),
    ("assembly diet caucus", Head(kind: "legislature", takesComplement: true)),
    ("house", Head(kind: "legislature", takesModifiers: false, takesComplement: true)),
    (
      "university college academy school",
      Head(kind: "university", takesComplement: true, takesPurpose: false)
    ),
    (
      """
      institute institution foundation association federation confederation society centre center \
      fund museum library hospital church club chamber trust organization organisation endowment \
      project observatory consortium cooperative conservancy
      """,
      Head(kind: "other", takesComplement: true)
    ),
    (
      "union unions alliance coalition community commonwealth",
      Head(kind: "alliance", takesComplement: true)
    ),
    ("network pool", Head(kind: "other", takesComplement: true)),
    ("laboratory laboratories", Head(kind: "other")),
    ("movement front", Head(kind: "other", takesComplement: true)),
    ("party league", Head(kind: "other", takesComplement: true, takesPurpose: false)),
    ("bank banks", Head(kind: "company", takesComplement: true)),
    (
      """
      company corporation group holdings motors airlines airways airline bancorp pharmaceuticals
      """,
      Head(kind: "company")
    ),
    (
      """
      industries electronics technologies systems labs partners insurance telecom semiconductor \
      semiconductors chemicals petroleum aerospace aircraft aviation entertainment studios \
      securities ventures software networks steel electric energy
      """,
      Head(kind: "company", isWeak: true)
    ),
    (
      """
      times post journal herald tribune gazette shimbun chronicle telegraph guardian observer news \
      newspaper magazine broadcasting television radio newswire ilbo zeitung press daily weekly \
      examiner inquirer dispatch courier
      """,
      Head(kind: "media")
    ),
  ]

  /// Legal forms, which end the name of a company.
  static let legalForms: Set<String> = [
    "inc", "corp", "co", "ltd", "llc", "llp", "plc", "gmbh", "ag", "se", "kg", "sa", "sas", "spa",
    "nv", "bv", "ab", "asa", "oy", "oyj", "oao", "ooo", "pao", "jsc", "kk", "pty", "pte", "bhd",
    "tbk", "limited", "incorporated", "company", "corporation", "holdings", "s.a", "n.v", "b.v",
    "s.p.a", "l.l.c", "l.p",
  ]

  /// Those of them that are words of other kinds, and count after another legal form alone or with
  /// a capital name before and nothing after.
  static let shortForms: Set<String> = [
    "se", "kg", "sa", "ab", "as", "ag", "oy", "co", "spa", "sas",
  ]

  /// Words after the name of a firm that are the last of the name of one of its parts.
  static let divisions: Set<String> = [
    "aerospace", "airplanes", "aviation", "business", "cable", "capital", "cargo", "chemical",
    "chemicals", "computer", "computers", "credit", "defence", "defense", "electronics", "energy",
    "entertainment", "express", "finance", "financial", "healthcare", "helicopters", "holding",
    "international", "investments", "media", "mobile", "music", "networks", "pictures", "power",
    "radio", "records", "research", "securities", "services", "software", "solutions", "space",
    "sports", "studios", "systems", "technologies", "technology", "television", "trucks",
    "ventures",
  ]

  /// Nouns before which "military" is an adjective.
  static let militaryNouns = Set(
    """
    academy action activities activity advisers aggression aid aircraft airport alliance assets \
    assistance balance base bases bloc budget buildup campaign capabilities capability command \
    commander commanders commission conflict contractor contractors cooperation coup court courts \
    defense defence lawyer lawyers \
    dictatorship district drill drills equipment establishment exercise exercises expenditure \
    expert experts force forces government hardware helicopter history hospital industry \
    intelligence intervention invasion junta leader leaders might mission observers occupation \
    offensive officer officers official officials operation operations parade personnel plane \
    planes planners police posture power presence regime rule satellite satellites service sites \
    spending strategy strength strike strikes superiority supplies support technology tensions \
    threat ties training tribunal unit units vehicle vehicles
    """.split(whereSeparator: \.isWhitespace).map(String.init)
  )

  /// What an index does, and what follows its name.
  static let movements: Set<String> = [
    "average", "index", "fell", "rose", "dropped", "gained", "lost", "closed", "slid", "plunged",
    "surged", "climbed", "slumped", "jumped", "futures", "points",
  ]

  /// The last words of the names of military units.
  static let units: Set<String> = [
    "army", "corps", "division", "brigade", "regiment", "battalion", "squadron", "wing", "group",
    "fleet", "battery", "company", "infantry", "flotilla", "legion", "cavalry", "fusiliers",
  ]

  /// Modifiers that alone make no name of a body: "Oval Office", "Open House".
  static let emptyModifiers: Set<String> = [
    "oval", "open", "right", "box", "post", "head", "main", "front", "home", "field", "branch",
    "new", "old", "good", "bad", "big", "great", "first", "second", "third", "last", "high", "west",
    "east", "north", "south", "left", "upper", "lower", "world", "the", "a", "this", "my", "our",
    "his", "her", "their", "its", "that", "no", "some", "any", "all", "each", "every", "art",
  ]

  /// What a pool is of that is a body: "Northern Power Pool".
  static let pooled: Set<String> = [
    "power", "energy", "electricity", "gas", "patent", "insurance", "reinsurance", "risk",
  ]

  /// Modifiers of a service or office that every body may have: "Press Service".
  static let voices: Set<String> = ["press", "media", "information", "communications", "news"]

  /// Heads in small letters, with an "s" or without, that name a body after a country: "the Japanese
  /// foreign ministry".
  static let commonHeads: WordTable<String> = {
    let heads = [
      ("government", "government"), ("ministry", "agency"), ("parliament", "legislature"),
      ("army", "agency"), ("navy", "agency"), ("military", "agency"), ("police", "agency"),
      ("embassy", "agency"), ("cabinet", "government"), ("legislature", "legislature"),
      ("senate", "legislature"), ("congress", "legislature"), ("administration", "government"),
      ("forces", "agency"), ("regime", "government"),
    ]
    return WordTable((heads + heads.map { ($0 + "s", $1) }).map { (WordForm($0.utf8), $1) })
  }()

  /// Words between the country and such a head.
  static let commonModifiers: Set<String> = [
    "central", "federal", "national", "interim", "transitional", "air", "armed", "supreme",
    "security", "coalition", "special", "ground", "naval", "border", "government", "opposition",
    "democratic", "allied", "military", "arab", "paramilitary",
  ]
}
