/// A program that is kept running and answers one request after the other.
///
///     let session = ProgramSession(try await Program("bc", for: "sums"))
///     let sum = try await session.exchange(Array("1 + 2\n".utf8)) { _ in true }
///     _ = await session.end()
///
/// A request is written while the answer to it is read, so that neither side can block the other.
/// Between answers nothing is read: a program that writes on and on waits. When a limit is reached, or
/// the task that waits is cancelled, the program is killed with everything in its process group.
public final class ProgramSession: Sendable {
  private let name: String
  private let state = SessionState()
  private let requests: AsyncStream<SessionRun.Request>.Continuation
  private let run: Task<Void, Never>

  /// What a program still said when its input ended.
  public struct Remainder: Sendable, Hashable {
    /// The lines it still wrote to its standard output.
    public let lines: [[UInt8]]
    /// Why it did not end well, where it did not.
    public let error: ProgramError?
  }

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - program: The program.
  ///   - arguments: The arguments, without the name.
  ///   - folder: The folder it works in; nothing means that of this process.
  ///   - limits: How long each answer may take, and how much may be said in one.
  public init(
    _ program: Program,
    arguments: [String] = [],
    folder: String? = nil,
    limits: SessionLimits = SessionLimits()
  ) {
    BrokenPipes.areErrors()
    name = program.name
    let (stream, requests) = AsyncStream.makeStream(of: SessionRun.Request.self)
    self.requests = requests
    let launch = ProgramLaunch(
      executable: program.executable,
      path: program.path,
      arguments: arguments,
      folder: folder
    )
    let session = SessionRun(
      name: program.name,
      launch: launch,
      limits: limits,
      requests: stream,
      state: state
    )
    run = Task { await session.run() }
    state.setRun(run)
  }

  deinit { run.cancel() }

  /// Writes a request and reads the answer to it; one exchange at a time.
  ///
  /// - Parameters:
  ///   - request: What is written, with its line feed.
  ///   - isLast: Whether a line is the last one of the answer.
  /// - Returns: The lines of the answer, without their line feeds.
  /// - Throws: ``ProgramError`` where no whole answer came; the program has been ended then.
  public func exchange(
    _ request: [UInt8],
    until isLast: @escaping @Sendable ([UInt8]) -> Bool
  ) async throws(ProgramError) -> [[UInt8]] {
    guard let answer = await answer(to: SessionRun.Request(bytes: request, isLast: isLast)) else {
      await run.value
      throw state.ending ?? .endedEarly(name: name, messages: state.messages)
    }
    return answer
  }

  /// Ends the program's input and waits for the program's end.
  public func end() async -> Remainder {
    let lines = await answer(to: SessionRun.Request(bytes: nil) { _ in false })
    await run.value
    return Remainder(lines: lines ?? [], error: state.ending)
  }

  private func answer(to request: SessionRun.Request) async -> SessionState.Answer {
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        if state.expect(continuation) { requests.yield(request) }
      }
    } onCancel: {
      state.fail(.cancelled(name: name))
    }
  }
}
