import BriefingCore
import Testing

@testable import BriefingReporting

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

@Suite("Text in a Word document")
struct WordTextTests {
  /// What makes up the document, apart from how a text is cut into runs.
  private static func shape(_ file: WordFile) throws -> [String] {
    let names: Set = [
      "w:p", "w:tbl", "w:tr", "w:tc", "w:bookmarkStart", "w:footnote", "w:footnoteReference",
      "w:hyperlink", "w:instrText", "w:pStyle", "w:numId", "dc:title",
    ]
    return try file.all.filter { names.contains($0.name) }.map { element in
      switch element.name {
      case "w:bookmarkStart", "dc:title": element.name
      default:
        element.name + element.attributes.sorted { $0.key < $1.key }.map(\.value).joined()
          + (element.name == "w:instrText" ? element.text : "")
      }
    }
  }

  private static let plainShape: [String] = {
    let (briefing, texts) = HostileTextTests.briefing("plain")
    return (try? shape(WordFile(briefing, texts: texts))) ?? []
  }()

  @Test(arguments: HostileTextTests.attacks)
  func `No text changes the structure of the document`(text: String) throws {
    let (briefing, texts) = HostileTextTests.briefing(text)
    let file = try WordFile(briefing, texts: texts)
    if !text.isEmpty { #expect(try Self.shape(file) == Self.plainShape) }
    let quote = text.isEmpty ? "." : text.controlsShown
    let note = try #require(try file.notes.first?.shown)
    #expect(Array(note.utf8).firstRange(of: Array(quote.utf8)) != nil)
    let scalars = try file.all.flatMap { [$0.text] + $0.attributes.values }
      .flatMap { Array($0.unicodeScalars) }
    let isObeyed = scalars.contains { scalar in
      switch scalar.value {
      case 0x0A: false
      case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFE, 0xFFFF: true
      default: false
      }
    }
    #expect(!isObeyed)
  }

  @Test(arguments: [
    "a\u{FFFE}b\u{FFFF}c", "\u{2028}\u{2029}", "\r", "a\rb\r\nc", "]]>", "<![CDATA[x", "<?xml?>",
    " = SUM(A1) ", "{ INCLUDEPICTURE \"http://example.org\" }", "{{title}}", "%1.", "\\f \\h",
    "e\u{301}\u{301}\u{301}", "日本語 中文 한국어", "👩‍✈️⚓️🏴",
  ])
  func `Quotes come out as they are, and what XML cannot hold is shown`(text: String) throws {
    let (briefing, texts) = HostileTextTests.briefing(text)
    let note = try #require(try WordFile(briefing, texts: texts).notes.first?.shown)
    #expect(Array(note.utf8).firstRange(of: Array("“\(text.controlsShown)”".utf8)) != nil)
  }

  @Test func `A very long word does not make a table wider than the page`() throws {
    let (briefing, texts) = HostileTextTests.briefing(String(repeating: "x", count: 20_000))
    let tables = try WordFile(briefing, texts: texts).blocks.filter { $0.name == "w:tbl" }
    #expect(tables.count > 4)
    for table in tables {
      let widths = table.all("w:gridCol").compactMap { Int($0.attributes["w:w"] ?? "") }
      #expect(widths.reduce(0, +) == WordLayout(.standard).textWidth)
    }
  }

  @Test(arguments: [
    ("plain", ["plain"]), ("", []), ("שלום", ["<שלום>"]),
    ("a שלום עולם. b", ["a ", "<שלום עולם>", ". b"]),
    ("“عليكم 12, x” — y", ["“", "<عليكم>", " 12, x” — y"]), ("日本 – é", ["日本 – é"]),
    ("שa-ש", ["<ש>", "a-", "<ש>"]),
  ])
  func `Text is cut where the direction of its scripts changes`(text: String, parts: [String]) {
    let found = text.wordDirections.map { part in
      part.isRightToLeft ? "<\(String(part.text))>" : String(part.text)
    }
    #expect(found == parts)
  }

  @Test(arguments: [
    ("fr", "fr"), ("zh-Hant-TW", "zh-Hant-TW"), ("en", nil), ("en-GB", nil), ("", nil), ("x", nil),
    ("\"/><w:b/>", nil), ("fr-", nil), ("français", nil), ("12", nil),
  ])
  func `A language is named where it may be one and is not the document's`(
    language: String,
    tag: String?
  ) {
    #expect(WordStyles.tag(language) == tag)
  }

  @Test func `A quote is marked as of the language of its source`() throws {
    var briefing = FerryBriefing.briefing
    briefing.sources[1].language = "fr"
    let notes = try WordFile(briefing).notes
    let languages = notes.map { note in
      note.all("w:lang").compactMap { $0.attributes["w:val"] }
    }
    #expect(zip(notes, languages).allSatisfy { $1 == ($0.shown.contains("(S2·") ? ["fr"] : []) })
    #expect(languages.contains(["fr"]))
  }

  // MARK: - Many sources

  static func briefing(of sources: Int) -> (Briefing, [String: DocumentText]) {
    let sentence = "The ministers of town 1 are expected to agree on fares. "
    let text = DocumentText(String(repeating: sentence, count: 20))
    let ids = (0..<sources).map { "source-\($0)" }
    let items = ids.enumerated().flatMap { index, id in
      (0..<4).map { number in
        let start = number * sentence.utf8.count
        let span = TextSpan(start..<start + sentence.utf8.count - 1)
        return Item(
          id: "i-\(index)-\(number)",
          text: "\(id) reports an expectation: “\(text[span])”",
          kind: "agenda",
          status: .expected,
          topic: "topic-\(index % 40)",
          when: "2031-05-14",
          derivedBy: "agenda.statement",
          support: Item.Support(agree: [id], silent: Array(ids.prefix(20))),
          citations: [Citation(source: id, span: span, quote: text[span])]
        )
      }
    }
    let briefing = Briefing(
      title: "Many sources",
      asOf: Briefing.AsOf(value: "2031-05", basis: .stated),
      tool: Briefing.Tool(name: "briefing", version: "0.1.0"),
      sources: ids.map { BriefingSource(id: $0, file: "sources/\($0).txt", digest: "sha256:0") },
      sections: ["key-points", "agenda", "commitments", "timeline", "sources"].map {
        Section(id: $0, title: $0.rawValue, items: items)
      }
    )
    return (briefing, Dictionary(ids.map { ($0, text) }, uniquingKeysWith: { $1 }))
  }

  private static func time(of sources: Int) throws -> Duration {
    let (briefing, texts) = briefing(of: sources)
    func now() -> Duration {
      var time = timespec()
      clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
      return .seconds(Int64(time.tv_sec)) + .nanoseconds(Int64(time.tv_nsec))
    }
    let start = now()
    let files = try WordRenderer().render(briefing, texts: texts, options: RenderingOptions())
    #expect(files[0].bytes.count > sources * 1_000)
    return now() - start
  }

  @Test func `Of many sources a topic shows how many name it, and then which`() throws {
    let (briefing, texts) = Self.briefing(of: 41)
    let rows = try WordFile(briefing, texts: texts).blocks.filter { $0.name == "w:tbl" }
      .flatMap { $0.all("w:tr") }.map { $0.all("w:tc").map(\.shown) }
    #expect(rows.first { $0.first == "Topic 0" }?.last == "2: S1, S41")
    #expect(rows.first { $0.first == "Topic 1" }?.last == "1: S2")
  }

  @Test func `A briefing of a thousand sources takes as long as its length explains`() throws {
    // Eight times the sources may take fourteen times as long; three runs must agree that they
    // take longer.
    let isSteep = try (0..<3).allSatisfy { _ in
      let (little, much) = (try Self.time(of: 125), try Self.time(of: 1_000))
      return much > .milliseconds(50) && much > little * 14.0
    }
    #expect(!isSteep)
  }
}
