import BriefingAnalysis
import BriefingCore
import Testing

@Suite("Sources side by side")
struct ComparisonTests {
  private func statement(_ text: String, _ attributes: String) -> String {
    "[\(text)](statement topic=trade polarity=positive \(attributes))."
  }

  @Test
  func `An author's wish is weaker than any report and never official`() throws {
    let analysis = try Analysis.of([
      "a": statement("They will discuss tariffs", "kind=agenda status=planned voice=source"),
      "b": statement(
        "They should discuss tariffs",
        "kind=recommendation status=proposed voice=author"
      ),
    ])
    let row = try #require(analysis.topics.first)
    #expect(row.cells.map(\.document) == ["a", "b"])
    #expect(row.official.map(\.document) == ["a"])
    let difference = try #require(analysis.differences.first { $0.kind == .modality })
    #expect(difference.severity == .medium)
    #expect(
      analysis.agreements.map(\.subject)
        == ["the topic trade, of which several sources speak, alike or not"]
    )
  }

  @Test
  func `Silence is no difference and no agreement`() throws {
    let analysis = try Analysis.of([
      "a": statement("They will discuss tariffs", "kind=agenda status=planned voice=source"),
      "b": "Nothing of the kind in [Cairo](place).",
    ])
    #expect(analysis.differences.map(\.kind) == [.coverage])
    #expect(analysis.topics[0].silent == ["b"])
    #expect(analysis.agreements.isEmpty)
  }

  @Test
  func `Two outlets that print one text count once`() throws {
    let text = """
      They will discuss tariffs on copper and lithium when they meet in the capital next week, \
      officials of both sides told reporters after a round of talks
      """
    let marked = statement(text, "kind=agenda status=planned voice=source")
    let analysis = try Analysis.of(["a": marked, "b": marked + " More to come."])
    #expect(analysis.origins.groups == [["a", "b"]])
    #expect(analysis.agreements.isEmpty)
  }

  @Test
  func `Names, spellings, orders and titles are told apart`() throws {
    let analysis = try Analysis.of([
      "a":
        "[Trade Minister](office) [Ana Lim](person office=\"Trade Minister\"); the [Trade Council](forum) (or “[Trade 3+3](forum)”).",
      "b":
        "[Commerce Minister](office) [Lim Ana](person office=\"Commerce Minister\"); the [Trade Committee](forum) (or “[Trade 3+3](forum)”).",
    ])
    let kinds = analysis.differences.map(\.kind)
    #expect(kinds.contains(.naming))
    #expect(kinds.contains(.nameOrder))
    #expect(kinds.contains(.title))
    #expect(!kinds.contains(.spelling))
    #expect(analysis.differences.first?.kind == .naming)
    #expect(analysis.agreements.contains { $0.subject == "the name “Trade 3+3”" })
  }

  @Test(arguments: [
    ("Deputy Minister", "Minister", true), ("Foreign Minister", "State Minister", true),
    ("Trade Minister", "Minister", false), ("Minister of Trade", "Trade Minister", false),
  ])
  func `Another rank is another title, a fuller title is not`(
    left: String,
    right: String,
    isTold: Bool
  ) throws {
    let analysis = try Analysis.of([
      "a": "[\(left)](office) [Ana Lim](person office=\"\(left)\") spoke.",
      "b": "[Ana Lim](person office=\"\(right)\"), [\(right)](office), left.",
    ])
    #expect(analysis.differences.contains { $0.kind == .title } == isTold)
  }

  @Test
  func `Garbled statements take no part`() throws {
    let analysis = try Analysis.of([
      "a":
        "[[They measure tariffs Friday](artifact)](statement topic=trade kind=agenda voice=source)."
    ])
    #expect(analysis.claims.map(\.isGarbled) == [true])
    #expect(analysis.topics.isEmpty)
  }
}
