import BriefingCore
import BriefingIngestion
import Testing

/// Which blocks of a page are the article, and what all others are.
struct MainTextTests {
  private static let paragraphs = [
    "The harbor city and three river towns agreed on Monday to share their ferries for a year, and "
      + "to look at the costs together afterwards, the mayors said.",
    "They said that the winter timetable would be the hardest part, and that nobody should expect "
      + "cheaper tickets before the summer is over.",
    "The first boat sails in March. Two more are to follow, the mayor of the harbor city said.",
  ]

  /// A page as sites make them, with the article in the middle.
  private func page(article: String? = nil, after: String = "") -> String {
    """
    <html lang="en"><head><title>Towns share ferries | The Harbor Times</title>
    <meta property="og:title" content="Towns share ferries"></head><body>
    <nav><ul><li><a href="/">Home</a></li><li><a href="/news">News and politics</a></li></ul></nav>
    <div class="cookie-banner">We use cookies to make this site better. You can say no to that.</div>
    <main><article><h1>Towns share ferries</h1>
    <p class="standfirst">A year of shared boats begins in March, and the towns will look at the costs of \
    it together before they decide on more.</p>
    <div class="byline">By Ann Sample</div><time datetime="2031-05-03T10:00">3 May 2031</time>
    <div class="story-body">\(article ?? Self.paragraphs.map { "<p>\($0)</p>" }.joined())</div>
    \(after)</article></main>
    <aside class="related"><h2>Related</h2><ul><li><a href="/a">A bridge that nobody wanted</a></li>
    <li><a href="/b">The winter timetable, explained</a></li></ul></aside>
    <footer>Copyright 2031 The Harbor Times. All rights reserved.</footer></body></html>
    """
  }

  private func kinds(_ html: String) throws -> [String] {
    let reading = try HTMLReader().read(RawSource(id: "p", file: "p.html", text: html))
    return reading.blocks.map { block in
      let reason = block.reason.map { ":\($0)" } ?? ""
      return "\(block.kind.rawValue)\(reason) \(reading.text[block.span].prefix(24))"
    }
  }

  @Test func `The article is told from what a page puts around it`() throws {
    let kinds = try kinds(page())
    let expected = [
      "boilerplate:navigation Home", "boilerplate:navigation News and politics",
      "boilerplate:footer We use cookies to make t", "title Towns share ferries",
      "deck A year of shared boats b", "byline By Ann Sample",
      "dateline 3 May 2031",
      "paragraph The harbor city and thre", "paragraph They said that the winte",
      "paragraph The first boat sails in ", "teaser:related Related",
      "teaser:related A bridge that nobody wan", "teaser:related The winter timetable, ex",
      "boilerplate:footer Copyright 2031 The Harbo",
    ]
    for (kind, other) in zip(kinds, expected) { #expect(kind == other) }
    #expect(kinds.count == expected.count)
  }

  @Test func `What the page says of itself comes with the place it says it at`() throws {
    let metadata = try HTMLReader().read(RawSource(id: "p", file: "p.html", text: page())).metadata
    #expect(metadata.title?.value == "Towns share ferries")
    #expect(metadata.authors.map(\.value) == ["Ann Sample"])
    #expect(metadata.published.value == EDTF("2031-05-03"))
    #expect(metadata.publishedStatement?.value == "2031-05-03T10:00")
    #expect(metadata.publishedStatement?.origin == .markup("time:datetime"))
    #expect(metadata.modified == nil)
    #expect(metadata.language?.value == "en")
    guard case .text = metadata.authors.first?.origin else {
      Issue.record("the byline has no place")
      return
    }
  }

  @Test(
    arguments: [
      "<h2>What next</h2><p>\(paragraphs[1])</p>": "heading What next",
      "<ul><li>a new pier in the harbor</li><li>two boats</li></ul><p>\(paragraphs[1])</p>":
        "list-item two boats",
      "<blockquote><p>We had no choice, and we knew it.</p></blockquote><p>\(paragraphs[1])</p>":
        "quote We had no choice, and we",
      "<table><tr><td>Boat</td><td>Seats</td></tr></table><p>\(paragraphs[1])</p>":
        "table Boat\tSeats",
      "<figure><img src=x><figcaption>The pier in winter. Bo Trial</figcaption></figure><p>\(paragraphs[1])</p>":
        "caption The pier in winter. Bo T",
      "<p>Sign up for our newsletter and never miss a story.</p><p>\(paragraphs[1])</p>":
        "boilerplate:newsletter-pitch Sign up for our newslett",
      "<div class='paywall'><p>\(paragraphs[2])</p><p>\(paragraphs[1])</p></div>":
        "paragraph They said that the winte",
      "<p>Related stories</p><ul><li><a href=x>A bridge</a></li></ul><p>\(paragraphs[1])</p>":
        "teaser A bridge",
      "<div style='display: none'><p>\(paragraphs[0])</p></div><p>\(paragraphs[1])</p>":
        "boilerplate:hidden The harbor city and thre",
    ]
  )
  func `What stands in an article gets its kind`(_ html: String, _ expected: String) throws {
    let article = "<p>\(Self.paragraphs[0])</p>" + html
    let kinds = try kinds(page(article: article))
    #expect(kinds.contains(expected), "\(kinds)")
  }

  @Test func `A list item knows the sentence that introduces it`() throws {
    let html = page(
      article: "<p>\(Self.paragraphs[0])</p><p>The towns will pay for:</p><ul><li>a pier</li></ul>"
        + "<p>\(Self.paragraphs[1])</p>"
    )
    let reading = try HTMLReader().read(RawSource(id: "p", file: "p.html", text: html))
    let item = try #require(reading.blocks.first { $0.kind == .listItem })
    #expect(item.leadIn.map { reading.text[$0] } == "The towns will pay for:")
  }

  @Test func `A page without an article keeps its text`() throws {
    let kinds = try kinds("<nav><a href=x>Home</a></nav><p>Nothing here.</p>")
    #expect(kinds.count == 2)
  }
}
