import BriefingCore

/// The readings of all sentences of a document, in order.
struct SentenceReadings: DocumentReading {
  let readings: [SentenceReading]
  private let document: Document

  init(_ document: Document) {
    self.document = document
    readings = document.sentences.map { SentenceReading($0, in: document) }
  }

  /// Returns the readings of the sentences that a span touches, in order.
  func touching(_ span: TextSpan) -> ArraySlice<SentenceReading> {
    readings[document.sentences(in: span).indices]
  }
}
