import BriefingCore

/// Where the articles of a dossier speak of which topic, in whatever kind of sentence.
struct TopicCoverage {
  /// The first sentence of each document on each topic.
  private let first: [String: [String: Citation]]

  init(of documents: [AnnotatedDocument], claims: [Claim], finder: TopicFinder) {
    var first: [String: [String: Citation]] = [:]
    for document in documents {
      for sentence in document.document.sentences where document.isBody(sentence) {
        let citation = document.document.citation(of: sentence)
        for topic in finder.topics(of: sentence, in: document.document.text)
        where first[topic]?[document.id] == nil {
          first[topic, default: [:]][document.id] = citation
        }
      }
    }
    // A statement may be on a topic that an annotator or a person gave it, whatever its words.
    for claim in claims {
      for topic in claim.topics where first[topic]?[claim.document] == nil {
        first[topic, default: [:]][claim.document] = claim.citation
      }
    }
    self.first = first
  }

  /// Returns the first sentence by which a document speaks of a topic.
  func sentence(on topic: String, in document: String) -> Citation? { first[topic]?[document] }
}
