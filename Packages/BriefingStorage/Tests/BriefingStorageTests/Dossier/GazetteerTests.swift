import BriefingCore
import Testing

@testable import BriefingStorage

@Suite struct GazetteerTests {
  /// As a person writes it.
  static let handwritten = """
    # yaml-language-server: $schema=../schemas/gazetteer-1.json
    format: briefing-gazetteer/1
    label: forum
    entries:
    - name: Economic Policy Consultative Committee
      aliases: [Economic 2+2, "2+2 economic dialogue"]
      acronym: EPCC
      attributes: {kind: committee}
      not-to-be-confused-with: [Security Consultative Committee]
    - name: Diet
      label: organization
    patterns:
    - label: instrument
      tokens: [{shape: Title, min: 1, max: 6}, {text: [Act, Law]}, {optional: true, text: of}, {optional: true, shape: year}]
    - tokens:
      - {min: 2}
      - {shape: UPPER, min: 0, max: 3}
      - {}
    topics:
    - id: semiconductors
      terms: [semiconductor, microchip, chip supply]
    - id: export-controls
      name: Export controls and sanctions

    """

  static let canonical = """
    # yaml-language-server: $schema=../schemas/gazetteer-1.json
    format: briefing-gazetteer/1
    label: forum
    entries:
    - name: Economic Policy Consultative Committee
      aliases:
      - Economic 2+2
      - 2+2 economic dialogue
      acronym: EPCC
      attributes:
        kind: committee
      not-to-be-confused-with:
      - Security Consultative Committee
    - name: Diet
      label: organization
    patterns:
    - label: instrument
      tokens:
      - shape: Title
        max: 6
      - text: [Act, Law]
      - text: of
        optional: true
      - shape: year
        optional: true
    - label: forum
      tokens:
      - min: 2
      - shape: UPPER
        min: 0
        max: 3
      - {}
    topics:
    - id: semiconductors
      terms:
      - semiconductor
      - microchip
      - chip supply
    - id: export-controls
      name: Export controls and sanctions

    """

