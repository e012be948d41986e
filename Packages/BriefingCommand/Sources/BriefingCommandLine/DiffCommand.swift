import ArgumentParser
import BriefingCore
import BriefingWorkflow

struct DiffCommand: AsyncParsableCommand {
  enum Format: String, CaseIterable, Sendable {
    case text, json
  }

  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Shows what changed in the sources of a dossier, and which statements it touches.",
    discussion: """
      A source that was edited since the last `make` is compared with the text the dossier has of it; \
      any other with the text it had before. Annotations of the earlier text are verified (the same \
      bytes in the same place), moved (the whole sentence stands elsewhere, or was carried along), \
      ambiguous, changed (shown with what stands there now) or orphaned. Likeness never verifies: \
      "will meet" that became "will not meet" is changed. Nothing is written.

      Examples:
        briefing diff dossier
        briefing diff dossier --document report --since 3f9a --format json
      """
  )

  @Argument(help: "The dossier.")
  var dossier: String

  @Option(
    name: .customLong("document"),
    help: ArgumentHelp("Only this document. Can be repeated.", valueName: "id")
  )
  var documents: [String] = []

  @Option(
    help: ArgumentHelp(
      "An earlier text to compare with, by the first digits of its digest; by default the latest.",
      valueName: "digest"
    )
  )
  var since: String?

  @Option(help: "How the result is written: text or json.")
  var format = Choice(Format.text)

  @Flag(help: "List every annotation that is touched, not only statements and what people decided.")
  var all = false

  func run() async throws {
    try await BriefingCommandLine.run {
      let report = try await RevisionReport(path: dossier, documents: documents, since: since)
      let console = Console(quiet: false)
      report.notes.forEach(console.message)
      switch format.value {
      case .json:
        try console.result(report.json, .indented)
      case .text:
        for line in RevisionText(report, dossier: dossier, all: all).lines {
          try console.result(line)
        }
      }
    }
  }
}
