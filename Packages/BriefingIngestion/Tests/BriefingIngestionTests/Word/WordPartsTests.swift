import BriefingCore
import BriefingIngestion
import Testing

struct WordPartsTests {
  private static let body =
    "The harbor city and three towns agreed to share their ferries for a year."

  @Test func `Imported pages and texts stand where they are imported`() throws {
    var sample = WordSample(
      paragraph("T", style: "Title") + paragraph("Before.") + "<w:altChunk r:id=\"r0\"/>"
        + "<w:altChunk r:id=\"r1\"/>" + paragraph("After.")
    )
    sample.relations = [("aFChunk", "a.htm"), ("aFChunk", "/chunks/b.txt")]
    sample.parts["word/a.htm"] = "<html><body><p>\(Self.body)</p><p>Caf&eacute;.</p></body></html>"
    sample.parts["chunks/b.txt"] = "A plain text."
    let reading = try sample.read()
    #expect(
      reading.listing == [
        "title | T", "paragraph | Before.", "paragraph | \(Self.body)", "paragraph | Café.",
        "paragraph | A plain text.", "paragraph | After.",
      ]
    )
    #expect(reading.diagnostics == [])
    #expect(reading.document.faults == [])
    let misplaced = reading.misplaced(in: sample.sources) { original, character in
      original.elementsEqual("&eacute;".utf8) && character == "é"
    }
    #expect(misplaced == [])
    let place = try #require(reading.text.occurrences(of: "plain", atMost: 1).first)
    #expect(reading.sourceMap.places(of: place).first?.part == "chunks/b.txt")
  }

  @Test func `Of an imported page all is text, however short`() throws {
    var sample = WordSample("<w:altChunk r:id=\"r0\"/>" + paragraph("After."))
    sample.relations = [("aFChunk", "a.html")]
    sample.parts["word/a.html"] = "<p>A chunk.</p>"
    #expect(try sample.read().listing == ["paragraph | A chunk.", "paragraph | After."])
  }

  @Test func `An import within a table does not break its rows`() throws {
    let cells =
      "<w:tc>\(paragraph("a"))</w:tc><w:tc><w:altChunk r:id=\"r0\"/>\(paragraph("b"))</w:tc>"
    var sample = WordSample(
      paragraph("T", style: "Title")
        + "<w:tbl><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid><w:tr>\(cells)</w:tr></w:tbl>"
    )
    sample.relations = [("aFChunk", "a.txt")]
    sample.parts["word/a.txt"] = Self.body
    let reading = try sample.read()
    #expect(
      reading.listing == ["title | T", "table | a", "paragraph | \(Self.body)", "table | b"]
    )
    #expect(reading.document.faults == [])
  }

  @Test func `Text that stands in other parts and is not read is told with counts`() throws {
    var sample = WordSample(
      paragraph("They met.")
        + "<w:altChunk r:id=\"r0\"/><w:altChunk r:id=\"r9\"/><w:subDoc r:id=\"r5\"/>"
        + "<w:p><w:r><w:drawing><c:chart r:id=\"r3\"/></w:drawing></w:r></w:p>"
    )
    sample.relations = [("aFChunk", "a.docx")]
    sample.parts["word/a.docx"] = "PK"
    let reading = try sample.read()
    #expect(reading.text.string == "They met.")
    #expect(
      reading.diagnostics.map(\.message) == [
        "2 imported documents were not read: web pages and plain text are", "1 chart was not read",
        "1 document in other files that this one is made of was not read",
      ]
    )
    #expect(reading.diagnostics.allSatisfy { $0.severity == .warning && $0.remedy != nil })
  }

  @Test func `The words of a diagram are read`() throws {
    var sample = WordSample(paragraph("T", style: "Title") + paragraph(Self.body))
    sample.relations = [("diagramData", "diagrams/data1.xml")]
    sample.parts["word/diagrams/data1.xml"] = """
      <dgm:dataModel><dgm:pt><dgm:t><a:bodyPr/><a:p><a:r><a:t>Agree on </a:t></a:r><a:r>\
      <a:t>costs</a:t></a:r></a:p></dgm:t></dgm:pt><dgm:pt><dgm:t><a:p><a:r><a:t>Sail</a:t></a:r>\
      </a:p></dgm:t></dgm:pt></dgm:dataModel>
      """
    let reading = try sample.read()
    #expect(
      reading.listing == [
        "title | T", "paragraph | \(Self.body)", "paragraph:diagram | Agree on costs",
        "paragraph:diagram | Sail",
      ]
    )
    #expect(reading.misplaced(in: sample.sources) { _, _ in false } == [])
  }

  @Test func `What is never read is no reason to refuse a document`() throws {
    var sample = WordSample(paragraph("They met."))
    sample.parts["word/media/blank.bmp"] = String(repeating: "0", count: 3 << 20)
    sample.parts["word/media/a.png"] = "png"
    var bytes = try sample.bytes()
    // A name that is no UTF-8, in both places it stands in.
    let name = Array("word/media/a.png".utf8)
    for index in bytes.indices.dropLast(name.count)
    where bytes[index..<index + name.count].elementsEqual(name) {
      bytes[index + 11] = 0x84
    }
    let reading = try WordReader().read(RawSource(id: "x", file: "x.docx", bytes: bytes))
    #expect(reading.text.string == "They met.")
    #expect(reading.diagnostics == [])
  }
}
