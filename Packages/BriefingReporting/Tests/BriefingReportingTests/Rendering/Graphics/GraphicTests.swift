import BriefingCore
import Foundation
import Testing

@testable import BriefingReporting

#if canImport(FoundationXML)
import FoundationXML
#endif

/// What holds of every graphic.
@Suite struct GraphicTests {
  private static let names = ["timeline", "agenda", "actors"]

  private func files(
    _ briefing: Briefing = GraphicBriefing.briefing,
    profile: RenderingProfile = .standard
  ) -> [RenderedFile] {
    SVGRenderer().render(
      briefing,
      texts: FerryTexts.all,
      options: RenderingOptions(profile: profile)
    )
  }

  private func page(_ briefing: Briefing = GraphicBriefing.briefing) throws -> String {
    let files = try HTMLRenderer().render(
      briefing,
      texts: FerryTexts.all,
      options: RenderingOptions()
    )
    return String(decoding: files[0].bytes, as: UTF8.self)
  }

  @Test(arguments: names)
  func `The file is what it was`(name: String) throws {
    let file = try #require(files().first { $0.path == "graphics/\(name).svg" })
    try GoldenFile.expect(file.bytes, toBe: "\(name).svg")
  }

  @Test func `Each file is XML with a title and a description, and asks for nothing`() throws {
    for file in files() + files(GraphicBriefing.long(200)) {
      #expect(XMLParser(data: Data(file.bytes)).parse())
      let text = String(decoding: file.bytes, as: UTF8.self)
      let outline = HTMLOutline(text)
      #expect(outline.faults == [])
      let root = try #require(outline.tags.first)
      #expect(root.name == "svg" && root.attributes["role"] == "img")
      let ids = outline.values(of: "id")
      #expect(ids.count == Set(ids).count)
      #expect(
        outline.tags.dropFirst().prefix(2).map(\.attributes["id"]) == [
          root.attributes["aria-labelledby"], root.attributes["aria-describedby"],
        ]
      )
      #expect(outline.tags.dropFirst().prefix(2).map(\.name) == ["title", "desc"])
      let names = Set(outline.tags.map(\.name))
      #expect(
        names.isSubset(of: [
          "svg", "title", "desc", "style", "g", "rect", "circle", "path", "text",
        ])
      )
      #expect(outline.values(of: "href") == [])
      #expect(!text.contains("<!") && !text.contains("url(") && !text.contains("@import"))
      #expect(text.contains("prefers-color-scheme: dark") && text.contains("@media print"))
    }
  }

  @Test func `Within the page each has a title, a description, and a table of the same data`()
    throws
  {
    let html = try page()
    let outline = HTMLOutline(html)
    #expect(outline.faults == [])
    let ids = outline.values(of: "id")
    #expect(ids.count == Set(ids).count)
    #expect(outline.tags.count { $0.name == "svg" } == 3)
    for name in Self.names {
      #expect(ids.contains("figure-\(name)"))
      #expect(ids.contains("figure-\(name)-title") && ids.contains("figure-\(name)-desc"))
      #expect(html.contains("<table class=\"table-\(name)\""))
    }
    let images = outline.tags.filter { $0.attributes["role"] == "img" }
    #expect(images.compactMap { $0.attributes["aria-describedby"] }.count == 3)
    let targets = outline.tags.filter { $0.name == "a" }.compactMap { $0.attributes["href"] }
    #expect(Set(targets.map { String($0.dropFirst()) }).subtracting(ids) == [])
    for target in ["#i-i-e0", "#t-topic-night-ferries", "#i-i-n-person-brandt-ada"] {
      #expect(html.contains("<a href=\"\(target)\" aria-label="))
    }
  }

  @Test func `Every event drawn stands in the table, and every row of the table is drawn`() throws {
    let presentation = Presentation(
      GraphicBriefing.briefing,
      texts: FerryTexts.all,
      profile: .standard
    )
    let section = try #require(presentation.sections.first { $0.id == "timeline" })
    let timeline = try #require(section.figures.first?.graphic as? Timeline)
    let rows = try #require(section.tables.first).rows
    let drawn = timeline.events.compactMap(\.anchor)
    #expect(Set(drawn).isSubset(of: Set(rows.map(\.anchor))))
    #expect(drawn.count + timeline.unplaced == rows.count)
    for event in timeline.events {
      let row = try #require(rows.first { $0.anchor == event.anchor })
      #expect(row.cells[0].text?.capitalizedFirst == event.when)
      let chips = row.cells.flatMap(\.chips).map(\.words)
      #expect(chips == event.stance)
    }
  }

  @Test func `No status is raised and no negation lost`() throws {
    let timeline = try #require(
      GraphicBriefing.figures().first { $0.graphic.name == "timeline" }?.graphic as? Timeline
    )
    #expect(timeline.events.first { $0.anchor == "i-i-e2" }?.stance == ["negated"])
    #expect(timeline.draw().markup.contains("10 February 2031 · negated · S1 S2"))
  }

  @Test(arguments: 1...12)
  func `No word lies over another or outside of the drawing`(seed: UInt64) {
    let sizes = [2, 5, 30, 90]
    let briefing = GraphicBriefing.long(sizes[Int(seed) % sizes.count], seed: seed)
    for figure in GraphicBriefing.figures(of: briefing) {
      expectApart(figure.graphic)
    }
  }

  @Test func `No word of the fixture lies over another`() {
    for figure in GraphicBriefing.figures() { expectApart(figure.graphic) }
  }

  private func expectApart(_ graphic: any Graphic) {
    let drawing = graphic.draw()
    let labels = drawing.labels
    for (index, one) in labels.enumerated() {
      #expect(one.x >= -0.5 && one.x + one.width <= drawing.width + 0.5, "\(graphic.name) \(one)")
      #expect(one.y >= -0.5 && one.y + one.height <= drawing.height + 0.5, "\(graphic.name) \(one)")
      let other = labels[(index + 1)...].first(where: one.overlaps)
      #expect(other == nil, "\(graphic.name): \(one)")
    }
  }

  @Test(
    arguments: HostileTextTests.attacks + [
      "\u{FFFE}\u{FFFF}", String(repeating: "x", count: 9_000),
    ]
  )
  func `Hostile text is shown and not obeyed`(text: String) throws {
    var briefing = GraphicBriefing.briefing
    briefing.title = text
    briefing.asOf.premises = [text]
    briefing.sources[0].publisher = text
    briefing.entities[0].name = text
    for section in briefing.sections.indices {
      for item in briefing.sections[section].items.indices {
        briefing.sections[section].items[item].text = text
        briefing.sections[section].items[item].topic = text
        briefing.sections[section].items[item].actors += [text, "\(text) 2"]
      }
    }
    for file in files(briefing) {
      #expect(XMLParser(data: Data(file.bytes)).parse(), "\(file.path)")
      let outline = HTMLOutline(String(decoding: file.bytes, as: UTF8.self))
      #expect(outline.faults == [])
      #expect(!outline.tags.contains { ["script", "image", "a", "x", "b"].contains($0.name) })
    }
    let outline = HTMLOutline(try page(briefing))
    #expect(outline.faults == [])
    let ids = outline.values(of: "id")
    #expect(ids.count == Set(ids).count)
    #expect(!outline.tags.contains { $0.attributes.keys.contains { $0.hasPrefix("on") } })
  }

  @Test func `Two renderings are equal, byte for byte`() {
    let briefing = GraphicBriefing.long(120)
    #expect(files(briefing) == files(briefing))
    var shuffled = briefing
    shuffled.entities.reverse()
    #expect(files(shuffled) == files(briefing))
  }

  @Test func `A thousand sources are drawn in less than a second`() {
    let briefing = GraphicBriefing.long(1_000)
    let figures = GraphicBriefing.figures(of: briefing)
    #expect(figures.map(\.graphic.name).uniqued() == ["agenda", "timeline", "actors"])
    #expect(figures.map(\.graphic.title).contains("Timeline, part 4 of 4"))
    // What other tests take at the same time is no part of it.
    let start = processorTime()
    _ = files(briefing)
    #expect(processorTime() - start < .seconds(1))
  }

  @Test func `Profiles choose what is drawn, and an empty timeline says why`() throws {
    #expect(files().map(\.path) == Self.names.map { "graphics/\($0).svg" })
    let ministerial = files(profile: .ministerial)
    #expect(ministerial.first?.path == SVGRenderer().mainFile)
    #expect(
      String(decoding: ministerial[0].bytes, as: UTF8.self)
        .contains("The ministerial profile leaves this section out")
    )
    #expect(ministerial.map(\.path).contains("graphics/agenda.svg"))
    #expect(
      String(decoding: files(profile: .onePage)[0].bytes, as: UTF8.self)
        .contains("14 more entries are left out by the profile.")
    )
    let empty = Briefing(
      title: "",
      asOf: Briefing.AsOf(value: nil, basis: .unknown),
      tool: Briefing.Tool(name: "briefing", version: "0")
    )
    #expect(files(empty).map(\.path) == ["graphics/timeline.svg"])
    for profile in [RenderingProfile.ministerial, .onePage] {
      #expect(GraphicBriefing.figures(profile: profile).isEmpty)
    }
  }

  @Test func `A template of one's own takes the place of the figure`() throws {
    let files = try HTMLRenderer(templates: ["figure": "<p class=\"own\">{{figureTitle}}</p>"])
      .render(GraphicBriefing.briefing, texts: FerryTexts.all, options: RenderingOptions())
    let html = String(decoding: files[0].bytes, as: UTF8.self)
    #expect(html.contains("<p class=\"own\">Timeline</p>"))
    #expect(!html.contains("<svg"))
  }
}
