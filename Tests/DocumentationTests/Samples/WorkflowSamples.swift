import BriefingArchive
import BriefingCore
import BriefingInterchange
import BriefingProcesses
import BriefingReporting
import BriefingWorkflow
import Foundation
import Testing

@Suite("Samples of workflow and interchange")
struct WorkflowSamples: Samples {
  let output = Output()

  private func withFolder(_ body: (String) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try await body(folder.path)
  }

  private let annotated: AnnotatedDocument = {
    let document = Document(id: "report", file: "sources/report.txt", text: "They met in Lima.")
    let place = Annotation(Place(name: "Lima"), at: TextSpan(12..<16), in: document, by: "acme@1")
    return AnnotatedDocument(document: document, annotations: [place])
  }()

  @Test func `A briefing is made in one call`() async throws {
    try await withFolder { folder in
      let text = "Norway will sign the pact on 4 May 2024 in Oslo."
      try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/report.txt"))
      let maker = BriefingMaker(tool: Briefing.Tool(name: "desk", version: "1")) { progress in
        print(progress.stage.rawValue, progress.done, "of", progress.total)
      }
      let request = BriefingRequest(paths: ["\(folder)/report.txt"], output: "\(folder)/dossier")
      let result = try await maker.make(request)
      for diagnostic in result.diagnostics { print(diagnostic) }
      for file in result.files { print(file) }
      let verification = try await DossierVerification(path: result.output)
      print(verification.findings.count)
      // 0
      #expect(verification.problems.isEmpty)
      let path = result.output
      let doctor = try DossierDoctor(path: path)
      for finding in try await doctor.findings(of: ["annotations", "quotes"]) {
        print(finding.diagnostic)
      }
    }
  }

  @Test func `Annotators of one's own are in a registry`() async throws {
    try await withFolder { folder in
      try Data("The 1995 pact.".utf8).write(to: URL(fileURLWithPath: "\(folder)/pact.txt"))
      let request = BriefingRequest(paths: ["\(folder)/pact.txt"], output: "\(folder)/dossier")
      let registry = AnnotatorRegistry(application: [AnyAnnotator(Years())])
      let maker = BriefingMaker(registry: registry, tool: Briefing.Tool(name: "desk", version: "1"))
      _ = try await maker.make(request)
      let file = try String(
        contentsOfFile: "\(folder)/dossier/annotations/pact.yaml",
        encoding: .utf8
      )
      #expect(file.contains("label: acme.year"))
    }
  }

  @Test func `Documents stream through`() async throws {
    let stream = try DocumentStream(options: StreamOptions(layers: ["date"], offsets: .codepoint))
    let line = #"{"id": "d1", "text": "They met on 4 May 2024."}"#
    let answer = await stream.answer(Array(line.utf8), number: 1)
    let json = try JSONValue(parsing: answer)
    print(json["annotations"]?.array?.first?["quote"]?.string ?? "")
    // 4 May 2024
    try output.isTold()
  }

  @Test func `Annotations go out and come back`() throws {
    let document = annotated
    let export = CSVExporter().export(document)
    for report in export.losses { print(report) }
    let (files, documents) = (export.files, [document.document])
    do {
      let read = BratImporter().read(files, for: documents)
      for problem in read.problems { print(problem) }
    }
    let read = CSVImporter().read(files, for: documents)
    let merge = MarkMerge(
      read.documents[0].marks,
      into: document.annotations,
      of: document.id,
      policy: MarkMerge.Policy(tool: "sheet", reviewer: "mk")
    )
    print(merge.added, merge.changed, merge.unchanged)
    // 0 0 1
  }

  @Test func `Archives are written and read`() throws {
    var writer = ZipWriter()
    try writer.add("mimetype", Array("application/epub+zip".utf8), method: .stored)
    let archive = writer.finish()
    let bytes = archive
    #expect(try ZipArchive(bytes).bytes(of: "mimetype").count == 20)
    var report = ZipWriter()
    try report.add("word/document.xml", Array("<w:document/>".utf8))
    #expect(try document(of: report.finish()).count == 13)
  }

  private func document(of bytes: [UInt8]) throws -> [UInt8] {
    let archive = try ZipArchive(bytes)
    let text = try archive.bytes(of: "word/document.xml")
    return text
  }

  @Test func `A program that is not there, or gets no PDF, is told by name`() async throws {
    do {
      _ = try await text(of: Array("no PDF".utf8))
      Issue.record("what is no PDF was read")
    } catch let error as ProgramError {
      #expect("\(error)".contains("pdftotext"))
    }
  }

  private func text(of pdf: [UInt8]) async throws -> [UInt8] {
    let program = try await Program("pdftotext", for: "reading PDF files")
    let text = try await program.run(arguments: ["-", "-"], input: pdf).output
    return text
  }
}
