/// A policy area and the words that speak of it.
public struct Topic: Sendable, Hashable {
  /// The name in files, such as `export-controls`.
  public var id: String
  /// The name for readers.
  public var name: String
  /// Words and phrases that speak of it, in small letters.
  public var terms: [String]

  /// Creates a topic; without a name the id is shown with spaces for hyphens.
  public init(id: String, name: String? = nil, terms: [String]) {
    self.id = id
    self.name = name ?? String(id.map { $0 == "-" ? " " : $0 })
    self.terms = terms
  }
}

/// The policy areas statements are sorted into.
public struct TopicTaxonomy: Sendable, Hashable {
  /// The topics, in the order that breaks ties.
  public var topics: [Topic]

  /// Creates a taxonomy.
  public init(topics: [Topic]) { self.topics = topics }

  /// Returns the taxonomy with topics added; terms of a known id are added to it.
  public func adding(_ others: [Topic]) -> TopicTaxonomy {
    var result = topics
    for topic in others {
      if let index = result.firstIndex(where: { $0.id == topic.id }) {
        result[index].terms += topic.terms.filter { !result[index].terms.contains($0) }
      } else {
        result.append(topic)
      }
    }
    return TopicTaxonomy(topics: result)
  }

  /// Returns the topic with an id.
  public subscript(id: String) -> Topic? { topics.first { $0.id == id } }
}
