import ArgumentParser
import BriefingCore
import BriefingReporting
import BriefingWorkflow

struct DiffCommand: AsyncParsableCommand {
  enum Format: String, CaseIterable, Sendable {
    case text, markdown, json
  }

  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Shows what changed: in a dossier, between two briefings, or without a source.",
    discussion: """
      Two briefings, the earlier first, each a dossier or a file briefing.json made anywhere: what \
      changed from one to the other, as an addendum. Statements that are new, gone or changed (status, \
      date, sum, who says so and who says otherwise), differences and agreements, participants, \
      sources and warnings, the weightiest first, each with the passages it rests on.

      One dossier: what changed in its sources, and since the briefing before. A source that was \
      edited since the last `make` is compared with the text the dossier has of it; any other with the \
      text it had before. Annotations of the earlier text are verified (the same bytes in the same \
      place), moved (the whole sentence stands elsewhere, or was carried along), ambiguous, changed \
      (shown with what stands there now) or orphaned. Likeness never verifies: "will meet" that became \
      "will not meet" is changed. The briefing before is kept in briefing/previous.json.

      With --without: every statement, agreement, difference, name and date that rests on a source, \
      also after the source is gone: what would fall, and what would lose support.

      Nothing is written. Exit status 0, whether anything changed or not; --format json tells.

      Examples:
        briefing diff monday tuesday
        briefing diff sent/briefing.json dossier --format markdown > addendum.md
        briefing diff dossier
        briefing diff dossier --without report
        briefing diff dossier --document report --since 3f9a --format json
      """
  )

  @Argument(
    help: ArgumentHelp(
      "A dossier; or two briefings, the earlier first: dossiers or files briefing.json.",
      valueName: "path"
    ),
    completion: .file()
  )
  var paths: [String]

  @Option(
    help: ArgumentHelp(
      "Tell what rests on this source, by id or file. Can be repeated.",
      valueName: "source"
    )
  )
  var without: [String] = []

  @Option(
    name: .customLong("document"),
    help: ArgumentHelp("Only this document of the dossier. Can be repeated.", valueName: "id")
  )
  var documents: [String] = []

  @Option(
    help: ArgumentHelp(
      "An earlier text to compare with, by the first digits of its digest; by default the latest.",
      valueName: "digest"
    )
  )
  var since: String?

  @Option(
    help: """
      How the result is written: text, markdown (a page with footnotes; of a dossier what changed since \
      the briefing before) or json.
      """
  )
  var format = Choice(Format.text)

  @Flag(help: "List every annotation that is touched, not only statements and what people decided.")
  var all = false

  func validate() throws {
    guard !paths.contains("") else { throw ValidationError("A path must not be empty.") }
    guard paths.count <= 2 else {
      throw ValidationError(
        "Name one dossier, or two briefings: \(paths.count) paths are too many."
      )
    }
    let isOfTexts = !documents.isEmpty || since != nil || all
    guard paths.count == 1 || !isOfTexts && without.isEmpty else {
      throw ValidationError(
        "--without, --document, --since and --all are for one dossier, and two paths are named."
      )
    }
    guard without.isEmpty || !isOfTexts else {
      throw ValidationError(
        "--without asks what rests on a source; leave --document, --since and --all out."
      )
    }
    guard format.value != .markdown || !isOfTexts else {
      throw ValidationError(
        "Changes of texts are written as text or json; leave --document, --since and --all out."
      )
    }
  }

  func run() async throws {
    try await BriefingCommandLine.run {
      let console = Console(quiet: false)
      if paths.count == 2 {
        let changes = BriefingChanges(
          from: try BriefingFile(path: paths[0]).briefing,
          to: try BriefingFile(path: paths[1]).briefing
        )
        try write(changes.report, changes.json, to: console)
      } else if !without.isEmpty {
        let (retraction, isPast) = try BriefingFile.retraction(of: without, from: paths[0])
        if isPast {
          console.message(
            Diagnostic(.note, "gone already; this is what rested on it in the briefing before")
          )
        }
        try write(retraction.report, retraction.json, to: console)
      } else {
        try await compareTexts(console)
      }
    }
  }

  /// Compares the sources of a dossier with their earlier texts, and its briefing with the one before.
  private func compareTexts(_ console: Console) async throws {
    let path = paths[0]
    guard !path.hasSuffix(".json") else {
      throw WorkflowError(
        .usage,
        "\(path): this is one briefing, and there is nothing to compare it with; name the earlier "
          + "one before it, or ask what rests on a source with --without"
      )
    }
    let report = try await RevisionReport(path: path, documents: documents, since: since)
    report.notes.forEach(console.message)
    switch format.value {
    case .json:
      try console.result(report.json, .indented)
    case .text:
      for line in RevisionText(report, dossier: path, all: all).lines { try console.result(line) }
    case .markdown:
      guard let changes = report.changes else {
        throw WorkflowError(
          .noInput,
          "\(path)/\(BriefingFile.previous): there is no earlier briefing to compare with; "
            + "it is kept when `briefing make` makes one that says something else"
        )
      }
      try write(changes.report, changes.json, to: console)
    }
  }

  private func write(_ report: ChangeReport, _ json: JSONValue, to console: Console) throws {
    switch format.value {
    case .json: try console.result(json, .indented)
    case .markdown:
      for line in report.markdown.split(separator: "\n", omittingEmptySubsequences: false)
        .dropLast()
      { try console.result(String(line)) }
    case .text:
      for line in ChangeText(report).lines { try console.result(line) }
    }
  }
}
