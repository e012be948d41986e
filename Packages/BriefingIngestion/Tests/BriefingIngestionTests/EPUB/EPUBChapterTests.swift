import BriefingCore
import Testing

@testable import BriefingIngestion

struct EPUBChapterTests {
  private static let body = "The port opened on Monday."

  /// A book of one chapter, given as a whole page.
  private func book(_ page: String) -> BookSample {
    var book = BookSample([("a.xhtml", "")])
    book.parts["OEBPS/a.xhtml"] = page
    return book
  }

  @Test(arguments: [
    "<head><title/></head>", "<head><script src=\"k.js\"/></head>", "<head><style/></head>",
    "<iframe/>", "<textarea/>", "<h2/>", "<blockquote/>", "<nav/>", "<div/>", "<ul/>", "<svg/>",
    "<head><title/><style type=\"text/css\"/><script/></head>", "<noframes/>", "<plaintext/>",
    "<a id=\"x\"/>", "<ol><li/></ol>", "<table><tr><td/></tr></table>", "<pre/>",
    "<section epub:type=\"pagebreak\"/>", "<hr/><br/>",
  ])
  func `An element that a slash ends holds nothing of what follows`(_ element: String) throws {
    let page = "<html xmlns=\"http://www.w3.org/1999/xhtml\">\(element)<p>\(Self.body)</p></html>"
    #expect(try book(page).read().listing == ["paragraph | \(Self.body)"])
  }

  @Test(arguments: [
    ("<p>It is <![CDATA[raw <b>text</b> & so]]> on.</p>", "It is raw <b>text</b> & so on."),
    ("<p>One<br></br>two.</p>", "One\ntwo."), ("<p>One<br/>two.</p>", "One\ntwo."),
    ("<script><![CDATA[ a('</script>') ]]></script><p>One.</p>", "One."),
    ("<script>if (a<b) c('</p>')</script><p>One.</p>", "One."),
    ("<style>p > a { }</style><h:p>One</h:p><h:p>two.</h:p>", "One\n\ntwo."),
    ("<a href=\"#b\">One <i/>two</a> three.", "One two three."),
  ])
  func `A chapter is read as XML`(_ content: String, _ text: String) throws {
    #expect(try book(BookSample.page(content)).read().text.string == text)
  }

  @Test(arguments: [
    "<!DOCTYPE html [<!ENTITY a \"b > c\">]>",
    "<!DOCTYPE html [ <!-- it's ] --> <!ENTITY a 'b'> ] >",
    "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.1//EN\" \"http://x/y.dtd\" [<!ENTITY a \"]\">]>",
    "<!DOCTYPE html>", "<!DOCTYPE html [",
  ])
  func `Declarations of a document type are no text`(_ type: String) throws {
    let page = "<?xml version=\"1.0\"?>\(type)<html><body><p>\(Self.body)</p></body></html>"
    #expect(try book(page).read().text.string == Self.body)
  }

