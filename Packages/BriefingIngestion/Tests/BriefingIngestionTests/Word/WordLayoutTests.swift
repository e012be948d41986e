import BriefingCore
import BriefingIngestion
import Testing

struct WordLayoutTests {
  private static let dropCap = "<w:framePr w:dropCap=\"drop\" w:lines=\"3\"/>"

  private static let dropCaps: [String: [String]] = [
    paragraph("T", dropCap) + paragraph("he port opened."): ["paragraph | The port opened."],
    paragraph("A", dropCap) + paragraph(" port opened."): ["paragraph | A port opened."],
    paragraph("T", "<w:framePr w:dropCap=\"none\"/>") + paragraph("he port."):
      ["paragraph | T", "paragraph | he port."],
    paragraph("T", dropCap): ["paragraph | T"],
    paragraph("Side", "<w:framePr w:w=\"20\"/>") + paragraph("Text."):
      ["paragraph | Side", "paragraph | Text."],
  ]

  @Test(arguments: dropCaps)
  func `A large first letter is a part of its word`(_ body: String, expected: [String]) throws {
    #expect(try WordSample.read(body).blocks == expected)
  }

  private static func version(
    _ requires: String,
    _ text: String,
    other: String,
    before: String = ""
  ) -> String {
    """
    <w:p>\(run(before))<w:r><mc:AlternateContent><mc:Choice Requires="\(requires)">\(text)</mc:Choice>\
    <mc:Fallback>\(other)</mc:Fallback></mc:AlternateContent></w:r></w:p>
    """
  }

  private static let versions: [String: String] = [
    version("wps", "<w:t>new</w:t>", other: "<w:t>old</w:t>"): "new",
    version("w14 wpg", "<w:t>new</w:t>", other: "<w:t>old</w:t>"): "new",
    version("w16se", "<w:t>new</w:t>", other: "<w:t>old</w:t>"): "old",
    version("wps cx1", "<w:t>new</w:t>", other: "<w:t>old</w:t>"): "old",
    version("am3d", "<w:t>new</w:t>", other: ""): "",
    version("w16se", "<w16se:symEx w16se:char=\"2612\"/>", other: "<w:t>☒</w:t>", before: "No "):
      "No ☒",
    "<w:p><w:r><w:t>Yes</w:t><w16se:symEx w16se:font=\"Segoe UI Emoji\" w16se:char=\"1F600\"/></w:r></w:p>":
      "Yes😀",
    "<w:p><w:r><w:t>a</w:t><w:ptab w:relativeTo=\"margin\"/><w:t>b</w:t></w:r></w:p>": "a\tb",
  ]

  @Test(arguments: versions)
  func `Of two versions the one is read that can be`(_ body: String, expected: String) throws {
    let (blocks, _) = try WordSample.read(body)
    #expect(blocks == (expected.isEmpty ? [] : ["paragraph | \(expected)"]))
  }

  @Test func `Paragraphs of a cell and lines apart are sentences of their own`() throws {
    let grid = "<w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>"
    let body = """
      \(paragraph("T", style: "Title"))<w:tbl>\(grid)<w:tr>\
      <w:tc>\(paragraph("Ann Sample"))\(paragraph("Mayor of Rivertown"))</w:tc>\
      <w:tc>\(paragraph("120"))</w:tc></w:tr>\
      <w:tr><w:tc>\(paragraph("Bo Trial"))</w:tc><w:tc>\(paragraph("80"))</w:tc></w:tr></w:tbl>\
      <w:p><w:r><w:t>One thing</w:t><w:br/><w:t>goes on</w:t><w:br/> <w:br/><w:br/>\
      <w:t>Another thing</w:t></w:r></w:p>
      """
    let reading = try WordSample(body).read()
    #expect(
      reading.text.string
        == "T\n\nAnn Sample\n\nMayor of Rivertown\t120\nBo Trial\t80\nOne thing\ngoes on\n\n"
        + "Another thing"
    )
    let document = reading.document
    #expect(document.faults == [])
    #expect(
      document.sentences.map { reading.text[$0] } == [
        "T", "Ann Sample", "Mayor of Rivertown\t120", "Bo Trial\t80", "One thing\ngoes on",
        "Another thing",
      ]
    )
  }

  @Test(arguments: [
    "<w:pStyle w:val=\"ListBullet5000000000000000000\"/>", "<w:pStyle w:val=\"Deep\"/>",
    "<w:pStyle w:val=\"Mine\"/>",
    "<w:numPr><w:ilvl w:val=\"9223372036854775807\"/><w:numId w:val=\"1\"/></w:numPr>",
    "<w:numPr><w:ilvl w:val=\"-9223372036854775808\"/><w:numId w:val=\"1\"/></w:numPr>",
    "<w:numPr><w:ilvl w:val=\"99999999999999999999\"/><w:numId w:val=\"1\"/></w:numPr>",
  ])
  func `A list of any level is a list`(_ properties: String) throws {
    let styles = """
      <w:style w:styleId="Deep"><w:name w:val="List Number 9223372036854775807"/></w:style>
      <w:style w:styleId="Mine"><w:pPr><w:numPr><w:ilvl w:val="9223372036854775807"/></w:numPr></w:pPr></w:style>
      """
    let body = paragraph("They share:") + paragraph("Boats", properties)
    #expect(
      try WordSample.read(body, styles: styles).blocks == [
        "paragraph | They share:", "list-item | Boats",
      ]
    )
  }

  @Test(arguments: ["9223372036854775807", "-1", "9", "x"])
  func `An outline of a level that is none makes no heading`(_ level: String) throws {
    let styles = """
      <w:style w:styleId="S"><w:name w:val="S"/><w:pPr><w:outlineLvl w:val="\(level)"/></w:pPr></w:style>
      """
    let body =
      paragraph("They met.", "<w:outlineLvl w:val=\"\(level)\"/>")
      + paragraph("They left.", style: "S")
    #expect(
      try WordSample.read(body, styles: styles).blocks == [
        "paragraph | They met.", "paragraph | They left.",
      ]
    )
  }
}
