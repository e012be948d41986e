import Testing

struct SignatureTests {
  @Test(arguments: [
    "Cleo Essai is a senior fellow at the Institute of Rivers.": "signature",
    "About the author": "signature",
    "(Reporting by Ann Sample; editing by Bo Trial)": "signature",
    "— Ann Sample": "signature",
    "Author: Ann Sample": "byline",
    "By Ann Sample": "byline",
    "The mayor is a member of the council.": "paragraph",
    "Ferries are a good beginning.": "paragraph",
  ])
  func `The end of a text says who wrote it`(_ line: String, expected: String) {
    #expect(kind(of: line, in: article(around: "They met.") + "\n\n" + line) == expected)
  }

  @Test func `Somebody the text speaks of is not its author`() {
    let text =
      article(around: "Cleo Essai spoke for the passengers.")
      + "\n\nCleo Essai is a director of the Institute of Rivers."
    #expect(kind(of: "Cleo Essai is", in: text) == "paragraph")
  }
}
