import BriefingCore
import BriefingReporting
import BriefingWorkflow
import Foundation
import Testing

@Suite("What bad input gets", .temporaryFolder)
struct BadInputTests {
  private func error(_ paths: [String], to output: String? = nil) async -> WorkflowError? {
    do {
      let request = BriefingRequest(paths: paths, output: output ?? "\(folder)/out")
      _ = try await BriefingMaker(tool: .init(name: "test", version: "1")).make(request)
      return nil
    } catch {
      return error
    }
  }

  @Test
  func `A missing file is named, and nothing is written`() async {
    let error = await error(["\(folder)/none.txt"])
    #expect(error?.kind == .noInput)
    #expect(
      error?.description
        == "\(folder)/none.txt: there is no such file or folder; check the path"
    )
    #expect(!FileManager.default.fileExists(atPath: "\(folder)/out"))
  }

  @Test
  func `A folder without sources says what was found instead`() async throws {
    try write("%PDF-", to: "in/a.pdf")
    let error = await error(["\(folder)/in"])
    #expect(error?.kind == .noInput)
    #expect(error?.description.contains("found were \(folder)/in/a.pdf") == true)
    #expect(!FileManager.default.fileExists(atPath: "\(folder)/out"))
  }

  @Test
  func `A named file of an unknown type is refused with the known ones`() async throws {
    let path = try write("%PDF-", to: "in/a.pdf")
    let error = await error([path])
    #expect(error?.kind == .input)
    #expect(error?.description.contains("known are .text, .txt") == true)
  }

  @Test(arguments: [
    ("", "is empty"), ("ab\u{0}\u{1}\u{2}\u{0}cd", "not text"),
  ])
  func `A source that is no text is refused`(_ text: String, _ words: String) async throws {
    let path = try write(text, to: "in/a.txt")
    let error = await error([path])
    #expect(error?.kind == .input)
    #expect(error?.description.contains(words) == true)
  }

  @Test
  func `Among several sources one bad one is reported and the rest is done`() async throws {
    try write("", to: "in/empty.txt")
    try write(BriefingMakerTests.wire, to: "in/wire.txt")
    let result = try await BriefingMaker(tool: .init(name: "test", version: "1"))
      .make(BriefingRequest(paths: ["\(folder)/in"], output: "\(folder)/out"))
    #expect(result.hasProblems)
    #expect(result.documents == ["wire"])
    #expect(result.briefing?.warnings.contains { $0.contains("empty.txt") } == true)
  }

  @Test
  func `Bytes that are not UTF-8 are decoded, with a warning`() async throws {
    let bytes = Array("The caf".utf8) + [0xE9] + Array(" is open. It will close on Friday.".utf8)
    let path = try write(bytes, to: "in/latin.txt")
    let result = try await BriefingMaker(tool: .init(name: "test", version: "1"))
      .make(BriefingRequest(paths: [path], output: "\(folder)/out"))
    #expect(result.diagnostics.contains { $0.severity == .warning && $0.message.contains("UTF-8") })
    #expect(
      snapshot("\(folder)/out")["documents/latin.txt"].map { String(decoding: $0, as: UTF8.self) }
        == "The café is open. It will close on Friday."
    )
    #expect(snapshot("\(folder)/out")["sources/latin.txt"] == bytes)
  }

  @Test
  func `A file over the limit is refused with the option that raises it`() async throws {
    let path = try write(BriefingMakerTests.wire, to: "in/wire.txt")
    var request = BriefingRequest(paths: [path], output: "\(folder)/out")
    request.maximumBytes = 10
    let maker = BriefingMaker(tool: .init(name: "test", version: "1"))
    let error = await #expect(throws: WorkflowError.self) { try await maker.make(request) }
    #expect(error?.description.contains("--max-bytes") == true)
  }

  @Test(arguments: [
    ("format: briefing-dossier/1\ntitel: A\n", "briefing.yaml:2:1"),
    ("format: briefing-dossier/1\ntitle: [a\n", "briefing.yaml:"),
    (
      "format: briefing-dossier/1\nsources:\n- file: sources/a.txt\n  id: x\n"
        + "- file: sources/b.txt\n  id: x\n", "briefing.yaml:"
    ),
    ("format: briefing-dossier/2\n", "briefing.yaml:1:9"),
  ])
  func `A fault in briefing.yaml is told with its place, and nothing is written`(
    _ yaml: String,
    _ place: String
  ) async throws {
    try write(yaml, to: "dossier/briefing.yaml")
    try write("A text. It is short.", to: "dossier/sources/a.txt")
    try write("B text. It is short.", to: "dossier/sources/b.txt")
    let before = snapshot("\(folder)/dossier")
    let error = await error(["\(folder)/dossier"], to: "\(folder)/dossier")
    #expect(error?.kind == .input)
    #expect(error?.description.contains(place) == true, "\(error?.description ?? "")")
    #expect(snapshot("\(folder)/dossier") == before)
  }

  @Test
  func `An annotation file damaged by hand is told with its place and left as it is`() async throws
  {
    let path = try write(BriefingMakerTests.wire, to: "in/wire.txt")
    _ = await error([path])
    try write("format: briefing-annotations/1\nannotations: [\n", to: "out/annotations/wire.yaml")
    let before = snapshot("\(folder)/out")
    let error = await error(["\(folder)/out"])
    #expect(error?.kind == .input)
    #expect(error?.description.contains("annotations/wire.yaml:") == true)
    #expect(snapshot("\(folder)/out") == before)
  }

  @Test
  func `An output that cannot be written is told before anything is lost`() async throws {
    let path = try write(BriefingMakerTests.wire, to: "in/wire.txt")
    try write("a file in the way", to: "taken")
    let error = await error([path], to: "\(folder)/taken")
    #expect(error?.kind == .cannotWrite)
    #expect(error?.description.contains("taken") == true)
  }

  @Test
  func `A dossier that leads out of its folder is refused`() async throws {
    try write("A text. It is short.", to: "secret.txt")
    try write(
      "format: briefing-dossier/1\ngazetteers: [../../secret.txt]\n",
      to: "dossier/briefing.yaml"
    )
    try write("A text. It is short.", to: "dossier/sources/a.txt")
    let error = await error(["\(folder)/dossier"], to: "\(folder)/dossier")
    #expect(error != nil)
    #expect(error?.description.contains("secret") == true)
  }

  @Test
  func `An unknown format, profile or dated file is a fault of usage`() async throws {
    let path = try write(BriefingMakerTests.wire, to: "in/wire.txt")
    let maker = BriefingMaker(tool: .init(name: "test", version: "1"))
    var request = BriefingRequest(paths: [path], output: "\(folder)/out")
    request.formats = ["papyrus"]
    await #expect(throws: WorkflowError.self) { try await maker.make(request) }
    request.formats = nil
    request.profile = "royal"
    await #expect(throws: WorkflowError.self) { try await maker.make(request) }
    request.profile = nil
    request.published = ["other.txt": .unknown]
    let error = await #expect(throws: WorkflowError.self) { try await maker.make(request) }
    #expect(error?.kind == .usage)
    #expect(error?.description.contains("wire.txt") == true)
  }
}
