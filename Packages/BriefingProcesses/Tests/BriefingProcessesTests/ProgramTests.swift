import BriefingProcesses
import Testing

@Suite struct ProgramTests {
  private func shell() async throws -> Program {
    try await Program("sh", for: "testing")
  }

  @Test func `A program is found on the PATH`() async throws {
    let program = try await shell()
    #expect(program.path.hasPrefix("/"))
    #expect(program.path.hasSuffix("/sh"))
  }

  @Test func `A program that is not there is named, with what it is wanted for`() async {
    await #expect(throws: ProgramError.notFound(name: "no-such-program-9", purpose: "reading PDF"))
    {
      try await Program("no-such-program-9", for: "reading PDF")
    }
  }

  @Test(arguments: ["", "/bin/sh", "./sh", "a\u{0}b"])
  func `A path is no name`(name: String) async {
    await #expect(throws: ProgramError.notAName(name, purpose: "testing")) {
      try await Program(name, for: "testing")
    }
  }

  @Test(arguments: [0, 1, 65_536, 65_537, 3_000_000])
  func `What goes in comes out, however much it is`(size: Int) async throws {
    let input = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) }
    let result = try await Program("cat", for: "testing").runPatiently(input: input)
    #expect(result.output == input)
    #expect(result.messages.isEmpty)
  }

  @Test func `Arguments are handed over as they are`() async throws {
    let arguments = [
      "-c", "for a in \"$@\"; do printf '<%s>' \"$a\"; done", "sh", "a b", "", "$x;",
    ]
    let result = try await shell().runPatiently(arguments: arguments)
    #expect(String(decoding: result.output, as: UTF8.self) == "<a b><><$x;>")
  }

  @Test func `Both output streams are read at once`() async throws {
    let script = "dd if=/dev/zero bs=1000 count=300 >&2; dd if=/dev/zero bs=1000 count=300; cat"
    let result = try await shell().runPatiently(
      arguments: ["-c", script],
      input: [UInt8](repeating: 7, count: 200_000)
    )
    #expect(result.output.count == 500_000)
    #expect(result.messages.utf8.count <= ProgramLimits().messages)
  }

  @Test func `A program may leave its input unread`() async throws {
    let input = [UInt8](repeating: 65, count: 2_000_000)
    for _ in 0..<20 {
      #expect(
        try await shell().runPatiently(arguments: ["-c", "echo done"], input: input).output
          == Array("done\n".utf8)
      )
    }
    let closing = try await shell().runPatiently(
      arguments: ["-c", "exec <&-; sleep 0.2; echo done"],
      input: input
    )
    #expect(closing.output == Array("done\n".utf8))
  }

  @Test func `What a program leaves behind is not waited for`() async throws {
    // The other tests may keep the machine busy for some minutes, not for an hour.
    let start = ContinuousClock.now
    let result = try await shell().run(
      arguments: ["-c", "sleep 6000 & echo done"],
      limits: ProgramLimits(time: .seconds(5900))
    )
    #expect(result.output == Array("done\n".utf8))
    #expect(ContinuousClock.now - start < .seconds(3000))
  }

  @Test func `A failure carries the status and the end of what was said`() async throws {
    let program = try await shell()
    let limits = ProgramLimits(messages: 12)
    await #expect(throws: ProgramError.failed(name: "sh", status: 3, messages: " page is 12\n")) {
      try await program.run(
        arguments: ["-c", "echo the bad page is 12 >&2; exit 3"],
        limits: limits
      )
    }
    await #expect(throws: ProgramError.signaled(name: "sh", signal: 15, messages: "")) {
      try await program.runPatiently(arguments: ["-c", "kill -TERM $$"])
    }
  }

  @Test func `Programs run beside each other`() async throws {
    let program = try await Program("cat", for: "testing")
    let sizes = try await withThrowingTaskGroup(of: Int.self) { group in
      for index in 0..<24 {
        group.addTask {
          try await program.runPatiently(input: [UInt8](repeating: 1, count: index * 10_000)).output
            .count
        }
      }
      var sizes: [Int] = []
      for try await size in group { sizes.append(size) }
      return sizes.sorted()
    }
    #expect(sizes == (0..<24).map { $0 * 10_000 })
  }
}
