import BriefingCore
import BriefingTesting
import Testing

@testable import BriefingAnnotators

@Suite struct ClauseDividerTests {
  @Test(arguments: [
    "LIMA — The towns will build a pier.",
    "Lima, 3 May 2031 (River Wire) - The towns will build a pier.",
    "Lima, 3 May 2031 – The towns will build a pier.",
  ])
  func `A dateline is no part of who acts`(_ text: String) {
    #expect(StatementFixture.values(of: "actor", in: text, genre: "news") == "The towns")
  }

  private func clauses(of text: String) -> [String] {
    let document = Document.testing(text, kind: .paragraph)
    guard let sentence = document.sentences.first else { return [] }
    let reading = SentenceReading(sentence, in: document)
    return ClauseDivider(reading).clauses().compactMap { clause in
      reading.span(of: clause.words).map { document.text[$0] }
    }
  }

  private func subjects(of text: String) -> [String] {
    let document = Document.testing(text, kind: .paragraph)
    guard let sentence = document.sentences.first else { return [] }
    let reading = SentenceReading(sentence, in: document)
    return ClauseDivider(reading).clauses().map { clause in
      clause.subject.flatMap { reading.span(of: $0) }.map { document.text[$0] } ?? "-"
    }
  }

  @Test(arguments: [
    (
      "Norway will send ships, and Denmark will send aircraft.",
      ["Norway will send ships", "Denmark will send aircraft"]
    ),
    (
      "The law was passed in May; the rules are expected in June.",
      ["The law was passed in May", "the rules are expected in June"]
    ),
    (
      "The board announced the fund in March and several meetings were held before the launch.",
      ["The board announced the fund in March", "several meetings were held before the launch"]
    ),
    (
      "Prices have risen, which is a burden for farmers.",
      ["Prices have risen", "which is a burden for farmers"]
    ),
    (
      "As tariffs rose, the ministry cut its forecast.",
      ["As tariffs rose", "the ministry cut its forecast"]
    ),
    (
      "The plan, which will be published in May, has critics.",
      ["The plan, which will be published in May, has critics", "which will be published in May"]
    ),
    (
      "The vote was put off after two towns, which nobody would name, objected that it was early.",
      [
        "The vote was put off after two towns, which nobody would name, objected that it was early",
        "which nobody would name",
      ]
    ),
    (
      "Four towns will get new boats, a hall and a bigger fund under a plan announced here on Friday.",
      [
        "Four towns will get new boats, a hall and a bigger fund under a plan announced here on Friday"
      ]
    ),
  ])
  func `A sentence is divided where each part has a subject and verb`(
    text: String,
    expected: [String]
  ) {
    #expect(clauses(of: text) == expected)
  }

  @Test(arguments: [
    "The ministers discussed rice, wheat and maize.",
    "Brazil, Chile and Peru will meet in Lima.",
    "The minister said that exports fell and that jobs would follow.",
    "If the vote fails, the cabinet will resign.",
    "The two sides met and agreed on a date.",
    "Regarding fisheries, an issue the ministry considers urgent, both sides will hold talks.",
    "The premier, in a speech, called for restraint.",
  ])
  func `What belongs together stays whole`(text: String) {
    #expect(clauses(of: text) == [String(text.dropLast())])
  }

  @Test(arguments: [
    ("In recent months former minister Ana Pires has resigned.", ["former minister Ana Pires"]),
    (
      "In May, Trade, Industry and Energy Minister Kim agreed.",
      ["Trade, Industry and Energy Minister Kim"]
    ),
    ("Eva Lind, who led the agency, resigned.", ["Eva Lind", "Eva Lind"]),
    ("Building on that, the two sides will meet.", ["the two sides"]),
    ("There are no plans.", ["-"]),
    ("Earlier this year the firm said that it would grow.", ["the firm"]),
    ("If it fails, the fund will close.", ["the fund"]),
    ("On the agenda are tariffs.", ["-"]),
  ])
  func `The subject is found in the words of the text`(text: String, expected: [String]) {
    #expect(subjects(of: text) == expected)
  }

  @Test func `A dateline is no part of the first clause`() {
    #expect(
      clauses(of: "LIMA, March 3 — Peru will host the talks.") == ["Peru will host the talks"]
    )
  }

  @Test(arguments: [
    "When the board said last week that the mine was being shut, miners described their needs.",
    "As envoys reported that talks were being held, prices rose.",
  ])
  func `What an opening clause reports stays in it`(_ text: String) throws {
    let document = Document.testing(text, kind: .paragraph)
    let reading = SentenceReading(try #require(document.sentences.first), in: document)
    for clause in ClauseDivider(reading).clauses() {
      for group in [clause.main].compactMap(\.self) + clause.inner {
        #expect(clause.words.contains(group.words.lowerBound))
      }
    }
    #expect(differences(of: EventAnnotator(), on: text, labels: []) == [])
  }
}
