import BriefingCore
import Foundation

/// The pairs of passages of two documents that speak of one matter, each the other's best match.
///
/// The words of a passage say what it is of, the rare ones most: a word weighs the logarithm of how
/// seldom a sentence of the dossier has it (inverse document frequency, Spärck Jones 1972). That two
/// passages are of one matter is shown by such words, and by there being none in the other document
/// that fits better.
struct MatterAlignment {
  /// A passage, by the words that say what it is of.
  struct Passage {
    let document: String
    /// How much each word says of it, from 0 to 1.
    let words: [String: Double]
    /// Only passages of one kind are paired: sums of a currency, days, statements.
    let kind: String
  }

  /// Two passages that are each other's best match.
  struct Pair {
    let left: Int
    let right: Int
    /// What the words they share weigh, one word of two sentences being 1.
    let weight: Double
    /// How much of what they say is shared: the cosine of the weights.
    let likeness: Double
    /// How much of the shorter of the two is shared.
    let coverage: Double
  }

  /// A word of a passage, by its number, and what it weighs there.
  private struct Term {
    let word: Int
    let weight: Double
  }

  private let passages: [Passage]
  /// The words of each passage, in the order of their numbers.
  private let terms: [[Term]]
  private let norms: [Double]
  /// The passages that hold each word, in order.
  private let holders: [[Int]]
  private(set) var pairs: [Pair] = []

  /// Aligns passages.
  ///
  /// - Parameters:
  ///   - passages: The passages, those of a document together.
  ///   - sentences: The words of the sentences of all documents.
  ///   - fit: How well two passages fit besides their words.
  init(
    _ passages: [Passage],
    among sentences: [Set<String>],
    fit: (Int, Int) -> Double = { _, _ in 0 }
  ) {
    var counts: [String: Int] = [:]
    for sentence in sentences { for word in sentence { counts[word, default: 0] += 1 } }
    let total = Double(sentences.count + 1)
    let unit = max(0.5, log(total / 2.5))
    self.passages = passages
    var numbers: [String: Int] = [:]
    var holders: [[Int]] = []
    terms = passages.enumerated().map { index, passage in
      let terms = passage.words.map { word, share in
        let number = numbers[word] ?? holders.count
        if number == holders.count {
          numbers[word] = number
          holders.append([])
        }
        holders[number].append(index)
        let rarity = log(total / (Double(counts[word] ?? 0) + 0.5)) / unit
        return Term(word: number, weight: share * rarity)
      }
      return terms.sorted { $0.word < $1.word }
    }
    self.holders = holders
    // Summed in order of size, so that the sum does not hang on the order of a table.
    norms = terms.map { $0.map(\.weight).sorted().reduce(0, +) }
    let candidates = candidates()
    pairs = mutual(candidates, by: candidates.map { Self.score($0) + fit($0.left, $0.right) })
  }

  // MARK: Candidates

  /// Words that more passages than this have tell little of any of them.
  private static let commonLimit = 128

  private func candidates() -> [Pair] {
    var result: [Pair] = []
    // The passage for which each one was last found.
    var found = Array(repeating: -1, count: passages.count)
    for (index, passage) in passages.enumerated() {
      var others: [Int] = []
      for term in terms[index] {
        let known = holders[term.word]
        guard known.count <= Self.commonLimit else { continue }
        for other in known where other > index && found[other] != index {
          found[other] = index
          if passages[other].kind == passage.kind, passages[other].document != passage.document {
            others.append(other)
          }
        }
      }
      for other in others.sorted() { result.append(pair(index, other)) }
    }
    return result
  }

  private func pair(_ left: Int, _ right: Int) -> Pair {
    var shared: [Double] = []
    let others = terms[right]
    var index = 0
    for term in terms[left] {
      while index < others.count, others[index].word < term.word { index += 1 }
      guard index < others.count else { break }
      guard others[index].word == term.word else { continue }
      shared.append(min(term.weight, others[index].weight))
    }
    let weight = shared.sorted().reduce(0, +)
    let size = (norms[left] * norms[right]).squareRoot()
    let least = min(norms[left], norms[right])
    return Pair(
      left: left,
      right: right,
      weight: weight,
      likeness: size > 0 ? weight / size : 0,
      coverage: least > 0 ? weight / least : 0
    )
  }

  // MARK: Best matches

  private func mutual(_ candidates: [Pair], by scores: [Double]) -> [Pair] {
    var numbers: [String: Int] = [:]
    let documents = passages.map { passage in
      let number = numbers[passage.document] ?? numbers.count
      numbers[passage.document] = number
      return number
    }
    let ofLeft = best(candidates, scores, of: \.left, in: \.right, documents, numbers.count)
    let ofRight = best(candidates, scores, of: \.right, in: \.left, documents, numbers.count)
    return candidates.indices.filter { ofLeft[$0] && ofRight[$0] }.map { candidates[$0] }
  }

  /// Whether each pair is the best that a passage has in the document of the other; of equals the
  /// first is.
  private func best(
    _ candidates: [Pair],
    _ scores: [Double],
    of own: (Pair) -> Int,
    in other: (Pair) -> Int,
    _ documents: [Int],
    _ count: Int
  ) -> [Bool] {
    var pairs = Array(repeating: [Int](), count: passages.count)
    for (index, pair) in candidates.enumerated() { pairs[own(pair)].append(index) }
    var result = Array(repeating: false, count: candidates.count)
    // The best pair so far in each document.
    var best = Array(repeating: -1, count: count)
    for indices in pairs where !indices.isEmpty {
      for index in indices {
        let document = documents[other(candidates[index])]
        if best[document] < 0 || scores[index] > scores[best[document]] { best[document] = index }
      }
      for index in indices {
        let document = documents[other(candidates[index])]
        if best[document] >= 0 { result[best[document]] = true }
        best[document] = -1
      }
    }
    return result
  }

  private static func score(_ pair: Pair) -> Double { pair.weight * (0.5 + pair.likeness) }
}
