import BriefingCore

/// What the statements of a document are about.
///
/// A word in a person's name or title speaks of no policy, and a word that a document drops once in passing
/// is no topic of what it tells there: an interview about ants with one "budget" in it says nothing
/// of budgets. What is put on an agenda, promised or called for is taken at its word.
struct StatementTopics {
  private let finder: TopicFinder
  private let mentions: [TopicFinder.Mention]
  /// How often the document speaks of each topic.
  private let counts: [Int: Int]

  init(_ view: DocumentView, finder: TopicFinder) {
    self.finder = finder
    var people = SpanSet()
    for person in view.annotations(.person) { people.insert(person.span) }
    for office in view.annotations(.office) { people.insert(office.span) }
    mentions = finder.mentions(of: view.text.span, in: view.text)
      .filter { !people.overlaps($0.span) }
    counts = Dictionary(grouping: mentions, by: \.topic).mapValues(\.count)
  }

  /// Returns the topic that a statement says most of.
  ///
  /// - Parameters:
  ///   - span: The words of the statement.
  ///   - kind: The kind of the statement.
  /// - Returns: The id of the topic, or nothing where no word is enough for one.
  func topic(of span: TextSpan, kind: Statement.Kind?) -> String? {
    var inside = mentions[mentions.firstIndex(startingAt: span.start)...]
      .prefix { $0.span.start < span.end }
      .filter { $0.span.end <= span.end }
    if kind.map(Self.telling.contains) ?? true {
      let own = Dictionary(grouping: inside, by: \.topic)
      inside.removeAll { mention in
        mention.words == 1 && own[mention.topic]?.count == 1 && counts[mention.topic] == 1
      }
    }
    return finder.topics(of: inside).first
  }

  /// The kinds that tell of something rather than put it on somebody's list.
  private static let telling: Set<Statement.Kind> = [.background, .judgment, .question]
}

extension [TopicFinder.Mention] {
  /// Returns the index of the first mention that does not start before an offset.
  fileprivate func firstIndex(startingAt offset: Int) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if self[middle].span.start >= offset { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
