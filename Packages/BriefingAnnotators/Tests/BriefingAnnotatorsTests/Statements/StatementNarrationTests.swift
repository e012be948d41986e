import BriefingCore
import Testing

@testable import BriefingAnnotators

@Suite struct StatementNarrationTests {
  private func values(_ key: String, _ text: String, _ genre: String = "news") -> String {
    StatementFixture.values(of: key, in: text, genre: genre)
  }

  @Test(arguments: [
    ("They would often walk to the lake.", "held"), ("Every summer he would paint boats.", "held"),
    ("Our friends would say, \"Come by.\"", "held"),
    ("The plan would give the firm a stake.", "possible"),
    ("They would often walk if the road were open.", "possible"),
    ("I would say, \"Come by.\"", "unclear"),
  ])
  func `A habit of the past was held, and a supposition is possible`(text: String, status: String) {
    #expect(values("status", text) == status)
  }

  @Test(arguments: [
    ("He tried to reach his lawyer.", "held", "background"),
    ("The rival has been attempting to take over the firm.", "under-way", "background"),
    ("He did not try to reach his lawyer.", "unclear", "background"),
    ("They try to keep it cheap.", "unclear", "background"),
    ("He wanted me to do the job.", "unclear", "background"),
    ("The firm began selling boats.", "held", "background"),
    ("The source claims that she was determined to stay.", "unclear", "judgment"),
    ("The minister said the state was prepared to send boats.", "planned", "commitment"),
    ("The council is determined to build a hall.", "planned", "commitment"),
  ])
  func `An attempt was made, and of what was wished or resolved once nothing more is told`(
    text: String,
    status: String,
    kind: String
  ) {
    #expect(values("status", text) == status)
    #expect(values("kind", text) == kind)
  }

  @Test(arguments: [
    ("In 1995, the firm introduced a small van.", "held"),
    ("Since then he released dozens of records.", "held"),
    ("The album was released in France.", "held"), ("The firm launched an attack.", "held"),
    ("The cabinet introduced a bill.", "announced"),
    ("The board released a statement.", "announced"),
    ("The council published a plan.", "announced"),
    ("The monks abandoned their notion of obedience.", "held"),
    ("The council abandoned the plan.", "cancelled"),
    ("They were twice denied visas to enter the islands.", "held"),
    ("The guards denied them entry.", "held"), ("The minister denied the report.", "denied"),
  ])
  func `What is brought out or withheld is no announcement and no denial`(
    text: String,
    status: String
  ) {
    #expect(values("status", text) == status)
  }

  @Test func `What is not given is told, and what is claimed denied`() {
    #expect(values("polarity", "They were denied visas.") == "positive")
    #expect(values("polarity", "They were not denied visas.") == "negative")
    #expect(values("polarity", "The board denied them entry.") == "positive")
    #expect(values("polarity", "The minister denied the report.") == "negative")
    #expect(values("polarity", "The minister denied having sought treatment.") == "negative")
    #expect(values("polarity", "The minister denied any rights abuses.") == "negative")
    #expect(values("polarity", "The minister denied access had been sold.") == "negative")
    #expect(values("polarity", "No, he did not sign it.") == "negative")
    #expect(values("polarity", "No, respectfully, that is not right.") == "negative")
  }

  @Test(arguments: [
    ("The takeover is unlikely to win approval.", "judgment"),
    ("The range is expected to be large.", "background"),
    ("The board is expected to build a hall.", "commitment"),
    ("Visitors are not allowed to touch it.", "background"),
    ("It is possible to rent boats.", "background"),
    ("People want to learn more.", "background"), ("The wound required surgery.", "background"),
    ("You will find good hotels in the north.", "background"),
    ("The experts are advising the police.", "background"),
    ("The lake may be drying out.", "background"),
    ("The experts advised the police to wait.", "recommendation"),
    ("The mayor asked the clerks how the file was lost.", "background"),
    ("Selling it is considered to be a crime.", "background"),
    ("What they could do was to study it.", "background"),
    ("It is only going to get worse.", "background"),
    ("The main purpose of the dam is to hold water.", "background"),
    ("They want it.", "background"),
    ("The council wants to close the port.", "agenda"),
    ("The bank is going to build a branch.", "commitment"),
  ])
  func `What is likely, allowed or wished binds nobody and is on no agenda`(
    text: String,
    kind: String
  ) {
    #expect(values("kind", text) == kind)
  }

  @Test(arguments: [
    ("We have to do much before we can keep our promises.", "recommendation"),
    ("I have to catch the train.", "background"),
    ("The panel must be allowed to continue its work.", "recommendation"),
    ("There must be no pardon.", "recommendation"),
    ("Suppliers must file a form.", "background"),
    ("He estimated that there should be 40 boats.", "judgment"),
    ("Thank you for the boats.", "background"),
  ])
  func `What a speaker says must be done is called for, and what is counted is not`(
    text: String,
    kind: String
  ) {
    #expect(values("kind", text) == kind)
  }

  @Test func `What should be there by estimate is expected`() {
    #expect(values("status", "He estimated that there should be 40 boats.") == "expected")
    #expect(values("status", "He thinks that there should be a law.") == "proposed")
  }

  @Test(arguments: [
    "When the council met, the towns signed.", "After the talks failed, the towns closed the port.",
    "The towns signed, when the council had met.",
  ])
  func `A clause that tells when is no statement of its own`(text: String) {
    #expect(StatementFixture.statements(in: text, genre: "news").count == 1)
  }

  @Test func `Who is best known for a work is not judged`() {
    #expect(values("voice", "He is best known for his novel.") == "source")
    #expect(values("voice", "His novel is the best.") == "author")
  }
}
