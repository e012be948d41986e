#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Threads that wait for the disk side by side.
///
/// Tasks will not do: of those only as many run at once as there are cores, and these do not run but
/// wait. The pointers below are those of the system's call, and live no longer than `run`.
enum WaitingThreads {
  /// Calls a function on some threads, and waits for all of them.
  ///
  /// - Parameters:
  ///   - count: How many; the last call is made on this thread.
  ///   - body: The function, with the number of the call.
  static func run(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
    var threads: [pthread_t] = []
    for number in 0..<max(0, count - 1) {
      if let thread = start({ body(number) }) {
        threads.append(thread)
      } else {
        // A system that gives no more threads has it done here.
        body(number)
      }
    }
    if count > 0 { body(count - 1) }
    for thread in threads { pthread_join(thread, nil) }
  }

  private final class Call {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }

  private static func start(_ body: @escaping @Sendable () -> Void) -> pthread_t? {
    let call = Unmanaged.passRetained(Call(body))
    #if canImport(Darwin)
    var thread: pthread_t?
    let status = pthread_create(&thread, nil, { WaitingThreads.enter($0) }, call.toOpaque())
    #else
    var thread = pthread_t()
    let status = pthread_create(&thread, nil, { WaitingThreads.enter($0) }, call.toOpaque())
    #endif
    guard status == 0 else {
      call.release()
      return nil
    }
    return thread
  }

  private static func enter(_ pointer: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let pointer else { return nil }
    Unmanaged<Call>.fromOpaque(pointer).takeRetainedValue().body()
    return nil
  }
}
