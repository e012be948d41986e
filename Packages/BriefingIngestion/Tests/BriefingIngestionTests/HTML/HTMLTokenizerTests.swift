import BriefingCore
import BriefingIngestion
import Testing

struct HTMLTokenizerTests {
  private func tokens(_ html: String) -> [String] {
    var tokenizer = HTMLTokenizer(Array(html.utf8))
    var result: [String] = []
    while let token = tokenizer.next() {
      let source = String(decoding: tokenizer.bytes[token.range], as: UTF8.self)
      result.append("\(token.kind) \(tokenizer.text(of: token)) <- \(source)")
    }
    return result
  }

  @Test func `A token says which bytes it is made of`() {
    #expect(
      tokens("<!DOCTYPE html><p class=a>Fish &amp; chips</P><!-- done -->")
        == [
          "doctype html <- <!DOCTYPE html>", "startTag p <- <p class=a>",
          "text Fish & chips <- Fish &amp; chips", "endTag p <- </P>",
          "comment  done  <- <!-- done -->",
        ]
    )
  }

  @Test func `Attributes keep their bytes and give what they stand for`() {
    var tokenizer = HTMLTokenizer(Array("<a HREF='/a?b&amp;c' hidden title=\"x &lt; y\">".utf8))
    #expect(tokenizer.next()?.kind == .startTag)
    #expect(tokenizer.attributes.map { tokenizer.name(of: $0) } == ["href", "hidden", "title"])
    #expect(tokenizer.attribute("href") == "/a?b&c")
    #expect(tokenizer.attribute("hidden") == "")
    #expect(tokenizer.attribute("title") == "x < y")
    #expect(tokenizer.attribute("class") == nil)
  }

  @Test func `What a script or a style holds is no markup`() {
    #expect(
      tokens("<script>if (a < b) '<p>'</script><style>a > b {}</style><title>A <b></title>")
        .filter { $0.hasPrefix("text") }
        == [
          "text if (a < b) '<p>' <- if (a < b) '<p>'", "text a > b {} <- a > b {}",
          "text A <b> <- A <b>",
        ]
    )
  }

  /// Pages that go wrong, each of which must end, and keep what can be read.
  @Test(
    arguments: [
      "<": "text < <- <", "<p": "", "<p class=\"": "", "</": "text </ <- </",
      "<!--": "comment  <- <!--",
      "a\u{0}b": "text a\u{0}b <- a\u{0}b", "&#xD800;": "text \u{FFFD} <- &#xD800;",
      "&#99999999999;": "text \u{FFFD} <- &#99999999999;", "<script>x": "text x <- x",
      "<![CDATA[x]]>": "comment [CDATA[x]] <- <![CDATA[x]]>",
      "&unknown;": "text &unknown; <- &unknown;",
    ]
  )
  func `A page that is cut off or wrong gives what it holds`(_ html: String, _ expected: String) {
    #expect((tokens(html).last ?? "") == expected || tokens(html).joined().contains(expected))
  }
}
