import BriefingCore

/// Firms, parties and movements that news names without saying what they are.
enum WellKnownNames {
  /// Finds firms, in the case in which they are listed.
  static let companies = matcher(of: "companies")
  /// Finds parties and movements.
  static let political = matcher(of: "political")

  /// The names listed under a key of the data file.
  static func names(_ key: String) -> [String] {
    TableRows(rows).first { $0[0] == key }?.list(1) ?? []
  }

  private static func matcher(of key: String) -> PhraseMatcher {
    PhraseMatcher(names(key).enumerated().map { PhraseMatcher.Phrase($1, payload: $0) })
  }
}
