import BriefingCore
import Testing

@Suite struct PhraseMatcherTests {
  /// Returns the matches of phrases, whose payloads are their places in the list, as text.
  private func found(_ phrases: [String], in text: String, caseSensitive: Bool = true) -> [String] {
    let matcher = PhraseMatcher(
      phrases.enumerated().map {
        PhraseMatcher.Phrase($1, payload: $0, isCaseSensitive: caseSensitive)
      }
    )
    let text = DocumentText(text)
    return matcher.matches(in: text, span: text.span).map { "\($0.payload):\(text[$0.span])" }
  }

  @Test func `The longest phrase from the left wins`() {
    #expect(
      found(
        ["South Korea", "Korea", "Korea Strait"],
        in: "South Korea and the Korea Strait, Korea"
      )
        == ["0:South Korea", "2:Korea Strait", "1:Korea"]
    )
  }

  @Test func `A phrase that begins like a longer one is found where the longer one breaks off`() {
    #expect(
      found(["New York", "New York Stock Exchange", "Stock"], in: "New York Stock prices")
        == ["0:New York", "2:Stock"]
    )
  }

  @Test(arguments: ["USA", "BUS", "US2", "éUS", "USé", "U S"])
  func `A phrase is no part of a word`(text: String) {
    #expect(found(["US"], in: text).isEmpty)
  }

  @Test(arguments: ["US", "(US)", "US-led", "US’s", "“US”", "US…", "US\u{A0}officials"])
  func `Punctuation bounds a word`(text: String) {
    #expect(found(["US"], in: text) == ["0:US"])
  }

  @Test func `A phrase that ends in a full stop is no beginning of a longer abbreviation`() {
    #expect(found(["U.S."], in: "the U.S.S.R., the U.S. and U.S.-led") == ["0:U.S.", "0:U.S."])
  }

  @Test func `Symbols are found beside digits`() {
    #expect(
      found(["A$", "$", "£", "2+2"], in: "A$50, $5, £7, 2+2") == ["0:A$", "1:$", "2:£", "3:2+2"]
    )
  }

  @Test(arguments: [
    "Indo-Pacific", "Indo Pacific", "Indo\u{2011}Pacific", "Indo\u{2010}Pacific",
    "Indo–Pacific", "Indo\u{A0}Pacific", "Indo\nPacific", "Indo  \t Pacific",
  ])
  func `Hyphens and spaces are the same`(text: String) {
    #expect(found(["Indo-Pacific"], in: text) == ["0:\(text)"])
    #expect(found([text], in: "Indo-Pacific") == ["0:Indo-Pacific"])
  }

  @Test(arguments: ["Indo\n\nPacific", "Indo—Pacific", "Indo, Pacific", "Indo - Pacific"])
  func `An empty line or a dash parts words`(text: String) {
    #expect(found(["Indo-Pacific"], in: text).isEmpty)
  }

  @Test(arguments: ["People's", "People’s", "People‘s", "Peopleʼs"])
  func `Apostrophes are the same`(text: String) {
    #expect(found(["People’s"], in: text) == ["0:\(text)"])
  }

  @Test func `Capitals matter where the phrase says so`() {
    let matcher = PhraseMatcher([
      PhraseMatcher.Phrase("WHO", payload: 1),
      PhraseMatcher.Phrase("Supply Chain", payload: 2, isCaseSensitive: false),
    ])
    let text = DocumentText("who knows the WHO and SUPPLY chain")
    #expect(
      matcher.matches(in: text, span: text.span).map { text[$0.span] } == ["WHO", "SUPPLY chain"]
    )
  }

  @Test func `Only ASCII letters match in either case`() {
    #expect(found(["café"], in: "CAFé, CAFÉ", caseSensitive: false) == ["0:CAFé"])
  }

  @Test func `A phrase listed twice is reported for each payload`() {
    #expect(found(["Georgia", "Georgia"], in: "Georgia") == ["0:Georgia", "1:Georgia"])
  }

  @Test(arguments: ["", " ", "-", "\u{A0}", "\n\n"])
  func `A phrase without a word or symbol matches nothing`(phrase: String) {
    #expect(found([phrase], in: "a - b \u{A0} c\n\n").isEmpty)
  }

  @Test func `A match stays in its span, and words the span cuts do not match`() {
    let text = DocumentText("Seoul Tokyo Paris")
    let matcher = PhraseMatcher(
      ["Seoul", "oul", "Tokyo", "Par", "Paris", "Seoul Tokyo"].map {
        PhraseMatcher.Phrase($0, payload: 0)
      }
    )
    #expect(
      matcher.matches(in: text, span: TextSpan(2..<15)).map { text[$0.span] } == ["Tokyo"]
    )
    #expect(matcher.matches(in: text, span: TextSpan(15..<400)).isEmpty)
    #expect(matcher.matches(in: text, span: TextSpan(9..<9)).isEmpty)
  }

  @Test func `No match reaches from block to block`() {
    let text = DocumentText("North\nKorea")
    let document = Document(
      id: "d",
      source: Source(
        file: "d.txt",
        mediaType: "text/plain",
        digest: Digest(of: text.bytes),
        encoding: SourceEncoding(name: "UTF-8", reason: "valid UTF-8")
      ),
      text: text,
      blocks: [
        Block(kind: .paragraph, span: TextSpan(0..<5)),
        Block(kind: .paragraph, span: TextSpan(6..<11)),
      ],
      sentences: [],
      tokens: []
    )
    let matcher = PhraseMatcher(
      ["North Korea", "Korea"].map { PhraseMatcher.Phrase($0, payload: 0) }
    )
    #expect(matcher.matches(in: document).map(\.span) == [TextSpan(6..<11)])
  }

  @Test func `Matches are those of a plain search`() {
    var generator = SplitMix(seed: 7)
    let words = ["a", "b", "A", "ab", "Ba", "bab", "é", "aé", ".", "$"]
    for _ in 0..<300 {
      let phrases = (0..<6).map { _ in
        (0..<Int.random(in: 1...3, using: &generator))
          .map { _ in words.randomElement(using: &generator) ?? "a" }.joined(separator: " ")
      }
      let text = (0..<20).map { _ in words.randomElement(using: &generator) ?? "a" }
        .joined(separator: " ")
      #expect(found(phrases, in: text) == plainSearch(phrases, in: text), "\(phrases) in \(text)")
      #expect(
        found(phrases, in: text, caseSensitive: false).map { $0.lowercased() }
          == plainSearch(phrases.map { $0.lowercased() }, in: text.lowercased()),
        "\(phrases) in \(text)"
      )
    }
  }

  @Test func `Hostile text takes linear time and does no harm`() {
    let phrase = Array(repeating: "a", count: 40).joined(separator: " ") + " b"
    for unit in ["a ", "a-", "- ", "’", "\u{A0}", "é", "\u{1F600}", "U.", "a\n\n"] {
      let text = String(repeating: unit, count: 20_000)
      #expect(found([phrase, "U.S."], in: text).isEmpty)
    }
  }

  /// Finds phrases of words parted by single spaces, longest from the left.
  private func plainSearch(_ phrases: [String], in text: String) -> [String] {
    let words = text.split(separator: " ").map(String.init)
    let wanted = phrases.map { $0.split(separator: " ").map(String.init) }
    var result: [String] = []
    var index = 0
    while index < words.count {
      let here = wanted.filter { words[index...].starts(with: $0) }
      guard let longest = here.max(by: { $0.count < $1.count }) else {
        index += 1
        continue
      }
      for (payload, phrase) in wanted.enumerated() where phrase == longest {
        result.append("\(payload):\(longest.joined(separator: " "))")
      }
      index += longest.count
    }
    return result
  }
}

/// A small generator of pseudo-random numbers that gives the same ones on every run.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
