import BriefingCore
import BriefingStorage
import BriefingWorkflow
import Foundation
import Testing

@Suite("What a run does again", .temporaryFolder)
struct RerunTests {
  private var out: String { "\(folder)/out" }

  /// Annotates two sources, and waits until their files are older than the clock's grain.
  private func settle() async throws {
    let paths = [
      try write(BriefingMakerTests.wire, to: "in/wire.txt"),
      try write(BriefingMakerTests.column, to: "in/column.txt"),
    ]
    _ = try await make(paths, to: out) { $0.goal = .annotations }
    try await Task.sleep(for: .milliseconds(50))
    _ = try await make([out]) { $0.goal = .annotations }
  }

  private func unchanged(
    _ adjust: (inout BriefingRequest) -> Void = { _ in }
  ) async throws -> Int {
    try await make([out]) {
      $0.goal = .annotations
      adjust(&$0)
    }.unchanged
  }

  @Test
  func `Nothing is done again where nothing changed, unless it is asked for`() async throws {
    try await settle()
    let before = snapshot(out)
    #expect(try await unchanged() == 2)
    #expect(snapshot(out) == before)
    #expect(try await unchanged { $0.isForced = true } == 0)
    #expect(snapshot(out) == before)
    #expect(try await make([out]).unchanged == 2)
  }

  @Test(arguments: ["sources/wire.txt", "documents/wire.txt", "annotations/wire.yaml"])
  func `A file that changed is read again, and only that`(file: String) async throws {
    try await settle()
    let old = try #require(snapshot(out)[file])
    try write(String(decoding: old, as: UTF8.self) + "\n", to: "out/\(file)")
    #expect(try await unchanged() == 1)
  }

  @Test
  func `A file that is gone is made again`() async throws {
    try await settle()
    let before = snapshot(out)
    try FileManager.default.removeItem(atPath: "\(out)/annotations/wire.yaml")
    #expect(try await unchanged() == 1)
    #expect(snapshot(out) == before)
  }

  @Test(arguments: ["{", "[]"])
  func `Without its memory a run does everything, and says the same`(memory: String) async throws {
    try await settle()
    let before = snapshot(out)
    try write(memory, to: "out/.briefing/runs.json")
    #expect(try await unchanged() == 0)
    #expect(snapshot(out) == before)
  }

  @Test(arguments: ["-9223372036854775808", "9223372036854775807", "0", "x"])
  func `A memory of no time, or of one to come, is none`(stamp: String) async throws {
    try await settle()
    let path = "\(out)/.briefing/runs.json"
    let memory = String(
      decoding: try #require(FileManager.default.contents(atPath: path)),
      as: UTF8.self
    )
    let written = try #require(memory.firstMatch(of: /"written":\s*"(\d+)"/)?.output.1)
    try write(memory.replacing(written, with: stamp), to: "out/.briefing/runs.json")
    #expect(try await unchanged() == 0)
  }

  @Test
  func `What is declared of a source concerns that source, and a gazetteer all`() async throws {
    try await settle()
    try write(
      """
      format: briefing-dossier/1
      sources:
      - file: sources/wire.txt
        published: 2025-03-01

      """,
      to: "out/briefing.yaml"
    )
    #expect(try await unchanged() == 1)
    try write(
      """
      format: briefing-gazetteer/1
      label: organization
      entries:
      - name: Joint Statement Office

      """,
      to: "out/gazetteers/bodies.yaml"
    )
    try write(
      """
      format: briefing-dossier/1
      gazetteers: [gazetteers/bodies.yaml]
      sources:
      - file: sources/wire.txt
        published: 2025-03-01

      """,
      to: "out/briefing.yaml"
    )
    #expect(try await unchanged() == 0)
  }

  @Test
  func `A decision is heard, and a run after it finds nothing to do`() async throws {
    try await settle()
    try decide(.rejected, on: .place, of: "wire", in: out)
    #expect(try await unchanged() == 1)
    try await Task.sleep(for: .milliseconds(50))
    _ = try await unchanged()
    #expect(try await unchanged() == 2)
    let rejected = try annotations(of: "wire", in: out).annotations.filter {
      $0.review == .rejected
    }
    #expect(rejected.count == 1)
  }

  @Test
  func `A briefing of which one source changed is that of a run that did everything`()
    async throws
  {
    try await settle()
    _ = try await make([out])
    let path = try write(BriefingMakerTests.wire + " They met in Lima.", to: "in/wire.txt")
    _ = try await make([out, path])
    let partial = snapshot(out)
    _ = try await make([out]) { $0.isForced = true }
    #expect(snapshot(out) == partial)
  }
}
