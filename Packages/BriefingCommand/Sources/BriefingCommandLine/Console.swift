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

  /// Prints a line of the result.
  func result(_ line: String) {
    clearBar()
    Self.write(line + "\n", to: STDOUT_FILENO)
  }

  /// Prints a message for the person at the terminal.
  func message(_ diagnostic: Diagnostic) {
    guard !isQuiet || diagnostic.severity == .error else { return }
    clearBar()
    Self.write("briefing: \(diagnostic)\n", to: STDERR_FILENO)
  }

  /// Shows a bar on a terminal; in a pipe there is none.
  func progress(_ progress: BriefingWorkflow.Progress) {
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
    _ = StandardStream.write(Array(text.utf8), to: descriptor)
  }
}

/// The standard streams of the process, read and written whole.
enum StandardStream {
  /// Writes all bytes; false where nobody reads any more or the disk is full.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        #if canImport(Glibc)
        Glibc.write(descriptor, buffer.baseAddress?.advanced(by: written), bytes.count - written)
        #else
        Darwin.write(descriptor, buffer.baseAddress?.advanced(by: written), bytes.count - written)
        #endif
      }
      if count < 0 {
        if errno == EINTR { continue }
        return false
      }
      written += count
    }
    return true
  }
}

/// The lines of standard input, one at a time, however long.
struct InputLines {
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false

  /// Returns the next line without its line feed, or nothing at the end.
  mutating func next() -> [UInt8]? {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        let line = Array(buffer[start..<end])
        start = end + 1
        return line
      }
      if isAtEnd {
        guard start < buffer.count else { return nil }
        defer { start = buffer.count }
        return Array(buffer[start...])
      }
      searched = buffer.count - start
      buffer.removeSubrange(..<start)
      start = 0
      fill()
    }
  }

  private mutating func fill() {
    let chunk = 1 << 16
    let bytes = [UInt8](unsafeUninitializedCapacity: chunk) { buffer, count in
      var received = -1
      repeat {
        received = read(STDIN_FILENO, buffer.baseAddress, chunk)
      } while received < 0 && errno == EINTR
      count = max(0, received)
    }
    if bytes.isEmpty { isAtEnd = true } else { buffer += bytes }
  }
}

/// Runs a job, prints its error as one message, and ends with the status for its kind.
func run(_ body: () async throws -> Void) async throws {
  do {
    try await body()
  } catch let error as WorkflowError {
    _ = StandardStream.write(
      Array("briefing: error: \(error)\n".utf8),
      to: STDERR_FILENO
    )
    throw ExitCode(error.kind.rawValue)
  }
}
