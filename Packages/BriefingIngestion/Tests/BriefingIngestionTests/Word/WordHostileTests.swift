import BriefingArchive
import BriefingCore
import BriefingIngestion
import Testing

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
  }

  @Test func `Parts that are missing or broken are told, and the rest is read`() throws {
    var sample = WordSample(paragraph("They met."))
    sample.relations = [("styles", "styles.xml"), ("header", "gone.xml"), ("image", "../../x.png")]
    sample.parts["word/styles.xml"] = "<w:styles><w:style>"
    let reading = try sample.read()
    #expect(reading.listing == ["paragraph | They met."])
    #expect(reading.diagnostics.map(\.severity) == [.warning, .warning])
    #expect(reading.diagnostics[0].message.contains("word/styles.xml ends too early"))
    #expect(reading.diagnostics[1].message.contains("word/gone.xml"))
  }

  @Test func `Two documents, none named, or a wrong type are told`() throws {
    var several = WordSample(paragraph("They met."))
    several.parts["word/other.xml"] = "<w:document/>"
    several.parts["_rels/.rels"] = WordSample.relations([
      ("officeDocument", "word/document.xml"), ("officeDocument", "/word/other.xml"),
    ])
    var reading = try several.read()
    #expect(reading.text.string == "They met.")
    #expect(reading.diagnostics.first?.message.contains("names 2 documents") == true)
    var unnamed = WordSample(paragraph("They met."))
    unnamed.parts["_rels/.rels"] = .some(nil)
    reading = try unnamed.read()
    #expect(reading.diagnostics.first?.message.contains("does not say") == true)
    var odd = WordSample(paragraph("They met."))
    odd.parts["[Content_Types].xml"] =
      "<Types><Override PartName=\"/word/document.xml\" ContentType=\"text/plain\"/></Types>"
    reading = try odd.read()
    #expect(reading.diagnostics.first?.message.contains("'text/plain'") == true)
  }

  @Test func `Too much text is refused`() throws {
    var source = RawSource(
      id: "x",
      file: "x.docx",
      bytes: try WordSample(paragraph("They met and left.")).bytes()
    )
    source.maximumTextBytes = 10
    #expect(throws: IngestionError.textTooLong(file: "x.docx", bytes: 18, limit: 10)) {
      try WordReader().read(source)
    }
  }

  @Test(arguments: [
    paragraph("a b"), "<w:p/>", "<w:tbl><w:tr><w:tc>\(paragraph("a"))</w:tc></w:tr></w:tbl>",
    "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:t>x</w:t></w:r></w:p>",
    "<w:p><w:r><w:txbxContent>\(paragraph("a"))</w:txbxContent></w:r></w:p>", "<w:gridCol/>",
    "<mc:AlternateContent><mc:Choice>\(paragraph("a"))</mc:Choice></mc:AlternateContent>",
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
