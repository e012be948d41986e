import BriefingAnalysis
import BriefingAnnotators
import BriefingCore
import BriefingReporting

/// The one way from annotated documents to a briefing.
struct Composition {
  let briefing: Briefing
  /// Who is who across the documents.
  let entities: [Entity]

  init(
    _ contents: DossierContents,
    annotators: [String],
    tool: Briefing.Tool,
    warnings: [String] = [],
    jobs: Int = .max
  ) {
    let analysis = Analyzer(taxonomy: .standard, jobs: jobs).analyze(contents)
    briefing = BriefingComposer(tool: tool, jobs: jobs).compose(
      contents,
      analysis: analysis,
      annotators: annotators,
      warnings: warnings
    )
    entities = analysis.entities.entities.map(\.entity)
  }
}
