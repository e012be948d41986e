import BriefingCore

/// The words of the names of bodies, and which of them may stand for each other.
enum BodyWord {
  /// Whether one word may have been put for the other: both are for bodies, or alike in spelling or
  /// meaning, and neither tells bodies apart.
  static func areNear(_ left: String, _ right: String) -> Bool {
    if left == right || isApart(left) || isApart(right) { return false }
    let areHeads = heads.contains(left) && heads.contains(right)
    let areOneSense = senses.contains { $0.contains(left) && $0.contains(right) }
    return areHeads || areOneSense || areSpeltAlike(left, right)
  }

  /// Whether two names are those of two bodies: all words but one are the same, and that one is
  /// another in each, as in "National Health Board" and "National School Board".
  static func tellApart(_ left: [String], _ right: [String]) -> Bool {
    guard left.count == right.count, left.count >= 3 else { return false }
    let differing = zip(left, right).filter { $0 != $1 }
    return differing.count == 1 && differing.allSatisfy { !areNear($0, $1) }
  }

  /// Long words that begin alike and share half of their letters: "Response", "Resilience".
  private static func areSpeltAlike(_ left: String, _ right: String) -> Bool {
    let (shorter, longer) = (min(left.count, right.count), max(left.count, right.count))
    return shorter >= 6 && zip(left, right).prefix { $0 == $1 }.count >= 3
      && editDistance(left, right, limit: longer / 2) != nil
  }

  /// Whether a word tells bodies apart that have all else in common: a number, a people, a chamber.
  private static func isApart(_ word: String) -> Bool {
    apart.contains(word) || word.contains(where: \.isNumber)
      || ["ian", "ean", "ish", "ese"].contains { word.hasSuffix($0) }
  }

  /// Words for a body.
  static let heads: Set<String> = [
    "committee", "council", "commission", "board", "group", "agency", "authority", "forum",
    "centre", "center", "office", "bureau", "panel", "institute", "assembly", "secretariat",
    "organisation",
    "organization", "association", "union", "alliance", "network", "taskforce", "body", "fund",
    "foundation", "service", "directorate", "mechanism", "platform", "conference", "dialogue",
  ]
  /// Words of many names, which tell little of one.
  static let general: Set<String> = [
    "of", "for", "on", "and", "in", "to", "the", "at", "with", "national", "international",
    "regional", "european", "joint", "world", "global", "united", "nations", "states", "union",
    "republic", "federal", "central", "general", "high", "special", "permanent",
  ]
  private static let apart: Set<String> = [
    "house", "senate", "upper", "lower", "north", "south", "east", "west", "northern", "southern",
    "eastern", "western", "northeast", "northwest", "southeast", "southwest", "internal",
    "external", "interior", "exterior", "first", "second", "third", "fourth", "fifth", "one", "two",
    "three",
    "four", "five", "former", "men", "women", "mens", "womens", "import", "export", "imports",
    "exports", "german", "french", "dutch", "greek", "african", "american", "asian",
  ]
  private static let senses: [Set<String>] = [
    ["consultative", "advisory", "consultation"],
    ["coordination", "cooperation", "collaboration"],
    ["monitoring", "oversight", "supervision", "supervisory", "surveillance", "observation"],
    ["security", "safety", "protection", "defence", "defense"],
    ["trade", "commerce", "commercial"],
    ["procurement", "purchasing", "purchase"], ["maritime", "marine", "sea", "ocean"],
    ["fishery", "fisheries", "fishing"], ["transport", "transportation", "transit"],
    ["response", "resilience", "recovery", "readiness"], ["research", "science", "studies"],
    ["environment", "environmental", "ecological"], ["development", "investment"],
    ["strategic", "strategy"], ["planning", "programming"],
    ["steering", "executive", "management"],
  ]
}
