#if Processes
import BriefingCore
import BriefingReporting
import BriefingStorage
import Foundation
import Testing

@testable import BriefingWorkflow

@Suite(
  "Annotators that are programs",
  .temporaryFolder,
  .enabled(if: OutsideDossier.hasPython, OutsideDossier.absence)
)
struct OutsideAnnotatorTests {
  private static let levies = OutsideDossier.python(
    #"mark("$65 million", attributes={"rate": 65}, confidence=0.5, note="a guess")"#
  )

  private func levies(of id: String, in path: String) throws -> [Annotation] {
    try annotations(of: id, in: path).annotations.filter { $0.annotatorName == "acme.levies" }
  }

  @Test
  func `What a program marks stands beside what the others mark`() async throws {
    let path = try OutsideDossier.write(Self.levies)
    let result = try await OutsideDossier.annotate(path)
    #expect(!result.hasProblems, "\(result.diagnostics)")
    for id in ["alpha", "beta"] {
      let levy = try #require(try levies(of: id, in: path).first)
      #expect(levy.quote == "$65 million" && levy.label == "acme.levy")
      #expect(levy.annotator == "acme.levies@1" && levy.confidence == 0.5)
      #expect(levy.attributes == ["rate": "65", "note": "a guess"])
      #expect(levy.note == nil && !levy.isPersonal)
      let all = try annotations(of: id, in: path).annotations
      #expect(all.contains { $0.annotatorName == "briefing.money" && $0.quote == "$65 million" })
    }
  }

