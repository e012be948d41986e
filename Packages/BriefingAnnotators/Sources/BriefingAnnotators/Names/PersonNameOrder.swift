import BriefingCore

/// Tells the given name from the family name, whichever comes first.
///
/// Romanised names of cultures that put the family name first are written in either order. The
/// shipped table of names decides where it can, then the country, then the form of the name.
struct PersonNameOrder {
  /// Words that stand for a person alone in the document.
  let surnames: Set<String>

  private static let familyFirstCountries: Set<String> = ["CN", "KR", "KP", "TW", "VN", "KH", "MO"]
  /// Other countries where names of either order are written.
  private static let eastern: Set<String> = ["JP", "HU", "SG", "MY", "HK", "ID", "TH", "PH", "US"]
  private static let westernized: Set<String> = ["japanese", "hungarian"]

  /// Returns the attributes of a name.
  ///
  /// The name is in the order given name, family name, except for cultures whose names are customarily
  /// left as they are in English, such as Chinese, Korean and Vietnamese.
  func person(_ name: PersonName, country: String?) -> Person {
    let parts = name.longParts.count > 1 ? name.longParts : name.parts
    guard parts.count > 1, let first = parts.first, let last = parts.last else {
      // "Charles III" without his number is another.
      let alone = (name.parts + [name.suffix].compactMap(\.self)).joined(separator: " ")
      let isGiven = !parts.isEmpty && PersonNameWord(parts[0]).isOnlyGiven
      return isGiven
        ? Person(name: alone, given: parts[0], country: country)
        : Person(name: alone, family: name.parts.last, country: country)
    }
    let isFamilyFirst = isFamilyFirst(parts, country: country)
    let start = Self.familyStart(of: parts[...])
    let family = isFamilyFirst ? first : parts[start...].joined(separator: " ")
    var others = name.parts
    if isFamilyFirst {
      if let index = others.firstIndex(of: first) { others.remove(at: index) }
    } else if let index = others.lastIndex(of: last) {
      others.removeSubrange((index - (parts.count - 1 - start))...index)
    }
    let given = others.joined(separator: " ")
    let isTurned = isFamilyFirst && isWesternized(first, last, country: country)
    var full = isTurned ? given + " " + family : name.parts.joined(separator: " ")
    if let suffix = name.suffix { full += " " + suffix + (suffix.count == 2 ? "." : "") }
    return Person(name: full, given: given, family: family, country: country)
  }

  /// Where the family name starts in parts of which it is the last: before its particles, as in
  /// "Maria De La Cruz"; the first part is never one of them.
  static func familyStart(of parts: ArraySlice<String>) -> Int {
    var start = parts.endIndex - 1
    while start > parts.startIndex + 1, isParticle(parts[start - 1]) {
      start -= 1
    }
    return start
  }

  /// Whether a word is a particle of a family name, in capitals too; "Ben" is a given name as well.
  private static func isParticle(_ word: String) -> Bool {
    let form = word.lowercased()
    return form != "ben" && WordRoles.lexicon[Array(form.utf8)[...]]?.contains(.particle) == true
  }

  /// Whether the family name is the first of the parts.
  func isFamilyFirst(_ parts: [String], country: String?) -> Bool {
    guard let first = parts.first, let last = parts.last else { return false }
    let table = NameTable.standard
    // "Wu Adeka" of Togo: an East Asian family name is a given name elsewhere.
    if let country, !Self.familyFirstCountries.contains(country), !Self.eastern.contains(country),
      parts.count == 2, table.cultures(given: last).isEmpty, !Self.hasSmallAfterHyphen(last)
    {
      return false
    }
    if parts.count == 2, let order = table.order(first, last) { return order == .familyFirst }
    // "Yoon Suk-yeol": a small letter after a hyphen is found in given names of East Asia.
    if Self.hasSmallAfterHyphen(last), !Self.hasSmallAfterHyphen(first) { return true }
    if Self.hasSmallAfterHyphen(first) { return false }
    let isKnownFamily = table.cultures(family: first).contains(where: \.isFamilyFirst)
    let isKnownGiven = !table.cultures(given: first).isEmpty
    if parts.count > 2 {
      let lastIsFamily = !table.cultures(family: last).isEmpty
      return isKnownFamily && (!isKnownGiven && !lastIsFamily || isFamilyFirst(country))
    }
    if isFamilyFirst(country) { return isKnownFamily || !isKnownGiven }
    return country == "JP" && surnames.contains(first) && !surnames.contains(last)
  }

  private func isFamilyFirst(_ country: String?) -> Bool {
    country.map(Self.familyFirstCountries.contains) ?? false
  }

  private func isWesternized(_ family: String, _ given: String, country: String?) -> Bool {
    if country == "JP" || country == "HU" { return true }
    if isFamilyFirst(country) { return false }
    let table = NameTable.standard
    let cultures = table.cultures(given: given) + table.cultures(family: family)
    return cultures.contains { Self.westernized.contains($0.id) }
      && cultures.allSatisfy { !$0.isFamilyFirst || Self.westernized.contains($0.id) }
  }

  /// Whether a small letter follows a hyphen, as in given names of East Asia: "Suk-yeol".
  static func hasSmallAfterHyphen(_ word: String) -> Bool {
    let bytes = Array(word.utf8)
    return zip(bytes, bytes.dropFirst()).dropFirst(2).contains { $0 == 0x2D && $1.isASCIILowercase }
  }
}
