/// A name of a holiday, in small letters and without marks.
struct HolidayName: Sendable {
  let words: [WordForm]
  let holiday: Holiday
  let caution: Caution

  /// What must speak for a name that could be something else.
  enum Caution: Sendable {
    /// Nothing.
    case none
    /// No country's name before it: each has another day of the name.
    case national
    /// A capital letter or a year: the words are common ones.
    case common
    /// A year: the name is that of a saint or a person.
    case person
  }

  /// The names by their first words, the longest first.
  static let byOpener: WordTable<[HolidayName]> = {
    var result: [WordForm: [HolidayName]] = [:]
    let tables: [[String: Holiday]] = [
      Holiday.civil, Holiday.american, Holiday.christian, Holiday.jewish, Holiday.islamic,
      Holiday.hindu, Holiday.eastAsian,
    ]
    for (text, holiday) in tables.joined() {
      let words = text.split(separator: " ").map { WordForm($0.utf8) }
      guard let opener = words.first else { continue }
      let name = HolidayName(
        words: words,
        holiday: holiday,
        caution: cautions[text] ?? .none
      )
      result[opener, default: []].append(name)
    }
    return WordTable(
      result.map { ($0.key, $0.value.sorted { $0.words.count > $1.words.count }) }
    )
  }()

  private static let cautions: [String: Caution] = [
    "independence day": .national, "flag day": .national, "constitution day": .national,
    "election day": .national, "victory day": .national, "armed forces day": .national,
    "king s day": .common, "lent": .common, "boss day": .common,
    "victoria day": .common, "day of atonement": .common, "admin day": .common,
    "holi": .common, "maghi": .common, "vishu": .common, "onam": .common, "rakhi": .common,
    "saint patrick": .person, "st patrick": .person, "boss s": .person,
  ]
}
