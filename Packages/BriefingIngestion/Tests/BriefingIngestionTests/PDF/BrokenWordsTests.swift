import BriefingCore
import Testing

@testable import BriefingIngestion

struct BrokenWordsTests {
  private func text(_ pages: String...) async throws -> String {
    let reading = try await PDFPages.reading(of: pages.map { "\($0)\n\n\u{C}" }.joined())
    #expect(PDFPages.faults(of: reading, in: pages.map { "\($0)\n\n" }) == [])
    return reading.text.string
  }

  @Test(arguments: [
    ("the years 2019-", "2020 were good", "2019-2020"),
    ("talks of the U.S.-", "China trade", "U.S.-China"),
    ("the inter-", "national port", "international"), ("cases of COVID-", "19 in May", "COVID-19"),
    ("the mid-19th-", "century pier", "mid-19th-century"),
    ("the post-", "Soviet fleet", "post-Soviet"),
    ("a state-of-the-", "art ferry", "state-of-the-art"),
    ("the caf\u{E9}-", "bar of the port", "caf\u{E9}bar"),
    ("pre-", "and post-war ships", "pre-\nand"), ("the ferry -", "they said", "ferry -\nthey"),
    ("the ferry -", "\u{201C}Sun", "ferry -\n\u{201C}"),
    ("the har\u{AD}", "bor of Alder", "harbor"),
    ("the har\u{2010}", "bor of Alder", "harbor"),
    ("the North\u{2010}", "South line", "North\u{2010}South"),
    ("-", "a list", "-\na list"), ("the ferry of it\u{2013}", "was late", "it\u{2013}\nwas"),
  ])
  func `A hyphen at a line end stays unless it parts a word`(
    _ line: String,
    _ next: String,
    _ words: String
  ) async throws {
    let text = try await text("They spoke of \(line)\n\(next) for an hour.")
    #expect(text.contains(words), "\(text)")
  }

  @Test(arguments: [
    ("His well-known boat sailed.", "well-\nknown", "well-known"),
    ("A wellknown boat sailed.", "well-\nknown", "wellknown"),
    ("Nobody known feels well.", "well-\nknown", "well-known"),
    ("The Harbor is full.", "har-\nbor", "harbor"),
  ])
  func `The rest of the text tells whether a hyphen belongs to its word`(
    _ sentence: String,
    _ broken: String,
    _ word: String
  ) async throws {
    let text = try await text("\(sentence)\nThey spoke of the \(broken) town.")
    #expect(text.hasSuffix("of the \(word) town."))
  }

  @Test func `A word goes on over the page, and its foot stands behind the paragraph`() async throws
  {
    let boats = ["ships", "ferries", "barges"]
    let pages = boats.map { boat in
      """
      \(boat == "ships" ? "The towns met" : "national towns met again"), and all \(boat) sailed in the inter-

      Ministry of Ferries
      """
    }
    let reading = try await PDFPages.reading(of: pages.map { "\($0)\n\u{C}" }.joined())
    #expect(
      reading.text.string == """
        The towns met, and all ships sailed in the international towns met again, and all ferries \
        sailed in the international towns met again, and all barges sailed in the inter-

        Ministry of Ferries

        Ministry of Ferries

        Ministry of Ferries
        """
    )
    #expect(PDFPages.faults(of: reading, in: pages.map { "\($0)\n" }) == [])
    let word = try #require(reading.text.occurrences(of: "international").first)
    #expect(reading.sourceMap.places(of: word).map(\.part) == ["page 1", "page 2"])
    #expect(reading.pages.map(\.number) == [1, 2, 3])
  }

  @Test(arguments: [
    ("the ferries of Alder and Birch are", "late in the morning.", true),
    ("the ferries of Alder and Birch are the inter-", "national ones.", true),
    ("the ferries of Alder and Birch are late.", "late in the morning.", false),
    ("the ferries of Alder and Birch", "Late in the morning.", false),
    ("the ferries", "late in the morning.", false),
    ("the ferries of Alder and Birch are", "a) late in the morning.", false),
  ])
  func `A sentence goes on over the end of a column`(
    _ last: String,
    _ first: String,
    _ goesOn: Bool
  ) async throws {
    let text = try await text("They said that\n\(last)\n\n\(first)")
    #expect(text.contains("\n\n") != goesOn, "\(text)")
  }

  @Test func `A hyphen costs no more than any other line end`() async throws {
    func time(_ count: Int) async throws -> Double {
      let text = String(
        repeating: "the ferry sails to the inter-\nnational port, and ",
        count: count / 48
      )
      let long =
        String(repeating: "a", count: count / 4) + "-\n"
        + String(repeating: "b-\n", count: count / 8)
      let start = ContinuousClock.now
      _ = try await PDFPages.reading(of: text + long)
      return (ContinuousClock.now - start) / .seconds(1)
    }
    _ = try await time(20_000)
    let (short, long) = (try await time(20_000), try await time(160_000))
    #expect(long < short * 24 + 0.5, "\(short), \(long)")
  }
}
