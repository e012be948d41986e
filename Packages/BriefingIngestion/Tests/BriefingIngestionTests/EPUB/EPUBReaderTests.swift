import BriefingCore
import Testing

@testable import BriefingIngestion

struct EPUBReaderTests {
  private static let body =
    "The harbor city and three towns agreed to share their ferries for a year."

  @Test func `Chapters are read in the order of the book`() throws {
    var book = BookSample([
      ("text/one%20a.xhtml", "<h1>One</h1><p>\(Self.body)</p>"),
      ("../OEBPS/two.xhtml", "<h2>Two &#233;</h2><blockquote><p>So it is.</p></blockquote>"),
    ])
    book.parts["OEBPS/text/one a.xhtml"] = book.parts["OEBPS/text/one%20a.xhtml"]
    book.parts["OEBPS/text/one%20a.xhtml"] = .some(nil)
    book.parts["OEBPS/two.xhtml"] = book.parts["OEBPS/../OEBPS/two.xhtml"]
    book.parts["OEBPS/../OEBPS/two.xhtml"] = .some(nil)
    let reading = try book.read()
    #expect(
      reading.listing == [
        "heading | One", "paragraph | \(Self.body)", "heading | Two é", "quote | So it is.",
      ]
    )
    let misplaced = reading.misplaced(in: book.sources) { original, character in
      original.elementsEqual("&#233;".utf8) && character == "é"
    }
    #expect(misplaced == [])
    let place = try #require(reading.text.occurrences(of: "So it", atMost: 1).first)
    #expect(reading.sourceMap.places(of: place).first?.part == "OEBPS/two.xhtml")
    #expect(reading.document.faults == [])
    #expect(reading.diagnostics == [])
  }

  @Test func `A table of contents and a menu are no text of the book`() throws {
    var book = BookSample(
      [("a.xhtml", "<nav><ol><li>Chapter 1</li></ol></nav><ul><li>Boats</li><li>Piers</li></ul>")],
      items:
        "<item id=\"n\" href=\"nav.xhtml\" media-type=\"application/xhtml+xml\" properties=\"nav\"/>"
    )
    book.parts["OEBPS/book.opf"] = book.parts["OEBPS/book.opf"]??.replacing(
      "<spine>",
      with: "<spine><itemref idref=\"n\"/>"
    )
    book.parts["OEBPS/nav.xhtml"] = BookSample.page("<h1>Contents</h1><p>One</p>")
    #expect(
      try book.read().listing == [
        "boilerplate:table-of-contents | Contents", "boilerplate:table-of-contents | One",
        "boilerplate:navigation | Chapter 1", "list-item | Boats", "list-item | Piers",
      ]
    )
  }

  @Test func `The package says what the book is`() throws {
    let book = BookSample(
      [("a.xhtml", "<p>\(Self.body)</p>")],
      metadata: """
        <dc:title id="t">Ferries</dc:title><dc:creator id="a">Ann Sample</dc:creator>\
        <dc:creator id="b">Bo Trial</dc:creator><meta property="role" refines="#b">trl</meta>\
        <dc:date>2031-05-03</dc:date><dc:publisher>Harbor Press</dc:publisher>\
        <dc:language>en-US</dc:language><meta name="cover" content="x"/>
        """
    )
    let metadata = try book.read().metadata
    #expect(metadata.title == Finding("Ferries", origin: .markup("opf:dc:title")))
    #expect(metadata.authors.map(\.value) == ["Ann Sample"])
    #expect(metadata.published.value.map { "\($0)" } == "2031-05-03")
    #expect(metadata.published.basis == .stated)
    #expect(metadata.publishedStatement?.origin == .markup("opf:dc:date"))
    #expect(metadata.publisher?.value == "Harbor Press")
    #expect(metadata.language == Finding("en", origin: .markup("opf:dc:language")))
  }

  @Test func `References that lead out, or to nothing, are told`() throws {
    var book = BookSample([("a.xhtml", "<p>They met.</p>"), ("b.xhtml", "<p>They left.</p>")])
    book.parts["OEBPS/book.opf"] = book.parts["OEBPS/book.opf"]??.replacing(
      "href=\"b.xhtml\"",
      with: "href=\"../../../etc/passwd\""
    )
    let reading = try book.read()
    #expect(reading.text.string == "They met.")
    #expect(
      reading.diagnostics.map(\.message) == [
        "the reference '../../../etc/passwd' leads out of the archive; it was not followed"
      ]
    )
    book = BookSample([("a.xhtml", "<p>They met.</p>"), ("b.xhtml", "<p>They left.</p>")])
    book.parts["OEBPS/b.xhtml"] = .some(nil)
    #expect(try book.read().diagnostics.first?.message.contains("OEBPS/b.xhtml") == true)
  }

  @Test(arguments: [
    "META-INF/container.xml", "OEBPS/book.opf", "OEBPS/a.xhtml",
  ])
  func `A book without one of its parts is refused`(_ part: String) {
    var book = BookSample([("a.xhtml", "<p>They met.</p>")])
    book.parts[part] = .some(nil)
    #expect(throws: IngestionError.self) { try book.read() }
    book.parts[part] = "<!DOCTYPE a [<!ENTITY b \"c\">]><a>"
    if !part.hasSuffix("xhtml") { #expect(throws: IngestionError.self) { try book.read() } }
  }

  @Test func `Protected books, truncated archives and too much text are refused`() throws {
    var book = BookSample([("a.xhtml", "<p>They met and left.</p>")])
    #expect(throws: IngestionError.textTooLong(file: "x.epub", bytes: 18, limit: 10)) {
      try book.read(limit: 10)
    }
    let bytes = try book.bytes()
    for length in stride(from: 1, to: bytes.count, by: 41) {
      let source = RawSource(id: "x", file: "x.epub", bytes: Array(bytes[..<length]))
      #expect(throws: IngestionError.self) { try EPUBReader().read(source) }
    }
    book.parts["OEBPS/a.xhtml"] = .some(nil)
    book.parts["META-INF/encryption.xml"] = "<encryption/>"
    do {
      _ = try book.read()
      Issue.record("a protected book was read")
    } catch {
      #expect("\(error)".contains("copy protection"))
    }
  }

  @Test func `A chapter that is deep, or no text, harms nothing`() throws {
    let depth = 100_000
    var book = BookSample([
      ("a.xhtml", String(repeating: "<div>", count: depth) + "They met."),
      ("b.xhtml", "<p>Left.</p>"),
    ])
    #expect(try book.read().text.string == "They met.\n\nLeft.")
    book.parts["OEBPS/a.xhtml"] = String(repeating: "\u{1}", count: 100)
    let reading = try book.read()
    #expect(reading.text.string == "Left.")
    #expect(reading.diagnostics.count == 1)
  }

  @Test func `A book that names a thousand missing chapters is told of in a few lines`() throws {
    var book = BookSample((0..<1_000).map { ("c\($0).xhtml", "<p>They met.</p>") })
    for index in 1..<1_000 { book.parts["OEBPS/c\(index).xhtml"] = .some(nil) }
    let reading = try book.read()
    #expect(reading.text.string == "They met.")
    #expect(reading.diagnostics.count == 20)
  }

  @Test func `A package at the top of the archive has its chapters beside it`() throws {
    var book = BookSample([("a.xhtml", "<p>They met.</p>")])
    for (name, part) in book.parts where name.hasPrefix("OEBPS/") {
      book.parts[String(name.dropFirst(6))] = part
      book.parts[name] = .some(nil)
    }
    book.parts["META-INF/container.xml"] = book.parts["META-INF/container.xml"]??.replacing(
      "OEBPS/",
      with: ""
    )
    #expect(try book.read().text.string == "They met.")
  }

  @Test(arguments: [
    ("a.xhtml", "OEBPS/a.xhtml"), ("./x/../a.xhtml#p", "OEBPS/a.xhtml"), ("/a%20b.x", "a b.x"),
    ("../a", "a"), ("a/b:c", "OEBPS/a/b:c"), ("100%.xhtml", "OEBPS/100%.xhtml"),
    ("a%2", "OEBPS/a%2"),
    ("a%zz%20b", "OEBPS/a%zz b"), ("a%+5", "OEBPS/a%+5"),
  ])
  func `References are resolved within the archive`(_ reference: String, entry: String) {
    #expect(ArchivePath.resolved(reference, from: "OEBPS/book.opf") == entry)
  }

  @Test(arguments: [
    "", "#a", "../../a", "/..", "https://example.org/a", "//example.org/a", "a%00", "..\\a",
    "%2e%2e/%2e%2e/a", "file:a",
  ])
  func `References that lead elsewhere are not followed`(_ reference: String) {
    #expect(ArchivePath.resolved(reference, from: "OEBPS/book.opf") == nil)
  }
}
