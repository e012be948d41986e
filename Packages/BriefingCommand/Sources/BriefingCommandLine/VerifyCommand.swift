import ArgumentParser
import BriefingWorkflow

struct VerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Compares every citation of a dossier with its source, byte for byte.",
    discussion: """
      Prints what is not true to the sources, a line each, and ends with status 1 where there is \
      anything. Nothing the program concluded earlier is trusted: where the bytes are right, the \
      briefing is composed anew from the dossier, and every value, the Markdown and the HTML are \
      compared with it.

      Example:
        briefing verify dossier
      """
  )

  @Argument(help: "The dossiers to check.")
  var dossiers: [String]

  @Flag(name: .shortAndLong, help: "Print only what is wrong.")
  var quiet = false

  func run() async throws {
    try await BriefingCommandLine.run {
      let console = Console(quiet: quiet)
      var isSound = true
      for path in dossiers {
        let verification = try await DossierVerification(
          path: path,
          registry: BriefingTool.registry,
          tool: BriefingTool.tool
        )
        let problems = verification.problems
        for problem in problems { try console.result("\(path)/\(problem)") }
        isSound = isSound && problems.isEmpty
        if problems.isEmpty, !quiet {
          try console.result(
            "\(path): all \(verification.citations) citations are the bytes of their sources."
          )
        }
      }
      if !isSound { throw ExitCode(1) }
    }
  }
}
