import ArgumentParser
import BriefingCore
import BriefingInterchange
import BriefingWorkflow

struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Takes annotations from the files of another tool into a dossier.",
    discussion: """
      Every place is checked against the text and every quote compared byte for byte. What does not \
      fit is told, with its line where the format has lines; the rest is done, and the status is 1.

      A mark is the annotation with its id, or else the one with its label and place. What is new is \
      proposed, and stands beside what the machine said; with --reviewer it is that person's, and what \
      was changed in the tool is a correction by them. What people decided before stays, unless \
      --overrule is given. What the files do not speak of stays too.

      \(InterchangeFormat.allCases.map(\.line).joined(separator: "\n"))

      Examples:
        briefing import dossier dossier.brat --from brat --reviewer mk
        briefing import dossier tasks.jsonl --from prodigy --dry-run
      """
  )

  @Argument(help: "The dossier.", completion: .directory)
  var dossier: String

  @Argument(help: "The files, or folders with files in them.", completion: .file())
  var files: [String]

  @Option(help: ArgumentHelp("The format.", valueName: "format"))
  var from: Choice<InterchangeFormat>

  @Option(
    help: ArgumentHelp(
      "Who worked in the tool; what was changed or added there is this person's.",
      valueName: "name"
    )
  )
  var reviewer: String?

  @Flag(help: "Replace what people decided before.")
  var overrule = false

  @Flag(name: .customLong("dry-run"), help: "Tell what would come of it, and change nothing.")
  var isTrial = false

  @Flag(name: .shortAndLong, help: "Print only what is wrong.")
  var quiet = false

  func validate() throws {
    if reviewer == "" { throw ValidationError("The name of the reviewer must not be empty.") }
    if files.contains("") { throw ValidationError("A path must not be empty.") }
  }

  func run() async throws {
    try await BriefingCommandLine.run {
      let console = Console(quiet: quiet)
      let result = try await DossierImport(
        files,
        format: from.value,
        into: dossier,
        policy: .init(tool: from.value.rawValue, reviewer: reviewer, overrules: overrule),
        writing: !isTrial,
        registry: BriefingTool.registry
      )
      result.notes.forEach(console.message)
      result.problems.forEach(console.message)
      if !quiet {
        for outcome in result.outcomes { try console.result(Self.line(outcome)) }
        for report in result.losses where !report.isEmpty {
          for line in report.description.split(separator: "\n") { try console.result(String(line)) }
        }
        if isTrial { try console.result("Nothing was changed; leave out --dry-run to do it.") }
      }
      let told = result.problems + result.notes.filter { $0.severity == .error }
      if !told.isEmpty { throw ExitCode(1) }
    }
  }

  private static func line(_ outcome: DossierImport.Outcome) -> String {
    "\(outcome.document): \(outcome.added) added, \(outcome.changed) changed, "
      + "\(outcome.unchanged) as before, \(outcome.absent) not in the files"
  }
}
