import BriefingCore

/// Numbers for the words of sources.
struct Vocabulary {
  private var numbers: [String: Int] = [:]

  mutating func number(of word: String) -> Int {
    if let number = numbers[word] { return number }
    numbers[word] = numbers.count
    return numbers.count - 1
  }
}

/// The words of the passages of a statement, each with its source, and where the first stands.
struct WordBag {
  /// The words of a source.
  struct Passage: Hashable {
    let source: String
    let quote: String
  }

  let passages: Set<Passage>
  /// How often each word stands in the passages.
  let words: [Int: Int]
  private let count: Int
  /// The source of the first passage.
  let source: String
  /// Where the sum of the statement, else its first passage, begins.
  let start: Int?

  /// The last place that is told from those behind it: a file may name any number, and places are
  /// added and taken from one another.
  private static let lastPlace = 1 << 48
  /// The most words that are compared.
  private static let mostWords = 400

  init(
    _ statement: BriefingStatement,
    _ vocabulary: inout Vocabulary,
    renamed: [String: String]
  ) {
    func name(_ source: String) -> String { renamed[source] ?? source }
    var passages: Set<Passage> = []
    var words: [Int: Int] = [:]
    var count = 0
    let cited = statement.item.citations
    for citation in cited {
      let source = name(citation.source)
      guard passages.insert(Passage(source: source, quote: citation.quote)).inserted else {
        continue
      }
      guard count < Self.mostWords else { continue }
      for word in citation.quote.foldedWords.prefix(Self.mostWords - count) {
        words[vocabulary.number(of: "\(word) \(source)"), default: 0] += 1
        count += 1
      }
    }
    self.passages = passages
    self.words = words
    self.count = count
    source = cited.first.map { name($0.source) } ?? ""
    let sum = statement.item.slots["amount"]?.citations.first { $0.source == cited.first?.source }
    start = (sum ?? cited.first).map { min($0.span.start, Self.lastPlace) }
  }

  /// The share of words that two bags have in common, from 0 to 1 (the coefficient of Dice).
  func likeness(to other: WordBag) -> Double {
    guard count + other.count > 0 else { return 0 }
    var common = 0
    for (word, number) in words { common += min(number, other.words[word] ?? 0) }
    return Double(2 * common) / Double(count + other.count)
  }
}
