import BriefingCore
import BriefingIngestion
import Testing

/// What a text should be found to say of itself.
private struct Stated: CustomTestStringConvertible {
  var header: String
  var title: String?
  var authors: [String] = []
  var publisher: String?
  var day: String?
  var genre: String?

  init(
    _ header: String,
    title: String? = "Towns learn to share their ferries",
    by authors: [String] = [],
    in publisher: String? = nil,
    on day: String? = nil,
    genre: String? = nil
  ) {
    self.header = header
    self.title = title
    self.authors = authors
    self.publisher = publisher
    self.day = day
    self.genre = genre
  }

  var testDescription: String { header }
}

struct MastheadTests {
  private static let body = """
    The harbor city and three river towns agreed on Monday to share their ferries for a year, and to \
    look at the costs together afterwards. The first boat sails in March.

    Mayors of the river towns called it a beginning, and feared that the winter would be hard for all \
    of them.
    """
  private static let title = "Towns learn to share their ferries"

  private func check(_ text: String, _ stated: Stated) {
    let metadata = PlainTextReader().reading(of: DocumentText(text)).metadata
    #expect(metadata.title?.value == stated.title)
    #expect(metadata.authors.map(\.value) == stated.authors)
    #expect(metadata.publisher?.value == stated.publisher)
    #expect(metadata.published.value?.description == stated.day)
    if let genre = stated.genre { #expect(metadata.genre?.value == genre) }
  }

  @Test(arguments: [
    Stated(
      "Dr. Ama Sample Trial, Harbor Policy Review, 7 March 2022",
      by: ["Ama Sample Trial"],
      in: "Harbor Policy Review",
      on: "2022-03-07"
    ),
    Stated(
      "Bo Muster Trial | Commentary | 7 March 2022",
      by: ["Bo Muster Trial"],
      on: "2022-03-07",
      genre: "commentary"
    ),
    Stated(
      "Ann Sample and Bo Trial | Analysis | March 7, 2022",
      by: ["Ann Sample", "Bo Trial"],
      on: "2022-03-07",
      genre: "analysis"
    ),
    Stated(
      "By Ann Sample\nThe Harbor Courier, 7 March 2022",
      by: ["Ann Sample"],
      in: "The Harbor Courier",
      on: "2022-03-07"
    ),
    Stated(
      "By Ann Sample and Bo Trial in Portsmouth\nThe Northern Gazette, 7 March 2022",
      by: ["Ann Sample", "Bo Trial"],
      in: "The Northern Gazette",
      on: "2022-03-07"
    ),
    Stated("By Ann Sample in Lima and Bo Trial in Quito", by: ["Ann Sample", "Bo Trial"]),
    Stated("By Ann Sample for River Wire", by: ["Ann Sample"], in: "River Wire"),
    Stated(
      "By Ann Sample, The Harbor Courier | 7 March 2022",
      by: ["Ann Sample"],
      in: "The Harbor Courier",
      on: "2022-03-07"
    ),
    Stated(
      "Ann Sample, Senior Fellow, 7 March 2022",
      by: ["Ann Sample"],
      on: "2022-03-07"
    ),
    Stated("Prof. Ann Sample\n7 March 2022", by: ["Ann Sample"], on: "2022-03-07"),
    Stated("Agence Riveraine, PORTO, 7 March 2022 —", in: "Agence Riveraine", on: "2022-03-07"),
    Stated("Harbor News Agency — Porto, 7 March 2022", in: "Harbor News Agency", on: "2022-03-07"),
    Stated("Posted by Ann Sample on 7 March 2022", by: ["Ann Sample"], on: "2022-03-07"),
    Stated(
      "By Ann Sample\nMarch 7, 2022 Updated 5:12 p.m. ET",
      by: ["Ann Sample"],
      on: "2022-03-07"
    ),
    Stated(
      "Ann Sample\nThe Harbor Courier\n7 March 2022",
      by: ["Ann Sample"],
      in: "The Harbor Courier",
      on: "2022-03-07"
    ),
    Stated(
      "Ann Sample\nPublished in Notas Austral (English edition), 7 March 2022 · Views",
      by: ["Ann Sample"],
      in: "Notas Austral",
      on: "2022-03-07",
      genre: "commentary"
    ),
    Stated(
      "Northern Rim Dispatch\n\nBy Ann Sample\n7 March 2022",
      by: ["Ann Sample"],
      in: "Northern Rim Dispatch",
      on: "2022-03-07"
    ),
    Stated(
      "PORTO, March 7, 2022 — by Ann Sample and Bo Trial",
      by: ["Ann Sample", "Bo Trial"],
      on: "2022-03-07"
    ),
    Stated(
      "Porto, 7 March 2022\nReporting by Ann Sample",
      by: ["Ann Sample"],
      on: "2022-03-07"
    ),
    Stated(
      "Joint statement of the mayors, Porto, 7 March 2022\nIssued by the Secretariat of the Council",
      on: "2022-03-07",
      genre: "official"
    ),
    Stated("Ann Sample · 7 March 2022 · 5 min read", on: "2022-03-07"),
    Stated("The Harbor Courier · 7 March 2022", in: "The Harbor Courier", on: "2022-03-07"),
  ])
  fileprivate func `A line under the headline tells author, outlet and day`(_ stated: Stated) {
    check("\(Self.title)\n\n\(stated.header)\n\n\(Self.body)", stated)
  }

  @Test(arguments: [
    Stated("Porto, 7 March 2022", on: "2022-03-07"),
    Stated("New York, 7 March 2022", on: "2022-03-07"),
    Stated("Porto Alegre, 7 March 2022", on: "2022-03-07"),
    Stated("Porto, 5–7 March 2022", on: "2022-03-07"),
    Stated("Porto, 5-7 March 2022", on: "2022-03-07"),
    Stated("Porto, 5 to 7 March 2022", on: "2022-03-07"),
    Stated("Porto, 5 and 6 March 2022", on: "2022-03-06"),
    Stated("Porto, March 5–7, 2022", on: "2022-03-07"),
    Stated("Porto, 28 February – 2 March 2022", on: "2022-03-02"),
    Stated("Porto, February 28 – March 2, 2022", on: "2022-03-02"),
    Stated("Published Monday 7 March 2022", on: "2022-03-07"),
    Stated("Published: Monday, March 7, 2022 at 10:30 am", on: "2022-03-07"),
    Stated("Updated 9 March 2022 · Published 7 March 2022", on: "2022-03-07"),
    Stated("Published 7 March 2022, updated 9 March 2022", on: "2022-03-07"),
    Stated("Updated 9 March 2022", on: nil),
    Stated("Posted on 7 March 2022", on: "2022-03-07"),
    Stated("15.03.2022", on: "2022-03-15"),
    Stated("7.3.2022", on: "2022-03-07"),
    Stated("15/03/2022", on: "2022-03-15"),
    Stated("03/15/2022", on: "2022-03-15"),
    Stated("07/03/2022", on: nil),
    Stated("2022-03-07", on: "2022-03-07"),
    Stated("7 March", on: nil),
  ])
  fileprivate func `The day of a range is its last, and one that can be read two ways is none`(
    _ stated: Stated
  ) {
    check("\(Self.title)\n\n\(stated.header)\n\n\(Self.body)", stated)
  }

  @Test(arguments: [
    // A place or a rubric before a label is no author.
    Stated("United Kingdom | Analysis | 7 March 2022", on: "2022-03-07"),
    Stated("Middle East | Commentary", genre: "commentary"),
    Stated("Opinion | Rivers", genre: "commentary"),
    Stated("Porto Alegre, Lima, 7 March 2022", on: "2022-03-07"),
    // The text speaks of it: a body or a place, and no author.
    Stated("River Towns | Commentary | 7 March 2022", on: "2022-03-07"),
    Stated("By our own staff"),
    Stated("By next spring in Lima, ferries will be free"),
  ])
  fileprivate func `Names that may be a place's are nobody's`(_ stated: Stated) {
    var expected = stated
    if stated.header.hasPrefix("River Towns") {
      expected.title = "River Towns and the sea"
      check("River Towns and the sea\n\n\(stated.header)\n\n\(Self.body)", expected)
    } else {
      check("\(Self.title)\n\n\(stated.header)\n\n\(Self.body)", expected)
    }
  }

  @Test(arguments: [
    Stated("VIEWPOINT", genre: "commentary"),
    Stated("Guest essay", genre: "commentary"),
    Stated("ANALYSIS", genre: "analysis"),
    Stated("EXCLUSIVE"),
    Stated("World"),
    Stated("MINISTRY OF PORTS — PRESS SERVICE", in: "MINISTRY OF PORTS"),
    Stated("Office of the Governor", in: "Office of the Governor"),
    Stated("REPUBLIC OF NORLAND\nMinistry of Foreign Affairs", in: "REPUBLIC OF NORLAND"),
    Stated("Embassy of Norland | Press Release No. 14/2022", in: "Embassy of Norland"),
    Stated("FOR IMMEDIATE RELEASE", genre: "official"),
    Stated("The Harbor Courier", in: "The Harbor Courier"),
    Stated("Harbor Courier | 7 March 2022", in: "Harbor Courier", on: "2022-03-07"),
    Stated("Column\nAnn Sample", genre: "commentary"),
    Stated("Blog"),
    Stated(
      "Council of the River Towns\nPress release No. 14\n7 March 2022",
      in: "Council of the River Towns",
      on: "2022-03-07",
      genre: "official"
    ),
  ])
  fileprivate func `A kicker or letterhead above the headline is no title`(_ stated: Stated) {
    check("\(stated.header)\n\n\(Self.title)\n\n\(Self.body)", stated)
  }

  @Test(arguments: [
    "Commission Agrees to Fund Ferries", "Council of the River Towns", "Government Resigns",
    "Opinion", "Editorial",
  ])
  func `A first line with no headline below it is the title`(_ line: String) {
    let text = DocumentText("\(line)\n\n\(Self.body)")
    #expect(PlainTextReader().reading(of: text).metadata.title?.value == line)
  }

  @Test func `What stands above the headline is listed with its reason`() {
    let text = DocumentText("MINISTRY OF PORTS — PRESS SERVICE\n\n\(Self.title)\n\n\(Self.body)")
    let listing = PlainTextReader().reading(of: text).listing
    #expect(
      listing.prefix(2) == [
        "breadcrumb:letterhead | MINISTRY OF PORTS — PRESS SERVICE", "title | \(Self.title)",
      ]
    )
  }

