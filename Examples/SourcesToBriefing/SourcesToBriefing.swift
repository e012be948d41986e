import BriefingAnalysis
import BriefingAnnotators
import BriefingCore
import BriefingIngestion
import BriefingReporting

/// Goes from two texts to a briefing, every step a value, and prints its agenda and timeline.
///
///     swift run --package-path Examples SourcesToBriefing
@main
enum SourcesToBriefing {
  static let texts = [
    "wire": """
    The trade ministers of Canada and Chile will discuss export controls on critical minerals on \
    14 March 2025 in Santiago. Both sides are expected to agree on a joint statement.
    """,
    "column": """
    Canada and Chile should include battery supply chains in their talks. The meeting in Santiago \
    has been announced for March 2025.
    """,
  ]

  static func main() async throws {
    let pipeline = try Pipeline(StandardAnnotators.all())
    var documents: [AnnotatedDocument] = []
    for (id, text) in texts {
      let source = RawSource(id: id, file: "\(id).txt", text: text)
      let document = try await Ingestion().document(from: source).document
      let annotations = try await pipeline.run(on: document)
      documents.append(AnnotatedDocument(document: document, annotations: annotations))
    }

    let dossier = DossierContents(documents: documents)
    let analysis = Analyzer(taxonomy: .standard).analyze(dossier)
    let composer = BriefingComposer(tool: .init(name: "example", version: "1"))
    let briefing = composer.compose(
      dossier,
      analysis: analysis,
      annotators: pipeline.descriptors.map(\.reference)
    )
    for section in briefing.sections where ["agenda", "timeline"].contains(section.id.rawValue) {
      print(section.title)
      for item in section.items { print("  -", item.text) }
    }
    let findings = BriefingVerifier(Evidence(documents: documents)).verify(briefing)
    print("Not true to the sources: \(findings.count)")
  }
}
