import BriefingCore
import BriefingIngestion
import Testing

/// Reads Markdown that must be readable.
func markdown(_ text: String) throws -> Reading {
  try MarkdownReader().read(RawSource(id: "x", file: "x.md", bytes: Array(text.utf8)))
}

struct MarkdownBlockTests {
  private static let body = """
    The harbor city and three river towns agreed on Monday to share their ferries for a year, and \
    to look at the costs together afterwards.
    """

  @Test(arguments: [
    "# Ferries": ["title | Ferries"],
    "# Ferries #\n\n## Costs ##": ["title | Ferries", "heading | Costs"],
    "Ferries\n===\n\nCosts of\nthe boats\n---": [
      "title | Ferries", "heading | Costs of the boats",
    ],
    "#no heading, but text that goes on for a while here.": [
      "paragraph | #no heading, but text that goes on for a while here."
    ],
    "####### seven are too many for a heading, so this is text.": [
      "paragraph | ####### seven are too many for a heading, so this is text."
    ],
    "## One\n\n\(body)\n\n## Two\n\n\(body)": [
      "heading | One", "paragraph | \(body)", "heading | Two", "paragraph | \(body)",
    ],
    "## Only\n\n\(body)\n\n### Below": ["title | Only", "paragraph | \(body)", "heading | Below"],
  ])
  func `Headings are told by their marks`(_ text: String, blocks: [String]) throws {
    #expect(try markdown(text).listing == blocks)
  }

  @Test(arguments: [
    "- Boats\n- Piers": ["list-item | Boats", "list-item | Piers"],
    "* Boats\n  that sail\n* Piers": ["list-item | Boats that sail", "list-item | Piers"],
    "1. Boats\n2. Piers": ["list-item | Boats", "list-item | Piers"],
    "3) Boats\n\n   They sail.\n4) Piers": [
      "list-item | Boats", "list-item | They sail.", "list-item | Piers",
    ],
    "- [ ] Buy boats\n- [x] Build piers": ["list-item | Buy boats", "list-item | Build piers"],
    "- Boats\nthat sail": ["list-item | Boats that sail"],
    "-\n  Boats": ["list-item | Boats"],
    "- Boats\n  > They sail.": ["list-item | Boats", "quote | They sail."],
  ])
  func `Items of lists lose their marks`(_ text: String, blocks: [String]) throws {
    #expect(try markdown("# Title\n\n" + text).listing.dropFirst() == blocks[...])
  }

  @Test(arguments: [
    "> They met.\n> They left.": ["quote | They met. They left."],
    "> They met.\nThey left.": ["quote | They met. They left."],
    "> They met.\n\n> They left.": ["quote | They met.", "quote | They left."],
    "> > They met.": ["quote | They met."],
    "> - They met.": ["list-item | They met."],
    "```\ncode *here*\n  more\n```": ["boilerplate:code | code *here*⏎  more"],
    "~~~ swift\nlet a = 1": ["boilerplate:code | let a = 1"],
    "    Harbor Street 1\n    Rivertown\n": ["paragraph | Harbor Street 1⏎Rivertown"],
    "***\n\n- - -": [],
    "<!-- a note\nof two lines -->": [],
    "<div>\n<p>They met &amp; left.</p>\n<ul><li>Boats</li></ul>\n</div>": [
      "paragraph | They met & left.", "list-item | Boats",
    ],
    "<script>\nlet a = 1\n\nlet b\n</script>": [],
    "[a]: /target \"Title\"\n[b]: <other>": [],
    "They met[^1] and left.\n\n[^1]: Said the mayor.": [
      "paragraph | They met and left.", "paragraph:footnote | Said the mayor.",
    ],
  ])
  func `Other blocks are told apart`(_ text: String, blocks: [String]) throws {
    #expect(try markdown("# Title\n\n" + text).listing.dropFirst() == blocks[...])
  }

  @Test(arguments: [
    "| Boat | Seats |\n|:-----|------:|\n| Ann | 120 |\n| *Bo* | 80 |": [
      "table | Boat\tSeats", "table | Ann\t120", "table | Bo\t80",
    ],
    "Boat | Seats\n--- | ---\nAnn \\| Bo | 120": ["table | Boat\tSeats", "table | Ann | Bo\t120"],
    "| A |\n|---|\n\nText that stands alone below.": [
      "table | A", "paragraph | Text that stands alone below.",
    ],
    "| A | B |\n| - |": ["paragraph | | A | B | | - |"],
  ])
  func `Tables become rows`(_ text: String, blocks: [String]) throws {
    #expect(try markdown("# Title\n\n" + text).listing.dropFirst() == blocks[...])
  }

  @Test func `The sentence before a list introduces it`() throws {
    let reading = try markdown("# T\n\nThey share three things:\n\n- Boats:\n  - Ann\n- Piers")
    let leads = reading.blocks.filter { $0.kind == .listItem }.map { block in
      block.leadIn.map { reading.text[$0] } ?? "-"
    }
    #expect(leads == ["They share three things:", "Boats:", "They share three things:"])
  }

  @Test(arguments: [
    "By Ann Sample": "byline", "Photo: Bo Trial": "credit",
    "![A ferry at the pier](ferry.jpg)": "caption", "## Related stories": "teaser",
    "Sign up now for our newsletter.": "boilerplate", "May 3, 2031": "dateline",
  ])
  func `Lines say what they are as in plain text`(_ line: String, kind: String) throws {
    let reading = try markdown("# Ferries for all\n\n\(line)\n\n\(Self.body)\n\n\(Self.body)\n")
    #expect(reading.blocks[1].kind.rawValue == kind)
  }

  @Test func `A text without headings may open with its title`() throws {
    let reading = try markdown("Towns agree to share ferries\n\n\(Self.body)\n\n\(Self.body)")
    #expect(reading.blocks.first?.kind == .title)
    #expect(reading.metadata.title?.value == "Towns agree to share ferries")
  }
}
