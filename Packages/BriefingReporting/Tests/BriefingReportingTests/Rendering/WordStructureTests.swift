import BriefingCore
import Testing

@testable import BriefingReporting

@Suite("The structure of a Word document")
struct WordStructureTests {
  private func presentation(_ profile: RenderingProfile) -> Presentation {
    Presentation(FerryBriefing.briefing, texts: FerryTexts.all, profile: profile)
  }

  @Test(arguments: RenderingProfile.all)
  func `Headings are those of the sections, and no level is left out`(
    profile: RenderingProfile
  ) throws {
    let blocks = try WordFile(FerryBriefing.briefing, profile).blocks
    var expected = presentation(profile).sections.map(\.title)
    expected.insert(Wording.warnings, at: 1)
    #expect(
      blocks.filter { $0.style == "Heading1" }.map(\.shown) == expected + [Wording.sourceList]
    )
    #expect(blocks.first?.style == "Title")
    let levels = blocks.compactMap { block in
      ["Title": 0, "Heading1": 1, "Heading2": 2][block.style ?? ""]
    }
    #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
    #expect(levels.contains(2))
  }

  @Test(arguments: RenderingProfile.all)
  func `Tables have a caption, a head that is repeated, and as many cells as columns`(
    profile: RenderingProfile
  ) throws {
    let blocks = try WordFile(FerryBriefing.briefing, profile).blocks
    let tables = presentation(profile).sections.flatMap(\.tables)
    let found = blocks.indices.filter { blocks[$0].name == "w:tbl" }
    #expect(found.count == tables.count)
    for (number, (index, table)) in zip(found, tables).enumerated() {
      #expect(blocks[index - 1].style == "Caption")
      #expect(blocks[index - 1].shown == "Table \(number + 1). \(table.caption)")
      let rows = blocks[index].all("w:tr")
      #expect(rows.count == table.rows.count + 1)
      let heads = rows.map { $0.first("w:trPr")?.first("w:tblHeader") != nil }
      #expect(heads == [true] + table.rows.map { _ in false })
      #expect(rows.allSatisfy { $0.all("w:tc").count == table.columns.count })
      // A cell without a paragraph is one that Word will not open.
      #expect(rows.flatMap { $0.all("w:tc") }.allSatisfy { $0.children.last?.name == "w:p" })
      let widths = blocks[index].all("w:gridCol").compactMap { Int($0.attributes["w:w"] ?? "") }
      #expect(widths.reduce(0, +) == WordLayout(profile).textWidth)
      #expect(widths.allSatisfy { $0 > 400 })
    }
  }

  @Test func `Key points are numbered from 1, and statements are bulleted`() throws {
    var briefing = FerryBriefing.briefing
    briefing.sections.append(briefing.sections[0])
    let file = try WordFile(briefing)
    let numbering = try file.part("word/numbering.xml")
    let formats = Dictionary(
      uniqueKeysWithValues: numbering.all("w:abstractNum").map {
        ($0.attributes["w:abstractNumId"] ?? "", $0.first("w:lvl")?.value("w:numFmt"))
      }
    )
    let lists = Dictionary(
      uniqueKeysWithValues: numbering.all("w:num").map {
        ($0.attributes["w:numId"] ?? "", formats[$0.value("w:abstractNumId") ?? ""] ?? nil)
      }
    )
    var numbered: [String] = []
    for block in try file.blocks {
      guard let place = block.first("w:pPr")?.first("w:numPr") else { continue }
      let list = try #require(place.value("w:numId"))
      let isNumbered = block.style == "ListNumber"
      #expect(lists[list] == (isNumbered ? "decimal" : "bullet"))
      if isNumbered { numbered.append(list) }
    }
    #expect(numbered == ["2", "2", "2", "3", "3", "3"])
    #expect(numbering.all("w:startOverride").count == 2)
  }

  @Test(arguments: RenderingProfile.all)
  func `Every statement has a bookmark, and every link leads to one`(
    profile: RenderingProfile
  ) throws {
    let document = try WordFile(FerryBriefing.briefing, profile).document
    let names = document.all("w:bookmarkStart").compactMap { $0.attributes["w:name"] }
    let ids = document.all("w:bookmarkStart").compactMap { $0.attributes["w:id"] }
    #expect(Set(names).count == names.count && Set(ids).count == ids.count)
    #expect(
      document.all("w:bookmarkEnd").compactMap { $0.attributes["w:id"] }.sorted() == ids.sorted()
    )
    #expect(names.allSatisfy { $0.wholeMatch(of: /[a-z_][a-z0-9_]{0,39}/) != nil })
    let sections = presentation(profile).sections
    let places =
      sections.count + sections.flatMap(\.items).count + sections.flatMap(\.comparisons).count
      + sections.flatMap(\.tables).flatMap(\.rows).count
    #expect(names.count { $0.hasPrefix("at_") } == places)
    let links = document.all("w:hyperlink")
    #expect(links.count > 5)
    #expect(links.allSatisfy { names.contains($0.attributes["w:anchor"] ?? "") })
    #expect(links.allSatisfy { $0.attributes["r:id"] == nil })
  }

  @Test func `Names of bookmarks differ in more than capitals, and are no longer than Word takes`()
  {
    var bookmarks = WordBookmarks()
    let long = String(repeating: "x", count: 90)
    let names = ["i-a", "i-A", "i_a", "i-é", "", long, long + "y"].map {
      bookmarks.mark($0, around: "").firstMatch(of: /w:name="([^"]*)"/).map { String($0.1) }
    }
    let cut = "at_" + String(repeating: "x", count: 30)
    #expect(
      names == ["at_i_a", "at_i_a_2", "at_i_a_3", "at_i___", "at_", cut, cut + "_2"]
    )
  }

  @Test(arguments: RenderingProfile.all)
  func `Every style that is used is defined, and rests on one that is`(
    profile: RenderingProfile
  ) throws {
    let file = try WordFile(FerryBriefing.briefing, profile)
    let styles = try file.part("word/styles.xml").all("w:style")
    let defined = styles.compactMap { $0.attributes["w:styleId"] }
    #expect(Set(defined).count == defined.count)
    let names = ["w:pStyle", "w:rStyle", "w:tblStyle", "w:basedOn", "w:next"]
    let used = try file.all.filter { names.contains($0.name) }.compactMap { $0.attributes["w:val"] }
    #expect(Set(used).subtracting(defined) == [])
    #expect(try file.part("word/styles.xml").all("w:lang").first?.attributes["w:val"] == "en-US")
  }

  @Test(arguments: RenderingProfile.all)
  func `A profile's rendering says what it leaves out and how its passages fared`(
    profile: RenderingProfile
  ) throws {
    let file = try WordFile(FerryBriefing.briefing, profile)
    let shown = presentation(profile)
    let blocks = try file.blocks
    let end = blocks.filter { $0.style == "Colophon" }.map(\.shown)
    #expect(end.count == 2 && end[0] == shown.leftOut)
    #expect(end[1].hasPrefix("Made by briefing 0.1.0. All \(shown.citationTally.all) cited "))
    let asides = blocks.filter { $0.style == "Aside" }.map(\.shown)
    #expect(Set(shown.sections.compactMap(\.leftOut)).subtracting(asides) == [])
    let sources = blocks.filter { $0.style == "SourceEntry" }.map(\.shown)
    #expect(
      sources == [
        "S1\tThe Norhaven Gazette, Ferry ministers to meet in Norhaven on 14 May",
        "S2\tSource 2, The Tideway Commission: an agenda for later this year, by J. Aster",
        "S3\tStrait | Review <online>, What to expect from the “Tideway Council”",
      ]
    )
  }

  @Test func `The footer has the title and the page, and nothing asks to be worked out`() throws {
    let file = try WordFile()
    let footer = try file.part("word/footer1.xml")
    #expect(footer.shown == "The first session of the Tideway Commission\tPage 1 of 1")
    #expect(footer.all("w:instrText").map(\.text) == [" PAGE ", " NUMPAGES "])
    #expect(try file.part("word/settings.xml").all("w:updateFields").isEmpty)
  }

  @Test func `Chips are told apart by weight and slant and not by colour`() throws {
    let styles = try WordFile().part("word/styles.xml").all("w:style")
    let looks = try ["StatusFirm", "StatusTentative", "StatusNegative", "StatusPlain"].map { id in
      let style = try #require(styles.first { $0.attributes["w:styleId"] == id })
      let words = style.first("w:rPr")
      #expect(words?.first("w:color") == nil)
      return [words?.first("w:b") != nil, words?.first("w:i") != nil]
    }
    #expect(Set(looks).count == 4)
  }
}
