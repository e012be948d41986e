import BriefingCore
import Testing

@Suite("Topics")
struct TopicFinderTests {
  private let finder = TopicFinder(
    TopicTaxonomy(topics: [
      Topic(id: "energy", terms: ["oil", "energy supply", "battery", "batteries"]),
      Topic(id: "trade", terms: ["tariff", "supply", "tax"]),
      Topic(id: "fish", terms: ["cod", "catch"]),
    ])
  )

  @Test(arguments: [
    ("The oil tariff fell, and oil with it.", ["energy", "trade"]),
    ("Tariffs on COD, and taxes on catches.", ["trade", "fish"]),
    // The longest term counts, and counts for its words.
    ("A tariff on energy supplies is a tax.", ["energy", "trade"]),
    ("Batteries, a battery.", ["energy"]), ("A codfish on an oilcloth.", []), ("", []),
  ])
  func `A passage is about the topics whose terms it holds, most words first`(
    _ text: String,
    _ topics: [String]
  ) {
    let text = DocumentText(text)
    #expect(finder.topics(of: text.span, in: text) == topics)
  }

  @Test
  func `Only the passage counts, and no word it cuts`() {
    let text = DocumentText("Oil and tariffs and cod.")
    #expect(finder.topics(of: TextSpan(0..<10), in: text) == ["energy"])
  }
}
