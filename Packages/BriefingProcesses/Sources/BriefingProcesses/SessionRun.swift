import Subprocess

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The program's side of a session: it is fed requests and its answers are read, one at a time.
struct SessionRun: Sendable {
  /// Something to be written, and what ends the answer to it.
  struct Request: Sendable {
    /// What is written; nothing means that the program's input ends.
    let bytes: [UInt8]?
    let isLast: @Sendable ([UInt8]) -> Bool
  }

  let name: String
  let launch: ProgramLaunch
  let limits: SessionLimits
  let requests: AsyncStream<Request>
  let state: SessionState

  func run() async {
    let (executable, arguments) = launch.command
    let place = RunningPrograms.place()
    defer { place.ended() }
    do {
      let result = try await Subprocess.run(
        executable,
        arguments: arguments,
        platformOptions: launch.options,
        input: .inputWriter,
        output: .sequence,
        error: .sequence
      ) { execution in
        place.started(execution.processIdentifier.value)
        async let listening: Void = listen(to: execution.standardError)
        await converse(execution.standardInputWriter, OutputLines(execution.standardOutput))
        // Its output has ended, or is no longer wanted: now it has a little while to end by itself.
        let ending = state.fail(.stoppedListening(name: name), after: limits.ending)
        await listening
        return ending
      }
      result.closureResult.cancel()
      let status = result.terminationStatus
      state.end(isByItself: status != .signaled(SIGKILL)) { error(for: status, $0) }
    } catch {
      state.end(isByItself: false) { _ in .notStarted(name: name, reason: String(describing: error))
      }
    }
  }

  private func error(for status: TerminationStatus, _ messages: String) -> ProgramError? {
    switch status {
    case .exited(0): nil
    case .exited(let status): .failed(name: name, status: Int(status), messages: messages)
    case .signaled(let signal): .signaled(name: name, signal: Int(signal), messages: messages)
    }
  }

  /// Answers requests until there are no more, or the program ends.
  private func converse(_ writer: StandardInputWriter, _ output: OutputLines) async {
    var output = output
    for await request in requests {
      let isClosing = request.bytes == nil
      if !isClosing { state.forgetMessages() }
      let clock = state.fail(
        .noAnswer(name: name, limit: isClosing ? limits.ending : limits.time),
        after: isClosing ? limits.ending : limits.time
      )
      defer { clock.cancel() }
      async let writing: Void = write(request.bytes, to: writer)
      let answer = await answer(to: request, from: &output)
      guard let answer else { break }
      await writing
      state.answer(answer)
      if isClosing { break }
    }
    try? await writer.finish()
  }

  private func write(_ bytes: [UInt8]?, to writer: StandardInputWriter) async {
    guard let bytes else {
      try? await writer.finish()
      return
    }
    let written = try? await writer.write(bytes)
    guard written != bytes.count else { return }
    // Who no longer listens cannot answer; mostly the program is gone, which tells more.
    do { try await Task.sleep(for: limits.ending) } catch { return }
    state.fail(.stoppedListening(name: name))
  }

  /// The lines of an answer; nothing where it does not come to its end.
  private func answer(to request: Request, from output: inout OutputLines) async -> [[UInt8]]? {
    var lines: [[UInt8]] = []
    var left = limits.output
    do {
      while let line = try await output.next(limit: limits.line) {
        left -= line.count
        guard left >= 0 else { throw ProgramError.tooMuchOutput(name: name, limit: limits.output) }
        guard lines.count < limits.lines else {
          throw ProgramError.tooManyLines(name: name, limit: limits.lines)
        }
        lines.append(line)
        if request.isLast(line) { return lines }
      }
    } catch let error as ProgramError {
      state.fail(error)
    } catch is OutputLines.TooLong {
      state.fail(.lineTooLong(name: name, limit: limits.line))
    } catch {
      // The output cannot be read any more, because the program is being ended.
    }
    return request.bytes == nil ? lines : nil
  }

  private func listen(to stream: SubprocessOutputSequence) async {
    do {
      for try await buffer in stream {
        let bytes = buffer.withUnsafeBytes { Array($0) }
        if state.takeMessages(bytes, keeping: limits.keptMessages) > limits.messages {
          state.fail(.tooManyMessages(name: name, limit: limits.messages))
        }
        try Task.checkCancellation()
      }
    } catch {
      // What was read until then is what there is to say.
    }
  }
}
