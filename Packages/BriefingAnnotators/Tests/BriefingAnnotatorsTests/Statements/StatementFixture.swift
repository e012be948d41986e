import BriefingCore
import BriefingTesting

@testable import BriefingAnnotators

/// Runs the annotators of statements over a text of some genre.
enum StatementFixture {
  /// Returns the statements of a text, made with quotations and attributions.
  static func statements(in text: String, genre: String? = nil) -> [Annotation] {
    var metadata = SourceMetadata()
    metadata.genre = genre.map { Finding($0, origin: .declared) }
    let document = Document.testing(text, kind: .paragraph).with(metadata: metadata)
    return statements(of: document)
  }

  /// Returns the statements and events of a text that was published on a day, with its dates.
  static func dated(
    _ text: String,
    published: EDTF?
  ) -> (statements: [Annotation], events: [Annotation]) {
    let layers = layers(
      of: Document.testing(text, published: published, kind: .paragraph),
      isDated: true
    )
    return (layers[.statement] ?? [], layers[.event] ?? [])
  }

  /// Returns the statements of a document.
  static func statements(of document: Document) -> [Annotation] {
    layers(of: document, isDated: false)[.statement] ?? []
  }

  private static func layers(of document: Document, isDated: Bool) -> [Label: [Annotation]] {
    var layers: [Label: [Annotation]] = [:]
    func add(_ annotator: some Annotator) {
      let view = DocumentView(document: document, layers: layers)
      for mark in (try? annotator.annotate(view)) ?? [] {
        let annotation = Annotation(mark, by: annotator.descriptor, in: document)
        layers[mark.label, default: []].append(annotation)
      }
    }
    if isDated { add(DateAnnotator()) }
    add(QuotationAnnotator())
    add(AttributionAnnotator())
    add(StatementAnnotator())
    if isDated { add(EventAnnotator()) }
    return layers
  }

  /// Returns one attribute of each statement, with bars between them.
  static func values(of key: String, in text: String, genre: String? = nil) -> String {
    statements(in: text, genre: genre).map { statement in
      statement.attributes[key].map { $0.text ?? $0.texts.joined(separator: "+") } ?? "-"
    }.joined(separator: " | ")
  }
}
