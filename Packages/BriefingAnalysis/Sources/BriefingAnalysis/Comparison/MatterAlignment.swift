import BriefingCore

/// The pairs of passages of two documents that speak of one matter, each the other's best match.
///
/// The words of a passage say what it is of, the rare ones most (``WordRarity``). That two passages
/// are of one matter is shown by such words, and by there being none in the other document that fits
/// better. The passages of one document are read at a time, so that memory grows with what is kept
/// and not with what is compared.
struct MatterAlignment: Sendable {
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
  ///
  /// Weights are whole numbers of a small unit, so that their sum is the same in any order.
  private struct Term {
    let word: Int
    let weight: Int
  }

  /// Two passages that share words, and how well they fit.
  private struct Candidate {
    let left: Int
    let right: Int
    let weight: Int
    let score: Double

    /// Whether it fits better than another of the same passage; of equals the first does.
    func isBetter(than other: Candidate) -> Bool {
      (score, -right) > (other.score, -other.right)
    }
  }

  /// The documents and kinds of the passages, by number.
  private let documents: [Int]
  private let kinds: [Int]
  private let terms: [[Term]]
  private let norms: [Int]
  /// The passages that hold each word, in order.
  private let holders: [[Int]]
  private(set) var pairs: [Pair] = []

  /// Aligns passages.
  ///
  /// - Parameters:
  ///   - passages: The passages, those of a document together.
  ///   - rarity: What the words weigh.
  ///   - fit: How well two passages fit besides their words.
  ///   - workers: The threads that look for matches.
  ///   - telling: Whether a pair is worth keeping; one that is not is a best match all the same.
  init(
    _ passages: [Passage],
    by rarity: WordRarity,
    fit: @escaping @Sendable (Int, Int) -> Double = { _, _ in 0 },
    workers: Workers,
    keeping telling: @escaping @Sendable (Pair) -> Bool = { _ in true }
  ) {
    documents = Self.numbers(of: passages.lazy.map(\.document))
    kinds = Self.numbers(of: passages.lazy.map(\.kind))
    var numbers: [String: Int] = [:]
    var holders: [[Int]] = []
    var rarities: [Double] = []
    terms = passages.enumerated().map { index, passage in
      passage.words.map { word, share in
        let number = numbers[word] ?? holders.count
        if number == holders.count {
          numbers[word] = number
          holders.append([])
          rarities.append(rarity.weight(of: word))
        }
        holders[number].append(index)
        return Term(word: number, weight: Int((share * rarities[number] * Self.unit).rounded()))
      }
    }
    self.holders = holders
    norms = terms.map { $0.reduce(0) { $0 + $1.weight } }
    let unpaired = self
    pairs = unpaired.mutualMatches(fit, telling, workers: workers)
  }

  /// A weight of 1.
  private static let unit = Double(1 << 24)

  private static func numbers(of names: some Sequence<String>) -> [Int] {
    var numbers: [String: Int] = [:]
    return names.map { name in
      let number = numbers[name] ?? numbers.count
      numbers[name] = number
      return number
    }
  }

  // MARK: Candidates

  /// Words that more passages than this have tell little of any of them.
  private static let commonLimit = 128

  /// What is known while the passages are gone through, by number.
  private struct Scan {
    /// What each word weighs in the passage that is read.
    var weights: [Int]
    /// The passage for which each one was last found.
    var found: [Int]
    /// The best candidate of each passage, and of each document.
    var ofPassage: [Int]
    var ofDocument: [Int]
  }

  /// The passages of later documents that share a word with a passage of one, in order of the latter.
  private func candidates(
    of range: Range<Int>,
    _ fit: (Int, Int) -> Double,
    _ scan: inout Scan
  ) -> [Candidate] {
    var result: [Candidate] = []
    for left in range {
      for term in terms[left] { scan.weights[term.word] = term.weight }
      for term in terms[left] {
        let known = holders[term.word]
        guard known.count <= Self.commonLimit else { continue }
        for right in known.reversed() {
          guard right >= range.upperBound else { break }
          guard scan.found[right] != left, kinds[right] == kinds[left] else { continue }
          scan.found[right] = left
          var weight = 0
          for other in terms[right] { weight += min(scan.weights[other.word], other.weight) }
          let score = Double(weight) / Self.unit * (0.5 + likeness(left, right, weight))
          result.append(
            Candidate(left: left, right: right, weight: weight, score: score + fit(left, right))
          )
        }
      }
      for term in terms[left] { scan.weights[term.word] = 0 }
    }
    return result
  }

