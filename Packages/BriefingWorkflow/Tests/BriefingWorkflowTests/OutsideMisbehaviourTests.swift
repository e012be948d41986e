#if Processes
import BriefingCore
import BriefingStorage
import BriefingWorkflow
import Foundation
import Testing

/// A program that does what it must not, on the document `alpha`, and what is told of it.
private struct Misbehaviour: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let body: String
  /// What the report says.
  let told: String
  /// Whether the document could not be annotated by it, or is only in part.
  var isFailure = false
  /// Whether what it had marked before on the document counts.
  var keepsMark = true

  static let all = [
    Misbehaviour(
      testDescription: "exits in the midst of a document",
      body: "sys.stderr.write('no more memory'); sys.exit(3)",
      told: "annotator 'acme.levies' failed on 'alpha': the program 'python3' failed with status 3 "
        + "and said: no more memory; so did a second process",
      isFailure: true
    ),
    Misbehaviour(
      testDescription: "is ended by a signal",
      body: "os.kill(os.getpid(), 9)",
      told:
        "annotator 'acme.levies' failed on 'alpha': the program 'python3' was ended by signal 9",
      isFailure: true
    ),
    Misbehaviour(
      testDescription: "ends well without an answer",
      body: "sys.exit(0)",
      told: "annotator 'acme.levies' failed on 'alpha': the program 'python3' ended before it had "
        + "answered",
      isFailure: true
    ),
    Misbehaviour(
      testDescription: "closes its output",
      body: "os.close(1); time.sleep(3000)",
      told: "the program 'python3' closed its standard input or output",
      isFailure: true
    ),
    Misbehaviour(
      testDescription: "writes one endless line",
      body: "while True: sys.stdout.write('x' * 65536)",
      told: "annotator 'acme.levies' failed on 'alpha': the program 'python3' wrote a line of more "
        + "than 1048576 bytes",
      isFailure: true
    ),
    Misbehaviour(
      testDescription: "marks without end",
      body: "while True: say('mark', doc=m['doc'], label='acme.levy', start=0, end=1)",
      told:
        "annotator 'acme.levies' failed on 'alpha': the program 'python3' wrote more than 100000 "
        + "lines in one answer",
      isFailure: true
    ),
    Misbehaviour(
      testDescription: "writes messages without end",
      body: "while True: sys.stderr.write('x' * 65536)",
      told:
        "annotator 'acme.levies' failed on 'alpha': the program 'python3' wrote more than 1048576 "
        + "bytes to its standard error",
      isFailure: true
    ),
    Misbehaviour(
      testDescription: "writes garbage between its messages",
      body: "print('Loading model ...'); print('[1]'); print('{\"type\":')",
      told:
        "annotator 'acme.levies': 3 lines were passed over, no message of the protocol, such as "
        + "“Loading model ...”"
    ),
    Misbehaviour(
      testDescription: "writes what is no UTF-8",
      body: #"sys.stdout.buffer.write(b'{"type":"mark","doc":"\xff"}\n')"#,
      told: "annotator 'acme.levies': 1 line was passed over, no message of the protocol, such as "
        + "“{\"type\":\"mark\",\"doc\":\"\u{FFFD}\"}”"
    ),
    Misbehaviour(
      testDescription: "quotes what does not stand there",
      body: "mark('Canada', quote='Chile')",
      told:
        "annotator 'acme.levies': 1 mark was refused, whose quote is not what stands there, such "
        + "as “Chile” where there is “Canada”"
    ),
    Misbehaviour(
      testDescription: "composes an accent that is decomposed",
      body: "mark('Orle\\u0301ans', quote='Orl\\u00e9ans')",
      told: "1 mark was refused, whose quote is not what stands there"
    ),
    Misbehaviour(
      testDescription: "marks outside the text",
      body: "mark('Canada', end=9999)\nmark('Canada', start=-1)",
      told: "annotator 'acme.levies': 2 marks were refused, with offsets outside the text, such as "
    ),
    Misbehaviour(
      testDescription: "marks nothing, or backwards",
      body: "mark('Canada', end=0)\nmark('Canada', start='3')\nmark('Canada', end=None)",
      told: "annotator 'acme.levies': 3 marks were refused, with offsets that are none, such as "
    ),
    Misbehaviour(
      testDescription: "marks a label that it does not declare",
      body: "mark('Canada', label='person')",
      told:
        "annotator 'acme.levies': 1 mark was refused, with a label that it does not declare, such "
        + "as 'person'; have it declare the label under `produces`"
    ),
    Misbehaviour(
      testDescription: "marks another document",
      body: "mark('Canada', doc='beta')",
      told:
        "annotator 'acme.levies': 1 line was passed over, about a document that it was not asked "
        + "about then"
    ),
    Misbehaviour(
      testDescription: "is done twice",
      body: "say('done', doc=m['doc'])",
      told:
        "annotator 'acme.levies': 1 line was passed over, about a document that it was not asked "
        + "about then"
    ),
    Misbehaviour(
      testDescription: "is too sure",
      body: "mark('Canada', confidence=2)",
      told: "1 mark was refused, with a confidence that is not between 0 and 1, such as 2"
    ),
    Misbehaviour(
      testDescription: "nests attributes without end",
      body: "mark('Canada', attributes=json.loads('{\"a\":' * 20 + '1' + '}' * 20))",
      told: "1 mark was refused, with attributes that are no object, nest too deep or hold too much"
    ),
    Misbehaviour(
      testDescription: "gives attributes that no dossier takes",
      body: """
        mark('Canada', attributes={str(i): 'x' for i in range(60000)})
        mark('Canada', attributes={'x' * 2000: 'x'})
        mark('Canada', attributes={'x': 'x' * 100000})
        mark('Canada', note='x' * 100000)
        """,
      told:
        "4 marks were refused, with attributes that are no object, nest too deep or hold too much"
    ),
    Misbehaviour(
      testDescription: "counts beyond all numbers",
      body: """
        mark('Canada', start=-2**63, end=2**63 - 1)
        mark('Canada', end=10**40)
        """,
      told: "annotator 'acme.levies': 1 mark was refused, with offsets outside the text, such as "
        + "-9223372036854775808..<9223372036854775807"
    ),
    Misbehaviour(
      testDescription: "brings a bomb of brackets",
      body: "print('[' * 1000000)",
      told: "annotator 'acme.levies': 1 line was passed over, no message of the protocol"
    ),
    Misbehaviour(
      testDescription: "speaks to the terminal",
      body: "say('warning', doc=m['doc'], message='\\x1b[2Jgone')",
      told: "sources/alpha.txt: warning: annotator 'acme.levies' says: "
    ),
    Misbehaviour(
      testDescription: "contradicts itself",
      body: "mark('$65 million', attributes={'rate': 5})",
      told:
        "1 mark was refused, said otherwise than one before of the same span, such as 'acme.levy' "
        + "on “$65 million”"
    ),
    Misbehaviour(
      testDescription: "has an error to tell",
      body: "say('error', doc=m['doc'], message='no such table'); say('gossip', doc=m['doc'])",
      told: "sources/alpha.txt: error: annotator 'acme.levies' says: no such table"
    ),
  ]
}

