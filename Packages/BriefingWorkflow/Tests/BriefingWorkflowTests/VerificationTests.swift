import BriefingCore
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
    #expect(try await DossierVerification(path: "\(folder)/out").problems.isEmpty)
    try replace(old, with: new, in: path)
    let problems = try await DossierVerification(path: "\(folder)/out").problems
    #expect(!problems.isEmpty)
    #expect(problems == (try await DossierVerification(path: "\(folder)/out").problems))
  }

  @Test
  func `A source whose record is gone or speaks of another is found`() async throws {
    try await makeDossier()
    let record = "\(folder)/out/documents/wire.yaml"
    let before = try #require(FileManager.default.contents(atPath: record))
    try FileManager.default.removeItem(atPath: record)
    #expect(
      try await DossierVerification(path: "\(folder)/out").problems.contains {
        $0.hasPrefix("documents/wire.yaml: ")
      }
    )
    try write(Array(before), to: "out/documents/wire.yaml")
    try replace(
      "file: sources/wire.txt",
      with: "file: sources/other.txt",
      in: "out/documents/wire.yaml"
    )
    #expect(try await !DossierVerification(path: "\(folder)/out").problems.isEmpty)
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
      if try await DossierVerification(path: "\(folder)/out").problems.isEmpty {
        unnoticed.append(index)
      }
    }
    #expect(unnoticed == [])
  }

  @Test
  func `Every value of the briefing counts, but for what the program says of itself`() async throws
  {
    try await makeDossier()
    let path = "\(folder)/out/briefing/briefing.json"
    let data = try #require(FileManager.default.contents(atPath: path))
    let briefing = try JSONValue(parsing: Array(data))
    let sections = try #require(briefing.members?.firstIndex { $0.key == "sections" })
    let method = [sections, SectionID.all.count - 1]
    let leaves = briefing.leaves { $0 != "warnings" && $0 != "tool" && $0 != "format" }
      .filter { Array($0.prefix(2)) != method }
    var unnoticed: [String] = []
    for leaf in stride(from: 0, to: leaves.count, by: 23).map({ leaves[$0] }) {
      try write(briefing.changed(at: leaf[...]).utf8(.indented), to: "out/briefing/briefing.json")
      let verification = try? await DossierVerification(path: "\(folder)/out")
      // Some changes leave no briefing at all, which is told as well.
      if verification?.problems.isEmpty == true { unnoticed.append("\(leaf)") }
    }
    #expect(leaves.count > 300)
    #expect(unnoticed == [])
  }

  @Test(arguments: ["md", "html"])
  func `A page that says something else than the briefing is found`(
    _ suffix: String
  ) async throws {
    try await makeDossier()
    try replace("export", with: "import", in: "out/briefing/briefing.\(suffix)")
    let problems = try await DossierVerification(path: "\(folder)/out").findings
    #expect(problems.map(\.code) == [.notReproduced])
    #expect(problems.map(\.file) == ["briefing/briefing.\(suffix)"])
  }

  @Test(arguments: RenderingProfile.all.map(\.name))
  func `Pages in any profile are those of the briefing`(_ profile: String) async throws {
    let path = try write(BriefingMakerTests.wire, to: "in/wire.txt")
    for embed in SourceEmbedding.allCases {
      _ = try await make([path], to: "\(folder)/out") {
        $0.profile = profile
        $0.embed = embed
        $0.published = ["wire.txt": PublicationDate(value: EDTF("2026-03-02"), basis: .stated)]
      }
      #expect(try await DossierVerification(path: "\(folder)/out").problems == [])
    }
  }

  @Test(arguments: [
    PublicationDate(value: EDTF("2026-03-02"), basis: .stated), .unknown,
  ])
  func `Dates that only the command line told are no finding`(_ date: PublicationDate) async throws
  {
    let path = try write(BriefingMakerTests.wire, to: "in/wire.txt")
    for published in [PublicationDate(value: EDTF("2026-02-02"), basis: .stated), date] {
      _ = try await make([path], to: "\(folder)/out") { $0.published = ["wire.txt": published] }
    }
    #expect(try await DossierVerification(path: "\(folder)/out").problems == [])
  }

  @Test
  func `A source that came later, and annotations that are gone, are found`() async throws {
    try await makeDossier()
    try write("A later text.", to: "out/sources/later.txt")
    #expect(
      try await DossierVerification(path: "\(folder)/out").findings.map(\.code) == [.sourceUnread]
    )
    try FileManager.default.removeItem(atPath: "\(folder)/out/sources/later.txt")
    try FileManager.default.removeItem(atPath: "\(folder)/out/annotations/wire.yaml")
    let findings = try await DossierVerification(path: "\(folder)/out").findings
    #expect(findings.map(\.file) == ["annotations/wire.yaml"])
  }

  @Test
  func `What another version made is not verified by its citations alone`() async throws {
    try await makeDossier()
    let other = Briefing.Tool(name: "test", version: "2")
    let verification = try await DossierVerification(path: "\(folder)/out", tool: other)
    #expect(verification.findings == [])
    #expect(verification.problems.count == 1)
    #expect(verification.obstacle?.message.contains("test 1 made it") == true)
  }

  @Test
  func `A folder without a briefing says how to make one`() async throws {
    let error = await #expect(throws: WorkflowError.self) {
      try await DossierVerification(path: folder)
    }
    #expect(error?.kind == .noInput)
    #expect(error?.description.contains("make one with: briefing make") == true)
  }
}

extension JSONValue {
  /// The paths of the strings and numbers below, by position, but for keys at the top that are not
  /// wanted.
  fileprivate func leaves(where isWanted: (String) -> Bool) -> [[Int]] {
    switch self {
    case .string, .integer, .number, .bool: [[]]
    case .null: []
    case .array(let elements):
      elements.enumerated().flatMap { index, element in
        element.leaves { _ in true }.map { [index] + $0 }
      }
    case .object(let members):
      members.enumerated().filter { isWanted($0.element.key) }.flatMap { index, member in
        member.value.leaves { _ in true }.map { [index] + $0 }
      }
    }
  }

  /// The value with the leaf at a path changed.
  fileprivate func changed(at path: ArraySlice<Int>) -> JSONValue {
    switch self {
    case .string(let text): return .string(text + "x")
    case .integer(let number): return .integer(number + 1)
    case .number(let number): return .number(number + 1)
    case .bool(let flag): return .bool(!flag)
    case .null: return self
    case .array(var elements):
      guard let index = path.first else { return self }
      elements[index] = elements[index].changed(at: path.dropFirst())
      return .array(elements)
    case .object(var members):
      guard let index = path.first else { return self }
      members[index] = Member(
        members[index].key,
        members[index].value.changed(at: path.dropFirst())
      )
      return .object(members)
    }
  }
}
