/// What an annotator sees: the document, and the layers it declared.
public struct DocumentView: Sendable {
  /// The document.
  public let document: Document
  /// The layers, by label: so few that comparing labels is quicker than hashing one.
  private let layers: [(label: Label, annotations: [Annotation])]
  private let readings: DocumentReadings

  /// Creates a view of a document and the layers an annotator may read.
  public init(document: Document, layers: [Label: [Annotation]] = [:]) {
    self.init(
      document: document,
      layers: layers.map { ($0, $1) },
      readings: DocumentReadings()
    )
  }

  init(
    document: Document,
    layers: [(label: Label, annotations: [Annotation])],
    readings: DocumentReadings
  ) {
    self.document = document
    self.layers = layers
    self.readings = readings
  }

  /// The canonical text.
  public var text: DocumentText { document.text }

  /// Returns what a type reads in the document; in a pipeline it is made once for all annotators.
  public func reading<Reading: DocumentReading>(_ type: Reading.Type) -> Reading {
    readings.reading(type, of: document)
  }

  /// Returns the annotations of a layer, in order; none where the layer was not declared.
  public func annotations(_ label: Label) -> [Annotation] {
    layers.first { $0.label == label }?.annotations ?? []
  }

  /// Returns the annotations of a layer that lie in a span, in order.
  public func annotations(_ label: Label, in span: TextSpan) -> [Annotation] {
    let layer = annotations(label)
    var low = 0
    var high = layer.count
    while low < high {
      let middle = (low + high) / 2
      if layer[middle].span.start >= span.start { high = middle } else { low = middle + 1 }
    }
    return layer[low...].prefix { $0.span.start < span.end }.filter { $0.span.end <= span.end }
  }
}
