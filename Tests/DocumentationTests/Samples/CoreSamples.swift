import BriefingCore
import Testing

@Suite("Samples of the comments of BriefingCore")
struct CoreSamples: Samples {
  let output = Output()

  @Test func `An annotation quotes its span`() throws {
    let document = Document(id: "report", file: "sources/report.txt", text: "They met in Lima.")
    let place = Annotation(Place(name: "Lima"), at: TextSpan(12..<16), in: document, by: "acme@1")
    print(place.id, place.label, place.quote)
    // a-b7b08c2de39e168a place Lima
    try output.isTold()
  }

  @Test func `A table is written as CSV`() throws {
    var table = CSVTable()
    table.add(["id", "quote"])
    table.add(["s1-1", "=1+1, they said"])
    // id,quote
    // s1-1,"'=1+1, they said"
    print(String(decoding: table.bytes, as: UTF8.self).replacing("\r\n", with: "\n"))
    try output.isTold()
  }

  @Test func `Phrases are found in a document`() {
    let document = Document(id: "d", file: "d.txt", text: "An Indo-Pacific supply chain")
    let matcher = PhraseMatcher([
      PhraseMatcher.Phrase("Indo-Pacific", payload: 0),
      PhraseMatcher.Phrase("supply chain", payload: 1, isCaseSensitive: false),
    ])
    let matches = matcher.matches(in: document, span: document.text.span)
    #expect(matches.map(\.payload) == [0, 1])
  }

  @Test func `Topics are found by their terms`() throws {
    let text = DocumentText("Wafers are short.")
    let finder = TopicFinder(TopicTaxonomy(topics: [Topic(id: "chips", terms: ["wafer"])]))
    let topics = finder.topics(of: text.span, in: text)  // ["chips"] for "Wafers are short."
    #expect(topics == ["chips"])
  }

  @Test func `An attribute is read as a value`() {
    let attributes: Attributes = ["percent": "25"]
    let percent: Double? = attributes.value("percent")
    #expect(percent == 25)
  }
}