  @Test(arguments: [
    "HARBOR CITY (River Wire) — ": "River Wire",
    "HARBOR CITY, March 7, 2022 (Correo del Puerto) — ": "Correo del Puerto",
    "Harbor City, 7 March (River Wire) -- ": "River Wire",
    "HARBOR CITY (March 7, 2022) — ": nil,
    "HARBOR CITY — ": nil,
  ])
  func `The agency of a dateline is the publisher`(_ dateline: String, publisher: String?) {
    let text = DocumentText("\(Self.title)\n\n\(dateline)\(Self.body)")
    #expect(PlainTextReader().reading(of: text).metadata.publisher?.value == publisher)
  }

  @Test(arguments: [
    ("PORTO DECLARATION", "official"), ("Porto Joint Communiqué", "official"),
    ("JOINT COMMUNIQUÉ", "official"),
    ("Declaration on the Sharing of Ferries", "official"),
    ("Joint Communiqué of the Ministers of Ports", "official"),
    ("Chair's Summary", "official"),
    ("Towns reject the Porto declaration", "unknown"),
    ("Mayors Reject Harbor Lords' Hasty Declaration", "unknown"),
  ])
  func `The name of an act tells an official text`(_ title: String, genre: String) {
    let text = DocumentText("\(title)\n\n\(Self.body)")
    #expect(PlainTextReader().reading(of: text).metadata.genre?.value == genre)
  }

