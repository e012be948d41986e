import Dispatch

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Ends the running programs, and then this process, when a signal comes that would have ended it.
///
/// Where a signal arrives hardly anything may be done; so its number goes into a pipe, behind which
/// somebody waits who may do everything. (A signal source of Dispatch misses some on Linux, where other
/// threads take them.)
struct SignalWatch: Sendable {
  /// The one of this process; nothing where the system gives no pipe.
  static let shared = SignalWatch()

  private let writingEnd: Int32

  private init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    writingEnd = ends[1]
    let readingEnd = ends[0]
    DispatchQueue(label: "briefing.signals").async {
      var number: UInt8 = 0
      while read(readingEnd, &number, 1) != 1 {}
      RunningPrograms.end(by: Int32(number))
    }
  }

  /// Has a signal end the programs before it ends this process.
  func watch(_ number: Int32) {
    signal(number) { number in
      let error = errno
      var byte = UInt8(truncatingIfNeeded: number)
      _ = write(SignalWatch.shared?.writingEnd ?? -1, &byte, 1)
      errno = error
    }
  }
}
