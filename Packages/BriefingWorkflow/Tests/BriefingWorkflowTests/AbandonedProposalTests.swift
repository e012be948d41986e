import BriefingCore
import BriefingReporting
import BriefingStorage
import BriefingWorkflow
import Foundation
import Testing

@Suite("Annotators that take no part any more", .temporaryFolder)
struct AbandonedProposalTests {
  private struct Years: Annotator {
    let descriptor = AnnotatorDescriptor(name: "acme.years", version: "1", produces: ["acme.year"])

    func annotate(_ view: DocumentView) throws(Never) -> [Mark] {
      view.document.tokens.filter { $0.isNumber && $0.span.length == 4 }
        .map { Mark("acme.year", $0.span) }
    }
  }

  private var path: String { "\(folder)/d" }

  /// Annotates a dossier of two documents, as a program with an annotator of its own or without.
  private func annotate(with own: [AnyAnnotator] = []) async throws -> BriefingResult {
    var request = BriefingRequest(paths: [path])
    request.goal = .annotations
    return try await BriefingMaker(
      registry: AnnotatorRegistry(application: own),
      tool: .init(name: "test", version: "1")
    ).make(request)
  }

  private func prepare() async throws {
    for id in ["alpha", "beta"] {
      try write("The pact of 1995 was renewed in 2030 for $5 million.", to: "d/sources/\(id).txt")
    }
    try write("format: briefing-dossier/1\n", to: "d/briefing.yaml")
    _ = try await annotate(with: [AnyAnnotator(Years())])
  }

  private func years(of id: String) throws -> [Annotation] {
    try annotations(of: id, in: path).annotations.filter { $0.label == "acme.year" }
  }

  private func told(_ result: BriefingResult) -> [String] {
    result.diagnostics.map(\.description).filter { $0.contains("no longer runs") }
  }

  @Test
  func `What it proposed goes and is told, and what a person decided on stays`() async throws {
    try await prepare()
    try decide(.accepted, on: "acme.year", of: "alpha", in: path)
    let result = try await annotate()
    #expect(try years(of: "alpha").map(\.review) == [.accepted])
    #expect(try years(of: "beta").isEmpty)
    #expect(
      told(result) == [
        "note: annotator 'acme.years' no longer runs on 2 documents, and 3 proposals of it went, such "
          + "as “2030”; what people decided on stays; let it run again to have the rest again"
      ]
    )
    #expect(!result.hasProblems)
    #expect(told(try await annotate()) == [])
  }

  @Test
  func `One of the suite’s is treated alike`() async throws {
    try await prepare()
    try write(
      "format: briefing-dossier/1\nannotators: [briefing.dates, acme.years]\n",
      to: "d/briefing.yaml"
    )
    let result = try await annotate(with: [AnyAnnotator(Years())])
    let names = try Set(annotations(of: "beta", in: path).annotations.map(\.annotatorName))
    #expect(names.isSubset(of: ["briefing.dates", "briefing.layout", "acme.years"]))
    #expect(told(result).contains { $0.contains("'briefing.money' no longer runs on 2 documents") })
  }

  @Test
  func `It is known by the annotations alone, and what was made elsewhere is not its`() async throws
  {
    try await prepare()
    try FileManager.default.removeItem(atPath: "\(path)/.briefing")
    let imported = try decide(.proposed, on: "acme.year", of: "beta", in: path) { annotation in
      annotation = Annotation(
        id: AnnotationID(rawValue: "a-elsewhere"),
        label: "acme.year",
        span: annotation.span,
        quote: annotation.quote,
        annotator: "other.years@7"
      )
    }
    _ = try await annotate(with: [AnyAnnotator(Years())])
    #expect(try annotations(of: "beta", in: path).annotators == ["acme.years"])
    _ = try await annotate()
    #expect(try years(of: "beta") == [imported])
    #expect(try annotations(of: "beta", in: path).annotators == [])
  }

  @Test
  func `A text in another language keeps none of its proposals`() async throws {
    try await prepare()
    try write(
      """
      format: briefing-dossier/1
      sources:
      - file: sources/beta.txt
        language: fr

      """,
      to: "d/briefing.yaml"
    )
    let result = try await annotate(with: [AnyAnnotator(Years())])
    #expect(try years(of: "alpha").count == 2)
    #expect(try years(of: "beta").isEmpty)
    #expect(told(result).contains { $0.contains("'acme.years' no longer runs on a document") })
  }

  @Test
  func `In a copy it goes as well`() async throws {
    try await prepare()
    _ = try await make([path], to: "\(folder)/copy") { $0.goal = .annotations }
    let copied = try annotations(of: "beta", in: "\(folder)/copy").annotations
    #expect(!copied.contains { $0.label == "acme.year" })
    #expect(try years(of: "beta").count == 2)
  }

  #if Processes
  @Test(.enabled(if: OutsideDossier.hasPython, OutsideDossier.absence))
  func `A program is treated alike, and one that does not start keeps what it said`() async throws {
    let path = try OutsideDossier.write(OutsideDossier.python("mark('$65 million')"))
    func levies() throws -> Int {
      try annotations(of: "alpha", in: path).annotations.count { $0.label == "acme.levy" }
    }
    _ = try await OutsideDossier.annotate(path)
    try write("import sys; sys.exit(1)", to: "d/tools/program.py")
    #expect(told(try await OutsideDossier.annotate(path)) == [])
    #expect(try levies() == 1)
    try write("format: briefing-dossier/1\nannotators: [briefing.money]\n", to: "d/briefing.yaml")
    let result = try await OutsideDossier.annotate(path)
    #expect(told(result).contains { $0.contains("'acme.levies' no longer runs on 2 documents") })
    #expect(try levies() == 0)
  }
  #endif
}