  @Test(arguments: [
    (
      """
      The Ministers reaffirmed their will to share the ferries. The Ministers decided to establish an \
      office in Porto. They invited the bank to submit a proposal. The Ministers took note of it.
      """, "official"
    ),
    (
      """
      The Ministers agreed to share the ferries, officials said. The Ministers decided to open an \
      office, the mayor said. They invited the bank, she said. It was late, he said.
      """, "news"
    ),
  ])
  func `A text in which those who adopt it act is official`(_ body: String, genre: String) {
    let text = DocumentText("Second meeting of the river towns\n\n\(body)\n\n\(Self.body)")
    #expect(PlainTextReader().reading(of: text).metadata.genre?.value == genre)
  }

  @Test(arguments: [
    "Porto Summit: Joint Statement of the Mayors",
    "Porto Declaration on Ferries",
    "Final Communiqué of the Porto Conference on Ferries",
  ])
  func `A title that names an act makes the text official`(title: String) {
    let body = "The Parties establish a joint fleet.\n\nThe Parties will share its costs."
    let text = DocumentText("\(title)\n\nPorto, 7 March 2022\n\n\(body)")
    let metadata = PlainTextReader().reading(of: text).metadata
    #expect(metadata.title?.value == title)
    #expect(metadata.genre?.value == "official")
  }

  @Test(arguments: [
    "Mayors Adopt Porto Declaration on Ferries", "Views differ: joint statement disappoints",
    "Mayors fail to agree on joint statement",
  ])
  func `A headline about an act is no act`(title: String) {
    let body =
      "The mayors said on Monday that they had signed it, a spokesman told reporters.\n\n"
      + "One of them said that it would cost too much, according to people in the room."
    let text = DocumentText("\(title)\n\nPorto, 7 March 2022\n\n\(body)")
    #expect(PlainTextReader().reading(of: text).metadata.genre?.value != "official")
  }

  @Test(arguments: [
    "Saint Ann's Bay, Jamaica, 12 March 2026", "Saint Ann’s Bay, Jamaica, 12 March 2026",
    "Villa de Leyva, Colombia, 12 March 2026", "Frankfurt am Main, 12 March 2026",
  ])
  func `A line with a place and a day tells when the text was issued`(_ line: String) {
    let text = DocumentText("\(Self.title)\n\n\(line)\n\n\(Self.body)")
    #expect(
      PlainTextReader().reading(of: text).metadata.published.value?.description == "2026-03-12"
    )
  }
}
