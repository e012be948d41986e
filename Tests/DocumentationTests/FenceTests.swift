import ArgumentParser
import BriefingCore
import BriefingStorage
import Foundation
import Testing

@testable import BriefingCommandLine

@Suite("What the documentation shows")
struct FenceTests {
  @Test(arguments: Documentation.fences)
  func `Each passage is in a language that is checked`(fence: Fence) {
    // What programs print is compared by Scripts/run-examples.
    #expect(["swift", "sh", "yaml", "json", "python", "text", ""].contains(fence.language))
  }

  @Test(arguments: Documentation.fences(in: "swift").filter { !$0.isManifest })
  func `Each sample of Swift is part of a file that is compiled`(fence: Fence) {
    let imports = fence.lines.filter { $0.hasPrefix("import ") }
    // A module of the reader's own is none that this project has.
    let body = Array(
      fence.lines.drop {
        $0.isEmpty || $0.hasPrefix("import ") || $0.hasPrefix("@testable import ")
      }
    )
    let isCompiled = Documentation.compiled.contains { file in
      imports.allSatisfy(file.contains) && file.holds(body)
    }
    #expect(isCompiled, "put it into a file below Tests/DocumentationTests/Samples, word for word")
  }

  @Test(arguments: Documentation.fences(in: "python"))
  func `Each program in Python is one of the examples that run`(fence: Fence) {
    #expect(Documentation.programs.contains(fence.lines))
  }

  @Test(arguments: Documentation.fences(in: "swift").filter(\.isManifest))
  func `Each manifest is one that the package manager reads`(fence: Fence) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(fence.manifest.utf8).write(to: folder.appending(path: "Package.swift"))
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["swift", "package", "--package-path", folder.path, "dump-package"]
    process.standardOutput = FileHandle.nullDevice
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
    #expect(process.terminationStatus == 0)
  }

  @Test(arguments: Documentation.fences(in: "sh"))
  func `Each command is one that is there and takes its arguments`(fence: Fence) throws {
    for command in Shell.commands(of: fence) { try check(command) }
  }

  @Test(arguments: RootCommand.configuration.subcommands.map { $0.configuration })
  func `Each example of the help is a command that parses`(help: CommandConfiguration) throws {
    let lines = help.discussion.split(separator: "\n").drop { !$0.hasPrefix("Example") }
    let examples = lines.filter { $0.hasPrefix("  briefing ") }
    for line in examples {
      for command in Shell.commands(in: String(line)) { try check(command) }
    }
    #expect(!examples.isEmpty)
  }

  @Test(arguments: RootCommand.configuration.subcommands.map { $0.configuration })
  func `What stands as it is in the help fits into a terminal`(help: CommandConfiguration) {
    for line in help.discussion.split(separator: "\n") where line.hasPrefix("  ") {
      #expect(line.count <= 80, "\(line)")
    }
  }

  @Test(arguments: Documentation.fences(in: "yaml"))
  func `Each file of a dossier is read without an error`(fence: Fence) throws {
    let bytes = Array(fence.text.utf8)
    let format = fence.lines.first { $0.hasPrefix("format: ") }?.dropFirst("format: ".count)
    switch String(format ?? "") {
    case Gazetteer.format: _ = try Gazetteer(yaml: bytes)
    case DossierManifest.format: _ = try DossierManifest(yaml: bytes)
    case Decisions.format: _ = try Decisions(yaml: bytes)
    case AnnotationFile.format: _ = try AnnotationFile(yaml: bytes)
    default: Issue.record("a file of a dossier says its format at its head")
    }
  }

  @Test(arguments: Documentation.fences(in: "json"))
  func `Each line of JSON is a value`(fence: Fence) throws {
    for line in fence.lines { _ = try JSONValue(parsing: line) }
  }

  /// Checks a command of the suite: a script, or `briefing` by whatever name.
  private func check(_ words: [String]) throws {
    // Seen from beside the checkout, as a newcomer does, or from within.
    let program = words[0].hasPrefix("BriefingKit/") ? words[0].dropFirst(12) : words[0][...]
    if program.hasPrefix("Scripts/") {
      let path = "\(Documentation.root)/\(program)"
      #expect(FileManager.default.isExecutableFile(atPath: path), "\(words[0])")
    } else if words[0] == "briefing" {
      _ = try RootCommand.parseAsRoot(Array(words.dropFirst()))
    } else if words.starts(with: ["swift", "run"]) {
      let option = words[2] == "--package-path" ? 2 : 0
      let program = words[2 + option]
      // Other examples take arguments of their own; Scripts/run-examples runs them.
      guard program.hasPrefix("briefing") || program == "OwnCommand" else { return }
      _ = try RootCommand.parseAsRoot(Array(words.dropFirst(3 + option)))
    }
  }
}

extension Fence {
  /// Whether it is a manifest, or a part of the list of dependencies of one.
  var isManifest: Bool { text.contains("import PackageDescription") || isDependency }

  /// The manifest, with what a part of one leaves out.
  var manifest: String {
    guard isDependency else { return text }
    return """
      // swift-tools-version: 6.2
      import PackageDescription
      let package = Package(name: "Client", dependencies: [\(text)])
      """
  }

  private var isDependency: Bool { lines.first?.hasPrefix(".package(") ?? false }
}

extension [String] {
  /// Whether some lines stand in a file one after the other, indented all alike.
  func holds(_ lines: [String]) -> Bool {
    guard let first = lines.first else { return false }
    return indices.contains { start in
      guard self[start].hasSuffix(first), start + lines.count <= count else { return false }
      let indentation = self[start].dropLast(first.count)
      guard indentation.allSatisfy({ $0 == " " }) else { return false }
      return zip(self[start...], lines).allSatisfy { line, wanted in
        line == (wanted.isEmpty ? "" : indentation + wanted)
      }
    }
  }
}
