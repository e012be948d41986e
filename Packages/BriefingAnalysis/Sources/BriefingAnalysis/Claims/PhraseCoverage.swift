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
    var runs = WordRuns()
    let words = entries.map { runs.words(of: $0.text) }
    for (entry, words) in zip(entries, words) { runs.add(entry.matter, under: words) }
    matters = words.map { Array(runs.matters(within: $0)) }
    matcher = PhraseMatcher(
      entries.enumerated().map { index, entry in
        PhraseMatcher.Phrase(
          entry.text,
          payload: index,
          isCaseSensitive: entry.isCaseSensitive
        )
      }
    )
  }

  func matters(in text: DocumentText, span: TextSpan) -> Set<String> {
    var found: Set<String> = []
    for match in matcher.matches(in: text, span: span) { found.formUnion(matters[match.payload]) }
    return found
  }
}

/// Matters under runs of words, found wherever such a run stands in another.
private struct WordRuns {
  private struct Step: Hashable {
    let node: Int
    let word: Int
  }

  private var numbers: [String: Int] = [:]
  private var steps: [Step: Int] = [:]
  /// The matters of the run that ends at a node; the first node is the beginning.
  private var matters: [Set<String>] = [[]]

  /// The numbers of the words of a phrase, in small letters.
  mutating func words(of phrase: String) -> [Int] {
    phrase.lowercased().split { $0 == " " || $0 == "-" }.map { word in
      let word = String(word)
      if let number = numbers[word] { return number }
      numbers[word] = numbers.count
      return numbers.count - 1
    }
  }

  mutating func add(_ matter: String, under words: [Int]) {
    var node = 0
    for word in words {
      let step = Step(node: node, word: word)
      if let next = steps[step] {
        node = next
      } else {
        node = matters.count
        steps[step] = node
        matters.append([])
      }
    }
    matters[node].insert(matter)
  }

  /// The matters of every run within some words, the whole included.
  func matters(within words: [Int]) -> Set<String> {
    var found: Set<String> = []
    for start in words.indices {
      var node = 0
      for word in words[start...] {
        guard let next = steps[Step(node: node, word: word)] else { break }
        node = next
        found.formUnion(matters[node])
      }
    }
    return found
  }
}
