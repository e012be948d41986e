import BriefingCore

/// The places of a document where a firm is named that every reader knows: bodies to one annotator,
/// and no persons to another.
struct WellKnownFirms: DocumentReading {
  let matches: [PhraseMatcher.Match]

  init(_ document: Document) { matches = WellKnownNames.companies.matches(in: document) }
}

/// Firms, media, parties, movements and clubs that news names without saying what they are.
enum WellKnownNames {
  /// Finds firms, in the case in which they are listed.
  static let companies = matcher(of: "companies")
  /// Finds newspapers, agencies and stations.
  static let media = matcher(of: "media")
  /// Finds parties and movements.
  static let political = matcher(of: "political")
  /// Finds clubs and leagues of sport.
  static let clubs = matcher(of: "clubs")

  /// The names of bodies of every kind.
  static var bodies: [String] {
    TableRows(rows).flatMap { $0.list(1) }
  }

  /// The names listed under a key of the data file.
  static func names(_ key: String) -> [String] {
    TableRows(rows).first { $0[0] == key }?.list(1) ?? []
  }

  private static func matcher(of key: String) -> PhraseMatcher {
    PhraseMatcher(names(key).enumerated().map { PhraseMatcher.Phrase($1, payload: $0) })
  }
}
