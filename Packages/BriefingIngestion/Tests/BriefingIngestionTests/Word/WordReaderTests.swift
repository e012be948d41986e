import BriefingCore
import BriefingIngestion
import Testing

struct WordReaderTests {
  private static let styles = """
    <w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>
    <w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
    <w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>
    <w:style w:type="paragraph" w:styleId="Mine"><w:name w:val="Mine"/><w:basedOn w:val="berschrift1"/></w:style>
    <w:style w:type="paragraph" w:styleId="Loop"><w:name w:val="Loop"/><w:basedOn w:val="Loop"/></w:style>
    <w:style w:type="paragraph" w:styleId="Punkte"><w:name w:val="List Bullet"/></w:style>
    <w:style w:type="paragraph" w:styleId="Level"><w:name w:val="Level"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="Zitat"><w:name w:val="Quote"/></w:style>
    <w:style w:type="paragraph" w:styleId="Bild"><w:name w:val="caption"/></w:style>
    """

  private static let body =
    "The harbor city and three towns agreed to share their ferries for a year."

  private func sample(_ body: String) -> WordSample {
    var sample = WordSample(body)
    sample.add("styles", "styles.xml", root: "styles", Self.styles)
    return sample
  }

  /// Paragraphs, and the blocks they make.
  private struct Case: CustomTestStringConvertible {
    let paragraphs: [String]
    let blocks: [String]

    init(_ paragraphs: [String], _ blocks: [String]) {
      self.paragraphs = paragraphs
      self.blocks = blocks
    }

    var testDescription: String { blocks.joined(separator: ", ") }
  }

  private static let cases: [Case] = [
    Case(
      [paragraph("Ferries", style: "Titel"), paragraph("Costs", style: "berschrift1")],
      ["title | Ferries", "heading | Costs"]
    ),
    Case(
      [
        paragraph("A", style: "Titel"), paragraph("Costs of it", style: "Mine"),
        paragraph("Loops", style: "Loop"), paragraph("Two", style: "Level"),
      ],
      ["title | A", "heading | Costs of it", "paragraph | Loops", "heading | Two"]
    ),
    Case(
      [
        paragraph("A", style: "Titel"), paragraph("They share:"),
        paragraph("Boats", style: "Punkte"),
        paragraph("Piers", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"3\"/></w:numPr>"),
        paragraph("No more.", style: "Punkte", "<w:numPr><w:numId w:val=\"0\"/></w:numPr>"),
      ],
      [
        "title | A", "paragraph | They share:", "list-item | Boats", "list-item | Piers",
        "paragraph | No more.",
      ]
    ),
    Case(
      [
        paragraph("A", style: "Titel"), paragraph("So it is.", style: "Zitat"),
        paragraph("A ferry at the pier", style: "Bild"), paragraph("Said", style: "Unknown"),
      ],
      ["title | A", "quote | So it is.", "caption | A ferry at the pier", "paragraph | Said"]
    ),
    Case(
      [paragraph("Ferries", style: "Heading1"), paragraph(body)],
      ["title | Ferries", "paragraph | \(body)"]
    ),
  ]

  @Test(arguments: cases)
  private func `Paragraphs are what their styles say`(_ item: Case) throws {
    #expect(try sample(item.paragraphs.joined()).read().listing == item.blocks)
  }

