import BriefingCore

/// Finds the topics that words speak of, by the terms of a taxonomy.
///
/// A statement can speak of several: "guidelines for infrastructure and human rights" is on both.
/// Words are compared in small letters and without a plural ending.
struct TopicFinder {
  private struct Term {
    let words: [String]
    let topic: Int
  }

  private let topics: [Topic]
  private var terms: [String: [Term]] = [:]

  init(_ taxonomy: TopicTaxonomy) {
    topics = taxonomy.topics
    for (index, topic) in topics.enumerated() {
      for term in topic.terms {
        let words = term.foldedWords.map(Self.singular)
        guard let first = words.first else { continue }
        terms[first, default: []].append(Term(words: words, topic: index))
      }
    }
  }

  /// Returns the ids of the topics, those with most terms first, then in the taxonomy's order.
  func topics(of text: String, atMost limit: Int = .max) -> [String] {
    let words = text.foldedWords.map(Self.singular)
    var counts: [Int: Int] = [:]
    for start in words.indices {
      for term in terms[words[start]] ?? [] where words[start...].starts(with: term.words) {
        counts[term.topic, default: 0] += term.words.count
      }
    }
    return counts.sorted { left, right in
      left.value == right.value ? left.key < right.key : left.value > right.value
    }
    .prefix(limit).map { topics[$0.key].id }
  }

  private static func singular(_ word: String) -> String {
    if word.count > 4, word.hasSuffix("ies") { return word.dropLast(3) + "y" }
    return word.count > 3 && word.hasSuffix("s") && !word.hasSuffix("ss")
      ? String(word.dropLast()) : word
  }
}
