import Subprocess

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// One run of a program: three streams at once, against a clock.
struct ProgramRun: Sendable {
  let name: String
  let executable: Executable?
  let path: String
  let arguments: [String]
  let input: [UInt8]
  let limits: ProgramLimits

  func result() async throws(ProgramError) -> Program.Result {
    BrokenPipes.areErrors()
    guard !Task.isCancelled else { throw .cancelled(name: name) }
    let outcome = await withTaskGroup(of: Outcome.self) { group in
      group.addTask { await execute() }
      group.addTask {
        do {
          try await Task.sleep(for: limits.time)
          return .failure(.timedOut(name: name, limit: limits.time))
        } catch {
          return .failure(.cancelled(name: name))
        }
      }
      let first = await group.next() ?? .failure(.cancelled(name: name))
      // The loser is waited for, so that no program is still running when a limit is reported.
      group.cancelAll()
      return first
    }
    // A cancelled task makes both sides end early, in any order and with any outcome.
    guard !Task.isCancelled else { throw .cancelled(name: name) }
    return try outcome.get()
  }

  private typealias Outcome = Result<Program.Result, ProgramError>

  private func execute() async -> Outcome {
    let place = RunningPrograms.place()
    defer { place.ended() }
    do {
      let launch = launch
      let (executable, arguments) = launch.command
      let result = try await run(
        executable,
        arguments: arguments,
        platformOptions: launch.options,
        input: .inputWriter,
        output: .sequence,
        error: .sequence
      ) { execution in
        place.started(execution.processIdentifier.value)
        async let feeding: Void = feed(execution.standardInputWriter)
        async let messages = tail(of: execution.standardError)
        let output = try await contents(of: execution.standardOutput)
        await feeding
        return Program.Result(output: output, messages: await messages)
      }
      switch result.terminationStatus {
      case .exited(0):
        return .success(result.closureResult)
      case .exited(let status):
        let messages = result.closureResult.messages
        if lacksMemory(messages) { return .failure(outOfMemory) }
        return .failure(.failed(name: name, status: Int(status), messages: messages))
      case .signaled(let signal):
        let messages = result.closureResult.messages
        if lacksMemory(messages) { return .failure(outOfMemory) }
        if signal == SIGXCPU, let seconds = limits.processorSeconds {
          return .failure(.timedOut(name: name, limit: .seconds(seconds)))
        }
        return .failure(.signaled(name: name, signal: Int(signal), messages: messages))
      }
    } catch let error as ProgramError {
      return .failure(error)
    } catch {
      return .failure(.notStarted(name: name, reason: String(describing: error)))
    }
  }

  private var launch: ProgramLaunch {
    ProgramLaunch(
      executable: executable,
      path: path,
      arguments: arguments,
      memory: limits.memory,
      processorSeconds: limits.processorSeconds
    )
  }

  private var outOfMemory: ProgramError {
    .outOfMemory(name: name, limit: limits.memory ?? 0)
  }

  /// Whether a program that failed under a limit says that it lacked memory, as libraries say it.
  private func lacksMemory(_ messages: String) -> Bool {
    guard limits.memory != nil else { return false }
    let said = messages.lowercased()
    return ["out of memory", "bad_alloc", "cannot allocate memory", "memory exhausted"]
      .contains { said.contains($0) }
  }

  /// Writes the input; a program that stops reading has had enough, which is its right.
  private func feed(_ writer: StandardInputWriter) async {
    _ = try? await writer.write(input)
    try? await writer.finish()
  }

  private func contents(of stream: SubprocessOutputSequence) async throws -> [UInt8] {
    var result: [UInt8] = []
    for try await buffer in stream {
      guard result.count + buffer.count <= limits.output else {
        throw ProgramError.tooMuchOutput(name: name, limit: limits.output)
      }
      buffer.withUnsafeBytes { result.append(contentsOf: $0) }
      // A program that never stops writing would keep a cancelled task reading for ever.
      try Task.checkCancellation()
    }
    return result
  }

  private func tail(of stream: SubprocessOutputSequence) async -> String {
    var result: [UInt8] = []
    do {
      for try await buffer in stream {
        buffer.withUnsafeBytes { result.append(contentsOf: $0) }
        if result.count > 2 * limits.messages { result.removeFirst(result.count - limits.messages) }
        try Task.checkCancellation()
      }
    } catch {
      // What was read until then is what there is to say.
    }
    return String(decoding: result.suffix(limits.messages), as: UTF8.self)
  }
}
