import Testing

@testable import BriefingReporting

@Suite struct TextMeasureTests {
  @Test func `Wide letters count twice, and marks upon letters not at all`() {
    let letter = TextMeasure.width("n", size: 10)
    #expect(TextMeasure.width("日", size: 10) == 2 * letter)
    #expect(TextMeasure.width("e\u{301}", size: 10) == letter)
    #expect(TextMeasure.width("i", size: 10) < letter)
    #expect(TextMeasure.width("W", size: 10) > letter)
    #expect(TextMeasure.width("n", size: 10, isBold: true) > letter)
    #expect(TextMeasure.width("", size: 10) == 0)
  }

  @Test(arguments: [
    "a few words that need several lines to stand on", "Donaudampfschifffahrtsgesellschaft",
    "日本語の長い見出しがここにあります", "  \n\t ", "", "x",
    String(repeating: "word ", count: 5_000), String(repeating: "e\u{301}\u{302}", count: 900),
  ])
  func `No line is wider than it may be`(text: String) {
    for limit in 1...4 {
      let lines = text.lines(width: 80, size: 12, limit: limit)
      #expect(lines.count <= limit)
      #expect(lines.allSatisfy { TextMeasure.width($0, size: 12) <= 80 })
    }
  }

  @Test func `Lines break at spaces, and what is cut says so`() {
    #expect("one two three".lines(width: 60, size: 12, limit: 3) == ["one two", "three"])
    #expect("one two three".lines(width: 60, size: 12, limit: 1) == ["one…"])
    #expect("short".lines(width: 60, size: 12, limit: 1) == ["short"])
    #expect(" \n ".lines(width: 60, size: 12, limit: 1) == [])
    #expect("a\nb".line(width: 60, size: 12) == "a b")
    #expect("abcdef".shortened(to: 4) == "abcd…")
    #expect("abcd".shortened(to: 4) == "abcd")
  }
}
