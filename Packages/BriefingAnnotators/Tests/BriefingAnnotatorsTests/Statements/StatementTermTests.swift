import BriefingCore
import BriefingTesting
import Testing

@testable import BriefingAnnotators

@Suite struct StatementTermTests {
  private func values(_ key: String, _ text: String, _ genre: String? = "news") -> String {
    StatementFixture.values(of: key, in: text, genre: genre)
  }

  @Test(arguments: [
    "Under the pact, each government must report an outage within a day.",
    "Under the new water treaty, the upper states have to open the sluices in May.",
    "Under the accord, the railways are required to publish their timetables.",
    "Under the deal, Chile cuts its tariff on copper.",
    "Under the new rules, farmers would take less water.",
  ])
  func `What an agreement lays down for those who made it is to be done`(text: String) {
    #expect(values("kind", text) == "commitment")
    #expect(values("status", text) == "planned")
    #expect(values("voice", text) == "source")
    #expect(values("kind", text, "opinion") == "commitment")
  }

  @Test(arguments: [
    "The agreement sets up a joint fund of €60 million.",
    "The treaty establishes a court in Arusha.",
    "The pact commits the three cities to a common fare.",
  ])
  func `What an agreement sets up is agreed`(text: String) {
    #expect(values("kind", text) == "commitment")
    #expect(values("status", text) == "agreed")
  }

  @Test(arguments: [
    "The draft agreement sets up a joint fund.", "A possible deal commits nobody to a fare.",
    "Members of the pact establish a court.", "The treaty office establishes a list.",
    "No agreement sets up a fund.", "The proposed treaty establishes a court.",
  ])
  func `A draft, its members and its office agree to nothing`(text: String) {
    #expect(values("status", text) != "agreed")
  }

  @Test(arguments: [
    "Under the draft pact, each government must report an outage.",
    "Under pressure, the board must report an outage.",
    "The board must report an outage.",
  ])
  func `A duty without an agreement stays what it was`(text: String) {
    #expect(values("kind", text) == "background")
  }

  @Test(arguments: [
    "No government is required to publish the list.",
    "The states are not obliged to open the sluices.",
    "Shippers are not required to pay in advance.",
  ])
  func `Nobody is asked for what is not required`(text: String) {
    #expect(values("status", text, "official") == "unclear")
    #expect(values("polarity", text, "official") == "negative")
    #expect(values("kind", text, "official") == "announcement")
  }

  @Test(arguments: [
    (
      "The union, which sent its envoy, Ann Sample, as an observer, pledged €420 million.",
      "announced"
    ),
    ("Peru and Chile will each contribute $60 million.", "planned"),
    ("The union has offered €240 million in grants.", "proposed"),
  ])
  func `Who pledges, pays or offers is heard`(text: String, status: String) {
    #expect(values("status", text).hasPrefix(status))
    #expect(values("kind", text).hasPrefix("commitment"))
  }

  @Test(arguments: [
    "Consider the money.", "Then look at the calendar.", "Start with the budget.",
    "Forgive me if I smile.", "Let me be fair.", "Don’t ask us to clap.",
    "The city was right to ask for more.",
  ])
  func `An author who leads on to a matter calls for nothing`(text: String) {
    #expect(!values("kind", text, "opinion").contains("recommendation"))
  }

  @Test(arguments: [
    "Publish the list of members.", "Don’t sign the pact.", "Let us be fair.",
    "Keep the ferry running through the winter.",
  ])
  func `An author who gives an order calls for it`(text: String) {
    #expect(values("kind", text, "opinion") == "recommendation")
  }

  @Test
  func `An answer without a verb of its own stays with what it answers`() {
    let text = "Perhaps envoys believe that silence buys safety; I do not."
    #expect(!values("kind", text, "opinion").contains("judgment judgment"))
    #expect(values("negation", text, "opinion").contains("not"))
  }
}
