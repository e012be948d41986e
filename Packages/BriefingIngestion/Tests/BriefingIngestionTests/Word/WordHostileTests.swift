import BriefingArchive
import BriefingCore
import Testing

@testable import BriefingIngestion

struct WordHostileTests {
  private func reason(_ bytes: [UInt8]) -> String? {
    do {
      _ = try WordReader().read(RawSource(id: "x", file: "x.docx", bytes: bytes))
      return nil
    } catch IngestionError.unreadable(let file, let format, let reason) {
      return file == "x.docx" && format == "Word document" ? reason : nil
    } catch {
      return nil
    }
  }

  private func reason(_ change: (inout WordSample) -> Void) throws -> String {
    var sample = WordSample(paragraph("They met."))
    change(&sample)
    return try #require(reason(try sample.bytes()))
  }

  @Test func `What is no archive is refused with what to do`() throws {
    #expect(reason(Array("They met.".utf8))?.contains("no ZIP archive") == true)
    #expect(reason([0xD0, 0xCF, 0x11, 0xE0, 0xA1])?.contains("under a password") == true)
    let bytes = try WordSample(paragraph("They met.")).bytes()
    for length in stride(from: 1, to: bytes.count, by: 37) {
      #expect(reason(Array(bytes[..<length])) != nil)
    }
  }

  @Test func `An archive without a document is refused`() throws {
    #expect(try reason { $0.parts["word/document.xml"] = .some(nil) }.contains("no Word document"))
    let workbook = try reason { $0.parts["word/document.xml"] = "<workbook/>" }
    #expect(workbook.contains("is no Word document but 'workbook'"))
    #expect(try reason { $0.parts["word/document.xml"] = "" }.contains("no Word document"))
  }

