/// The finder of what a passage is about, by the terms of a taxonomy.
///
/// A passage can be about several topics: "guidelines for infrastructure and human rights" is on
/// both. A term is found in either case, and in its regular plural.
///
///     let finder = TopicFinder(TopicTaxonomy(topics: [Topic(id: "chips", terms: ["wafer"])]))
///     let topics = finder.topics(of: text.span, in: text)  // ["chips"] for "Wafers are short."
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
        for form in [term, NumberForms.plural(of: term)].compactMap({ $0 }) {
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

  /// A term of a topic in a text.
  public struct Mention: Sendable, Hashable {
    /// Where the term stands.
    public let span: TextSpan
    /// The place of its topic in the taxonomy.
    public let topic: Int
    /// How many words the term has.
    public let words: Int
  }

  /// Returns the terms of topics in a passage.
  ///
  /// - Parameters:
  ///   - span: The passage.
  ///   - text: The text it stands in.
  /// - Returns: The mentions in the order of the text; a term of two topics is a mention of each.
  public func mentions(of span: TextSpan, in text: DocumentText) -> [Mention] {
    var mentions: [Mention] = []
    var last: (span: TextSpan, topics: Set<Int>)?
    for match in matcher.matches(in: text, span: span) {
      let term = terms[match.payload]
      // A plural that is listed too is one mention.
      if last?.span == match.span {
        guard last?.topics.insert(term.topic).inserted == true else { continue }
      } else {
        last = (match.span, [term.topic])
      }
      mentions.append(Mention(span: match.span, topic: term.topic, words: term.words))
    }
    return mentions
  }

  /// Returns the id of the topic of a mention.
  public func topic(of mention: Mention) -> String { topics[mention.topic] }

  /// Returns the topics that some mentions speak of.
  ///
  /// - Parameter mentions: The mentions of a passage.
  /// - Returns: Their topics: those with most words first, then in the taxonomy's order.
  public func topics(of mentions: some Sequence<Mention>) -> [String] {
    var counts: [Int: Int] = [:]
    for mention in mentions { counts[mention.topic, default: 0] += mention.words }
    return counts.sorted { left, right in
      left.value == right.value ? left.key < right.key : left.value > right.value
    }
    .map { topics[$0.key] }
  }

  /// Returns the topics of a passage.
  ///
  /// - Parameters:
  ///   - span: The passage.
  ///   - text: The text it stands in.
  /// - Returns: The ids of its topics: those with most words first, then in the taxonomy's order.
  public func topics(of span: TextSpan, in text: DocumentText) -> [String] {
    topics(of: mentions(of: span, in: text))
  }
}
