import BriefingAnalysis
import BriefingAnnotators
import BriefingCore
import BriefingIngestion
import BriefingReporting
import Testing

@Suite("Samples of analysis and reporting")
struct BriefingSamples: Samples {
  let output = Output()

  func annotated(_ texts: [String: String]) async throws -> [AnnotatedDocument] {
    let pipeline = try Pipeline(StandardAnnotators.all())
    var documents: [AnnotatedDocument] = []
    for (id, text) in texts {
      let source = RawSource(id: id, file: "\(id).txt", text: text)
      let document = try await Ingestion().document(from: source).document
      let annotations = try await pipeline.run(on: document)
      documents.append(AnnotatedDocument(document: document, annotations: annotations))
    }
    return documents
  }

  let texts = [
    "readout":
      "The ministers met in Oslo on 4 May 2024.",
    "report":
      "The ministers met in Oslo on 5 May 2024.",
  ]

  @Test func `Sources are compared`() async throws {
    let documents = try await annotated(texts)
    let analysis = Analyzer(taxonomy: .standard).analyze(DossierContents(documents: documents))
    for difference in analysis.differences where difference.severity == .high {
      print("\(difference.kind.rawValue): \(difference.subject)")
      for side in difference.sides { print("  \(side.source): \(side.value)") }
    }
    // date: the date in “The ministers met in Oslo”
    //   readout: 4 May 2024
    //   report: 5 May 2024
    try output.isTold()
  }

  @Test func `Two outlets that print one story are one source`() async throws {
    let story = """
      Norway and Iceland signed a pact on cod in Oslo on Monday, after talks of three years about \
      quotas, catches and the protection of young fish in the waters north of both countries.
      """
    let documents = try await annotated(["wire": story, "paper": story, "note": "They met again."])
    let origins = SourceOrigins(documents.map(\.document))
    print(origins.independentCount(of: ["wire", "paper", "note"]))
    // 2
    try output.isTold()
  }

  @Test func `A briefing is composed and verified`() async throws {
    let documents = try await annotated(texts)
    let contents = DossierContents(documents: documents)
    let analysis = Analyzer(taxonomy: .standard).analyze(contents)
    let composer = BriefingComposer(tool: Briefing.Tool(name: "example", version: "1"))
    var briefing = composer.compose(contents, analysis: analysis, annotators: [])
    for item in briefing.sections[0].items { print(item.text) }
    // The date in “The ministers met in Oslo”, at odds: Source 1: “4 May 2024”; Source 2: “5 May 2024”.

    let verifier = BriefingVerifier(Evidence(documents: documents))
    print(verifier.verify(briefing).count)
    // 0
    briefing.sections[0].items[0].citations[0].quote = "The ministers met in Rome"
    for finding in verifier.verify(briefing) { print(finding.code.rawValue, finding.place) }
    // QUOTE_MISSING sections[0].items[0].citations[0]
    try output.isTold()

    let texts = Dictionary(uniqueKeysWithValues: documents.map { ($0.id, $0.document.text) })
    for finding in BriefingLinter(texts: texts).lint(briefing) { print(finding) }
    let files = MarkdownRenderer().render(
      briefing,
      texts: texts,
      options: RenderingOptions(profile: .onePage, style: .iso)
    )
    print(files.map(\.path))
    // ["briefing.md"]

    let renderer = try HTMLRenderer(templates: [
      "masthead": "<header><p>Embassy of Norway</p><h1>{{title}}</h1></header>\n"
    ])
    let page = renderer.render(briefing, texts: texts, options: RenderingOptions())
    #expect(String(decoding: page[0].bytes, as: UTF8.self).contains("Embassy of Norway"))
  }

  @Test func `A template that is not Mustache is an error with its place`() throws {
    do {
      _ = try TemplateSet(overriding: ["item": "<li>\n{{#items}}</li>"])
    } catch {
      print(error.name, error.line, error.reason)
    }
    // item 2 a section has no end
    try output.isTold()
  }
}
