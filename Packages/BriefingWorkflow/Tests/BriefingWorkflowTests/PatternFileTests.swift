import BriefingCore
import BriefingReporting
import BriefingStorage
import BriefingWorkflow
import Foundation
import Testing

@Suite("Patterns of a spaCy entity ruler", .temporaryFolder) struct PatternFileTests {
  private var out: String { "\(folder)/out" }

  /// Makes a dossier that names a file of patterns.
  private func dossier(_ patterns: String) throws {
    try write("gazetteers: [gazetteers/patterns.jsonl]\n", to: "out/briefing.yaml")
    try write("Ann Sample met the Harbor Board of 1999.\n", to: "out/sources/wire.txt")
    try write(patterns, to: "out/gazetteers/patterns.jsonl")
  }

  private func doctor() throws -> DossierDoctor {
    try DossierDoctor(path: out, tool: .init(name: "test", version: "1"))
  }

  private func found() throws -> [String] {
    try annotations(of: "wire", in: out).annotations
      .filter { $0.annotatorName == "briefing.gazetteer" }
      .map { "\($0.label) \($0.quote) \($0.attributes.text("id") ?? "-")" }
  }

  @Test func `They are named below gazetteers as any other`() async throws {
    try dossier(
      """
      {"label": "PERSON", "pattern": "Ann Sample", "id": "ann"}
      {"label": "acme.board", "pattern": [{"SHAPE": "Xxxxx"}, {"LOWER": "board"}]}
      """
    )
    let result = try await make([out])
    #expect(!result.hasProblems)
    #expect(try found() == ["person Ann Sample ann", "acme.board Harbor Board -"])
    #expect(try await doctor().findings(of: ["gazetteers", "names"]) == [])
  }

  @Test func `What cannot be matched is told with its line, and the rest is used`() async throws {
    try dossier(
      """
      {"label": "PERSON", "pattern": "Ann Sample"}
      {"label": "ORG", "pattern": [{"POS": "PROPN"}]}
      """
    )
    let result = try await make([out])
    #expect(result.hasProblems)
    let words = "gazetteers/patterns.jsonl:2:1: error: 'POS' cannot be matched here: it needs a"
    #expect(result.diagnostics.contains { $0.description.hasPrefix(words) })
    #expect(result.briefing?.warnings.contains { $0.hasPrefix(words) } == true)
    #expect(try found() == ["person Ann Sample -"])
    #expect(try await DossierVerification(path: out).problems == [])
    let findings = try await doctor().findings(of: ["gazetteers"])
    #expect(findings.map { $0.diagnostic.description.hasPrefix(words) } == [true])
  }

  @Test func `A file that is not there is told as any gazetteer`() async throws {
    try dossier("")
    try FileManager.default.removeItem(atPath: "\(out)/gazetteers/patterns.jsonl")
    let error = try await refusal([out])
    #expect(error.kind == .noInput)
    #expect(error.description.contains("\(out)/gazetteers/patterns.jsonl: There is no such file."))
  }
}
