import BriefingAnnotators
import BriefingCommandLine
import BriefingCore
import BriefingIngestion
import BriefingStorage
import BriefingTesting
import Testing

struct Years: Annotator {
  let descriptor = AnnotatorDescriptor(name: "acme.years", version: "1", produces: ["acme.year"])

  func annotate(_ view: DocumentView) throws(Never) -> [Mark] {
    view.document.tokens
      .filter { $0.isNumber && $0.span.length == 4 }
      .map { Mark("acme.year", $0.span) }
  }
}

enum WithSummary {
  struct Years: Annotator {
    let descriptor = AnnotatorDescriptor(
      name: "acme.years",
      version: "1",
      summary: "numbers of four digits",
      produces: ["acme.year"]
    )

    func annotate(_ view: DocumentView) throws(Never) -> [Mark] {
      view.document.tokens
        .filter { $0.isNumber && $0.span.length == 4 }
        .map { Mark("acme.year", $0.span) }
    }
  }
}

struct Tariffs: Annotator {
  let descriptor = AnnotatorDescriptor(
    name: "acme.tariffs",
    version: "1",
    summary: "tariffs in percent",
    requires: [.quantity],
    produces: ["acme.tariff"]
  )

  func annotate(_ view: DocumentView) throws(Never) -> [Mark] {
    view.document.sentences
      .filter { view.text[$0].contains("tariff") }
      .flatMap { view.annotations(.quantity, in: $0) }
      .compactMap { annotation in
        guard let quantity = annotation.content(as: Quantity.self), quantity.unit == "%" else {
          return nil
        }
        return Mark(Tariff(percent: quantity.value.flatMap(Double.init)), annotation.span)
      }
  }
}

struct Tariff: LabelContent {
  static let label: Label = "acme.tariff"
  var goods: String?
  var percent: Double?
  var attributes: Attributes {
    Attributes(["goods": goods, "percent": percent?.description])
  }
}

extension Tariff {  // apart, so that the memberwise initializer stays
  init(_ file: Attributes) {
    self.init(goods: file.text("goods"), percent: file.value("percent"))
  }
}

enum TwoAnnotators {
  static func main() async {
    await BriefingTool.main(annotators: [AnyAnnotator(Years()), AnyAnnotator(Tariffs())])
  }
}

@Suite struct YearsTests {
  @Test func `Years are found, and nothing else`() {
    #expect(differences(of: Years(), on: "It was [1999](acme.year), not 200.") == [])
    #expect(conformance(of: Years()) == [])
  }
}

struct Lines: DocumentReading {
  let spans: [TextSpan]

  init(_ document: Document) {
    let lines = document.text.bytes.split(separator: 0x0A)
    spans = lines.map { TextSpan($0.startIndex..<$0.endIndex) }
  }
}

struct FirstLines: Annotator {
  let descriptor = AnnotatorDescriptor(name: "acme.lines", version: "1", produces: ["acme.first"])

  func annotate(_ view: DocumentView) throws(Never) -> [Mark] {
    let lines = view.reading(Lines.self)
    return lines.spans.prefix(1).map { Mark("acme.first", $0) }
  }
}

@Suite("Samples of annotators")
struct AnnotatorSamples: Samples {
  let output = Output()

  @Test func `An annotator runs in a pipeline`() async throws {
    let source = RawSource(id: "note", file: "note.txt", text: "The 1995 pact holds until 2030.")
    let document = try await Ingestion().document(from: source).document
    let pipeline = try Pipeline([AnyAnnotator(Years())])
    for annotation in try await pipeline.run(on: document) {
      print(annotation.span, annotation.quote, annotation.annotator)
    }
    // 4..<8 1995 acme.years@1
    // 26..<30 2030 acme.years@1
    try output.isTold()
  }

  @Test func `The file of annotations is as the article shows it`() async throws {
    let source = RawSource(id: "note", file: "note.txt", text: "The 1995 pact holds until 2030.\n")
    let document = try await Ingestion().document(from: source).document
    let annotations = try await Pipeline([AnyAnnotator(Years())]).run(on: document)
    let annotated = AnnotatedDocument(document: document, annotations: annotations)
    let file = String(decoding: AnnotationFile(annotated).yaml(), as: UTF8.self)
    let shown = Documentation.fences(in: "").filter {
      $0.file.hasSuffix("/WritingAnAnnotator.md") && $0.text.hasPrefix("- id:")
    }
    #expect(shown.count == 1)
    for fence in shown { #expect(file.contains(fence.text)) }
  }

  @Test func `The annotators of the suite mark dates`() async throws {
    let text = "Canada and Chile are expected to sign an accord on 14 March 2025."
    let source = RawSource(id: "d", file: "d.txt", text: text)
    let document = try await Ingestion().document(from: source).document
    let pipeline = try Pipeline(StandardAnnotators.all())
    for annotation in try await pipeline.run(on: document) where annotation.label == .date {
      print(annotation.span, annotation.quote, annotation.attributes.text("value") ?? "")
    }
    // 51..<64 14 March 2025 2025-03-14
    try output.isTold()
  }

  @Test func `A label of one's own is read back as its type`() async throws {
    let source = RawSource(id: "note", file: "note.txt", text: "A tariff of 25 percent holds.")
    let document = try await Ingestion().document(from: source).document
    let pipeline = try Pipeline([AnyAnnotator(QuantityAnnotator()), AnyAnnotator(Tariffs())])
    let annotations = try await pipeline.run(on: document)
    for tariff in annotations.compactMap({ $0.content(as: Tariff.self) }) {
      print(tariff.percent ?? 0)
    }
    // 25.0
    try output.isTold()
  }

  @Test func `Marked-up text says what an annotator is to find`() {
    #expect(differences(of: Years(), on: "It was [1999](acme.year).") == [])
  }

  @Test func `A layer that is read is marked up too`() {
    let markup = "The tariff is [[25 percent](quantity value=25 unit=%)](acme.tariff percent=25.0)."
    #expect(differences(of: Tariffs(), on: markup) == [])
  }

  @Test func `A difference is told in one line`() throws {
    for line in differences(of: Years(), on: "[Article 1995](acme.year) of 1996.") { print(line) }
    // acme.year: expected 'Article 1995', found '1995'
    // unexpected acme.year '1996'
    try output.isTold()
  }

  @Test func `Whole pipelines are compared in the same way`() async throws {
    let pipeline = try Pipeline([AnyAnnotator(QuantityAnnotator()), AnyAnnotator(Tariffs())])
    let markup = "The tariff is [25 percent](acme.tariff percent=25.0)."
    #expect(await differences(of: pipeline, on: markup) == [])
  }

  @Test func `Every annotator keeps the same rules`() {
    #expect(conformance(of: Years()) == [])
    #expect(conformance(of: WithSummary.Years()) == [])
  }

  @Test func `Marks and text are read from one string`() throws {
    let text = try MarkedText(
      #"[Fumio Kishida](person office="Prime Minister") met on [July 29](date)."#
    )
    #expect(text.marks.map(\.label) == [.person, .date])
  }

  @Test func `What annotators derive from a document is made once`() {
    #expect(differences(of: FirstLines(), on: "[A pact](acme.first)\nIt holds.") == [])
  }
}
