import BriefingCore
import BriefingReporting
import BriefingWorkflow
import Foundation
import Testing

@Suite("The briefing before", .temporaryFolder) struct EarlierBriefingTests {
  private var out: String { "\(folder)/out" }
  private var previous: String { "\(out)/\(BriefingFile.previous)" }

  private static let wire = """
    Norland will sign the Cod Treaty in May 2031. The treaty costs $50 million. The ministers of \
    Norland and Sudmark will meet in Norhaven on 14 May 2031.

    """
  private static let column = """
    A treaty worth having

    Sudmark should pay for the boats. The ministers of Norland and Sudmark will meet in Norhaven on \
    14 May 2031.

    """

  /// Makes a dossier of two sources, and then with one of them replaced or taken away.
  @discardableResult
  private func make(then wire: String?) async throws -> BriefingResult {
    let paths = [
      try write(Self.wire, to: "in/wire.txt"), try write(Self.column, to: "in/column.txt"),
    ]
    let first = try await BriefingWorkflowTests.make(paths, to: out)
    #expect(first.changes == nil)
    if let wire {
      try write(wire, to: "out/sources/wire.txt")
    } else {
      try FileManager.default.removeItem(atPath: "\(out)/sources/wire.txt")
    }
    return try await BriefingWorkflowTests.make([out])
  }

  @Test func `It is kept when another takes its place, and not before`() async throws {
    _ = try await BriefingWorkflowTests.make([try write(Self.wire, to: "in/wire.txt")], to: out)
    let first = FileManager.default.contents(atPath: "\(out)/briefing/briefing.json")
    _ = try await BriefingWorkflowTests.make([out])
    #expect(!FileManager.default.fileExists(atPath: previous))
    try write(Self.wire.replacing("$50", with: "$52"), to: "out/sources/wire.txt")
    let result = try await BriefingWorkflowTests.make([out])
    #expect(FileManager.default.contents(atPath: previous) == first)
    let changes = try #require(result.changes)
    #expect(changes.statements.allSatisfy { $0.kind == .changed })
    #expect(changes.statements.contains { $0.aspects.contains { $0.field == .amount } })
    // A job that says the same again, in whatever formats, keeps what was kept.
    let again = try await BriefingWorkflowTests.make([out]) { $0.formats = ["markdown"] }
    #expect(again.changes == nil)
    #expect(FileManager.default.contents(atPath: previous) == first)
    #expect(try await DossierVerification(path: out).problems.isEmpty)
  }

  @Test func `What changed since is told of a dossier, beside its sources`() async throws {
    try await make(
      then: Self.wire.replacing("will sign", with: "will not sign").replacing(
        "14 May",
        with: "15 May"
      )
    )
    let report = try await RevisionReport(path: out)
    let changes = try #require(report.changes)
    let aspects = changes.statements.flatMap(\.aspects)
    #expect(aspects.contains { $0.field == .polarity && $0.new == "negative" })
    #expect(changes.sources.map(\.kind) == [.revised])
    #expect(report.retraction == nil)
    #expect(report.json["briefing"]?["format"]?.string == BriefingChanges.format)
    // Who asks of one document asks of its text.
    #expect(try await RevisionReport(path: out, documents: ["wire"]).changes == nil)
    // A statement that stands in several sections is listed once.
    let items = try #require(report.documents.first).items
    #expect(Set(items.map(\.id)).count == items.count)
    #expect(items.contains { $0.sections.count > 1 })
  }

  @Test func `What rested on a source is told before and after it is gone`() async throws {
    _ = try await BriefingWorkflowTests.make(
      [try write(Self.wire, to: "in/wire.txt"), try write(Self.column, to: "in/column.txt")],
      to: out
    )
    let before = try BriefingFile.retraction(of: ["wire.txt"], from: out)
    #expect(!before.isPast)
    #expect(before.retraction.dependents.contains { $0.effect == .falls })
    try FileManager.default.removeItem(atPath: "\(out)/sources/wire.txt")
    let result = try await BriefingWorkflowTests.make([out])
    #expect(result.changes?.retraction == before.retraction)
    let after = try BriefingFile.retraction(of: ["wire"], from: out)
    #expect(after.isPast)
    #expect(after.retraction == before.retraction)
    #expect(try await RevisionReport(path: out).retraction == before.retraction)
    // A file that was made anywhere will do.
    let file = "\(out)/\(BriefingFile.previous)"
    #expect(
      try BriefingFile.retraction(of: ["sources/wire.txt"], from: file).retraction
        == before.retraction
    )
  }

  @Test func `Names that fit no source are refused with those there are`() async throws {
    try await make(then: nil)
    let error = #expect(throws: WorkflowError.self) {
      try BriefingFile.retraction(of: ["wires"], from: out)
    }
    #expect(error?.kind == .usage)
    #expect(
      error?.description
        == "\(out)/briefing/briefing.json: no source is called 'wires'; there are column"
    )
  }

  static let faults: [(String, String, WorkflowError.Kind, String)] = [
    ("nowhere", "", .noInput, "there is no such file or dossier; check the path"),
    ("empty/x", "x", .noInput, "there is no briefing; make one with: briefing make"),
    ("a.json", "{", .input, "briefing.json:"),
    ("b.json", "{\"format\": \"briefing/9\"}", .input, "the format is “briefing/9”"),
  ]

  @Test(arguments: faults.indices)
  func `What is no briefing is refused in one sentence`(_ index: Int) throws {
    let (path, text, kind, words) = Self.faults[index]
    if !text.isEmpty { try write(text, to: path) }
    let asked = path.hasSuffix("/x") ? "\(folder)/empty" : "\(folder)/\(path)"
    let error = #expect(throws: WorkflowError.self) { try BriefingFile(path: asked) }
    #expect(error?.kind == kind)
    #expect(error?.description.hasPrefix(asked) == true)
    #expect(error?.description.contains(words) == true, "\(error?.description ?? "")")
  }

  @Test func `An earlier briefing that is damaged stops nothing, and is told`() async throws {
    try await make(then: Self.wire + "It will rain in Norhaven.\n")
    try write("{", to: "out/\(BriefingFile.previous)")
    let report = try await RevisionReport(path: out)
    #expect(report.changes == nil)
    #expect(report.notes.contains { $0.file == BriefingFile.previous })
    try write("{", to: "out/briefing/briefing.json")
    #expect(try await BriefingWorkflowTests.make([out]).changes == nil)
  }
}
