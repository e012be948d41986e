import Testing

@testable import BriefingAnnotators

@Suite struct StatementPolarityTests {
  @Test(arguments: [
    "The parties did not announce a date.",
    "The readout fails to mention rice.",
    "The pact lacks support in Chile.",
    "The two have never met.",
    "The port is no longer open.",
    "The ministry no longer supports the plan.",
    "Kenya has yet to ratify the treaty.",
    "No agreement was reached.",
    "From 1 July 2029 no ship with more than 300 passengers shall enter the port.",
    "Nobody expects a deal.",
    "Neither side will sign.",
    "The paper says nothing about trade.",
    "The board made no mention of costs.",
    "The post of director is vacant.",
    "The project will remain on hold.",
    "The deal is unlikely to pass.",
    "Details have been scant.",
    "They parted without agreeing on a text.",
    "The premier refused to resign.",
    "The ministry denied the report.",
    "Ministers can’t agree.",
    "Ghana won’t join.",
    "The cabinet was right not to seek a loan.",
    "The agency said it will not publish the data.",
    "Few of the towns have water.",
    "Another step that they have not taken is a ban.",
    "The treaty is yet to be ratified.",
    "The president said the pact would, in his view, not be renewed.",
    "The deal is anything but signed.",
    "Jan Smit clarified that \"nothing is settled\".",
    "The list, which names a port, does not mention the town.",
    "The ministers plan not to meet.",
    "It turned out that nobody had signed the treaty.",
    "It stands to reason that there can be no full accord.",
    "The result was that no funds were released.",
    "The fact is that the ministers will not meet.",
    "It came to light that the pact had not been ratified.",
    "They learned that the treaty had not been signed.",
    "He pointed out that no one had signed.",
    "The minister made it clear that no treaty would be signed.",
    "The court ruled that the ban was not lawful.",
    "They decided that the summit would not be held.",
    "They were expected to meet but did not do so.",
    "The envoy was due to arrive on Monday but did not.",
    "It does n’t have a moment.",
    "They did n't pay.",
    "The port ca n't grow.",
    "They wo n't sign.",
    "They ’re not signing it.",
    "There 's no plan.",
    "The meeting stopped short of endorsing the draft.",
    "The point is, though, they did not pay.",
    "The budget was discussed but not approved.",
    "Under Thursday's terms no customer will pay more than the price of gas.",
    "The text has not been signed and binds no one.",
    "The treaty was neither discussed nor signed.",
  ])
  func `A denial is never lost`(text: String) {
    #expect(StatementFixture.values(of: "polarity", in: text, genre: "news") == "negative")
    #expect(StatementFixture.values(of: "negation", in: text, genre: "news") != "-")
  }

  @Test func `A denial behind a relative clause is that of the clause around it`() {
    let text = "The president said the pact, which was signed in May, would not be renewed."
    #expect(StatementFixture.values(of: "polarity", in: text) == "negative | positive")
    #expect(StatementFixture.values(of: "status", in: text) == "planned | signed")
    let other = "He met the envoy, who had signed the pact, and did not stay."
    #expect(StatementFixture.values(of: "negation", in: other) == "not | -")
  }

  @Test(arguments: [
    "The ministers met not only in Oslo but also in Bergen.",
    "The talks will end no later than June.",
    "No doubt the envoy will attend.",
    "The two sides did not fail to agree.",
    "No less than ten states signed.",
    "The two will meet.",
    "Little Rock will host the games.",
    "Export controls remain so that goods are not misused.",
    "The pact is better than nothing.",
    "Vessels that are able to connect and don't will pay a surcharge.",
    "Those who cannot will be given a place.",
    "Parents may refuse.",
    "Where no dentist works near a school, checkups will be given by mobile clinics.",
  ])
  func `What only looks like a denial affirms`(text: String) {
    #expect(StatementFixture.values(of: "polarity", in: text, genre: "news") == "positive")
  }

  @Test func `The words that deny are kept as they stand`() {
    let value = StatementFixture.values(of: "negation", in: "They did not reach a deal.")
    #expect(value == "not")
  }
}
