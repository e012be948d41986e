import BriefingCore
import BriefingIngestion
import Testing

struct SentenceTests {
  /// Texts in which `¶` stands where a sentence ends and another begins.
  @Test(arguments: [
    "Boats sail.¶ Nobody waits!¶ Who pays?¶ We do.",
    "The U.S. Senate met Mr. Sample and Dr. B. Trial at 5 p.m. on Friday.",
    "It was driven by Spc. Ann Trial and Pfc. Cleo Sample.¶ They left.",
    "They live in the U.S.¶ The family stayed.",
    "Northwind Corp. built it with Sample & Co. in 1902.",
    "It was built by Northwind Co.¶ It closed in May.",
    "See No. 5 and pp. 10 to 12, cf. Fig. 3.¶ He said no.¶ That is all.",
    "On Sept. 3 they met.¶ They left in May.",
    "At 5 a.m. Mr. Sample left.¶ He came back to the pier at 6 p.m.¶ Mr. Sample slept.",
    "It cost $1,000.50.¶ It was worth it.",
    "Inflation was 3.5 percent.¶ 12 towns complained.",
    "So do I.¶ The mayor met Cleo I. Sample.",
    "“We agree.”¶ The mayor left.",
    "“We agree!” said the mayor.",
    "He asked: “Who pays?”¶ Nobody knew.",
    "It rained (hard.) on Monday.",
    "It rained.¶ (It was May.)¶ Boats left.",
    "It ended ... in rain.¶ It ended...¶ The sun came.",
    "It ended . . . in rain. . . .",
    "The text [...] goes on.¶ Boats left [...]¶ However, they came back.",
    "It ended.¶Then it began.",
    "Write to Ann.Sample@example.com or see www.Example.com.",
    "They agreed.[1]¶ The towns paid. [2] [3]¶ Boats left.",
    "The end was near.12¶ Boats left.",
    "Yahoo! is not a town.¶ iPhones are not boats.",
    "1. Boats sail¶ 2. Piers wait¶ 3. Nobody pays",
    "(a) boats¶ (b) piers",
    "• Boats¶ • Piers",
    "首相は言った。¶「行く。必ず。」¶会議は終わった。",
    "Мэр сказал нет.¶ Город ждал.",
    "A line\nthat goes on.¶\nAnother line.",
    "No stop here¶\n\nA new thought",
    "They sold boats, nets, etc.¶ Nobody waited, etc. at the pier.",
    "It runs in the U.S.¶ Millions of boats sail.",
    "Sure.¶ wikiHow is a guide.",
    "The end was near.11 12¶ Boats left.",
    "The end was near. 7¶ However, boats left.¶ 12 towns complained.",
    "1 The town pays.¶ 2 The port pays.",
    "Ann Sample (b. 1928; m. 1949) met [Bo C.] Trial.",
    "She starred in Viva Pier! (1965), and in Boats? (1970) as well.",
    "They agreed.¶ (see below)",
    "They agreed in the U.S. (see below) and left.",
    "2.1. The boats",
    "IV. The boats",
    "Figure 3. The boats.¶ They sail.",
    "Figure 3.4¶ The boats sail.",
    "They met.¶ a. boats¶ b. piers",
    "They met.¶ x) boats¶ y) piers",
    "The (a) boats. (b) of the act",
    "Boats at the pier¶ Image: Ann Sample.",
    "Boats in Washington D.C.¶ Photo credit: Harbor News",
    "Brand image: what it means",
    "Ann Sample of the port¶ In the western harbor, most boats wait.",
    "He read the novel In the Harbor, which is long.",
    "Prices rose¶ In 2021, they fell.",
    "No stop here¶ \r\n\u{A0}\r\n a new thought",
    "“[({",
    "...",
  ])
  func `Sentences end where a reader ends them`(_ marked: String) {
    let text = DocumentText(marked.replacing("¶", with: ""))
    let blocks = [Block(kind: .paragraph, span: text.span)]
    let expected = marked.split(separator: "¶").map { part in
      let piece = DocumentText(String(part))
      return piece[piece.trimmed(piece.span)]
    }
    #expect(TextSegmenter().segment(text, blocks: blocks).sentences.map { text[$0] } == expected)
  }

  @Test func `A sentence never leaves its block, and text outside of blocks is left out`() {
    let text = DocumentText("One two. Three four. Five")
    let blocks = [
      Block(kind: .paragraph, span: TextSpan(0..<7)),
      Block(kind: .paragraph, span: TextSpan(9..<14)),
    ]
    let (sentences, tokens) = TextSegmenter().segment(text, blocks: blocks)
    #expect(sentences.map { text[$0] } == ["One two", "Three"])
    #expect(tokens.map { text[$0.span] } == ["One", "two", "Three"])
  }

  @Test(arguments: [
    ("Pier Street  $5 million  3 percent\n", "Pier Street  $5 million  3 percent"),
    ("boats and piers; ", "boats and piers;"),
    ("boats ", "boats"),
    ("%", "%"),
  ])
  func `What is too long for a sentence is cut at a line, a semicolon, a space or a token`(
    _ piece: String,
    _ end: String
  ) {
    let text = DocumentText(String(repeating: piece, count: 20_000 / piece.utf8.count))
    let block = Block(kind: .paragraph, span: text.trimmed(text.span))
    let (sentences, tokens) = TextSegmenter().segment(text, blocks: [block])
    #expect(sentences.count > 3)
    #expect(sentences.allSatisfy { $0.length <= 5_000 && text[$0].hasSuffix(end) })
    #expect(tokens.allSatisfy { token in sentences.contains { $0.contains(token.span) } })
  }

  @Test func `A token is never cut, however long it is`() {
    let text = DocumentText("a " + String(repeating: "x", count: 9_000) + " b")
    let blocks = [Block(kind: .paragraph, span: text.span)]
    #expect(TextSegmenter().segment(text, blocks: blocks).sentences.map(\.length) == [1, 9_000, 1])
  }

  @Test func `Blocks that do not fit the text do no harm`() {
    let text = DocumentText("é")
    let blocks = [Block(kind: .paragraph, span: TextSpan(1..<9))]
    #expect(TextSegmenter().segment(text, blocks: blocks).tokens.count <= 1)
  }
}
