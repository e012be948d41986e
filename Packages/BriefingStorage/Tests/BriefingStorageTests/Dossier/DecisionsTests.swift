import BriefingCore
import Testing

@testable import BriefingStorage

@Suite struct DecisionsTests {
  static let canonical = """
    # yaml-language-server: $schema=schemas/decisions-1.json
    format: briefing-decisions/1
    same:
    - [Fumio Kishida, "Kishida, Prime Minister", a-5f0c9b1e2d3a4c6b]
    different:
    - [Georgia, "Georgia (U.S.)"]
    strike:
    - item: agenda-3
      reason: repeats agenda-1
    - item: agenda-4
    amend:
    - item: commitments-1
      text: "Both sides agreed: talks go on."
      reason: clearer

    """

  static let value = Decisions(
    same: [["Fumio Kishida", "Kishida, Prime Minister", "a-5f0c9b1e2d3a4c6b"]],
    different: [["Georgia", "Georgia (U.S.)"]],
    strikes: [
      Decisions.Strike(item: "agenda-3", reason: "repeats agenda-1"),
      Decisions.Strike(item: "agenda-4"),
    ],
    amendments: [
      Decisions.Amendment(
        item: "commitments-1",
        text: "Both sides agreed: talks go on.",
        reason: "clearer"
      )
    ]
  )

  @Test func `Decisions have one spelling and come back`() throws {
    #expect(
      Self.value.text == Self.canonical.replacing("\"Georgia (U.S.)\"", with: "Georgia (U.S.)")
    )
    #expect(try Decisions(text: Self.canonical) == Self.value)
  }

  @Test func `What a person leaves out is not decided`() throws {
    #expect(try Decisions(text: "") == Decisions())
    #expect(try Decisions(text: "strike: [agenda-3]\n").strikes.map(\.item) == ["agenda-3"])
    #expect(Decisions().text.split(separator: "\n").count == 2)
  }

  @Test(arguments: [
    Mistake(
      "same:",
      "smae:",
      .unknownKey,
      "f:3:1: smae: The key “smae” means nothing here. Known keys"
    ),
    Mistake(
      "[Georgia, \"Georgia (U.S.)\"]",
      "[Georgia]",
      .badValue,
      "f:6:3: different[0]: A decision needs"
    ),
    Mistake(
      "[Georgia, \"Georgia (U.S.)\"]",
      "[a, a]",
      .badValue,
      "f:6:3: different[0]: A decision needs"
    ),
    Mistake(
      "[Georgia, \"Georgia (U.S.)\"]",
      "Georgia",
      .wrongShape,
      "f:6:3: different[0]: Here is the text"
    ),
    Mistake(
      "  reason: repeats",
      "  because: repeats",
      .unknownKey,
      "f:9:3: strike[0].because: The key"
    ),
    Mistake(
      "  text: \"Both",
      "  txt: \"Both",
      .missingKey,
      "f:12:3: amend[0]: The key “text” is missing"
    ),
    Mistake(
      "- item: agenda-4",
      "- item: agenda-4\n  item: x",
      .duplicateKey,
      "f:11:3: strike[1].item: The"
    ),
    Mistake(
      "decisions/1",
      "decisions/0",
      .wrongFormat,
      "f:2:9: format: The format is “briefing-decisions/0"
    ),
  ])
  func `A mistake is named with its line and column`(mistake: Mistake) throws {
    let text = mistake.made(in: Self.canonical)
    let error = try #require(throws: YAMLError.self) { try Decisions(text: text) }
    #expect(error.kind == mistake.kind)
    #expect(error.description.hasPrefix(mistake.start), "\(error)")
  }
}
