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
    ("They instructed the secretariat to prepare a study.", "commitment", "planned"),
    ("The Pool will have a capital of ten million euros.", "commitment", "planned"),
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
    ("The Participants establish a fund for nurses.", "commitment", "agreed"),
    ("The Participants will establish a fund.", "commitment", "planned"),
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

  @Test(arguments: [
    "It would lose money.", "I would begin with the readings.",
    "You cannot preach in the morning and lock your gate at night.",
  ])
  func `What an author would do or cannot see done is a view, and not possible`(text: String) {
    #expect(values("voice", text, "commentary") == "author")
    #expect(values("status", text, "commentary") == "unclear")
  }

  @Test func `What an author thinks others can do is possible`() {
    let text = "Allies can also discuss guidelines for investing in ports."
    #expect(values("status", text, "commentary") == "possible")
  }

  @Test func `A clause of place says what a recommendation is for`() {
    let text = "Put them online, where a farmer can see them on a cheap phone."
    #expect(values("status", text, "commentary") == "proposed")
  }

  @Test func `What somebody is able to do describes them, and is no claim of its own`() {
    let text = "The board should keep two seats for bakers, who can tell you what flour costs."
    #expect(values("status", text, "commentary") == "proposed")
  }

  @Test func `An author who speaks of the sentence begins no other`() {
    let text = "It is a word invented, I suspect, to spare us another."
    #expect(values("voice", text, "commentary") == "author")
  }

  @Test func `What the author was told is somebody else’s word`() {
    let text = "I am told that all this will be looked at soon."
    #expect(values("voice", text, "commentary") == "attributed")
  }

  @Test func `The words behind the last comma say whose words the sentence is, and name them`() {
    let text = "The line will open, and fares will fall, according to its head, Ana Pires."
    #expect(values("voice", text, "news") == "attributed | attributed")
  }

  @Test(arguments: [
    """
    Half will go to nine new wells, which farmers may use by May, according to the fund's head, Ana \
    Pires.
    """,
    "The line will open in May with 20 trains, said Ana Pires, the mayor, who chaired the talks.",
  ])
  func `A relative clause parts no claim from the words that say whose it is`(text: String) {
    let voices = values("voice", text, "news").split(separator: " | ")
    #expect(voices.allSatisfy { $0 == "attributed" }, "\(voices)")
  }

  @Test func `What somebody asked for is theirs where others tell that they said it`() {
    let text = "'I asked for nothing of the kind,' she told the Lake Post."
    #expect(values("voice", text, "news") == "attributed")
    #expect(values("polarity", text, "news") == "negative")
  }

  @Test func `What an author guesses others to think is the author's, and a try calls for nothing`()
  {
    let guess = "Perhaps diplomats believe that silence buys safety."
    #expect(values("voice", guess, "commentary") == "author")
    #expect(values("status", "I will try to be fair.", "commentary") == "unclear")
  }

  @Test func `When something was done may be told of the author, and what was done of others`() {
    let text =
      "The towns have now promised Lund two boats, a gift that it sought before my hair went grey."
    #expect(values("voice", text, "commentary") == "source")
    let doubt = "I doubt that the boats will come before summer."
    #expect(values("voice", doubt, "commentary") == "author")
  }

  @Test func `Nobody acts where nothing but “it” was not possible`() {
    #expect(values("actor", "It was not possible to reach a deal.", "official") == "-")
  }

  @Test(arguments: [
    ("Best of all, the towns have agreed to open their books.", "the towns"),
    ("Where a device has been disabled without cause, the port will act.", "the port"),
    ("4. Where a device has been disabled without cause, the port will act.", "the port"),
    ("The towns welcomed the decision of the Lake Union to lend ten boats.", "the Lake Union"),
    ("The towns welcomed plans to lend ten boats.", "-"),
  ])
  func `What stands before a subject is no part of it`(text: String, actor: String) {
    #expect(values("actor", text, "news") == actor)
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
