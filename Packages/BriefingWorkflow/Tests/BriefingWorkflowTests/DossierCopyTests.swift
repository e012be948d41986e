import BriefingCore
import BriefingReporting
import BriefingStorage
import BriefingWorkflow
import Foundation
import Testing

@Suite("Copies of a dossier", .temporaryFolder)
struct DossierCopyTests {
  private var origin: String { "\(folder)/origin" }
  private var copy: String { "\(folder)/copy" }

  private func prepare() async throws {
    try write("format: briefing-dossier/1\ntitle: Talks\n", to: "origin/briefing.yaml")
    try write(BriefingMakerTests.wire, to: "origin/sources/wire.txt")
    try write(BriefingMakerTests.column, to: "origin/sources/opinion/column.txt")
    _ = try await make([origin])
    _ = try await make([origin], to: copy)
  }

  @Test
  func `A copy holds every source and gives the same briefing`() async throws {
    try write(
      """
      format: briefing-gazetteer/1
      label: forum
      entries:
      - name: Andean Minerals Dialogue

      """,
      to: "origin/lists/bodies.yaml"
    )
    try write(
      "format: briefing-dossier/1\ngazetteers: [lists/bodies.yaml]\n",
      to: "origin/briefing.yaml"
    )
    try write(BriefingMakerTests.wire, to: "origin/sources/wire.txt")
    try write(BriefingMakerTests.column, to: "origin/sources/opinion/column.txt")
    _ = try await make([origin])
    let result = try await make([origin], to: copy)
    #expect(result.documents == ["column", "wire"])
    #expect(snapshot(copy) == snapshot(origin))
    _ = try await make([copy])
    #expect(snapshot(copy) == snapshot(origin))
  }

  @Test
  func `A decision in the original arrives in the copy, the first time and later`() async throws {
    try await prepare()
    try decide(.accepted, on: .place, of: "wire", in: origin)
    _ = try await make([origin], to: copy)
    let first = try annotations(of: "wire", in: copy).annotations.first { $0.isDecided }
    #expect(first?.review == .accepted)
    try decide(.rejected, on: .place, of: "wire", in: origin)
    _ = try await make([origin], to: copy)
    let second = try annotations(of: "wire", in: copy).annotations.first { $0.isDecided }
    #expect(second?.review == .rejected)
    try decide(.proposed, on: .place, of: "wire", in: origin)
    _ = try await make([origin], to: copy)
    #expect(try annotations(of: "wire", in: copy).annotations.allSatisfy { !$0.isDecided })
  }

  @Test
  func `A decision in the copy is kept, and one that differs is told`() async throws {
    try await prepare()
    try decide(.accepted, on: .place, of: "wire", in: copy)
    _ = try await make([origin], to: copy)
    #expect(
      try annotations(of: "wire", in: copy).annotations.first { $0.isDecided }?.review == .accepted
    )
    try decide(.rejected, on: .place, of: "wire", in: origin)
    let result = try await make([origin], to: copy)
    #expect(
      try annotations(of: "wire", in: copy).annotations.first { $0.isDecided }?.review == .accepted
    )
    #expect(
      result.diagnostics.contains { $0.severity == .warning && $0.message.contains("rejected") }
    )
  }

  @Test
  func `Of decisions across documents the side that changed is taken`() async throws {
    try await prepare()
    let decisions = "format: briefing-decisions/1\nsame:\n- [Canada, Ottawa]\n"
    try write(decisions, to: "origin/decisions.yaml")
    _ = try await make([origin], to: copy)
    #expect(snapshot(copy)["decisions.yaml"] == Array(decisions.utf8))
    let own = decisions + "- [Chile, Santiago]\n"
    try write(own, to: "copy/decisions.yaml")
    _ = try await make([origin], to: copy)
    #expect(snapshot(copy)["decisions.yaml"] == Array(own.utf8))
    try write("format: briefing-decisions/1\nsame: []\n", to: "origin/decisions.yaml")
    let result = try await make([origin], to: copy)
    #expect(snapshot(copy)["decisions.yaml"] == Array(own.utf8))
    #expect(result.diagnostics.contains { $0.message.contains("have both changed") })
  }

  @Test
  func `A manifest edited in the copy is not overwritten`() async throws {
    try await prepare()
    let own = "format: briefing-dossier/1\ntitle: My talks\n"
    try write(own, to: "copy/briefing.yaml")
    #expect(try await make([origin], to: copy).briefing?.title == "My talks")
    #expect(snapshot(copy)["briefing.yaml"] == Array(own.utf8))
  }

  @Test
  func `The original is never touched`() async throws {
    try await prepare()
    let before = snapshot(origin)
    try decide(.accepted, on: .place, of: "wire", in: copy)
    _ = try await make([origin], to: copy)
    #expect(snapshot(origin) == before)
  }

  @Test
  func `A source that left the original is told`() async throws {
    try await prepare()
    try FileManager.default.removeItem(atPath: "\(origin)/sources/opinion/column.txt")
    let result = try await make([origin], to: copy)
    #expect(result.documents == ["column", "wire"])
    #expect(result.diagnostics.contains { $0.message.contains("is gone from") })
  }
}
