import Foundation
import Testing

@Suite("The command")
struct CommandTests {
  @Test
  func `The seeds become a briefing that verifies, twice the same`() async throws {
    try await Project.withFolder { folder in
      let first = try await Project.briefing("make", "seeds", "--out", "\(folder)/one")
      #expect(first.status == 0, "\(first.errors)")
      #expect(first.output.contains("Markdown: \(folder)/one/briefing/briefing.md"))
      _ = try await Project.briefing("make", "seeds", "--out", "\(folder)/two", "--jobs", "1")
      let comparison = try await Project.run([
        "diff", "--recursive", "--exclude", ".briefing", "\(folder)/one", "\(folder)/two",
      ])
      #expect(comparison.output == "")
      // With --strict no rule of reporting may be broken either.
      let verification = try await Project.briefing(
        "verify",
        "--strict",
        "\(folder)/one",
        "\(folder)/two"
      )
      #expect(verification.status == 0, "\(verification.output)\(verification.errors)")
      #expect(verification.output.contains("citations are the bytes of their sources"))
    }
  }

  /// Each run hashes by a seed of its own, so that what hangs on the order of a table shows.
  @Test
  func `Sources that tie give the same bytes however tables are hashed`() async throws {
    let texts = [
      "article.txt": """
      Ferry towns agree on fares

      OSTER, Nov. 13 (Harbour News) - Ferry ministers agreed on Friday to share fares, Ann Trial said. \
      The towns will build two piers for $5 million. Ministers will meet again in March.
      """,
      "column.txt": """
      Water under the pier

      By Rosa Sample

      I have seen many piers. The harbour authority will speak at the end of January, and the towns \
      will build three piers for $6 million, Ann Trial told me. Bo Trial disagrees.
      """,
      "statement.txt": """
      HARBOUR COUNCIL OF OSTER
      FERRY MINISTRY

      Joint statement
      Oster, 13 November 2026

      The Ministers agreed to share fares. The towns shall build two piers for $5 million. The \
      Ministers will meet again on 3 March 2027. Anne Trial and Bo Trial attended.
      """,
    ]
    try await Project.withFolder { folder in
      let sources = "\(folder)/sources"
      try FileManager.default.createDirectory(
        atPath: sources,
        withIntermediateDirectories: true
      )
      for (name, text) in texts {
        try Data(text.utf8).write(to: URL(fileURLWithPath: "\(sources)/\(name)"))
      }
      var told: Set<Data> = []
      for number in 1...6 {
        let made = try await Project.run([
          "-u", "SWIFT_DETERMINISTIC_HASHING", "\(Project.products)/briefing", "make", sources,
          "--out", "\(folder)/\(number)", "--format", "json",
        ])
        #expect(made.status == 0, "\(made.errors)")
        told.insert(
          try #require(
            FileManager.default.contents(atPath: "\(folder)/\(number)/briefing/briefing.json")
          )
        )
      }
      #expect(told.count == 1)
    }
  }

  @Test
  func `The three stages one by one give what make gives`() async throws {
    try await Project.withFolder { folder in
      _ = try await Project.briefing("make", "seeds", "--out", "\(folder)/whole")
      for stage in ["ingest", "annotate", "report"] {
        let path = stage == "ingest" ? "seeds" : "\(folder)/staged"
        #expect(try await Project.briefing(stage, path, "--out", "\(folder)/staged").status == 0)
      }
      let comparison = try await Project.run([
        "diff", "--recursive", "--exclude", ".briefing", "\(folder)/whole", "\(folder)/staged",
      ])
      #expect(comparison.output == "")
    }
  }

  @Test
  func `A changed byte makes verify fail with the file`() async throws {
    try await Project.withFolder { folder in
      _ = try await Project.briefing("make", "seeds", "--out", "\(folder)/d")
      let path = "\(folder)/d/documents/wire-report.txt"
      var bytes = Array(try #require(FileManager.default.contents(atPath: path)))
      bytes[1000] = bytes[1000] == 0x61 ? 0x62 : 0x61
      try Data(bytes).write(to: URL(fileURLWithPath: path))
      let verification = try await Project.briefing("verify", "\(folder)/d")
      #expect(verification.status == 1)
      #expect(verification.output.contains("documents/wire-report.txt"))
    }
  }

  @Test
  func `Of several dossiers all are verified, and the gravest status counts`() async throws {
    try await Project.withFolder { folder in
      let path = "\(folder)/d/briefing/briefing.json"
      _ = try await Project.briefing("make", "seeds", "--out", "\(folder)/d")
      let text = try String(contentsOfFile: path, encoding: .utf8)
      try FileManager.default.copyItem(atPath: "\(folder)/d", toPath: "\(folder)/broken")
      try "{".write(
        toFile: "\(folder)/broken/briefing/briefing.json",
        atomically: true,
        encoding: .utf8
      )
      let all = try await Project.briefing("verify", "\(folder)/broken", "\(folder)/d")
      #expect(all.status == 65)
      #expect(all.errors.contains("\(folder)/broken/briefing/briefing.json:1:2: "))
      #expect(all.output.hasPrefix("\(folder)/d: all "))

      // What another version made is held to what can be checked, and a note says so.
      let other = text.replacingOccurrences(
        of: "offline and by rules alone",
        with: "offline"
      ).replacingOccurrences(of: "Made by briefing ", with: "Made by briefing 9.")
        .replacingOccurrences(of: "\"version\": \"", with: "\"version\": \"9.")
      try other.write(toFile: path, atomically: true, encoding: .utf8)
      let lenient = try await Project.briefing("verify", "\(folder)/d")
      #expect(lenient.status == 0, "\(lenient.output)")
      #expect(lenient.output.contains("the rest was not compared"))
      #expect(lenient.errors.contains("made the briefing, and this version gives"))
      let strict = try await Project.briefing("verify", "--strict", "\(folder)/d")
      #expect(strict.status == 1)
    }
  }

  @Test(arguments: [
    (["make"], 64, "Missing expected argument"), (["make", "none.txt"], 66, "none.txt"),
    (["make", "seeds", "--profile", "royal"], 64, "standard, ministerial, one-page"),
    (["make", "seeds", "--style", "us"], 64, "the style 'us' is not known; known are ap, uk, iso"),
    (["make", "Package.swift"], 65, "cannot be read; known are ."), (["fly"], 64, "fly"),
    (["annotators", "--name"], 64, "--names"),
    (["verify", "Sources"], 66, "Sources"), (["stream", "--offsets", "miles"], 64, "codepoint"),
    (["make", "seeds", "--published", "x.txt=2022"], 64, "wire-report.txt"),
    (["make", "seeds", "--published", "yesterday"], 64, "--published"),
  ])
  func `Wrong use ends with the status for it and a message`(
    _ arguments: [String],
    _ status: Int32,
    _ words: String
  ) async throws {
    try await Project.withFolder { folder in
      let outcome = try await Project.run(
        ["\(Project.products)/briefing"] + arguments
          + (arguments.first == "make" && arguments.count > 1 ? ["--out", "\(folder)/out"] : [])
      )
      #expect(outcome.status == status, "\(outcome.errors)")
      #expect(outcome.errors.contains(words), "\(outcome.errors)")
      #expect(outcome.output == "")
    }
  }

  @Test
  func `Git merges annotations through the command`() async throws {
    try await Project.withFolder { folder in
      func git(_ arguments: String...) async throws -> Outcome {
        let identity = ["-c", "user.name=T", "-c", "user.email=t@example.org"]
        return try await Project.run(["git"] + identity + arguments, in: folder)
      }
      _ = try await Project.briefing("make", "seeds", "--out", folder, "--format", "json")
      _ = try await git("init", "--quiet", "--initial-branch", "main")
      _ = try await git(
        "config",
        "merge.briefing.driver",
        "\(Project.products)/briefing merge %O %A %B --name %P"
      )
      let attributes = URL(fileURLWithPath: "\(folder)/.gitattributes")
      try Data("annotations/*.yaml merge=briefing\n".utf8).write(to: attributes)
      _ = try await git("add", "-A")
      _ = try await git("commit", "--quiet", "-m", "base")
      // Two people decide about neighbours, then about the same annotation.
      let path = "\(folder)/annotations/wire-report.yaml"
      func decide(_ words: String, from: Int, count: Int) async throws {
        var lines = try String(contentsOfFile: path, encoding: .utf8).split(
          separator: "\n",
          omittingEmptySubsequences: false
        )
        let places = lines.indices.filter { lines[$0].hasPrefix("  review: ") }
        for place in places[from..<from + count] { lines[place] = "  review: \(words)" }
        try lines.joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
        _ = try await git("commit", "--quiet", "-am", words)
      }
      _ = try await git("checkout", "--quiet", "-b", "theirs")
      try await decide("rejected", from: 3, count: 2)
      _ = try await git("checkout", "--quiet", "main")
      try await decide("accepted", from: 1, count: 2)
      let clean = try await git("merge", "--quiet", "--no-edit", "theirs")
      #expect(clean.status == 0, "\(clean.output)\(clean.errors)")
      let merged = try String(contentsOfFile: path, encoding: .utf8)
      #expect(merged.split(separator: "  review: accepted\n").count == 3)
      #expect(merged.split(separator: "  review: rejected\n").count == 3)

      _ = try await git("checkout", "--quiet", "theirs")
      try await decide("accepted", from: 4, count: 1)
      _ = try await git("checkout", "--quiet", "main")
      try await decide("corrected", from: 4, count: 1)
      let conflicting = try await git("merge", "--quiet", "--no-edit", "theirs")
      #expect(conflicting.status == 1)
      #expect(conflicting.errors.contains(" is corrected on this side and accepted on the other"))
      let text = try String(contentsOfFile: path, encoding: .utf8)
      #expect(
        text.contains(
          """
          <<<<<<< this side
            review: corrected
          =======
            review: accepted
          >>>>>>> the other side
          """
        )
      )
    }
  }

  @Test
  func `Annotators are listed with what they read and mark`() async throws {
    let outcome = try await Project.briefing("annotators")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("briefing.dates@1"))
    #expect(outcome.output.contains("    marks date"))
  }

  @Test
  func `The names the tables know are listed one a line, in the order of their bytes`() async throws
  {
    let outcome = try await Project.briefing("annotators", "--names")
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    let names = outcome.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    for name in ["World Bank", "NATO", "Japan", "U.S.", "Boeing"] {
      #expect(names.contains(Substring(name)), "\(name)")
    }
    for (name, next) in zip(names, names.dropFirst()) {
      #expect(name.utf8.lexicographicallyPrecedes(next.utf8), "\(name), \(next)")
    }
  }

  @Test
  func `The stream answers every line and ends with 0`() async throws {
    let outcome = try await Project.briefing(
      "stream",
      "--layers",
      "date,unheard-of",
      input: "{\"id\":\"a\",\"text\":\"On 14 March 2025 they met.\"}\nnonsense\n"
    )
    #expect(outcome.status == 0)
    #expect(outcome.output.split(separator: "\n").count == 2)
    #expect(outcome.errors.contains("no annotator makes the layer 'unheard-of'"))
  }
}
