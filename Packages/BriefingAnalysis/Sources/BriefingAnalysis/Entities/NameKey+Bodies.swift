import BriefingCore

extension NameKey {
  /// The key of a body: as ``name(_:)``, and the same for spellings that differ by country, for "U.S."
  /// and "United States", and for a firm with and without its legal form.
  static func body(_ name: String) -> [String] {
    let words = words(of: name)
    if words.contains(where: isNumeralNickname) { return ordered(words) }
    let plain = withoutForm(words.compactMap { $0 == "and" ? nil : spellings[$0] ?? $0 })
    guard let first = plain.first else { return plain }
    let lead = leads.first { plain.starts(with: $0.long) || first == $0.short }
    guard let lead else { return ordered(plain) }
    return lead.long + ordered(Array(plain.dropFirst(first == lead.short ? 1 : lead.long.count)))
  }

  /// Returns the words of a firm's name without its legal form: "Apple Inc.", "Fiat Group SpA".
  ///
  /// The initials of all that comes before go as well: "Seed and Plough Company SPC Ltd".
  static func withoutForm(_ words: [String]) -> [String] {
    var end = words.count
    while end > 1, forms.contains(words[end - 1]) || isInitials(words[..<end]) { end -= 1 }
    if end < words.count, end > 1, words[end - 1] == "group" { end -= 1 }
    return Array(words[..<end])
  }

  /// Whether the last of some words is the initials of those before it.
  private static func isInitials(_ words: ArraySlice<String>) -> Bool {
    guard let last = words.last, last.utf8.count > 2, words.count > last.utf8.count else {
      return false
    }
    return words.dropLast().compactMap(\.first).starts(with: last)
  }

  private static let spellings = [
    "defence": "defense", "centre": "center", "labour": "labor", "organisation": "organization",
    "programme": "program", "harbour": "harbor", "theatre": "theater", "aeroplane": "airplane",
  ]

  /// What the name of a body starts with, in short and in full.
  private static let leads: [(short: String, long: [String])] = [
    ("us", ["united", "states"]), ("usa", ["united", "states"]), ("uk", ["united", "kingdom"]),
    ("un", ["united", "nations"]),
  ]

  /// Legal forms of firms, folded.
  private static let forms: Set<String> = [
    "inc", "incorporated", "corp", "corporation", "co", "company", "ltd", "limited", "llc", "llp",
    "lp", "plc", "ag", "gmbh", "kg", "nv", "bv", "spa", "srl", "sa", "sas", "sarl", "se", "ab",
    "asa",
    "oyj", "kk", "pty", "pte", "bhd", "tbk", "jsc", "pjsc", "ojsc", "oao", "ooo", "pao",
  ]
}
