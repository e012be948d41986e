import BriefingCore
import BriefingStorage
import BriefingWorkflow
import Foundation
import Testing

@Suite("Whole folders", .temporaryFolder)
struct IngestTests {
  private var out: String { "\(folder)/out" }

  /// A story of its own for each number.
  private func story(_ number: Int) -> String {
    let sentences = (0..<3).map {
      "Pier \(number * 31 + $0) was closed to boat \($0 * number + 7)."
    }
    return "The piers of town \(number)\n\n\(sentences.joined(separator: " "))\n"
  }

  private func ingest(
    _ paths: [String],
    to output: String,
    jobs: Int = 2
  ) async throws -> BriefingResult {
    try await make(paths, to: output) {
      $0.goal = .documents
      $0.jobs = jobs
    }
  }

  @Test
  func `A folder is read some sources at a time, and comes out as if read whole`() async throws {
    for number in 0..<300 { try write(story(number), to: "in/\(number % 5)/story-\(number).txt") }
    let result = try await ingest(["\(folder)/in"], to: out)
    #expect(result.documents.count == 300)
    #expect(result.diagnostics.isEmpty)
    let (known, other) = (snapshot(out), "\(folder)/other")
    for (name, bytes) in known where name.hasPrefix("documents/") && name.hasSuffix(".txt") {
      #expect(bytes == Array(story(number(in: name)).utf8), "\(name)")
    }
    _ = try await ingest(["\(folder)/in"], to: other, jobs: 4)
    #expect(snapshot(other) == known)
    // All at once, as for a briefing.
    let whole = "\(folder)/whole"
    _ = try await make(["\(folder)/in"], to: whole) { $0.goal = .annotations }
    for (name, bytes) in snapshot(whole) where !name.hasPrefix("annotations/") {
      #expect(known[name] == bytes, "\(name)")
    }
    // A second time there is nothing to do.
    let dates = try dates(in: out)
    _ = try await ingest(["\(folder)/in"], to: out)
    #expect(try dates == self.dates(in: out))
  }

  private func number(in name: String) -> Int {
    Int(name.drop { !$0.isNumber }.prefix { $0.isNumber }) ?? -1
  }

  private func dates(in path: String) throws -> [String: Date] {
    var dates: [String: Date] = [:]
    for name in snapshot(path).keys {
      let attributes = try FileManager.default.attributesOfItem(atPath: "\(path)/\(name)")
      dates[name] = attributes[.modificationDate] as? Date
    }
    return dates
  }

  @Test
  func `Sources with the same bytes, or that print one text, are told of`() async throws {
    try write(story(1), to: "in/a.txt")
    try write(story(2), to: "in/b.txt")
    try write(story(1), to: "in/c.txt")
    try write(story(2) + "\nPrinted by another paper.\n", to: "in/d.txt")
    let result = try await ingest(["\(folder)/in"], to: out)
    #expect(result.documents == ["a", "b", "c", "d"])
    #expect(
      result.diagnostics.map(\.message) == [
        "'c' has the same bytes as 'a'; they count as one source",
        "'d' prints the same text as 'b'; they count as one source",
      ]
    )
  }

  @Test
  func `One bad file never stops the rest, also where it is named`() async throws {
    let good = [try write(story(1), to: "a.txt"), try write(story(2), to: "c.txt")]
    let bad = try write([0, 1, 2, 0, 0, 0x1F], to: "b.txt")
    let picture = try write([0xFF, 0xD8], to: "p.jpg")
    let result = try await ingest([good[0], bad, picture, good[1]], to: out)
    #expect(result.documents == ["a", "c"])
    #expect(result.hasProblems)
    for name in ["b.txt", "p.jpg"] {
      #expect(result.diagnostics.contains { $0.severity == .error && $0.message.contains(name) })
    }
    #expect(snapshot(out)["sources/b.txt"] == nil)
    // A briefing is not made without a source that somebody named.
    let error = try await refusal([good[0], bad, good[1]], to: "\(folder)/briefing")
    #expect(error.description.contains("b.txt"))
  }

  @Test
  func `Where no source can be read, nothing is made`() async throws {
    let bad = try write([0, 1, 2, 0, 0, 0x1F], to: "b.txt")
    let error = try await refusal([bad], to: out) { $0.goal = .documents }
    #expect(error.description.contains("b.txt"))
    #expect(!FileManager.default.fileExists(atPath: out))
  }

  @Test
  func `Names that look alike are those of two files`() async throws {
    // Not every file system keeps them apart.
    try write(story(1), to: "in/\u{FC}x.txt")
    try write(story(2), to: "in/u\u{308}x.txt")
    let count = try FileManager.default.contentsOfDirectory(atPath: "\(folder)/in").count
    for _ in 0..<2 {
      let result = try await ingest(["\(folder)/in"], to: out)
      #expect(result.documents.count == count)
    }
    let stored = snapshot(out).filter { $0.key.hasPrefix("sources/") }.values
    #expect(Set(stored) == Set([Array(story(1).utf8), Array(story(2).utf8)].suffix(count)))
  }

  @Test(arguments: [
    ("in/*.txt", ["a", "b"]), ("in/**/*.txt", ["a", "b", "c", "d"]), ("in/*/c.txt", ["c"]),
    ("in/[ab].txt", ["a", "b"]), ("in/[!a].*", ["b"]), ("in/?.txt", ["a", "b"]),
    ("in/**", ["a", "b", "c", "d"]), ("in/x/**/d.txt", ["d"]), ("in/x*", ["c", "d"]),
  ])
  func `A pattern is expanded as a shell does`(_ pattern: String, _ ids: [String]) async throws {
    for (number, name) in ["a.txt", "b.txt", "x/c.txt", "x/y/d.txt", "x/y/e.xyz"].enumerated() {
      try write(story(number), to: "in/\(name)")
    }
    try write(story(9), to: "in/.hidden.txt")
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder)/in/x/loop",
      withDestinationPath: "\(folder)/in"
    )
    let result = try await ingest(["\(folder)/\(pattern)"], to: out)
    #expect(result.documents == ids)
  }

  @Test
  func `A pattern that nothing fits is refused, and a file with such a name is a file`()
    async throws
  {
    let error = try await refusal(["\(folder)/no*.txt"], to: out)
    #expect(error.description.contains("no file fits this pattern"))
    let path = try write(story(1), to: "what?[1].txt")
    #expect(try await ingest([path], to: out).documents == ["what--1-"])
  }
}
