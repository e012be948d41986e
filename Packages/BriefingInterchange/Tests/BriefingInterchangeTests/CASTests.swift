import BriefingCore
import BriefingInterchange
import Testing

/// CAS of UIMA, in JSON and in XMI.
@Suite struct CASTests {
  private func read(_ xml: String, name: String = "report.xmi") -> Import {
    let file = InterchangeFile(name: name, bytes: Array(xml.utf8))
    return CASXMIImporter().read([file], for: [Sample.document()])
  }

  private func xmi(_ elements: String, members: String = "3 4 5") -> String {
    let text = Sample.text.string
      .split(separator: "\r\n", omittingEmptySubsequences: false).joined(separator: "&#13;&#10;")
      .split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "&#10;")
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- made by hand -->
      <xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore"
        xmlns:ner="http:///org/example/ner.ecore" xmlns:briefing="http:///briefing.ecore">
      \(elements)
      <cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" mimeType="text" sofaString="\(text)"/>
      <cas:View sofa="1" members="\(members)"/>
      </xmi:XMI>
      """
  }

  @Test func `A mark in JSON counts in UTF-16 and has its features`() throws {
    let export = CASJSONExporter().export(Sample.annotated([Sample.full(.accepted)]))
    let json = try JSONValue(parsing: export.files[0].bytes)
    let mark = try #require(json["%FEATURE_STRUCTURES"]?.array?.last)
    #expect(mark["%TYPE"] == "briefing.Mark")
    // The flag before it is four code units.
    #expect(mark["begin"] == .integer(5))
    #expect(mark["end"] == .integer(10))
    #expect(mark["label"] == "place")
    #expect(mark["confidence"] == .number(0.75))
    #expect(mark["review"] == "accepted")
    #expect(mark["reviewer"] == "Ada")
    #expect(mark["note"] == "the country, not the team")
    #expect(mark["record"]?.string?.contains(#""code":"JP""#) == true)
    #expect(json["%VIEWS"]?["_InitialView"]?["%MEMBERS"] == .array([.integer(2), .integer(3)]))
  }

  @Test func `Line breaks of the text are references in XMI`() {
    let export = CASXMIExporter().export(Sample.annotated())
    let xml = String(decoding: export.files[0].bytes, as: UTF8.self)
    #expect(export.files.map(\.name) == ["report.xmi", "TypeSystem.xml"])
    #expect(xml.contains("2022.&#13;&#10;Mr. Hagiuda"))
    #expect(xml.contains("<briefing:Mark xmi:id=\"3\" sofa=\"1\" begin=\"0\" end=\"4\""))
  }

  @Test func `What XML cannot hold is replaced, and its marks are left out and listed`() throws {
    let text = DocumentText("a \u{1} bell and \u{FFFF} ends")
    let document = Document(
      id: "odd",
      source: Sample.document().source,
      text: text,
      blocks: [],
      sentences: [],
      tokens: []
    )
    let marks = ["\u{1} bell", "ends"].map { quote in
      Annotation(
        id: AnnotationID(rawValue: "a-\(quote.utf8.count)"),
        label: .artifact,
        span: text.occurrences(of: quote, atMost: 1)[0],
        quote: quote,
        annotator: "a",
        note: "with \u{2}"
      )
    }
    let annotated = AnnotatedDocument(document: document, annotations: marks)
    let export = CASXMIExporter().export(annotated)
    let losses = export.losses[0].losses
    #expect(losses.first { $0.kind == .character }?.count == 2)
    #expect(losses.first { $0.kind == .unwritable }?.count == 1)
    let read = CASXMIImporter().read(export.files, for: [document])
    #expect(read.problems.isEmpty)
    let back = try #require(read.documents.first?.marks.first)
    #expect(back.quote == "ends")
    #expect(back.note == "with \u{2}")
  }

  @Test func `Annotations of other types are marks, and layout is counted`() throws {
    let result = read(
      xmi(
        """
        <ner:NamedEntity xmi:id="3" sofa="1" begin="5" end="10" value="LOC" identifier="Q17"/>
        <ner:Office xmi:id="4" sofa="1" begin="5" end="10"></ner:Office>
        <ner:Ghost xmi:id="9" sofa="1" begin="5" end="10"/>
        """
      )
    )
    #expect(result.problems.isEmpty)
    let marks = try #require(result.documents.first).marks
    #expect(marks.map(\.label) == [.place, .office])
    #expect(marks.map(\.quote) == ["Japan", "Japan"])
    #expect(marks[0].attributes == nil)
    let kinds = result.losses.flatMap(\.losses).map(\.kind)
    #expect(kinds == [.attribute("identifier"), .foreign("org.example.ner.Ghost in no view")])
  }

  @Test func `A mark made in an editor of CAS says nothing of attributes`() throws {
    let own = #"<briefing:Mark xmi:id="3" sofa="1" begin="5" end="10" label="place" note="new"/>"#
    let mark = try #require(read(xmi(own)).documents.first?.marks.first)
    #expect(mark.note == "new")
    #expect(mark.attributes == nil)
    #expect(mark.id == nil)
  }

  @Test(arguments: [
    (#"<briefing:Mark xmi:id="3" sofa="1" begin="1" end="10" label="a"/>"#, "1 to 10 is no place"),
    (
      #"<briefing:Mark xmi:id="3" sofa="1" begin="5" end="999" label="a"/>"#, "5 to 999 is no place"
    ),
    (
      #"<briefing:Mark xmi:id="3" sofa="1" begin="5" end="10" label="a" record="{"/>"#,
      "`record` has the value “{”"
    ),
    (
      #"<briefing:Mark xmi:id="3" sofa="1" begin="5" end="10" label="a" confidence="9"/>"#,
      "`confidence` has the value “9”"
    ),
    (#"<a b="1" b="2"/>"#, "this is not XML that can be read: the attribute 'b' stands twice"),
    ("<a b=\"<\"/>", "this is not XML that can be read: '<' stands in a value"),
    ("<a b=\"&amp\"/>", "this is not XML that can be read: '&amp\"/>\n"),
    ("<a b=\"&#xD800;\"/>", "this is not XML that can be read: '&#xD800;' stands for no character"),
    ("<a b=\"&#0;\"/>", "this is not XML that can be read: '&#0;' stands for no character"),
    ("<a b=\"&x;\"/>", "this is not XML that can be read: '&x;' stands for no character"),
    ("<a></b>", "this is not XML that can be read: </b> ends no element"),
    ("<!-- ", "this is not XML that can be read: a comment has no end"),
    ("<a b=1/>", "this is not XML that can be read: a value in quotation marks was expected"),
  ])
  func `What does not fit is refused with its line`(element: String, message: String) throws {
    let result = read(xmi(element))
    let problem = try #require(result.problems.first)
    if !message.hasSuffix("\n") {
      #expect(problem.message.hasPrefix(message), "\(problem.message)")
    }
    #expect(problem.file == "report.xmi")
    #expect(problem.position?.line == 5)
    #expect(result.documents.flatMap(\.marks).isEmpty)
  }

  @Test func `Entities that multiply, and files that are fetched, are not even read`() throws {
    let bomb = """
      <?xml version="1.0"?>
      <!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/hosts">]>
      <xmi:XMI xmlns:xmi="http://www.omg.org/XMI"><a b="&b;&c;"/></xmi:XMI>
      """
    let result = read(bomb)
    #expect(result.problems.map(\.message).first?.hasSuffix("document types are not read") == true)
    #expect(result.problems.first?.position == TextPosition(line: 2, column: 1))
  }

  @Test(arguments: [
    "", "x", "<a/><b/>", "<a>", "<", "<a", "<a b", "<a b='", "</a>", "<a/>x", "<?xml",
  ])
  func `What is no XML is refused`(xml: String) {
    #expect(read(xml).problems.count == 1)
  }

  @Test func `Elements that lie in one another without end are refused`() {
    let result = read(String(repeating: "<a>", count: 100_000))
    #expect(result.problems.first?.message.contains("lie in one another") == true)
  }

  @Test func `JSON of another kind is refused, and what is in no view is counted`() throws {
    let name = "report.json"
    let other = InterchangeFile(name: name, bytes: Array("{}".utf8))
    #expect(CASJSONImporter().read([other], for: [Sample.document()]).problems.count == 1)
    let text = JSONValue.string(Sample.text.string).text()
    let json = """
      {"%FEATURE_STRUCTURES": [
       {"%ID": 1, "%TYPE": "uima.cas.Sofa", "sofaString": \(text)},
       {"%ID": 2, "%TYPE": "org.example.Person", "@sofa": 1, "begin": 5, "end": 10},
       {"%ID": 3, "%TYPE": "org.example.Person", "@sofa": 1, "begin": 5, "end": 10}],
       "%VIEWS": {"_InitialView": {"%SOFA": 1, "%MEMBERS": [3]}}}
      """
    let file = InterchangeFile(name: name, bytes: Array(json.utf8))
    let result = CASJSONImporter().read([file], for: [Sample.document()])
    #expect(result.problems.isEmpty)
    #expect(result.documents.first?.marks.map(\.label) == [.person])
    #expect(
      result.losses.flatMap(\.losses).map(\.kind) == [.foreign("org.example.Person in no view")]
    )
  }
}
