/// Words by which names of bodies, laws, places and buildings are known, mostly their last ones.
public struct FormTable: Sendable {
  /// What a word makes a name the name of.
  public enum Category: String, Sendable, Hashable, CaseIterable {
    /// A newspaper, agency or station: `Times`, `Shimbun`.
    case media = "media-words"
    /// A line of picture credit: `photo`, `pool`.
    case credit = "credit-words"
    /// A ministry or department.
    case government = "government-words"
    /// An agency, court, force or other public body.
    case agency = "agency-words"
    /// A parliament or a part of one.
    case legislature = "legislature-words"
    /// A political party.
    case party = "party-words"
    /// A company: `Motors`, `Holdings`.
    case company = "company-words"
    /// A university or school.
    case university = "university-words"
    /// A body that does research or promotes a cause.
    case research = "research-words"
    /// A union or alliance of states or others.
    case alliance = "alliance-words"
    /// A dialogue, committee or other forum.
    case forum = "forum-words"
    /// A law, treaty, strategy or programme.
    case instrument = "instrument-words"
    /// The legal form of a company: `Inc.`, `GmbH`.
    case legalForm = "legal-forms"
    /// A place, said after its name: `Region`, `Strait`.
    case site = "site-words"
    /// A place in small letters after its name: `province`, `peninsula`.
    case siteCommon = "site-common-words"
    /// A place, said before its name: `Gulf of`, `Mount`.
    case sitePrefix = "site-prefixes"
    /// A building or plant, said after its name: `Airport`, `Science Park`.
    case facility = "facility-words"
    /// A building or plant, said before its name: `Fort`, `Fab`.
    case facilityPrefix = "facility-prefixes"
    /// A building or plant in small letters after a name: `plant`, `building`.
    case facilityCommon = "facility-common-words"
    /// A word in small letters before those: `nuclear`, `chip`.
    case facilityQualifier = "facility-qualifiers"
  }

  /// The table the suite ships.
  public static let standard = FormTable(TableRows(rows))

  private let words: [Category: [String]]
  private let categories: [String: Set<Category>]
  private let facilityTopics: [String: String]

  init(_ rows: TableRows) {
    var words: [Category: [String]] = [:]
    var categories: [String: Set<Category>] = [:]
    var pairs: [String: [String: String]] = [:]
    for row in rows {
      if let category = Category(rawValue: row[0]) {
        words[category] = row.list(1)
        for word in row.list(1) { categories[word, default: []].insert(category) }
      } else {
        for pair in row.list(1) {
          let parts = pair.split(separator: "=").map(String.init)
          if parts.count == 2 { pairs[row[0], default: [:]][parts[0]] = parts[1] }
        }
      }
    }
    self.words = words
    self.categories = categories
    facilityTopics = pairs["facility-topics"] ?? [:]
  }

  /// Returns the words of a category; some are several words, parted by spaces.
  public func words(_ category: Category) -> [String] { words[category] ?? [] }

  /// Returns the categories of a word, in the case in which it is listed.
  public func categories(of word: some StringProtocol) -> Set<Category> {
    categories[String(word)] ?? []
  }

  /// Returns the id of the topic a facility's word belongs to, such as `energy`.
  public func facilityTopic(of word: some StringProtocol) -> String? {
    facilityTopics[String(word)]
  }
}
