import ArgumentParser
import BriefingCore
import BriefingReporting
import BriefingWorkflow

struct MakeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "make",
    abstract: "Makes a briefing from sources, or brings a dossier up to date.",
    discussion: """
      A path is a file, a folder of files, or a dossier: the folder that an earlier run made. Files \
      become a new dossier; files named beside a dossier are added to it; a dossier alone is brought \
      up to date. What people decided is kept. The briefing is in the dossier's folder briefing.

      Read are text, web pages, Markdown, Word documents, books (.epub), messages (.eml, .mht) and, \
      where the program pdftotext is installed, PDF files. A file that you name must be readable; in a \
      folder, one that cannot be read is reported and left out, and the status is 1.

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
      Annotations are YAML files, annotations/<id>.yaml, that people read, edit and merge. What a \
      person decided there, or with `briefing review`, is kept. Which annotators run, and names of \
      your own, stand in briefing.yaml; `briefing annotators` lists what there is.

      Only documents are read again whose files, declarations, annotators or names changed since \
      the last run; --force reads all. A dossier may be as large as you like: some documents are \
      worked on at a time.

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
      No annotator runs: the annotations are taken as the files hold them, so this is quick after a \
      correction. All sections are in briefing.json; a profile says which of them the pages show.

      Examples:
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
  givePagesBack()
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
    isForced: source.isForced,
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
