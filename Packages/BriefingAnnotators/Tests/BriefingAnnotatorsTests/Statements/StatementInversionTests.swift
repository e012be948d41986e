import BriefingCore
import Testing

@testable import BriefingAnnotators

/// Conditions that a verb before its subject makes.
///
/// "Should the bid fail, they will meet again."
@Suite struct StatementInversionTests {
  private func values(_ key: String, _ text: String, _ genre: String = "official") -> String {
    StatementFixture.values(of: key, in: text, genre: genre)
  }

  @Test(arguments: [
    "Should the bid be refused, the Parties shall meet again.",
    "Should it find that the law so permits, a trial may be held in Porto.",
    "Had the towns signed the pact, they would have saved money.",
    "Were the talks to fail, the Parties shall meet again.",
    "Should two Parties withdraw, the pact shall lapse.",
    "4. Should a crew refuse, the Parties shall meet again.",
  ])
  func `A verb before its subject makes a condition of its clause`(text: String) {
    let condition = text.split(separator: " ").first { $0 != "4." }.map(String.init)
    #expect(values("condition", text) == condition)
  }

  @Test func `What “and” joins to such a sentence hangs on its condition too`() {
    let text = "Should the bid be refused, we shall consult, and no town shall pay more."
    #expect(values("condition", text) == "Should | Should")
    #expect(values("status", text) == "planned | planned")
  }

  @Test(arguments: [
    ("Should the bid be refused, a trial may be held.", "a trial"),
    ("Should it find that the law so permits, a trial may be held in Porto.", "a trial"),
  ])
  func `The deed is that of the clause behind it`(text: String, object: String) {
    #expect(values("object", text) == object)
  }

  @Test(arguments: [
    "(3) If the bid fails, the towns shall pay.", "(a) Unless the bid fails, the towns shall pay.",
    "(3) Should the bid fail, the towns shall pay.", "3. If the bid fails, the towns shall pay.",
  ])
  func `The number of a paragraph parts no condition from its clause`(text: String) {
    #expect(values("condition", text) != "-")
    #expect(values("status", text) == "planned")
    #expect(values("kind", text) == "commitment")
  }

  @Test(arguments: [
    "Should the state pay for it?", "The Parties should meet again, and they will.",
    "Had enough, said the mayor.",
  ])
  func `A question and a plain verb make none`(text: String) {
    #expect(!values("condition", text).contains("ould"))
    #expect(!values("condition", text).contains("Had"))
  }

  @Test(arguments: [
    ("Had they signed this alone, I should have cheered.", "commentary"),
    ("Had Oslo paid for its dams in 1990, we should have salmon today.", "commentary"),
    ("The draft would have let the crews close the port.", "news"),
  ])
  func `What did not come to it is held neither possible nor due`(text: String, genre: String) {
    #expect(values("status", text, genre) == "unclear")
    #expect(values("kind", text, genre) != "recommendation")
  }

  @Test(arguments: [
    ("Written consent will be required in every case.", "planned"),
    ("The survey was not designed to find causes.", "unclear"),
  ])
  func `A rule is asked of nobody, and what a thing is for is no plan`(
    text: String,
    status: String
  ) {
    #expect(values("status", text, "official") == status)
  }

  @Test(arguments: [
    "Should certification not be granted by May, the towns will consult.",
    "Should approval not have been given by May, the towns will pay.",
    "Unless and until new piers have been certified, the boats will remain at sea.",
    "Asked what would happen should the towns refuse, Lee said he had no plan.",
    "The union reserves the right to set a new date should the deal be rejected.",
  ])
  func `A condition before its clause claims nothing of its own`(text: String) {
    let statements = StatementFixture.statements(in: text, genre: "official")
    #expect(statements.map(\.quote) == [text])
    #expect(statements.allSatisfy { $0.attributes["condition"] != nil })
  }

  @Test
  func `A dateline with an apostrophe claims nothing`() {
    let text = "SAINT ANN'S BAY, Jamaica, March 12 - Central bankers agreed to build a fund."
    #expect(
      StatementFixture.statements(in: text).map(\.quote)
        == ["Central bankers agreed to build a fund."]
    )
    let agency = "LUND, 5 March (Ash & Isles Press) - Central bankers agreed to build a fund."
    #expect(
      StatementFixture.statements(in: agency).map(\.quote)
        == ["Central bankers agreed to build a fund."]
    )
  }
}
