import BriefingCore
import BriefingIngestion
import Testing

struct WordRevisionTests {
  private static let deletedMark = "<w:rPr><w:del w:id=\"1\"/></w:rPr>"
  private static func deleted(_ text: String) -> String {
    "<w:del><w:r><w:delText>\(text)</w:delText></w:r></w:del>"
  }
  private static func cell(_ content: String) -> String { "<w:tc>\(content)</w:tc>" }
  private static let grid = "<w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>"

  private static let marks: [[String]: [String]] = [
    [paragraph("They met", deletedMark), paragraph("and left.")]: [
      "paragraph | They met and left."
    ],
    [paragraph("They met ", "<w:rPr><w:moveFrom/></w:rPr>"), paragraph("and left.")]:
      ["paragraph | They met and left."],
    [
      paragraph("One thing."), "<w:p><w:pPr>\(deletedMark)</w:pPr>\(deleted("Gone."))</w:p>",
      paragraph("Another thing."),
    ]: ["paragraph | One thing.", "paragraph | Another thing."],
    [paragraph("They met", "<w:rPr><w:ins/></w:rPr>"), paragraph("and left.")]:
      ["paragraph | They met", "paragraph | and left."],
    [
      paragraph("They met", "<w:rPr><w:rPrChange><w:rPr><w:del/></w:rPr></w:rPrChange></w:rPr>"),
      "",
    ]:
      ["paragraph | They met"],
    [paragraph("They met", deletedMark), ""]: ["paragraph | They met"],
  ]

  @Test(arguments: marks)
  func `Paragraphs whose mark was deleted are one`(_ body: [String], expected: [String]) throws {
    #expect(try WordSample.read(body.joined()).blocks == expected)
  }

  @Test func `Deleted marks, rows and cells are told with the other deletions`() throws {
    let row = "<w:tr>\(Self.cell(paragraph("a")))\(Self.cell(paragraph("b")))</w:tr>"
    let gone = """
      <w:tr><w:trPr><w:del w:id="1"/></w:trPr>\(Self.cell(paragraph("gone")))\
      \(Self.cell(paragraph("gone")))</w:tr>
      """
    let short = """
      <w:tr>\(Self.cell(paragraph("c")))<w:tc><w:tcPr><w:cellDel/></w:tcPr>\(paragraph("gone"))\
      </w:tc></w:tr>
      """
    let body =
      paragraph("They met", Self.deletedMark) + paragraph("and left.")
      + "<w:tbl>\(Self.grid)\(row)\(gone)\(short)</w:tbl>" + paragraph("They sat.")
    let (blocks, diagnostics) = try WordSample.read(body)
    #expect(
      blocks == [
        "paragraph | They met and left.", "table | a\tb", "table | c", "paragraph | They sat.",
      ]
    )
    #expect(diagnostics.count == 1)
    #expect(diagnostics.first?.hasPrefix("3 tracked deletions were left out") == true)
  }

  @Test func `Properties from before a change say nothing`() throws {
    let old = """
      <w:rPrChange><w:rPr><w:vanish/><w:vertAlign w:val="superscript"/></w:rPr></w:rPrChange>
      """
    let body = """
      <w:p><w:pPr><w:pPrChange><w:pPr><w:pStyle w:val="Quote"/></w:pPr></w:pPrChange></w:pPr>\
      \(run("In 2"))\(run("7 boats", old))</w:p><w:tbl>\(Self.grid.replacing("</w:tblGrid>", with: ""))\
      <w:tblGridChange><w:tblGrid><w:gridCol/></w:tblGrid></w:tblGridChange></w:tblGrid>\
      <w:tr><w:trPr><w:trPrChange><w:trPr><w:del/></w:trPr></w:trPrChange></w:trPr>\
      \(Self.cell(paragraph("a")))\(Self.cell(paragraph("b")))</w:tr></w:tbl>
      """
    let (blocks, diagnostics) = try WordSample.read(body)
    #expect(blocks == ["paragraph | In 27 boats", "table | a\tb"])
    #expect(diagnostics == [])
  }

  private static let styles = """
    <w:style w:type="character" w:styleId="H"><w:name w:val="Hid"/><w:rPr><w:vanish/></w:rPr></w:style>
    <w:style w:type="character" w:styleId="Heir"><w:basedOn w:val="H"/></w:style>
    <w:style w:type="character" w:styleId="Shown"><w:basedOn w:val="H"/><w:rPr><w:vanish w:val="0"/></w:rPr></w:style>
    <w:style w:type="character" w:styleId="Was"><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="P"><w:name w:val="Par"/><w:rPr><w:vanish/></w:rPr></w:style>
    """

  private static let hidden: [String: String] = [
    """
    <w:p>\(run("In."))<w:r><w:rPr><w:vanish/></w:rPr><w:txbxContent>\(paragraph("Out."))\
    </w:txbxContent></w:r></w:p>
    """: "In.",
    paragraph("In sight.") + "<w:p>\(run("Out.", "<w:rStyle w:val=\"H\"/>"))</w:p>": "In sight.",
    "<w:p>\(run("Out.", "<w:rStyle w:val=\"Heir\"/>"))\(run("In."))</w:p>": "In.",
    "<w:p>\(run("In.", "<w:rStyle w:val=\"Shown\"/>"))</w:p>": "In.",
    "<w:p>\(run("In.", "<w:rStyle w:val=\"Was\"/>"))</w:p>": "In.",
    "<w:p>\(run("In.", "<w:rStyle w:val=\"H\"/><w:vanish w:val=\"0\"/>"))</w:p>": "In.",
    paragraph("Out.", style: "P") + paragraph("In."): "In.",
    "<w:p><w:pPr><w:pStyle w:val=\"P\"/></w:pPr><w:r><w:t>Out.</w:t></w:r></w:p>"
      + paragraph("In."):
      "In.",
    "<w:p><w:pPr><w:pStyle w:val=\"P\"/></w:pPr>\(run("In.", "<w:vanish w:val=\"false\"/>"))</w:p>":
      "In.",
    "<w:p><w:pPr><w:pStyle w:val=\"P\"/></w:pPr>\(run("In.", "<w:rStyle w:val=\"H\"/>"))</w:p>":
      "In.",
  ]

  @Test(arguments: hidden)
  func `What a style hides is hidden, and what a run says counts more`(
    _ body: String,
    expected: String
  ) throws {
    let (blocks, diagnostics) = try WordSample.read(body, styles: Self.styles)
    #expect(blocks == ["paragraph | \(expected)"])
    let hidesOne = body.contains("Out.")
    #expect(diagnostics == (hidesOne ? ["1 run of hidden text was not read"] : []))
  }
}
