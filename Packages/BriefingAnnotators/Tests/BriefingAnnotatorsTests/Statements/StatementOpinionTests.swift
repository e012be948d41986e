import BriefingCore
import BriefingTesting
import Testing

@testable import BriefingAnnotators

/// What somebody thinks, decides or calls by a name, on subjects of all kinds.
@Suite struct StatementOpinionTests {
  private func values(_ key: String, _ text: String) -> String {
    StatementFixture.values(of: key, in: text, genre: "news")
  }

  @Test(arguments: [
    ("The senator argued that the cap would raise premiums.", "possible"),
    ("The union warned that the strike would end in chaos.", "possible"),
    ("The bank predicted that prices would rise.", "expected"),
    ("The institute (ICES) said in June that the catch would fall.", "expected"),
    ("The minister said that shortages would get worse.", "expected"),
    ("The minister said shortages would get worse.", "expected"),
    ("The bank said rates would stay low.", "expected"),
  ])
  func `An opinion of what is to come is a judgment or a forecast, and nobody's plan`(
    text: String,
    status: String
  ) {
    #expect(values("status", text) == status)
    #expect(values("voice", text) == "attributed")
    #expect(!["agenda", "commitment"].contains(values("kind", text)))
  }

  @Test(arguments: [
    "The groups called the outcome \"a missed chance\".", "The mayor called the deal a mistake.",
    "The envoy denounced the vote.", "The bishop described the law as unjust.",
  ])
  func `What is called by a name is judged, not asked for`(text: String) {
    #expect(values("kind", text) == "judgment")
    #expect(values("voice", text) == "attributed")
    #expect(values("status", text) == "unclear")
  }

  @Test(arguments: [
    ("The prime minister called an election.", "background", "held"),
    ("The council called for an election.", "recommendation", "proposed"),
    ("The minister said he would raise the matter with the bank.", "agenda", "planned"),
    ("Officials said talks would resume in May.", "announcement", "planned"),
    ("Officials said Norway would build a road.", "commitment", "planned"),
  ])
  func `Calling a vote, calling for one and raising a matter stay what they are`(
    text: String,
    kind: String,
    status: String
  ) {
    #expect(values("kind", text) == kind)
    #expect(values("status", text) == status)
  }

  @Test(arguments: [
    "The council (LC) advised in June that the catch should not exceed five tonnes.",
    "The Lake Council advised that the catch should not exceed five tonnes.",
  ])
  func `What is advised against is negative, and an advice`(text: String) {
    #expect(values("polarity", text) == "negative")
    #expect(values("kind", text) == "recommendation")
    #expect(values("status", text) == "proposed")
    #expect(values("action", text) == "exceed")
  }

  @Test(arguments: [
    ("\"This was no easy choice,\" the minister, who chaired the talks, told reporters.", 1),
    ("The office put the cost at between $4 million and $6 million a year.", 1),
    ("The point is, though, these rules all hold.", 1),
    ("The list, which names a port, does not mention the town.", 1),
    ("The list, which names a port, mentions the town.", 1),
    ("Critics say the airliner, which has a wide wing, is too big to be run.", 1),
    (
      "I want to thank our boards, public staff, and care and health officials for the work they do.",
      1
    ),
  ])
  func `A sentence is not cut where its words go on`(text: String, count: Int) {
    #expect(StatementFixture.statements(in: text, genre: "news").count == count)
  }

  @Test func `The speaker stands before the clause that describes him`() {
    let text = "\"This was no easy choice,\" the minister, who chaired the talks, told reporters."
    #expect(values("voice", text) == "attributed")
    let marked = """
      "[This was no easy choice,](quotation kind=direct speaker="the minister")" the minister, who \
      chaired the talks, told reporters.
      """
    #expect(differences(of: QuotationAnnotator(), on: marked) == [])
  }
}
