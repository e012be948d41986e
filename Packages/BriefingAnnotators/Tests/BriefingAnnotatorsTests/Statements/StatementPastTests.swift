import BriefingCore
import Testing

@testable import BriefingAnnotators

@Suite struct StatementPastTests {
  private func values(_ key: String, _ text: String, _ genre: String = "news") -> String {
    StatementFixture.values(of: key, in: text, genre: genre)
  }

  @Test(arguments: [
    "The officers were able to share the boats.", "The mayor has been able to cut costs.",
    "The city had to pay 40 million euros.", "We had to close the school in 1990.",
    "The plant was forced to close in 2009.", "The firm was compelled to sell its port.",
  ])
  func `What somebody was able or forced to do was done`(text: String) {
    #expect(values("status", text) == "held")
    #expect(values("kind", text) == "background")
    #expect(values("deadline", text) == "-")
  }

  @Test(arguments: [
    "The city needed to raise money for the bridge.", "The bridge had to be repaired.",
    "Applicants had to submit two forms by 3 May 1990.",
    "The city was required to publish the report.", "The talks had to be short.",
    "They were not able to reach a deal.", "Nobody was able to open the safe.",
    "The firm was not forced to close.",
  ])
  func `What was needed once is no more than unclear, and calls for nothing`(text: String) {
    #expect(values("status", text) == "unclear")
    #expect(!["recommendation", "agenda"].contains(values("kind", text)))
  }

  @Test(arguments: [
    ("The minister said the firm had to sell its port.", "proposed"),
    ("Member states have to submit their plans.", "proposed"),
    ("The council is able to set the rates.", "possible"),
    ("The towns would be able to sign.", "possible"),
    ("The court would close if the towns were able to agree.", "possible"),
    ("They were able to hope for a deal.", "held"),
  ])
  func `What is needed or possible now stays so, under a verb of saying too`(
    text: String,
    status: String
  ) {
    #expect(values("status", text) == status)
  }

  @Test func `Who is forced does the deed`() {
    #expect(values("action", "The plant was forced to close.") == "close")
    #expect(values("actor", "The plant was forced to close.") == "The plant")
    #expect(values("polarity", "They were not able to reach a deal.") == "negative")
  }

  @Test(arguments: [
    ("Stock markets have fallen dramatically today.", "held"),
    ("Exports rose 4 percent.", "held"), ("Wages have declined since 2010.", "held"),
    ("Fares increased sharply in Oslo.", "held"),
    ("It grows by 4 percent each year.", "unclear"),
    ("Wages changed little.", "unclear"), ("Demand grew.", "unclear"),
    ("Exports did not rise in 2010.", "unclear"), ("The river fell into the lake.", "unclear"),
  ])
  func `What moved by a measure, at a time or suddenly has come to pass`(
    text: String,
    status: String
  ) {
    #expect(values("status", text) == status)
  }

  @Test(arguments: [
    ("It is expected that films will retail for 9 euros.", "expected", "background", "films"),
    ("It is hoped that the lines will merge.", "possible", "agenda", "the lines"),
    ("It is planned that the city will sell the line.", "planned", "commitment", "the city"),
    ("It was decided that the town would close the line.", "planned", "commitment", "the town"),
    ("It was found that the bridge had cracks.", "unclear", "background", "the bridge"),
    ("It was discovered that two men had left.", "held", "background", "two men"),
    ("It was not found that two men had left.", "unclear", "background", "two men"),
    ("It was agreed that the towns would pay.", "agreed", "commitment", "-"),
  ])
  func `What “it” is expected, hoped, planned or found to be is told in the clause after`(
    text: String,
    status: String,
    kind: String,
    actor: String
  ) {
    #expect(values("status", text) == status)
    #expect(values("kind", text) == kind)
    #expect(values("actor", text) == actor)
  }

  @Test(arguments: [
    ("I must emphasize that the council has mended the bridge.", "held", "the council"),
    ("It should be noted that the council sold the bridge.", "held", "the council"),
    ("I have to admit that the fund lost money.", "held", "the fund"),
    ("The minister should say that the fund lost money.", "proposed", "The minister"),
  ])
  func `What the author has to say is told in the clause after`(
    text: String,
    status: String,
    actor: String
  ) {
    #expect(values("status", text) == status)
    #expect(values("actor", text) == actor)
  }
}
