/// A unit of time that English names.
enum TimeUnit: String, Sendable {
  case second, minute, hour, day, week, fortnight, month, quarter, year, decade, century
  case weekend

  /// The ISO 8601 duration of a number of units, where the number is exact.
  func duration(of count: DecimalNumber) -> String? {
    switch self {
    case .second: "PT\(count)S"
    case .minute: "PT\(count)M"
    case .hour: "PT\(count)H"
    case .day: "P\(count)D"
    case .week: "P\(count)W"
    case .month: "P\(count)M"
    case .year: "P\(count)Y"
    case .weekend: nil
    case .fortnight: count.multiplied(by: DecimalNumber(2)).map { "P\($0)W" }
    case .quarter: count.multiplied(by: DecimalNumber(3)).map { "P\($0)M" }
    case .decade: "P\(count.scaled(byPowerOfTen: 1))Y"
    case .century: "P\(count.scaled(byPowerOfTen: 2))Y"
    }
  }

  /// The TIMEX3 duration of an unknown number of units.
  var openDuration: String {
    switch self {
    case .second: "PTXS"
    case .minute: "PTXM"
    case .hour: "PTXH"
    case .day: "PXD"
    case .week: "PXW"
    case .fortnight: "PXW"
    case .month: "PXM"
    case .quarter: "PXQ"
    case .year: "PXY"
    case .decade: "PXDE"
    case .century: "PXCE"
    case .weekend: "PXWE"
    }
  }

  /// The ISO 8601 duration of one unit.
  var one: String { duration(of: DecimalNumber(1)) ?? "P1WE" }

  /// The unit a word names, in the singular or the plural.
  static func named(_ word: WordForm) -> (unit: TimeUnit, isPlural: Bool)? { words[word] }

  /// All words that name a unit.
  static var names: [WordForm] { words.words }

  private static let words: WordTable<(unit: TimeUnit, isPlural: Bool)> = {
    var result: [String: (unit: TimeUnit, isPlural: Bool)] = [
      "century": (.century, false), "centuries": (.century, true), "yr": (.year, false),
      "yrs": (.year, true), "hr": (.hour, false), "hrs": (.hour, true), "mins": (.minute, true),
      "sec": (.second, true), "nights": (.day, true), "secs": (.second, true),
      "qtr": (.quarter, false),
      "qtrs": (.quarter, true),
    ]
    let regular: [TimeUnit] = [
      .second, .minute, .hour, .day, .week, .fortnight, .month, .quarter, .year, .decade, .weekend,
    ]
    for unit in regular {
      result[unit.rawValue] = (unit, false)
      result[unit.rawValue + "s"] = (unit, true)
    }
    return WordTable(result)
  }()
}
