import BriefingCore
import BriefingIngestion
import Testing

/// The article body that a page's JSON-LD states, as one candidate for the article.
struct StatedBodyTests {
  private static let article = [
    "The harbor city and three river towns agreed on Monday to share their ferries for a year, and to "
      + "look at the costs together afterwards, the mayors said in the old customs house.",
    "They said that the winter timetable would be the hardest part, and that nobody should expect "
      + "cheaper tickets before the summer is over and the new piers are paid for.",
    "The first boat sails in March. Two more are to follow, the mayor of the harbor city said, if the "
      + "yard keeps its word and the river does not freeze again as it did two years ago.",
  ]
  private static let others = (1...5).map { number in
    "Reader \(number) wrote that the boats were late every morning, that the mayors had promised the same "
      + "before, and that a bridge would have cost less than all those meetings, if anybody had asked."
  }

  private static let links = (1...60).map { number in
    "<li><a href=\"/\(number)\">The winter timetable of pier number \(number), explained</a></li>"
  }

  /// A page on which what readers wrote is longer than the article, with a list of links between.
  private func page(stated: String?, wrapper: String = "entry-text") -> String {
    let data = stated.map {
      """
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"Towns share ferries",
      "articleBody":"\($0)"}</script>
      """
    }
    return """
      <html lang="en"><head><title>Towns share ferries</title>\(data ?? "")</head><body>
      <div class="\(wrapper)">\(Self.article.map { "<p>\($0)</p>" }.joined())</div>
      <ul>\(Self.links.joined())</ul>
      <div class="wall">\(Self.others.map { "<p>\($0)</p>" }.joined())</div></body></html>
      """
  }

  private func paragraphs(_ html: String) throws -> [String] {
    let reading = try HTMLReader().read(RawSource(id: "p", file: "p.html", text: html))
    return reading.blocks.filter(\.kind.isBody).map { reading.text[$0.span] }
  }

  @Test func `What the page states to be its article is taken, and nothing beside it`() throws {
    #expect(try paragraphs(page(stated: Self.article.joined(separator: " "))) == Self.article)
    #expect(try paragraphs(page(stated: nil)) != Self.article)
  }

  @Test func `A class that speaks against an element does not outweigh the statement`() throws {
    let stated = Self.article.joined(separator: "\\n\\n")
    #expect(try paragraphs(page(stated: stated, wrapper: "related-content")) == Self.article)
  }

  @Test(arguments: [
    "The harbor city and three river towns agreed on Monday to share their ferries for a year.",
    String(
      repeating: "Nothing of this stands anywhere on the page, whatever its script may say. ",
      count: 9
    ),
  ])
  func `A summary, and a body of another page, change nothing`(_ stated: String) throws {
    let plain = try paragraphs(page(stated: nil))
    #expect(try paragraphs(page(stated: stated)) == plain)
    #expect(!plain.joined().contains("Nothing of this stands"))
  }

  @Test func `Time grows with the length of what is stated`() throws {
    func time(_ count: Int) throws -> Double {
      let stated = (0..<count).map { "word\($0 % 977) and more" }.joined(separator: " ")
      let page = page(stated: stated)
      return try leastProcessorTime { _ = try paragraphs(page) }
    }
    // Both are below the length that is read at most.
    let (small, large) = (try time(1_300), try time(10_400))
    #expect(large < 24 * small + 0.05, "\(small) s, \(large) s")
  }
}
