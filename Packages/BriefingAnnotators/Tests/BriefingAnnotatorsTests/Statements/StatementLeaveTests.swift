import BriefingCore
import Testing

@testable import BriefingAnnotators

/// What is allowed, threatened, foretold or retold, and is neither possible nor proposed.
@Suite struct StatementLeaveTests {
  private func values(_ key: String, _ text: String, _ genre: String) -> String {
    StatementFixture.values(of: key, in: text, genre: genre)
  }

  @Test(arguments: [
    ("Crews may stay without a visa for three days.", "official", "unclear", "commitment"),
    ("Any Party may withdraw from this pact.", "official", "unclear", "commitment"),
    ("The Council may return to the matter.", "official", "possible", "agenda"),
    ("A port may be added to the list.", "official", "possible", "agenda"),
    ("Crews may leave the port in May.", "news", "possible", "agenda"),
    ("Under the deal, crews may fish in May.", "news", "unclear", "commitment"),
    ("Crews will be allowed to leave the port.", "news", "planned", "commitment"),
    ("Crews are allowed to leave the port.", "news", "unclear", "background"),
    ("No crew may leave the port.", "official", "planned", "commitment"),
    ("Waste may not be dumped at sea.", "official", "planned", "commitment"),
    ("Its cost must not exceed ten euros.", "official", "planned", "commitment"),
    ("Waste may not be dumped at sea.", "news", "proposed", "background"),
    ("Until then nothing may be sold.", "news", "proposed", "background"),
    ("Each town may use no more than ten boats.", "news", "proposed", "background"),
    ("Each town may use no more than ten boats.", "official", "planned", "commitment"),
    ("The crews may not come.", "news", "possible", "agenda"),
    ("From May, ferries will be required to carry a pilot.", "official", "planned", "commitment"),
    ("Two of the ferries shall be obliged to carry a pilot.", "official", "planned", "commitment"),
    ("Ferries are required to carry a pilot.", "news", "planned", "commitment"),
    ("Public lighting shall, as from May, be amber.", "official", "planned", "commitment"),
    ("While it is in force, no town will raise its levies.", "official", "planned", "commitment"),
    ("Twelve crews had been asked for their views.", "news", "proposed", "background"),
    ("“They will notice if we keep it,” he said.", "news", "expected", "judgment"),
    ("“We will keep it,” the mayor said.", "news", "planned", "commitment"),
  ])
  func `Leave that is given is held no possibility`(
    text: String,
    genre: String,
    status: String,
    kind: String
  ) {
    #expect(values("status", text, genre) == status)
    #expect(values("kind", text, genre) == kind)
  }

  @Test(arguments: [
    ("Chile had threatened to leave on Friday unless Lima was added.", "unclear"),
    ("The envoy said Chile had threatened to leave.", "unclear"),
    ("Chile threatens to leave.", "possible"),
  ])
  func `A threat is no expectation`(text: String, status: String) {
    #expect(values("status", text, "news") == status)
  }

  @Test(arguments: [
    ("A storm does not ask for a passport.", "news", "unclear"),
    ("A pilot does not need an order.", "commentary", "unclear"),
    ("A poor town will look for another road.", "commentary", "expected"),
    ("Somebody will have to find the brooms.", "commentary", "expected"),
    ("In a year the panel will ask for another.", "commentary", "expected"),
    ("The crews must find the brooms.", "commentary", "proposed"),
  ])
  func `A saying or forecast proposes nothing`(text: String, genre: String, status: String) {
    #expect(values("status", text, genre) == status)
    #expect((values("kind", text, genre) == "recommendation") == (status == "proposed"))
  }

  @Test(arguments: [
    "From now on a ship must tell the ports within an hour.",
    "Under the pact a ship must tell the ports within an hour.",
    "A ship must tell the ports within an hour, the text says.",
  ])
  func `A rule that an author retells is not the author's wish`(text: String) {
    #expect(values("kind", text, "commentary") == "background")
    #expect(values("voice", text, "commentary") != "author")
  }

  @Test(arguments: [
    ("I did the sum twice, and both agreed.", "unclear"),
    ("The ministers agreed.", "agreed"), ("Both agreed to pay.", "agreed"),
  ])
  func `Who agrees on what nobody tells agrees on nothing`(text: String, status: String) {
    #expect(values("status", text, "news").hasSuffix(status))
  }

  @Test(arguments: [
    "The request of Peru for a lower fee was considered and was not accepted.",
    "The offer of Peru was discussed but was not supported.",
  ])
  func `What was considered and turned down is proposed no more`(text: String) {
    #expect(values("status", text, "official") == "unclear")
    #expect(values("polarity", text, "official") == "negative")
  }

  @Test func `A participle that describes a noun tells no status`() {
    let text =
      "Their union, a body of pilots, asked for a fund to pay for flights cancelled in fog."
    #expect(values("status", text, "news") == "proposed")
  }

  @Test(arguments: [
    ("Its cost shall be shared according to a scale to be adopted by May.", "source"),
    ("Its cost will be shared, according to the mayor.", "attributed"),
  ])
  func `What a thing is done by is nobody's word`(text: String, voice: String) {
    #expect(values("voice", text, "official") == voice)
  }
}
