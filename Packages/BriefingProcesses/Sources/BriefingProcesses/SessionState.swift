import Synchronization

/// What the two sides of a session know of each other.
final class SessionState: Sendable {
  /// The lines of an answer; nothing where the program ended before it was whole.
  typealias Answer = [[UInt8]]?

  private struct Contents {
    var run: Task<Void, Never>?
    var waiting: CheckedContinuation<Answer, Never>?
    /// Why the program is being ended.
    var failure: ProgramError?
    /// How it ended, once it has.
    var ending: (error: ProgramError?, isOver: Bool) = (nil, false)
    var messages: [UInt8] = []
    var messageCount = 0
  }

  private let contents = Mutex(Contents())

  /// Says in which task the program runs.
  func setRun(_ run: Task<Void, Never>) { contents.withLock { $0.run = run } }

  /// Ends the program for a reason; the first one counts.
  func fail(_ error: ProgramError) {
    let run = contents.withLock { contents -> Task<Void, Never>? in
      guard !contents.ending.isOver else { return nil }
      if contents.failure == nil { contents.failure = error }
      return contents.run
    }
    run?.cancel()
  }

  /// Ends the program for a reason after some time, unless the task that is returned is cancelled.
  func fail(_ error: ProgramError, after time: Duration) -> Task<Void, Never> {
    Task {
      do { try await Task.sleep(for: time) } catch { return }
      fail(error)
    }
  }

  // MARK: Answers

  /// Notes who waits for the next answer; one that comes too late gets none at once.
  ///
  /// - Returns: Whether an answer can come.
  func expect(_ continuation: CheckedContinuation<Answer, Never>) -> Bool {
    let isOver = contents.withLock { contents -> Bool in
      if !contents.ending.isOver { contents.waiting = continuation }
      return contents.ending.isOver
    }
    if isOver { continuation.resume(returning: nil) }
    return !isOver
  }

  /// Hands over an answer.
  func answer(_ lines: [[UInt8]]) { takeWaiting()?.resume(returning: lines) }

  private func takeWaiting() -> CheckedContinuation<Answer, Never>? {
    contents.withLock { contents in
      defer { contents.waiting = nil }
      return contents.waiting
    }
  }

  /// Notes that the program is no longer there.
  ///
  /// - Parameters:
  ///   - isByItself: Whether it ended before it could be ended.
  ///   - error: Why it ended, as far as it can be told from its end.
  func end(isByItself: Bool, _ error: (_ messages: String) -> ProgramError?) {
    contents.withLock { contents in
      // On a busy machine its end is noticed so late that it is taken for one that lives on in silence.
      if isByItself, case .stoppedListening? = contents.failure { contents.failure = nil }
      let messages = String(decoding: contents.messages, as: UTF8.self)
      contents.ending = (contents.failure ?? error(messages), true)
    }
    takeWaiting()?.resume(returning: nil)
  }

  /// Why the program ended; nothing where it ended well, or has not ended.
  var ending: ProgramError? { contents.withLock { $0.ending.error } }

  // MARK: Messages

  /// The end of what the program wrote to its standard error.
  var messages: String { contents.withLock { String(decoding: $0.messages, as: UTF8.self) } }

  /// Begins to count the bytes of messages anew.
  func forgetMessages() {
    contents.withLock { contents in
      contents.messages = []
      contents.messageCount = 0
    }
  }

  /// Takes a part of the program's standard error.
  ///
  /// - Parameters:
  ///   - bytes: The part.
  ///   - kept: How many bytes are kept, the last ones.
  /// - Returns: How many bytes there have been since the count began.
  func takeMessages(_ bytes: [UInt8], keeping kept: Int) -> Int {
    contents.withLock { contents in
      contents.messageCount += bytes.count
      contents.messages = Array((contents.messages + bytes).suffix(kept))
      return contents.messageCount
    }
  }
}
