import BriefingAnalysis
import BriefingCore
import BriefingTesting
import Testing

@testable import BriefingReporting

/// A briefing composed from marked-up documents, which is held to be true to them and to break no
/// rule.
struct ComposedBriefing {
  let briefing: Briefing

  /// Composes a briefing.
  ///
  /// - Parameters:
  ///   - texts: The documents by their ids, in marked-up text; a mark `block` sets the kind of its
  ///     paragraph.
  ///   - decisions: What a person decided.
  ///   - question: The question of the dossier.
  ///   - topics: The topics to look for.
  ///   - publishers: The publishers of documents, by their ids.
  ///   - genres: The genres of documents, by their ids.
  ///   - published: When documents were published, by their ids.
  ///   - asOf: The day the briefing speaks for.
  /// - Throws: What is wrong with the markup.
  init(
    _ texts: KeyValuePairs<String, String>,
    decisions: Decisions = Decisions(),
    question: String? = nil,
    topics: [Topic] = [Topic(id: "trade", terms: ["tariff"])],
    publishers: [String: String] = [:],
    genres: [String: String] = [:],
    published: [String: PublicationDate] = [:],
    asOf: EDTF? = nil
  ) throws {
    let documents = try texts.map { id, markup in
      let document = try AnnotatedDocument.marked(
        id,
        markup,
        publisher: publishers[id],
        genre: genres[id]
      )
      return published[id].map(document.published) ?? document
    }
    let dossier = DossierContents(
      manifest: DossierManifest(question: question, asOf: asOf),
      documents: documents,
      decisions: decisions
    )
    briefing = BriefingComposer(tool: .init(name: "test", version: "1")).compose(
      dossier,
      analysis: Analyzer(taxonomy: TopicTaxonomy(topics: topics)).analyze(dossier),
      annotators: ["test.markup@1"]
    )
    #expect(BriefingVerifier(Evidence(documents: documents)).verify(briefing) == [])
    let byID = Dictionary(documents.map { ($0.id, $0.document.text) }, uniquingKeysWith: { $1 })
    let marks = Dictionary(documents.map { ($0.id, $0.annotations) }, uniquingKeysWith: { $1 })
    let linter = BriefingLinter(texts: byID, annotations: marks, decisions: decisions)
    #expect(linter.lint(briefing).filter { !$0.isOnPersonsWords }.map(\.description) == [])
    #expect(briefing.sections.map(\.id) == SectionID.all)
    #expect(try Briefing(parsing: briefing.jsonBytes) == briefing)
  }

  /// The items of a section.
  func items(_ section: SectionID) -> [Item] {
    briefing.sections.first { $0.id == section }?.items ?? []
  }
}

extension AnnotatedDocument {
  /// The same document, published on a day.
  fileprivate func published(_ date: PublicationDate) -> AnnotatedDocument {
    var metadata = document.source.metadata
    metadata.published = date
    return AnnotatedDocument(
      document: document.with(metadata: metadata),
      annotations: annotations
    )
  }

  /// Makes an annotated document of marked-up text; a mark `block` sets the kind of its paragraph.
  static func marked(
    _ id: String,
    _ markup: String,
    publisher: String? = nil,
    genre: String? = nil
  ) throws -> AnnotatedDocument {
    let marked = try MarkedText(markup)
    var document = Document.testing(marked.text.string, id: id)
    document = document.with(
      blocks: document.blocks.map { block in
        let mark = marked.marks.first { $0.label == .block && $0.span.overlaps(block.span) }
        var block = block
        if let kind = mark?.attributes["kind"] { block.kind = BlockKind(rawValue: kind) }
        return block
      }
    )
    if let publisher {
      var metadata = document.source.metadata
      metadata.publisher = Finding(publisher, origin: .declared)
      document = document.with(metadata: metadata)
    }
    if let genre {
      var metadata = document.source.metadata
      metadata.genre = Finding(genre, origin: .declared)
      document = document.with(metadata: metadata)
    }
    let descriptor = AnnotatorDescriptor(name: "test.markup", version: "1", produces: [])
    return AnnotatedDocument(
      document: document,
      annotations: marked.marks.filter { $0.label != .block }.map { mark in
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
