import BriefingCore
import BriefingIngestion
import Testing

struct HeaderTests {
  private static let body = """
    The harbor city and three river towns agreed on Monday to share their ferries for a year, and to \
    look at the costs together afterwards. The first boat sails in March.

    Mayors of the river towns called it a beginning, and said that the winter would be hard.
    """

  private func metadata(_ header: String) -> SourceMetadata {
    PlainTextReader().reading(of: DocumentText(header + "\n\n" + Self.body)).metadata
  }

  @Test(arguments: [
    "Towns learn to share their boats – The Harbor Times": [
      "Towns learn to share their boats", "The Harbor Times",
    ],
    "Towns learn to share their boats | Riverside": [
      "Towns learn to share their boats", "Riverside",
    ],
    "Will the towns share their boats? – Pilot": ["Will the towns share their boats?", "Pilot"],
    "Ferries to cost more next year - Harbor News": [
      "Ferries to cost more next year", "Harbor News",
    ],
    "Ferries to cost more – city council": ["Ferries to cost more – city council", ""],
    "The ferries – A New Beginning": ["The ferries – A New Beginning", ""],
    "Ferries fly to the U.S.": ["Ferries fly to the U.S.", ""],
  ])
  func `The title is the first line, without the name of the site`(
    _ line: String,
    expected: [String]
  ) {
    let metadata = metadata(line)
    #expect(metadata.title?.value == expected[0])
    #expect(metadata.publisher?.value ?? "" == expected[1])
  }

  @Test func `A finding points at its place`() throws {
    let line = "Towns learn to share their boats – The Harbor Times"
    let metadata = metadata(line)
    #expect(metadata.title?.origin == .text(TextSpan(0..<32)))
    #expect(metadata.publisher?.origin == .text(TextSpan(37..<53)))
  }

  @Test(arguments: [
    (
      "Ferries for all", "QARN, Maressa, June 12 (Basin Wire) — ",
      "QARN, Maressa, June 12 (Basin Wire) —"
    ),
    ("Ferries for all\n\nQarn, 12 June", "", "Qarn, 12 June"),
    ("Ferries for all\n\nFriday 14 November", "", "Friday 14 November"),
    // A year makes it a day, an update is no publication, and numbers may be read either way.
    ("Ferries for all\n\nUpdated 12 June", "", nil),
    ("Ferries for all\n\n05/06/2031", "", nil),
  ])
  func `A dateline without its year is kept as it is written`(
    header: String,
    opening: String,
    expected: String?
  ) {
    let text = DocumentText(header + "\n\n" + opening + Self.body)
    let metadata = PlainTextReader().reading(of: text).metadata
    #expect(metadata.published == .unknown)
    #expect(metadata.publishedStatement?.value == expected)
  }

  @Test func `A first line that is a sentence is no title`() {
    #expect(metadata("The towns share their boats.").title == nil)
  }

  @Test(arguments: [
    "By Ann Sample": ["Ann Sample"],
    "By Ann B. Sample and Bo Trial": ["Ann B. Sample", "Bo Trial"],
    "BY ANN SAMPLE": ["ANN SAMPLE"],
    "By Ann Sample, Bo Trial and Cleo de la Muster | March 7, 2022": [
      "Ann Sample", "Bo Trial", "Cleo de la Muster",
    ],
    "By Ann Sample, Staff Writer": ["Ann Sample"],
    "Author: Jordan A. Sample": ["Jordan A. Sample"],
    "Written by Ann Sample": ["Ann Sample"],
    "By Jean-Luc O’Sample": ["Jean-Luc O’Sample"],
    "By next summer, ferries will be free": [],
    "By 2030 the ferries will be free": [],
    "By The Harbor Times": [],
  ])
  func `Authors are the names in a byline`(_ line: String, authors: [String]) {
    #expect(metadata("Towns learn to share\n\n" + line).authors.map(\.value) == authors)
  }

  @Test(arguments: [
    "March 7, 2022": "2022-03-07",
    "Published: 7 March 2022, 10:30 GMT": "2022-03-07",
    "Updated March 9, 2022 | Published March 7, 2022": "2022-03-07",
    "2022-03-07": "2022-03-07",
    "HARBOR CITY, Mar. 7, 2022": "2022-03-07",
    "By Ann Sample | March 7th, 2022": "2022-03-07",
    "Last updated March 9, 2022": nil,
    "March 7": nil,
    "Monday": nil,
  ])
  func `The day of publication is stated in full or not known`(_ line: String, day: String?) {
    let published = metadata("Towns learn to share\n\n" + line).published
    #expect(published.value?.description == day)
    #expect(published.basis == (day == nil ? .unknown : .stated))
  }

  @Test func `A dateline that opens a paragraph stays in it, and states the day`() {
    let text = DocumentText("Towns share\n\nHARBOR CITY, March 7, 2022 (Wire) — " + Self.body)
    let reading = PlainTextReader().reading(of: text)
    #expect(reading.metadata.published.value?.description == "2022-03-07")
    #expect(reading.blocks.map(\.kind) == [.title, .paragraph, .paragraph])
  }

  @Test(arguments: [
    "A draft obtained by The Harbor Times says so.": "The Harbor Times",
    "The mayor told River Wire that she agreed.": "River Wire",
    "The mayor told Bo Trial that she agreed.": nil,
    "Told The Harbor Times one thing, she told The River Post another.": nil,
  ])
  func `A text that was told something names its outlet`(_ sentence: String, outlet: String?) {
    #expect(metadata("Towns share\n\n" + sentence).publisher?.value == outlet)
  }

  @Test(arguments: [
    "First subtitle of several words below it\n\nBy Ann Sample": BlockKind.deck,
    "The towns agreed on it after a long night of talks.\n\nLantern Press photos": .deck,
    "Region > Transport > Rivers": .breadcrumb,
    "Region » Transport": .breadcrumb,
    "Opinion | Rivers": .breadcrumb,
  ])
  func `Lines between title and text are known`(_ lines: String, kind: BlockKind) {
    let text = DocumentText("Towns learn to share their ferries\n\n" + lines + "\n\n" + Self.body)
    #expect(PlainTextReader().reading(of: text).blocks[1].kind == kind)
  }
}
