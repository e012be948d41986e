import Foundation
import Testing

/// Gives each test case an empty directory of its own, removed when the case ends.
struct TemporaryDirectoryTrait: TestTrait, SuiteTrait, TestScoping {
  @TaskLocal static var current: String?

  var isRecursive: Bool { true }

  func provideScope(
    for test: Test,
    testCase: Test.Case?,
    performing body: @concurrent @Sendable () async throws -> Void
  ) async throws {
    guard testCase != nil else { return try await body() }
    let directory = FileManager.default.temporaryDirectory
      .appending(path: "briefing-storage-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: directory) }
    let path = directory.path(percentEncoded: false)
    try await Self.$current.withValue(path.hasSuffix("/") ? String(path.dropLast()) : path) {
      try await body()
    }
  }
}

extension Trait where Self == TemporaryDirectoryTrait {
  static var temporaryDirectory: Self { Self() }
}

/// The directory of the test case.
func temporaryDirectory() throws -> String {
  try #require(TemporaryDirectoryTrait.current)
}

/// The names in a directory, sorted.
func listing(_ path: String) throws -> [String] {
  try FileManager.default.contentsOfDirectory(atPath: path).sorted()
}

/// The contents of a file as text.
func contents(_ path: String) throws -> String {
  try String(contentsOfFile: path, encoding: .utf8)
}

/// Writes a file without any of the care of the module, as an editor would.
func put(_ text: String, at path: String) throws {
  try Data(text.utf8).write(to: URL(fileURLWithPath: path))
}