  @Test(arguments: [
    "<w:r><w:t>One</w:t><w:tab/><w:t>two</w:t><w:br/><w:t>three</w:t></w:r>": "One\ttwo⏎three",
    "<w:r><w:t>co</w:t><w:softHyphen/><w:t>op</w:t><w:noBreakHyphen/><w:t>x</w:t></w:r>": "coop‑x",
    "<w:r><w:t xml:space=\"preserve\">They </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>met</w:t></w:r>":
      "They met",
    "<w:r><w:t>A</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>B</w:t></w:r><w:r><w:t>C</w:t></w:r>":
      "AC",
    "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>B</w:t></w:r>": "B",
    "<w:ins><w:r><w:t>new</w:t></w:r></w:ins><w:del><w:r><w:delText>old</w:delText></w:r></w:del>":
      "new",
    "<w:moveFrom><w:r><w:t>old</w:t></w:r></w:moveFrom><w:r><w:t>new</w:t></w:r>": "new",
    "<w:hyperlink><w:r><w:t>the plan</w:t></w:r></w:hyperlink>": "the plan",
    """
    <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText><w:t>no</w:t></w:r>\
    <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>7 May or so</w:t></w:r>\
    <w:r><w:fldChar w:fldCharType="end"/></w:r>
    """: "7 May or so",
    "<w:fldSimple w:instr=\" DATE \"><w:r><w:t>May</w:t></w:r></w:fldSimple>": "May",
    "<w:r><w:t>A &amp; B &#233; &lt;c&gt;</w:t></w:r>": "A & B é <c>",
    "<w:r><w:t><![CDATA[A & B]]></w:t></w:r>": "A & B",
    "<w:r><w:t>x</w:t><w:sym w:font=\"Symbol\" w:char=\"2192\"/></w:r>": "x→",
    "<w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr><w:r><w:t>x</w:t></w:r>": "x",
  ])
  func `Runs are what is printed`(_ runs: String, expected: String) throws {
    let reading = try sample(paragraph("T", style: "Titel") + "<w:p>\(runs)</w:p>").read()
    #expect(reading.listing.dropFirst() == ["paragraph | \(expected)"])
  }

  private static func cell(_ content: String) -> String { "<w:tc>\(content)</w:tc>" }

