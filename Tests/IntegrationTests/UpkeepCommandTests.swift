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
  func `Two briefings are compared, as an addendum, a page and JSON`() async throws {
    try await dossier { path in
      let sent = "\(path)/../sent.json"
      try FileManager.default.copyItem(atPath: "\(path)/briefing/briefing.json", toPath: sent)
      let same = try await Project.briefing("diff", sent, path)
      #expect(same.status == 0)
      #expect(same.output.contains("No change in"), "\(same.output)")
      let text =
        "Norway will not sign the Cod Treaty in May 2024.\nIt costs $85 million.\u{202E}\u{1B}[2J\n"
      try Data(text.utf8).write(to: URL(fileURLWithPath: "\(path)/sources/wire.txt"))
      let made = try await Project.briefing("make", path)
      #expect(made.output.contains("Since the briefing before: 1 source revised"), "\(made.output)")
      let changes = try await Project.briefing("diff", sent, path)
      #expect(changes.status == 0, "\(changes.errors)")
      #expect(changes.output.contains("Now in the negative"), "\(changes.output)")
      #expect(changes.output.contains("Sum from “$65 million”"))
      #expect(!changes.output.contains("\u{1B}") && !changes.output.contains("\u{202E}"))
      #expect(changes.output.split(separator: "\n").allSatisfy { $0.count <= 130 })
      let page = try await Project.briefing("diff", sent, path, "--format", "markdown")
      #expect(page.output.hasPrefix("# What changed: "))
      #expect(page.output.contains("\n[^1]: “"))
      #expect(!page.output.contains("\u{1B}") && !page.output.contains("\u{202E}"))
      // The same is kept by the dossier itself.
      #expect(
        try await Project.briefing("diff", path, "--format", "markdown").output == page.output
      )
      let json = try await Project.briefing("diff", sent, path, "--format", "json").output
      let value = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
      #expect(value?["format"] as? String == "briefing-changes/1")
      #expect(try await Project.briefing("diff", sent).status == 64)
      #expect(try await Project.briefing("diff", sent, path, "--all").status == 64)
      #expect(try await Project.briefing("diff", sent, path, path).status == 64)
    }
  }

  @Test
  func `What rests on a source is listed before it is removed, by make, and after`() async throws {
    try await dossier { path in
      let other = "\(path)/../paper.txt"
      try Data("Norway should pay in May 2024.\n".utf8).write(to: URL(fileURLWithPath: other))
      _ = try await Project.briefing("make", path, other)
      let before = try await Project.briefing("diff", path, "--without", "wire.txt")
      #expect(before.status == 0, "\(before.errors)")
      #expect(before.output.contains("Would fall, for no other source carries them"))
      #expect(before.output.contains("“$65 million”"), "\(before.output)")
      try FileManager.default.removeItem(atPath: "\(path)/sources/wire.txt")
      let made = try await Project.briefing("make", path)
      #expect(made.output.contains("Would fall, for no other source carries them"))
      #expect(made.output.contains("“$65 million”"))
      let after = try await Project.briefing("diff", path, "--without", "wire")
      #expect(after.output == before.output)
      #expect(after.errors.contains("gone already"))
      let whole = try await Project.briefing("diff", path)
      #expect(whole.output.contains("Gone with"), "\(whole.output)")
      #expect(whole.output.contains("briefing diff \(path) --without wire"))
      #expect(try await Project.briefing("diff", path, "--without", "nobody").status == 64)
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
