import BriefingCore
import BriefingIngestion
import Testing

struct PDFReaderTests {
  /// Reads pages as a converter would give them.
  private func read(_ pages: [String]) async throws -> Reading {
    try await PDFPages.reading(of: pages.map { "\($0)\n\n\u{C}" }.joined())
  }

  private func listing(_ reading: Reading) -> [String] {
    reading.blocks.map { block in
      let lines = reading.text[block.span].split(whereSeparator: \.isNewline)
      let reason = block.reason.map { " (\($0))" } ?? ""
      return "\(block.kind.rawValue)\(reason) | \(lines.joined(separator: "⏎"))"
    }
  }

  @Test func `Pages that end with a paragraph are set apart, and keep their numbers`() async throws
  {
    let reading = try await read([
      "The towns of Alder and Birch agreed on Monday to share one ferry.",
      "", "The council of Alder pays for the repairs of the pier.",
    ])
    let text = reading.text
    #expect(
      text.string == "The towns of Alder and Birch agreed on Monday to share one ferry.\n\n"
        + "The council of Alder pays for the repairs of the pier."
    )
    #expect(reading.pages.map(\.number) == [1, 3])
    #expect(reading.pages.map(\.span) == reading.blocks.map(\.span))
    #expect(reading.mediaType == "application/pdf")
    #expect(reading.sourceMap.parts == ["page 1", "page 3"])
    let council = try #require(text.occurrences(of: "council").first)
    #expect(reading.sourceMap.places(of: council) == [.init(part: "page 3", range: 4..<11)])
    #expect(
      reading.diagnostics.map(\.description) == [
        "a.pdf: note: 1 page holds no text: 2; if they are pictures of text, text recognition is "
          + "needed first"
      ]
    )
  }

  @Test(arguments: [
    "crosses the bay for another year": true,
    "Crosses the bay for another year": false,
    "a) crosses the bay for another year": false,
    "• crosses the bay for another year": false,
  ])
  func `A sentence goes on over the page where it is not over`(
    _ next: String,
    _ goesOn: Bool
  ) async throws {
    let reading = try await read(["The towns agreed to share the ferry that", "\(next)."])
    #expect(reading.text.string.contains("that\n\(next)") == goesOn)
    #expect(reading.text.string.contains("that\n\n\(next)") != goesOn)
  }

  @Test func `A full line goes on in a name, and not in a heading`() async throws {
    let lines = """
      The towns of Alder and Birch agreed on Monday to share one ferry for
      a year, and the council of Alder will pay for the repairs of the pier
      before the end of the year, as the minister of transport had asked
      for in March. The next talks of the two councils will be held by the
      """
    let name = "Birch Chamber of Trade in the hall at the end of the old\nharbor in June."
    let heading = "Birch Chamber of Trade\n\nThe chamber was founded by nine owners of boats."
    #expect(try await read([lines, name]).text.string.contains("held by the\nBirch Chamber"))
    #expect(try await read([lines, heading]).text.string.contains("held by the\n\nBirch Chamber"))
  }

  static let report = zip(1..., ["ships", "ferries", "barges", "tugs"]).map { page, boats in
    """
    Ministry of Ferries

    \(page == 1 ? "Report on the Ferries" : "sailed on each day of that month, or were \(boats) of sand.")

    The \(boats) of the towns were late in the morning, and those of the evening

    Draft of 3 May, copy \(page * 7)
    \(page + 11)
    """
  }

  @Test func `Running heads, feet and numbers are told, and stand in no sentence`() async throws {
    let reading = try await read(Self.report)
    #expect(
      listing(reading) == [
        "boilerplate (page-header) | Ministry of Ferries",
        "title | Report on the Ferries",
        "paragraph | The ships of the towns were late in the morning, and those of the evening"
          + "⏎sailed on each day of that month, or were ferries of sand.",
        "boilerplate (page-footer) | Draft of 3 May, copy 7",
        "boilerplate (page-number) | 12",
        "boilerplate (page-header) | Ministry of Ferries",
        "paragraph | The ferries of the towns were late in the morning, and those of the evening"
          + "⏎sailed on each day of that month, or were barges of sand.",
        "boilerplate (page-footer) | Draft of 3 May, copy 14",
        "boilerplate (page-number) | 13",
        "boilerplate (page-header) | Ministry of Ferries",
        "paragraph | The barges of the towns were late in the morning, and those of the evening"
          + "⏎sailed on each day of that month, or were tugs of sand.",
        "boilerplate (page-footer) | Draft of 3 May, copy 21",
        "boilerplate (page-number) | 14",
        "boilerplate (page-header) | Ministry of Ferries",
        "paragraph | The tugs of the towns were late in the morning, and those of the evening",
        "boilerplate (page-footer) | Draft of 3 May, copy 28",
        "boilerplate (page-number) | 15",
      ]
    )
    #expect(reading.metadata.title?.value == "Report on the Ferries")
    let footer = try #require(reading.text.occurrences(of: "copy 14").first)
    #expect(reading.sourceMap.places(of: footer).map(\.part) == ["page 2"])
    #expect(PDFPages.faults(of: reading, in: Self.report.map { "\($0)\n\n" }) == [])
  }

  @Test func `Of two pages a line that stands on both is a running one, and no sentence is`()
    async throws
  {
    let two = try await read(Array(Self.report.prefix(2)))
    #expect(
      two.blocks.compactMap(\.reason) == [
        "page-header", "page-footer", "page-number", "page-header", "page-footer", "page-number",
      ]
    )
    let sentences = try await read([
      "The towns met.\n\nThe ferry sails.\n\nThe pier holds.",
      "The towns met.\n\nIt rained.\n\nAll left.",
    ])
    #expect(sentences.blocks.compactMap(\.reason) == [])
    let letters = try await read([
      "Towns of the bay\n\nThey met.\n\nIt rained.\n\nAll went home.",
      "They left.\n\nNobody came.\n\nIt was dark.\n\nTowns of the bay",
    ])
    #expect(letters.blocks.compactMap(\.reason) == [])
    let three = try await read(Array(Self.report.prefix(2)) + ["The towns met for a third time."])
    #expect(three.blocks.compactMap(\.reason).contains("page-header") == false)
  }

  @Test func `What is no character is U+FFFD, with a warning`() async throws {
    let bytes: [UInt8] = Array("The c".utf8) + [0, 0xE9] + Array(" sails.\n\u{C}".utf8)
    let reading = try await PDFPages.reading(of: bytes)
    #expect(reading.text.string == "The c\u{FFFD}\u{FFFD} sails.")
    let sails = try #require(reading.text.occurrences(of: "sails").first)
    #expect(reading.sourceMap.places(of: sails) == [.init(part: "page 1", range: 8..<13)])
    #expect(reading.diagnostics.map(\.message).first?.hasPrefix("2 characters") == true)
  }

  @Test(arguments: [
    "\u{C}": "its page holds no text", "\u{C}\n \u{C}": "its 2 pages hold no text",
    "": "its 0 pages hold no text",
  ])
  func `Pages without text are refused, with what to do`(
    _ text: String,
    _ words: String
  ) async throws {
    let error = await #expect(throws: IngestionError.self) { try await PDFPages.reading(of: text) }
    let message = try #require(error?.description)
    #expect(message.hasPrefix("a.pdf: cannot be read as PDF: \(words)"))
    #expect(message.contains("text recognition"))
  }

  @Test func `What the converter says is wrong is said`() async throws {
    let wrong = IngestionError.unreadable(file: "a.pdf", format: "PDF", reason: "it is encrypted")
    let reader = PDFReader { _ throws(IngestionError) in throw wrong }
    let source = RawSource(id: "a", file: "a.pdf", text: "%PDF-1.4")
    await #expect(throws: wrong) { try await Ingestion(readers: [reader]).document(from: source) }
  }

  @Test func `Too much text is refused`() async throws {
    let reader = PDFReader { _ throws(IngestionError) in [UInt8](repeating: 0x61, count: 300) }
    let source = RawSource(id: "a", file: "a.pdf", text: "%PDF-1.4")
    await #expect(throws: IngestionError.textTooLong(file: "a.pdf", bytes: 300, limit: 200)) {
      try await Ingestion(readers: [reader], maximumBytes: 200).document(from: source)
    }
  }
}
