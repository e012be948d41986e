import BriefingAnnotators
import BriefingCore

let dates = try Pipeline(StandardAnnotators.all()).producing([.date])
print(dates.descriptors.contains { $0.name == "briefing.dates" })
// true
