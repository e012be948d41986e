import BriefingCore

/// The finder of what a passage is about.
struct TopicFinder: Sendable {
  private let taxonomy: TopicTaxonomy
  private let matcher: PhraseMatcher

  /// Creates a finder; the phrases of all topics are looked for in one pass.
  init(_ taxonomy: TopicTaxonomy) {
    self.taxonomy = taxonomy
    var phrases: [PhraseMatcher.Phrase] = []
    for (index, topic) in taxonomy.topics.enumerated() {
      for term in topic.terms {
        phrases.append(PhraseMatcher.Phrase(term, payload: index, isCaseSensitive: false))
      }
    }
    matcher = PhraseMatcher(phrases)
  }

  /// The topic whose terms a span holds most of; the first listed, where several do.
  func topic(of span: TextSpan, in document: Document) -> String? {
    var counts: [Int: Int] = [:]
    for match in matcher.matches(in: document, span: span) {
      counts[match.payload, default: 0] += 1
    }
    let best = counts.max { left, right in
      (left.value, -left.key) < (right.value, -right.key)
    }
    return best.map { taxonomy.topics[$0.key].id }
  }
}
