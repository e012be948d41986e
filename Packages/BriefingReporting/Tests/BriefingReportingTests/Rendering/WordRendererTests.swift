import BriefingArchive
import BriefingCore
import Testing

@testable import BriefingReporting

@Suite struct WordRendererTests {
  typealias Element = StrictXML.Element

  private func citations(_ profile: RenderingProfile) -> [CitationIndex.Entry] {
    Presentation(FerryBriefing.briefing, texts: FerryTexts.all, profile: profile)
      .citations.entries.filter { !$0.holders.isEmpty }
  }

  @Test func `The text of the document and its footnotes are what they were`() throws {
    let archive = try ZipArchive(try WordFile().bytes)
    for name in ["document", "footnotes"] {
      try GoldenFile.expect(try archive.bytes(of: "word/\(name).xml"), toBe: "word-\(name).xml")
    }
  }

  @Test(arguments: RenderingProfile.all)
  func `The same briefing gives the same bytes, however much text is to be embedded`(
    profile: RenderingProfile
  ) throws {
    let expected = try WordFile(FerryBriefing.briefing, profile).bytes
    for embed in SourceEmbedding.allCases {
      let options = RenderingOptions(profile: profile, embed: embed)
      let files = try WordRenderer().render(
        FerryBriefing.briefing,
        texts: FerryTexts.all,
        options: options
      )
      #expect(files[0].bytes == expected)
    }
    // Packed bytes would depend on the version of zlib.
    #expect(try ZipArchive(expected).entries.allSatisfy { $0.method == .stored })
  }

  @Test func `Every part has a type, and every relationship leads to a part of the file`() throws {
    let file = try WordFile()
    let types = try file.part("[Content_Types].xml").all("Override").compactMap {
      $0.attributes["PartName"].map { String($0.dropFirst()) }
    }
    let parts = file.names.filter { !$0.hasSuffix(".rels") && $0 != "[Content_Types].xml" }
    #expect(types.sorted() == parts.sorted())
    var targets: [String] = []
    for (name, folder) in [("_rels/.rels", ""), ("word/_rels/document.xml.rels", "word/")] {
      for relationship in try file.part(name).all("Relationship") {
        #expect(relationship.attributes["TargetMode"] == nil)
        targets.append(folder + (relationship.attributes["Target"] ?? ""))
      }
    }
    #expect(targets.sorted() == parts.sorted())
  }

  @Test func `The file says what it is, who made it, and no time`() throws {
    let properties = try WordFile().part("docProps/core.xml")
    #expect(
      properties.children.map { "\($0.name) \($0.text)" } == [
        "dc:title The first session of the Tideway Commission",
        "dc:subject What will the ministers agree on, and what is only hoped for?",
        "dc:creator briefing 0.1.0", "dc:language en-US",
      ]
    )
  }

  // MARK: - Footnotes

  @Test(arguments: RenderingProfile.all)
  func `Every cited passage has one footnote that holds it to the letter`(
    profile: RenderingProfile
  ) throws {
    let notes = try WordFile(FerryBriefing.briefing, profile).notes.map(\.shown)
    let cited = citations(profile)
    #expect(notes.count == cited.count)
    for entry in cited {
      let span = entry.citation.span
      let note = try #require(notes.first { $0.contains("(\(entry.label)), ") })
      // Direction characters are shown; everything else stands there as it is.
      #expect(note.utf8.hasText(entry.citation.quote.controlsShown))
      #expect(note.hasSuffix("bytes \(span.start)–\(span.end)"))
    }
  }

  @Test(arguments: RenderingProfile.all)
  func `Footnotes are numbered as they come, and a passage cited again refers to its own`(
    profile: RenderingProfile
  ) throws {
    let file = try WordFile(FerryBriefing.briefing, profile)
    var bookmarks: [String: String] = [:]
    var numbers: [String] = []
    var results: [(field: String, number: String)] = []
    var field: String?
    var latest: String?
    for element in try file.document.all {
      switch element.name {
      case "w:bookmarkStart": latest = element.attributes["w:name"]
      case "w:footnoteReference":
        let number = try #require(element.attributes["w:id"])
        numbers.append(number)
        bookmarks[try #require(latest)] = number
      case "w:instrText": field = element.text
      case "w:t":
        if let name = field, name.contains("NOTEREF") { results.append((name, element.text)) }
        field = nil
      default: break
      }
    }
    #expect(numbers == (1...numbers.count).map(String.init))
    #expect(try file.notes.compactMap { $0.attributes["w:id"] } == numbers)
    #expect(profile != .standard || results.count > 10)
    for result in results {
      let name = result.field.split(separator: " ").dropFirst().first.map(String.init) ?? ""
      #expect(result.field == " NOTEREF \(name) \\f \\h ")
      #expect(bookmarks[name] == result.number)
    }
  }

  @Test(arguments: RenderingProfile.all)
  func `The numbers at a statement ascend`(profile: RenderingProfile) throws {
    let file = try WordFile(FerryBriefing.briefing, profile)
    for paragraph in try file.document.all("w:p") {
      let numbers = paragraph.all("w:r").compactMap { run -> Int? in
        guard run.first("w:rPr")?.value("w:rStyle") == "FootnoteReference" else { return nil }
        return Int(run.first("w:footnoteReference")?.attributes["w:id"] ?? run.shown)
      }
      #expect(numbers == numbers.sorted())
    }
  }

  @Test func `What is not found in its source says so, at the mark and in the footnote`() throws {
    var texts = FerryTexts.all
    texts["memo"] = DocumentText("Something else.")
    let file = try WordFile(FerryBriefing.briefing, texts: texts)
    let notes = try file.notes.map(\.shown)
    let memo = notes.filter { $0.contains("(S2·") }
    #expect(memo.count == 3)
    #expect(memo.allSatisfy { $0.hasSuffix(" — not found in the source") })
    #expect(notes.count { $0.contains("not found") } == memo.count)
    let marks = try file.document.all("w:r").filter {
      $0.first("w:rPr")?.value("w:rStyle") == "NotFound"
    }
    #expect(marks.count >= memo.count)
    #expect(marks.allSatisfy { $0.shown == " not found" })
    let tally = try #require(try file.blocks.last { $0.style == "Colophon" })
    #expect(tally.shown.contains("the others are marked “not found”"))
  }

  @Test func `Passages beyond those shown are counted`() throws {
    var briefing = FerryBriefing.briefing
    let words = FerryTexts.gazette.split(separator: " ").prefix(20).map(String.init)
    briefing.sections[0].items[0].citations = words.enumerated().map { index, word in
      Citation(source: "gazette", span: TextSpan(index..<index + 1), quote: word)
    }
    let points = try WordFile(briefing).blocks.filter { $0.style == "ListNumber" }
    #expect(points[0].shown.hasSuffix("(+8 in briefing.json)"))
  }
}

extension String.UTF8View {
  /// Whether the bytes of a text stand in these.
  fileprivate func hasText(_ text: String) -> Bool {
    Array(self).firstRange(of: Array(text.utf8)) != nil || text.isEmpty
  }
}
