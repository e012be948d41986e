import BriefingWorkflow
import Foundation

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The request of SIGTERM to end, where what was begun is brought to its end first.
///
/// Where a signal arrives hardly anything may be done; so it goes into a pipe that nobody empties, and
/// whoever waits for input waits for that too.
struct Termination: Sendable {
  private static let shared = Termination()

  /// Becomes readable when the signal has come, and stays so.
  let descriptor: Int32
  private let writingEnd: Int32

  private init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    (descriptor, writingEnd) = (ends[0], ends[1])
  }

  /// Has the first SIGTERM ask this process to end; the second ends it at once.
  ///
  /// - Returns: Nothing where the signal is ignored or handled already, or the system gives no pipe.
  static func awaited() -> Termination? {
    guard let shared else { return nil }
    let earlier = signal(SIGTERM) { _ in
      let error = errno
      var byte: UInt8 = 0
      _ = write(Termination.shared?.writingEnd ?? -1, &byte, 1)
      errno = error
    }
    // Whoever ignores or handles the signal already goes on doing so; the default is no handler.
    if let earlier {
      signal(SIGTERM, earlier)
      return nil
    }
    DispatchQueue(label: "briefing.termination").async {
      _ = shared.hasCome(before: nil)
      signal(SIGTERM, SIG_DFL)
      OutsidePrograms.endWithThisProcess()
    }
    return shared
  }

  /// Waits for the signal, or for a descriptor to have something to read.
  ///
  /// - Returns: Whether the signal has come.
  func hasCome(before input: Int32?) -> Bool {
    var awaited = [descriptor, input].compactMap(\.self).map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    while poll(&awaited, nfds_t(awaited.count), -1) < 0, errno == EINTR {}
    return awaited[0].revents != 0
  }

  /// Ends this process as the signal would have.
  ///
  /// - Returns: The status for that, should the process live on.
  static func end() -> Int32 {
    signal(SIGTERM, SIG_DFL)
    // Threads of Dispatch hold signals back.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGTERM)
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    raise(SIGTERM)
    return 128 + SIGTERM
  }
}
