import BriefingCore
import Testing

@Suite("Canonical text")
struct DocumentTextTests {
  @Test(arguments: [
    "plain", "naïve café", "日本とアメリカ", "🇯🇵 flag", "e\u{301}", "",
  ])
  func `Valid text is kept byte for byte`(_ string: String) {
    let text = DocumentText(validating: Array(string.utf8))
    #expect(text?.bytes == Array(string.utf8))
  }

  @Test(arguments: [
    ([0x41, 0xFF], 1), ([0xC0, 0x80], 0), ([0xE2, 0x82], 0), ([0xED, 0xA0, 0x80], 0),
    ([0xF4, 0x90, 0x80, 0x80], 0), ([0x41, 0x42, 0x80], 2), ([0xF0, 0x80, 0x80, 0x80], 0),
  ])
  func `The first byte that is not UTF-8 is found`(_ bytes: [UInt8], _ offset: Int) {
    #expect(DocumentText.firstInvalidOffset(in: bytes) == offset)
    #expect(DocumentText(validating: bytes) == nil)
  }

  @Test
  func `A span is accepted on scalar boundaries alone`() {
    let text = DocumentText("aé日🇯")
    let boundaries = (-1...text.count + 1).filter(text.isScalarBoundary)
    #expect(boundaries == [0, 1, 3, 6, 10])
    #expect(text.contains(TextSpan(1..<6)))
    #expect(!text.contains(TextSpan(2..<6)))
    #expect(!text.contains(TextSpan(3..<3)))
    #expect(!text.contains(TextSpan(3..<11)))
  }

  @Test
  func `A composed and a decomposed accent do not match`() {
    let text = DocumentText("caf\u{e9}")
    #expect(text.matches("caf\u{e9}", at: text.span))
    #expect(!text.matches("cafe\u{301}", at: text.span))
    #expect("caf\u{e9}" == "cafe\u{301}")  // which is why strings are not compared as such
  }

  @Test(arguments: [
    ("  a b \n", "a b"), ("\u{a0}a\u{a0}", "a"), ("\u{3000}日\u{3000}", "日"), (" \u{a0}\t", ""),
    ("a\u{2028}", "a"), ("à", "à"),
  ])
  func `White space around a span is trimmed`(_ string: String, _ trimmed: String) {
    let text = DocumentText(string)
    #expect(text[text.trimmed(text.span)] == trimmed)
  }

  @Test
  func `Offsets outside the text are clamped when text is read`() {
    let text = DocumentText("abc")
    #expect(text[TextSpan(1..<99)] == "bc")
    #expect(text[TextSpan(50..<99)] == "")
  }

  @Test
  func `Positions count lines by line feeds and columns by code points`() {
    let text = DocumentText("ab\ncé🇯x")
    #expect(text.position(of: 0) == TextPosition(line: 1, column: 1))
    #expect(text.position(of: 3) == TextPosition(line: 2, column: 1))
    #expect(text.position(of: text.count - 1) == TextPosition(line: 2, column: 4))
  }
}
