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
    var action = sigaction()
    guard sigaction(SIGPIPE, nil, &action) == 0 else { return }
    #if canImport(Darwin)
    let isDefault = action.__sigaction_u.__sa_handler == nil
    #else
    let isDefault = action.__sigaction_handler.sa_handler == nil
    #endif
    if isDefault { signal(SIGPIPE, SIG_IGN) }
  }()
}
