import BriefingCore
import BriefingTesting
import Testing

@testable import BriefingAnnotators

@Suite struct StatementStanceTests {
  private func values(_ key: String, _ text: String, _ genre: String?) -> String {
    StatementFixture.values(of: key, in: text, genre: genre)
  }

  @Test(arguments: [
    "The senate will not agree.", "None of that will happen by autumn.",
    "Kenya will not build it.", "Norway will not join in June.",
    "The line will run half empty.", "The board will answer to nobody.",
    "The lenders are unlikely to pay.", "The court will take its time.",
    "The fund is going to run dry.",
  ])
  func `What a commentary says will come is its author’s forecast`(text: String) {
    #expect(values("voice", text, "commentary") == "author")
    #expect(values("kind", text, "commentary") == "judgment")
    #expect(values("status", text, "commentary") == "expected")
    #expect(values("voice", text, "news") == "source")
  }

  @Test(arguments: [
    "If it cannot do that, the ministers should start again.",
    "If the pact fails, the council must try again.",
  ])
  func `An author’s advice under a condition is on no agenda`(text: String) {
    #expect(values("voice", text, "commentary") == "author")
    #expect(values("kind", text, "commentary") != "agenda")
  }

  @Test(arguments: [
    ("The Parties requested the panel to report by May.", "commitment", "proposed"),
    ("They instructed the secretariat to prepare a study.", "commitment", "proposed"),
    ("The Ministers called upon the firms to pay.", "commitment", "proposed"),
    ("They encouraged Peru to join.", "commitment", "proposed"),
    ("The Parties underlined that prices should be published.", "commitment", "proposed"),
    ("The panel should meet twice a year.", "commitment", "proposed"),
    ("The order shall cover twenty ships.", "commitment", "planned"),
    ("The Ministers established a fund.", "commitment", "held"),
    ("We will examine the matter.", "commitment", "planned"),
    ("The agency will be operational by May.", "commitment", "expected"),
    (
      "The Ministers noted the offer and invited the bank to present its terms.", "commitment",
      "proposed"
    ),
    ("The secretariat is requested to report by June.", "commitment", "proposed"),
    ("The mandate of the panel is extended until 2028.", "commitment", "unclear"),
    ("The Mayors commit to cutting waste by 2030.", "commitment", "announced"),
    ("The Board approves the merger.", "commitment", "agreed"),
    ("The Mayors expressed their intention to meet again.", "commitment", "planned"),
  ])
  func `What a declaration asks for and sets up binds those who adopt it`(
    text: String,
    kind: String,
    status: String
  ) {
    #expect(values("kind", text, "official") == kind)
    #expect(values("status", text, "official") == status)
    #expect(values("voice", text, "official") == "source")
  }

  @Test func `A declaration is known by its wording`() {
    let text = """
      The Ministers reaffirmed their aims. They welcomed the report. The panel should meet soon. \
      The Ministers decided to build a bridge.
      """
    #expect(!values("voice", text, nil).contains("author"))
  }

  @Test func `What a report says should come is expected, not proposed by its author`() {
    let text = "The towns will create an office, which should open in November."
    #expect(values("voice", text, "news") == "source | source")
    #expect(values("status", text, "news") == "planned | expected")
    #expect(values("kind", text, "news") == "commitment | announcement")
  }

  @Test(arguments: [
    "Kenya asked the envoys to publish the fares.",
    "His colleagues advised a fleet of 500 trams.",
  ])
  func `What somebody asked for or advised is not the author’s proposal`(text: String) {
    #expect(values("voice", text, "commentary") == "attributed")
    #expect(values("kind", text, "commentary") == "recommendation")
  }

  @Test func `The number of an annex is no author`() {
    let text = "They agreed on a key, set out in Annex I."
    #expect(values("voice", text, "commentary") == "source")
  }
}