  private func likeness(_ left: Int, _ right: Int, _ weight: Int) -> Double {
    let size = (Double(norms[left]) * Double(norms[right])).squareRoot()
    return size > 0 ? Double(weight) / size : 0
  }

  private func pair(_ candidate: Candidate) -> Pair {
    let (left, right) = (candidate.left, candidate.right)
    let least = min(norms[left], norms[right])
    return Pair(
      left: left,
      right: right,
      weight: Double(candidate.weight) / Self.unit,
      likeness: likeness(left, right, candidate.weight),
      coverage: least > 0 ? Double(candidate.weight) / Double(least) : 0
    )
  }

  // MARK: Best matches

  /// The passages that are each other's best match, in order.
  private func mutualMatches(
    _ fit: @escaping @Sendable (Int, Int) -> Double,
    _ telling: @escaping @Sendable (Pair) -> Bool,
    workers: Workers
  ) -> [Pair] {
    let ranges = rangesOfDocuments
    let size = max(1, min(Self.documentsAtOnce, ranges.count / 8))
    let parts = stride(from: 0, to: ranges.count, by: size)
      .map { ranges[$0..<min($0 + size, ranges.count)] }
    return workers.map(parts) { mutualMatches(of: $0, fit, telling) }.flatMap(\.self)
  }

  /// So many documents share the tables that a thread counts in.
  private static let documentsAtOnce = 64

  /// The passages of each document.
  private var rangesOfDocuments: [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    while start < documents.count {
      let end = documents[start...].firstIndex { $0 != documents[start] } ?? documents.count
      ranges.append(start..<end)
      start = end
    }
    return ranges
  }

  private func mutualMatches(
    of ranges: ArraySlice<Range<Int>>,
    _ fit: (Int, Int) -> Double,
    _ telling: (Pair) -> Bool
  ) -> [Pair] {
    var scan = Scan(
      weights: Array(repeating: 0, count: holders.count),
      found: Array(repeating: -1, count: documents.count),
      ofPassage: Array(repeating: -1, count: documents.count),
      ofDocument: Array(repeating: -1, count: (documents.max() ?? -1) + 1)
    )
    return ranges.flatMap { range in
      let candidates = candidates(of: range, fit, &scan)
      return mutual(candidates, &scan).map { pair(candidates[$0]) }.filter(telling)
        .sorted { ($0.left, $0.right) < ($1.left, $1.right) }
    }
  }

  /// The candidates that are the best of both; of equals the first is.
  private func mutual(_ candidates: [Candidate], _ scan: inout Scan) -> [Int] {
    for (index, candidate) in candidates.enumerated() {
      let best = scan.ofPassage[candidate.right]
      if best < 0 || candidate.score > candidates[best].score {
        scan.ofPassage[candidate.right] = index
      }
    }
    var result: [Int] = []
    var start = 0
    while start < candidates.count {
      let left = candidates[start].left
      let end = candidates[start...].firstIndex { $0.left != left } ?? candidates.count
      let run = start..<end
      for index in run {
        let document = documents[candidates[index].right]
        let best = scan.ofDocument[document]
        if best < 0 || candidates[index].isBetter(than: candidates[best]) {
          scan.ofDocument[document] = index
        }
      }
      for index in run {
        let (right, document) = (candidates[index].right, documents[candidates[index].right])
        if scan.ofDocument[document] == index, scan.ofPassage[right] == index {
          result.append(index)
        }
      }
      for index in run { scan.ofDocument[documents[candidates[index].right]] = -1 }
      start = end
    }
    for candidate in candidates { scan.ofPassage[candidate.right] = -1 }
    return result
  }
}
