import BriefingAnalysis
import BriefingCore
import Testing

@testable import BriefingReporting

@Suite("A person's decisions on items")
struct DecidedItemsTests {
  static let texts: KeyValuePairs = [
    "column": CompositionTests.column, "wire": CompositionTests.wire,
  ]

  private func compose(_ decisions: Decisions = Decisions()) throws -> ComposedBriefing {
    try ComposedBriefing(Self.texts, decisions: decisions)
  }

  @Test
  func `A strike and a rewording win, and the strike is listed`() throws {
    let before = try compose()
    let wish = before.items("recommendations")[0]
    let amended = try #require(before.items("agenda").last)
    let after = try compose(
      Decisions(
        strikes: [.init(item: wish.id, reason: "off topic")],
        amendments: [.init(item: amended.id, text: "Tariffs are on the agenda.")]
      )
    )
    #expect(
      after.items("recommendations").map(\.text) == [
        "None found in 2 sources by the rules, which look for what somebody recommends, thinks or is "
          + "quoted with; they miss what is said in other words."
      ]
    )
    #expect(after.briefing.excluded.contains { $0.reason == "struck: off topic" })
    let item = after.items("agenda").first { $0.id == amended.id }
    #expect(item?.text == "Tariffs are on the agenda.")
    #expect(item?.citations == amended.citations)
    #expect(after.briefing.warnings == [])
  }

  @Test
  func `A struck agreement or difference is gone from the comparison too`() throws {
    let before = try compose()
    let agreement = try #require(before.items("agreements").first { !$0.isNothingFound })
    let difference = try #require(before.items("differences").first { !$0.isNothingFound })
    let after = try compose(
      Decisions(strikes: [.init(item: agreement.id), .init(item: difference.id)])
    )
    #expect(after.briefing.agreements.count == before.briefing.agreements.count - 1)
    #expect(after.briefing.differences.count == before.briefing.differences.count - 1)
    #expect(!after.items("key-points").contains { $0.derivedBy.hasSuffix(difference.id) })
  }

  @Test
  func `A key point is struck or reworded like any other item`() throws {
    let points = try compose().items("key-points")
    let after = try compose(
      Decisions(
        strikes: [.init(item: points[0].id, reason: "known")],
        amendments: [.init(item: points[1].id, text: "They meet in July.")]
      )
    )
    #expect(after.items("key-points").map(\.id) == points.dropFirst().map(\.id))
    #expect(after.items("key-points")[0].text == "They meet in July.")
    #expect(after.briefing.excluded.contains { $0.reason == "struck: known" })
  }

  @Test
  func `A struck sentence that cites nothing is listed once`() throws {
    let method = try compose().items("method")[0]
    let after = try compose(Decisions(strikes: [.init(item: method.id, reason: "too much")]))
    #expect(
      after.briefing.excluded.filter { $0.reason == "struck: too much" }
        == [
          Exclusion(source: "", kind: "item", reason: "struck: too much", count: 1, citations: [])
        ]
    )
  }

  @Test
  func `A decision on an item, a name or an id that is not there is a warning`() throws {
    let after = try compose(
      Decisions(
        same: [["Trade 3+3", "Trade 4+4"]],
        different: [["Trade 3+3", "Trade 3+3"]],
        strikes: [.init(item: "i-gone")],
        amendments: [.init(item: "k-gone", text: "What was.")]
      )
    )
    #expect(
      after.briefing.warnings == [
        "decisions.yaml names “Trade 4+4”, and nothing in the sources has that name or id; correct "
          + "it or take it out",
        "decisions.yaml says under `same` that “Trade 3+3” and “Trade 3+3” are one, and under "
          + "`different` that they are not; they were taken as one: take one of the two out",
        "decisions.yaml strikes the item “i-gone”, which the briefing does not have: what it was "
          + "made from has changed; look for its successor, or take the decision out",
        "decisions.yaml rewords the item “k-gone”, which the briefing does not have: what it was "
          + "made from has changed; look for its successor, or take the decision out",
      ]
    )
  }
}
