import BriefingAnalysis
import BriefingCore
import BriefingTesting

extension AnnotatedDocument {
  /// Makes an annotated document of marked-up text.
  static func marked(
    _ id: String,
    _ markup: String,
    published: EDTF? = nil
  ) throws -> AnnotatedDocument {
    let marked = try MarkedText(markup)
    let document = Document.testing(marked.text.string, id: id, published: published)
    let descriptor = AnnotatorDescriptor(name: "test.markup", version: "1", produces: [])
    return AnnotatedDocument(
      document: document,
      annotations: marked.marks.map { mark in
        var attributes = Attributes()
        for (key, value) in mark.attributes { attributes[key] = .text(value) }
        return Annotation(
          Mark(mark.label, mark.span, attributes: attributes),
          by: descriptor,
          in: document
        )
      }
    )
  }
}

extension Analysis {
  /// Analyses marked-up documents, named by their keys.
  static func of(
    _ documents: KeyValuePairs<String, String>,
    decisions: Decisions = Decisions(),
    gazetteers: [Gazetteer] = []
  ) throws -> Analysis {
    Analyzer(taxonomy: TopicTaxonomy(topics: [Topic(id: "trade", terms: [])])).analyze(
      DossierContents(
        documents: try documents.map { try AnnotatedDocument.marked($0.key, $0.value) },
        decisions: decisions,
        gazetteers: gazetteers
      )
    )
  }

  /// The names each entity of a kind goes by, sorted.
  func names(of kind: Label) -> [[String]] {
    entities.entities(of: kind).map { $0.entity.names.map(\.text).sorted() }.sorted {
      $0[0] < $1[0]
    }
  }
}
