import BriefingCore
import Testing

@testable import BriefingReporting

@Suite struct PresentationTests {
  private func presentation(
    _ briefing: Briefing = FerryBriefing.briefing,
    _ profile: RenderingProfile = .standard
  ) -> Presentation {
    Presentation(briefing, texts: FerryTexts.all, profile: profile)
  }

  private func section(
    _ id: SectionID,
    _ profile: RenderingProfile = .standard
  ) throws -> PresentedSection {
    try #require(presentation(FerryBriefing.briefing, profile).sections.first { $0.id == id })
  }

  @Test func `A passage has one name in every profile`() {
    let names = RenderingProfile.all.map { profile in
      presentation(FerryBriefing.briefing, profile).citations.entries.map(\.anchor)
    }
    #expect(names[0] == names[1] && names[1] == names[2])
  }

  @Test func `Numbers follow the place in the text, left-out passages come last`() {
    let entries = presentation().citations.cited[1, default: []]
    let spans = entries.dropLast().map(\.citation.span)
    #expect(spans == spans.sorted())
    #expect(entries.map(\.number) == Array(1...entries.count))
    #expect(entries.last?.citation.quote.hasPrefix("Photo") == true)
  }

  @Test func `The agenda shows the strongest status of each source, and silence`() throws {
    let table = try #require(try section("agenda").tables.first)
    #expect(table.columns.map(\.title).first == "Topic")
    #expect(table.columns.compactMap(\.source?.label) == ["S1", "S2", "S3"])
    let rows = table.rows.map { row in
      row.cells.map { cell in
        cell.isSilent
          ? "–" : ((cell.text.map { [$0] } ?? []) + cell.chips.map(\.words)).joined(separator: ", ")
      }
    }
    #expect(
      rows == [
        ["Night ferries", "expected", "proposed, author’s view", "proposed, author’s view"],
        ["Dredging", "planned, attributed", "–", "named"],
        ["Shore power", "–", "–", "possible"],
      ]
    )
  }

  @Test func `A difference is told by the item that shares its passages`() throws {
    let comparisons = try section("differences").comparisons
    #expect(
      comparisons.map(\.subject) == ["the name of the body", "Ada Brandt", "Tomás Ríos"]
    )
    #expect(comparisons[0].sentence?.hasPrefix("The body is a commission") == true)
    #expect(comparisons[1].sentence == nil, "the sentence only repeats the sides")
    #expect(comparisons.map { $0.chips.map(\.words) }[2] == ["low", "name order"])
  }

  @Test func `Profiles choose sections and say what they leave out`() throws {
    let ministerial = presentation(FerryBriefing.briefing, .ministerial)
    #expect(
      ministerial.sections.map(\.id.rawValue) == [
        "key-points", "participants", "agenda", "commitments", "differences", "open-questions",
        "sources",
      ]
    )
    #expect(
      ministerial.leftOut == "This ministerial rendering leaves out 10 sections and 11 statements; "
        + "the standard profile and briefing.json hold everything."
    )
    let onePage = try section("differences", .onePage)
    #expect(onePage.comparisons.count == 2)
    #expect(onePage.leftOut == "2 more in the standard profile.")
    let everything = presentation(
      FerryBriefing.briefing,
      RenderingProfile(name: "x", severities: [])
    )
    #expect(everything.sections.count == 17)
  }

  @Test(arguments: [50, 200, 1000])
  func `A word budget is kept by the longest sections`(budget: Int) {
    var briefing = FerryBriefing.briefing
    for index in briefing.sections.indices {
      let item = briefing.sections[index].items[0]
      briefing.sections[index].items += (0..<40).map { number in
        var copy = item
        copy.id += "-\(number)"
        copy.text += " \(number)"
        return copy
      }
    }
    let profile = RenderingProfile(
      name: "short",
      sections: ["key-points", "open-questions"],
      wordBudget: budget
    )
    let sections = presentation(briefing, profile).sections
    let words = sections.reduce(0) { $0 + $1.items.reduce(0) { $0 + $1.text.words.count } }
    let least = sections.reduce(0) {
      $0 + $1.items.prefix(2).reduce(0) { $0 + $1.text.words.count }
    }
    #expect(words <= max(budget, least))
    #expect(sections.allSatisfy { $0.items.count >= 2 })
  }

  @Test(arguments: [
    ("standard", true), ("ministerial", true), ("one-page", true), ("two-page", false),
  ])
  func `Profiles are found by name`(name: String, isKnown: Bool) {
    #expect((RenderingProfile(named: name) != nil) == isKnown)
  }

  @Test(arguments: [
    ("NOK 40000000", "NOK 40,000,000"), ("1999", "1999"), ("12345.67890", "12,345.67890"),
    ("10000/20000", "10,000/20,000"), ("x", "x"),
  ])
  func `Long numbers are grouped`(text: String, grouped: String) {
    #expect(text.digitsGrouped == grouped)
  }
}
