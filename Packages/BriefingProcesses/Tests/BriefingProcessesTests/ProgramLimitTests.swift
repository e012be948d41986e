import BriefingProcesses
import Testing

@Suite struct ProgramLimitTests {
  private func shell() async throws -> Program {
    try await Program("sh", for: "testing")
  }

  @Test(arguments: [
    "sleep 600", "sleep 600; true", "trap '' TERM INT; sleep 600; sleep 600", "cat",
  ])
  func `A program that takes too long is ended`(script: String) async throws {
    let program = try await shell()
    let limit = Duration.milliseconds(200)
    let time = await ContinuousClock().measure {
      await #expect(throws: ProgramError.timedOut(name: "sh", limit: limit)) {
        // `cat` alone would end with its input, so it reads a pipe nobody writes to.
        try await program.run(
          arguments: ["-c", script == "cat" ? "sleep 600 | cat" : script],
          limits: ProgramLimits(time: limit)
        )
      }
    }
    #expect(time < .seconds(300))
  }

  @Test func `What a program started ends with it`() async throws {
    let program = try await shell()
    let made = try await program.runPatiently(arguments: ["-c", "mktemp -d"]).output
    let folder = String(decoding: made.dropLast(), as: UTF8.self)
    // The child shows that it lives by writing on: once it has stopped, no busy machine changes that.
    let script = "while :; do echo >> \"$1/sign\"; sleep 0.1; done & wait"
    await #expect(throws: ProgramError.self) {
      try await program.run(
        arguments: ["-c", script, "sh", folder],
        limits: ProgramLimits(time: .seconds(3))
      )
    }
    let question = """
      before=$(wc -l < "$1/sign") && sleep 1 && after=$(wc -l < "$1/sign") && rm -r "$1"
      [ "$before" -gt 0 ] && [ "$before" -eq "$after" ] && echo gone
      """
    let answer = try await program.runPatiently(arguments: ["-c", question, "sh", folder])
    #expect(String(decoding: answer.output, as: UTF8.self) == "gone\n")
  }

  @Test(arguments: ["yes", "yes >&2 & yes", "dd if=/dev/zero bs=1001 count=1; sleep 600"])
  func `A program that writes too much is ended`(script: String) async throws {
    let program = try await shell()
    let time = await ContinuousClock().measure {
      await #expect(throws: ProgramError.tooMuchOutput(name: "sh", limit: 1_000)) {
        try await program.runPatiently(arguments: ["-c", script], output: 1_000)
      }
    }
    #expect(time < .seconds(300))
  }

  @Test func `Output of exactly the limit is taken`() async throws {
    let result = try await shell().runPatiently(
      arguments: ["-c", "dd if=/dev/zero bs=1000 count=1"],
      output: 1_000
    )
    #expect(result.output.count == 1_000)
  }

  @Test(arguments: ["sleep 600", "yes >&2", "yes > /dev/null"])
  func `A cancelled task ends its program`(script: String) async throws {
    let program = try await shell()
    let task = Task { try await program.runPatiently(arguments: ["-c", script]) }
    try await Task.sleep(for: .milliseconds(150))
    let time = await ContinuousClock().measure {
      task.cancel()
      await #expect(throws: ProgramError.cancelled(name: "sh")) { try await task.value }
    }
    #expect(time < .seconds(300))
  }

  @Test func `A task cancelled beforehand starts nothing`() async throws {
    let program = try await shell()
    let task = Task {
      while !Task.isCancelled { await Task.yield() }
      return try await program.runPatiently(arguments: ["-c", "echo started"])
    }
    task.cancel()
    await #expect(throws: ProgramError.cancelled(name: "sh")) { try await task.value }
  }

  @Test func `A program that floods its messages fails with their end alone`() async throws {
    let program = try await shell()
    do {
      _ = try await program.runPatiently(arguments: [
        "-c", "yes | head -c 1000000 >&2; echo end >&2; exit 1",
      ])
      Issue.record("it did not fail")
    } catch {
      guard case .failed("sh", 1, let messages) = error else { throw error }
      #expect(messages.utf8.count == ProgramLimits().messages)
      #expect(messages.hasSuffix("y\nend\n"))
    }
  }

  #if os(Linux)
  @Test func `A program gets no more memory than its limit, and its arguments as they are`()
    async throws
  {
    let program = try await shell()
    let limits = ProgramLimits(time: .seconds(3000), memory: 300 << 20)
    let arguments = ["-c", "ulimit -v; echo \"$0 $1\"; cat", "a  b", "$(echo c)"]
    let result = try await program.run(
      arguments: arguments,
      input: Array("in".utf8),
      limits: limits
    )
    #expect(String(decoding: result.output, as: UTF8.self) == "307200\na  b $(echo c)\nin")
    // A buffer of a gigabyte is more than there is.
    let hungry = ["-c", "exec dd if=/dev/zero of=/dev/null bs=1G count=1"]
    await #expect(throws: ProgramError.self) {
      try await program.run(arguments: hungry, limits: limits)
    }
    let free = ProgramLimits(time: .seconds(3000))
    let unlimited = try await program.run(arguments: ["-c", "ulimit -v"], limits: free)
    #expect(String(decoding: unlimited.output, as: UTF8.self) != "307200\n")
  }
  #endif

  @Test func `A program that says it lacks memory under a limit is told from others that fail`()
    async throws
  {
    let program = try await shell()
    let arguments = ["-c", "echo 'terminate called: std::bad_alloc' >&2; exit 3"]
    let limit = 900 << 20
    await #expect(throws: ProgramError.outOfMemory(name: "sh", limit: limit)) {
      try await program.run(
        arguments: arguments,
        limits: ProgramLimits(time: .seconds(3000), memory: limit)
      )
    }
    let messages = "terminate called: std::bad_alloc\n"
    await #expect(throws: ProgramError.failed(name: "sh", status: 3, messages: messages)) {
      try await program.runPatiently(arguments: arguments)
    }
  }

  @Test func `A program that uses a processor too long is ended, and one that waits is not`()
    async throws
  {
    let program = try await shell()
    let limits = ProgramLimits(time: .seconds(3000), processorSeconds: 1)
    await #expect(throws: ProgramError.timedOut(name: "sh", limit: .seconds(1))) {
      try await program.run(arguments: ["-c", "while :; do :; done"], limits: limits)
    }
    let waiting = try await program.run(arguments: ["-c", "sleep 2; echo done"], limits: limits)
    #expect(waiting.output == Array("done\n".utf8))
  }
}
