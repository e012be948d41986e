import Foundation
import Testing

@Suite("What a person does with a dossier, by the command")
struct UpkeepCommandTests {
  private func dossier(_ body: (String) async throws -> Void) async throws {
    try await Project.withFolder { folder in
      let text = "Norway will sign the Cod Treaty in May 2024.\nIt costs $65 million.\n"
      let source = "\(folder)/wire.txt"
      try Data(text.utf8).write(to: URL(fileURLWithPath: source))
      let made = try await Project.briefing("make", source, "--out", "\(folder)/d")
      #expect(made.status == 0, "\(made.errors)")
      try await body("\(folder)/d")
    }
  }

  @Test
  func `What is open is listed, decided on from the list, and kept`() async throws {
    try await dossier { path in
      let listed = try await Project.briefing("review", path, "--label", "money")
      #expect(listed.status == 0)
      #expect(
        listed.output.hasPrefix("\(path)/documents/wire.txt:2:10: money a-"),
        "\(listed.output)"
      )
      let lines = try await Project.briefing("review", path, "--format", "json").output
      let decisions = lines.replacing(#""review":"proposed""#, with: #""review":"accepted""#)
      let taken = try await Project.run(
        ["\(Project.products)/briefing", "review", path, "--from", "-", "--reviewer", "mk"],
        input: decisions + "{}\n"
      )
      #expect(taken.status == 1)
      #expect(taken.errors.contains("standard input:"), "\(taken.errors)")
      #expect(taken.output.contains("1 refused"))
      _ = try await Project.briefing("make", path)
      #expect(try await Project.briefing("review", path).output == "")
      let file = try String(contentsOfFile: "\(path)/annotations/wire.yaml", encoding: .utf8)
      #expect(file.contains("review: accepted\n  reviewer: mk"))
    }
  }

  @Test
  func `A person decides in a terminal`() async throws {
    let script = "/usr/bin/script"
    guard FileManager.default.isExecutableFile(atPath: script) else {
      print("skipped: \(script) is not there, which makes a terminal")
      return
    }
    try await dossier { path in
      let command = "\(Project.products)/briefing review \(path) --label money"
      let outcome = try await Project.run([script, "-qec", command, "/dev/null"], input: "a\n")
      #expect(outcome.output.contains("1 of 1"), "\(outcome.output)")
      #expect(outcome.output.contains("1 decided, 0 left."))
    }
  }

  @Test
  func `A corrected source is shown with what it touches, before and after make`() async throws {
    try await dossier { path in
      #expect(try await Project.briefing("diff", path).output.contains("no document has"))
      let text = "Norway will not sign the Cod Treaty in May 2024.\nIt costs $85 million.\n"
      try Data(text.utf8).write(to: URL(fileURLWithPath: "\(path)/sources/wire.txt"))
      let pending = try await Project.briefing("diff", path)
      #expect(pending.status == 0)
      #expect(pending.output.contains("run `briefing make \(path)`"))
      _ = try await Project.briefing("make", path)
      let made = try await Project.briefing("diff", path)
      #expect(made.output.contains("  + It costs $85 million."))
      #expect(made.output.contains("[announcement, planned, negative]"), "\(made.output)")
      #expect(made.output.contains("Statements of the briefing that rest on it:"))
      let json = try await Project.briefing("diff", path, "--format", "json").output
      let value = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
      #expect(value?["format"] as? String == "briefing-revisions/1")
    }
  }

  @Test
  func `A damaged dossier is looked over and mended`() async throws {
    try await dossier { path in
      let sound = try await Project.briefing("doctor", path)
      #expect(sound.status == 0, "\(sound.output)")
      #expect(sound.output == "\(path): 18 checks, nothing to tell.\n")
      try FileManager.default.removeItem(atPath: "\(path)/schemas")
      let damaged = try await Project.briefing("doctor", path)
      #expect(damaged.status == 1)
      #expect(damaged.output.contains("(schemas) [mend: --repair schemas]"))
      #expect(try await Project.briefing("doctor", path, "--repair", "schemas").status == 0)
      #expect(try await Project.briefing("doctor", path).status == 0)
      #expect(try await Project.briefing("doctor", path, "--check", "schema").status == 64)
    }
  }
}
