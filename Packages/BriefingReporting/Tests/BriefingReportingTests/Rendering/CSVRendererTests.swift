import BriefingCore
import BriefingReporting
import Testing

@Suite struct CSVRendererTests {
  private func files(
    _ briefing: Briefing = FerryBriefing.briefing,
    _ texts: [String: DocumentText] = FerryTexts.all,
    profile: RenderingProfile = .standard
  ) -> [RenderedFile] {
    let options = RenderingOptions(profile: profile)
    return CSVRenderer().render(briefing, texts: texts, options: options)
  }

  /// The rows of a table as mappings from the names of the columns.
  private func rows(_ name: String, of files: [RenderedFile]) throws -> [[String: String]] {
    let file = try #require(files.first { $0.path == "tables/\(name).csv" })
    let rows = CSVTable.rows(of: file.bytes).map { $0.map(\.controlsUnescaped) }
    let head = try #require(rows.first)
    return rows.dropFirst().map { row in
      Dictionary(uniqueKeysWithValues: zip(head, row))
    }
  }

  @Test func `The tables are what they were`() throws {
    for file in files() { try GoldenFile.expect(file.bytes, toBe: file.path) }
  }

  @Test(arguments: RenderingProfile.all)
  func `Every profile gives all rows`(profile: RenderingProfile) {
    #expect(files(profile: profile) == files())
    #expect(files().contains { $0.path == CSVRenderer().mainFile })
  }

  @Test func `Every row has a cell for each column`() {
    for file in files() {
      let rows = CSVTable.rows(of: file.bytes)
      #expect(Set(rows.map(\.count)).count == 1, "\(file.path)")
      #expect(file.bytes.suffix(2) == [0x0D, 0x0A])
      #expect(Set(rows[0]).count == rows[0].count, "\(file.path) names a column twice")
    }
  }

