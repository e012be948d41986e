#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// What happens when this process writes to a pipe that nobody reads any more.
enum BrokenPipes {
  /// Makes such a write an error instead of the end of this process; done once.
  ///
  /// A handler that is there already is left alone. Programs are started with the default again.
  static func areErrors() { _ = once }

  private static let once: Void = {
    if SignalAction.isDefault(SIGPIPE) { signal(SIGPIPE, SIG_IGN) }
  }()
}
