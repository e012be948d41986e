import BriefingCore
import BriefingReporting
import Testing

@Suite("How changes are told")
struct ChangeReportTests {
  private typealias Harbour = HarbourBriefing

  private static let monday: Briefing = {
    let told = Harbour.difference(.naming, "the body", [("wire", "Council"), ("paper", "Board")])
    let pact = Harbour.claim("Norland will deepen the harbour.", at: 10)
    var briefing = HarbourBriefing([
      "key-points": [Harbour.point(pact)], "commitments": [pact],
      "differences": [told.item],
      "timeline": [
        Harbour.claim("They meet on Monday.", at: 90, rule: "timeline.stated", when: "2031-05-12")
      ],
      "open-questions": [
        Harbour.claim("Who pays?", in: "paper", at: 50, rule: "open-questions.statement")
      ],
    ]).briefing
    briefing.differences = [told.difference]
    briefing.warnings = ["paper: no date."]
    return briefing
  }()

  private static let tuesday: Briefing = {
    let pact = Harbour.claim("Norland agreed to deepen the harbour.", at: 10, status: .agreed)
    var item = Harbour.claim(
      "They meet on Monday.",
      at: 95,
      rule: "timeline.stated",
      when: "2031-05-19"
    )
    item.support.agree.append("gazette")
    return HarbourBriefing(
      sources: ["gazette", "wire*"],
      [
        "key-points": [Harbour.point(pact)], "commitments": [pact], "timeline": [item],
        "recommendations": [
          Harbour.claim(
            "Sudmark should pay.",
            in: "gazette",
            rule: "recommendations.statement",
            status: .proposed
          )
        ],
      ]
    ).briefing
  }()

  @Test func `An addendum begins with what weighs most, and says each thing once`() {
    let report = BriefingChanges(from: Self.monday, to: Self.tuesday).report
    #expect(report.title == "What changed: The harbour talks")
    #expect(
      report.summary == [
        "Earlier: as of 12 May 2031, 2 sources.", "Now: as of 12 May 2031, 2 sources.",
        "1 source new, 1 source gone, 1 source revised, 1 statement new, 2 statements gone, "
          + "2 statements changed.",
      ]
    )
    let lines = report.parts.flatMap { part in
      ["# \(part.title)"]
        + part.entries.flatMap { entry in
          ["\(entry.mark ?? "-"): \(entry.head.text)"]
            + entry.lines.map { "  \($0.label.map { "\($0): " } ?? "")\($0.text)" }
        }
    }
    #expect(
      lines == [
        "# key-points",
        "Changed: Status up from planned to agreed; other words in The Wire.",
        "  Earlier: wire reports: “Norland will deepen the harbour.”",
        "  Now: wire reports: “Norland agreed to deepen the harbour.”",
        "  Also in: commitments.",
        "# differences",
        "Gone with Source 2 (paper): the body: wire: “Council”; paper: “Board”.",
        "# timeline",
        "Changed: Date from 12 May 2031 to 19 May 2031; now also said by Source 1 (gazette).",
        "  wire reports: “They meet on Monday.”",
        "# open-questions",
        "Gone with Source 2 (paper): paper reports: “Who pays?”",
        "# recommendations",
        "New: gazette reports: “Sudmark should pay.”",
        "# Sources",
        "New: Source 1 (gazette); published: unknown; sources/gazette.txt.",
        "Revised: The Wire; published: unknown; sources/wire.txt.",
        "Gone: Source 2 (paper); published: unknown; sources/paper.txt.",
        "# Read with care",
        "Gone: paper: no date.",
      ]
    )
    #expect(report.closing == ["No change in 0 statements."])
  }

  @Test func `Every entry cites its passages in both briefings`() {
    let changes = BriefingChanges(from: Self.monday, to: Self.tuesday)
    for (entry, change) in zip(changes.report.parts.flatMap(\.entries), changes.statements) {
      let passages = (entry.lines + [entry.head]).flatMap(\.passages)
      let cited = Set(passages.map(\.citation.quote))
      let expected = [change.old, change.new].compactMap(\.self).flatMap(\.citations)
      #expect(cited == Set(expected.map(\.quote)))
    }
    let markdown = changes.report.markdown
    #expect(markdown.hasPrefix("# What changed: The harbour talks\n\nEarlier: as of 12 May 2031"))
    #expect(
      markdown.contains(
        "- **Changed.** Status up from planned to agreed; other words in The Wire.\n"
      )
    )
    #expect(
      markdown.contains("  - *Earlier:* wire reports: “Norland will deepen the harbour.”[^1]\n")
    )
    #expect(
      markdown.contains(
        "[^1]: “Norland will deepen the harbour.” — The Wire, bytes 10–42, earlier briefing\n"
      )
    )
    #expect(
      markdown.contains(
        "“They meet on Monday.” — The Wire, bytes 95–115, both briefings, earlier at bytes 90–110\n"
      )
    )
  }

  @Test(arguments: HostileTextTests.attacks)
  func `Text of sources is shown in a page and never obeyed`(_ attack: String) throws {
    let (briefing, _) = HostileTextTests.briefing(attack)
    let empty = HarbourBriefing().briefing
    let markdown =
      BriefingChanges(from: empty, to: briefing).report.markdown
      + BriefingChanges(from: briefing, to: empty).report.markdown
      + SourceRetraction(of: ["x"], from: briefing).report.markdown
    for character in ["\u{0}", "\u{1B}", "\u{202E}", "\u{2066}", "\u{FEFF}", "\r"] {
      #expect(!markdown.contains(character))
    }
    let bytes = Array(markdown.utf8)
    #expect(bytes.indices.allSatisfy { bytes[$0] != 0x3C || $0 > 0 && bytes[$0 - 1] == 0x5C })
    // The page alone makes headings, lists, footnotes and rules.
    for line in markdown.split(separator: "\n") {
      let opening = line.drop { $0 == " " }.prefix(2)
      #expect(
        opening.hasPrefix("# ") || opening == "##" || opening == "- " || opening == "[^"
          || opening == "--" || opening.first?.isLetter == true || opening.first?.isNumber == true
          || opening.first == "…" || opening.first == "“",
        "\(line)"
      )
    }
  }

  @Test func `JSON is as the schemas say`() throws {
    func schema(_ text: String) throws -> JSONSchema {
      var root = try JSONValue(parsing: text)
      // References lead into the other schemas by name.
      let others = try [BriefingChanges.schema, Briefing.schema].flatMap {
        try JSONValue(parsing: $0)["definitions"]?.members ?? []
      }
      let members = (root.members ?? []).filter { $0.key != "definitions" }
      root = .object(members + [.init("definitions", .object(others))])
      return try JSONSchema(root.text())
    }
    let changes = try schema(BriefingChanges.schema)
    for (old, new) in [
      (Self.monday, Self.tuesday), (FerryBriefing.briefing, Self.monday),
      (Self.tuesday, FerryBriefing.briefing),
    ] {
      #expect(changes.faults(of: BriefingChanges(from: old, to: new).json) == [])
    }
    let retraction = try schema(SourceRetraction.schema)
    for source in ["gazette", "review", "memo"] {
      let value = SourceRetraction(of: [source], from: FerryBriefing.briefing).json
      #expect(retraction.faults(of: value) == [])
    }
    let fields = changes.root["definitions"]?["aspect"]?["properties"]?["field"]?["enum"]
    #expect(
      fields?.array?.compactMap(\.string)
        == StatementChange.Aspect.Field.allCases.map(\.rawValue)
    )
  }
}
