import BriefingAnalysis
import BriefingCore
import BriefingTesting

extension AnnotatedDocument {
  /// Makes an annotated document of marked-up text; a mark `block` sets the kind of its paragraph.
  static func marked(
    _ id: String,
    _ markup: String,
    published: EDTF? = nil
  ) throws -> AnnotatedDocument {
    let marked = try MarkedText(markup)
    let plain = Document.testing(marked.text.string, id: id, published: published)
    let document = plain.with(
      blocks: plain.blocks.map { block in
        let mark = marked.marks.first { $0.label == .block && $0.span.overlaps(block.span) }
        var block = block
        if let kind = mark?.attributes["kind"] { block.kind = BlockKind(rawValue: kind) }
        return block
      }
    )
    let descriptor = AnnotatorDescriptor(name: "test.markup", version: "1", produces: [])
    return AnnotatedDocument(
      document: document,
      annotations: marked.marks.filter { $0.label != .block }.map { mark in
        var attributes = Attributes()
        for (key, value) in mark.attributes {
          attributes[key] =
            value.contains("|")
            ? .list(value.split(separator: "|").map { .text(String($0)) }) : .text(value)
        }
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
    gazetteers: [Gazetteer] = [],
    topics: [Topic] = [Topic(id: "trade", terms: [])],
    published: [String: String] = [:]
  ) throws -> Analysis {
    try of(
      documents: documents.map { ($0.key, $0.value) },
      decisions: decisions,
      gazetteers: gazetteers,
      topics: topics,
      published: published
    )
  }

  /// Analyses marked-up documents, each with its name.
  static func of(
    documents: [(id: String, markup: String)],
    decisions: Decisions = Decisions(),
    gazetteers: [Gazetteer] = [],
    topics: [Topic] = [Topic(id: "trade", terms: [])],
    published: [String: String] = [:]
  ) throws -> Analysis {
    Analyzer(taxonomy: TopicTaxonomy(topics: topics)).analyze(
      DossierContents(
        documents: try documents.map {
          try AnnotatedDocument.marked(
            $0.id,
            $0.markup,
            published: published[$0.id].flatMap { EDTF($0) }
          )
        },
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

  /// The differences of a class.
  func differences(_ kind: Difference.Class) -> [Difference] {
    differences.filter { $0.kind == kind }
  }
}
