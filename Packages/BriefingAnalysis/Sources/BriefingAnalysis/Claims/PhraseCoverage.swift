import BriefingCore

/// Finds which of many matters a text has a phrase for, a phrase within another included.
struct PhraseCoverage {
  struct Entry {
    let text: String
    let matter: String
    let isCaseSensitive: Bool

    init(_ text: String, of matter: String, isCaseSensitive: Bool = false) {
      self.text = text
      self.matter = matter
      self.isCaseSensitive = isCaseSensitive
    }
  }

  private let matcher: PhraseMatcher
  /// The matters of each phrase, and of the phrases within it.
  private let matters: [[String]]

  init(_ entries: [Entry]) {
    var byPhrase: [String: Set<String>] = [:]
    for entry in entries { byPhrase[Self.key(entry.text), default: []].insert(entry.matter) }
    var matters: [[String]] = []
    var phrases: [PhraseMatcher.Phrase] = []
    for entry in entries {
      phrases.append(
        PhraseMatcher.Phrase(
          entry.text,
          payload: matters.count,
          isCaseSensitive: entry.isCaseSensitive
        )
      )
      matters.append(Self.parts(of: entry.text).flatMap { byPhrase[$0] ?? [] })
    }
    matcher = PhraseMatcher(phrases)
    self.matters = matters
  }

  func matters(in text: DocumentText, span: TextSpan) -> Set<String> {
    var found: Set<String> = []
    for match in matcher.matches(in: text, span: span) { found.formUnion(matters[match.payload]) }
    return found
  }

  private static func key(_ phrase: String) -> String { words(of: phrase).joined(separator: " ") }

  private static func words(of phrase: String) -> [String] {
    phrase.lowercased().split { $0 == " " || $0 == "-" }.map(String.init)
  }

  /// The runs of words of a phrase, the whole phrase included; of a very long one only that.
  private static func parts(of phrase: String) -> Set<String> {
    let words = words(of: phrase)
    guard words.count <= 12 else { return [words.joined(separator: " ")] }
    var result: Set<String> = []
    for start in words.indices {
      for end in start..<words.count { result.insert(words[start...end].joined(separator: " ")) }
    }
    return result
  }
}
