import BriefingCore
import Testing

@testable import BriefingIngestion

/// What a person sees of a page, as blocks of text.
struct PageTextTests {
  private func blocks(_ html: String) -> [String] {
    let page = HTMLPageReader.read(Array(html.utf8))
    return page.blocks.map { String(decoding: page.text[$0.text], as: UTF8.self) }
  }

  @Test(
    arguments: [
      // Words are neither glued nor split at tags within a line.
      "<p>un<b>believ</b>able <i>tale</i>s</p>": ["unbelievable tales"],
      "<p>one<span> two</span>\n<em>three</em></p>": ["one two three"],
      "<p>a  \n\t b&nbsp;c&#160; d</p>": ["a b c d"],
      "<p>Bundes&shy;kanzler, zero\u{200B}width</p>": ["Bundeskanzler, zerowidth"],
      // Elements that stand on lines of their own part text.
      "<div>a<div>b</div>c</div>": ["a", "b", "c"],
      "<p>one<p>two<ul><li>three<li>four</ul>": ["one", "two", "three", "four"],
      "<h1>Head</h1>text<hr>more": ["Head", "text", "more"],
      // One line break is a line break, two part paragraphs.
      "<p>a<br>b<br/>c</p>": ["a\nb\nc"],
      "<div>a<br>\n<br>b</div>": ["a", "b"],
      "<pre>a\n  b</pre>": ["a\nb"],
      // Rows of a table are lines, cells are parted by tabs.
      "<table><tr><th>Pos<th>Player<tr><td>DL<td>Ann Sample</table>after":
        ["Pos\tPlayer", "DL\tAnn Sample", "after"],
      "<table><tr><td></td><td>x</td></tr><tr><td></td><td>y</td></tr></table>": ["x", "y"],
      // What is no text of the page.
      "<svg><title>icon</title><text>x</text></svg>seen": ["seen"],
      "<script>var a = '<p>no</p>'</script><style>p{}</style>yes": ["yes"],
      "<title>The title</title><p>body": ["body"],
      // Text without elements, and references without their semicolons.
      "plain": ["plain"], "AT&ampT &lt3 &copy 2031": ["AT&T <3 © 2031"],
      // End tags that end nothing, and elements that are never closed.
      "</div></p>a</b><i>b": ["ab"], "<td>a</td><div></section>b</div>c": ["a", "b", "c"],
      "": [], " \n ": [], "<p> &nbsp; </p><p>\u{3000}</p>x": ["x"],
    ]
  )
  func `A page reads as it is seen`(_ html: String, _ expected: [String]) {
    #expect(blocks(html) == expected)
  }

  @Test func `Every letter leads back to the bytes it was made from`() throws {
    let html = "<p>A &amp; B\n <b>caf&eacute;</b> \u{1F1EF}\u{1F1F5}</p>"
    let reading = try HTMLReader().read(RawSource(id: "p", file: "p.html", text: html))
    let text = reading.text
    #expect(text.string == "A & B café \u{1F1EF}\u{1F1F5}")
    let source = Array(html.utf8)
    func original(_ words: String) throws -> String {
      let span = try #require(text.occurrences(of: words, atMost: 1).first)
      let range = try #require(reading.sourceMap.original(of: span))
      return String(decoding: source[range], as: UTF8.self)
    }
    #expect(try original("&") == "&amp;")
    #expect(try original("é") == "&eacute;")
    #expect(try original("B café") == "B\n <b>caf&eacute;")
    #expect(PageMap(reading, of: source).faults == [])
  }
}
