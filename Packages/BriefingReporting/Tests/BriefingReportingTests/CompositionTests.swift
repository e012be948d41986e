import BriefingAnalysis
import BriefingCore
import BriefingTesting
import Testing

@testable import BriefingReporting

@Suite("Composing a briefing")
struct CompositionTests {
  static let wire = """
    [The [Trade 3+3](forum) [will meet on [29 July 2022](date value=2022-07-29 basis=stated \
    kind=date) in Lima](event status=scheduled date=2022-07-29)](statement kind=announcement \
    status=scheduled voice=source polarity=positive topic=trade). [They will discuss \
    “fair” tariffs](statement kind=agenda status=planned voice=source polarity=positive topic=trade).
    """
  static let column = """
    [They should discuss tariffs](statement kind=recommendation status=proposed voice=author \
    polarity=positive topic=trade). [The [Trade 3+3](forum) [met on [29 July 2022](date \
    value=2022-07-29 basis=stated kind=date)](event status=held date=2022-07-29)](statement \
    kind=background status=held voice=source).
    """

  private func compose(
    _ decisions: Decisions = Decisions(),
    question: String? = nil
  ) throws -> (briefing: Briefing, documents: [AnnotatedDocument]) {
    let descriptor = AnnotatorDescriptor(name: "test.markup", version: "1", produces: [])
    let texts = ["wire": Self.wire, "column": Self.column]
    let documents = try texts.map { id, markup -> AnnotatedDocument in
      let marked = try MarkedText(markup)
      let document = Document.testing(marked.text.string, id: id)
      return AnnotatedDocument(
        document: document,
        annotations: marked.marks.map { mark in
          var attributes = Attributes()
          for (key, value) in mark.attributes { attributes[key] = .text(value) }
          return Annotation(
            Mark(mark.label, mark.span, attributes: attributes),
            by: descriptor,
            in: document
          )
        }
      )
    }
    let dossier = DossierContents(
      manifest: DossierManifest(question: question),
      documents: documents,
      decisions: decisions
    )
    let taxonomy = TopicTaxonomy(topics: [Topic(id: "trade", terms: ["tariff"])])
    let briefing = BriefingComposer(tool: .init(name: "test", version: "1")).compose(
      dossier,
      analysis: Analyzer(taxonomy: taxonomy).analyze(dossier),
      annotators: ["test.markup@1"]
    )
    return (briefing, documents)
  }

  private func items(_ section: SectionID, of briefing: Briefing) -> [Item] {
    briefing.sections.first { $0.id == section }?.items ?? []
  }

  @Test
  func `A composed briefing is true to its sources and passes the linter`() throws {
    let (briefing, documents) = try compose()
    #expect(BriefingVerifier(Evidence(documents: documents)).verify(briefing) == [])
    let texts = Dictionary(documents.map { ($0.id, $0.document.text) }, uniquingKeysWith: { $1 })
    #expect(BriefingLinter(texts: texts).lint(briefing).map(\.description) == [])
    #expect(briefing.sections.map(\.id) == SectionID.all)
  }

  @Test
  func `Key points are items of the body`() throws {
    let (briefing, _) = try compose()
    let body = briefing.sections.dropFirst().flatMap(\.items)
    for point in items("key-points", of: briefing) {
      #expect(body.contains { $0.text == point.text && $0.citations == point.citations })
    }
  }

  @Test
  func `An author's wish is a side of the topic and no item of the agenda`() throws {
    let (briefing, _) = try compose()
    let agenda = items("agenda", of: briefing)
    #expect(agenda.allSatisfy { $0.voice != .author })
    #expect(agenda.flatMap(\.citations).allSatisfy { $0.source == "wire" })
    #expect(agenda.first?.sides.map(\.source) == ["column", "wire"])
    #expect(items("recommendations", of: briefing).map(\.citations[0].source) == ["column"])
  }

  @Test
  func `Accounts with other statuses are items of their own`() throws {
    let timeline = items("timeline", of: try compose().briefing)
    #expect(Set(timeline.map(\.status)) == [.scheduled, .held])
    #expect(timeline.allSatisfy { $0.when == "2022-07-29" })
  }

  @Test
  func `A quote that holds curly marks is set in straight ones`() {
    #expect(Phrasing.quoted("plain") == "“plain”")
    #expect(Phrasing.quoted("a “fair” deal") == "\"a “fair” deal\"")
  }

  @Test
  func `A person's strike and rewording win, and the strike is listed`() throws {
    let original = items("recommendations", of: try compose().briefing)[0]
    let agenda = items("agenda", of: try compose().briefing).last
    let amended = try #require(agenda)
    let (briefing, _) = try compose(
      Decisions(
        strikes: [.init(item: original.id, reason: "off topic")],
        amendments: [.init(item: amended.id, text: "Tariffs are on the agenda.")]
      )
    )
    #expect(items("recommendations", of: briefing).map(\.text) == ["None found in 2 sources."])
    #expect(briefing.excluded.contains { $0.reason == "struck: off topic" })
    let item = items("agenda", of: briefing).first { $0.id == amended.id }
    #expect(item?.text == "Tariffs are on the agenda.")
    #expect(item?.citations == amended.citations)
  }

  @Test(arguments: [
    "1": "1", "1000": "1,000", "6800000000": "6,800,000,000", "10/20.5": "10 to 20.5",
  ])
  func `Amounts are grouped`(_ amount: String, _ text: String) {
    #expect(Phrasing.grouped(amount) == text)
  }
}
