import BriefingCore
import BriefingReporting
import BriefingStorage
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
    ("out/briefing/briefing.json", "Both sides are expected", "Both sides are rumoured"),
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
  func `Every value of the briefing counts`() async throws {
    try await makeDossier()
    let path = "\(folder)/out/briefing/briefing.json"
    let data = try #require(FileManager.default.contents(atPath: path))
    let briefing = try JSONValue(parsing: Array(data))
    let leaves = briefing.leaves { $0 != "tool" && $0 != "format" }
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
    let format = suffix == "md" ? "markdown" : suffix
    #expect(
      problems.first?.remedy.contains("briefing report \(folder)/out --format \(format)") == true
    )
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

  @Test(arguments: HouseStyle.allCases)
  func `Pages in any style are those of the briefing, which no style changes`(
    _ style: HouseStyle
  ) async throws {
    let path = try write(BriefingMakerTests.wire, to: "in/wire.txt")
    func made(_ name: String, in style: String?) async throws -> [String: [UInt8]] {
      _ = try await make([path], to: "\(folder)/\(name)") {
        $0.style = style
        $0.profile = "ministerial"
        $0.formats = ["all"]
        $0.published = ["wire.txt": PublicationDate(value: EDTF("2026-03-02"), basis: .stated)]
      }
      return snapshot("\(folder)/\(name)")
    }
    let (plain, styled) = try await (made("plain", in: nil), made("styled", in: style.rawValue))
    #expect(try await DossierVerification(path: "\(folder)/styled").problems == [])
    let changed = plain.keys.filter { plain[$0] != styled[$0] }
    let pages = ["md", "html", "docx", "svg"]
    #expect(changed.allSatisfy { path in pages.contains { path.hasSuffix(".\($0)") } })
    #expect(changed.contains("briefing/briefing.md") == (style != .standard))
  }

  @Test
  func `The style of the manifest holds where nobody asks for another`() async throws {
    try write(BriefingMakerTests.wire, to: "d/sources/wire.txt")
    try write("as-of: 2026-03-02\nstyle: ap\n", to: "d/briefing.yaml")
    func page(in style: String?) async throws -> String {
      _ = try await make(["\(folder)/d"]) { $0.style = style }
      #expect(try await DossierVerification(path: "\(folder)/d").problems == [])
      let bytes = try #require(snapshot("\(folder)/d")["briefing/briefing.md"])
      return String(decoding: bytes, as: UTF8.self)
    }
    #expect(try await page(in: nil).contains("As of March 2, 2026"))
    #expect(try await page(in: "iso").contains("As of 2026-03-02"))
  }

  @Test
  func `Dates that the command line told stand in the manifest`() async throws {
    let path = try write(BriefingMakerTests.wire, to: "in/wire.txt")
    _ = try await make([path], to: "\(folder)/out") {
      $0.published = ["wire.txt": PublicationDate(value: EDTF("2026-02-02"), basis: .stated)]
      $0.asOf = EDTF("2026-02-03")
    }
    #expect(try await DossierVerification(path: "\(folder)/out").problems == [])
    // The manifest is a person's from then on: what it does not say holds for no briefing.
    let other = PublicationDate(value: EDTF("2026-03-02"), basis: .stated)
    _ = try await make([path], to: "\(folder)/out") { $0.published = ["wire.txt": other] }
    let found = try await DossierVerification(path: "\(folder)/out").findings
    #expect(found.map(\.place) == ["sources[0].published"])
    #expect(found.first?.remedy.hasPrefix("add `published: 2026-03-02` to briefing.yaml") == true)
  }

  @Test
  func `An invented day is found, and told once`() async throws {
    try await makeDossier()
    try change { $0.asOf = Briefing.AsOf(value: "2031-01-01", basis: .stated) }
    let found = try await DossierVerification(path: "\(folder)/out").findings
    #expect(found.map(\.place) == ["asOf"])
    #expect(found.first?.message.contains("“2031-01-01”") == true)
  }

  /// Changes the briefing as it lies in the dossier, and nothing made of it.
  private func change(_ body: (inout Briefing) -> Void) throws {
    let path = "\(folder)/out/briefing/briefing.json"
    let data = try #require(FileManager.default.contents(atPath: path))
    var briefing = try Briefing(parsing: Array(data))
    body(&briefing)
    try write(briefing.jsonBytes, to: "out/briefing/briefing.json")
    for suffix in ["md", "html"] {
      try? FileManager.default.removeItem(atPath: "\(folder)/out/briefing/briefing.\(suffix)")
    }
  }

  @Test(
    arguments: [
      { $0.sections[16].items[1].text = "All sources are independent and confirmed." },
      { $0.sections.removeLast() },
      { $0.warnings.append("This outlet is unreliable.") },
      // A look-alike: Unicode takes the Kelvin sign for a K, a reader may not.
      { $0.sections[0].title = "\u{212A}ey points" },
      { $0.title += "\u{37E}" },
    ] as [@Sendable (inout Briefing) -> Void]
  )
  func `What the program says of itself, warnings and look-alikes are compared`(
    _ body: @Sendable (inout Briefing) -> Void
  ) async throws {
    try await makeDossier()
    try change(body)
    #expect(try await !DossierVerification(path: "\(folder)/out").problems.isEmpty)
  }

  @Test
  func `A warning that follows from a decision may not be left out`() async throws {
    try await makeDossier()
    let decisions = Decisions(strikes: [Decisions.Strike(item: "i-none")])
    _ = try Dossier(path: "\(folder)/out").updateDecisions { $0 = decisions }
    _ = try await make(["\(folder)/out"])
    #expect(try await DossierVerification(path: "\(folder)/out").problems == [])
    try change { $0.warnings = [] }
    let found = try await DossierVerification(path: "\(folder)/out").findings
    #expect(found.map(\.place) == ["warnings"])
  }

  @Test
  func `A person's words are no finding, and told in a note with their key point`() async throws {
    try await makeDossier()
    let path = "\(folder)/out/briefing/briefing.json"
    let data = try #require(FileManager.default.contents(atPath: path))
    let briefing = try Briefing(parsing: Array(data))
    let point = try #require(briefing.sections[0].items.first { $0.derivedBy.contains("copy") })
    let item = "i-" + point.id.dropFirst(2)
    let words = Decisions.Amendment(item: item, text: "Nineteen “bold new words” of Mine.")
    _ = try Dossier(path: "\(folder)/out").updateDecisions { $0 = Decisions(amendments: [words]) }
    let made = try await make(["\(folder)/out"])
    let copy = made.briefing?.sections[0].items.first { $0.id == point.id }
    #expect(copy?.derivedBy == "person")
    let verification = try await DossierVerification(path: "\(folder)/out")
    #expect(verification.problems == [])
    #expect(verification.notes.count >= 2)
    #expect(verification.notes.allSatisfy { $0.severity == .warning })
  }

  @Test
  func `A message names the item, and shows the texts where they part`() async throws {
    try await makeDossier()
    let path = "\(folder)/out/briefing/briefing.json"
    let data = try #require(FileManager.default.contents(atPath: path))
    let item = try #require(
      try Briefing(parsing: Array(data)).sections[16].items.last
    )
    try change { $0.sections[16].items[3].text = String(item.text.dropLast()) + "!" }
    let found = try await DossierVerification(path: "\(folder)/out").findings
    let finding = try #require(found.first)
    #expect(finding.place == "sections[16].items[3].text")
    #expect(finding.message.hasPrefix("“\(item.id)” says “"))
    let shown = finding.message.components(separatedBy: ", and the dossier gives ")
    #expect(shown.count == 2 && !shown[0].hasSuffix(shown[1]))
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
  func `What another version made as this one would is verified whole`() async throws {
    try await makeDossier()
    let other = Briefing.Tool(name: "test", version: "2")
    let verification = try await DossierVerification(path: "\(folder)/out", tool: other)
    #expect(verification.problems == [])
    #expect(verification.isComplete)
  }

  @Test
  func `What another version made otherwise is held to bytes, statuses and rules`() async throws {
    try await makeDossier()
    let other = Briefing.Tool(name: "test", version: "2")
    try change { $0.sections[16].items[1].text = "Made with care." }
    let verification = try await DossierVerification(path: "\(folder)/out", tool: other)
    #expect(verification.problems == [])
    #expect(!verification.isComplete)
    #expect(verification.obstacle?.severity == .note)
    #expect(verification.obstacle?.message.contains("test 1 made the briefing") == true)
    try change { $0.sections[0].items[0].citations = [] }
    let broken = try await DossierVerification(path: "\(folder)/out", tool: other)
    #expect(broken.breaches.map(\.rule).contains("L01"))
    try change { $0.asOf = Briefing.AsOf(value: "2031-01-01", basis: .stated) }
    let dated = try await DossierVerification(path: "\(folder)/out", tool: other)
    #expect(!dated.problems.isEmpty)
  }

  @Test
  func `A file that is no briefing is named once`() async throws {
    try await makeDossier()
    try replace(
      "\"format\": \"briefing/1\"",
      with: "\"format\": 1",
      in: "out/briefing/briefing.json"
    )
    let error = await #expect(throws: WorkflowError.self) {
      try await DossierVerification(path: "\(folder)/out")
    }
    #expect(error?.kind == .input)
    #expect(
      error?.description
        == "\(folder)/out/briefing/briefing.json: format: expected a string, found "
        + "an integer; correct it, or run `briefing make` to write the file anew"
    )
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
