import Subprocess

/// The lines of a program's standard output, taken one by one as they are wanted.
///
/// Nothing is read ahead of what is asked for but one buffer, so that a program which writes more
/// than that waits.
struct OutputLines {
  private var buffers: SubprocessOutputSequence.Iterator
  private var bytes: [UInt8] = []
  private var start = 0

  init(_ output: SubprocessOutputSequence) { buffers = output.makeAsyncIterator() }

  /// A line was longer than the limit.
  struct TooLong: Error {}

  /// Returns the next line without its line feed; nothing at the end of the output.
  mutating func next(limit: Int) async throws -> [UInt8]? {
    var seen = start
    while true {
      if let end = bytes[seen...].firstIndex(of: 0x0A) {
        guard end - start <= limit else { throw TooLong() }
        defer { start = end + 1 }
        return Array(bytes[start..<end])
      }
      guard bytes.count - start <= limit else { throw TooLong() }
      bytes.removeFirst(start)
      (start, seen) = (0, bytes.count)
      guard let buffer = try await buffers.next() else { break }
      // A program that never stops writing would keep a cancelled task reading for ever.
      try Task.checkCancellation()
      buffer.withUnsafeBytes { bytes.append(contentsOf: $0) }
    }
    defer { bytes = [] }
    return bytes.isEmpty ? nil : bytes
  }
}
