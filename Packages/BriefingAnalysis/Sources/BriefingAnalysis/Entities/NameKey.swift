import BriefingCore

/// What names are compared by: folded words, brought into one form for each kind of name.
enum NameKey {
  /// The key of a person's full name: its words in any order, initials left out; whether these agree
  /// is for ``initials(of:)`` to say.
  static func person(_ name: String) -> [String] {
    let words = name.foldedWords.filter { !honorifics.contains($0) }
    let long = words.filter { $0.count > 1 }
    return (long.count >= 2 ? long : words).sorted()
  }

  /// The initials that tell people of one name apart, as one word; nothing where there are none.
  static func initials(of name: String) -> String? {
    let words = name.foldedWords.filter { !honorifics.contains($0) }
    guard words.count(where: { $0.count > 1 }) >= 2 else { return nil }
    let initials = words.filter { $0.count == 1 }
    return initials.isEmpty ? nil : initials.joined(separator: " ")
  }

  /// The key of a body, place, law or thing: its words in order, articles left out.
  ///
  /// "Department of State" and "State Department" have one key, and so have "2+2 economic
  /// dialogue" and "economic two plus two": a numeral nickname is known by what tells it from its
  /// likes, not by the noun that happens to follow.
  static func name(_ name: String) -> [String] { ordered(words(of: name)) }

  /// The words of a name, numerals of a nickname joined, articles left out.
  static func words(of name: String) -> [String] {
    numeralsJoined(name.foldedWords).filter { !articles.contains($0) }
  }

  /// The words with the noun of "Department of State" behind; those of a nickname sorted.
  static func ordered(_ name: [String]) -> [String] {
    var words = name
    if words.contains(where: isNumeralNickname) {
      words.removeAll { genericHeads.contains($0) }
      return words.sorted()
    }
    if let of = words.firstIndex(of: "of"), of == 1, let head = words.first,
      invertibleHeads.contains(head)
    {
      return words[2...] + [head]
    }
    return words
  }

  /// Whether a word is a nickname such as "2+2".
  static func isNumeralNickname(_ word: String) -> Bool {
    let parts = word.split(separator: "+", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isNumber) }
  }

  private static func numeralsJoined(_ words: [String]) -> [String] {
    var result: [String] = []
    var index = 0
    while index < words.count {
      if index + 2 < words.count, words[index + 1] == "plus", let left = numerals[words[index]],
        let right = numerals[words[index + 2]]
      {
        result.append("\(left)+\(right)")
        index += 3
      } else {
        result.append(words[index])
        index += 1
      }
    }
    return result
  }

  private static let numerals: [String: Int] = [
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "2": 2, "3": 3, "4": 4, "5": 5, "6": 6,
  ]
  private static let articles: Set<String> = ["the", "a", "an"]
  private static let honorifics: Set<String> = [
    "mr", "mrs", "ms", "dr", "sir", "dame", "lord", "lady", "jr", "sr", "ii", "iii",
  ]
  private static let invertibleHeads: Set<String> = ["department", "ministry", "office", "bureau"]
  private static let genericHeads: Set<String> = [
    "dialogue", "dialog", "meeting", "meetings", "scheme", "mechanism", "program", "programme",
    "forum", "framework", "format", "process", "talks", "session", "summit", "ministerial",
    "policy", "alliance", "equation", "first", "new", "level", "high", "consultations",
    "committee", "grouping", "arrangement", "mechanisms", "bilateral",
  ]
}

/// The number of single-letter edits between two short words, up to a limit.
func editDistance(_ left: String, _ right: String, limit: Int) -> Int? {
  let (a, b) = (Array(left.utf8), Array(right.utf8))
  guard abs(a.count - b.count) <= limit else { return nil }
  var row = Array(0...b.count)
  for (i, x) in a.enumerated() {
    var diagonal = row[0]
    row[0] = i + 1
    for (j, y) in b.enumerated() {
      let replaced = diagonal + (x == y ? 0 : 1)
      diagonal = row[j + 1]
      row[j + 1] = min(replaced, row[j] + 1, row[j + 1] + 1)
    }
  }
  return row[b.count] <= limit ? row[b.count] : nil
}