  @Test func `No item, passage or side is missing`() throws {
    let files = files()
    let briefing = FerryBriefing.briefing
    let items = briefing.sections.flatMap(\.items)
    #expect(try rows("statements", of: files).map { $0["id"] } == items.map(\.id))
    #expect(try rows("sides", of: files).count == items.flatMap(\.sides).count)
    #expect(
      try rows("differences", of: files).count == briefing.differences.flatMap(\.sides).count
    )
    let ids = try rows("citations", of: files).compactMap { $0["id"] }
    #expect(ids.count == Set(ids).count)
    let cited = try rows("statements", of: files).flatMap { row in
      (row["citations"] ?? "").split(separator: "; ").map(String.init)
    }
    #expect(Set(cited).isSubset(of: ids))
  }

  @Test func `Passages have the names they have in Markdown, and stand there verbatim`() throws {
    let rows = try rows("citations", of: files())
    let markdown = MarkdownRenderer()
      .render(FerryBriefing.briefing, texts: FerryTexts.all, options: RenderingOptions())
    let notes = String(decoding: markdown[0].bytes, as: UTF8.self)
      .matches(of: /(?m)^\[\^(s\d+-\d+)\]:/).map { String($0.1) }
    #expect(Set(notes).isSubset(of: rows.compactMap { $0["id"] }))
    for row in rows {
      let text = try #require(FerryTexts.all[row["source"] ?? ""])
      let start = try #require(Int(row["start"] ?? ""))
      let end = try #require(Int(row["end"] ?? ""))
      #expect(text.matches(row["quote"] ?? "", at: TextSpan(start..<end)))
      #expect(row["found"] == "yes")
    }
  }

  @Test func `An inferred date says so, and what it rests on`() throws {
    var briefing = FerryBriefing.briefing
    let index = try #require(briefing.sections.firstIndex { $0.id == "timeline" })
    for number in [10, 2, 1] {
      briefing.sections[index].items[1].slots["premise-\(number)"] = Item.Slot(text: "p\(number)")
    }
    let table = try rows("timeline", of: files(briefing))
    #expect(table.map { $0["basis"] } == ["inferred", "inferred"])
    #expect(table[1]["premises"] == "p1; p2; p10")
    #expect(table[0]["when"] == "2031-01", "a month stays a month")
    #expect(table[0]["not_before"] == "2031-01-01")
    #expect(table[0]["not_after"] == "2031-01-31")
    let stated = try rows("timeline", of: files())
    #expect(stated.map { $0["basis"] } == ["inferred", "stated"])
  }

  @Test(arguments: [
    ("2031-05-14", "2031-05-14", "2031-05-14"), ("2031-02", "2031-02-01", "2031-02-28"),
    ("2031-05-14~", "", ""), ("2031-05?", "", ""), ("2031-05/..", "2031-05-01", ""),
    ("../2031-05", "", "2031-05-31"), ("2031-05/2031-06~", "2031-05-01", ""),
    ("XXXX-05-14", "", ""), ("soon", "", ""),
  ])
  func `The bounds of a date are those it states`(when: String, first: String, last: String) throws
  {
    var briefing = FerryBriefing.briefing
    let index = try #require(briefing.sections.firstIndex { $0.id == "timeline" })
    briefing.sections[index].items[0].when = when
    let row = try #require(try rows("timeline", of: files(briefing)).first)
    #expect(row["not_before"] == first)
    #expect(row["not_after"] == last)
    #expect(row["when"] == when)
  }

  @Test func `More silent sources than a file names are counted`() throws {
    var briefing = FerryBriefing.briefing
    briefing.sections[0].items[0].support.silent = (0..<25).map { "s\($0)" }
    let row = try #require(try rows("statements", of: files(briefing)).first)
    #expect(row["silent"] == "")
    #expect(row["silent_unnamed"] == "25")
    #expect(files(briefing) == files(try Briefing(parsing: briefing.jsonBytes)))
  }

  @Test func `Slots nobody foresaw share a column where there are many`() throws {
    var briefing = FerryBriefing.briefing
    let index = try #require(briefing.sections.firstIndex { $0.id == "commitments" })
    briefing.sections[index].items = (10..<60).map { number in
      Item(
        id: "i-\(number)",
        text: "They did.",
        kind: "commitment",
        derivedBy: "x",
        slots: ["k\(number)": Item.Slot(text: "t\(number)", value: "v")]
      )
    }
    let table = try rows("commitments", of: files(briefing))
    #expect(table[0]["slot_k10"] == "t10")
    #expect(table[0]["value_k10"] == "v")
    #expect(table[49]["other_slots"] == "k59: t59")
    #expect(try rows("slots", of: files(briefing)).contains { $0["slot"] == "k59" })
  }

  @Test func `A byte order mark comes only where it is asked for`() {
    let marked = CSVRenderer(hasByteOrderMark: true)
      .render(FerryBriefing.briefing, texts: [:], options: RenderingOptions())
    #expect(marked.allSatisfy { $0.bytes.starts(with: [0xEF, 0xBB, 0xBF]) })
    #expect(files().allSatisfy { !$0.bytes.starts(with: [0xEF, 0xBB, 0xBF]) })
  }

  // MARK: - Hostile text

  static let attacks =
    HostileTextTests.attacks + [
      "=cmd|' /C calc'!A0", "+1+cmd|x", "-2+3", "@SUM(1)", "\t=1", "\r=1", "\n=1", " =1", "＝1",
      "a;=HYPERLINK(\"http://x\")", "\";=1;\"", "'=1", "''", "a\",=1,\"", "\u{FFFE}", "‹U+0041›",
      "\u{FEFF}=1", String(repeating: "x", count: 5_000),
    ]

  @Test(arguments: attacks)
  func `No text changes the shape of a table, none is lost`(text: String) throws {
    let (briefing, texts) = HostileTextTests.briefing(text)
    let files = files(briefing, texts)
    for file in files {
      let rows = CSVTable.rows(of: file.bytes)
      #expect(Set(rows.map(\.count)).count == 1, "\(file.path)")
    }
    let statement = try #require(try rows("statements", of: files).first)
    #expect(statement["text"].map { Array($0.utf8) } == Array(text.utf8))
    let about = try rows("about", of: files)
    #expect(about.first?["value"].map { Array($0.utf8) } == Array(text.utf8))
  }

  /// A spreadsheet that parts columns by semicolons cuts lines where it finds a line break.
  @Test(arguments: attacks)
  func `No cell begins with a formula, wherever a spreadsheet cuts`(text: String) {
    let (briefing, texts) = HostileTextTests.briefing(text)
    for file in files(briefing, texts) {
      let content = String(decoding: file.bytes, as: UTF8.self)
      let commas = CSVTable.cells(of: content)
      let pieces = content.unicodeScalars.split { "\n\r\t;".unicodeScalars.contains($0) }
      let dangers = (commas + pieces.map { String($0) }).filter { cell in
        let start = cell.unicodeScalars.first {
          !$0.properties.isWhitespace && !"\"\u{0}".unicodeScalars.contains($0)
        }
        return "=+-@＝＋－＠".unicodeScalars.contains(start ?? "a")
      }
      #expect(dangers == [], "\(file.path)")
    }
  }

  @Test(arguments: attacks)
  func `No control or direction character reaches a table`(text: String) {
    let (briefing, texts) = HostileTextTests.briefing(text)
    for file in files(briefing, texts) {
      let text = String(decoding: file.bytes, as: UTF8.self).replacing("\r\n", with: "\n")
      let isObeyed = text.unicodeScalars.contains { scalar in
        switch scalar.value {
        case 0x09, 0x0A: false
        case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFE: true
        default: false
        }
      }
      #expect(!isObeyed, "\(file.path)")
    }
  }
}

extension CSVTable {
  /// The cells as a spreadsheet reads them: the guards are theirs to see.
  fileprivate static func cells(of text: String) -> [String] {
    var cells: [String] = []
    var cell = String.UnicodeScalarView()
    var isQuoted = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": isQuoted.toggle()
      case ",", "\n", "\r":
        guard !isQuoted else { fallthrough }
        cells.append(String(cell))
        cell.removeAll()
      default: cell.append(scalar)
      }
    }
    return cells
  }
}
