import BriefingCore
import Testing

@testable import BriefingIngestion

struct XMLTokenizerTests {
  private func tokens(_ text: String) throws -> [String] {
    var tokenizer = try XMLTokenizer(Array(text.utf8))
    var result: [String] = []
    while let token = try tokenizer.next() {
      switch token.kind {
      case .start: result.append("<" + tokenizer.name(of: token))
      case .end: result.append("/" + tokenizer.name(of: token))
      case .text, .literal:
        result.append(String(decoding: tokenizer.bytes[token.content], as: UTF8.self))
      }
    }
    return result
  }

  @Test(arguments: [
    "<a/>": ["<a", "/a"],
    "<w:a x:b='1' c=\"2\">t</w:a>": ["<a", "t", "/a"],
    "<?xml version=\"1.0\"?><!-- <b> --><a><![CDATA[<&>]]></a>": ["<a", "<&>", "/a"],
    "<!DOCTYPE a PUBLIC \"x>y\" 'z'><a></a >": ["<a", "/a"],
    "<A><a/></A>": ["<A", "<a", "/a", "/A"],
    "\u{FEFF}<a/>": ["<a", "/a"],
  ])
  func `Tags and texts come in order`(_ text: String, expected: [String]) throws {
    #expect(try tokens(text) == expected)
  }

  @Test(arguments: [
    "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>": XMLError.entities(offset: 12),
    "<a><b></a></b>": .mismatchedTag(offset: 6),
    "<a>": .unfinished(offset: 3),
    "<a b=\"c": .unfinished(offset: 3),
    "<a b=c/>": .malformed(offset: 5),
    "<a b></a>": .malformed(offset: 4),
    "<a><": .unfinished(offset: 3),
    "<a/></a>": .mismatchedTag(offset: 4),
    "<a><!-- </a>": .unfinished(offset: 3),
    "<a><!ENTITY b></a>": .malformed(offset: 3),
    "< a/>": .malformed(offset: 1),
  ])
  func `What is no XML is told where it is`(_ text: String, expected: XMLError) {
    #expect(throws: expected) { try tokens(text) }
  }

  @Test func `References of XML count, and no others`() throws {
    var tokenizer = try XMLTokenizer(Array("<a b='&lt;&#65;&#x42;&amp;'>&quot;x</a>".utf8))
    _ = try tokenizer.next()
    #expect(try tokenizer.attribute("b") == "<AB&")
    #expect(try tokenizer.textOfElement() == "\"x")
    for (text, error) in [
      ("<a>&eacute;</a>", XMLError.unknownEntity(offset: 3)), ("<a>&</a>", .malformed(offset: 3)),
      ("<a>&#;</a>", .malformed(offset: 3)),
    ] {
      var tokenizer = try XMLTokenizer(Array(text.utf8))
      _ = try tokenizer.next()
      #expect(throws: error) { try tokenizer.textOfElement() }
    }
  }

  @Test func `Bytes that are no UTF-8 are refused`() {
    #expect(throws: XMLError.encoding(offset: 3)) {
      try XMLTokenizer([0x3C, 0x61, 0x3E, 0xFF, 0x3C, 0x2F, 0x61, 0x3E])
    }
  }

  @Test func `A zero byte is refused wherever it stands`() {
    #expect(throws: XMLError.malformed(offset: 4)) { try XMLTokenizer(Array("<a>b\0c</a>".utf8)) }
  }

  @Test func `Deep nests are refused`() {
    let depth = 100_000
    #expect(throws: XMLError.tooDeep(offset: 768, limit: 256)) {
      try tokens(String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth))
    }
  }

  @Test func `An element is passed over, empty or not`() throws {
    for inner in ["<b/>", "<b></b>", "<b><c/>x<d>y</d></b>"] {
      var tokenizer = try XMLTokenizer(Array("<a>\(inner)z</a>".utf8))
      _ = try tokenizer.next()
      _ = try tokenizer.next()
      try tokenizer.skipElement()
      let rest = try #require(try tokenizer.next())
      #expect(rest.kind == .text)
      #expect(tokenizer.depth == 1)
    }
  }
}
