import BriefingAnalysis
import BriefingCore

let analysis = Analyzer(taxonomy: TopicTaxonomy(topics: [])).analyze(DossierContents(documents: []))
print(analysis.claims.count, "claims")
// 0 claims
