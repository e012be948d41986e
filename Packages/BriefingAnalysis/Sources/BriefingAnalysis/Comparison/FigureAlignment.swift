import BriefingCore
import Foundation

/// The pairs of figures of two documents that tell one thing, each the other's best match.
///
/// The words around a figure say what it is of, the rare ones most: a word weighs the logarithm of
/// how seldom a sentence of the dossier has it (inverse document frequency, Spärck Jones 1972). That
/// two figures are of one matter is shown by such words, by their nearness, and by there being none in
/// the other document that fits better.
struct FigureAlignment {
  /// Two figures of one measure that are each other's best match.
  struct Pair {
    let left: Int
    let right: Int
    /// What the words they share weigh, one word of two sentences being 1.
    let weight: Double
    /// How much of what stands around them is shared: the cosine of their weights.
    let likeness: Double
    let relation: Figure.Relation
  }

  private let figures: [Figure]
  private let weights: [[String: Double]]
  private let norms: [Double]
  private(set) var pairs: [Pair] = []

  /// Aligns figures.
  ///
  /// - Parameters:
  ///   - figures: The figures, those of a document together.
  ///   - sentences: The words of the sentences of all documents.
  init(_ figures: [Figure], among sentences: [Set<String>]) {
    var counts: [String: Int] = [:]
    for sentence in sentences { for word in sentence { counts[word, default: 0] += 1 } }
    let total = Double(sentences.count + 1)
    let unit = max(0.5, log(total / 2.5))
    self.figures = figures
    weights = figures.map { figure in
      Dictionary(
        uniqueKeysWithValues: figure.words.map { word, nearness in
          (word, nearness * log(total / (Double(counts[word] ?? 0) + 0.5)) / unit)
        }
      )
    }
    norms = weights.map { $0.values.sorted().reduce(0, +) }
    pairs = mutual(candidates())
  }

  // MARK: Candidates

  /// Words that more figures than this have around them tell little of any of them.
  private static let commonLimit = 128

  private func candidates() -> [Pair] {
    var holders: [String: [Int]] = [:]
    for (index, words) in weights.enumerated() {
      for word in words.keys { holders[word, default: []].append(index) }
    }
    var result: [Pair] = []
    for (index, figure) in figures.enumerated() {
      var others: Set<Int> = []
      for word in weights[index].keys {
        guard let known = holders[word], known.count <= Self.commonLimit else { continue }
        for other in known where other > index && figures[other].measure == figure.measure {
          if figures[other].document != figure.document { others.insert(other) }
        }
      }
      for other in others.sorted() { result.append(pair(index, other)) }
    }
    return result
  }

  private func pair(_ left: Int, _ right: Int) -> Pair {
    let shared = weights[left].compactMap { word, weight in
      weights[right][word].map { min(weight, $0) }
    }
    // Summed in order of size, so that the sum does not hang on the order of a table.
    let weight = shared.sorted().reduce(0, +)
    let size = (norms[left] * norms[right]).squareRoot()
    return Pair(
      left: left,
      right: right,
      weight: weight,
      likeness: size > 0 ? weight / size : 0,
      relation: figures[left].relation(to: figures[right])
    )
  }

  // MARK: Best matches

  private struct Place: Hashable {
    let figure: Int
    let document: String
  }

  private func mutual(_ candidates: [Pair]) -> [Pair] {
    var best: [Place: (score: Double, pair: Int)] = [:]
    func offer(_ pair: Int, _ score: Double, _ place: Place) {
      if let known = best[place], known.score >= score { return }
      best[place] = (score, pair)
    }
    for (index, pair) in candidates.enumerated() {
      let score = Self.score(pair)
      offer(index, score, Place(figure: pair.left, document: figures[pair.right].document))
      offer(index, score, Place(figure: pair.right, document: figures[pair.left].document))
    }
    return candidates.enumerated().filter { index, pair in
      best[Place(figure: pair.left, document: figures[pair.right].document)]?.pair == index
        && best[Place(figure: pair.right, document: figures[pair.left].document)]?.pair == index
    }.map(\.element)
  }

  /// How well two figures fit: by their words, and by their values.
  private static func score(_ pair: Pair) -> Double {
    let value =
      switch pair.relation {
      case .equal, .rounded: 1.6
      case .compatible: 0.8
      case .apart(let nearness): 1.1 * max(0, 2 * nearness - 1)
      }
    return pair.weight * (0.5 + pair.likeness) + value
  }
}
