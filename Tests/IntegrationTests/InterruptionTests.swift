import Foundation
import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

@Suite("A run that is interrupted", .enabled(if: Project.has("python3"), "python3 is not there"))
struct InterruptionTests {
  /// Starts the command with the signals as a terminal's shell leaves them, whoever runs the tests.
  private static let launcher = """
    import os, signal, sys
    signal.pthread_sigmask(signal.SIG_SETMASK, [])
    for number in (signal.SIGHUP, signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_DFL)
    os.execv(sys.argv[1], sys.argv[1:])
    """

  /// A program that holds a lock as long as it, or what it started, lives; `body` is what it does once
  /// it has a document.
  private func program(_ name: String, _ body: String) -> String {
    """
    import fcntl, json, os, signal, sys, time
    lock = open("\(name).lock", "w")
    fcntl.flock(lock, fcntl.LOCK_EX)
    for line in sys.stdin:
        if json.loads(line)["type"] == "hello":
            print('{"type":"ready","protocol":1,"name":"acme.\(name)","version":"1","offsets":"utf8"}',
                  flush=True)
        else:
            \(body)

    """
  }

  private func write(_ programs: [String: String], to folder: String) throws {
    for name in ["sources", "tools"] {
      try FileManager.default.createDirectory(
        atPath: "\(folder)/\(name)",
        withIntermediateDirectories: true
      )
    }
    try "A levy.\n".write(toFile: "\(folder)/sources/a.txt", atomically: true, encoding: .utf8)
    var manifest = "format: briefing-dossier/1\nannotators:\n"
    for (name, text) in programs.sorted(by: { $0.key < $1.key }) {
      try text.write(toFile: "\(folder)/tools/\(name).py", atomically: true, encoding: .utf8)
      manifest += "- program: [python3, tools/\(name).py]\n"
    }
    try manifest.write(toFile: "\(folder)/briefing.yaml", atomically: true, encoding: .utf8)
  }

  /// Whether everything that held a lock has ended, or does so within a minute.
  private func isFree(_ lock: String) async throws -> Bool {
    let descriptor = open(lock, O_RDWR)
    try #require(descriptor >= 0)
    defer { close(descriptor) }
    for _ in 0..<600 {
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
      try await Task.sleep(for: .milliseconds(100))
    }
    return false
  }

  private func run(_ folder: String) async throws -> Outcome {
    try await Project.run(
      ["python3", "-c", Self.launcher, "\(Project.products)/briefing"]
        + ["annotate", folder, "--run-programs"]
    )
  }

  @Test(arguments: [SIGHUP, SIGINT, SIGTERM])
  func `Its programs end with it, and so does what they started`(signal: Int32) async throws {
    try await Project.withFolder { folder in
      let body = "os.fork() and os.kill(os.getppid(), \(signal)); time.sleep(3000)"
      try write(["sleeper": program("sleeper", body)], to: folder)
      let outcome = try await run(folder)
      #expect(outcome.status == signal, "\(outcome)")
      #expect(try await isFree("\(folder)/sleeper.lock"))
    }
  }

  @Test
  func `A stream that is terminated answers the lines it has read, and no part of one`()
    async throws
  {
    let driver = """
      import subprocess, sys
      stream = subprocess.Popen(sys.argv[1:], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
      line = b'{"id": "d", "text": "It is done."}'
      stream.stdin.write(line + b"\\n" + line + b"\\n" + line[:9])
      stream.stdin.flush()
      first = stream.stdout.readline()
      stream.terminate()
      print(stream.stdout.read() == first, -stream.wait())
      """
    let outcome = try await Project.run(
      ["python3", "-c", driver, "python3", "-c", Self.launcher, "\(Project.products)/briefing"]
        + ["stream"]
    )
    #expect(outcome.output == "True \(SIGTERM)\n", "\(outcome)")
  }

  @Test
  func `Where it is killed its programs’ inputs end, also where there are several`() async throws {
    try await Project.withFolder { folder in
      try write(
        [
          "killer": program("killer", "os.kill(os.getppid(), signal.SIGKILL)"),
          "reader": program("reader", "pass"),
        ],
        to: folder
      )
      let outcome = try await run(folder)
      #expect(outcome.status == SIGKILL)
      for name in ["killer", "reader"] {
        #expect(try await isFree("\(folder)/\(name).lock"))
      }
    }
  }
}
