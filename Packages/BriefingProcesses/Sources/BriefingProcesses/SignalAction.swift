#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// What this process does on a signal.
enum SignalAction {
  /// Whether it is what the system does by default: neither ignored nor handled.
  static func isDefault(_ number: Int32) -> Bool {
    var action = sigaction()
    guard sigaction(number, nil, &action) == 0 else { return false }
    #if canImport(Darwin)
    return action.__sigaction_u.__sa_handler == nil
    #else
    return action.__sigaction_handler.sa_handler == nil
    #endif
  }
}