  @Test(arguments: ["utf8", "utf16", "codepoint"])
  func `Offsets are converted from the unit that is declared`(unit: String) async throws {
    let length = ["utf8": "len(s.encode())", "utf16": "len(s.encode('utf-16-le')) // 2"]
    let program = OutsideDossier.python(
      """
      count = lambda s: \(length[unit] ?? "len(s)")
      for q in ["\\U0001F1EF\\U0001F1F5", "Orle\\u0301ans", "levy on", "$65 million."]:
          at = m["text"].index(q)
          start = count(m["text"][:at])
          mark(q, start=start, end=start + count(q))
      """,
      offsets: unit
    )
    let path = try OutsideDossier.write(program)
    let result = try await OutsideDossier.annotate(path)
    #expect(!result.hasProblems)
    #expect(!result.diagnostics.contains { $0.description.contains("acme.levies") })
    let quotes = try levies(of: "beta", in: path).map(\.quote)
    #expect(
      quotes.map { Array($0.utf8) }
        == ["🇯🇵", "Orle\u{301}ans", "levy on", "$65 million."].map { Array($0.utf8) }
    )
  }

  @Test
  func `Lines may begin with the mark of their encoding, and end as on Windows`() async throws {
    let program = OutsideDossier.python("mark('$65 million')")
      .replacing(
        "def say(",
        with: "sys.stdout.reconfigure(newline='\\r\\n')\nsys.stdout.write('\\ufeff')\ndef say("
      )
    let path = try OutsideDossier.write(program)
    let result = try await OutsideDossier.annotate(path)
    #expect(!result.hasProblems, "\(result.diagnostics)")
    #expect(try levies(of: "alpha", in: path).count == 1)
  }

  @Test
  func `A program gets its configuration, the text, and the layers it declared alone`() async throws
  {
    let program = """
      import json, sys
      hello = json.loads(sys.stdin.readline())
      assert hello["protocol"] == 1 and hello["configuration"] == {"words": ["levy"], "least": "5"}
      print(json.dumps({"type": "ready", "protocol": 1, "name": "acme.reader", "version": "2",
                        "requires": ["money"], "produces": ["acme.seen"], "offsets": "codepoint"}),
            flush=True)
      for line in sys.stdin:
          m = json.loads(line)
          assert list(m["layers"]) == ["money"], m["layers"]
          assert m["title"] and m["language"] == "en" and len(m["sha256"]) == 64, m
          for a in m["layers"]["money"]:
              assert m["text"][a["start"]:a["end"]] == a["quote"] and a["annotator"] and a["id"]
              print(json.dumps({"type": "mark", "doc": m["doc"], "label": "acme.seen",
                                "start": a["start"], "end": a["end"],
                                "attributes": a["attributes"]}))
          print(json.dumps({"type": "done", "doc": m["doc"]}), flush=True)
      """
    let path = try OutsideDossier.write(
      program,
      configuration: "\n  configuration: {words: [levy], least: 5}\n"
    )
    let result = try await OutsideDossier.annotate(path)
    #expect(!result.hasProblems, "\(result.diagnostics)")
    let seen = try annotations(of: "alpha", in: path).annotations.filter { $0.label == "acme.seen" }
    #expect(seen.map(\.quote) == ["$65 million"])
    #expect(seen.first?.attributes.text("currency") == "USD")
  }

  @Test
  func `A quote without offsets is found where it stands once, or once between its neighbours`()
    async throws
  {
    let program = OutsideDossier.python(
      """
      def quote(q, **rest): say("mark", doc=m["doc"], layer="acme.levy", quote=q, **rest)
      quote("levy on ferries")
      quote("levy", prefix="The ")
      quote("levy", suffix=" on", start=None, end=None)
      quote("levy")
      quote("Orl\\u00e9ans")
      """
    )
    let path = try OutsideDossier.write(program)
    let result = try await OutsideDossier.annotate(path)
    #expect(!result.hasProblems)
    #expect(try levies(of: "beta", in: path).map(\.quote) == ["levy", "levy on ferries", "levy"])
    let told = result.diagnostics.map(\.description).filter { $0.contains("sources/beta.txt") }
    #expect(
      told.filter { $0.contains("acme.levies") } == [
        "sources/beta.txt: warning: annotator 'acme.levies': 1 mark was refused, whose quote stands "
          + "nowhere in the text, such as “Orléans”; have it quote the text byte for byte",
        "sources/beta.txt: warning: annotator 'acme.levies': 1 mark was refused, whose quote stands "
          + "at several places, such as “levy”; have it give a `prefix` or `suffix`, or offsets",
      ]
    )
  }

  @Test
  func `A dossier’s programs run where somebody says so, and nowhere else`() async throws {
    let path = try OutsideDossier.write("open('ran', 'w')\n")
    for goal in [BriefingRequest.Goal.annotations, .briefing] {
      let error = try await refusal([path]) { $0.goal = goal }
      #expect(error.kind == .input)
      #expect(error.description.hasPrefix("\(path)/briefing.yaml:4:3: "))
      #expect(error.description.contains("'python3 tools/program.py'"))
      #expect(error.description.contains("--run-programs"))
    }
    _ = try await make([path]) { $0.goal = .documents }
    let names = Set(snapshot(path).keys)
    #expect(!names.contains("ran") && !names.contains("annotations/alpha.yaml"))
  }

  @Test
  func `The programs of a dossier are listed without running them`() throws {
    let path = try OutsideDossier.write("", words: "[tools/none, -x, a b]")
    let programs = try DossierPrograms(of: path).programs
    #expect(programs.map(\.words) == [["tools/none", "-x", "a b"]])
    #expect(programs.first?.file == "\(path)/briefing.yaml")
    #expect(programs.first?.position == TextPosition(line: 4, column: 3))
    #expect(throws: WorkflowError.self) { try DossierPrograms(of: "\(folder)/none") }
  }

  @Test
  func `The briefing names the programs, and is verified without running them`() async throws {
    let path = try OutsideDossier.write(Self.levies)
    let result = try await make([path]) { $0.runsPrograms = true }
    let method = try #require(result.briefing?.sections.first { $0.id == "method" })
    #expect(method.items.contains { $0.text.contains("acme.levies@1") })
    let before = snapshot(path)
    #expect(try await DossierVerification(path: path).findings.isEmpty)
    _ = try await make([path]) { $0.goal = .report }
    #expect(snapshot(path) == before)
  }

  @Test
  func `Two runs give the same bytes, however many documents are worked on at once`() async throws {
    let noisy = OutsideDossier.python(
      #"""
      if m["doc"] in ["beta", "d3"]: os._exit(3)
      mark("Canada", quote="Chile"); mark("$65 million"); print("noise after", m["doc"])
      say("mark", doc="gamma", label="acme.levy", start=0, end=1)
      say("done", doc=m["doc"])
      """#
    )
    let path = try OutsideDossier.write(noisy)
    for index in 0..<6 {
      try write("Levies rose to $65 million in Canada.\n", to: "d/sources/d\(index).txt")
    }
    try FileManager.default.copyItem(atPath: path, toPath: "\(folder)/e")
    let one = try await make([path]) { ($0.runsPrograms, $0.jobs) = (true, 1) }
    let many = try await make(["\(folder)/e"]) { ($0.runsPrograms, $0.jobs) = (true, 4) }
    #expect(one.diagnostics.map(\.description) == many.diagnostics.map(\.description))
    let made = snapshot(path)
    #expect(made == snapshot("\(folder)/e"))
    _ = try await make([path]) { $0.runsPrograms = true }
    #expect(snapshot(path) == made)
    #expect(try await DossierVerification(path: path).findings.isEmpty)
  }

  @Test
  func `A copy of a dossier takes the files of its programs along`() async throws {
    let path = try OutsideDossier.write(Self.levies)
    _ = try await make([path], to: "\(folder)/copy") { $0.runsPrograms = true }
    #expect(snapshot("\(folder)/copy")["tools/program.py"] == snapshot(path)["tools/program.py"])
    let again = try await OutsideDossier.annotate("\(folder)/copy")
    #expect(!again.hasProblems)
    #expect(try levies(of: "alpha", in: "\(folder)/copy").count == 1)
  }

  @Test
  func `The fingerprint tells the words, the configuration and the files apart`() throws {
    let path = try OutsideDossier.write(Self.levies)
    func program(_ words: [String], _ configuration: Attributes) -> OutsideProgram {
      OutsideProgram(
        words: words,
        configuration: configuration,
        position: nil,
        folder: path,
        dossier: path
      )
    }
    func print(_ words: [String], _ configuration: Attributes = [:]) -> String {
      program(words, configuration).fingerprint(executable: "/bin/sh")
    }
    let words = ["sh", "tools/program.py"]
    let first = print(words)
    #expect(first == print(words))
    #expect(first != print(words + ["-v"]) && first != print(words, ["least": "5"]))
    try write(Self.levies + "\n", to: "d/tools/program.py")
    #expect(first != print(words))
    let other = program(words, [:]).fingerprint(executable: "\(path)/briefing.yaml")
    #expect(print(words) != other)
  }

  @Test
  func `What a program had said of an earlier text is said anew, and a person’s word stays`()
    async throws
  {
    let path = try OutsideDossier.write(Self.levies)
    _ = try await OutsideDossier.annotate(path)
    try decide(.accepted, on: "acme.levy", of: "beta", in: path)
    let later = OutsideDossier.text.replacing("Canada", with: "Kanada")
    for id in ["alpha", "beta"] { try write(later, to: "d/sources/\(id).txt") }
    let result = try await OutsideDossier.annotate(path)
    #expect(!result.hasProblems)
    for id in ["alpha", "beta"] { #expect(try levies(of: id, in: path).count == 1) }
    #expect(try levies(of: "beta", in: path).first?.review == .accepted)
  }
}
#endif
