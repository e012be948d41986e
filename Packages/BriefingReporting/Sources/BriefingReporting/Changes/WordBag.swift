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

/// The passages of a statement, each with its source, their words, and where the first stands.
struct WordBag {
  /// The words of a source.
  struct Passage: Hashable {
    let source: String
    let quote: String
  }

  /// The passages, each once.
  let passages: Set<Passage>
  /// How often each word stands in the passages, once ``countWords(_:)`` was called.
  private(set) var words: [Int: Int] = [:]
  private var count = 0
  /// The passages in the order of the statement.
  private let ordered: [Passage]
  /// The source of the first passage.
  let source: String
  /// Where the sum of the statement, else its first passage, begins.
  let start: Int?

  /// The last place that is told from those behind it: a file may name any number, and places are
  /// added and taken from one another.
  private static let lastPlace = 1 << 48
  /// The most words that are compared.
  private static let mostWords = 400

  init(_ statement: BriefingStatement, renamed: [String: String]) {
    func name(_ source: String) -> String { renamed[source] ?? source }
    let cited = statement.item.citations
    ordered = cited.map { Passage(source: name($0.source), quote: $0.quote) }.uniqued
    passages = Set(ordered)
    source = cited.first.map { name($0.source) } ?? ""
    let sum = statement.item.slots["amount"]?.citations.first { $0.source == cited.first?.source }
    start = (sum ?? cited.first).map { min($0.span.start, Self.lastPlace) }
  }

  /// Counts the words, which only those statements need that are not known by their passages.
  mutating func countWords(_ vocabulary: inout Vocabulary) {
    for passage in ordered where count < Self.mostWords {
      for word in passage.quote.foldedWords.prefix(Self.mostWords - count) {
        words[vocabulary.number(of: "\(word) \(passage.source)"), default: 0] += 1
        count += 1
      }
    }
  }

  /// The share of words that two bags have in common, from 0 to 1 (the coefficient of Dice).
  func likeness(to other: WordBag) -> Double {
    guard count + other.count > 0 else { return 0 }
    var common = 0
    for (word, number) in words { common += min(number, other.words[word] ?? 0) }
    return Double(2 * common) / Double(count + other.count)
  }
}
