import BriefingCore
import Foundation
import Testing

@testable import BriefingReporting

@Suite("Pages of sources")
struct SourcePageTests {
  /// A briefing on some sources, a statement each; one more is cited and not listed.
  private static func files(_ count: Int) throws -> [String: String] {
    var (sources, items, texts): ([BriefingSource], [Item], [String: DocumentText]) = ([], [], [:])
    for number in 1...count {
      let id = number == count ? "../<b>" : "source-\(number)"
      let text = DocumentText("The board of town \(number) met. It will meet again.")
      texts[id] = text
      if number < count { sources.append(BriefingSource(id: id, file: id, digest: "sha256:0")) }
      let citation = Citation(
        source: id,
        span: TextSpan(0..<20),
        quote: String(text.string.prefix(20))
      )
      items.append(
        Item(
          id: "i-\(number)",
          text: "The board met.",
          kind: "event",
          derivedBy: "test",
          citations: [citation]
        )
      )
    }
    let briefing = Briefing(
      title: "Boards",
      asOf: Briefing.AsOf(value: nil, basis: .unknown),
      tool: Briefing.Tool(name: "briefing", version: "1"),
      sources: sources,
      sections: [
        Section(id: "timeline", title: "Timeline", items: items),
        Section(id: "sources", title: "Sources", items: []),
      ]
    )
    let rendered = try HTMLRenderer().render(briefing, texts: texts, options: RenderingOptions())
    return Dictionary(
      rendered.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  @Test func `Up to fifty sources stand on the page of the briefing`() throws {
    #expect(try Self.files(51).keys.sorted() == ["briefing.html"])
  }

  @Test func `Of more sources each has a page of its own, named by its number`() throws {
    let files = try Self.files(52)
    #expect(
      Set(files.keys) == Set((1...52).map { "sources/s\($0).html" } + ["briefing.html"])
    )
    #expect(files["briefing.html"]?.contains("It will meet again") == false)
  }

  @Test func `Every link between the pages leads somewhere, both ways`() throws {
    let files = try Self.files(52)
    let outlines = files.mapValues { HTMLOutline($0) }
    let ids = outlines.mapValues { outline in
      Set(outline.tags.compactMap { $0.attributes["id"] })
    }
    var count = 0
    for (path, outline) in outlines {
      #expect(outline.faults == [])
      for href in outline.tags.compactMap({ $0.attributes["href"] }) where href != "data:," {
        let parts = href.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let folder = path.contains("/") ? "sources/" : ""
        let target =
          parts[0].isEmpty
          ? path
          : (folder + parts[0]).replacing("sources/../", with: "")
        let anchor = parts.count == 2 ? String(parts[1]) : nil
        #expect(ids[target] != nil && (anchor.map { ids[target]?.contains($0) == true } ?? true))
        count += 1
      }
    }
    #expect(count > 52 * 4)
    #expect(files["briefing.html"]?.contains("href=\"sources/s7.html#s7-1\"") == true)
    #expect(files["sources/s7.html"]?.contains("href=\"../briefing.html#i-i-7\"") == true)
  }

  @Test func `A page of a source forbids all that the briefing forbids`() throws {
    let files = try Self.files(52)
    for page in files.values { #expect(page.contains("default-src 'none'")) }
    #expect(files["sources/s52.html"]?.contains("<b>") == false)
  }
}
