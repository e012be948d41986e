import BriefingCore
import BriefingIngestion
import Testing

struct MarkdownInlineTests {
  private func text(_ line: String) throws -> String {
    let reading = try markdown("# T\n\n" + line)
    return reading.blocks.dropFirst().map { reading.text[$0.span] }.joined(separator: " / ")
  }

  @Test(arguments: [
    "*They* _met_ **on** __Monday__ and ***left***.": "They met on Monday and left.",
    "snake_case_name and 2*3*4 stay": "snake_case_name and 234 stay",
    "a * b * c": "a * b * c",
    "**open and *closed*": "**open and closed",
    "*a **b** c*": "a b c",
    "*a_b*": "a_b",
    "~~old~~ new ~x~": "old new x",
    "**Bold:**text": "**Bold:**text",
    "“*word*”": "“word”",
    "*(*a*)*": "(a)",
    "a*\"b\"*c": "a*\"b\"*c",
    "***a** b*": "a b",
    "*a **b*": "*a *b",
    "foo***bar***baz": "foobarbaz",
  ])
  func `Emphasis leaves its words`(_ line: String, expected: String) throws {
    #expect(try text(line) == expected)
  }

  @Test(arguments: [
    "See [the plan](https://example.org/a_(b) \"Plan\").": "See the plan.",
    "See [the *plan*](<a b>).": "See the plan.",
    "See [the plan][p], [p] and [Plan P][].\n\n[p]: /x\n[plan p]: /y":
      "See the plan, p and Plan P.",
    "See [nothing][x] and [this] there.": "See [nothing][x] and [this] there.",
    "[a [b](c) d](e)": "[a b d](e)",
    "[a](b": "[a](b",
    "[a\\]b](c)": "a]b",
    "<https://example.org/x> or <ann@example.org>": "https://example.org/x or ann@example.org",
    "A <b title=\">\">bold</b> word<!-- not seen --> here": "A bold word here",
    "1 < 2 and 3 > 2 <3": "1 < 2 and 3 > 2 <3",
    "`a *b* \\` and ``c ` d``": "a *b* \\ and c ` d",
    "`open": "`open",
    "\\*not\\* \\a &amp; &copy &#233; &nosuch;": "*not* \\a & &copy é &nosuch;",
    "one  \ntwo\\\nthree\nfour": "one\ntwo\nthree four",
    "one<br>two": "one\ntwo",
    "soft\u{AD}hyphen and no\u{A0}break": "softhyphen and no break",
    "*[a*](b)": "*a*",
    "[*a](b)*": "*a*",
  ])
  func `Links, code and escapes are what a reader sees`(_ line: String, expected: String) throws {
    #expect(try text(line) == expected)
  }

  @Test(arguments: [
    "![A *ferry*](a.jpg \"x\")": "A ferry",
    "They met. ![A ferry](a.jpg) They left.": "They met. They left. / A ferry",
    "[![A ferry](a.jpg)](b)": "A ferry",
    "![a ![b](c) d](e)": "a b d",
    "![](a.jpg)": "",
  ])
  func `The text of an image stands apart`(_ line: String, expected: String) throws {
    #expect(try text(line) == expected)
  }
}
