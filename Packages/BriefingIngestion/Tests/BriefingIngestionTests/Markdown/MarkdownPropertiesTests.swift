import BriefingCore
import BriefingIngestion
import Testing

struct MarkdownPropertiesTests {
  private static let marks = [
    "*", "**", "_", "`", "``", "[", "]", "(", ")", "](a)", "[a]: b\n", "![", "<", ">", "<b>",
    "&amp;",
    "&#65;", "\\", "\\*", "|", "\n|--|--|\n", "```\n", "~~", "    ", "\t", "1. ", "- ", "> ", "# ",
    "===\n", "---\n", "<div>\n", "<!--", "-->", "[^1]", "[^1]: ", "  \n", "\\\n",
  ]

  private static func sample(_ seed: Int) -> String {
    var generator = SeededGenerator(seed: UInt64(seed))
    return (0..<(20 + seed)).map { _ in
      Bool.random(using: &generator)
        ? marks.randomElement(using: &generator) ?? ""
        : HostileText.pieces(seed: generator.next(), count: 2).filter { $0 != "\u{0}" }
    }.joined()
  }

  @Test(arguments: 0..<200)
  func `Any text gives a sound document whose characters lead back`(_ seed: Int) throws {
    let string = Self.sample(seed)
    let bytes = Array(string.utf8)
    let reading = try markdown(string)
    #expect(reading.document.faults == [])
    let misplaced = reading.misplaced(in: [nil: bytes]) { original, character in
      if original.first == UInt8(ascii: "\\") {
        return original.dropFirst().elementsEqual(character.utf8)
      }
      return original.first == UInt8(ascii: "&") && ["&", "A"].contains(character)
    }
    #expect(misplaced == [], "seed \(seed)")
    #expect(try markdown(string) == reading)
  }

  @Test(arguments: 0..<60)
  func `Words of letters alone never vanish`(_ seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed) &+ 9_000)
    let visible = [
      "*", "_", "`", "> ", "- ", "1. ", "# ", "\n", "\n\n", "    ", " ", "|", "~~", "**",
    ]
    var words: [String] = []
    var text = ""
    for index in 0..<80 {
      words.append("word\(index)x")
      text += (visible.randomElement(using: &generator) ?? "") + words[index]
    }
    let reading = try markdown(text)
    var search = reading.text.string[...]
    for word in words {
      let range = try #require(search.firstRange(of: word), "\(word)")
      search = search[range.upperBound...]
    }
  }

  @Test(arguments: [
    "[", "]", "*", "**a", "*a_ ", "_", "> ", ">", "- ", "`", "`a", "``a`", "![", "[a](", "[a](b",
    "[a](<b",
    "[a](b \"c", "[a]", "[a][", "![[a](b)", "<", "<a ", "<!--", "<?", "<a b=\"", "<a:", "&", "&#",
    "\\",
    "~~a", "a\n\n", "- a\n", "```\n", "```", "|", "|a|b|\n|-|-|\n", "# a\n", "=\n", "a\n=\n",
    "    a\n", "<div>\n",
    "<script>\n", "[a]: b\n", "[^a]: b\n\n", "1. 2. ", "> - ", "\t", "*a **b ", "a***", "---\n",
    "\n",
    "<br>", "- a\n  ", "[a]: b 'c\n", "<div>\n\n", "* a *b\n",
  ])
  func `A long run of one thing is read in a time that its length explains`(_ piece: String) {
    #expect(
      isLinear(
        { size in
          let text = String(repeating: piece, count: size / piece.utf8.count) + "\n\na *b* [c](d)\n"
          _ = try? markdown(text)
        },
        from: 6_000
      )
    )
  }

  @Test func `Deep nests and open ends are read`() throws {
    let depth = 100_000
    let quotes = try markdown(String(repeating: ">", count: depth) + " deep words")
    #expect(quotes.text.string.hasSuffix("deep words"))
    let lists = try markdown(
      (0..<2_000).map { String(repeating: " ", count: $0 * 2) + "- a" }.joined(separator: "\n")
    )
    #expect(lists.blocks.count > 100)
    let fence = try markdown("# T\n\n```\n" + String(repeating: "code\n", count: depth))
    #expect(fence.blocks.last?.reason == "code")
    let brackets = String(repeating: "[", count: depth)
    #expect(try markdown(brackets + "a").text.string == brackets + "a")
    let stars = String(repeating: "*", count: depth)
    #expect(try markdown("a" + stars + " b").text.string == "a" + stars + " b")
  }

  @Test func `Too much text is refused`() {
    var source = RawSource(id: "x", file: "x.md", text: "They met and left.")
    source.maximumTextBytes = 10
    #expect(throws: IngestionError.self) { try MarkdownReader().read(source) }
  }
}
