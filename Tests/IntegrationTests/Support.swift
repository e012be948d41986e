import Foundation

/// What a program printed and how it ended.
struct Outcome {
  let status: Int32
  let output: String
  let errors: String
}

enum Project {
  /// The root of the checkout, found from this file.
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  /// The folder of the built products, found from the running test bundle.
  static var products: String {
    let program = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().path
    let bundle = Bundle.main.bundleURL.path
    for folder in [program, bundle, "\(root)/.build/debug"]
    where FileManager.default.isExecutableFile(atPath: "\(folder)/briefing") {
      return folder
    }
    return program
  }

  /// Runs a program to its end; its output goes through files, so that no pipe can fill.
  static func run(
    _ arguments: [String],
    in folder: String = root,
    environment: [String: String] = [:],
    input: String = ""
  ) async throws -> Outcome {
    let scratch = FileManager.default.temporaryDirectory
      .appending(path: "briefing-run-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    let files = ["in", "out", "err"].map { scratch.appending(path: $0) }
    try Data(input.utf8).write(to: files[0])
    for file in files[1...] { try Data().write(to: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    // Waiting in a thread would take it from the other tests.
    try await withCheckedThrowingContinuation { (waiting: CheckedContinuation<Void, any Error>) in
      process.terminationHandler = { _ in waiting.resume() }
      do {
        try process.run()
      } catch {
        process.terminationHandler = nil
        waiting.resume(throwing: error)
      }
    }
    return Outcome(
      status: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: files[1]), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self)
    )
  }

  /// Runs the command `briefing` as it was built for the tests.
  static func briefing(
    _ arguments: String...,
    in folder: String = root,
    input: String = ""
  ) async throws -> Outcome {
    try await run(["\(products)/briefing"] + arguments, in: folder, input: input)
  }

  /// Calls a function with an empty folder that is removed afterwards.
  static func withFolder(_ body: (String) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "briefing-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try await body(folder.path)
  }

  /// Whether a program is on the path.
  static func has(_ program: String) -> Bool {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains {
      FileManager.default.isExecutableFile(atPath: "\($0)/\(program)")
    }
  }
}
