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

/// Where results, progress and messages go: results to standard output, the rest to standard error.
final class Console: Sendable {
  private let isQuiet: Bool
  private let isTerminal: Bool
  private let hasBar = Mutex(false)

  init(quiet: Bool) {
    isQuiet = quiet
    isTerminal = isatty(STDERR_FILENO) == 1
  }

  /// Prints a line of the result; what would act on a terminal is written out.
  ///
  /// - Throws: ``WorkflowError`` where the disk is full or the like; that nobody reads is no error.
  func result(_ line: String) throws(WorkflowError) {
    clearBar()
    _ = try StandardStream.write(Array("\(line.controlsShown)\n".utf8), to: STDOUT_FILENO)
  }

  /// Prints a result for programs, as it is.
  ///
  /// - Throws: ``WorkflowError`` where the disk is full or the like; that nobody reads is no error.
  func result(_ json: JSONValue, _ layout: JSONValue.Layout) throws(WorkflowError) {
    clearBar()
    _ = try StandardStream.write(json.utf8(layout) + [0x0A], to: STDOUT_FILENO)
  }

  /// Prints a message for the person at the terminal.
  func message(_ diagnostic: Diagnostic) {
    guard !isQuiet || diagnostic.severity == .error else { return }
    clearBar()
    Self.write("briefing: \(diagnostic)\n", to: STDERR_FILENO)
  }

  /// Shows a bar on a terminal; in a pipe there is none.
  ///
  /// That there is something to wait for is told everywhere.
  func progress(_ progress: BriefingWorkflow.Progress) {
    if progress.stage == .wait {
      message(Diagnostic(.note, "another job is being done in this dossier; waiting for it to end"))
      return
    }
    guard isTerminal, !isQuiet, progress.total > 0 else { return }
    let width = 24
    let filled = width * progress.done / progress.total
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
    let name = progress.stage.rawValue.padding(toLength: 9, withPad: " ", startingAt: 0)
    hasBar.withLock { $0 = true }
    Self.write("\r\(name) \(bar) \(progress.done)/\(progress.total)\u{1B}[K", to: STDERR_FILENO)
  }

  /// Takes the bar away.
  func clearBar() {
    let hadBar = hasBar.withLock { hadBar in
      defer { hadBar = false }
      return hadBar
    }
    if hadBar { Self.write("\r\u{1B}[K", to: STDERR_FILENO) }
  }

  private static func write(_ text: String, to descriptor: Int32) {
    // Nobody is left to be told when this does not work.
    _ = try? StandardStream.write(Array(text.utf8), to: descriptor)
  }
}

/// Runs a job, prints its error as one message, and ends with the status for its kind.
func run(_ body: () async throws -> Void) async throws {
  // Whoever reads the results may stop reading; that is no error of ours.
  signal(SIGPIPE, SIG_IGN)
  OutsidePrograms.endWithThisProcess()
  do {
    try await body()
  } catch let error as WorkflowError {
    throw fail(error)
  } catch let error as PipelineError {
    // Annotators of the program's own that do not fit together.
    throw fail(WorkflowError(.input, error.description))
  }
}

private func fail(_ error: WorkflowError) -> ExitCode {
  let message = "briefing: error: \(error)\n".controlsShown
  _ = try? StandardStream.write(Array(message.utf8), to: STDERR_FILENO)
  return ExitCode(error.kind.rawValue)
}
