/// Why a job could not be done.
///
/// The kind decides the exit status of the command; the message says what was found, where, and what
/// to do about it.
public struct WorkflowError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What kind of obstacle it was, with the exit status of `sysexits.h` for it.
  public enum Kind: Int32, Sendable, Hashable, CaseIterable {
    /// The command was used wrongly.
    case usage = 64
    /// The input is there and is not what it should be.
    case input = 65
    /// The input is not there or cannot be read.
    case noInput = 66
    /// The output cannot be written.
    case cannotWrite = 73
    /// Reading or writing failed on the way.
    case inputOutput = 74
  }

  /// What kind of obstacle it was.
  public let kind: Kind
  /// What was found, where, and what to do.
  public let description: String

  /// Creates an error.
  public init(_ kind: Kind, _ description: String) {
    self.kind = kind
    self.description = description
  }
}
