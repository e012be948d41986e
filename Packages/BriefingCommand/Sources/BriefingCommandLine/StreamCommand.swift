import ArgumentParser
import BriefingCore
import BriefingWorkflow
import Foundation
import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

struct StreamCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stream",
    abstract: "Answers documents on standard input, a line of JSON each, for other programs.",
    discussion: """
      A line in: {"id": "d1", "text": "…"}, with "published", "url", "language" or "title" if known. \
      A line out: text, digest, blocks, sentences, annotations, and "diagnostics", each with \
      "severity" and "message", where something was left out or is to be looked at; or {"id": …, \
      "error": {…}}. Results come in the order of the input; no line stops the stream. On SIGTERM \
      it reads no more, answers the lines it has read, and ends by that signal.

      Example:
        briefing stream --layers sentences,date < documents.ndjson > results.ndjson
      """
  )

  @Option(
    help: ArgumentHelp(
      "The layers to answer with, parted by commas: blocks, sentences, tokens, annotations, or "
        + "labels such as date. All but tokens where not given.",
      valueName: "names"
    ),
    completion: .list(
      ["blocks", "sentences", "tokens", "annotations"] + Label.vocabulary.map(\.rawValue)
    )
  )
  var layers: String?

  @Option(help: ArgumentHelp("The unit of offsets.", valueName: "unit"))
  var offsets = Choice(OffsetUnit.utf8)

  @Option(help: ArgumentHelp("How many documents to work on at once.", valueName: "n"))
  var jobs: Int = ProcessInfo.processInfo.activeProcessorCount

  @Option(
    name: .customLong("max-bytes"),
    help: ArgumentHelp(
      """
      The most bytes a document may hold. Its text, or its page with all markup, may hold 8 MiB of \
      them, or an eighth where that is more.
      """,
      valueName: "n"
    )
  )
  var maximumBytes: Int = BriefingRequest.defaultMaximumBytes

  func validate() throws {
    guard jobs > 0 else { throw ValidationError("--jobs must be 1 or more.") }
    guard maximumBytes > 0 else { throw ValidationError("--max-bytes must be more than 0.") }
  }

  func run() async throws {
    let termination = Termination.awaited()
    try await BriefingCommandLine.run {
      let options = StreamOptions(
        layers: layers.map { Set($0.split(separator: ",").map(String.init)) },
        offsets: offsets.value,
        jobs: jobs,
        maximumBytes: maximumBytes
      )
      let stream = try DocumentStream(registry: BriefingTool.registry, options: options)
      let console = Console(quiet: false)
      for layer in stream.unknownLayers {
        console.message(
          Diagnostic(
            .note,
            "no annotator makes the layer '\(layer)'",
            remedy: "see: briefing annotators"
          )
        )
      }
      let lines = Mutex(InputLines(limit: options.maximumLineBytes, until: termination))
      try await stream.run(
        nextLine: { () throws(WorkflowError) in
          // One thread reads, so nobody ever waits for the lock.
          try lines.withLock { (lines) throws(WorkflowError) in try lines.next() }
        },
        write: { bytes throws(WorkflowError) in
          try StandardStream.write(bytes, to: STDOUT_FILENO)
        }
      )
      // Whoever reads the answers must not take them for all there are.
      if lines.withLock({ $0.isStopped }) { throw ExitCode(Termination.end()) }
    }
  }
}
