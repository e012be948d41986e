import BriefingCore
import BriefingIngestion
import Testing

struct AuthorNoteTests {
  private static let body = """
    The harbor city and three river towns agreed on Monday to share their ferries for a year, and to \
    look at the costs together afterwards, the mayors said. The first boat sails in March.

    Nobody on the quay believes it, the pilots told me. They said so in the rain, and I heard them.
    """

  private func metadata(_ note: String) -> SourceMetadata {
    let text = "Who will row the ferry?\nBy Ann Sample\n\n\(note)\n\n\(Self.body)"
    return PlainTextReader().reading(of: DocumentText(text)).metadata
  }

  @Test(arguments: [
    "The writer ran a boatyard in Porto for ten years. This column appeared in The Harbor Courier on "
      + "7 March 2022.",
    "The author, a retired pilot, teaches rowing. Published on 7 March 2022 in The Harbor Courier.",
    "This essay first appeared in The Harbor Courier on March 7, 2022.",
    "Ann Sample is a former pilot. This column was published on 7 March 2022 in The Harbor Courier.",
    "This comment appeared in The Harbor Courier on 7 March 2022. The writer restores boats.",
    "This op-ed ran in The Harbor Courier on 7 March 2022",
  ])
  func `A note says where and when a column appeared`(_ note: String) {
    let metadata = metadata(note)
    #expect(metadata.publisher?.value == "The Harbor Courier")
    #expect(metadata.published.value?.description == "2022-03-07")
    #expect(metadata.published.basis == .stated)
    #expect(metadata.genre?.value == "commentary")
  }

  @Test(arguments: [
    "The author is a reporter in Porto. This report appeared in The Harbor Courier on 7 March 2022.":
      "news",
    "This article was published in Notes from the Quay on 7 March 2022.": "news",
    "The author is an engineer and the former head of a boatyard.": "commentary",
  ])
  func `Only an author's own text is a commentary`(_ note: String, genre: String) {
    #expect(metadata(note).genre?.value == genre)
  }

  @Test(arguments: [
    "The author of the report said on 7 March 2022 that he would come back.",
    "The author was not hurt, and the boat of the harbor pilots was found on 7 March 2022.",
    "The writer is expected to appeal. The harbor council appeared in court on 7 March 2022.",
    "Published accounts of the harbor council differ from those of the pilots and the mayors.",
  ])
  func `A sentence that tells a story is no note`(_ sentence: String) {
    let metadata = metadata(sentence)
    #expect(metadata.published.value == nil)
    #expect(metadata.publisher == nil)
  }

  @Test func `A byline that begins small stands on a line of its own`() {
    let text = "Opinion\nSnow is no right\nby Ann Sample, 7 March 2022\n\n\(Self.body)"
    let metadata = PlainTextReader().reading(of: DocumentText(text)).metadata
    #expect(metadata.title?.value == "Snow is no right")
    #expect(metadata.authors.map(\.value) == ["Ann Sample"])
    #expect(metadata.published.value?.description == "2022-03-07")
  }

  @Test(arguments: [
    ("Ann Sample-Trial", "I rowed to the pier at dawn and saw the boats.", ["Ann Sample-Trial"]),
    (
      "Ann Sample", "I rowed to the pier at dawn and saw boats.\n\nAnn Sample teaches rowing.",
      ["Ann Sample"]
    ),
    // Nobody says "I": it may be a heading.
    ("Harbor Towns", "They rowed to the pier at dawn and saw the boats.", []),
    // The text speaks of it.
    ("Ann Sample", "I rowed to the pier at dawn with Ann Sample, and saw boats.", []),
  ])
  func `A name alone above a text told by an I is its author's`(
    line: String,
    story: String,
    authors: [String]
  ) {
    let rest = Self.body.prefix { $0 != "\n" }
    let parts = story.split(separator: "\n\n").map(String.init)
    let note = parts.dropFirst().map { "\n\n" + $0 }.joined()
    let text = "Snow is no right\n\n\(line)\n\n\(parts[0]) \(rest)\n\n\(rest)\(note)"
    let metadata = PlainTextReader().reading(of: DocumentText(text)).metadata
    #expect(metadata.title?.value == "Snow is no right")
    #expect(metadata.authors.map(\.value) == authors)
  }

  @Test func `A line below the name of a body that says what the text is makes it official`() {
    let text = """
      HARBOR HOSPITALS
      Joint Statement on the Ferry Pact

      Oster, March 3

      The four hospitals today signed a pact on ferries. The pact takes effect on April 1.

      A single room will send the boats. The mayors' words were kind, and the weather was fine.
      """
    let metadata = PlainTextReader().reading(of: DocumentText(text)).metadata
    #expect(metadata.genre?.value == "official")
  }

  @Test func `A title that names an act above rules makes the text official`() {
    let text = """
      HARBOR CHARTER ON WATER FOR SNOW
      4 December 2027

      1. No town shall use more than ten tons. The limit shall be reviewed.

      2. Its use shall be noted every week, and a permit is needed for each pump.
      """
    let metadata = PlainTextReader().reading(of: DocumentText(text)).metadata
    #expect(metadata.genre?.value == "official")
  }

  @Test func `A note is kept as what it is, and no part of the article`() {
    let note = "The author is a retired pilot. Published in The Harbor Courier on 7 March 2022."
    let text = article(around: "They met.") + "\n\n" + note
    #expect(kind(of: note, in: text) == "signature")
  }

  @Test(arguments: [
    "I saw the boat. I said to them that I would row, and I did, they told me.": "commentary",
    "“I saw the boat,” he said. “I said that I would row, and I did,” he told them.": "news",
  ])
  func `Who tells what others say and speaks of himself throughout is a commentator`(
    _ story: String,
    genre: String
  ) {
    let text = "Who will row the ferry?\n\n\(story) \(story)"
    let metadata = PlainTextReader().reading(of: DocumentText(text)).metadata
    #expect(metadata.genre?.value == genre)
  }
}
