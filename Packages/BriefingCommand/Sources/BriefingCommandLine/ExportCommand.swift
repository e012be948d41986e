import ArgumentParser
import BriefingCore
import BriefingInterchange
import BriefingWorkflow

struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes the annotations of a dossier in the format of another tool.",
    discussion: """
      Prints where the files are, and what the format could not hold: what is left out or written in \
      another way, with its number and an example. Nothing of the dossier is changed.

      \(InterchangeFormat.allCases.map(\.line).joined(separator: "\n"))

      Examples:
        briefing export dossier --to brat
        briefing export dossier --to iob2 --label person --label organization
        briefing export dossier --to web-annotation --out notes --document report
      """
  )

  @Argument(help: "The dossier.", completion: .directory)
  var dossier: String

  @Option(help: ArgumentHelp("The format.", valueName: "format"))
  var to: Choice<InterchangeFormat>

  @Option(
    name: .customLong("out"),
    help: ArgumentHelp(
      "The folder to write to; by default ./<dossier>.<format>.",
      valueName: "dir"
    ),
    completion: .directory
  )
  var output: String?

  @Option(
    name: .customLong("label"),
    help: ArgumentHelp(
      "Only annotations with this label. Can be repeated.",
      valueName: "label"
    ),
    completion: .labels
  )
  var labels: [String] = []

  @Option(
    name: .customLong("document"),
    help: ArgumentHelp("Only annotations of this document. Can be repeated.", valueName: "id")
  )
  var documents: [String] = []

  @Flag(name: .shortAndLong, help: "Print only the paths of the files.")
  var quiet = false

  func validate() throws {
    if labels.contains("") { throw ValidationError("A label must not be empty.") }
    if output == "" { throw ValidationError("A path must not be empty.") }
  }

  func run() async throws {
    try await BriefingCommandLine.run {
      let console = Console(quiet: quiet)
      let export = try await DossierExport(
        path: dossier,
        format: to.value,
        selection: .init(documents: documents, labels: Set(labels.map(Label.init(rawValue:)))),
        registry: BriefingTool.registry
      )
      export.notes.forEach(console.message)
      let folder = output ?? Self.folder(for: dossier, to.value)
      for path in try export.write(to: folder) { try console.result(path) }
      for report in quiet ? [] : export.losses {
        for line in report.description.split(separator: "\n") { try console.result(String(line)) }
      }
      // What could not be read was told of; the rest is done.
      if export.notes.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
    }
  }

  /// The folder for a dossier: its name without an ending, and the format.
  private static func folder(for dossier: String, _ format: InterchangeFormat) -> String {
    let name = dossier.split(separator: "/").last { $0 != "." && $0 != ".." } ?? "dossier"
    let stem = name.hasSuffix(".briefing") ? name.dropLast(9) : name
    return "./\(stem.isEmpty ? "dossier" : stem).\(format.rawValue)"
  }
}

extension InterchangeFormat {
  /// The format as the help lists it.
  var line: String {
    let name = rawValue + String(repeating: " ", count: max(1, 16 - rawValue.count))
    return "  \(name)\(exporter.formatName)"
  }
}