  @Test func `XML made to grow, to nest or to break is refused`() throws {
    let bomb = """
      <!DOCTYPE a [<!ENTITY b "bbbbbbbb"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><a>&c;</a>
      """
    #expect(try reason { $0.parts["word/document.xml"] = bomb }.contains("entities of its own"))
    let deep = String(repeating: "<w:tbl>", count: 100_000)
    #expect(
      try reason { $0.parts["word/document.xml"] = "<w:document>" + deep }.contains("in each other")
    )
    let text = "<w:document><w:p><w:r><w:t>x"
    #expect(try reason { $0.parts["word/document.xml"] = text }.contains("ends too early"))
    let mixed = "<w:document><w:p></w:r></w:document>"
    #expect(try reason { $0.parts["word/document.xml"] = mixed }.contains("ends no open element"))
    let relations = try reason { $0.parts["_rels/.rels"] = "<a" }
    #expect(relations.contains("_rels/.rels"))
  }

  @Test func `An archive that would flood the memory is refused`() throws {
    let zeros = [UInt8](repeating: 0x20, count: 80 << 20)
    let bytes = try archive(["word/document.xml": zeros])
    let found = try #require(reason(bytes))
    #expect(found.contains("limit"))
    #expect(found.contains("--max-bytes 83886080"))
  }

  @Test(arguments: [8 << 20, 80 << 20, .max])
  func `A part may unpack to more where more text is allowed`(_ limit: Int) throws {
    // Noise keeps the archive from looking like one that is made to flood.
    let part = HostileText.bytes(seed: 1, count: 400_000) + [UInt8](repeating: 0, count: 65 << 20)
    var source = RawSource(id: "x", file: "x.docx", bytes: try archive(["a": part]))
    source.maximumTextBytes = limit
    let found = try SourceArchive(source, format: "Word document")
    let bytes = try? found.bytes(of: "a")
    #expect(bytes?.count == (limit == 80 << 20 ? part.count : nil))
  }

  @Test func `A text that is measured is as long as one that is read, and is not kept`() throws {
    let cell = "<w:tc>\(paragraph("a\u{A0}b &amp; c"))\(paragraph(" d "))</w:tc>"
    let body = "<w:tbl><w:tr>\(cell)\(cell)</w:tr></w:tbl><w:p/>" + paragraph("e", style: "Title")
    let markup = "<w:body>\(body)\(body)</w:body>"
    var (text, measure) = (LayoutText(), LayoutText(isMeasure: true))
    for isMeasure in [false, true] {
      var story = WordStory(styles: WordStyles())
      var tokenizer = try XMLTokenizer(Array(markup.utf8))
      if isMeasure {
        try story.read(&tokenizer, to: &measure)
      } else {
        try story.read(&tokenizer, to: &text)
      }
    }
    #expect(text.count == text.bytes.count)
    #expect(text.count == 48)
    #expect(measure.count == text.count)
    #expect(measure.bytes.isEmpty && measure.blocks.isEmpty)
  }

  @Test(arguments: ["body", "footnotes"])
  func `Text far over the limit is refused with its length`(_ part: String) throws {
    let long = paragraph(String(repeating: "a\u{A0}", count: 200_000))
    var sample = WordSample(part == "body" ? long : paragraph("They met."))
    if part != "body" { sample.add("footnotes", "footnotes.xml", root: "footnotes", long) }
    var source = RawSource(id: "x", file: "x.docx", bytes: try sample.bytes())
    source.maximumTextBytes = 1 << 16
    // The whole length is told, so that a person knows what limit would do.
    let length = 399_999 + (part == "body" ? 0 : 9)
    #expect(throws: IngestionError.textTooLong(file: "x.docx", bytes: length, limit: 1 << 16)) {
      try WordReader().read(source)
    }
  }

  @Test(arguments: [
    paragraph("a b"), "<w:p/>", "<w:tbl><w:tr><w:tc>\(paragraph("a"))</w:tc></w:tr></w:tbl>",
    "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:t>x</w:t></w:r></w:p>",
    "<w:p><w:r><w:txbxContent>\(paragraph("a"))</w:txbxContent></w:r></w:p>", "<w:gridCol/>",
    "<mc:AlternateContent><mc:Choice>\(paragraph("a"))</mc:Choice></mc:AlternateContent>",
    """
    <w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p><w:p><w:r>\
    <w:fldChar w:fldCharType="separate"/><w:t>x</w:t></w:r></w:p>
    """,
    "<w:altChunk r:id=\"r0\"/>",
    "<w:p><m:oMath><m:f><m:num><m:r><m:t>a+b</m:t></m:r></m:num></m:f></m:oMath></w:p>",
  ])
  func `A long run of one thing is read in a time that its length explains`(_ piece: String) throws
  {
    let archives = try [200, 400].map { count in
      try WordSample(String(repeating: piece, count: count) + paragraph("They met.")).bytes()
    }
    #expect(
      isLinear(
        { size in
          let bytes = archives[size == 200 ? 0 : 1]
          _ = try? WordReader().read(RawSource(id: "x", file: "x.docx", bytes: bytes))
        },
        from: 200
      )
    )
  }

  @Test(arguments: 0..<60)
  func `Any damage gives a sound document or an error`(_ seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    var sample = WordSample(
      paragraph("Ferries", style: "Title") + paragraph("They met &amp; left.")
        + "<w:tbl><w:tr><w:tc>\(paragraph("a"))</w:tc><w:tc>\(paragraph("b"))</w:tc></w:tr></w:tbl>"
    )
    var document = Array(try #require(sample.parts["word/document.xml"] ?? nil).utf8)
    for _ in 0..<(1 + seed % 4) {
      let place = Int.random(in: 0..<document.count, using: &generator)
      document[place] = UInt8.random(in: 0x20...0x7E, using: &generator)
    }
    sample.parts["word/document.xml"] = String(decoding: document, as: UTF8.self)
    let bytes = try sample.bytes()
    guard reason(bytes) == nil else { return }
    let reading = try sample.read()
    #expect(reading.document.faults == [])
  }
}
