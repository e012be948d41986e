import BriefingCore

/// What is known of a word as part of a person's name.
struct PersonNameRoles: OptionSet, Sendable {
  let rawValue: UInt8

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// A common given name.
  static let given = PersonNameRoles(rawValue: 1)
  /// A common family name.
  static let family = PersonNameRoles(rawValue: 2)
  /// A family name that is a common word, a place or a firm as well: "Park", "Rice", "Ford".
  static let ambiguous = PersonNameRoles(rawValue: 4)
}

/// The given and family names by which a person’s name is known without a title before it.
enum PersonLexicon {
  /// The roles of words.
  static let roles: WordLexicon<PersonNameRoles> = {
    var pairs = names(column: 2, .given)
    pairs += names(column: 3, .family)
    for word in givenNames.split(whereSeparator: \.isWhitespace) {
      pairs.append((String(word), .given))
    }
    for word in otherGivenNames.split(whereSeparator: \.isWhitespace) {
      pairs.append((String(word), .given))
    }
    for word in familyNames.split(whereSeparator: \.isWhitespace) {
      pairs.append((String(word), .family))
    }
    for word in ambiguous.split(whereSeparator: \.isWhitespace) {
      pairs.append((String(word), .ambiguous))
    }
    return WordLexicon(pairs, merging: { $0.union($1) })
  }()

  /// Whether a word is known as a given or a family name.
  static func isPartOfNames(_ word: String) -> Bool {
    !(roles[Array(word.utf8)[...]] ?? []).isDisjoint(with: [.given, .family])
  }

  private static func names(
    column: Int,
    _ role: PersonNameRoles
  ) -> [(word: String, value: PersonNameRoles)] {
    var result: [(word: String, value: PersonNameRoles)] = []
    for row in TableRows(NameTable.rows) {
      for name in row.list(column) {
        for word in name.split(whereSeparator: { $0 == " " || $0 == "-" })
        where word.utf8.count > 1 && word.utf8.first?.isASCIILowercase != true {
          result.append((String(word), role))
        }
      }
    }
    return result
  }

  private static let ambiguous = """
    an ban bell best bo bin church bush cao chase colombo conte cook cooper costa cox cruz dan das \
    day dias ding dong du fan fang ford forest foster fu gang gao gates gill grant gray green \
    guard ha hai hall hamilton han he hill ho hong hope houston hu hua hui hunt hun im jackson jin \
    jo joy kan king ko ku lam law lay lee lei li lima lin lincoln ling lo long love low lu ma mai \
    major man mao march marin marsh may mei mercy min ming moon morales mori na nam nan nana nash \
    newton ng nice nina north norton noun ono ota pan paris park parks pen petit ping post powell \
    power price qi rice rich rivers rong rosa rose ross rui russo sam san santiago santos sar sen \
    shah shan she shi sharp short silva simon so son song stone strong su sun sung ta tan tao \
    taylor temple ting to tong trinity turner van victoria wan ward warren wells west white wise \
    won woo wood woods wu xi ya yam yang ye yi ying young yu charlotte florence georgia jordan \
    israel virginia austin dallas madison carolina santa sydney chad milan brooklyn april august \
    autumn baron bud chance chip christian clay cleveland cliff daisy dale dawn dean denver drew \
    duke earl eve faith frank fidel genesis ginger grace guy homer iris islam ivy jade jasmine \
    jean jesus judge june justice lance lily lourdes mac mark max merit mercedes messiah misha mo \
    napoleon noble olive pat pearl per pier prince prosper prudence queen raja rob roman royal \
    ruby rusty sandy savannah sheikh sherpa sierra skip sky sol sterling sultan summer sunny tiger \
    till troy venus vic violet viola will woody dhaka orlando raleigh cambridge oxford bath kent \
    lancaster york dover essex windsor stirling mason miles bay lane field fields banks lake \
    mountain press bishop pope marshal page chancellor constable abbot parsons steward monk priest
    """
}

extension PersonNameRoles {
  /// Whether a word is known as part of names and as nothing else.
  var isPlain: Bool { !isEmpty && !contains(.ambiguous) }
}
