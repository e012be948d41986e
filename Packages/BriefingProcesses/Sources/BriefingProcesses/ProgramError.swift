/// Why an outside program did not do what it was wanted for.
public enum ProgramError: Error, Sendable, Hashable {
  /// No folder of the PATH holds such a program.
  case notFound(name: String, purpose: String)
  /// A program is asked for by its name, not by a path.
  case notAName(String, purpose: String)
  /// There is no file at a path, or it may not be run.
  case notExecutable(path: String, purpose: String)
  /// The system did not start it.
  case notStarted(name: String, reason: String)
  /// It ran longer than the limit, and was ended.
  case timedOut(name: String, limit: Duration)
  /// It wrote more than the limit, and was ended.
  case tooMuchOutput(name: String, limit: Int)
  /// It wrote a line that is longer than the limit, and was ended.
  case lineTooLong(name: String, limit: Int)
  /// It wrote more lines in one answer than the limit, and was ended.
  case tooManyLines(name: String, limit: Int)
  /// It wrote more to its standard error than the limit, and was ended.
  case tooManyMessages(name: String, limit: Int)
  /// It gave no whole answer within the limit, and was ended.
  case noAnswer(name: String, limit: Duration)
  /// It ended well before it had answered; the messages are the end of its standard error.
  case endedEarly(name: String, messages: String)
  /// It closed its standard input or output before it had answered, and was ended.
  case stoppedListening(name: String)
  /// It wanted more memory than the limit, and failed for that.
  case outOfMemory(name: String, limit: Int)
  /// It said itself that it failed; the messages are the end of its standard error.
  case failed(name: String, status: Int, messages: String)
  /// A signal ended it; the messages are the end of its standard error.
  case signaled(name: String, signal: Int, messages: String)
  /// The task that waited for it was cancelled, and it was ended.
  case cancelled(name: String)
}

extension ProgramError: CustomStringConvertible {
  /// Which program it was, what happened, and what to do.
  public var description: String {
    switch self {
    case .notFound(let name, let purpose):
      "the program '\(name)' is not on the PATH, and it is wanted for \(purpose); install it, or "
        + "add its folder to the PATH"
    case .notAName(let name, let purpose):
      "'\(name)' is wanted for \(purpose) and is no name of a program: a name is not empty and has "
        + "no slash; give the name alone, and have its folder on the PATH"
    case .notExecutable(let path, let purpose):
      "'\(path)' is wanted for \(purpose), and there is no program that may be run; check the path, "
        + "and that the file is executable"
    case .notStarted(let name, let reason):
      "the program '\(name)' did not start: \(reason)"
    case .timedOut(let name, let limit):
      "the program '\(name)' ran longer than \(limit) and was ended; raise the limit, or give it "
        + "less to do"
    case .tooMuchOutput(let name, let limit):
      "the program '\(name)' wrote more than \(limit) bytes and was ended; raise the limit if you "
        + "trust it"
    case .lineTooLong(let name, let limit):
      "the program '\(name)' wrote a line of more than \(limit) bytes and was ended; it must end "
        + "each message with a line feed"
    case .tooManyLines(let name, let limit):
      "the program '\(name)' wrote more than \(limit) lines in one answer and was ended; it must say "
        + "less, or end its answer"
    case .tooManyMessages(let name, let limit):
      "the program '\(name)' wrote more than \(limit) bytes to its standard error in one answer and "
        + "was ended; have it say less there"
    case .noAnswer(let name, let limit):
      "the program '\(name)' gave no whole answer in \(limit) and was ended; raise the limit, or see "
        + "that it flushes its output at the end of each answer"
    case .endedEarly(let name, let messages):
      "the program '\(name)' ended before it had answered\(Self.said(messages))"
    case .stoppedListening(let name):
      "the program '\(name)' closed its standard input or output before it had answered and was "
        + "ended; it must keep both open until its input ends"
    case .outOfMemory(let name, let limit):
      "the program '\(name)' failed for want of memory, of which it may take \(limit) bytes; raise "
        + "the limit, or give it less to do"
    case .failed(let name, let status, let messages):
      "the program '\(name)' failed with status \(status)\(Self.said(messages))"
    case .signaled(let name, let signal, let messages):
      "the program '\(name)' was ended by signal \(signal)\(Self.said(messages))"
    case .cancelled(let name):
      "the program '\(name)' was ended, because nobody waits for it any more"
    }
  }

  /// What the program wrote, on one line and without anything that moves a terminal's cursor.
  private static func said(_ messages: String) -> String {
    var text = String.UnicodeScalarView()
    for scalar in messages.unicodeScalars {
      let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      if !isControl {
        text.append(scalar)
      } else if let last = text.last, last != " " {
        text.append(" ")
      }
    }
    while text.last == " " { text.removeLast() }
    return text.isEmpty ? " and said nothing" : " and said: \(String(text))"
  }
}
