import BriefingCore
import Testing

@testable import BriefingAnnotators

@Suite struct StatementDetailTests {
  private func values(_ key: String, _ text: String, _ genre: String = "news") -> String {
    StatementFixture.values(of: key, in: text, genre: genre)
  }

  @Test(arguments: [
    ("The church was built in the 12th century by the kings.", "the kings"),
    ("The plant was completed in 1956 by the Swiss firm.", "the Swiss firm"),
    ("The album was certified platinum by the label.", "the label"),
    ("The film was shown in Oslo by the club.", "the club"),
    ("The team was shaken by the loss last year.", "the loss"),
    ("The chair was made in 1920 by hand.", "-"), ("The pier was mended by the end of May.", "-"),
    ("The pier was mended by early May.", "-"),
    ("The work was praised in a report by the board.", "-"),
    ("The law was passed after a campaign by the unions.", "-"),
    ("The plan was adopted by a large majority.", "-"),
  ])
  func `Who acts in a passive is named behind times and places too`(text: String, actor: String) {
    #expect(values("actor", text) == actor)
  }

  @Test(arguments: [
    ("The next morning, Stan left for Rome.", "Stan"), ("The next day Anna left the town.", "Anna"),
    ("One morning, Anna found a letter.", "Anna"), ("The next day was cold.", "The next day"),
    ("Ann Sample (1920–1988) founded the school.", "Ann Sample"),
    ("How much did you grow last year?", "you"), ("Will the council meet in May?", "the council"),
    (
      "The laws that could change that old rule are strict.",
      "The laws that could change that old rule"
    ),
  ])
  func `The actor is the subject, and nothing that stands about it`(text: String, actor: String) {
    #expect(values("actor", text) == actor)
  }

  @Test func `A relative aside leaves the subject of the sentence`() {
    let text = "The band's logo, which the band named Mithra, bears a crown."
    #expect(values("actor", text).hasPrefix("The band's logo"))
    #expect(values("verb", text) == "bears | named")
  }

  @Test(arguments: [
    ("We'll hear the case.", "'ll hear"), ("They've signed the deal.", "'ve signed"),
    ("How much did you grow last year?", "did … grow"), ("They don't sell it.", "don't sell"),
    ("The fund is not a bank but an insurer.", "is"), ("That's up to the mayor.", "'s"),
    ("The fund is not a bank.", "is not"),
  ])
  func `The verb holds no subject`(text: String, verb: String) {
    #expect(values("verb", text) == verb)
  }

  @Test(arguments: [
    ("They will look not for the gold, but for the maps.", "for the maps"),
    ("The fund is not a bank but an insurer.", "an insurer"),
    ("The cabinet extended for another week the ban.", "the ban"),
    ("I read with disgust the article.", "the article"), ("He worked there for a while.", "-"),
    ("She led the firm for six years.", "the firm"), ("The team consists of four men.", "four men"),
    ("The firm raised its profit by cutting costs.", "its profit"),
    ("They sent up to 500 men to Mali.", "up to 500 men to Mali"),
    ("His job is teaching children.", "teaching children"),
    ("It was decided that the fund would be closed.", "the fund"),
  ])
  func `The object is what the deed is done to, and no more`(text: String, object: String) {
    #expect(values("object", text) == object)
  }

  @Test func `A predicate behind a time shares the subject before it`() {
    #expect(values("object", "He was tried, and in 2015 was hanged.") == "He | He")
  }

  @Test(arguments: [
    ("His job is teaching children.", "unclear"), ("The plan is gaining ground.", "under-way"),
    ("The firm is seeking to cut jobs.", "proposed"),
    ("The mission is working in Mali.", "under-way"),
  ])
  func `What a job or goal is, is no deed under way`(text: String, status: String) {
    #expect(values("status", text) == status)
  }

  @Test func `A quotation is read as a sentence of its own, whatever is set off within it`() {
    let text = "Lind said, \"This letter, if judged by its ideas, is the best piece.\""
    #expect(values("actor", text) == "Lind | This letter")
    #expect(
      values("object", "Lind said of this letter, \"It is the best part.\"") == "- | the best part"
    )
  }

  @Test(arguments: [
    ("The bill, he submits, is void.", "attributed"),
    ("If it cannot do so, the board submits, he is free.", "attributed"),
    ("The board submits a plan, and he is free.", "source | source"),
  ])
  func `What somebody submits aside is their claim`(text: String, voice: String) {
    #expect(values("voice", text) == voice)
  }

  @Test func `What seems so is hedged`() {
    #expect(values("status", "The road, it seems, was closed.") == "possible")
    #expect(values("hedge", "The road, it seems, was closed.") == "seems")
    #expect(values("object", "The road, it seems, was closed.") == "The road")
  }

  @Test(arguments: [
    ("If it cannot do so now, he is free to leave.", "positive"),
    ("If nobody comes, the talks will fail.", "positive"),
    ("When no deal was reached, the towns closed the port.", "positive"),
    ("If nobody comes, no talks will be held.", "negative"),
    ("If they come, they will not sign.", "negative"),
    ("The family did not sell the house but the land.", "negative"),
    ("Ghana is not sending troops, but teams from Sudan are.", "negative"),
  ])
  func `What a condition denies is not denied by the clause around it`(
    text: String,
    polarity: String
  ) {
    #expect(values("polarity", text).hasSuffix(polarity))
  }
}
