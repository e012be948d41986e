import BriefingCore

/// A sentence with what several annotators ask of it: its words, its clauses, and how factual its
/// verbs are.
struct ReadSentence: Sendable {
  let clauses: [Clause]
  let factuality: FactualityReader
  var reading: SentenceReading { factuality.reading }

  init(_ reading: SentenceReading) {
    clauses = ClauseDivider(reading).clauses()
    factuality = FactualityReader(reading)
  }
}

/// The readings of all sentences of a document, in order.
struct SentenceReadings: DocumentReading {
  let sentences: [ReadSentence]
  private let document: Document

  init(_ document: Document) {
    self.document = document
    var sentences: [ReadSentence] = []
    sentences.reserveCapacity(document.sentences.count)
    let tokens = document.tokens
    // Sentences and tokens are in order: no search is needed for those of each.
    var end = 0
    for span in document.sentences {
      while end < tokens.count, tokens[end].span.start < span.start { end += 1 }
      let start = end
      while end < tokens.count, tokens[end].span.end <= span.end { end += 1 }
      let reading = SentenceReading(span, tokens[start..<end], in: document.text)
      sentences.append(ReadSentence(reading))
    }
    self.sentences = sentences
  }

  /// Returns the sentences that a span touches, in order.
  func touching(_ span: TextSpan) -> ArraySlice<ReadSentence> {
    sentences[document.sentences(in: span).indices]
  }
}
