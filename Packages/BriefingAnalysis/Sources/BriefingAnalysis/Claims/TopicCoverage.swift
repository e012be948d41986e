import BriefingCore

/// Where the articles of a dossier speak of which topic, in whatever kind of sentence.
struct TopicCoverage {
  /// The first sentence of each document on each topic.
  private var first: [String: [String: Citation]] = [:]
  /// Where each document first uses each of its terms for a topic.
  private var terms: [String: [String: [Citation]]] = [:]

  init(of documents: [AnnotatedDocument], claims: [Claim], finder: TopicFinder) {
    for document in documents {
      let people = SpanIndex(
        (document.active(.office) + document.active(.person)).map(\.span).sorted()
      ) { $0 }
      for sentence in document.document.sentences where document.isBody(sentence) {
        let citation = document.document.citation(of: sentence)
        for mention in finder.mentions(of: sentence, in: document.document.text) {
          let topic = finder.topic(of: mention)
          if first[topic]?[document.id] == nil {
            first[topic, default: [:]][document.id] = citation
          }
          // The title of a minister is no word for what is spoken of.
          guard !people.touches(mention.span) else { continue }
          note(document.document.citation(of: mention.span), on: topic)
        }
      }
    }
    // A statement may be on a topic that an annotator or a person gave it, whatever its words.
    for claim in claims {
      for topic in claim.topics where first[topic]?[claim.document] == nil {
        first[topic, default: [:]][claim.document] = claim.citation
      }
    }
  }

  private mutating func note(_ term: Citation, on topic: String) {
    let known = terms[topic]?[term.source] ?? []
    let words = term.quote.foldedWords
    guard known.count < Self.mostTerms, !known.contains(where: { $0.quote.foldedWords == words })
    else { return }
    terms[topic, default: [:]][term.source, default: []].append(term)
  }

  /// The most terms of a document that are kept for a topic.
  private static let mostTerms = 8

  /// Returns where a document first uses each of its terms for a topic, in the order of the text.
  func terms(on topic: String, in document: String) -> [Citation] { terms[topic]?[document] ?? [] }

  /// Returns the first sentence by which a document speaks of a topic.
  func sentence(on topic: String, in document: String) -> Citation? { first[topic]?[document] }
}
