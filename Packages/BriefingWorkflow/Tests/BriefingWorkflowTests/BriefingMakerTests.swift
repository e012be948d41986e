import BriefingCore
import BriefingReporting
import BriefingStorage
import BriefingWorkflow
import Foundation
import Testing

@Suite("Making a briefing", .temporaryFolder)
struct BriefingMakerTests {
  static let wire = """
    Ministers to meet on minerals

    SANTIAGO — The trade ministers of Canada and Chile will discuss export controls on critical \
    minerals on March 14 in Santiago. Both sides are expected to agree on a joint statement.
    """
  static let column = """
    A meeting worth having

    Canada and Chile should include battery supply chains in their talks. The ministers announced \
    the meeting in Santiago in January 2025.
    """

  @Test
  func `Files become a dossier with a briefing that is true to them`() async throws {
    let paths = [
      try write(Self.wire, to: "in/wire.txt"), try write(Self.column, to: "in/column.txt"),
    ]
    let result = try await make(paths, to: "\(folder)/out")
    #expect(result.documents == ["column", "wire"])
    #expect(!result.hasProblems)
    let names = Set(snapshot("\(folder)/out").keys)
    for name in [
      "sources/wire.txt", "documents/wire.txt", "documents/wire.yaml", "annotations/wire.yaml",
      "entities.yaml", "briefing/briefing.json", "briefing/briefing.md", "briefing/briefing.html",
      "schemas/annotations-1.json",
    ] { #expect(names.contains(name), "\(name)") }
    #expect(try await DossierVerification(path: "\(folder)/out").findings.isEmpty)
  }

  @Test
  func `Sections stand in order and the empty ones say so`() async throws {
    let result = try await make([try write(Self.wire, to: "in/wire.txt")], to: "\(folder)/out")
    let briefing = try #require(result.briefing)
    #expect(briefing.sections.map(\.id) == SectionID.all)
    #expect(briefing.sections.allSatisfy { !$0.items.isEmpty })
    let money = briefing.sections.first { $0.id == "money" }
    #expect(
      money?.items.map(\.text) == [
        "None found in 1 source by the rules, which look for sums in the currencies of ISO 4217; they miss "
          + "what is said in other words."
      ]
    )
  }

  @Test
  func `Two runs give the same bytes, on any number of threads`() async throws {
    let paths = [
      try write(Self.wire, to: "in/wire.txt"), try write(Self.column, to: "in/column.txt"),
    ]
    _ = try await make(paths, to: "\(folder)/one") { $0.jobs = 1 }
    _ = try await make(paths, to: "\(folder)/many") { $0.jobs = 8 }
    let one = snapshot("\(folder)/one")
    #expect(one == snapshot("\(folder)/many"))
    _ = try await make(paths, to: "\(folder)/most") { $0.jobs = .max }
    #expect(one == snapshot("\(folder)/most"))
    _ = try await make(["\(folder)/one"])
    #expect(snapshot("\(folder)/one") == one)
  }

  @Test
  func `Sources are never touched`() async throws {
    let path = try write(Self.wire, to: "in/wire.txt")
    let before = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
    _ = try await make(["\(folder)/in"], to: "\(folder)/out")
    _ = try await make(["\(folder)/in"], to: "\(folder)/out")
    let after = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
    #expect(before == after)
    #expect(snapshot("\(folder)/in") == ["wire.txt": Array(Self.wire.utf8)])
  }

  @Test
  func `A person's decision outlives a new run and is seen in the briefing`() async throws {
    let path = try write(Self.wire, to: "in/wire.txt")
    _ = try await make([path], to: "\(folder)/out")
    let file = "\(folder)/out/annotations/wire.yaml"
    var annotations = try AnnotationFile(
      yaml: Array(try #require(FileManager.default.contents(atPath: file))),
      file: file
    )
    let index = try #require(annotations.annotations.firstIndex { $0.label == .statement })
    annotations.annotations[index].review = .rejected
    let rejected = annotations.annotations[index]
    try write(annotations.yaml(), to: "out/annotations/wire.yaml")

    let result = try await make(["\(folder)/out"])
    let citations = try #require(result.briefing).sections.flatMap(\.items).flatMap(\.citations)
    #expect(!citations.contains { $0.span == rejected.span })
    let again = try AnnotationFile(
      yaml: Array(try #require(FileManager.default.contents(atPath: file))),
      file: file
    )
    #expect(again.annotations.contains(rejected))
    #expect(result.briefing?.excluded.contains { $0.reason == "rejected by a person" } == true)
  }

  @Test
  func `A person can overrule the kind of a block`() async throws {
    let path = try write(Self.wire, to: "in/wire.txt")
    _ = try await make([path], to: "\(folder)/out")
    let file = "\(folder)/out/annotations/wire.yaml"
    var annotations = try AnnotationFile(
      yaml: Array(try #require(FileManager.default.contents(atPath: file))),
      file: file
    )
    let index = try #require(annotations.annotations.lastIndex { $0.label == .block })
    annotations.annotations[index].review = .corrected
    annotations.annotations[index].attributes = ["kind": "boilerplate", "reason": "not-ours"]
    try write(annotations.yaml(), to: "out/annotations/wire.yaml")
    let result = try await make(["\(folder)/out"])
    #expect(result.briefing?.excluded.contains { $0.reason == "not-ours" } == true)
    let agenda = result.briefing?.sections.first { $0.id == "agenda" }
    #expect(agenda?.items.count == 1)
    #expect(agenda?.items.first?.text.hasPrefix("None found in 1 source by the rules") == true)
  }

  @Test
  func `A changed source keeps its earlier text and annotations`() async throws {
    let path = try write(Self.wire, to: "in/wire.txt")
    _ = try await make([path], to: "\(folder)/out")
    try write("Correction. " + Self.wire, to: "in/wire.txt")
    let result = try await make([path], to: "\(folder)/out")
    let kept = snapshot("\(folder)/out").keys.filter { $0.hasPrefix("revisions/wire/") }
    #expect(kept.count == 2)
    #expect(!result.hasProblems)
    #expect(try await DossierVerification(path: "\(folder)/out").findings.isEmpty)
  }

  @Test
  func `A removed source is retired and listed, never deleted`() async throws {
    let paths = [
      try write(Self.wire, to: "in/wire.txt"), try write(Self.column, to: "in/column.txt"),
    ]
    _ = try await make(paths, to: "\(folder)/out")
    try FileManager.default.removeItem(atPath: "\(folder)/out/sources/column.txt")
    let result = try await make(["\(folder)/out"])
    #expect(result.documents == ["wire"])
    #expect(result.briefing?.warnings.contains { $0.contains("retired") } == true)
    #expect(snapshot("\(folder)/out")["documents/column.txt"] == Array(Self.column.utf8))
  }

  @Test
  func `A source that is not English is kept, not annotated, and named`() async throws {
    let text = "東京で日米の閣僚が会談する。経済安全保障について協議する。\n"
    let paths = [try write(Self.wire, to: "in/wire.txt"), try write(text, to: "in/ja.txt")]
    let result = try await make(paths, to: "\(folder)/out")
    #expect(result.documents == ["ja", "wire"])
    #expect(result.briefing?.warnings.contains { $0.contains("language") } == true)
  }
}
