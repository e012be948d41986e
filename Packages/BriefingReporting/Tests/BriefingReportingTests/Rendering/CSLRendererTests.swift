import BriefingCore
import BriefingReporting
import Testing

@Suite struct CSLRendererTests {
  private func render(_ briefing: Briefing) -> [UInt8] {
    CSLRenderer().render(briefing, texts: [:], options: RenderingOptions())[0].bytes
  }

  private func item(_ source: BriefingSource) throws -> JSONValue {
    var briefing = FerryBriefing.briefing
    briefing.sources = [source]
    let items = try JSONValue(parsing: render(briefing)).array
    return try #require(items?.first)
  }

  private func source(
    genre: String? = nil,
    published: PublicationDate = .unknown
  )
    -> BriefingSource
  {
    BriefingSource(
      id: "a",
      file: "sources/a.txt",
      digest: Digest(of: "a").label,
      title: "A title",
      publisher: "The Gazette",
      byline: "Jan de Vries, K. O",
      published: published,
      genre: genre
    )
  }

  @Test func `The file is what it was`() throws {
    try GoldenFile.expect(render(FerryBriefing.briefing), toBe: "sources.csl.json")
  }

  @Test(arguments: [
    ("news", "article-newspaper", "container-title"), ("commentary", "article", "container-title"),
    ("analysis", "article", "container-title"), ("speech", "speech", "publisher"),
    ("report", "report", "publisher"), ("webpage", "webpage", "container-title"),
    ("official", "document", "publisher"), ("unknown", "document", "publisher"),
    ("ballad", "document", "publisher"), (nil, "document", "publisher"),
  ])
  func `The type follows the genre, and never goes beyond it`(
    genre: String?,
    type: String,
    field: String
  ) throws {
    let item = try item(source(genre: genre))
    #expect(item["type"]?.string == type)
    #expect(item[field]?.string == "The Gazette")
    let other = field == "publisher" ? "container-title" : "publisher"
    #expect(item[other] == nil)
    #expect(item["author"] == .array([.object(["literal": "Jan de Vries, K. O"])]))
  }

  @Test(arguments: [
    ("2031-05-12", [2031, 5, 12]), ("2031-05", [2031, 5]), ("2031", [2031]),
    ("2031-05-12T10:00", [2031, 5, 12]), ("0001", [1]), ("2031-05-12?", nil), ("2031~", nil),
    ("2031%", nil), ("203X", nil), ("XXXX-05-12", nil), ("2031-XX", nil), ("2031-05-XX", nil),
    ("2031-21", nil), ("2031-W20", nil), ("2031-05/..", nil), ("../2031-05", nil),
    ("2031-05/2031-07", nil), ("0000", nil),
  ])
  func `Only a day, a month or a year is a date of issue`(text: String, parts: [Int]?) throws {
    let date = PublicationDate(value: EDTF(text), basis: .stated)
    let item = try item(source(published: date))
    let expected = parts.map { parts in
      JSONValue.object(["date-parts": .array([.array(parts.map(JSONValue.integer))])])
    }
    #expect(item["issued"] == expected)
    #expect(item["note"] == nil || parts == nil)
    #expect(item["custom"]?["published"]?["value"]?.string == text)
  }

  @Test(arguments: [
    (
      PublicationDate(latest: EDTF("2031-05-14"), basis: .inferred, premises: ["“Friday” in it"]),
      "Publication date: not after 14 May 2031 (inferred). "
        + "The publication date is inferred from: “Friday” in it."
    ),
    (
      PublicationDate(value: EDTF("2031-05"), basis: .inferred),
      "The publication date is inferred."
    ),
    (.unknown, "Publication date: unknown."),
    (
      PublicationDate(value: EDTF("2031"), basis: .inferred, premises: ["{:issued: 1900}", "<i>"]),
      "The publication date is inferred from: { :issued: 1900}; < i>."
    ),
  ])
  func `What is inferred or unknown is noted`(date: PublicationDate, note: String) throws {
    #expect(try item(source(published: date))["note"]?.string == note)
  }

  @Test func `A changed text is kept beside`() throws {
    var source = source()
    source.title = "An <i>odd</i>\n\u{202E}title"
    let item = try item(source)
    #expect(item["title"]?.string == "An < i>odd< /i> ‹U+202E›title")
    #expect(item["custom"]?["verbatim"]?["title"]?.string == source.title)
    #expect(item["custom"]?["verbatim"]?["byline"] == nil)
  }

  @Test func `A source that is not listed is said to be none`() throws {
    var briefing = FerryBriefing.briefing
    briefing.sources = Array(briefing.sources.prefix(1)) + briefing.sources.prefix(1)
    let items = try #require(try JSONValue(parsing: render(briefing)).array)
    #expect(items.map { $0["id"]?.string } == ["gazette", "gazette-2", "memo", "review"])
    #expect(items[3]["note"]?.string == "Cited, and not in the list of sources.")
  }

  private static let fields: Set<String> = [
    "id", "type", "title", "author", "container-title", "publisher", "issued", "language", "note",
    "custom",
  ]

  @Test(arguments: HostileTextTests.attacks + ["{:issued: 1900}", "<i>x</i>", "\u{FFFE}"])
  func `Hostile text stays text`(text: String) throws {
    let bytes = render(HostileTextTests.briefing(text).0)
    let items = try #require(try JSONValue(parsing: bytes).array)
    for item in items {
      let members = try #require(item.members)
      #expect(Set(members.map(\.key)).isSubset(of: Self.fields))
      for member in members where member.key != "custom" && member.key != "id" {
        let shown = member.value.string ?? member.value.text()
        #expect(!shown.contains("{:") && !shown.contains(/<[a-zA-Z\/!?]/))
        #expect(!shown.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x202E })
      }
    }
    #expect(bytes == render(HostileTextTests.briefing(text).0))
  }
}
