import BriefingCore
import Foundation
import Testing

@testable import BriefingReporting

@Suite("Pages of sources")
struct SourcePageTests {
  /// A briefing, the texts of its sources, and how it is rendered.
  struct Input {
    var briefing: Briefing
    var texts: [String: DocumentText]
    var options = RenderingOptions()
    var templates: [String: String] = [:]

    func rendered() throws -> [RenderedFile] {
      try HTMLRenderer(templates: templates).render(briefing, texts: texts, options: options)
    }
  }

  /// A briefing on some sources, a statement each; the last is cited and not listed.
  private static func input(_ count: Int) -> Input {
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
    return Input(briefing: briefing, texts: texts)
  }

  private static func files(_ count: Int) throws -> [String: String] {
    Dictionary(
      try input(count).rendered().map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) },
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

  /// Everything that can be another in the page of a source.
  private static let changes: [(name: String, change: @Sendable (inout Input) -> Void)] = [
    ("title", { $0.briefing.title = "Towns" }),
    ("tool", { $0.briefing.tool = Briefing.Tool(name: "briefing", version: "2") }),
    ("name", { $0.briefing.sources[6].publisher = "Town Crier" }),
    ("headline", { $0.briefing.sources[6].title = "The board met" }),
    ("genre", { $0.briefing.sources[6].genre = "news" }),
    ("grade", { $0.briefing.sources[6].grade = "B2" }),
    (
      "date",
      { input in
        input.briefing.sources[6].published = PublicationDate(
          value: EDTF("2026-05-03"),
          basis: .stated
        )
      }
    ),
    ("statement", { $0.briefing.sections[0].items[6].text = "The board of town 7 met." }),
    ("anchor", { $0.briefing.sections[0].items[6].id = "meeting" }),
    (
      "citation",
      { input in
        input.briefing.sections[0].items[6].citations[0] = Citation(
          source: "source-7",
          span: TextSpan(4..<20),
          quote: "board of town 7 "
        )
      }
    ),
    (
      "quote",
      { input in
        input.briefing.sections[0].items[6].citations[0] = Citation(
          source: "source-7",
          span: TextSpan(0..<20),
          quote: "The board of town 8 "
        )
      }
    ),
    ("section", { $0.briefing.sections.removeLast() }),
    ("text", { $0.texts["source-7"] = DocumentText("The board of town 7 met. It will not.") }),
    ("no text", { $0.texts["source-7"] = nil }),
    ("embedding", { $0.options.embed = .none }),
    ("style", { $0.options.style = .iso }),
    ("template", { $0.templates["source"] = "{{sourceName}}" }),
  ]

  /// A page is left as it is where its fingerprint stayed, so nothing may change without it.
  @Test(arguments: changes.map(\.name))
  func `A page that is another has another fingerprint`(name: String) throws {
    var input = Self.input(52)
    input.briefing.sources[6].published = PublicationDate(value: EDTF("2026-05-02"), basis: .stated)
    let before = try input.rendered().filter { $0.fingerprint != nil }
    #expect(before.count == 52)
    let change = try #require(Self.changes.first { $0.name == name }).change
    change(&input)
    let after = try input.rendered().filter { $0.fingerprint != nil }
    let (old, new) = (before.map(\.bytes), after.map(\.bytes))
    let isAnother = old != new
    #expect(isAnother)
    for index in before.indices where old[index] != new[index] {
      #expect(before[index].fingerprint != after[index].fingerprint)
    }
    #expect(try input.rendered().map(\.fingerprint).suffix(52) == after.map(\.fingerprint)[...])
  }
}
