import BriefingAnalysis
import BriefingCore
import BriefingReporting

let contents = DossierContents(documents: [])
let briefing = BriefingComposer(tool: .init(name: "example", version: "1")).compose(
  contents,
  analysis: Analyzer(taxonomy: TopicTaxonomy(topics: [])).analyze(contents),
  annotators: []
)
print(briefing.sections.first?.title ?? "no section")
// Key points
