import BriefingCore
import BriefingWorkflow
import Foundation

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The standard streams of the process, written whole.
enum StandardStream {
  /// Writes all bytes.
  ///
  /// - Returns: Whether somebody is there to read them.
  /// - Throws: ``WorkflowError`` where the disk is full or the like.
  static func write(
    _ bytes: [UInt8],
    to descriptor: Int32
  ) throws(WorkflowError) -> Bool {
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
        if errno == EPIPE { return false }
        throw WorkflowError(
          .inputOutput,
          "the output cannot be written: \(String(cString: strerror(errno)))"
        )
      }
      written += count
    }
    return true
  }
}

/// The lines of standard input, one at a time, each held in memory only up to a limit.
struct InputLines {
  private let limit: Int
  private let termination: Termination?
  /// Whether the reading has ended before the input did, since this process is asked to end.
  private(set) var isStopped = false
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false

  init(limit: Int, until termination: Termination?) {
    self.limit = limit
    self.termination = termination
  }

  /// Returns the next line, or nothing at the end.
  ///
  /// Lines that are here whole are given out also where the reading has to stop; a part of one is not.
  ///
  /// - Throws: ``WorkflowError`` where standard input cannot be read.
  mutating func next() throws(WorkflowError) -> StreamLine? {
    var searched = start
    var isTooLong = false
    while true {
      if let end = buffer.firstOffset(of: 0x0A, from: searched) {
        let line = buffer[start..<end]
        start = end + 1
        isTooLong = isTooLong || line.count > limit
        return isTooLong ? .tooLong(limit: limit) : .whole(Array(line))
      }
      if isAtEnd {
        guard start < buffer.count || isTooLong else { return nil }
        let line = buffer[start...]
        start = buffer.count
        isTooLong = isTooLong || line.count > limit
        return isTooLong ? .tooLong(limit: limit) : .whole(Array(line))
      }
      if buffer.count - start > limit {
        // The rest of the line is read and forgotten.
        isTooLong = true
        buffer.removeAll(keepingCapacity: true)
        start = 0
      }
      searched = buffer.count - start
      buffer.removeSubrange(..<start)
      start = 0
      isStopped = termination?.hasCome(before: STDIN_FILENO) ?? false
      if isStopped { return nil }
      try fill()
    }
  }

  private mutating func fill() throws(WorkflowError) {
    let chunk = 1 << 16
    var received = -1
    let bytes = [UInt8](unsafeUninitializedCapacity: chunk) { buffer, count in
      repeat {
        received = read(STDIN_FILENO, buffer.baseAddress, chunk)
      } while received < 0 && errno == EINTR
      count = max(0, received)
    }
    guard received >= 0 else {
      throw WorkflowError(
        .inputOutput,
        "the input cannot be read: \(String(cString: strerror(errno)))"
      )
    }
    if bytes.isEmpty { isAtEnd = true } else { buffer += bytes }
  }
}
