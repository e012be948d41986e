import BriefingAnnotators
import BriefingCore
import Testing

@Suite struct TokenPatternMatcherTests {
  private typealias Step = TokenPattern.Step

  private let act = TokenPattern(
    label: .instrument,
    steps: [
      Step(shape: .title, minimum: 1, maximum: 6), Step(texts: ["Act", "Law"]),
      Step(texts: ["of"], minimum: 0), Step(shape: .year, minimum: 0),
    ]
  )

  /// Returns the matches as `pattern:text`, in a text whose tokens are parted by spaces.
  private func found(_ patterns: [TokenPattern], in text: String) -> [String] {
    let document = document(text)
    return TokenPatternMatcher(patterns).matches(in: document, span: document.text.span)
      .map { "\($0.pattern):\(document.text[$0.span])" }
  }

  private func document(_ string: String) -> Document {
    let text = DocumentText(string)
    var tokens: [Token] = []
    var start = 0
    for word in string.split(separator: " ", omittingEmptySubsequences: false) {
      let bytes = Array(word.utf8)
      if let first = bytes.first {
        var shape: Token.Shape = []
        if bytes.contains(where: \.isASCIILetter) { shape.insert(.word) }
        if bytes.contains(where: \.isASCIIDigit) { shape.insert(.digits) }
        if first.isASCIIUppercase { shape.insert(.capitalized) }
        if shape.contains(.word), !bytes.contains(where: \.isASCIILowercase) {
          shape.insert(.uppercase)
        }
        if shape.isEmpty { shape.insert(.punctuation) }
        tokens.append(Token(span: TextSpan(start..<start + bytes.count), shape: shape))
      }
      start += bytes.count + 1
    }
    return Document(
      id: "d",
      source: Source(
        file: "d.txt",
        mediaType: "text/plain",
        digest: Digest(of: text.bytes),
        encoding: SourceEncoding(name: "UTF-8", reason: "valid UTF-8")
      ),
      text: text,
      blocks: [],
      sentences: [text.span],
      tokens: tokens
    )
  }

  @Test(arguments: [
    "the Digital Services Act of 2022 applies": "0:Digital Services Act of 2022",
    "the Digital Services Act applies": "0:Digital Services Act",
    "the Telecommunications Law 1996": "0:Telecommunications Law 1996",
    "the Act Law Act": "0:Act Law Act",
  ])
  func `The longest match from the left wins`(text: String, expected: String) {
    #expect(found([act], in: text) == [expected])
  }

  @Test(arguments: ["the Act", "a big Act", "Digital Services act", "Act Data", ""])
  func `Nothing is found where a step is missing`(text: String) {
    #expect(found([act], in: text).isEmpty)
  }

  @Test func `Matches do not overlap, and the first of equal patterns wins`() {
    let pair = TokenPattern(
      label: "acme.pair",
      steps: [Step(shape: .upper, minimum: 2, maximum: 2)]
    )
    let single = TokenPattern(label: "acme.single", steps: [Step(shape: .upper)])
    let word = TokenPattern(label: "acme.word", steps: [Step(shape: .word)])
    #expect(found([single, word, pair], in: "UN EU NATO for") == ["2:UN EU", "0:NATO", "1:for"])
  }