@Suite(
  "Programs that misbehave",
  .temporaryFolder,
  .enabled(if: OutsideDossier.hasPython, OutsideDossier.absence)
)
struct OutsideMisbehaviourTests {
  private func levies(of id: String, in path: String) throws -> [String] {
    try annotations(of: id, in: path).annotations
      .filter { $0.annotatorName == "acme.levies" }.map(\.quote)
  }

  private func others(of id: String, in path: String) throws -> [String] {
    try annotations(of: id, in: path).annotations
      .filter { $0.annotatorName == "briefing.money" }.map(\.quote)
  }

  private func expectTheRest(of path: String) throws {
    #expect(try levies(of: "beta", in: path) == ["$65 million"])
    for id in ["alpha", "beta"] { #expect(try others(of: id, in: path) == ["$65 million"]) }
  }

  @Test(arguments: Misbehaviour.all)
  private func `It is named, and all the rest is done`(_ misbehaviour: Misbehaviour) async throws {
    let path = try OutsideDossier.write(
      OutsideDossier.python(
        "mark('$65 million', attributes={'rate': 65})\nif m['doc'] == 'alpha':\n"
          + misbehaviour.body.split(separator: "\n").map { "    \($0)\n" }.joined()
      )
    )
    let result = try await OutsideDossier.annotate(path) { $0.jobs = 2 }
    let told = result.diagnostics.map(\.description)
    #expect(told.contains { $0.contains(misbehaviour.told) }, "\(told)")
    #expect(try levies(of: "alpha", in: path) == (misbehaviour.isFailure ? [] : ["$65 million"]))
    #expect(!misbehaviour.isFailure || result.hasProblems)
    try expectTheRest(of: path)
  }

  /// In a session of its own a process is out of reach, and holds the pipes open.
  private static let flight = "os.fork() or (os.setsid(), time.sleep(30), os._exit(0))\n    "

  @Test(arguments: ["", "os.fork()\n    ", "os.kill(os.getpid(), 19)\n    ", flight])
  func `A program that hangs is ended, and what it had said before is kept`(
    first: String
  ) async throws {
    let path = try OutsideDossier.write(OutsideDossier.python("mark('$65 million')"))
    _ = try await OutsideDossier.annotate(path)
    let before = try annotations(of: "alpha", in: path)
    let hanging = OutsideDossier.python(
      "if m['doc'] == 'alpha':\n    \(first)time.sleep(3000)\nmark('$65 million')"
    )
    try write(hanging, to: "d/tools/program.py")
    // Long enough for Python to start on a machine that is busy with all the other tests.
    let result = try await OutsideDossier.annotate(path) { $0.programTime = .seconds(10) }
    let told = result.diagnostics.map(\.description)
    #expect(told.contains { $0.contains("gave no whole answer in 10.0 seconds and was ended") })
    #expect(try annotations(of: "alpha", in: path) == before)
    try expectTheRest(of: path)
  }

  @Test(arguments: [
    ("import sys; sys.exit('cannot load')", "failed with status 1 and said: cannot load"),
    ("import os; os.close(0); os.close(1)", "ended before it had answered and said nothing"),
    ("print('{\"type\":\"error\",\"message\":\"no key\"}')", "it cannot work: no key"),
    (
      OutsideDossier.python("", ready: "\"protocol\": 2"),
      "it speaks protocol 2, and this version speaks protocol 1"
    ),
    (OutsideDossier.python("", name: "a b"), "it declares “a b” as `name`"),
    (OutsideDossier.python("", name: "briefing.dates"), "it calls itself 'briefing.dates'"),
    (OutsideDossier.python("", offsets: "bytes"), "it declares “bytes” as `offsets`"),
    (OutsideDossier.python("", produces: #"["levy"]"#), "it declares “levy” as `produces`"),
    (OutsideDossier.python("", produces: #"["block"]"#), "it declares “block” as `produces`"),
    (
      OutsideDossier.python("", ready: #""requires": ["acme.none"]"#),
      "requires the layer 'acme.none', which no annotator of this run produces"
    ),
  ])
  func `A program that does not get ready is left out`(program: String, told: String) async throws {
    let path = try OutsideDossier.write(program)
    let result = try await OutsideDossier.annotate(path)
    let reports = result.diagnostics.map(\.description)
    #expect(
      reports.contains {
        $0.hasPrefix(
          "briefing.yaml:4:3: error: the annotator 'python3 tools/program.py' was left out"
        )
          && $0.contains(told)
      },
      "\(reports)"
    )
    #expect(result.hasProblems)
    for id in ["alpha", "beta"] { #expect(try others(of: id, in: path) == ["$65 million"]) }
  }

  @Test
  func `A program that is not there is named with its place`() async throws {
    let path = try OutsideDossier.write("", words: "[tools/none, x]")
    let result = try await OutsideDossier.annotate(path)
    #expect(
      result.diagnostics.contains {
        $0.description.hasPrefix("briefing.yaml:4:3: error: ")
          && $0.description.contains("tools/none' is wanted for annotating with 'tools/none x'")
      }
    )
  }

  @Test
  func `A document whose program died is given to a second process`() async throws {
    let path = try OutsideDossier.write(
      OutsideDossier.python(
        """
        if not os.path.exists("died"):
            open("died", "w").close()
            os._exit(1)
        mark('$65 million')
        """
      )
    )
    let result = try await OutsideDossier.annotate(path)
    #expect(!result.hasProblems)
    try expectTheRest(of: path)
    #expect(try levies(of: "alpha", in: path) == ["$65 million"])
  }

  @Test
  func `A program that never answers in time is not asked for ever`() async throws {
    let path = try OutsideDossier.write(
      "read -r x; echo '\(OutsideDossier.ready)'; sleep 3000",
      words: "[sh, tools/program.py]"
    )
    for number in 0..<5 { try write(OutsideDossier.text, to: "d/sources/more-\(number).txt") }
    let result = try await OutsideDossier.annotate(path) { $0.programTime = .seconds(5) }
    let told = result.diagnostics.map(\.description)
    #expect(told.count { $0.contains("gave no whole answer in 5.0 seconds") } == 3)
    #expect(told.count { $0.contains("after 3 documents in a row without an answer") } == 4)
    for id in ["alpha", "beta"] { #expect(try others(of: id, in: path) == ["$65 million"]) }
  }

  @Test
  func `A program that is another one when it is started again is not worked with`() async throws {
    let path = try OutsideDossier.write(
      OutsideDossier.python(
        "os._exit(1)",
        ready: #""version": str(open("starts", "a").write("x") and os.path.getsize("starts"))"#
      )
    )
    let result = try await OutsideDossier.annotate(path)
    #expect(
      result.diagnostics.contains {
        $0.description.contains("a second process of it declared other things of itself")
      }
    )
    for id in ["alpha", "beta"] { #expect(try others(of: id, in: path) == ["$65 million"]) }
  }

  @Test
  func `A file that changes meanwhile is left alone, and the others are written`() async throws {
    let path = try OutsideDossier.write(OutsideDossier.python("pass"))
    _ = try await OutsideDossier.annotate(path)
    let edit = "open('annotations/alpha.yaml', 'a').write('# mine\\n')"
    try write(OutsideDossier.python("\(edit)\nmark('$65 million')"), to: "d/tools/program.py")
    let error = await #expect(throws: WorkflowError.self) {
      try await OutsideDossier.annotate(path)
    }
    #expect(error?.description.contains("annotations/alpha.yaml: The file was changed") == true)
    #expect(try levies(of: "alpha", in: path) == [])
    #expect(try levies(of: "beta", in: path) == ["$65 million"])
  }

  @Test
  func `Offsets inside a character are refused`() async throws {
    for unit in ["utf8", "utf16"] {
      let path = try OutsideDossier.write(
        OutsideDossier.python(
          "say('mark', doc=m['doc'], label='acme.levy', start=1, end=8)",
          offsets: unit
        )
      )
      let result = try await OutsideDossier.annotate(path)
      #expect(
        result.diagnostics.contains {
          $0.description.contains(
            "refused, with offsets inside a character, such as 1..<8 in \(unit)"
          )
        }
      )
    }
  }
}
#endif
