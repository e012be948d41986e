import Foundation
import Testing

/// Gives each test an empty folder of its own, removed when the test ends.
struct TemporaryFolderTrait: TestTrait, SuiteTrait, TestScoping {
  @TaskLocal static var current = ""

  var isRecursive: Bool { true }

  func provideScope(
    for test: Test,
    testCase: Test.Case?,
    performing body: @concurrent @Sendable () async throws -> Void
  ) async throws {
    guard testCase != nil else { return try await body() }
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "briefing-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try await Self.$current.withValue(folder.path) { try await body() }
  }
}

extension Trait where Self == TemporaryFolderTrait {
  static var temporaryFolder: Self { Self() }
}

/// The folder of the running test.
var folder: String { TemporaryFolderTrait.current }

/// Writes a file below the folder of the running test and returns its path.
@discardableResult
func write(_ text: String, to path: String) throws -> String {
  try write(Array(text.utf8), to: path)
}

/// Writes bytes below the folder of the running test and returns the path.
@discardableResult
func write(_ bytes: [UInt8], to path: String) throws -> String {
  let url = URL(fileURLWithPath: "\(folder)/\(path)")
  try FileManager.default.createDirectory(
    at: url.deletingLastPathComponent(),
    withIntermediateDirectories: true
  )
  try Data(bytes).write(to: url)
  return url.path
}

/// Returns every file below a folder with its bytes, the lock left out.
func snapshot(_ path: String) -> [String: [UInt8]] {
  var result: [String: [UInt8]] = [:]
  let names = FileManager.default.enumerator(atPath: path)
  while let name = names?.nextObject() as? String {
    guard !name.hasPrefix(".briefing"),
      let data = FileManager.default.contents(atPath: "\(path)/\(name)")
    else { continue }
    result[name] = Array(data)
  }
  return result
}