  @Test func `A gazetteer is read as a person writes it`() throws {
    let gazetteer = try Gazetteer(text: Self.handwritten)
    #expect(gazetteer.label == .forum)
    #expect(
      gazetteer.entries[0]
        == Gazetteer.Entry(
          name: "Economic Policy Consultative Committee",
          aliases: ["Economic 2+2", "2+2 economic dialogue"],
          acronym: "EPCC",
          attributes: ["kind": "committee"],
          notToBeConfusedWith: ["Security Consultative Committee"]
        )
    )
    #expect(gazetteer.entries[1].label == .organization)
    #expect(
      gazetteer.patterns[0]
        == TokenPattern(
          label: .instrument,
          steps: [
            TokenPattern.Step(shape: .title, minimum: 1, maximum: 6),
            TokenPattern.Step(texts: ["Act", "Law"]),
            TokenPattern.Step(texts: ["of"], minimum: 0),
            TokenPattern.Step(shape: .year, minimum: 0),
          ]
        )
    )
    #expect(
      gazetteer.patterns[1].steps == [
        TokenPattern.Step(minimum: 2, maximum: 2),
        TokenPattern.Step(shape: .upper, minimum: 0, maximum: 3), TokenPattern.Step(),
      ]
    )
    #expect(gazetteer.patterns[1].label == .forum)
    #expect(
      gazetteer.topics == [
        Topic(id: "semiconductors", terms: ["semiconductor", "microchip", "chip supply"]),
        Topic(id: "export-controls", name: "Export controls and sanctions", terms: []),
      ]
    )
  }

  @Test func `A gazetteer has one spelling and comes back`() throws {
    let gazetteer = try Gazetteer(text: Self.handwritten)
    #expect(gazetteer.text == Self.canonical)
    #expect(try Gazetteer(text: Self.canonical) == gazetteer)
  }

  /// Patterns that ask for more than a shape, as a person writes them.
  static let criteria = """
    label: instrument
    entries:
    - name: Ways and Means
      exact: true
    patterns:
    - tokens:
      - {lower: [july, august], length: {min: 4}}
      - {is: digits, length: 2}
      - {form: [dd, Xxxxx], not: {text: May, lower: june, is: [upper, numeral], length: {max: 3}}}
      - {is: [letters, title], not: {form: Xx-dd}}

    """

  @Test func `A token may be asked for its letters, length and form, and for what it is not`()
    throws
  {
    let gazetteer = try Gazetteer(text: Self.criteria)
    #expect(gazetteer.entries[0].isExact)
    #expect(
      gazetteer.patterns[0].steps == [
        TokenPattern.Step(
          criteria: TokenCriteria(lowercased: ["july", "august"], length: 4...Int.max)
        ),
        TokenPattern.Step(criteria: TokenCriteria(length: 2...2, kinds: [.digits])),
        TokenPattern.Step(
          criteria: TokenCriteria(forms: ["dd", "Xxxxx"]),
          excludedTexts: ["May"],
          exclusions: TokenCriteria(
            lowercased: ["june"],
            length: 0...3,
            kinds: [.upper, .numeral]
          )
        ),
        TokenPattern.Step(
          criteria: TokenCriteria(kinds: [.letters, .title]),
          exclusions: TokenCriteria(forms: ["Xx-dd"])
        ),
      ]
    )
    #expect(try Gazetteer(text: gazetteer.text) == gazetteer)
    #expect(gazetteer.text.contains("    not:\n      text: May\n      lower: june\n"))
  }

  @Test(arguments: [
    Mistake(
      "lower: [july, august]",
      "lower: [july, August]",
      .badValue,
      """
      f:7:20: patterns[0].tokens[0].lower[1]: “August” has a capital letter, and no word in small \
      letters is like that. Write it in small letters, or under “text”.
      """
    ),
    Mistake(
      "length: {min: 4}",
      "length: {least: 4}",
      .unknownKey,
      "f:7:38: patterns[0].tokens[0].length.least: The key “least” means"
    ),
    Mistake(
      "length: {min: 4}",
      "length: {min: 4, max: 3}",
      .badValue,
      "f:7:37: patterns[0].tokens[0].length: The step takes words of at least 4 and at most 3"
    ),
    Mistake("length: 2", "length: two", .badValue, "f:8:26: patterns[0].tokens[1].length: “two”"),
    Mistake(
      "is: digits",
      "is: digit",
      .badValue,
      "f:8:10: patterns[0].tokens[1].is: “digit” has no meaning here. Did you mean “digits”?"
    ),
    Mistake(
      "[dd, Xxxxx]",
      "[dd, Xxxxxx]",
      .badValue,
      "f:9:17: patterns[0].tokens[2].form[1]: No word has the form “Xxxxxx”. Write X for a capital"
    ),
    Mistake("[dd, Xxxxx]", "[]", .badValue, "f:9:12: patterns[0].tokens[2].form: This list is"),
    Mistake(
      "not: {text: May",
      "not: {texts: May",
      .unknownKey,
      "f:9:31: patterns[0].tokens[2].not.texts: The key “texts” means nothing here. Did you mean"
    ),
    Mistake(
      "exact: true",
      "exact: sure",
      .badValue,
      "f:4:10: entries[0].exact: “sure” is neither true nor false"
    ),
  ])
  func `A mistake in what a token is asked is named with its line and column`(
    mistake: Mistake
  ) throws {
    let text = mistake.made(in: Self.criteria)
    let error = try #require(throws: YAMLError.self) { try Gazetteer(text: text) }
    #expect(error.kind == mistake.kind)
    #expect(error.description.hasPrefix(mistake.start), "\(error)")
  }

  @Test func `Topics alone need no label, and are added to a taxonomy`() throws {
    let gazetteer = try Gazetteer(text: "topics:\n- {id: chips, terms: [wafer]}\n")
    let taxonomy = TopicTaxonomy(topics: [Topic(id: "chips", terms: ["microchip"])])
    #expect(taxonomy.adding(gazetteer.topics)["chips"]?.terms == ["microchip", "wafer"])
  }

  @Test(arguments: [
    Mistake(
      "label: forum",
      "label: forums",
      .badValue,
      "f:3:8: label: “forums” is not a label. Did you mean “forum”?"
    ),
    Mistake(
      "label: forum",
      "label: tariff",
      .badValue,
      "f:3:8: label: “tariff” is not a label. Write one of"
    ),
    Mistake("label: forum\n", "", .missingKey, "f:2:1: The key “label” is missing"),
    Mistake(
      "  acronym: EPCC",
      "  acronyms: EPCC",
      .unknownKey,
      "f:7:3: entries[0].acronyms: The key"
    ),
    Mistake("- name: Diet\n ", "-", .missingKey, "f:10:3: entries[1]: The key “name” is missing"),
    Mistake(
      "shape: year",
      "shape: years",
      .badValue,
      "f:14:116: patterns[0].tokens[3].shape: “years” has no"
    ),
    Mistake(
      "min: 1, max: 6",
      "min: 7, max: 6",
      .badValue,
      """
      f:14:12: patterns[0].tokens[0]: The step takes at least 7 and at most 6 tokens. Let “min” \
      be no more than “max”, and “max” at least 1.
      """
    ),
    Mistake(
      "optional: true, text",
      "optional: maybe, text",
      .badValue,
      "f:14:75: patterns[0].tokens[2].opti"
    ),
    Mistake(
      "optional: true, text",
      "min: 1, optional: true, text",
      .badValue,
      "f:14:83: patterns[0].tokens[2]"
    ),
    Mistake(
      "  - {min: 2}\n  - {shape: UPPER, min: 0, max: 3}\n  - {}\n",
      "    []\n",
      .badValue,
      "f:16:5: patte"
    ),
    Mistake(
      "- id: semiconductors\n ",
      "-",
      .missingKey,
      "f:20:3: topics[0]: The key “id” is missing"
    ),
    Mistake(
      "  terms: [semi",
      "  term: [semi",
      .unknownKey,
      "f:21:3: topics[0].term: The key “term” means"
    ),
    Mistake(
      "gazetteer/1",
      "gazetteer/2",
      .wrongFormat,
      "f:2:9: format: The format is “briefing-gazetteer/2”"
    ),
  ])
  func `A mistake is named with its line and column`(mistake: Mistake) throws {
    let text = mistake.made(in: Self.handwritten)
    let error = try #require(throws: YAMLError.self) { try Gazetteer(text: text) }
    #expect(error.kind == mistake.kind)
    #expect(error.description.hasPrefix(mistake.start), "\(error)")
  }
}
