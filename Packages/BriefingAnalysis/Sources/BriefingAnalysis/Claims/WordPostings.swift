import BriefingCore

/// Which documents hold which words that carry meaning.
struct WordPostings: Sendable {
  private let documents: [String]
  /// The places of the documents that hold a word, in order.
  private let holders: [String: [Int]]

  init(of documents: [AnnotatedDocument]) {
    self.documents = documents.map(\.id)
    var holders: [String: [Int]] = [:]
    for (index, document) in documents.enumerated() {
      var words: Set<String> = []
      for block in document.document.blocks where block.kind != .boilerplate {
        words.formUnion(Self.words(of: document.document.text[block.span]))
      }
      for word in words { holders[word, default: []].append(index) }
    }
    self.holders = holders
  }

  /// The documents that share two words of some passages, or a third of them: they may tell of the
  /// same in other words.
  func sharing(_ passages: [String]) -> Set<String> {
    let words = passages.reduce(into: Set<String>()) { $0.formUnion(Self.words(of: $1)) }
    var counts: [Int: Int] = [:]
    for word in words { for index in holders[word] ?? [] { counts[index, default: 0] += 1 } }
    let shared = counts.filter { $0.value >= 2 || $0.value * 3 >= words.count }
    return Set(shared.keys.map { documents[$0] })
  }

  private static func words(of text: String) -> Set<String> {
    Set(text.foldedWords).reduce(into: Set<String>()) { words, word in
      if let sense = ContentWord.sense(word) { words.insert(sense) }
    }
  }
}
