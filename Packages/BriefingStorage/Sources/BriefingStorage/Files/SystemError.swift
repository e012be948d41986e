#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A number the operating system gives as the reason why something did not work.
public struct SystemError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The value of `errno`.
  public let code: Int32

  /// Creates an error from a value of `errno`.
  public init(code: Int32) {
    self.code = code
  }

  /// The words of the operating system, such as `No space left on device`.
  public var description: String { String(cString: strerror(code)) }

  /// What the last call of this thread left behind.
  static var last: SystemError { SystemError(code: errno) }

  static let notFound = SystemError(code: ENOENT)
  static let exists = SystemError(code: EEXIST)
  static let interrupted = SystemError(code: EINTR)

  /// Whether the system holds that this person may not.
  var isRefusal: Bool { code == EACCES || code == EPERM }
  /// Whether the file system has no such call at all.
  var isUnsupported: Bool { code == EINVAL || code == ENOTSUP || code == ENOSYS }
}
