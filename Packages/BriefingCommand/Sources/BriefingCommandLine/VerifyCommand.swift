import ArgumentParser
import BriefingCore
import BriefingWorkflow

struct VerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract:
      "Compares a briefing with its sources, byte for byte, and with the rules of reporting.",
    discussion: """
      Prints what is not true to the sources or breaks a rule, a line each, and ends with status 1 \
      where there is anything. Nothing the program concluded earlier is trusted: the bytes of all \
      that is cited, slots, statuses and the rules are checked, then the briefing is composed anew \
      from the dossier, and every value and every file made of it is compared.

      A briefing that another version or program made may be composed otherwise: then the first part \
      counts, and a note on standard error says so. With --strict such notes and warnings end with \
      status 1 too. Of several dossiers all are checked, and the gravest status is that of the command.

      Examples:
        briefing verify dossier
        briefing verify --strict dossiers/*
      """
  )

  @Argument(help: "The dossiers to check.", completion: .directory)
  var dossiers: [String]

  @Flag(help: "Fail also where there is a warning, or where not all could be compared.")
  var strict = false

  @Flag(name: .shortAndLong, help: "Print only what is wrong.")
  var quiet = false

  func run() async throws {
    try await BriefingCommandLine.run {
      let console = Console(quiet: quiet && !strict)
      var gravest: Int32 = 0
      for path in dossiers {
        do {
          gravest = max(gravest, try await verify(path, console))
        } catch let error as WorkflowError {
          console.message(Diagnostic(.error, error.description))
          gravest = max(gravest, error.kind.rawValue)
        }
      }
      if gravest != 0 { throw ExitCode(gravest) }
    }
  }

  /// Checks a dossier, and returns the status for it.
  private func verify(_ path: String, _ console: Console) async throws -> Int32 {
    let verification = try await DossierVerification(
      path: path,
      registry: BriefingTool.registry,
      tool: BriefingTool.tool
    )
    let problems = verification.problems
    for problem in problems { try console.result("\(path)/\(problem)") }
    var notes = verification.notes
    if let obstacle = verification.obstacle, obstacle.severity != .error { notes.append(obstacle) }
    for var note in notes {
      note.file = note.file.map { "\(path)/\($0)" }
      console.message(note)
    }
    if problems.isEmpty, !quiet {
      let extent =
        verification.isComplete
        ? "the briefing is what the dossier gives" : "the rest was not compared"
      try console.result(
        "\(path): all \(verification.citations) citations are the bytes of their sources; \(extent)."
      )
    }
    return problems.isEmpty && (!strict || notes.isEmpty) ? 0 : 1
  }
}
