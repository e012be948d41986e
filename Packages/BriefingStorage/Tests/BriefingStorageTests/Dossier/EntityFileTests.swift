import BriefingCore
import Testing

@testable import BriefingStorage

@Suite struct EntityFileTests {
  static let canonical = """
    # yaml-language-server: $schema=schemas/entities-1.json
    format: briefing-entities/1
    run: third
    entities:
    - id: person-kishida-fumio
      kind: person
      name: Fumio Kishida
      names:
      - text: Fumio Kishida
        sources:
        - 000_f8c4
        - 001_08a2
      - text: Kishida
        sources:
        - 001_08a2
      attributes:
        country: JP
      mentions:
      - a-5f0c9b1e2d3a4c6b
      because:
      - "same family name; only one given name"
      rank: first

    - id: forum-epcc
      kind: forum
      name: Economic Policy Consultative Committee

    """

  static let value = EntityFile(
    [
      Entity(
        id: "person-kishida-fumio",
        kind: .person,
        name: "Fumio Kishida",
        names: [
          Entity.Name(text: "Fumio Kishida", sources: ["000_f8c4", "001_08a2"]),
          Entity.Name(text: "Kishida", sources: ["001_08a2"]),
        ],
        attributes: ["country": "JP"],
        mentions: [AnnotationID(rawValue: "a-5f0c9b1e2d3a4c6b")],
        because: ["same family name; only one given name"]
      ),
      Entity(
        id: "forum-epcc",
        kind: .forum,
        name: "Economic Policy Consultative Committee",
        names: [],
        mentions: []
      ),
    ],
    unknown: ["run": "third"],
    unknownOfEntities: ["person-kishida-fumio": ["rank": "first"]]
  )

  @Test func `Entities have one spelling and come back with keys nobody knows`() throws {
    #expect(
      Self.value.text
        == Self.canonical.replacing(
          "\"same family name; only one given name\"",
          with: "same family name; only one given name"
        )
    )
    #expect(try EntityFile(text: Self.canonical) == Self.value)
    #expect(EntityFile([]).text.hasSuffix("entities: []\n"))
  }

  @Test(arguments: [
    Mistake("  kind: person\n", "", .missingKey, "f:5:3: entities[0]: The key “kind” is missing"),
    Mistake(
      "  - text: Kishida",
      "  - txt: Kishida",
      .missingKey,
      "f:13:5: entities[0].names[1]: The key"
    ),
    Mistake(
      "id: forum-epcc",
      "id: person-kishida-fumio",
      .duplicateIdentifier,
      "f:24:3: entities[1].id: The"
    ),
    Mistake(
      "  mentions:\n  - a",
      "  mentions:\n  - [x]\n  - a",
      .wrongShape,
      "f:19:5: entities[0].mentions[0]"
    ),
    Mistake(
      "entities/1",
      "entities/9",
      .wrongFormat,
      "f:2:9: format: The format is “briefing-entities/9”"
    ),
  ])
  func `A mistake is named with its line and column`(mistake: Mistake) throws {
    let text = mistake.made(in: Self.canonical)
    let error = try #require(throws: YAMLError.self) { try EntityFile(text: text) }
    #expect(error.kind == mistake.kind)
    #expect(error.description.hasPrefix(mistake.start), "\(error)")
  }
}
