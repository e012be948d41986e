import BriefingCore
import BriefingTesting
import Testing

@testable import BriefingAnnotators

@Suite struct StatementRefusalTests {
  private func values(_ key: String, _ text: String, _ genre: String? = "news") -> String {
    StatementFixture.values(of: key, in: text, genre: genre)
  }

  @Test(arguments: [
    "The rule governs the river. It does not extend to groundwater.",
    "It does not apply on the high seas.", "Household supply is exempt.",
    "Chile reserved its position on this paragraph.",
    "No exemption was requested by any party.",
  ])
  func `Those who adopt a text tell its limits`(text: String) {
    let kinds = StatementFixture.values(of: "kind", in: text, genre: "official")
    #expect(kinds.hasSuffix("announcement"))
  }

  @Test(arguments: [
    "The delegations did not reach agreement on the toll.",
    "The mayors failed to agree on a fare.",
    "The senate has not approved the loan.",
    "Kenya was not invited.",
    "Peru did not sign.",
    "The council did not take a decision on the fare.",
    "Kenya made no pledge.",
    "The board rejected a request for more trams.",
    "The treaty does not mention fishing.",
    "Nothing in this declaration affects the rights of the states.",
    "The memorandum does not create legal obligations.",
    "Norway did not commit itself to a date.",
    "The envoy attended the talks but did not sign.",
    "Chile took part in the talks but has not joined the pact.",
    "No agreement was reached on the ferry.", "The mayors were unable to agree on a date.",
    "It was not possible to reach consensus on the ferry.", "The board turned down the request.",
    "The row over gravel was not resolved.", "The regulator did not rule on cargo.",
    "The meeting never took place.", "The customs union has not endorsed the text.",
  ])
  func `What was refused, left open or limited is told`(text: String) {
    #expect(values("kind", text) == "announcement")
    #expect(values("status", text) == "unclear")
    #expect(values("polarity", text) == "negative")
  }

  @Test(arguments: [
    "The pump did not work.", "She did not like the tea.", "The town has no harbour.",
    "The fleet did not sail on Monday.",
  ])
  func `Not every denial is a refusal`(text: String) {
    #expect(values("kind", text) == "background")
  }

  @Test(arguments: [
    ("The board rejected the request.", "unclear"), ("The bid was rejected.", "unclear"),
    ("The firm rejected the accusation.", "denied"),
    ("The firm rejected claims that it had paid.", "denied"),
  ])
  func `A request that is turned down is no claim that is denied`(text: String, status: String) {
    #expect(values("status", text) == status)
  }

  @Test(arguments: [
    "This date replaces that of 1 May.", "The deadline of 1 May is hereby replaced.",
    "The ministers moved the deadline to June.", "The new date supersedes the old date.",
    "The time limit for the maps is extended to June.",
  ])
  func `A date put in the place of another is told`(text: String) {
    #expect(values("kind", text) == "announcement")
  }

  @Test(arguments: [
    ("The opening had been planned for May and was put off.", "postponed", "positive"),
    ("Peru had been expected to join but did not send an envoy.", "unclear", "negative"),
    ("The vote was expected in May but was cancelled.", "cancelled", "positive"),
    ("The firm had planned to buy ships but has now cancelled the order.", "cancelled", "positive"),
    ("Officials had hoped to reopen it.", "unclear", "positive"),
    ("Officials had expected a longer pact.", "unclear", "positive"),
    ("The bridge had been due by May.", "unclear", "positive"),
    ("The ministers are expected to sign and to meet again.", "expected", "positive"),
  ])
  func `What was planned and came otherwise is no plan`(
    text: String,
    status: String,
    polarity: String
  ) {
    #expect(values("status", text) == status)
    #expect(values("polarity", text) == polarity)
  }

  @Test(arguments: [
    ("The ministers met and agreed to build a dam.", "agreed"),
    ("The council took note of the draft and decided to continue talks.", "planned"),
    ("The parties discussed tolls and postponed the vote.", "postponed"),
    ("The ministers met and talked.", "held"),
  ])
  func `A clause comes to what its weightiest predicate says`(text: String, status: String) {
    #expect(values("status", text) == status)
  }

  @Test(arguments: [
    ("The parties welcomed the intention of Peru to lend money.", "planned"),
    ("The parties took note of the plan of the bank to close.", "planned"),
    ("The parties welcomed the interest of the bank in lending money.", "unclear"),
    ("The parties accepted the offer of Chile to host the games.", "agreed"),
    ("The parties welcomed the report.", "held"),
    ("The two sides concluded a treaty.", "agreed"),
  ])
  func `What is welcomed has come as far as it is said to have`(text: String, status: String) {
    #expect(values("status", text) == status)
  }

  @Test func `What somebody stated is told where others take note of it`() {
    let text = "The parties took note of the statement by Peru that it does not intend to join."
    #expect(values("polarity", text) == "negative")
    #expect(values("status", text) == "planned")
    #expect(values("voice", text) == "attributed")
  }

  @Test(arguments: [
    ("The firm is not to be confused with its rival.", "unclear"),
    ("A team will look into it.", "planned"),
    ("The plan was dropped.", "cancelled"), ("Two bags were dropped.", "held"),
    ("The grant was withdrawn.", "cancelled"), ("The troops were withdrawn.", "held"),
    ("The bank has offered a loan.", "proposed"), ("The rival said it would appeal.", "planned"),
    ("The union said it needed time and would decide in May.", "expected"),
    ("The council voted 5 to 3 to build a pier.", "planned"),
    ("The loan is subject to approval by the board.", "pending"),
    ("The council agreed not to raise fees.", "agreed"),
    ("No state may sell water.", "proposed"),
  ])
  func `Verbs in another sense say nothing of plans`(text: String, status: String) {
    #expect(values("status", text) == status)
  }
}
