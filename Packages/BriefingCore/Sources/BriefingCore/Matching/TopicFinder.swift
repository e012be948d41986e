/// The finder of what a passage is about, by the terms of a taxonomy.
///
/// A passage can be about several topics: "guidelines for infrastructure and human rights" is on
/// both. A term is found in either case, and in its regular plural.
///
///     let finder = TopicFinder(TopicTaxonomy(topics: [Topic(id: "chips", terms: ["wafer"])]))
///     finder.topics(of: text.span, in: text)  // ["chips"] for "Wafers are short."
public struct TopicFinder: Sendable {
  private let topics: [String]
  /// The topic of each term, and how many words it has, by the payload of its match.
  private let terms: [(topic: Int, words: Int)]
  private let matcher: PhraseMatcher

  /// Creates a finder; the terms of all topics are looked for in one pass.
  public init(_ taxonomy: TopicTaxonomy) {
    topics = taxonomy.topics.map(\.id)
    var terms: [(topic: Int, words: Int)] = []
    var phrases: [PhraseMatcher.Phrase] = []
    for (index, topic) in taxonomy.topics.enumerated() {
      for term in topic.terms {
        for form in [term, Self.plural(of: term)].compactMap({ $0 }) {
          phrases.append(
            PhraseMatcher.Phrase(form, payload: terms.count, isCaseSensitive: false)
          )
        }
        terms.append((index, term.split(whereSeparator: { $0 == " " || $0 == "-" }).count))
      }
    }
    self.terms = terms
    matcher = PhraseMatcher(phrases)
  }

  /// Returns the topics of a passage.
  ///
  /// - Parameters:
  ///   - span: The passage.
  ///   - text: The text it stands in.
  /// - Returns: The ids of its topics: those with most words first, then in the taxonomy's order.
  public func topics(of span: TextSpan, in text: DocumentText) -> [String] {
    var counts: [Int: Int] = [:]
    var last: (span: TextSpan, topics: Set<Int>)?
    for match in matcher.matches(in: text, span: span) {
      let term = terms[match.payload]
      // A plural that is listed too is one mention.
      if last?.span == match.span {
        guard last?.topics.insert(term.topic).inserted == true else { continue }
      } else {
        last = (match.span, [term.topic])
      }
      counts[term.topic, default: 0] += term.words
    }
    return counts.sorted { left, right in
      left.value == right.value ? left.key < right.key : left.value > right.value
    }
    .map { topics[$0.key] }
  }

  /// The regular plural of a term's last word, or nothing where it is no word or one already.
  private static func plural(of term: String) -> String? {
    let word = term.utf8.reversed().prefix { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
      .map { $0 | 0x20 }
    guard word.count > 2, let last = word.first else { return nil }
    let before = word[1]
    switch last {
    case UInt8(ascii: "s"): return nil
    case UInt8(ascii: "y") where !"aeiou".utf8.contains(before): return term.dropLast() + "ies"
    case UInt8(ascii: "x"), UInt8(ascii: "z"): return term + "es"
    case UInt8(ascii: "h") where before == UInt8(ascii: "c") || before == UInt8(ascii: "s"):
      return term + "es"
    default: return term + "s"
    }
  }
}
