import BriefingCore
import BriefingIngestion
import Testing

struct TokenTests {
  @Test(arguments: [
    "a two-year plan": ["a", "two", "-", "year", "plan"],
    "the 2+2 talks": ["the", "2+2", "talks"],
    "U.S.-led": ["U.S.", "-", "led"],
    "$6.8 billion": ["$", "6.8", "billion"],
    "1,000 3nm 5G chips": ["1,000", "3nm", "5G", "chips"],
    "China’s don't ministers’": ["China", "’s", "don't", "ministers", "’"],
    "Hagiuda’s.": ["Hagiuda", "’s", "."],
    "in 2022, a": ["in", "2022", ",", "a"],
    "J. Smith, Ph.D.": ["J", ".", "Smith", ",", "Ph.D."],
    "R&D—now": ["R&D", "—", "now"],
    "Kō Ōe e\u{301}t": ["Kō", "Ōe", "e\u{301}t"],
  ])
  func `Tokens are words, numbers and single marks`(_ string: String, expected: [String]) {
    let text = DocumentText(string)
    let tokens = TextSegmenter().segment(
      text,
      blocks: [Block(kind: .paragraph, span: text.span)]
    ).tokens
    #expect(tokens.map { text[$0.span] } == expected)
  }

  @Test(arguments: [
    "China": "word capitalized", "US": "word capitalized uppercase",
    "G7": "word digits capitalized uppercase",
    "5G": "word digits uppercase", "3nm": "word digits", "U.S.": "word capitalized uppercase",
    "2+2": "digits", "1,000": "digits", "٢٠٢٢": "digits", "’s": "punctuation", "—": "punctuation",
    "Ōe": "word capitalized", "ÉTAT": "word capitalized uppercase", "Мир": "word capitalized",
    "ΑΒ": "word capitalized uppercase", "会議": "word", "ǅ": "word capitalized uppercase",
    "🇯": "punctuation",
    "a\u{301}": "word", "\u{301}": "punctuation",
  ])
  func `A token has the shape of its letters`(_ string: String, expected: String) {
    let text = DocumentText(string)
    let tokens = TextSegmenter().segment(text, blocks: [Block(kind: .paragraph, span: text.span)])
      .tokens
    let names: [(Token.Shape, String)] = [
      (.word, "word"), (.digits, "digits"), (.capitalized, "capitalized"),
      (.uppercase, "uppercase"), (.punctuation, "punctuation"),
    ]
    let shape = tokens.first?.shape ?? []
    #expect(names.filter { shape.contains($0.0) }.map(\.1).joined(separator: " ") == expected)
  }
}
