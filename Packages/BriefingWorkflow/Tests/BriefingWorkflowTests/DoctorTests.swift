import BriefingCore
import BriefingReporting
import BriefingStorage
import BriefingWorkflow
import Foundation
import Testing

@Suite("A dossier looked over", .temporaryFolder) struct DoctorTests {
  private var out: String { "\(folder)/out" }
  private static let text = "Norway will sign the Cod Treaty in May 2024. It costs $65 million.\n"

  private func dossier() async throws {
    try write("# $schema=schemas/dossier-1.json\ntitle: Cod\n", to: "out/briefing.yaml")
    try write(Self.text, to: "out/sources/wire.txt")
    _ = try await make([out])
  }

  private func doctor() throws -> DossierDoctor {
    try DossierDoctor(path: out, tool: .init(name: "test", version: "1"))
  }

  /// A way to damage a dossier, the check that finds it, and what it says.
  struct Damage: Sendable, CustomTestStringConvertible {
    let check: String
    let words: String
    let make: @Sendable (String) throws -> Void
    var severity = Diagnostic.Severity.warning

    var testDescription: String { "\(check): \(words)" }
  }

  private static func replace(_ old: String, _ new: String, in path: String) throws {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let changed = text.replacing(old, with: new, maxReplacements: 1)
    #expect(changed != text)
    try Data(changed.utf8).write(to: URL(fileURLWithPath: path))
  }

