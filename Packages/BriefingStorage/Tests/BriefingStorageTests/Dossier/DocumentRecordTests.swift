import BriefingCore
import Testing

@testable import BriefingStorage

@Suite struct DocumentRecordTests {
  static let canonical = """
    # yaml-language-server: $schema=../schemas/document-1.json
    format: briefing-document/1
    id: 000_f8c4
    source:
      file: sources/000_f8c4.txt
      type: text/plain
      digest: "\(Digest(of: Sample.text.bytes).label)"
      encoding: utf-8
      encoding-reason: valid UTF-8
    text:
      digest: "\(Digest(of: Sample.text.bytes).label)"
      length: 81
    metadata:
      title:
        value: Economic 2+2 set
        origin: text
        start: 0
        end: 14
      publisher:
        value: The Yomiuri Shimbun
        origin: declared
      authors:
      - value: A. Writer
        origin: markup
        markup: "meta:author"
      published:
        earliest: "2022-07-24"
        latest: "2022-07-29"
        basis: inferred
        premises:
        - “July 29” is still to come
      language:
        value: en
        origin: inferred
        premises:
        - English function words
      grade: B2
    source-parts:
    - a/b.xml
    source-map:
    - [0, 10, 120, 130]
    - [10, 12, 130, 135, 2, 0]
    - [12, 69, 135, 211, 1]
    pages:
    - [0, 40]
    - [40, 81, 3]
    earlier:
    - "sha256:02"
    - "sha256:01"
    tool: "7"

    """

  private func record() -> DocumentRecord {
    var record = DocumentRecord(Sample.document)
    record.pages = [
      Page(number: 1, span: TextSpan(0..<40)), Page(number: 3, span: TextSpan(40..<81)),
    ]
    record.sourceMap = SourceMap(
      segments: [
        SourceMap.Segment(canonical: 0..<10, original: 120..<130),
        SourceMap.Segment(canonical: 10..<12, original: 130..<135, part: 0),
        SourceMap.Segment(canonical: 12..<69, original: 135..<211, unit: 1),
      ],
      parts: ["a/b.xml"]
    )
    record.earlier = ["sha256:02", "sha256:01"]
    record.unknown = ["tool": "7"]
    return record
  }

  @Test func `A record has one spelling and comes back`() throws {
    #expect(record().text == Self.canonical)
    #expect(try DocumentRecord(text: Self.canonical) == record())
  }

  @Test func `A map and pages written before there were units and parts still read`() throws {
    let text = Self.canonical.replacing(", 2, 0]", with: "]").replacing(", 3]", with: "]")
    let record = try DocumentRecord(text: text)
    #expect(record.sourceMap.segments[1].part == nil)
    #expect(record.sourceMap.segments[1].unit == 2)
    #expect(record.pages.map(\.number) == [1, 2])
  }

  @Test func `A text that is its file has no map, and a date nobody knows is a word`() throws {
    var record = DocumentRecord(Sample.document)
    record.metadata = SourceMetadata()
    #expect(record.text.hasSuffix("metadata:\n  published: unknown\n  grade: F6\n"))
    #expect(try DocumentRecord(text: record.text) == record)
  }

  @Test(arguments: [
    Mistake("  type: text/plain\n", "", .missingKey, "f:5:3: source: The key “type” is missing"),
    Mistake(
      "length: 81",
      "length: many",
      .badValue,
      "f:12:11: text.length: “many” is not a whole number"
    ),
    Mistake(
      "origin: text",
      "origin: texts",
      .badValue,
      "f:16:13: metadata.title.origin: “texts” has no"
    ),
    Mistake("    end: 14\n", "", .missingKey, "f:15:5: metadata.title: The key “end” is missing"),
    Mistake(
      "end: 14",
      "end: -14",
      .badValue,
      "f:18:10: metadata.title.end: “-14” is not a whole number"
    ),
    Mistake(
      "[0, 10, 120, 130]",
      "[0, 10, 120]",
      .badValue,
      "f:41:3: source-map[0]: This list holds another"
    ),
    Mistake(
      "[10, 12,",
      "[9, 12,",
      .badValue,
      "f:42:3: source-map[1]: This is not a range of offsets."
    ),
    Mistake(
      "2, 0]",
      "2, 1]",
      .badValue,
      "f:42:3: source-map[1]: There is no part 1: “source-parts” lists 1"
    ),
    Mistake(
      "211, 1]",
      "211, 2]",
      .badValue,
      "f:43:3: source-map[2]: The unit 2 does not divide the 57 bytes"
    ),
    Mistake("[0, 40]", "[40, 0]", .badValue, "f:45:3: pages[0]: This is not a range of offsets."),
    Mistake(
      "basis: inferred",
      "basis: guessed",
      .badValue,
      "f:29:12: metadata.published.basis: “guessed”"
    ),
    Mistake(
      "  grade: B2",
      "  mark: B2",
      .unknownKey,
      "f:37:3: metadata.mark: The key “mark” means"
    ),
    Mistake(
      "format: briefing-document/1\n",
      "",
      .wrongFormat,
      "f:2:1: The line “format: briefing-docu"
    ),
  ])
  func `A mistake is named with its line and column`(mistake: Mistake) throws {
    let text = mistake.made(in: Self.canonical)
    let error = try #require(throws: YAMLError.self) { try DocumentRecord(text: text) }
    #expect(error.kind == mistake.kind)
    #expect(error.description.hasPrefix(mistake.start), "\(error)")
  }
}
