import BriefingCore
import BriefingTesting
import Testing

@testable import BriefingAnnotators

@Suite struct StatementConditionTests {
  private func values(_ key: String, _ text: String, _ genre: String? = "news") -> String {
    StatementFixture.values(of: key, in: text, genre: genre)
  }

  @Test(arguments: [
    ("Chile will pay, subject to the approval of its senate.", "subject to"),
    ("The loan is subject to parliamentary approval.", "subject to"),
    ("Chile will pay if the vote passes.", "if"),
    ("Chile will pay once the vote is over.", "once"),
    ("Chile said it would pay, provided that the vote passes.", "provided that"),
    ("Chile will pay on condition that Peru pays.", "on condition that"),
    ("Chile will pay, pending a vote.", "pending"),
    ("The grant is conditional on reform.", "conditional on"),
    ("The firm will pay if the deal collapses.", "if"),
    ("Wine is subject to a tax.", "-"), ("He spoke on condition of anonymity.", "-"),
    ("They asked if he would come.", "-"), ("The bank once stood here.", "-"),
    ("The food was provided by the town.", "-"),
  ])
  func `What a claim depends on is named`(text: String, condition: String) {
    #expect(values("condition", text) == condition)
  }

  @Test(arguments: [
    "The bank will lend the port $5 million, two delegates said.",
    "The bank will lend $5 million, we hear, when it has the money.",
    "Seven towns, we are told, will build a line.",
    "Prices rose and wages fell, the ministry said.",
    "The night line would cost $9 million a year, the finance office estimates.",
  ])
  func `Who says so is neither cut off nor lost`(text: String) {
    #expect(Set(values("voice", text).split(separator: " | ")) == ["attributed"])
  }

  @Test func `A clause is not cut off before the words that weaken it`() {
    for text in [
      "The bank will lend the port $5 million, two delegates said.",
      "The bank will lend $5 million, we hear, when it has the money.",
      "Chile will pay $5 million, provided that its senate agrees by May.",
      "They reaffirmed their dream of affordable and clean water and recalled the pact.",
    ] {
      let statements = StatementFixture.statements(in: text, genre: "news")
      #expect(statements.map(\.quote) == [text])
    }
  }
}
