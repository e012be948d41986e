import BriefingAnalysis
import BriefingAnnotators
import BriefingCore
import BriefingReporting

extension HotPath {
  static let briefing: [HotPath] =
    [
      HotPath("analyse") { inputs in
        let dossier = DossierContents(documents: try await inputs.annotatedDocuments())
        return Work(bytes: dossier.documents.map(\.document).bytes) {
          Analyzer(taxonomy: .standard).analyze(dossier).claims.count
        }
      },
      HotPath("compose") { inputs in
        let dossier = DossierContents(documents: try await inputs.annotatedDocuments())
        let analysis = Analyzer(taxonomy: .standard).analyze(dossier)
        return Work(bytes: dossier.documents.map(\.document).bytes) {
          composed(dossier, analysis).sections.count
        }
      },
    ]
    + renderers.map { renderer in
      HotPath("render \(renderer.formatName)") { inputs in
        let (briefing, texts) = try await inputs.briefing()
        return Work(bytes: briefing.jsonBytes.count) {
          try await renderer.render(briefing, texts: texts, options: .init())
            .reduce(0) { $0 + $1.bytes.count }
        }
      }
    }

  private static let renderers: [any BriefingRenderer] = {
    // The page's own templates are sound, so that its renderer is always there.
    let standard: [(any BriefingRenderer)?] = [
      JSONRenderer(), MarkdownRenderer(), try? HTMLRenderer(),
    ]
    return standard.compactMap(\.self) + [
      WordRenderer(), CSVRenderer(), CalendarRenderer(), CSLRenderer(), SVGRenderer(),
    ]
  }()

  fileprivate static func composed(_ dossier: DossierContents, _ analysis: Analysis) -> Briefing {
    BriefingComposer(tool: .init(name: "benchmark", version: "1")).compose(
      dossier,
      analysis: analysis,
      annotators: StandardAnnotators.all().map(\.descriptor.reference)
    )
  }
}

extension Inputs {
  /// The briefing of the first documents, as `briefing.json` holds it, with the texts it cites.
  public func briefing() async throws -> (Briefing, texts: [String: DocumentText]) {
    let dossier = DossierContents(documents: try await annotatedDocuments())
    let analysis = Analyzer(taxonomy: .standard).analyze(dossier)
    let texts = dossier.documents.map { ($0.id, $0.document.text) }
    return (
      HotPath.composed(dossier, analysis),
      Dictionary(texts, uniquingKeysWith: { first, _ in first })
    )
  }
}
