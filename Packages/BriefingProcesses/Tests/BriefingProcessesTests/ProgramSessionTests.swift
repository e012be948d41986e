import BriefingProcesses
import Testing

@Suite struct ProgramSessionTests {
  /// Limits with time enough for a machine that is busy with all the other tests.
  private static let patient = SessionLimits(time: .seconds(3000), ending: .seconds(3000))

  private func session(
    _ script: String,
    folder: String? = nil,
    limits: SessionLimits = patient
  ) async throws -> ProgramSession {
    ProgramSession(
      try await Program("sh", for: "testing"),
      arguments: ["-c", script],
      folder: folder,
      limits: limits
    )
  }

  private func answer(
    _ session: ProgramSession,
    _ request: String = "go\n"
  ) async throws(ProgramError) -> [String] {
    try await session.exchange(Array(request.utf8)) { $0 == Array("done".utf8) }
      .map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func `A program answers one request after the other`() async throws {
    let session = try await session("while read -r x; do echo \"<$x>\"; echo done; done; echo bye")
    for word in ["a", "b b", ""] {
      #expect(try await answer(session, "\(word)\n") == ["<\(word)>", "done"])
    }
    let remainder = await session.end()
    #expect(remainder.lines == [Array("bye".utf8)] && remainder.error == nil)
  }

  @Test func `A request is written while its answer is read`() async throws {
    let session = try await session("cat")
    let line = String(repeating: "x", count: 99_999)
    let request = String(repeating: line + "\n", count: 30) + "done\n"
    #expect(try await answer(session, request).count == 31)
    _ = await session.end()
  }

  @Test func `A program works in the folder it is given, from a path with a link in it`()
    async throws
  {
    let session = ProgramSession(
      try Program(path: "/proc/self/../../bin/sh", for: "testing"),
      arguments: ["-c", "read x; pwd; echo done"],
      folder: "/usr"
    )
    #expect(try await answer(session) == ["/usr", "done"])
    #expect(throws: ProgramError.notExecutable(path: "/none", purpose: "testing")) {
      try Program(path: "/none", for: "testing")
    }
  }

  @Test(
    arguments: [
      ("exec dd if=/dev/zero bs=1000 count=9", .lineTooLong(name: "sh", limit: 999)),
      ("while :; do echo; done", .tooManyLines(name: "sh", limit: 10)),
      (
        "dd if=/dev/zero bs=99 count=1 2>/dev/null; echo; sleep 3000",
        .noAnswer(name: "sh", limit: .seconds(3))
      ),
      ("while :; do echo x >&2; done", .tooManyMessages(name: "sh", limit: 100)),
      ("echo oh >&2; exit 3", .failed(name: "sh", status: 3, messages: "oh\n")),
      ("echo oh >&2; exit 0", .endedEarly(name: "sh", messages: "oh\n")),
      ("exec >&-; sleep 3000", .stoppedListening(name: "sh")),
      ("exec <&-; sleep 3000", .stoppedListening(name: "sh")),
      ("kill -TERM $$", .signaled(name: "sh", signal: 15, messages: "")),
    ] as [(String, ProgramError)]
  )
  func `A program that gives no answer within its limits is ended`(
    script: String,
    error: ProgramError
  ) async throws {
    var limits = SessionLimits(
      time: .seconds(3000),
      ending: .seconds(2),
      line: 999,
      lines: 10,
      messages: 100
    )
    if case .noAnswer(_, let limit) = error { limits.time = limit }
    // A script that closes its input must have done so before the request is written.
    let session = try await session(
      "\(script.hasPrefix("exec <") ? "" : "read -r x; ")\(script)",
      limits: limits
    )
    if script.hasPrefix("exec <") { try await Task.sleep(for: .seconds(1)) }
    let time = await ContinuousClock().measure {
      await #expect(throws: error) { try await answer(session) }
    }
    #expect(time < .seconds(600))
    // What has ended gives no further answer, and says why.
    await #expect(throws: error) { try await answer(session) }
    #expect(await session.end().error == (error.isEndedEarly ? nil : error))
  }

  @Test func `What a program wrote too much of in all is no answer`() async throws {
    let session = try await session(
      "read x; while :; do echo xxxxxxxxx; done",
      limits: SessionLimits(time: .seconds(3000), output: 100)
    )
    await #expect(throws: ProgramError.tooMuchOutput(name: "sh", limit: 100)) {
      try await answer(session)
    }
  }

  @Test func `What it started ends with it, and so it does when nobody waits any more`()
    async throws
  {
    let session = try await session(
      "read x; (sleep 3000; echo late) & echo $!; echo done; read x; sleep 3000"
    )
    let child = try #require(try await answer(session).first)
    let task = Task { try await answer(session) }
    try await Task.sleep(for: .milliseconds(100))
    task.cancel()
    await #expect(throws: ProgramError.cancelled(name: "sh")) { try await task.value }
    let question =
      "for i in 1 2 3 4 5 6 7 8 9; do kill -0 \(child) 2>/dev/null || { echo gone; exit; }; sleep 1; done"
    let shell = try await Program("sh", for: "testing")
    #expect(
      try await shell.runPatiently(arguments: ["-c", question]).output == Array("gone\n".utf8)
    )
  }

  @Test func `A program that does not end with its input is ended`() async throws {
    let session = try await session(
      "read x; echo done; sleep 3000",
      limits: SessionLimits(time: .seconds(3000), ending: .milliseconds(300))
    )
    _ = try await answer(session)
    #expect(await session.end().error == .noAnswer(name: "sh", limit: .milliseconds(300)))
  }
}

extension ProgramError {
  fileprivate var isEndedEarly: Bool {
    if case .endedEarly = self { true } else { false }
  }
}
