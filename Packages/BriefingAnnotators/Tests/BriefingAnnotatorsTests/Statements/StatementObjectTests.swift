import BriefingCore
import Testing

@testable import BriefingAnnotators

@Suite struct StatementObjectTests {
  private func object(_ text: String) -> String {
    StatementFixture.values(of: "object", in: text, genre: "news")
  }

  @Test(arguments: [
    ("They mended the roof before the rain came.", "the roof"),
    ("They mended the roof just before the storm.", "the roof"),
    ("The board keeps samples so that judges can see them.", "samples"),
    ("The firm sold the mill after losing its licence.", "the mill"),
    ("The list is not very useful, even if the names are right.", "very useful"),
    ("The crew kept the boat in order to race it.", "the boat"),
    ("The town lost its mayor during the siege.", "its mayor"),
    ("The mayor opened the gates as crowds gathered.", "the gates"),
    ("The plan is as good as these plans are.", "as good as these plans are"),
    ("She remembers the day when the bridge fell.", "the day when the bridge fell"),
    ("They filmed the day after the flood.", "the day after the flood"),
  ])
  func `A clause or phrase of time, reason or purpose is no part of the object`(
    text: String,
    expected: String
  ) {
    #expect(object(text) == expected)
  }

  @Test(arguments: [
    ("He began his work in the early 1960s.", "his work"),
    ("A clerk described the rites in his book around 1620.", "the rites"),
    ("The firm cut its staff at the end of May.", "its staff"),
    ("They built the wall around the last quarter of the 16th century.", "the wall"),
    ("The bank serves people in five towns.", "people in five towns"),
    ("He printed the songs in year books.", "the songs in year books"),
  ])
  func `A time behind the object is no part of it`(text: String, expected: String) {
    #expect(object(text) == expected)
  }

  @Test(arguments: [
    ("Both sides had chances, but none of them counted.", "chances"),
    ("He sold the mill, and at the age of forty joined a choir.", "the mill"),
    ("That is a loan, Justice Sample.", "a loan"),
    ("They praised his speech, such as it was.", "his speech"),
    ("The farm is as wide as this - we need to measure it.", "as wide as this"),
    ("The crew had a boat -- it was old.", "a boat | old"),
    (
      "The lake offers grounds for deer (roe in particular) and good fishing.",
      "grounds for deer (roe in particular) and good fishing"
    ),
    ("The law covers a wide, but shallow field.", "a wide, but shallow field"),
    ("He met the envoy, the mayor and Ann Sample.", "the envoy, the mayor and Ann Sample"),
  ])
  func `What breaks in behind the object ends it, and a list goes on`(
    text: String,
    expected: String
  ) {
    #expect(object(text) == expected)
  }

  @Test(arguments: [
    ("He is currently a Fellow of the college.", "a Fellow of the college"),
    ("The town is now a port.", "a port"), ("It is still cold.", "cold"),
    ("The list is very long.", "very long"), ("The fund is only a start.", "only a start"),
  ])
  func `An adverb of time before what something is, is no part of it`(
    text: String,
    expected: String
  ) {
    #expect(object(text) == expected)
  }

  @Test(arguments: [
    ("They were denied visas to the islands.", "visas to the islands"),
    ("She was granted asylum.", "asylum"), ("The plan was denied by the board.", "The plan"),
    ("Many people came to work in the mills.", "-"),
    ("The interview took place in Lima.", "-"), ("She danced with them for two weeks.", "-"),
    ("The rally began earlier this week.", "-"), ("They sold over 40 boats.", "over 40 boats"),
    ("The council voted to adopt the plan.", "to adopt the plan"),
    ("They learned a lot from today's game.", "a lot from today's game"),
    ("He wrote about the flood.", "the flood"),
  ])
  func `The object is what is given, and nothing where nothing is acted on`(
    text: String,
    expected: String
  ) {
    #expect(object(text) == expected)
  }
}
