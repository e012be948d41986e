import BriefingReporting
import BriefingWorkflow
import Foundation
import Testing

@Suite("Verifying a dossier", .temporaryFolder)
struct VerificationTests {
  private func makeDossier() async throws {
    let path = try write(BriefingMakerTests.wire, to: "in/wire.txt")
    _ = try await BriefingMaker(tool: .init(name: "test", version: "1"))
      .make(BriefingRequest(paths: [path], output: "\(folder)/out"))
  }

  private func replace(_ old: String, with new: String, in path: String) throws {
    let data = try #require(FileManager.default.contents(atPath: "\(folder)/\(path)"))
    let text = String(decoding: data, as: UTF8.self)
    let range = try #require(text.range(of: old))
    try write(text.replacingCharacters(in: range, with: new), to: path)
  }

  @Test(arguments: [
    ("out/documents/wire.txt", "will discuss", "will refuse"),
    ("out/annotations/wire.yaml", "quote: Canada", "quote: Canadb"),
    (
      "out/briefing/briefing.json", "\"quote\": \"critical minerals",
      "\"quote\": \"critical mineralz"
    ),
    ("out/briefing/briefing.json", "“Both sides are expected", "“Both sides are rumoured"),
    ("out/sources/wire.txt", "March 14", "March 15"),
  ])
  func `A changed byte is found, with its file`(
    _ path: String,
    _ old: String,
    _ new: String
  ) async throws {
    try await makeDossier()
    #expect(try DossierVerification(path: "\(folder)/out").problems.isEmpty)
    try replace(old, with: new, in: path)
    let problems = try DossierVerification(path: "\(folder)/out").problems
    #expect(!problems.isEmpty)
    #expect(problems == (try DossierVerification(path: "\(folder)/out").problems))
  }

  @Test
  func `A source whose record is gone or speaks of another is found`() async throws {
    try await makeDossier()
    let record = "\(folder)/out/documents/wire.yaml"
    let before = try #require(FileManager.default.contents(atPath: record))
    try FileManager.default.removeItem(atPath: record)
    #expect(
      try DossierVerification(path: "\(folder)/out").problems.contains {
        $0.hasPrefix("documents/wire.yaml: ")
      }
    )
    try write(Array(before), to: "out/documents/wire.yaml")
    try replace(
      "file: sources/wire.txt",
      with: "file: sources/other.txt",
      in: "out/documents/wire.yaml"
    )
    #expect(try !DossierVerification(path: "\(folder)/out").problems.isEmpty)
  }

  @Test
  func `Every byte of the text counts`() async throws {
    try await makeDossier()
    let path = "\(folder)/out/documents/wire.txt"
    let bytes = Array(try #require(FileManager.default.contents(atPath: path)))
    var unnoticed: [Int] = []
    for index in stride(from: 0, to: bytes.count, by: 7) {
      var changed = bytes
      changed[index] = changed[index] == 0x78 ? 0x79 : 0x78
      try write(changed, to: "out/documents/wire.txt")
      if try DossierVerification(path: "\(folder)/out").problems.isEmpty { unnoticed.append(index) }
    }
    #expect(unnoticed == [])
  }

  @Test
  func `A folder without a briefing says how to make one`() throws {
    let error = #expect(throws: WorkflowError.self) { try DossierVerification(path: folder) }
    #expect(error?.kind == .noInput)
    #expect(error?.description.contains("make one with: briefing make") == true)
  }
}
