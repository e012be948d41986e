import BriefingCore
import BriefingReporting
import BriefingStorage
import BriefingWorkflow
import Foundation
import Testing

@Suite("Sources and their documents", .temporaryFolder)
struct SourceIntakeTests {
  private var out: String { "\(folder)/out" }

  @Test
  func `A new file never takes over the document of another`() async throws {
    let path = try write(BriefingMakerTests.wire, to: "in/report.txt")
    _ = try await make([path], to: out)
    let decided = try decide(.accepted, on: .place, of: "report", in: out)
    try write(BriefingMakerTests.column, to: "out/sources/archive/report.txt")
    let result = try await make([out])
    #expect(result.documents == ["archive-report", "report"])
    #expect(try annotations(of: "report", in: out).source == "sources/report.txt")
    #expect(try annotations(of: "report", in: out).annotations.contains(decided))
    #expect(try annotations(of: "archive-report", in: out).annotations.allSatisfy { !$0.isDecided })
  }

  @Test
  func `Two files of one name are two sources, the second named after its folder`() async throws {
    let paths = [
      try write(BriefingMakerTests.wire, to: "a/report.txt"),
      try write(BriefingMakerTests.column, to: "b/report.txt"),
    ]
    let result = try await make(paths, to: out)
    #expect(result.documents == ["b-report", "report"])
    #expect(result.diagnostics.contains { $0.message.contains("sources/b-report.txt") })
    // A corrected file takes the place of its own earlier version, not of the other's.
    try write("Correction. " + BriefingMakerTests.column, to: "b/report.txt")
    let again = try await make([paths[1]], to: out)
    #expect(again.documents == ["b-report", "report"])
    let files = snapshot(out)
    #expect(files["sources/report.txt"] == Array(BriefingMakerTests.wire.utf8))
    #expect(files["sources/b-report.txt"]?.starts(with: "Correction.".utf8) == true)
  }

  @Test
  func `A file from elsewhere never replaces a source of its name`() async throws {
    _ = try await make([try write(BriefingMakerTests.wire, to: "a/report.txt")], to: out)
    let other = try write(BriefingMakerTests.column, to: "other/report.txt")
    let result = try await make([out, other])
    #expect(result.documents == ["other-report", "report"])
    #expect(snapshot(out)["sources/report.txt"] == Array(BriefingMakerTests.wire.utf8))
  }

  @Test
  func `The bytes of a source that was replaced are kept, and it is told`() async throws {
    let old = Array("The caf".utf8) + [0xE9] + Array(" in Lima is open.".utf8)
    let path = try write(old, to: "in/cafe.txt")
    _ = try await make([path], to: out)
    try write("The café in Lima is shut.", to: "in/cafe.txt")
    let result = try await make([path], to: out)
    let kept = "revisions/cafe/\(Digest(of: old).hexadecimal).txt"
    #expect(snapshot(out)[kept] == old)
    #expect(result.diagnostics.contains { $0.message.contains("earlier version") })
  }

  @Test
  func `Dates go to the source they name, and a name that fits several is refused`() async throws {
    let paths = [
      try write(BriefingMakerTests.wire, to: "a/report.txt"),
      try write(BriefingMakerTests.column, to: "b/report.txt"),
    ]
    let date = PublicationDate(value: EDTF("2025-03-01"), basis: .stated)
    let result = try await make(paths, to: out) { $0.published = [paths[1]: date] }
    let sources = try #require(result.briefing).sources
    #expect(sources.map(\.id) == ["b-report", "report"])
    #expect(sources.map { $0.published.value?.description } == ["2025-03-01", nil])
    // It holds for the next run too.
    let again = try await make([out])
    #expect(
      again.briefing?.sources.map { $0.published.value?.description } == ["2025-03-01", nil]
    )
    try write(BriefingMakerTests.column, to: "out/sources/c/report.txt")
    let error = try await refusal([out]) { $0.published = ["report.txt": date] }
    #expect(error.kind == .usage)
    #expect(error.description.contains("sources/c/report.txt, sources/report.txt"))
  }

  @Test
  func `With a manifest of the dossier's own the lines to add are told`() async throws {
    try write("format: briefing-dossier/1\ntitle: Talks # mine\n", to: "out/briefing.yaml")
    try write(BriefingMakerTests.wire, to: "out/sources/wire.txt")
    let date = PublicationDate(value: EDTF("2025-03-01"), basis: .stated)
    let result = try await make([out]) {
      $0.published = ["wire": date]
      $0.asOf = EDTF("2025-03-02")
    }
    #expect(result.briefing?.sources.first?.published.value?.description == "2025-03-01")
    #expect(
      result.diagnostics.contains {
        $0.remedy
          == "to keep it, add: as-of: 2025-03-02; file: sources/wire.txt, published: 2025-03-01"
      }
    )
    #expect(
      snapshot(out)["briefing.yaml"]
        == Array("format: briefing-dossier/1\ntitle: Talks # mine\n".utf8)
    )
  }

  @Test
  func `A very long name is cut short`() async throws {
    let name = String(repeating: "headline-", count: 26)
    let result = try await make([try write(BriefingMakerTests.wire, to: "in/\(name).txt")], to: out)
    #expect(result.documents.first?.utf8.count == 120)
    #expect(!result.hasProblems)
  }

  @Test
  func `What lies among the sources and is none is told`() async throws {
    try write(BriefingMakerTests.wire, to: "out/sources/wire.txt")
    try write("A text. It is short.", to: "secret.txt")
    try FileManager.default.createSymbolicLink(
      atPath: "\(out)/sources/link.txt",
      withDestinationPath: "\(folder)/secret.txt"
    )
    let result = try await make([out])
    #expect(result.documents == ["wire"])
    #expect(result.diagnostics.contains { $0.message.contains("symbolic link") })
  }

  @Test
  func `A source that merely failed is not called gone`() async throws {
    let paths = [
      try write(BriefingMakerTests.wire, to: "in/wire.txt"),
      try write(BriefingMakerTests.column, to: "in/column.txt"),
    ]
    _ = try await make(paths, to: out)
    try write("", to: "out/sources/column.txt")
    let result = try await make([out])
    #expect(result.hasProblems)
    #expect(result.documents == ["wire"])
    #expect(result.briefing?.warnings.contains { $0.contains("retired") } == false)
    #expect(result.briefing?.warnings.contains { $0.contains("holds no text") } == true)
  }
}
