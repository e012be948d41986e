import BriefingCore
import BriefingIngestion
import Testing

struct MarkdownMetadataTests {
  @Test func `Front matter says what the file is`() throws {
    let reading = try markdown(
      """
      ---
      title: "Ferries: a plan"   # of the city
      authors: [Ann Sample, "Bo Trial"]
      date: 2031-05-03T10:00:00Z
      lang: en-GB
      publisher: The Harbor Times
      tags:
        - boats
      ---

      The towns met.
      """
    )
    let metadata = reading.metadata
    #expect(metadata.title == Finding("Ferries: a plan", origin: .markup("front-matter:title")))
    #expect(metadata.authors.map(\.value) == ["Ann Sample", "Bo Trial"])
    #expect(metadata.published.value?.description == "2031-05-03")
    #expect(metadata.language == Finding("en", origin: .markup("front-matter:lang")))
    #expect(metadata.publisher?.value == "The Harbor Times")
    #expect(reading.text.string == "The towns met.")
  }

  @Test(arguments: [
    "author:\n  - Ann Sample\n  - name: Bo Trial": ["Ann Sample", "Bo Trial"],
    "author: Ann Sample and Bo Trial": ["Ann Sample", "Bo Trial"],
    "author: 'Ann O''Sample'": ["Ann O"],
    "author: {name: Ann}": [],
    "author:": [],
  ])
  func `Authors are read in the forms files use`(_ lines: String, names: [String]) throws {
    let reading = try markdown("---\n\(lines)\n---\nThe towns met.")
    #expect(reading.metadata.authors.map(\.value) == names)
  }

  @Test func `A folded title is one line`() throws {
    let reading = try markdown("---\ntitle: >\n  Ferries\n  for all\n---\nThe towns met.")
    #expect(reading.metadata.title?.value == "Ferries for all")
  }

  @Test(arguments: ["---\nThey met.\n\n---\n", "---\ntitle: a\n", "---\n\n---\nThey met."])
  func `A line of dashes alone is no front matter`(_ text: String) throws {
    let reading = try markdown(text + "\nThey left.")
    #expect(reading.metadata.title?.origin != .markup("front-matter:title"))
    #expect(reading.text.string.contains("They left."))
  }

  @Test func `A mark of UTF-8 is no text, and UTF-16 is read`() throws {
    let marked = try markdown("\u{FEFF}# Ferries\n")
    #expect(marked.listing == ["title | Ferries"])
    var bytes: [UInt8] = [0xFF, 0xFE]
    for unit in "# *Fähre*\n".utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let reading = try MarkdownReader().read(RawSource(id: "x", file: "x.md", bytes: bytes))
    #expect(reading.listing == ["title | Fähre"])
    #expect(reading.sourceMap.original(of: reading.text.span) == 8..<18)
  }
}
