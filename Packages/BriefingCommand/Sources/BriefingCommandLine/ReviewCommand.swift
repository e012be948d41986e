import ArgumentParser
import BriefingCore
import BriefingWorkflow
import Foundation

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

struct ReviewCommand: AsyncParsableCommand {
  enum Format: String, CaseIterable, Sendable {
    case text, json
  }

  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Asks a person about each annotation that nobody has decided on.",
    discussion: """
      On a terminal the next annotation is shown in its sentence, to be accepted, rejected, corrected \
      or skipped; each decision is written at once, and can be taken back with u. In a pipe, and with \
      --list, the undecided annotations are printed, a line each, and nothing is changed.

      Decisions can also come from a file, a JSON object a line:
        {"id": "a-5f0c9b1e2d3a4c6b", "review": "accepted"}
        {"id": "a-0b7e4c11d2f3a4b5", "review": "rejected", "note": "another Lima"}
      `review` is accepted, rejected, corrected or proposed (takes a decision back); label, quote, \
      start, end, attributes, note and reviewer can be given. A line that does not fit is told, the \
      rest is done, and the status is 1. What a person decided before stays, unless --overrule is given.

      Decisions take effect with the next `briefing make`.

      Examples:
        briefing review dossier --label statement --reviewer mk
        briefing review dossier --format json > open.jsonl
        briefing review dossier --from decisions.jsonl
      """
  )

  @Argument(help: "The dossier.", completion: .directory)
  var dossier: String

  @Option(
    name: .customLong("label"),
    help: ArgumentHelp(
      "Only annotations with this label; by default all but block. Can be repeated.",
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

  @Option(help: ArgumentHelp("Your name, to stand beside your decisions.", valueName: "name"))
  var reviewer: String?

  @Option(
    name: .customLong("from"),
    help: ArgumentHelp(
      "Take decisions from a file of JSON lines; - is standard input.",
      valueName: "file"
    ),
    completion: .file()
  )
  var file: String?

  @Flag(help: "With --from: replace what people decided before.")
  var overrule = false

  @Flag(help: "Print the undecided annotations and change nothing, also on a terminal.")
  var list = false

  @Option(help: "How they are printed.")
  var format = Choice(Format.text)

  func validate() throws {
    if overrule, file == nil { throw ValidationError("--overrule goes with --from.") }
    if file != nil, list || !labels.isEmpty || !documents.isEmpty {
      throw ValidationError("--from takes every line of its file; leave out the other choices.")
    }
    if labels.contains("") { throw ValidationError("A label must not be empty.") }
  }

  func run() async throws {
    try await BriefingCommandLine.run {
      if let file { return try takeDown(file) }
      let selection = ReviewSession.Selection(
        labels: Set(labels.map(Label.init(rawValue:))),
        documents: documents
      )
      let session = try ReviewSession(path: dossier, selection: selection)
      let console = Console(quiet: false)
      session.notes.forEach(console.message)
      let isTerminal = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
      guard isTerminal, !list, format.value == .text else { return try print(session, console) }
      var dialogue = ReviewDialogue(
        session: session,
        reviewer: reviewer,
        isColored: ProcessInfo.processInfo.environment["NO_COLOR", default: ""].isEmpty
      )
      try dialogue.run(
        readLine: { readLine() },
        write: { text throws(WorkflowError) in
          _ = try StandardStream.write(Array(text.utf8), to: STDOUT_FILENO)
        }
      )
    }
  }

  private func takeDown(_ file: String) throws {
    let bytes: [UInt8]
    do {
      let handle =
        file == "-"
        ? FileHandle.standardInput : try FileHandle(forReadingFrom: URL(fileURLWithPath: file))
      bytes = Array(try handle.readToEnd() ?? Data())
    } catch {
      throw WorkflowError(.noInput, "\(file): the decisions cannot be read; check the path")
    }
    let batch = try ReviewBatch(
      bytes,
      named: file == "-" ? "standard input" : file,
      in: dossier,
      reviewer: reviewer,
      overruling: overrule
    )
    let console = Console(quiet: false)
    batch.problems.forEach(console.message)
    let same = batch.unchanged > 0 ? ", \(batch.unchanged) were decided so before" : ""
    try console.result("\(batch.decided) decided\(same), \(batch.problems.count) refused")
    if !batch.problems.isEmpty { throw ExitCode(1) }
  }

  private func print(_ session: ReviewSession, _ console: Console) throws {
    for entry in session.entries {
      switch format.value {
      case .json: try console.result(entry.json, .compact)
      case .text: try console.result(ReviewDialogue.line(entry, in: session.path))
      }
    }
  }
}
