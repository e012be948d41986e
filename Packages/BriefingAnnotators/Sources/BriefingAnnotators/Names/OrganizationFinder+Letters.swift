import BriefingCore

// MARK: - Letters that stand for a body

extension OrganizationFinder {
  /// Whether letters may stand for another body than the table says: one of a country the text does
  /// not speak of, as "SDF" in a text about Syria.
  ///
  /// - Parameters:
  ///   - listed: The listed body.
  ///   - placed: The codes of the countries of the places it names.
  /// - Returns: Whether nothing but the letters is sure.
  func isDoubtful(_ listed: ListedBodies.Match, _ placed: Set<String>) -> Bool {
    guard let letters = listed.letters, let country = listed.country, listed.kind != "media",
      !spokenOf.contains(country), !placed.contains(country)
    else { return false }
    if letters == .alias { return true }
    // "USAF" begins with its country.
    if listed.name.hasPrefix(country), listed.name.utf8.count > 3 { return false }
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

  /// Gives letters that a firm is known by the name that the text has for them: "GM" in a text that
  /// names General Motors.
  ///
  /// What was found has to be settled, in order.
  mutating func spellOutFirms() {
    var names: [String: Set<String>] = [:]
    for finding in findings where Self.lettered.contains(finding.content.kind ?? "") {
      guard let name = finding.content.name, name.utf8.contains(0x20) else { continue }
      let initials = words.initials(of: name)
      for letters in [initials, String(initials.dropLast())] where letters.utf8.count > 1 {
        names[letters, default: []].insert(name)
      }
    }
    for index in findings.indices where wellKnownFirms.contains(findings[index].span) {
      let letters = words.document.text[findings[index].span]
      guard letters.utf8.count < 6, let known = names[letters], known.count == 1 else { continue }
      findings[index].content.name = known.first
      findings[index].content.acronym = letters
    }
  }

  private static let lettered: Set<String> = ["company", "media"]

  /// Gives public bodies without a country that of the same body named with one before.
  ///
  /// "the Senate" behind "the U.S. Senate" is that of the same country. What was found has to be settled, in order.
  mutating func shareCountries() {
    var owners: [String: Set<String>] = [:]
    for index in findings.indices {
      let content = findings[index].content
      guard let name = content.name, content.kind == "agency" || content.kind == "legislature"
      else { continue }
      if content.country == nil {
        let known = owners[name] ?? []
        if known.count == 1 { findings[index].content.country = known.first }
        continue
      }
      guard let tokens = words.tokens(of: findings[index].span),
        let owner = countries.starting(at: tokens.lowerBound),
        owner.tokens.upperBound < tokens.upperBound
      else { continue }
      let rest = words.span(owner.tokens.upperBound..<tokens.upperBound)
      owners[words.plainText(rest), default: []].insert(owner.code)
    }
  }
}
