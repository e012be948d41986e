import Foundation

/// How much the words of a dossier say of what a passage is of: the rare ones most.
///
/// A word weighs the logarithm of how seldom a sentence of the dossier has it (inverse document
/// frequency, Spärck Jones 1972), one word of two sentences being 1.
struct WordRarity: Sendable {
  private let counts: [String: Int]
  private let total: Double
  private let unit: Double

  /// Counts the words of the sentences of all documents, each once in a sentence.
  init<Words: Sequence<String>>(_ sentences: some Collection<Words>) {
    var counts: [String: Int] = [:]
    for sentence in sentences { for word in sentence { counts[word, default: 0] += 1 } }
    self.counts = counts
    total = Double(sentences.count + 1)
    unit = max(0.5, log(total / 2.5))
  }

  /// Returns what a word weighs.
  func weight(of word: String) -> Double {
    log(total / (Double(counts[word] ?? 0) + 0.5)) / unit
  }
}
