import BriefingAnalysis
import BriefingCore
import Testing

@Suite("Passages as a reader is told them")
struct ToldPassageTests {
  private static func told(_ markup: String, from words: String) throws -> String? {
    let document = try AnnotatedDocument.marked("a", markup)
    let text = document.document.text
    let sentence = try #require(
      document.document.sentences.first { text[$0].hasPrefix(words) }
    )
    return Antecedents(document).told(document.document.withoutNumber(sentence))
      .map { text[$0].onOneLine }
  }

  private static let paragraph =
    "Oslo and Bergen met on Monday. Oslo will pay for a ferry. Bergen will pay for a quay."

  @Test(arguments: [
    "Nobody signed.", "The fare is free.", "Such boats are dear.", "Its crews were paid.",
    "Lund asked for another.",
  ])
  func `Words that point to something are told from the start of their paragraph`(
    _ sentence: String
  ) throws {
    let markup = "It rained.\n\n\(Self.paragraph) \(sentence)"
    #expect(try Self.told(markup, from: sentence) == "\(Self.paragraph) \(sentence)")
  }

  @Test
  func `Words that point to nothing are told alone`() throws {
    #expect(try Self.told(Self.paragraph, from: "Bergen") == "Bergen will pay for a quay.")
    #expect(try Self.told("The mayors met. It rained.", from: "The mayors") == "The mayors met.")
  }

  @Test
  func `A long paragraph is told as far back as can be read at once`() throws {
    let long = (1...30).map { "Town \($0) will pay for pier \($0) of Lund." }.joined(separator: " ")
    let told = try #require(try Self.told("\(long) The fare is free.", from: "The fare"))
    #expect(told.hasSuffix("Town 30 will pay for pier 30 of Lund. The fare is free."))
    #expect(told.hasPrefix("Town ") && (500...700).contains(told.utf8.count))
  }

  @Test
  func `The number of a paragraph is not told`() throws {
    #expect(
      try Self.told("2. Oslo asked Lund for a loan. Nobody signed.", from: "Nobody")
        == "Oslo asked Lund for a loan. Nobody signed."
    )
  }
}
