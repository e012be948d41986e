import BriefingCore

/// A sentence with what several annotators ask of it: its words, its clauses, and how factual its
/// verbs are.
struct ReadSentence: Sendable {
  let reading: SentenceReading
  let clauses: [Clause]
  let factuality: FactualityReader

  init(_ reading: SentenceReading) {
    self.reading = reading
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
    sentences = document.sentences.map { ReadSentence(SentenceReading($0, in: document)) }
  }

  /// Returns the sentences that a span touches, in order.
  func touching(_ span: TextSpan) -> ArraySlice<ReadSentence> {
    sentences[document.sentences(in: span).indices]
  }
}
