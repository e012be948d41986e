/// A word of a person's name, and what is known of it.
struct PersonNameWord {
  /// The word in small letters, without dots, commas and apostrophes.
  let key: String
  /// The word as tables have it, where it is written in one case: "WANG" is looked up as "Wang".
  let plain: String
  private let isDotted: Bool
  private let roles: PersonNameRoles
  private let word: WordRoles

  init(_ text: String) {
    let bare = text.filter { !".,'’".contains($0) }
    key = bare.lowercased()
    isDotted = text.hasSuffix(".") && text.count > 1
    let isOneCase = bare.count > 1 && (bare == bare.uppercased() || bare == key)
    plain = isOneCase ? Self.titled(key) : text
    roles = PersonLexicon.roles[Array(bare.utf8)[...]] ?? []
    word = WordRoles.lexicon[Array(key.utf8)[...]] ?? []
  }

  /// "SUK-YEOL" is a name of East Asia, whose second part is small; "SMITH-JONES" is two names.
  private static func titled(_ word: String) -> String {
    let small = word.prefix(1).uppercased() + word.dropFirst()
    guard word.contains("-"), NameTable.standard.cultures(given: small).isEmpty else {
      return small
    }
    return word.split(separator: "-", omittingEmptySubsequences: false)
      .map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: "-")
  }

  /// Whether the word joins two persons.
  var isAnd: Bool { key == "and" || key == "&" }
  /// Whether the word is one letter, or letters with dots.
  var isInitial: Bool {
    key.count == 1 || isDotted && key.count == 2 && plain.dropLast().contains(".")
  }
  /// Whether the word is a form of address, such as "Dr.".
  var isHonorific: Bool { Self.honorifics.contains(key) }
  /// Whether the word is a title before a name.
  var isTitle: Bool {
    isHonorific
      || roles.isEmpty && !word.isDisjoint(with: [.honorific, .office, .occupation])
      || Self.titles.contains(key)
  }
  /// Whether the word may stand before a title and belong to it: "State" in "State Senator".
  var isBeforeTitle: Bool {
    roles.isEmpty && !isTitle && (word.contains(.rank) || Self.beforeTitles.contains(key))
  }
  /// Whether the word tells persons of one name apart: "Jr.", "III".
  var isGeneration: Bool { Self.generations.contains(key) }
  /// Whether the word is a degree, an order or a profession behind a name.
  var isDegree: Bool { Self.degrees.contains(key) }
  /// Whether the word is a common given name.
  var isGiven: Bool { roles.contains(.given) }
  /// Whether the word is a common family name.
  var isFamily: Bool { roles.contains(.family) }
  /// Whether the word is a given name and hardly ever a family name.
  ///
  /// In South Asia, the Near East and Africa the given name of the father serves as a family name.
  var isOnlyGiven: Bool {
    isGiven && !isFamily && !isInitial
      && !NameTable.standard.cultures(given: plain).contains { Self.patronymic.contains($0.id) }
  }

  private static let patronymic: Set<String> = [
    "arabic", "persian", "indian", "turkish", "african", "southeast-asian", "israeli",
  ]
  private static let honorifics = set(
    "mr mrs ms miss mx messrs dr drs doctor doctors prof professor sir dame madam rev reverend hon"
  )
  private static let titles = set(
    """
    attorney atty capt captain col colonel gen general lt lieutenant maj major sgt sergeant cpl gov \
    governor sen senator rep representative congressman congresswoman judge justice president \
    ambassador mayor pastor officer
    """
  )
  private static let beforeTitles = set(
    "state federal the us former acting deputy vice prime foreign senior chief district assistant"
  )
  private static let generations = set("jr sr ii iii iv v vi vii viii ix")
  private static let degrees = set(
    """
    md do dds dmd phd dphil esq esquire cpa rn np dvm od dc psyd edd lcsw msw mph mdiv mdsc dsc sc \
    llb llm jd mba ma msc bsc ba bs pe pa aia faia csi aia-csi facs obe mbe cbe kbe qc kc mp mep ret \
    attorney atty lawyer architect
    """
  )

  private static func set(_ words: String) -> Set<String> {
    Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
