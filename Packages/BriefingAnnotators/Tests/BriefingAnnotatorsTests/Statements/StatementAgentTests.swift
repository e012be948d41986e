import BriefingCore
import Testing

@testable import BriefingAnnotators

/// Who acts where something is done "by" something.
@Suite struct StatementAgentTests {
  @Test(arguments: [
    ("No Party shall be bound by such a loan.", "No Party"),
    ("Its use shall be preceded by a trial of six months.", "-"),
    ("The port may be added by later decision.", "-"),
    ("The head shall be appointed by rotation.", "-"),
    ("A dispute will be settled by consultation.", "-"),
    ("The head shall be appointed by Latvia.", "Latvia"),
    ("Half of this sum shall be borne by Latvia.", "Latvia"),
    ("The pier was built by a crew of six men last year.", "a crew of six men"),
    ("The rule was deleted by a decision of the court.", "a decision of the court"),
  ])
  func `What comes before, binds or serves as a means does nothing`(text: String, actor: String) {
    #expect(StatementFixture.values(of: "actor", in: text, genre: "official") == actor)
  }

  @Test func `A condition is no object of what hangs on it`() {
    let text =
      "The Parties intend to pay together 5 million euros, provided that their budgets pass."
    let object = StatementFixture.values(of: "object", in: text, genre: "official")
    #expect(!object.contains("budgets"))
  }
}
