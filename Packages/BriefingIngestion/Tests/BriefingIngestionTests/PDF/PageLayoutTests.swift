import BriefingCore
import BriefingIngestion
import Testing

struct PageLayoutTests {
  /// The layout of a page of flows, lines and words, each with its left and right edge.
  private func page(_ flows: [[[(String, Double, Double)]]]) -> String {
    let content = flows.map { lines in
      let lines = lines.map { words in
        let words = words.map { text, left, right in
          "<word xMin=\"\(left)\" yMin=\"10\" xMax=\"\(right)\" yMax=\"20\">\(text)</word>\n"
        }
        return "<line xMin=\"1\" yMin=\"1\" xMax=\"1\" yMax=\"1\">\n\(words.joined())</line>\n"
      }
      return "<flow>\n<block xMin=\"1\">\n\(lines.joined())</block>\n</flow>\n"
    }
    return "<page width=\"612\" height=\"792\">\n\(content.joined())</page>\n"
  }

  private func text(_ pages: String...) -> String {
    let head =
      "<!DOCTYPE html PUBLIC \"-//W3C//DTD\" \"http://x\"><html><head>\n<title>a & b</title>\n"
    let layout = "\(head)</head>\n<body>\n<doc>\n\(pages.joined())</doc>\n</body>\n</html>\n"
    return String(decoding: PDFReader.text(ofLayout: Array(layout.utf8)), as: UTF8.self)
  }

  @Test func `Flows are parted by empty lines, and pages end with a form feed`() {
    let first = page([
      [[("The", 0, 10), ("inter-", 13, 30)], [("national", 0, 30), ("port", 33, 50)]],
      [[("Fish &amp; chips &lt;5", 0, 10)]],
    ])
    #expect(
      text(first, page([]), page([[[("End.", 0, 10)]]]))
        == "The inter-\nnational port\n\nFish & chips <5\n\u{C}\u{C}End.\n\u{C}"
    )
  }

  @Test func `Words of two fonts that touch are one, and so are lines that run upwards`() {
    #expect(
      text(page([[[("ferry", 0, 20), (",", 20.4, 22), ("and", 25, 35)]]])) == "ferry, and\n\u{C}"
    )
    let words = [("a", 100.0, 80.0), ("b", 76.0, 60.0), ("c", 59.9, 50.0)].map {
      text,
      bottom,
      top in
      "<word xMin=\"10\" yMin=\"\(top)\" xMax=\"20\" yMax=\"\(bottom)\">\(text)</word>"
    }
    #expect(text("<page><flow><line>\(words.joined())</line></flow></page>") == "a bc\n\u{C}")
  }

  @Test(arguments: [
    // The letters as they stand on paper, from left to right.
    (["\u{5D3}\u{5D2}", "\u{5D1}\u{5D0}"], "\u{5D0}\u{5D1} \u{5D2}\u{5D3}"),
    (["(\u{5D1}\u{5D0})", "1990", "\u{5D2}"], "\u{5D2} 1990 )\u{5D0}\u{5D1}("),
    (["The", "word", "\u{5D2}\u{5D1}", "\u{5D0}", "is"], "The word \u{5D0} \u{5D1}\u{5D2} is"),
    (["caf\u{E9}", "\u{F001}"], "caf\u{E9} \u{F001}"),
  ])
  func `Letters that are written from the right come in the order of reading`(
    _ words: [String],
    _ expected: String
  ) {
    let line = words.enumerated().map {
      ($0.element, Double($0.offset * 30), Double($0.offset * 30 + 20))
    }
    #expect(text(page([[line]])) == "\(expected)\n\u{C}")
  }

  @Test func `What no line holds is white space, and what is unknown stays unknown`() {
    #expect(text(page([[[("a\u{C}b\nc\u{0}d", 0, 9)]]])) == "a b c\u{0}d\n\u{C}")
  }

  @Test func `No more is read than is allowed`() {
    let layout = Array(page([[[[("ferries", 0.0, 9.0)]]].flatMap { $0 }]).utf8)
    let many = (0..<1_000).flatMap { _ in layout }
    let text = PDFReader.text(ofLayout: many, limit: 100)
    #expect((101...120).contains(text.count))
  }

  @Test(arguments: [
    "<word>", "<line>", "<page>", "<word", "</page>", "<word xMin=\"1\">a</word></line>",
  ])
  func `Any bytes are read in a time that grows with their length`(_ piece: String) {
    func time(_ count: Int) -> Duration {
      let bytes = Array(String(repeating: piece, count: count / piece.utf8.count).utf8)
      return ContinuousClock().measure { _ = PDFReader.text(ofLayout: bytes) }
    }
    _ = time(20_000)
    let (short, long) = (time(20_000), time(160_000))
    #expect(long < short * 24 + .milliseconds(500), "\(short), \(long)")
  }
}
