import BriefingCore

// MARK: - Letters that stand for a body

extension OrganizationFinder {
  /// Whether letters may stand for another body than the table says: one of a country the text does
  /// not speak of, as "SDF" in a text about Syria.
  ///
  /// - Parameters:
  ///   - listed: The listed body.
  ///   - spokenOf: The codes of the countries the text names.
  ///   - placed: The codes of the countries of the places it names.
  /// - Returns: Whether nothing but the letters is sure.
  func isDoubtful(
    _ listed: ListedBodies.Match,
    _ spokenOf: Set<String>,
    _ placed: Set<String>
  ) -> Bool {
    guard let letters = listed.letters, let country = listed.country, listed.kind != "media",
      !spokenOf.contains(country), !placed.contains(country)
    else { return false }
    if letters == .alias { return true }
    // With no other country in sight, readers take the body they know.
    return !spokenOf.isEmpty && listed.name.utf8.count < 5 && !Self.unrivalled.contains(listed.name)
  }

  /// The codes of the countries of the places a text names, whose own codes begin with them.
  func countriesOfPlaces() -> Set<String> {
    Set(places.compactMap { $0.attributes.text("code").map { String($0.prefix(2)) } })
  }

  /// Letters that mean one body to readers anywhere.
  private static let unrivalled: Set<String> = ["CIA", "FBI", "NASA"]

  /// Takes back letters of the table that the text has a name of its own for: in a text that names
  /// the Syrian Democratic Forces, "SDF" is no other body.
  mutating func withdrawRivalledLetters() {
    guard !letterSpans.isEmpty else { return }
    let letters = Set(letterSpans.map { words.document.text[$0] }.filter { $0.utf8.count > 2 })
    var rivals: [String: Set<String>] = [:]
    for finding in findings where !letterSpans.contains(finding.span) {
      guard let name = finding.content.name, name.utf8.contains(0x20) else { continue }
      let initials = words.initials(of: name)
      if letters.contains(initials) { rivals[initials, default: []].insert(name) }
    }
    guard !rivals.isEmpty else { return }
    findings.removeAll { finding in
      letterSpans.contains(finding.span) && rivals[words.document.text[finding.span]]?.count == 1
    }
  }
}
