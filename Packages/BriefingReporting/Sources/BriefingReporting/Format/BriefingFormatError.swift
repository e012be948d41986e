public import BriefingCore

/// Why some JSON is not a briefing: what was found, and at which path.
public struct BriefingFormatError: Error, Sendable, Hashable {
  /// What is wrong with a value.
  public enum Problem: Sendable, Hashable {
    /// The bytes are not JSON.
    case notJSON(JSONError)
    /// The bytes start with a byte order mark.
    case byteOrderMark
    /// The format word is another.
    case unsupportedFormat(String)
    /// A key that must be there is not.
    case missingKey(String)
    /// A key the format does not know.
    case unknownKey(String, known: [String])
    /// A key that stands for two things at once.
    case repeatedKey(String)
    /// An id that two things have.
    case repeatedID(String)
    /// The value is of another type.
    case wrongType(expected: String, found: String)
    /// The word is none of those the format has.
    case unknownWord(String, known: [String])
    /// The text is no date.
    case badDate(String)
    /// The number counts nothing.
    case badCount(Int)
    /// The two offsets are no range.
    case badSpan(start: Int, end: Int)
  }

  /// Where it is, such as `sections[2].items[0].citations[1].start`; empty for the whole file.
  public let path: String
  /// What is wrong.
  public let problem: Problem

  /// Creates an error.
  public init(path: String, problem: Problem) {
    self.path = path
    self.problem = problem
  }
}

extension BriefingFormatError: CustomStringConvertible {
  /// The file, the path, what was found and what to do.
  public var description: String { description(of: "briefing.json") }

  /// The same with the path of the file as the user knows it.
  public func description(of file: String) -> String { Messages.format(self, file: file) }
}
