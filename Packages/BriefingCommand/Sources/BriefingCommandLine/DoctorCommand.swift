import ArgumentParser
import BriefingCore
import BriefingWorkflow

struct DoctorCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Looks a dossier over, and mends what needs no person's judgement.",
    discussion: """
      Prints what is found, a line each, with its place and what to do, and ends with status 1 where \
      an error or a warning is among it; notes alone are no problem. Nothing is written without \
      --repair, which mends what the checks with a star find.

      \(DossierDoctor.checks.map { $0.line }.joined(separator: "\n"))

      Examples:
        briefing doctor dossier
        briefing doctor dossier --check annotations --check quotes
        briefing doctor dossier --repair leftovers --repair schemas
      """
  )

  @Argument(help: "The dossier.", completion: .directory)
  var dossier: String

  @Option(
    name: .customLong("check"),
    help: ArgumentHelp("Run only this check. Can be repeated.", valueName: "name"),
    completion: .list(DossierDoctor.checks.map(\.name))
  )
  var checks: [String] = []

  @Option(
    name: .customLong("repair"),
    help: ArgumentHelp(
      "Mend what this check finds, if it has a star. Can be repeated.",
      valueName: "name"
    ),
    completion: .list(DossierDoctor.checks.filter { $0.repair != nil }.map(\.name))
  )
  var repairs: [String] = []

  @Flag(name: .shortAndLong, help: "Print only errors and warnings.")
  var quiet = false

  func validate() throws {
    guard checks.isEmpty || repairs.isEmpty else {
      throw ValidationError("Run --check and --repair one after the other.")
    }
  }

  func run() async throws {
    try await BriefingCommandLine.run {
      let console = Console(quiet: quiet)
      let doctor = try DossierDoctor(
        path: dossier,
        registry: BriefingTool.registry,
        tool: BriefingTool.tool
      )
      if !repairs.isEmpty {
        let done = try doctor.mend(repairs)
        for diagnostic in done { try console.result("\(dossier)/\(diagnostic)") }
        if done.isEmpty, !quiet { try console.result("\(dossier): there is nothing to mend.") }
        return
      }
      let findings = try await doctor.findings(of: checks)
      for finding in findings where !quiet || finding.diagnostic.severity != .note {
        let repair = finding.repair.map { " [mend: --repair \($0)]" } ?? ""
        let place = finding.diagnostic.file == nil ? "\(dossier): " : "\(dossier)/"
        try console.result("\(place)\(finding.diagnostic) (\(finding.check))\(repair)")
      }
      let problems = findings.filter { $0.diagnostic.severity != .note }.count
      if problems == 0, !quiet {
        let count = checks.isEmpty ? DossierDoctor.checks.count : Set(checks).count
        let notes = findings.isEmpty ? "nothing to tell" : "nothing wrong"
        try console.result("\(dossier): \(count) check\(count == 1 ? "" : "s"), \(notes).")
      }
      if problems > 0 { throw ExitCode(1) }
    }
  }
}

extension DossierDoctor.Check {
  /// The check as the help lists it; a star marks one that has a repair, told in a line of its own.
  fileprivate var line: String {
    let name = (name + (repair == nil ? "" : "*")).padding(toLength: 13)
    return "  \(name)\(summary)\(repair.map { "\n      repair: \($0.summary)" } ?? "")"
  }
}

extension String {
  fileprivate func padding(toLength length: Int) -> String {
    self + String(repeating: " ", count: max(0, length - count))
  }
}
