import BriefingCore
import BriefingInterchange
import Testing

@Suite struct EntityRulerTests {
  private typealias Step = TokenPattern.Step

  private func read(_ lines: String) -> EntityRulerPatterns {
    EntityRulerPatterns(InterchangeFile(name: "patterns.jsonl", bytes: Array(lines.utf8)))
  }

  @Test func `Texts become names as they are written, and those of one id one thing`() {
    let patterns = read(
      """
      {"label": "ORG", "pattern": "Harbor Council", "id": "hc"}
      {"label": "PERSON", "pattern": "Ann Sample"}

      {"label": "ORG", "pattern": "the Council", "id": "hc"}
      {"label": "acme.ship", "pattern": "MV Ann", "id": "hc"}
      """
    )
    #expect(patterns.problems == [])
    #expect(
      patterns.gazetteer.entries == [
        Gazetteer.Entry(
          name: "Harbor Council",
          aliases: ["the Council"],
          attributes: ["id": "hc"],
          label: .organization,
          isExact: true
        ),
        Gazetteer.Entry(name: "Ann Sample", label: .person, isExact: true),
        Gazetteer.Entry(
          name: "MV Ann",
          attributes: ["id": "hc"],
          label: "acme.ship",
          isExact: true
        ),
      ]
    )
  }

  @Test(
    arguments: [
      ("PERSON", .person), ("PER", .person), ("ORG", .organization), ("GPE", .place),
      ("LOC", .place), ("FAC", .facility), ("LAW", .instrument), ("DATE", .date),
      ("MONEY", .money), ("acme.ship", "acme.ship"), ("NORP", "spacy.NORP"),
      ("WORK OF ART", "spacy.WORK-OF-ART"),
    ] as [(String, Label)]
  )
  func `Labels are mapped by one table, and others keep their names`(name: String, label: Label) {
    let patterns = read(#"{"label": "\#(name)", "pattern": "x"}"#)
    #expect(patterns.gazetteer.entries.map(\.label) == [label])
  }

  @Test(
    arguments: [
      (#"{"TEXT": "Act"}"#, Step(texts: ["Act"])),
      (#"{"ORTH": {"IN": ["Act", "Bill"]}, "OP": "?"}"#, Step(texts: ["Act", "Bill"], minimum: 0)),
      (#"{"text": {"NOT_IN": ["Act"]}}"#, Step(excludedTexts: ["Act"])),
      (#"{"LOWER": "july"}"#, Step(criteria: TokenCriteria(lowercased: ["july"]))),
      (
        #"{"SHAPE": "dd", "OP": "+"}"#,
        Step(criteria: TokenCriteria(forms: ["dd"]), minimum: 1, maximum: 32)
      ),
      (#"{"LENGTH": 4}"#, Step(criteria: TokenCriteria(length: 4...4))),
      (#"{"LENGTH": {">": 2, "<=": 5}}"#, Step(criteria: TokenCriteria(length: 3...5))),
      (
        #"{"LENGTH": {">=": 2, "!=": 3}}"#,
        Step(
          criteria: TokenCriteria(length: 2...Int.max),
          exclusions: TokenCriteria(length: 3...3)
        )
      ),
      (
        #"{"IS_ALPHA": true, "LIKE_NUM": false, "OP": "*"}"#,
        Step(
          criteria: TokenCriteria(kinds: [.letters]),
          exclusions: TokenCriteria(kinds: [.numeral]),
          minimum: 0,
          maximum: 32
        )
      ),
      (#"{"OP": "{2,3}"}"#, Step(minimum: 2, maximum: 3)),
      (#"{"OP": "{2}"}"#, Step(minimum: 2, maximum: 2)),
      (#"{"OP": "{,3}"}"#, Step(minimum: 0, maximum: 3)),
      (#"{"OP": "{2,}"}"#, Step(minimum: 2, maximum: 32)),
      (#"{"LOWER": "x", "OP": "!"}"#, Step(exclusions: TokenCriteria(lowercased: ["x"]))),
      (#"{"TEXT": "x", "OP": "!"}"#, Step(excludedTexts: ["x"])),
      ("{}", Step()),
    ] as [(String, TokenPattern.Step)]
  )
  func `A token becomes a step`(token: String, step: TokenPattern.Step) {
    let patterns = read(#"{"label": "LAW", "pattern": [\#(token)], "id": "l"}"#)
    #expect(patterns.problems == [])
    #expect(
      patterns.gazetteer.patterns == [
        TokenPattern(label: .instrument, steps: [step], attributes: ["id": "l"])
      ]
    )
  }

  @Test(arguments: [
    (#"[{"POS": "NOUN"}]"#, "'POS' cannot be matched here: it needs a statistical model"),
    (
      #"[{"ENT_TYPE": "ORG"}]"#, "'ENT_TYPE' cannot be matched here: it needs entities found before"
    ),
    (#"[{"TEXT": {"REGEX": "a+"}}]"#, "'TEXT.REGEX' cannot be matched here: a regular expression"),
    (#"[{"LOWER": {"FUZZY1": "a"}}]"#, "'LOWER.FUZZY1' cannot be matched here: likeness is not"),
    (#"[{"_": {"is_x": true}}]"#, "'_' cannot be matched here: it is an extension in Python"),
    (#"[{"NORM": "a"}]"#, "'NORM' cannot be matched here: words are not normalized"),
    (#"[{"LIKE_URL": true}]"#, "'LIKE_URL' cannot be matched here: nothing tells it of a token"),
    (#"[{"LENGTH": {"IN": 3}}]"#, "'LENGTH.IN' cannot be matched here"),
    (#"[{"LENGTH": "3"}]"#, "what stands under 'LENGTH' is not what spaCy takes there"),
    (#"[{"LENGTH": {">": 3, "<": 3}}]"#, "what stands under 'LENGTH' is not what spaCy takes"),
    (#"[{"IS_DIGIT": 1}]"#, "what stands under 'IS_DIGIT' is not what spaCy takes there"),
    (#"[{"TEXT": {"IN": []}}]"#, "what stands under 'TEXT.IN' is not what spaCy takes there"),
    (#"[{"TEXT": {"IN": ["a", 1]}}]"#, "what stands under 'TEXT.IN' is not what spaCy takes there"),
    (#"[{"TEXT": 1}]"#, "what stands under 'TEXT' is not what spaCy takes there"),
    (#"[{"OP": "x"}]"#, "what stands under 'OP' is not what spaCy takes there"),
    (#"[{"OP": "{3,2}"}]"#, "what stands under 'OP' is not what spaCy takes there"),
    (#"[{"OP": "{1,2,3}"}]"#, "what stands under 'OP' is not what spaCy takes there"),
    (#"[{"TEXT": "a", "LENGTH": 1, "OP": "!"}]"#, "'OP': '!' is matched here only where"),
    (#"[{"LOWER": "July"}]"#, "no word in small letters is 'July'"),
    (#"[{"SHAPE": "Title"}]"#, "no word has the shape 'Title'"),
    (#"["a"]"#, "a token of the pattern is no object"),
    ("[]", "this line is no pattern"), (#""  ""#, "this line is no pattern"),
    ("7", "this line is no pattern"),
  ])
  func `What cannot be matched is told with its line, and left out`(
    pattern: String,
    message: String
  ) {
    let patterns = read("\n{\"label\": \"ORG\", \"pattern\": \(pattern)}\n")
    #expect(patterns.problems.count == 1)
    #expect(
      patterns.problems.first?.description.hasPrefix("patterns.jsonl:2:1: error: \(message)")
        == true,
      "\(patterns.problems)"
    )
    #expect(patterns.gazetteer.patterns.isEmpty && patterns.gazetteer.entries.isEmpty)
  }

  @Test func `Each key that cannot be matched is told, and the other lines are used`() {
    let patterns = read(
      """
      {"label": "ORG", "pattern": [{"POS": "NOUN", "DEP": "x"}, {"TAG": "NN"}]}
      {"label": "ORG", "pattern": "Harbor
      [1]
      {"pattern": "a"}
      {"label": "--", "pattern": "a"}
      {"label": "ORG", "pattern": "Council", "source": "x"}
      """
    )
    #expect(
      patterns.problems.map { $0.description.prefix { $0 != ";" } } == [
        "patterns.jsonl:1:1: error: 'POS' cannot be matched here: it needs a statistical model",
        "patterns.jsonl:1:1: error: 'DEP' cannot be matched here: it needs a statistical model",
        "patterns.jsonl:1:1: error: 'TAG' cannot be matched here: it needs a statistical model",
        "patterns.jsonl:2:29: error: this is not JSON: the string that starts here has no end",
        "patterns.jsonl:3:1: error: this line is no pattern",
        "patterns.jsonl:4:1: error: the pattern has no label",
        "patterns.jsonl:5:1: error: the pattern has no label",
        "patterns.jsonl:6:1: warning: the key 'source' of a pattern is not used",
      ]
    )
    #expect(patterns.gazetteer.entries.map(\.name) == ["Council"])
  }

  @Test func `Bytes that are not UTF-8, and an empty file, are told of or nothing`() {
    let bytes = Array(#"{"label": "ORG", "pattern": "a"}"#.utf8) + [0x0A, 0xFF, 0x0A]
    let patterns = EntityRulerPatterns(InterchangeFile(name: "p.jsonl", bytes: bytes))
    #expect(patterns.gazetteer.entries.count == 1)
    #expect(patterns.problems.map { $0.description.hasPrefix("p.jsonl:2:1: error: ") } == [true])
    #expect(read("").problems == [] && read("").gazetteer.entries == [])
  }
}
