import BriefingCore
import Testing

@testable import BriefingIngestion

/// Pages made to break a reader.
struct HostilePageTests {
  private func read(_ html: [UInt8]) throws -> Reading {
    try HTMLReader().read(RawSource(id: "p", file: "p.html", bytes: html))
  }

  @Test(
    arguments: [
      "<div>", "<b>", "<a href=x>", "<table><tr><td>", "<ul><li>", "</div>", "<", "<!", "<!--", "&",
      "&#", "<p a=", "<p a=\"", "<script>", "<svg>", "<title>", "<br>", "<p>x</p>", "x<br><br>",
      "\u{0}a b c d e f",
      "&nbsp;", "<select><option>", "]]>", "<![CDATA[", "<a><a>", "<h1>x</h1>", "<td>",
      "<span class=author>",
      "<meta name=a content=b>", "<div class='", "<script type=application/ld+json>[",
      "&CounterClockwiseContourIntegra",
    ]
  )
  func `Two hundred thousand of anything are read in time, and lead back to their bytes`(
    _ piece: String
  ) throws {
    let count = 200_000 / piece.utf8.count
    let html = Array(String(repeating: piece, count: count).utf8)
    let reading = try read(Array("<p>Begin.</p>".utf8) + html)
    #expect(PageMap(reading, of: Array("<p>Begin.</p>".utf8) + html).faults == [])
  }

  /// Eight times the page may take sixteen times as long; were the work quadratic, it would take
  /// sixty-four times.
  @Test(
    arguments: [
      "<p style=x>y", "<div class=a id=b>y</div>",
      "<meta property=og:title content='A b # c'><p>A b # c",
      "<a rel=author>A B#</a> ", "<li><a href=x>One two three #</a>", "<td>x", "<b><p>x",
      "<h2>A b # c</h2>",
      "<span>", "</p>", "&amp;&#8217;&notit;", "<p>By Ann Sample#</p>",
      "<time datetime=2031-05-03>3 May</time>",
      "<section class=story-body><p>They met, and they said that it would go on for # weeks.</p></section>",
    ]
  )
  func `Pages take time in proportion to their length`(_ piece: String) throws {
    func time(_ count: Int) throws -> Double {
      let parts = (0..<count).map { piece.split(separator: "#").joined(separator: "\($0)") }
      let html = Array((parts.joined() + "<p>The end, and that was all there was.</p>").utf8)
      let start = processorTime()
      _ = try read(html)
      return processorTime() - start
    }
    let count = 30_000 / piece.utf8.count
    _ = try time(count)
    let (short, long) = (try time(count), try time(count * 8))
    #expect(long < short * 16 + 0.05, "\(short) s, then \(long) s")
  }

  @Test func `Authors and titles without number are read in time`() throws {
    let names = (0..<20_000).map { "\"Ann Sample\($0 % 26)\"" }.joined(separator: ",")
    let html =
      "<script type=application/ld+json>{\"@type\":\"Article\",\"author\":[\(names)]}</script><p>x"
    #expect(try read(Array(html.utf8)).metadata.authors.count <= 40)
  }

  @Test func `Elements nested a hundred thousand deep keep their text`() throws {
    let deep =
      String(repeating: "<div>", count: 100_000) + "Deep text."
      + String(repeating: "</div>", count: 100_000) + "<p>After.</p>"
    let reading = try read(Array(deep.utf8))
    #expect(reading.text.string == "Deep text.\n\nAfter.")
  }

  @Test(arguments: 0..<200)
  func `Any mixture of pieces of pages is read, and all of its text is kept`(_ seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    var html = ""
    for _ in 0..<(20 + seed) { html += Self.pieces.randomElement(using: &generator) ?? "" }
    let source = Array(html.utf8)
    let reading = try read(source)
    #expect(PageMap(reading, of: source).faults == [], "seed \(seed)")
    #expect(try read(source) == reading)
  }

  private static let pieces = [
    "<p>", "</p>", "<div class=\"article-body\">", "</div>", "<h1>", "</h1>", "text ", "More. ",
    "<br>",
    "<table>", "<tr>", "<td>", "</table>", "<li>", "<ul>", "</ul>", "&amp;", "&#8217;", "&nbsp;",
    "é", "会議。",
    "<script>", "</script>", "<!-- c -->", "<a href=x>", "</a>", "<b>", "</b>", "\n", "  ", "<svg>",
    "</svg>",
    "<figure>", "<figcaption>", "</figure>", "<nav>", "</nav>", "\u{3000}", "\u{200B}", "<pre>",
    "</pre>",
    "<blockquote>", "</blockquote>", "<title>", "</title>", "<p", " class='x'", ">", "<textarea>",
    "\u{0}",
    "<meta property='og:title' content='A title of words'>", "<time datetime='2031-05-03'>",
    "</time>",
    "The ministers met on Monday, and they said that the talks would go on for a week. ",
    "<option>",
    "<noscript>", "<iframe>", "</iframe>", "<template>", "<button>", "<span rel=author>", "</span>",
  ]

  @Test func `A page cut off anywhere gives what came before`() throws {
    let html = Array(
      "<html><head><title>T</title></head><body><h1>Head</h1><p class='a'>One &amp; two.</p></body>"
        .utf8
    )
    for end in 1..<html.count {
      let page = Array(html[..<end])
      guard HTMLPageReader.read(page).blocks.isEmpty == false else { continue }
      #expect(PageMap(try read(page), of: page).faults == [])
    }
  }
}