  @Test(arguments: [
    "The old <span epub:type=\"pagebreak\" id=\"p5\">5</span>port",
    "The old <span role=\"doc-pagebreak\" title=\"5\"> 5 <b>a</b></span>port",
    "The old<a epub:type=\"x pagebreak\">5</a> port", "The old <span epub:type=\"pagebreak\"/>port",
  ])
  func `Numbers of printed pages stand in no sentence`(_ start: String) throws {
    let reading = try book(BookSample.page("<p>\(start) opened.</p>")).read()
    #expect(reading.text.string == "The old port opened.")
    let hasNumber = start.contains("5<") || start.contains(" 5 ")
    #expect(
      reading.diagnostics.contains { $0.message.contains("of the printed book") } == hasNumber
    )
  }

  @Test func `Numbers of printed pages between paragraphs, or without an end, take nothing along`()
    throws
  {
    let content = """
      <p>One.</p><div epub:type="pagebreak"><p>5</p></div><p>Two <span epub:type="pagebreak">6</p>\
      <p>Three.</p>
      """
    let reading = try book(BookSample.page(content)).read()
    #expect(reading.listing == ["paragraph | One.", "paragraph | Two", "paragraph | Three."])
    #expect(
      reading.diagnostics.map(\.message) == [
        "2 numbers of pages of the printed book were left out"
      ]
    )
  }

  @Test func `Chapters without text are told of`() throws {
    var book = BookSample((0..<9).map { ("c\($0).xhtml", "<p>They met.</p>") })
    for index in 1..<8 { book.parts["OEBPS/c\(index).xhtml"] = BookSample.page("<p/>") }
    book.parts["OEBPS/c8.xhtml"] = BookSample.page("<img src=\"a.png\" alt=\"\"/>")
    #expect(
      try book.read().diagnostics.map { "\($0.severity): \($0.message)" } == [
        "warning: 7 chapters hold no text: OEBPS/c1.xhtml, OEBPS/c2.xhtml, OEBPS/c3.xhtml, "
          + "OEBPS/c4.xhtml, OEBPS/c5.xhtml and 2 more",
        "note: 1 chapter holds pictures and no text: OEBPS/c8.xhtml",
      ]
    )
  }

  @Test(arguments: [
    "text/x-oeb1-document", "application/xml", "text/xml", "application/x-dtbook+xml", "",
    "text/html",
    "Application/XHTML+XML; charset=utf-8",
  ])
  func `Pages of any type are chapters`(_ type: String) throws {
    var book = BookSample([("a.xhtml", "<p>They met.</p>")])
    book.parts["OEBPS/book.opf"] = book.parts["OEBPS/book.opf"]??.replacing(
      "application/xhtml+xml",
      with: type
    )
    #expect(try book.read().text.string == "They met.")
    #expect(try book.read().diagnostics == [])
  }

  @Test func `What stands in the order of the book and is no page is told of, or replaced`() throws
  {
    var book = BookSample(
      [("a.xhtml", "<p>They met.</p>"), ("b.xhtml", "<p>They left.</p>")],
      items: """
        <item id="s" href="s.svg" media-type="image/svg+xml"/>\
        <item id="t" href="t.svg" media-type="image/svg+xml" fallback="u"/>\
        <item id="u" href="u.pdf" media-type="application/pdf" fallback="c1"/>\
        <item id="v" href="v.svg" media-type="image/svg+xml" fallback="v"/>
        """
    )
    let spine = ["c0", "s", "t", "nowhere", "v", "s"].map { "<itemref idref=\"\($0)\"/>" }
    book.parts["OEBPS/book.opf"] = book.parts["OEBPS/book.opf"]??.replacing(
      "<itemref idref=\"c0\"/><itemref idref=\"c1\"/>",
      with: spine.joined()
    )
    let reading = try book.read()
    #expect(reading.text.string == "They met.\n\nThey left.")
    #expect(
      reading.diagnostics.map(\.message) == [
        "3 parts of the order of the book are no pages and were not read: 's.svg' (image/svg+xml), "
          + "'nowhere' (named in no list of files), 'v.svg' (image/svg+xml)"
      ]
    )
  }

  @Test func `Text that is too long is not read to its end`() throws {
    let many = String(repeating: "a&amp;", count: 50_000)
    let start = processorTime()
    let error = #expect(throws: IngestionError.self) {
      try book(BookSample.page(many)).read(limit: 1_000)
    }
    guard case .textTooLong("x.epub", let bytes, 1_000) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    // Two bytes at a time: no more than the first that is too many was taken.
    #expect((1_001...1_010).contains(bytes))
    let short = processorTime() - start
    #expect(short < 10)
    let two = BookSample([("a.xhtml", "<p>They met.</p>"), ("b.xhtml", "<p>They left.</p>")])
    #expect(throws: IngestionError.textTooLong(file: "x.epub", bytes: 21, limit: 12)) {
      try two.read(limit: 12)
    }
    #expect(try two.read(limit: 21).text.count == 21)
  }

  @Test(arguments: [
    "<!DOCTYPE a [", "<!DOCTYPE a '", "<script><![CDATA[</script>",
    "<span epub:type=\"pagebreak\">",
    "<![CDATA[a]]>", "<title/>", "<a/>", "<svg><svg/>", "<div epub:type=\"pagebreak\">", "<?a ",
  ])
  func `Hostile XML is read in a time that grows with its length`(_ piece: String) throws {
    func time(_ count: Int) -> Double {
      let page = Array(String(repeating: piece, count: count / piece.utf8.count).utf8)
      let start = processorTime()
      _ = HTMLPageReader.read(page, isXML: true)
      return processorTime() - start
    }
    _ = time(20_000)
    let (short, long) = (time(20_000), time(160_000))
    #expect(long < short * 24 + 0.5, "\(short), \(long)")
  }

  @Test(
    arguments: [
      ("application/xhtml+xml", "a.html", true), ("text/html", "a.html", false),
      ("text/html", "a.xhtml", false), (nil, "a.xhtml", true), (nil, "a.html", false),
    ] as [(String?, String, Bool)]
  )
  func `A page is XML where its media type or its name says so`(
    _ type: String?,
    _ file: String,
    _ isXML: Bool
  ) throws {
    let page = "<html><head><title/></head><body><p>\(Self.body)</p></body></html>"
    var source = RawSource(id: "a", file: file, text: page, mediaType: type)
    source.maximumTextBytes = 1_000
    #expect(try HTMLReader().read(source).text.string == (isXML ? Self.body : ""))
  }
}
