import BriefingCore
import Testing

@testable import BriefingReporting

@Suite struct HeatMapTests {
  private func heatMap(_ briefing: Briefing = FerryBriefing.briefing) throws -> HeatMap {
    let graphic = GraphicBriefing.figures(of: briefing).first { $0.graphic.name == "agenda" }
    return try #require(graphic?.graphic as? HeatMap)
  }

  @Test func `A field says what the table says`() throws {
    let rows = try heatMap().rows
    #expect(rows.map(\.topic) == ["Night ferries", "Dredging", "Shore power"])
    #expect(
      rows.map { row in row.fields.map { ([$0.words] + $0.remarks).joined(separator: ", ") } } == [
        ["expected", "proposed, author’s view", "proposed, author’s view"],
        ["planned, attributed", "–", "named"], ["–", "–", "possible"],
      ]
    )
    #expect(rows[1].fields.map(\.tone) == [.status(.ahead), .silent, .named])
  }

  @Test func `A negated matter is marked as such, and an unread source is unknown`() throws {
    var briefing = FerryBriefing.briefing
    briefing.sections[2].items[0].sides[0].polarity = .negative
    briefing.sections[2].items[1].support.silent = []
    let map = try heatMap(briefing)
    #expect(map.rows[0].fields[0].words == "expected")
    #expect(map.rows[0].fields[0].remarks == ["negated"])
    #expect(map.rows[0].fields[0].tone == .status(.off), "no shade of what is denied")
    #expect(map.rows[1].fields[1].tone == .unknown)
    #expect(map.draw().markup.contains(">negated</text>"))
    #expect(map.draw().markup.contains(">?</text>"))
    #expect(map.summary.contains("1 field negated."))
  }

  @Test func `Every status has a shade, a sign and a word in the legend`() throws {
    for status in Status.allCases where status != .unclear {
      var briefing = FerryBriefing.briefing
      briefing.sections[2].items[0].sides[0].status = status
      let drawing = try heatMap(briefing).draw().markup
      #expect(drawing.contains(">\(status.chip.words)</text>"))
      #expect(drawing.contains("class=\"cell \(status.chip.tone.rawValue)\""))
      #expect(drawing.contains("class=\"sign"))
      #expect(Wording.meaning(.status(status.chip.tone)).contains(status.chip.words))
    }
  }

  @Test func `With many sources it gives way as the table does`() throws {
    let map = try heatMap(GraphicBriefing.long(300))
    #expect(map.columns.map(\.label) == ["At most"])
    #expect(map.rows.count == HeatMap.limit)
    #expect(map.rows.allSatisfy { $0.fields.count == 1 && $0.count != nil })
    #expect(map.notes[0].hasPrefix("300 sources are too many for a column each"))
    #expect(map.notes[1].hasPrefix("The first 40 of "))
  }
}
