import Testing

@testable import BriefingCore

@Suite struct VisibleTextTests {
  @Test(arguments: [
    ("plain – “text” é 日本 ⚓️👩‍✈️", "plain – “text” é 日本 ⚓️👩‍✈️"), ("a\nb\tc", "a\nb\tc"),
    ("a\u{202E}b", "a‹U+202E›b"), ("\u{0}\u{1B}\u{7F}", "‹U+0000›‹U+001B›‹U+007F›"),
    ("a\u{AD}b\u{200B}c", "a‹U+00AD›b‹U+200B›c"), ("\u{E0041}", "‹U+E0041›"),
    ("line\r\nline\rend", "line\nline‹U+000D›end"), ("\u{85}", "‹U+0085›"),
    ("\u{61C}\u{180E}\u{FEFF}\u{2066}", "‹U+061C›‹U+180E›‹U+FEFF›‹U+2066›"),
    ("\u{2028}\u{202F}", "\u{2028}\u{202F}"),
    ("\u{FFFE}\u{FFFF}\u{FFFD}", "‹U+FFFE›‹U+FFFF›\u{FFFD}"),
  ])
  func `Controls and directions are written out`(text: String, shown: String) {
    #expect(Array(text.controlsShown.utf8) == Array(shown.utf8))
  }

  @Test func `No scalar is missed by the quick look`() {
    for value in Array(0..<0x3100) + Array(0xF000..<0x10000) + Array(0xE0000..<0xE0200) {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      let alone = String(scalar)
      // Beside a character that is always written out, the quick look cannot be the reason.
      let beside = (alone + "\u{1}").controlsShown.utf8.dropLast("‹U+0001›".utf8.count)
      if Array(alone.controlsShown.utf8) != Array(beside) { Issue.record("U+\(value)") }
    }
  }

  @Test(arguments: [
    ("a\n\n b", "a b"), ("  a  ", "a"), ("a\u{A0}\u{2003}b", "a b"), ("", ""), (" \n", ""),
    ("日本 語", "日本 語"),
  ])
  func `White space becomes single spaces`(text: String, line: String) {
    #expect(text.onOneLine == line)
  }
}
