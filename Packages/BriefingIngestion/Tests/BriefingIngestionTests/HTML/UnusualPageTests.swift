import BriefingCore
import Testing

@testable import BriefingIngestion

/// Pages that are right, or that browsers show as if they were.
struct UnusualPageTests {
  private static let sentence =
    "The minister of trade said on Monday that talks with the river towns would resume in May. "
  private static let long = String(repeating: sentence, count: 3)
  private static let other = String(
    repeating: "The mayor of the harbor city left early. ",
    count: 5
  )

  private func read(_ page: String) throws -> Reading {
    try HTMLReader().read(RawSource(id: "a", file: "a.html", text: page, mediaType: "text/html"))
  }

  private func kinds(_ page: String) throws -> [String] {
    try read(page).blocks.map(\.kind.rawValue)
  }

  @Test(arguments: [
    "<title>Ministers meet</title><h1>Ministers meet</h1><p>\(long)</p><p>\(other)</p>",
    "<p>\(long)</p><p>\(other)</p>",
    "<!DOCTYPE html><meta charset=utf-8><title>Ministers meet</title><p>\(long)<p>\(other)",
    "\(long)<p>\(other)</p>",
  ])
  func `A page may leave its body out`(_ page: String) throws {
    #expect(try kinds(page).filter { $0 == "paragraph" }.count == 2)
  }

  @Test(arguments: [
    "<body><a name=top><h1>Ministers meet</h1><p>\(long)</p><p>\(other)</p>",
    "<body><p><a id=p1></a>\(long)</p><p><a id=p2/>\(other)</p>",
  ])
  func `A mark of a place is no link`(_ page: String) throws {
    #expect(try kinds(page).filter { $0 == "paragraph" }.count == 2)
  }

  @Test(arguments: ["<svg><path d=M0>", "<svg>", "<svg><g><svg>", "<svg></p>"])
  func `A graphic that is not closed ends where the text goes on`(_ graphic: String) throws {
    let page = "<body><p>\(Self.long)</p>\(graphic)<p>\(Self.long)</p><div>They left.</div>"
    let text = try read(page).text.string
    #expect(text.hasSuffix("They left."))
    #expect(text.split(separator: "\n\n").count == 3)
  }

  @Test func `What is shown as it is written is text`() throws {
    #expect(try read("<body><p>a</p><xmp>b <i>c</xmp>").text.string.contains("b <i>c"))
    let deep = "<body>" + String(repeating: "<div>", count: 600) + "<textarea>They met.</textarea>"
    #expect(try read(deep).text.string.contains("They met."))
    #expect(try read(deep).metadata.title == nil)
  }

  /// Patterns of which the whole page is made, and of which each step once cost the length of it.
  @Test(arguments: [0, 1, 2, 3, 4])
  func `Time grows with the length`(_ number: Int) throws {
    func page(_ size: Int) -> String {
      func many(_ text: String, _ size: Int) -> String {
        String(repeating: text, count: max(1, size / text.utf8.count))
      }
      let rest = "<p>\(Self.long)</p>"
      switch number {
      case 0:
        return "<script type=\"application/ld+json\">[\(many("[],", size))1]</script>\(rest)"
      case 1:
        let names = (0..<size / 20).map { "John S\($0)aaa" }.joined(separator: " and ")
        return "<meta name=author content=\"\(names)\">\(rest)"
      case 2:
        return "<body><h1>\(many("a", size / 2)) b c</h1>\(many("<h1>x", size / 2))\(rest)"
      case 3:
        return "<title>\(many("a’", size / 2)) b</title><h1>\(many("a’", size / 3)) c</h1>\(rest)"
      default:
        let parts = (0..<size / 20).map { "a a\($0)aaa c" }.joined(separator: " | ")
        return "<title>\(parts)</title>\(many("<p>a b c", size / 2))\(rest)"
      }
    }
    func time(_ size: Int) throws -> Double {
      let page = page(size)
      return try leastProcessorTime { _ = try read(page) }
    }
    let (small, large) = (try time(20_000), try time(160_000))
    #expect(large < 24 * small + 0.05, "\(small) s, \(large) s")
  }
}
