import ArgumentParser
import BriefingCore
import BriefingReporting
import BriefingWorkflow

struct MakeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "make",
    abstract: "Makes a briefing from sources, or brings a dossier up to date.",
    discussion: """
      PATH is a dossier, or files and folders of sources; a dossier and files adds the files. A \
      person's decisions are kept. A source in a folder that cannot be read is reported and left out; \
      a file that you name must be readable.

      Examples:
        briefing make report.txt commentary.txt --out dossier
        briefing make clippings --published report.txt=2022-07-25
        briefing make dossier --profile ministerial --format markdown
        briefing make dossier --run-programs
      """
  )

  @OptionGroup var source: SourceOptions
  @OptionGroup var report: ReportOptions
  @OptionGroup var programs: ProgramOptions

  func run() async throws {
    try await runJob(.briefing, source, report, programs)
  }
}

struct IngestCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ingest",
    abstract: "Reads sources into a dossier, the first of three stages.",
    discussion: """
      Writes the canonical texts and what is known of each source, and stops there. A folder may be \
      as large as you like: some sources are worked on at a time. One that cannot be read is reported, \
      also if you name it, and the rest is done (exit 1). Sources with the same bytes, or that print \
      one text, are told of. A pattern in quotes is expanded here: `**` stands for any folders.

      Examples:
        briefing ingest report.txt commentary.txt --out dossier
        briefing ingest archive --out dossier --jobs 8
        briefing ingest 'archive/2022-0[78]/**/*.html' --out dossier
      """
  )

  @OptionGroup var source: SourceOptions

  func run() async throws {
    try await runJob(.documents, source, nil)
  }
}

struct AnnotateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "annotate",
    abstract: "Runs the annotators over a dossier, the second of three stages.",
    discussion: """
      Annotations are YAML files that people read, edit and merge; what a person decided is kept.

      Examples:
        briefing annotate dossier
        briefing annotate dossier --run-programs --program-seconds 300
      """
  )

  @OptionGroup var source: SourceOptions
  @OptionGroup var programs: ProgramOptions

  func run() async throws {
    try await runJob(.annotations, source, nil, programs)
  }
}

struct ReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Composes the briefing from the annotations there are, the third of three stages.",
    discussion: """
      No annotator runs: the annotations are taken as the files hold them.

      Example:
        briefing report dossier --profile one-page
        briefing report dossier --style ap --format docx
      """
  )

  @OptionGroup var source: SourceOptions
  @OptionGroup var report: ReportOptions

  func run() async throws {
    try await runJob(.report, source, report)
  }
}

/// Does what the four commands that work on sources have in common.
private func runJob(
  _ goal: BriefingRequest.Goal,
  _ source: SourceOptions,
  _ report: ReportOptions?,
  _ programs: ProgramOptions? = nil
) async throws {
  let console = Console(quiet: source.quiet)
  let maker = BriefingMaker(
    registry: BriefingTool.registry,
    tool: BriefingTool.tool,
    progress: console.progress
  )
  let request = BriefingRequest(
    paths: source.paths,
    output: source.output,
    goal: goal,
    profile: report?.profile,
    style: report?.style,
    formats: report?.formatNames,
    published: source.publishedByFile,
    asOf: report?.asOf?.date,
    embed: report?.embed.value ?? .excerpts,
    maximumBytes: source.maximumBytes,
    jobs: source.jobs,
    runsPrograms: programs?.runPrograms ?? false,
    programTime: .seconds(programs?.programSeconds ?? 60)
  )
  try await run {
    defer { console.clearBar() }
    let result = try await maker.make(request)
    result.diagnostics.forEach(console.message)
    for line in Summary.lines(of: result) { try console.result(line) }
    if result.hasProblems { throw ExitCode(1) }
  }
}