  @Test(
    arguments: zip(
      [Step.Shape.title, .upper, .lower, .number, .year, .word],
      [
        ["Title", "UPPER"], ["UPPER"], ["lower"], ["12", "2022"], ["2022"],
        ["Title", "UPPER", "lower"],
      ]
    )
  )
  func `A shape accepts what it says`(shape: TokenPattern.Step.Shape, expected: [String]) {
    let pattern = TokenPattern(label: "acme.one", steps: [Step(shape: shape)])
    #expect(
      found([pattern], in: "Title UPPER lower 12 2022 + ;") == expected.map { "0:\($0)" }
    )
  }

  @Test func `A listed text may be several tokens`() {
    let pattern = TokenPattern(
      label: "acme.region",
      steps: [Step(texts: ["Indo - Pacific", "Arctic"]), Step(texts: ["Strategy"])]
    )
    #expect(
      found([pattern], in: "an Indo - Pacific Strategy , an Indo - Pacifics Strategy")
        == ["0:Indo - Pacific Strategy"]
    )
  }

  @Test func `An article starts a match only where the first step lists it`() {
    let listed = TokenPattern(
      label: "acme.listed",
      steps: [Step(texts: ["The"]), Step(texts: ["Act"])]
    )
    #expect(
      found([act, listed], in: "The Digital Act and The Act") == ["0:Digital Act", "1:The Act"]
    )
  }

  @Test func `A pattern that takes no token matches nothing`() {
    let none = TokenPattern(label: "acme.none", steps: [])
    let optional = TokenPattern(label: "acme.none", steps: [Step(texts: ["x"], minimum: 0)])
    let zero = TokenPattern(label: "acme.none", steps: [Step(minimum: 0, maximum: 0)])
    let never = TokenPattern(label: "acme.none", steps: [Step(minimum: 3, maximum: 2)])
    #expect(found([none, optional, zero, never], in: "a b c").isEmpty)
  }

  @Test func `Nested repetition stays bounded`() {
    let greedy = Array(repeating: Step(shape: .title, minimum: 0, maximum: .max), count: 12)
    let pattern = TokenPattern(label: "acme.slow", steps: greedy + [Step(texts: ["end"])])
    let text = Array(repeating: "A", count: 400).joined(separator: " ")
    #expect(found([pattern], in: text).isEmpty)
  }

  @Test(
    arguments: [
      (
        Step(criteria: TokenCriteria(lowercased: ["july"])), "July JULY july Juli", "July JULY july"
      ),
      (
        Step(criteria: TokenCriteria(forms: ["Xxxxx", "dd"])), "Kishida Kato 29 229 Al",
        "Kishida 29"
      ),
      (Step(criteria: TokenCriteria(forms: ["XX-dd"])), "AB-12 Ab-12 AB-1", "AB-12"),
      (Step(criteria: TokenCriteria(forms: ["xxé"])), "abé", ""),
      (Step(criteria: TokenCriteria(length: 2...3)), "a ab abc abcd éé", "ab abc éé"),
      (Step(criteria: TokenCriteria(kinds: [.letters])), "abc a1 né 12 x-y", "abc né"),
      (Step(criteria: TokenCriteria(kinds: [.ascii])), "abc né $5", "abc $5"),
      (Step(criteria: TokenCriteria(kinds: [.digits])), "12 1,2 a1", "12"),
      (Step(criteria: TokenCriteria(kinds: [.lower])), "abc a1 12 Ab", "abc a1"),
      (Step(criteria: TokenCriteria(kinds: [.upper])), "ABC A1 12 Ab ÉA", "ABC A1 ÉA"),
      (
        Step(criteria: TokenCriteria(kinds: [.title])), "Abc ABc abc O'Neil A-b A1b 12",
        "Abc O'Neil"
      ),
      (Step(criteria: TokenCriteria(kinds: [.punctuation])), ". — $ a. ..", ". — .."),
      (
        Step(criteria: TokenCriteria(kinds: [.numeral])),
        "12 1,000 1/2 -3 ten Third 21st x 1/2/3 th", "12 1,000 1/2 -3 ten Third 21st"
      ),
      (Step(excludedTexts: ["b"]), "c b B", "c B"),
      (
        Step(exclusions: TokenCriteria(length: 1...1, kinds: [.digits])),
        "a 12 ab", "ab"
      ),
      (
        Step(shape: .title, criteria: TokenCriteria(length: 4...4), excludedTexts: ["Then"]),
        "Then When what Whenever", "When"
      ),
    ] as [(TokenPattern.Step, String, String)]
  )
  func `A token is asked for its characters`(step: TokenPattern.Step, text: String, found: String) {
    let pattern = TokenPattern(label: .instrument, steps: [step])
    #expect(
      self.found([pattern], in: text) == found.split(separator: " ").map { "0:\($0)" },
      "\(text)"
    )
  }
}