  @Test func `A table becomes rows, and a table of one column frames what is in it`() throws {
    let grid = "<w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>"
    let inner =
      "<w:tbl>\(grid)<w:tr>\(Self.cell(paragraph("80")))\(Self.cell(paragraph("90")))</w:tr></w:tbl>"
    let rows = """
      <w:tbl>\(grid)<w:tr>\(Self.cell(paragraph("Boat")))\(Self.cell(paragraph("Seats")))</w:tr>\
      <w:tr>\(Self.cell(paragraph("Ann") + paragraph("of Rivertown")))\(Self.cell(paragraph("120")))</w:tr>\
      <w:tr>\(Self.cell(paragraph("Bo")))\(Self.cell(inner))</w:tr></w:tbl>
      """
    let frame = """
      <w:tbl><w:tblGrid><w:gridCol/></w:tblGrid><w:tr>\
      \(Self.cell(paragraph("One thing") + paragraph("Another thing") + rows))</w:tr></w:tbl>
      """
    #expect(
      try sample(paragraph("T", style: "Titel") + rows).read().listing == [
        "title | T", "table | Boat\tSeats", "table | Ann⏎of Rivertown\t120", "table | Bo\t80\t90",
      ]
    )
    #expect(
      try sample(paragraph("T", style: "Titel") + frame).read().listing == [
        "title | T", "paragraph | One thing", "paragraph | Another thing", "table | Boat\tSeats",
        "table | Ann⏎of Rivertown\t120", "table | Bo\t80\t90",
      ]
    )
  }

  @Test func `A text box is read once, after its paragraph`() throws {
    let box = "<w:txbxContent>\(paragraph("In the box"))</w:txbxContent>"
    let reading = try sample(
      paragraph("T", style: "Titel") + """
        <w:p><w:r><w:t>Before </w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires="wps">\
        <w:drawing><wps:txbx>\(box)</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>\
        <v:textbox>\(box)</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>\
        <w:r><w:t>and after</w:t></w:r></w:p>
        """
    ).read()
    #expect(
      reading.listing == ["title | T", "paragraph | Before and after", "paragraph | In the box"]
    )
  }

  @Test func `Text boxes within text boxes are all read`() throws {
    var box = "<w:r><w:t>innermost</w:t></w:r>"
    for level in 0..<12 {
      box =
        "<w:r><w:t>\(level)</w:t></w:r><w:r><w:txbxContent><w:p>\(box)</w:p></w:txbxContent></w:r>"
    }
    let reading = try sample(paragraph("T", style: "Titel") + "<w:p>\(box)</w:p>").read()
    #expect(reading.document.faults == [])
    #expect(reading.blocks.count == 14)
    #expect(reading.text.string.hasSuffix("innermost"))
  }

  @Test func `Notes, headers and footers stand at the end, and comments are counted`() throws {
    var sample = sample(
      paragraph("T", style: "Titel") + paragraph(Self.body)
        + "<w:p><w:del><w:r><w:delText>x</w:delText></w:r></w:del></w:p>"
    )
    sample.add("header", "header1.xml", root: "hdr", paragraph("Draft"))
    sample.add("footer", "footer1.xml", root: "ftr", paragraph("Page 1"))
    sample.add(
      "footnotes",
      "footnotes.xml",
      root: "footnotes",
      "<w:footnote w:id=\"1\">\(paragraph("Said the mayor."))</w:footnote>"
    )
    sample.add("comments", "comments.xml", root: "comments", "<w:comment/><w:comment/>")
    let reading = try sample.read()
    #expect(
      reading.listing == [
        "title | T", "paragraph | \(Self.body)", "paragraph:footnote | Said the mayor.",
        "boilerplate:page-header | Draft", "boilerplate:page-footer | Page 1",
      ]
    )
    #expect(reading.diagnostics.map(\.severity) == [.warning, .note])
    #expect(reading.diagnostics[0].message.hasPrefix("1 tracked deletion was left out"))
    #expect(reading.diagnostics[1].message == "2 comments were not read")
    #expect(reading.misplaced(in: sample.sources) { _, _ in false } == [])
    let note = try #require(reading.text.occurrences(of: "mayor", atMost: 1).first)
    #expect(reading.sourceMap.places(of: note).first?.part == "word/footnotes.xml")
    #expect(reading.document.faults == [])
  }

  @Test func `The properties say who wrote the document and when`() throws {
    var sample = sample(paragraph(Self.body))
    sample.parts["_rels/.rels"] = WordSample.relations([
      ("officeDocument", "word/document.xml"), ("metadata/core-properties", "docProps/core.xml"),
    ])
    sample.parts["docProps/core.xml"] = """
      <cp:coreProperties><dc:title>A plan</dc:title><dc:creator>Ann Sample; Bo Trial</dc:creator>\
      <dcterms:created>2031-05-01T08:00:00Z</dcterms:created>\
      <dcterms:modified>2031-05-03T08:00:00Z</dcterms:modified><dc:language>en-US</dc:language>\
      </cp:coreProperties>
      """
    let metadata = try sample.read().metadata
    #expect(metadata.title == Finding("A plan", origin: .markup("docProps/core.xml:title")))
    #expect(metadata.authors.map(\.value) == ["Ann Sample", "Bo Trial"])
    #expect(metadata.published == .unknown)
    #expect(
      metadata.modified == Finding("2031-05-03", origin: .markup("docProps/core.xml:modified"))
    )
    #expect(metadata.language?.value == "en")
  }

  @Test func `What is no statement by its length is none`() throws {
    var sample = sample(paragraph(Self.body))
    sample.parts["_rels/.rels"] = WordSample.relations([
      ("officeDocument", "word/document.xml"), ("metadata/core-properties", "docProps/core.xml"),
    ])
    let names = String(repeating: "Ann Sample; ", count: 1_000)
    sample.parts["docProps/core.xml"] = """
      <cp:coreProperties><dc:title>\(names)</dc:title><dc:creator>\(names)</dc:creator>\
      <dc:language>en-US</dc:language></cp:coreProperties>
      """
    let metadata = try sample.read().metadata
    #expect(metadata.title == nil)
    #expect(metadata.authors == [])
    #expect(metadata.language?.value == "en")
  }

  @Test func `The strict standard is read as the other`() throws {
    var sample = WordSample(paragraph("They met &#x26; left."))
    for (name, part) in sample.parts {
      sample.parts[name] = part?.replacing(
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        with: "http://purl.oclc.org/ooxml/officeDocument/relationships"
      )
    }
    let reading = try sample.read()
    #expect(reading.text.string == "They met & left.")
    #expect(
      reading.misplaced(in: sample.sources) { $0.elementsEqual("&#x26;".utf8) && $1 == "&" } == []
    )
    #expect(reading.diagnostics == [])
  }
}
