import BriefingCore
import Testing

@Suite struct EscapedControlsTests {
  @Test(arguments: [
    ("plain – “text” 👩‍✈️", "plain – “text” 👩‍✈️"), ("a\u{0}b", "a‹U+0000›b"),
    ("\u{202E}x", "‹U+202E›x"), ("a\rb", "a‹U+000D›b"), ("a\r\nb\tc", "a\r\nb\tc"),
    ("\u{FFFE}", "‹U+FFFE›"), ("\u{E0041}", "‹U+E0041›"), ("\u{10FFFF}", "‹U+10FFFF›"),
    ("‹U+0041›", "‹U+2039›U+0041›"), ("‹quoted›", "‹quoted›"), ("‹", "‹"), ("‹U", "‹U"),
    ("‹U+", "‹U+2039›U+"), ("‹\u{0}", "‹‹U+0000›"), ("\r", "‹U+000D›"), ("", ""),
  ])
  func `Controls are written out in a way that can be undone`(text: String, escaped: String) {
    #expect(Array(text.controlsEscaped.utf8) == Array(escaped.utf8))
    #expect(Array(escaped.controlsUnescaped.utf8) == Array(text.utf8))
  }

  @Test(arguments: [
    "‹U+›", "‹U+12›", "‹U+D800›", "‹U+110000›", "‹U+0041", "‹U+00GG›", "‹U+1234567›",
  ])
  func `What stands for no character stays`(text: String) {
    #expect(text.controlsUnescaped == text)
  }
}
