import BriefingCommandLine

await BriefingTool.main()
// OVERVIEW: Makes briefings in which every statement is bound to its sources.
