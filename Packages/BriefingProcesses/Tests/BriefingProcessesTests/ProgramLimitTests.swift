import BriefingProcesses
import Testing

@Suite struct ProgramLimitTests {
  private func shell() async throws -> Program {
    try await Program("sh", for: "testing")
  }

  @Test(arguments: ["sleep 60", "sleep 60; true", "trap '' TERM INT; sleep 60; sleep 60", "cat"])
  func `A program that takes too long is ended`(script: String) async throws {
    let program = try await shell()
    let limit = Duration.milliseconds(200)
    let time = await ContinuousClock().measure {
      await #expect(throws: ProgramError.timedOut(name: "sh", limit: limit)) {
        // `cat` alone would end with its input, so it reads a pipe nobody writes to.
        try await program.run(
          arguments: ["-c", script == "cat" ? "sleep 60 | cat" : script],
          limits: ProgramLimits(time: limit)
        )
      }
    }
    #expect(time < .seconds(30))
  }

  @Test func `What a program started ends with it`() async throws {
    let program = try await shell()
    let made = try await program.run(arguments: ["-c", "mktemp -d"]).output
    let folder = String(decoding: made.dropLast(), as: UTF8.self)
    let script = "(sleep 0.6; echo alive > \"$1/sign\") & wait"
    await #expect(throws: ProgramError.self) {
      try await program.run(
        arguments: ["-c", script, "sh", folder],
        limits: ProgramLimits(time: .milliseconds(200))
      )
    }
    try await Task.sleep(for: .milliseconds(800))
    let list = try await program.run(arguments: ["-c", "ls \"$1\"; rm -r \"$1\"", "sh", folder])
    #expect(list.output.isEmpty)
  }

  @Test(arguments: ["yes", "yes >&2 & yes", "dd if=/dev/zero bs=1001 count=1; sleep 60"])
  func `A program that writes too much is ended`(script: String) async throws {
    let program = try await shell()
    let time = await ContinuousClock().measure {
      await #expect(throws: ProgramError.tooMuchOutput(name: "sh", limit: 1_000)) {
        try await program.run(arguments: ["-c", script], limits: ProgramLimits(output: 1_000))
      }
    }
    #expect(time < .seconds(30))
  }

  @Test func `Output of exactly the limit is taken`() async throws {
    let result = try await shell().run(
      arguments: ["-c", "dd if=/dev/zero bs=1000 count=1"],
      limits: ProgramLimits(output: 1_000)
    )
    #expect(result.output.count == 1_000)
  }

  @Test(arguments: ["sleep 60", "yes >&2", "yes > /dev/null"])
  func `A cancelled task ends its program`(script: String) async throws {
    let program = try await shell()
    let task = Task { try await program.run(arguments: ["-c", script]) }
    try await Task.sleep(for: .milliseconds(150))
    let time = await ContinuousClock().measure {
      task.cancel()
      await #expect(throws: ProgramError.cancelled(name: "sh")) { try await task.value }
    }
    #expect(time < .seconds(30))
  }

  @Test func `A task cancelled beforehand starts nothing`() async throws {
    let program = try await shell()
    let task = Task {
      while !Task.isCancelled { await Task.yield() }
      return try await program.run(arguments: ["-c", "echo started"])
    }
    task.cancel()
    await #expect(throws: ProgramError.cancelled(name: "sh")) { try await task.value }
  }

  @Test func `A program that floods its messages fails with their end alone`() async throws {
    let program = try await shell()
    do {
      _ = try await program.run(arguments: [
        "-c", "yes | head -c 1000000 >&2; echo end >&2; exit 1",
      ])
      Issue.record("it did not fail")
    } catch {
      guard case .failed("sh", 1, let messages) = error else { throw error }
      #expect(messages.utf8.count == ProgramLimits().messages)
      #expect(messages.hasSuffix("y\nend\n"))
    }
  }
}
