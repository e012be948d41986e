import BriefingCore

/// The words titles of offices are made of, beside those of the shipped table.
enum OfficeVocabulary {
  /// What a word or phrase at the core of a title is.
  struct Core: Sendable {
    /// The kind of office, as in ``OfficeTable``; `group` for words such as "leaders".
    let kind: String
    /// Whether it is written in the plural.
    let isPlural: Bool
  }

  /// The cores of titles, by the payload of a match.
  static let cores: [Core] = phrases.map(\.core)

  /// Finds the cores of titles in either case.
  static let matcher = PhraseMatcher(
    phrases.enumerated().map { index, phrase in
      PhraseMatcher.Phrase(phrase.text, payload: index, isCaseSensitive: false)
    }
  )

  private static let phrases: [(text: String, core: Core)] =
    OfficeTable.standard.offices.flatMap { office in
      [
        (office.name, Core(kind: office.kind, isPlural: false)),
        (office.plural, Core(kind: office.kind, isPlural: true)),
      ].flatMap { name, core in
        // Texts whose words were cut apart have "Secretary - General".
        name.contains("-")
          ? [(name, core), (name.replacing("-", with: " - "), core)] : [(name, core)]
      }
    }
    + [
      ("leader", "leaders"), ("head", "heads"), ("chief", "chiefs"), ("official", "officials"),
      ("lawmaker", "lawmakers"), ("legislator", "legislators"), ("diplomat", "diplomats"),
      ("negotiator", "negotiators"), ("delegate", "delegates"), ("officer", "officers"),
    ].flatMap { singular, plural in
      [
        (singular, Core(kind: "group", isPlural: false)),
        (plural, Core(kind: "group", isPlural: true)),
      ]
    }

  /// Titles that in small letters are mostly other words: "general", "chair", "premier".
  static let ambiguous: Set<String> = [
    "general", "generals", "major", "majors", "captain", "captains", "chair", "chairs", "fellow",
    "fellows", "judge", "judges", "justice", "justices", "premier", "premiers", "prince",
    "princes", "princess", "king", "kings", "queen", "queens", "director", "directors", "speaker",
    "speakers", "founder", "founders", "representative", "representatives", "professor",
    "professors", "commander", "commanders", "colonel", "marshal", "dean", "sheikh", "chief",
    "chiefs", "head", "heads", "officer", "officers", "treasurer", "counselor", "counsellor",
    "administrator", "controller", "consul", "pope", "emir", "emperor", "admiral", "coordinator",
    "rector", "prosecutor", "prosecutors", "leader", "leaders", "official", "officials",
    "delegate", "delegates", "diplomat", "diplomats", "negotiator", "negotiators", "lawmaker",
    "lawmakers", "legislator", "legislators", "governor", "governors", "mayor", "mayors",
    "secretary", "secretaries", "envoy", "envoys", "co-founder", "provost", "czar", "rapporteur",
    "councilor", "councillor", "commissioner", "commissioners", "chairs", "sultan", "brigadier",
    "empress", "queens", "chancellor", "senior fellow", "chief executive", "adviser", "advisers",
    "advisor", "advisors", "spokesman", "spokeswoman", "spokesperson", "spokespersons",
    "spokesmen", "spokeswomen",
  ]

  /// Those of them that need no more than a determiner to be a title.
  static let plain: Set<String> = [
    "chancellor", "premier", "governor", "mayor", "king", "queen", "pope", "emperor", "emir",
    "sultan", "chief executive",
  ]

  /// Words before "officials" and "leaders" that say of what they are.
  static let groups: Set<String> = [
    "government", "world", "national", "state", "congressional", "party", "military", "community",
    "opposition", "religious", "european", "asian", "african", "western", "regional", "g7", "g20",
    "security", "administration", "senior", "top", "intelligence", "defense", "defence", "law",
    "enforcement", "district", "health", "trade", "foreign", "diplomatic", "local", "federal",
    "city", "county", "allied", "public", "un", "eu", "nato", "soviet", "arab", "political",
  ]

  /// Bodies in small letters that have a chief: "the Peruvian police chief".
  static let forces: Set<String> = [
    "army", "navy", "police", "force", "air", "fleet", "guard", "fire", "bank", "central",
  ]

  /// The titles of those who lead them.
  static let commands: Set<String> = [
    "chief", "chiefs", "commander", "commanders", "governor", "governors", "spokesman",
    "spokeswoman", "spokesperson",
  ]

  /// Words before "leaders" that make them no holders of offices.
  static let tradeWords: Set<String> = [
    "business", "industry", "industrial", "commercial", "tech", "technology", "labor", "labour",
    "education", "market",
  ]

  /// What those who work for a firm or a body are in charge of, beside the areas of ministries.
  static let functions: Set<String> = [
    "marketing", "sales", "operations", "communications", "engineering", "design", "research",
    "finance", "strategy", "security", "development", "procurement", "logistics", "production",
    "manufacturing", "programming", "policy", "fiscal", "monetary", "fire", "acquisition",
    "acquisitions",
    "advertising", "personnel",
  ]

  /// Nouns in small letters that a people's name is completed by: "of the Russian army".
  static let nationalBodies: Set<String> = [
    "army", "navy", "military", "police", "government", "parliament", "team", "embassy", "church",
    "forces", "ministry", "parliamentary", "delegation", "mission",
  ]

  /// Nouns after "heads of" that make it a title.
  static let headedBodies: Set<String> = [
    "ministries", "ministry", "departments", "department", "agency", "agencies", "bureau",
    "bureaus", "government", "governments", "state", "delegation", "delegations", "office",
    "offices", "council", "commission", "mission", "missions",
  ]

  /// Occupations: not offices, but a name in capitals after one is a person's.
  static let occupations = """
    academic accountant activist actor actress adviser advisor ambassador analyst anchor \
    anthropologist architect artist assassin astronaut astronomer athlete attorney author banker \
    billionaire biographer biologist blogger boxer broadcaster brother businessman businesswoman \
    campaigner candidate cartoonist chef chemist citizen coach co-author colleague columnist \
    comedian commentator composer congressman conservationist contractor correspondent critic \
    cousin counsel daughter defendant designer diplomat director dissident doctor drummer \
    economist editor engineer entrepreneur executive expert farmer father filmmaker financier \
    footballer founder friend geologist goalkeeper guitarist historian husband industrialist \
    inventor investor journalist lawmaker lawyer lecturer linguist lobbyist magnate manager \
    mathematician midfielder millionaire missionary mogul mother musician nephew niece nominee \
    novelist nurse oligarch opponent owner painter partner philanthropist philosopher photographer \
    physician physicist pianist pilot pioneer player playwright poet politician pollster priest \
    producer professor programmer prosecutor psychologist publisher quarterback rapper reporter \
    researcher resident rival scholar scientist screenwriter sculptor singer sister sociologist \
    soldier son spokesman spokeswoman statesman strategist striker student successor surgeon \
    teacher teammate theologian theorist tycoon uncle veteran victim vocalist widow wife winner \
    witness writer predecessor counterpart
    """
}
