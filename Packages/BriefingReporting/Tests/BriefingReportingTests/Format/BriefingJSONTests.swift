import BriefingCore
import BriefingReporting
import Testing

@Suite struct BriefingJSONTests {
  private let json = FerryBriefing.briefing.json

  @Test func `Reading what was written gives the same briefing`() throws {
    #expect(try Briefing(json: json) == FerryBriefing.briefing)
    #expect(try Briefing(parsing: FerryBriefing.briefing.jsonBytes) == FerryBriefing.briefing)
  }

  @Test func `Writing what was read gives the same bytes`() throws {
    let bytes = FerryBriefing.briefing.jsonBytes
    #expect(try Briefing(parsing: bytes).jsonBytes == bytes)
  }

  @Test func `The file is what it was`() throws {
    try GoldenFile.expect(FerryBriefing.briefing.jsonBytes, toBe: "briefing.json")
  }

  @Test(arguments: [
    (
      "",
      "format title question asOf tool sources entities sections agreements differences "
        + "excluded warnings"
    ),
    ("sources", "id file digest title publisher published genre descriptor grade language"),
    ("entities", "id kind name names attributes mentions"),
    ("sections", "id title items"), ("agreements", "subject sides"),
    ("differences", "class subject severity sides"),
    ("excluded", "source kind reason count citations"),
  ])
  func `Keys stand in the order of the format`(key: String, order: String) {
    let object = key.isEmpty ? json : json[key]?.array?.first
    #expect(object?.members?.map(\.key).joined(separator: " ") == order)
  }

  @Test func `An item and its citation have their keys in order`() {
    let item = json["sections"]?.array?[0]["items"]?.array?[0]
    #expect(
      item?.members?.map(\.key) == [
        "id", "text", "kind", "status", "voice", "when", "actors", "derivedBy", "slots", "sides",
        "support", "citations",
      ]
    )
    let citation = item?["citations"]?.array?[0]
    #expect(citation?.members?.map(\.key) == ["source", "start", "end", "quote", "verdict"])
  }

  @Test(arguments: [0, 1, 20, 21, 3000])
  func `Silent sources are named up to twenty and counted beyond`(count: Int) throws {
    var briefing = FerryBriefing.briefing
    briefing.sections[0].items[0].support.silent = (0..<count).map { "source-\($0)" }
    let support = briefing.json["sections"]?.array?[0]["items"]?.array?[0]["support"]
    #expect(support?["silent"]?.array?.count == (count > 20 ? nil : count))
    #expect(support?["silentCount"]?.integer == (count > 20 ? count : nil))
    let again = try Briefing(json: briefing.json)
    #expect(again.sections[0].items[0].support.silentCount == count)
    #expect(again.jsonBytes == briefing.jsonBytes)
  }

  @Test func `Hostile text survives the round trip byte for byte`() throws {
    var briefing = FerryBriefing.briefing
    let text = (0...0x300).compactMap(Unicode.Scalar.init).map(String.init).joined()
    briefing.title = text + "\u{2028}\u{202E}\u{FEFF}\u{10FFFF}e\u{301}é"
    let again = try Briefing(parsing: briefing.jsonBytes)
    #expect(Array(again.title.utf8) == Array(briefing.title.utf8))
  }
}
