import BriefingCore
import BriefingInterchange
import BriefingStorage
import BriefingWorkflow
import Foundation
import Testing

@Suite("Other tools", .temporaryFolder) struct InterchangeTests {
  private var out: String { "\(folder)/out" }

  /// A dossier of two annotated texts; one has line ends of two characters and a decomposed é.
  private func dossier() async throws {
    let wire =
      "Norway will sign the Cod Treaty in May 2024.\r\nIt costs $65 million, or a cafe\u{301} a year."
    let note = "Japan and Norway met on 3 May 2024."
    let paths = [try write(wire, to: "in/wire.txt"), try write(note, to: "in/note.txt")]
    _ = try await make(paths, to: out) { $0.goal = .annotations }
  }

  private func export(
    _ format: InterchangeFormat,
    _ selection: DossierExport.Selection = .init()
  ) async throws -> String {
    let path = "\(folder)/\(format.rawValue)"
    try await DossierExport(path: out, format: format, selection: selection).write(to: path)
    return path
  }

  private func bring(
    _ path: String,
    _ format: InterchangeFormat = .brat,
    reviewer: String? = nil,
    overruling: Bool = false,
    writing: Bool = true
  ) async throws -> DossierImport {
    try await DossierImport(
      [path],
      format: format,
      into: out,
      policy: .init(tool: format.rawValue, reviewer: reviewer, overrules: overruling),
      writing: writing
    )
  }

  /// Changes the line of a mark in the file that brat has of the first text.
  private func edit(_ quote: String, _ change: (String) -> String) throws {
    let path = "\(folder)/brat/wire.ann"
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    let edited = lines.map { $0.hasSuffix("\t\(quote)") ? change(String($0)) : String($0) }
    #expect(edited != lines.map(String.init))
    try write(edited.joined(separator: "\n") + "\n", to: "brat/wire.ann")
  }

  private func money() throws -> Annotation {
    try #require(try annotations(of: "wire", in: out).annotations.first { $0.label == .money })
  }

  @Test(arguments: InterchangeFormat.allCases)
  func `What was exported and comes back changes nothing`(format: InterchangeFormat) async throws {
    try await dossier()
    let before = snapshot(out)
    let path = try await export(format)
    #expect(snapshot(out) == before)
    let result = try await bring(path, format, reviewer: "mk")
    #expect(result.problems.isEmpty)
    #expect(result.outcomes.map(\.document) == ["note", "wire"])
    #expect(result.outcomes.allSatisfy { $0.added == 0 && $0.changed == 0 && $0.unchanged > 2 })
    #expect(snapshot(out) == before)
  }