  private static func put(_ text: String, in path: String) throws {
    let url = URL(fileURLWithPath: path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(text.utf8).write(to: url)
  }

  static let damages: [Damage] = [
    .init(check: "folders", words: "annotations") {
      try FileManager.default.removeItem(atPath: "\($0)/annotations")
      try put("", in: "\($0)/annotations")
    },
    .init(check: "annotations", words: "annotations/wire.yaml") {
      try FileManager.default.removeItem(atPath: "\($0)/annotations/wire.yaml")
      try put("", in: "\($0)/annotations/wire.yaml/x")
    },
    .init(check: "sources", words: "sources/wire.txt") {
      try FileManager.default.removeItem(atPath: "\($0)/sources/wire.txt")
      try put("", in: "\($0)/sources/wire.txt/x")
    },
    .init(check: "schemas", words: "schemas/dossier-1.json") {
      try FileManager.default.removeItem(atPath: "\($0)/schemas/dossier-1.json")
      try put("", in: "\($0)/schemas/dossier-1.json/x")
    },
    .init(check: "annotations", words: "annotations/wire.yaml") {
      try FileManager.default.removeItem(atPath: "\($0)/annotations/wire.yaml")
      try FileManager.default.createSymbolicLink(
        atPath: "\($0)/annotations/wire.yaml",
        withDestinationPath: "nowhere"
      )
    },
    .init(check: "manifest", words: "briefing.yaml:3:1: ") {
      try put("title: Cod\n\ntilte: x\n", in: "\($0)/briefing.yaml")
    },
    .init(check: "manifest", words: "briefing.yaml:2:3: error: 'sources/x.txt' is named here") {
      try put("sources:\n- file: sources/x.txt\n", in: "\($0)/briefing.yaml")
    },
    .init(check: "manifest", words: "'gazetteers/x.yaml' is named here") {
      try put("gazetteers: [gazetteers/x.yaml]\n", in: "\($0)/briefing.yaml")
    },
    .init(check: "decisions", words: "decisions.yaml:1:8: warning: there is no annotation") {
      try put("same: [[a-0123456789abcdef, Oslo]]\n", in: "\($0)/decisions.yaml")
    },
    .init(check: "decisions", words: "decisions.yaml:1:1: ") {
      try put("smae: []\n", in: "\($0)/decisions.yaml")
    },
    .init(
      check: "gazetteers",
      words: "no annotator uses this",
      make: {
        try put(
          "format: briefing-gazetteer/1\nlabel: forum\nentries: []\n",
          in: "\($0)/gazetteers/x.yaml"
        )
      },
      severity: .note
    ),
    .init(check: "gazetteers", words: "gazetteers/x.yaml:1:1: ") {
      try put("lable: forum\n", in: "\($0)/gazetteers/x.yaml")
    },
    .init(check: "sources", words: "sources/wire.txt: warning: the source changed") {
      try put("Norway will not sign.", in: "\($0)/sources/wire.txt")
    },
    .init(check: "sources", words: "the document is retired") {
      try FileManager.default.removeItem(atPath: "\($0)/sources/wire.txt")
    },
    .init(check: "sources", words: "no job has taken this source up") {
      try put("More.", in: "\($0)/sources/more.txt")
    },
    .init(check: "documents", words: "the text is not the one its record speaks of") {
      try put("Other.", in: "\($0)/documents/wire.txt")
    },
    .init(check: "documents", words: "the text is missing") {
      try FileManager.default.removeItem(atPath: "\($0)/documents/wire.txt")
    },
    .init(
      check: "annotations",
      words: "annotations/wire.yaml:4:3: warning: these annotations are of another"
    ) {
      try replace("digest: \"sha256:", "digest: \"sha256:0", in: "\($0)/annotations/wire.yaml")
    },
    .init(check: "annotations", words: "are of no document") {
      try FileManager.default.copyItem(
        atPath: "\($0)/annotations/wire.yaml",
        toPath: "\($0)/annotations/other.yaml"
      )
      try replace("id: wire", "id: other", in: "\($0)/annotations/other.yaml")
    },
    .init(check: "annotations", words: "annotations/wire.yaml:") {
      try replace(
        "annotations:\n",
        "annotations:\n<<<<<<< ours\n",
        in: "\($0)/annotations/wire.yaml"
      )
    },
    .init(check: "ids", words: "stands in annotations/other.yaml too") {
      try FileManager.default.copyItem(
        atPath: "\($0)/annotations/wire.yaml",
        toPath: "\($0)/annotations/other.yaml"
      )
      try replace("id: wire", "id: other", in: "\($0)/annotations/other.yaml")
    },
    .init(check: "quotes", words: "is changed: its place holds other bytes") {
      try replace("quote: Cod Treaty", "quote: God Treaty", in: "\($0)/annotations/wire.yaml")
    },
    .init(check: "quotes", words: "is of an earlier text, which is not kept") {
      try replace(
        "quote: Cod Treaty\n",
        "quote: Cod Treaty\n  revision: x\n",
        in: "\($0)/annotations/wire.yaml"
      )
    },
    .init(check: "words", words: "the status “sined” of a-") {
      try replace("status: planned", "status: sined", in: "\($0)/annotations/wire.yaml")
    },
    .init(check: "revisions", words: "these are not the bytes that the name tells") {
      try put("x", in: "\($0)/revisions/wire/\(String(repeating: "0", count: 64)).txt")
    },
    .init(
      check: "names",
      words:
        "decision.yml: warning: nothing reads a file of this name; is it meant to be 'decisions.yaml'?"
    ) {
      try put("", in: "\($0)/decision.yml")
    },
    .init(
      check: "names",
      words:
        "annotations/wire.yml: warning: nothing reads a file of this name; is it meant to be 'wire.yaml'?"
    ) {
      try put("", in: "\($0)/annotations/wire.yml")
    },
    .init(check: "briefing", words: "the briefing is not what the dossier gives") {
      try replace("65 million", "85 million", in: "\($0)/briefing/briefing.md")
    },
    .init(
      check: "briefing",
      words: "there is no briefing yet",
      make: {
        try FileManager.default.removeItem(atPath: "\($0)/briefing")
      },
      severity: .note
    ),
    .init(check: "schemas", words: "schemas/dossier-1.json: warning: this schema is missing") {
      try FileManager.default.removeItem(atPath: "\($0)/schemas/dossier-1.json")
    },
    .init(
      check: "modelines",
      words: "briefing.yaml: note: editors cannot tell",
      make: {
        try put("title: Cod\n", in: "\($0)/briefing.yaml")
      },
      severity: .note
    ),
    .init(
      check: "spelling",
      words: "not in its one spelling; the repair drops a comment",
      make: {
        try replace("annotations:\n", "annotations:\n# sic\n", in: "\($0)/annotations/wire.yaml")
      },
      severity: .note
    ),
    .init(
      check: "leftovers",
      words: "a writer that was cut short left this",
      make: {
        try put("half", in: "\($0)/annotations/.briefing-0123456789abcdef.tmp")
      },
      severity: .note
    ),
    .init(
      check: "ignore",
      words: ".briefing/.gitignore: note: without this file",
      make: {
        try FileManager.default.removeItem(atPath: "\($0)/.briefing/.gitignore")
      },
      severity: .note
    ),
  ]

  @Test(arguments: damages)
  func `Each check finds what it is for, and its repair mends it`(_ damage: Damage) async throws {
    try await dossier()
    #expect(try await doctor().findings() == [])
    try damage.make(out)
    let before = snapshot(out)
    let findings = try await doctor().findings(of: [damage.check])
    let found = findings.first { $0.diagnostic.description.contains(damage.words) }
    #expect(found != nil, "\(findings.map(\.diagnostic.description))")
    #expect(found?.check == damage.check)
    #expect((found?.diagnostic.severity == .note) == (damage.severity == .note))
    // A whole examination copes with the damage too, and nothing is written.
    #expect(try await doctor().findings().contains { $0 == found })
    #expect(snapshot(out) == before)
    guard let repair = found?.repair else {
      #expect(throws: WorkflowError.self) { try doctor().mend([damage.check]) }
      return
    }
    #expect(try !doctor().mend([repair]).isEmpty)
    #expect(try await doctor().findings(of: [damage.check]) == [])
    #expect(try doctor().mend([repair]) == [])
  }

  @Test func `Every check has a damage that it finds`() {
    #expect(Set(Self.damages.map(\.check)) == Set(DossierDoctor.checks.map(\.name)))
  }

  @Test func `What a repair drops is told`() async throws {
    try await dossier()
    try Self.replace("annotations:\n", "annotations:\n# sic\n", in: "\(out)/annotations/wire.yaml")
    let done = try doctor().mend(["spelling"])
    #expect(
      done.contains { $0.description == "annotations/wire.yaml:9:1: warning: dropped: # sic" }
    )
  }

  @Test func `A name that is no check's, and a folder that is no dossier, are told`() async throws {
    try await dossier()
    let error = await #expect(throws: WorkflowError.self) {
      try await doctor().findings(of: ["quote"])
    }
    #expect(error?.kind == .usage)
    #expect(error?.description.contains("there are folders, manifest, decisions,") == true)
    #expect(throws: WorkflowError.self) { try DossierDoctor(path: "\(folder)/none") }
    let job = try Dossier(path: out).folder.tryBeginJob()
    let busy = #expect(throws: WorkflowError.self) { try doctor().mend(["schemas"]) }
    #expect(busy?.description.contains("another job") == true)
    job?.end()
  }
}
