import BriefingCore
import BriefingReporting
import Testing

@Suite struct HTMLRendererTests {
  static let variants = RenderingProfile.all.flatMap { profile in
    SourceEmbedding.allCases.map { RenderingOptions(profile: profile, embed: $0) }
  }

  private func render(
    _ briefing: Briefing = FerryBriefing.briefing,
    texts: [String: DocumentText] = FerryTexts.all,
    _ options: RenderingOptions = RenderingOptions()
  ) throws -> String {
    let files = try HTMLRenderer().render(briefing, texts: texts, options: options)
    #expect(files.map(\.path) == ["briefing.html"])
    return String(decoding: files[0].bytes, as: UTF8.self)
  }

  @Test(arguments: zip(RenderingProfile.all, [SourceEmbedding.excerpts, .full, .none]))
  func `The page is what it was`(profile: RenderingProfile, embed: SourceEmbedding) throws {
    let html = try render(RenderingOptions(profile: profile, embed: embed))
    try GoldenFile.expect(Array(html.utf8), toBe: "\(profile.name)-\(embed.rawValue).html")
  }

  private func render(_ options: RenderingOptions) throws -> String {
    try render(FerryBriefing.briefing, texts: FerryTexts.all, options)
  }

  @Test(arguments: variants)
  func `Every element is closed, every id is unique, every link leads somewhere`(
    options: RenderingOptions
  ) throws {
    let outline = HTMLOutline(try render(options))
    #expect(outline.faults == [])
    let ids = outline.values(of: "id")
    #expect(ids.count == Set(ids).count)
    let links = outline.values(of: "href").filter { $0.hasPrefix("#") }
    #expect(links.count > 20)
    #expect(Set(links.map { String($0.dropFirst()) }).subtracting(ids) == [])
    let labels = outline.values(of: "aria-labelledby")
    #expect(Set(labels).subtracting(ids) == [])
  }

  @Test(arguments: variants)
  func `Every passage links back to the statements that link to it`(
    options: RenderingOptions
  ) throws {
    let outline = HTMLOutline(try render(options))
    var backs: Set<String> = []
    var marks: Set<String> = []
    var holder = ""
    for tag in outline.tags {
      if let id = tag.attributes["id"], ["li", "tr", "article"].contains(tag.name) { holder = id }
      let href = tag.attributes["href"].map { String($0.dropFirst()) } ?? ""
      if tag.attributes["class"]?.hasPrefix("mark") == true, tag.name == "a" {
        marks.insert(holder)
      }
      if href.hasPrefix("i-") || href.hasPrefix("t-") || href.hasPrefix("x-") { backs.insert(href) }
    }
    #expect(marks == backs)
  }

  @Test(arguments: variants)
  func `The page asks for nothing from anywhere and runs nothing`(options: RenderingOptions) throws
  {
    let html = try render(options)
    let outline = HTMLOutline(html)
    #expect(!html.contains("http://") && !html.contains("https://"))
    #expect(!html.contains("url(") && !html.contains("@import"))
    #expect(outline.values(of: "src") == [])
    #expect(outline.values(of: "href").allSatisfy { $0.hasPrefix("#") || $0 == "data:," })
    #expect(!outline.tags.contains { ["script", "iframe", "object", "form"].contains($0.name) })
    #expect(!outline.tags.contains { $0.attributes.keys.contains { $0.hasPrefix("on") } })
    #expect(
      outline.values(of: "content").contains(
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
      )
    )
  }

  @Test func `Tables have a caption and scopes`() throws {
    let outline = HTMLOutline(try render(RenderingOptions()))
    let tables = outline.tags.count { $0.name == "table" }
    #expect(tables == 7)
    #expect(outline.tags.count { $0.name == "caption" } == tables)
    #expect(
      outline.tags.filter { $0.name == "th" }
        .allSatisfy { ["col", "row"].contains($0.attributes["scope"] ?? "") }
    )
  }

  @Test func `Two renderings are equal, byte for byte`() throws {
    #expect(try render(RenderingOptions()) == render(RenderingOptions()))
  }

  @Test func `A passage that is not in its source is marked and never highlighted`() throws {
    var briefing = FerryBriefing.briefing
    briefing.sections[0].items[1].citations = [
      Citation(source: "gazette", span: TextSpan(3..<9), quote: "invented words")
    ]
    let html = try render(briefing)
    #expect(html.contains("class=\"mark missing\" href=\"#s1-1\" title=\"“invented words”\">"))
    #expect(html.contains("S1·1 not found</a>"))
    #expect(html.contains("<strong>not found in the source</strong>"))
    #expect(html.contains(" cited passages stand in their sources"))
    #expect(html.contains("the others are marked “not found”."))
    #expect(!html.contains("<mark class=\"s1-1 "))
  }

  @Test func `A source whose text is not at hand shows its quotes`() throws {
    let html = try render(FerryBriefing.briefing, texts: [:])
    #expect(
      html.contains("The text of this source is not at hand; only the cited passages follow.")
    )
    #expect(!html.contains("<mark"))
    #expect(HTMLOutline(html).faults == [])
  }

  @Test func `An empty briefing is a page`() throws {
    let briefing = Briefing(
      title: "",
      asOf: Briefing.AsOf(value: nil, basis: .unknown),
      tool: Briefing.Tool(name: "briefing", version: "0")
    )
    for options in Self.variants {
      let html = try render(briefing, texts: [:], options)
      #expect(HTMLOutline(html).faults == [])
      #expect(html.contains("As of date unknown"))
    }
  }

  @Test func `Many sources make a table with rows of names instead of a column each`() throws {
    var briefing = FerryBriefing.briefing
    for index in 0..<30 {
      var source = briefing.sources[1]
      source.id = "copy-\(index)"
      briefing.sources.append(source)
    }
    let html = try render(briefing)
    #expect(html.contains("At most"))
    #expect(HTMLOutline(html).tags.count { $0.name == "th" } < 80)
  }
}