  @Test func `Only the labels and documents that are asked for are written`() async throws {
    try await dossier()
    let selection = DossierExport.Selection(documents: ["wire"], labels: [.money])
    let export = try await DossierExport(path: out, format: .brat, selection: selection)
    #expect(export.count == 1)
    #expect(export.files.map(\.name) == ["wire.txt", "wire.ann", "annotation.conf"])
    let error = await #expect(throws: WorkflowError.self) {
      try await DossierExport(path: out, format: .brat, selection: .init(documents: ["none"]))
    }
    #expect(error?.kind == .noInput)
    #expect(error?.description.contains("there are: note, wire") == true)
  }

  @Test func `A change made in the tool is the correction of whoever worked there`() async throws {
    try await dossier()
    let before = try money()
    _ = try await export(.brat)
    try edit("$65 million") { line in
      let parts = line.split(separator: "\t")
      let place = parts[1].split(separator: " ")
      let start = Int(place[1]) ?? 0
      return "\(parts[0])\tquantity \(start + 1) \(place[2])\t65 million"
    }
    let result = try await bring("\(folder)/brat", reviewer: "mk")
    #expect(result.problems.isEmpty)
    #expect(result.outcomes.first { $0.document == "wire" }?.changed == 1)
    let file = try annotations(of: "wire", in: out)
    let after = try #require(file.annotations.first { $0.id == before.id })
    #expect(after.label == .quantity)
    #expect(after.quote == "65 million")
    #expect(after.review == .corrected)
    #expect(after.reviewer == "mk")
    #expect(after.proposed?.label == .money)
    #expect(after.proposed?.span == before.span)
    // The next run keeps it.
    _ = try await make([out])
    #expect(try annotations(of: "wire", in: out).annotations.contains(after))
  }

  @Test func `Without a name, a change stands beside what the machine said`() async throws {
    try await dossier()
    let before = try money()
    _ = try await export(.brat)
    try edit("$65 million") { $0.replacingOccurrences(of: "money", with: "quantity") }
    let result = try await bring("\(folder)/brat")
    #expect(result.outcomes.map(\.added) == [0, 1])
    #expect(try money() == before)
    let new = try #require(
      try annotations(of: "wire", in: out).annotations.first { $0.annotator == "import.brat" }
    )
    #expect(new.label == .quantity)
    #expect(new.review == .proposed)
    #expect(new.span == before.span)
    #expect(new.id != before.id)
  }

  @Test func `What a person decided stays, unless that is to be overruled`() async throws {
    try await dossier()
    _ = try await export(.brat)
    let decided = try decide(.accepted, on: .money, of: "wire", in: out) { $0.reviewer = "Ada" }
    try edit("$65 million") { $0.replacingOccurrences(of: "money", with: "quantity") }
    let refused = try await bring("\(folder)/brat", reviewer: "mk")
    #expect(
      refused.problems.map(\.message) == ["\(decided.id) was accepted by Ada before, and stays so"]
    )
    #expect(try money() == decided)
    let done = try await bring("\(folder)/brat", reviewer: "mk", overruling: true)
    #expect(done.problems.isEmpty)
    let after = try #require(
      try annotations(of: "wire", in: out).annotations.first { $0.id == decided.id }
    )
    #expect(after.label == .quantity)
    #expect(after.reviewer == "mk")
  }

  @Test func `A line that does not fit is told with its place, and the rest is done`() async throws
  {
    try await dossier()
    let lines = "T1\tmoney 0 6\tSweden\nT2\tacme.country 0 6\tNorway\nnonsense\n"
    let path = try write(lines, to: "edited/wire.ann")
    let trial = try await bring(path, reviewer: "mk", writing: false)
    #expect(trial.outcomes.map(\.added) == [1])
    #expect(try annotations(of: "wire", in: out).annotations.allSatisfy { $0.reviewer == nil })
    let result = try await bring(path, reviewer: "mk")
    #expect(result.problems.map(\.file) == [path, path])
    #expect(result.problems.map(\.position?.line) == [1, 3])
    let new = try annotations(of: "wire", in: out).annotations.filter { $0.reviewer == "mk" }
    #expect(new.map(\.quote) == ["Norway"])
    #expect(new.map(\.review) == [.accepted])
  }

  @Test func `A source that changed since is not exported, nor annotated from outside`()
    async throws
  {
    try await dossier()
    let path = try await export(.brat)
    try write("Norway will not sign it.", to: "out/sources/wire.txt")
    let before = snapshot(out)
    for attempt in [true, false] {
      let error = await #expect(throws: WorkflowError.self) {
        if attempt {
          _ = try await DossierExport(path: out, format: .brat)
        } else {
          _ = try await bring(path)
        }
      }
      #expect(error?.kind == .input)
      #expect(error?.description.contains("the source changed after the last job") == true)
    }
    #expect(snapshot(out) == before)
  }

  @Test func `A source that cannot be read any more is told of, and the others are exported`()
    async throws
  {
    try await dossier()
    try write([0x50, 0x4B, 0x03, 0x04, 0x00], to: "out/sources/wire.txt")
    let export = try await DossierExport(path: out, format: .brat)
    #expect(export.files.map(\.name) == ["note.txt", "note.ann", "annotation.conf"])
    #expect(export.notes.map(\.severity) == [.error])
    #expect(export.notes.first?.remedy?.contains("'wire' is left out") == true)
  }

  @Test func `Files that are not there, or have one name, are an error`() async throws {
    try await dossier()
    let paths = [try write("", to: "a/wire.ann"), try write("", to: "b/wire.ann")]
    for (named, kind) in [
      (["\(folder)/none"], WorkflowError.Kind.noInput), (paths, .input),
    ] {
      let error = await #expect(throws: WorkflowError.self) {
        try await DossierImport(named, format: .brat, into: out)
      }
      #expect(error?.kind == kind)
    }
    let error = await #expect(throws: WorkflowError.self) {
      try await DossierExport(path: "\(folder)/in", format: .brat)
    }
    #expect(error?.kind == .noInput)
  }
}
