import BriefingCore
import BriefingWorkflow
import Foundation
import Testing

/// A dossier with two documents and a program of its own, for tests.
enum OutsideDossier {
  /// Whether there is a Python to write such programs in.
  static let hasPython =
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains {
      FileManager.default.isExecutableFile(atPath: "\($0)/python3")
    }
  static let absence: Comment = "python3 is not on the PATH"

  /// Each text has a flag outside the basic plane, a decomposed accent, and a word that stands twice.
  static let text = """
    🇯🇵 Ferries in Orle\u{301}ans

    The ministers of Canada and Chile will discuss a levy on ferries on 14 March 2025. The levy is \
    expected to rise to $65 million.

    """

  /// What a program says that is ready.
  static let ready =
    #"{"type":"ready","protocol":1,"name":"acme.levies","version":"1","#
    + #""produces":["acme.levy"],"offsets":"codepoint"}"#

  /// A program that answers each document by some lines of Python, in which `m` is the document.
  static func python(
    _ body: String,
    name: String = "acme.levies",
    produces: String = #"["acme.levy"]"#,
    offsets: String = "codepoint",
    ready: String = ""
  ) -> String {
    let lines = body.split(separator: "\n").map { "        \($0)\n" }.joined()
    return """
      import json, os, sys, time
      def say(type, **rest):
          print(json.dumps({"type": type, **rest}), flush=True)
      def mark(words, **rest):
          at = m["text"].index(words)
          say("mark", **{"doc": m["doc"], "label": "acme.levy", "start": at,
                         "end": at + len(words), "quote": words, **rest})
      for line in sys.stdin:
          m = json.loads(line)
          if m["type"] == "hello":
              say("ready", **{"protocol": 1, "name": "\(name)", "version": "1",
                              "produces": \(produces), "offsets": "\(offsets)", \(ready)})
          elif m["type"] == "document":
      \(lines)        say("done", doc=m["doc"])

      """
  }

  /// Writes the dossier and returns its path.
  static func write(
    _ program: String,
    words: String = "[python3, tools/program.py]",
    configuration: String = ""
  ) throws -> String {
    try BriefingWorkflowTests.write(text, to: "d/sources/alpha.txt")
    try BriefingWorkflowTests.write(text, to: "d/sources/beta.txt")
    try BriefingWorkflowTests.write(program, to: "d/tools/program.py")
    try BriefingWorkflowTests.write(
      """
      format: briefing-dossier/1
      annotators:
      - briefing.money
      - program: \(words)\(configuration)
      """,
      to: "d/briefing.yaml"
    )
    return "\(folder)/d"
  }

  /// Annotates the dossier, its program included.
  static func annotate(
    _ path: String,
    change: (inout BriefingRequest) -> Void = { _ in }
  ) async throws -> BriefingResult {
    try await make([path]) { request in
      request.goal = .annotations
      request.runsPrograms = true
      request.programTime = .seconds(3000)
      change(&request)
    }
  }
}
