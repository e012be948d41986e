import BriefingCore

/// Finds which documents have a phrase for which of many matters, a phrase within another included.
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
  /// The runs of words with matters that are in each phrase, itself among them.
  private let runs: [[Int]]
  /// The matters of each run.
  private let matters: [[String]]

  init(_ entries: [Entry]) {
    var runs = WordRuns()
    let words = entries.map { runs.words(of: $0.text) }
    for (entry, words) in zip(entries, words) { runs.add(entry.matter, under: words) }
    self.runs = words.map { runs.runs(within: $0) }
    matters = runs.matters.map { Array($0) }
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

  /// Returns the documents that have a phrase for each matter in what is part of the article.
  ///
  /// The documents of a run of words are gathered first: "commission" alone can be what a thousand
  /// bodies are called by.
  func holders(among documents: [AnnotatedDocument]) -> [String: DocumentSet] {
    let none = DocumentSet(count: documents.count)
    var holders: [DocumentSet?] = Array(repeating: nil, count: matters.count)
    var lastSeen = Array(repeating: -1, count: runs.count)
    for (place, document) in documents.enumerated() {
      for block in document.document.blocks where block.kind != .boilerplate {
        for match in matcher.matches(in: document.document.text, span: block.span)
        where lastSeen[match.payload] != place {
          lastSeen[match.payload] = place
          for run in runs[match.payload] { holders[run, default: none].insert(place) }
        }
      }
    }
    var result: [String: DocumentSet] = [:]
    for (run, documents) in holders.enumerated() {
      guard let documents else { continue }
      for matter in matters[run] { result[matter, default: none].formUnion(documents) }
    }
    return result
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
  private(set) var matters: [Set<String>] = [[]]

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

  /// The nodes at which a run with matters ends within some words, the whole included, in order.
  func runs(within words: [Int]) -> [Int] {
    var found: Set<Int> = []
    for start in words.indices {
      var node = 0
      for word in words[start...] {
        guard let next = steps[Step(node: node, word: word)] else { break }
        node = next
        if !matters[node].isEmpty { found.insert(node) }
      }
    }
    return found.sorted()
  }
}

extension Array {
  /// An element that may not be there yet.
  fileprivate subscript<Value>(index: Int, default value: Value) -> Value
  where Element == Value? {
    get { self[index] ?? value }
    set { self[index] = newValue }
  }
}
