import BriefingCore
import BriefingIngestion
import Testing

struct ListTests {
  private func items(_ string: String) -> [String] {
    let text = DocumentText(string)
    return PlainTextReader().reading(of: text).blocks.filter { $0.kind == .listItem }.map { block in
      "\(block.leadIn.map { text[$0] } ?? "-") > \(text[block.span])"
    }
  }

  @Test(arguments: [
    "  • Boats,\u{A0}\n  • Piers, and the\n  • Timetable.": [
      "• Boats,", "• Piers, and the", "• Timetable.",
    ],
    "- Boats\n- Piers": ["- Boats", "- Piers"],
    "* Boats\n\n* Piers": ["* Boats", "* Piers"],
    "– Boats\n– Piers": ["– Boats", "– Piers"],
    "1. Boats\n2. Piers": ["1. Boats", "2. Piers"],
    "(a) Boats\n(b) Piers": ["(a) Boats", "(b) Piers"],
    "a) Boats\nb) Piers": ["a) Boats", "b) Piers"],
    "1.\tBoats\n2.\tPiers": ["1.\tBoats", "2.\tPiers"],
    "•\tBoats\n•\tPiers": ["•\tBoats", "•\tPiers"],
    "o\tBoats\no\tPiers": ["o\tBoats", "o\tPiers"],
    "\u{F0B7} Boats\n\u{F0B7} Piers": ["\u{F0B7} Boats", "\u{F0B7} Piers"],
    "\u{F0A7}\tBoats\n\u{F0A7}\tPiers": ["\u{F0A7}\tBoats", "\u{F0A7}\tPiers"],
    "► Boats\n✓ Piers\n☐ Ropes\n☑ Nets\n☒ Oars": [
      "► Boats", "✓ Piers", "☐ Ropes", "☑ Nets", "☒ Oars",
    ],
    "(i) Boats\n(ii) Piers\n(iii) Ropes\n(iv) Nets\n(v) Oars": [
      "(i) Boats", "(ii) Piers", "(iii) Ropes", "(iv) Nets", "(v) Oars",
    ],
    "i. Boats\nii. Piers": ["i. Boats", "ii. Piers"],
    "A. Boats\nB. Piers\nC. Ropes": ["A. Boats", "B. Piers", "C. Ropes"],
    "A. Boats that sail\n   in winter\n\nB. Piers": [
      "A. Boats that sail\n   in winter", "B. Piers",
    ],
    "• Boats that sail\n  in winter\n• Piers": ["• Boats that sail\n  in winter", "• Piers"],
  ])
  func `Items are told by their markers`(_ list: String, expected: [String]) {
    let text = article(around: "The towns share three things. They are:\n\n" + list)
    #expect(items(text) == expected.map { "They are: > \($0)" })
  }

  @Test(arguments: [
    "The towns share several things, including\u{A0}": "The towns share several things, including",
    "First this. Among the things shared are the following":
      "Among the things shared are the following",
    "What the Towns Share": "What the Towns Share",
    "The towns agreed on little else.": "-",
  ])
  func `The sentence or line before a list introduces it`(_ line: String, leadIn: String) {
    #expect(
      items(article(around: line + "\n\n• Boats\n• Piers")) == [
        "\(leadIn) > • Boats", "\(leadIn) > • Piers",
      ]
    )
  }

  @Test func `A list within a list may be told by its marks`() {
    let list = "They share:\n\n1. Boats:\n(a) the old one\n(b) the new one"
    #expect(
      items(article(around: list)) == [
        "They share: > 1. Boats:", "1. Boats: > (a) the old one", "1. Boats: > (b) the new one",
      ]
    )
  }

  @Test func `An item may introduce a list of its own`() {
    let list = "They share:\n\n• Boats:\n    • the old one\n    • the new one\n• Piers"
    #expect(
      items(article(around: list)) == [
        "They share: > • Boats:", "• Boats: > • the old one", "• Boats: > • the new one",
        "They share: > • Piers",
      ]
    )
  }

  @Test func `A lone dash or number is no list`() {
    #expect(kind(of: "— he", in: article(around: "— he left it at that.")) == "paragraph")
    #expect(kind(of: "3. And", in: article(around: "3. And the costs.")) == "paragraph")
    #expect(items(article(around: "A. Sample of the port met them.\n\nA. Trial did not.")) == [])
    #expect(items(article(around: "They met\n\nA. Sample\n\nof the port.")) == [])
    #expect(items(article(around: "(ii) The costs of the piers.")) == [])
    #expect(items(article(around: "mix. Then they\ndid. And so on.")) == [])
  }

  @Test(arguments: [
    "Boat\tSeats\nAnn\t120", "Boat\tSeats\n•\t120", "| Boat | Seats |\n| Ann | 120 |",
    "Boat     Seats\nAnn      120",
    "Boat of the harbor city  Seats  Crew\nAnn of the river towns   120  4",
  ])
  func `Rows of columns are a table`(_ table: String) {
    #expect(kind(of: "Boat", in: article(around: table)) == "table")
    #expect(kind(of: "120", in: article(around: table)) == "table")
  }

  @Test func `Two spaces after a full stop make no columns`() {
    let text = "They met.  They left.  It rained\nagain.  They met.  They left."
    #expect(kind(of: "rained", in: article(around: text)) == "paragraph")
  }

  @Test(arguments: ["a: \n- b\n", "- b:\n", "A. b\nC. d\n", "1.\tb\nc\td\n"])
  func `Any number of lists and lead-ins is read in a time that grows with it`(_ piece: String) {
    func time(_ count: Int) -> Double {
      let text = DocumentText(String(repeating: piece, count: count / piece.utf8.count))
      let start = processorTime()
      _ = PlainTextReader().reading(of: text)
      return processorTime() - start
    }
    _ = time(20_000)
    let (short, long) = (time(40_000), time(640_000))
    #expect(long < short * 40 + 0.5, "\(short), \(long)")
  }
}
