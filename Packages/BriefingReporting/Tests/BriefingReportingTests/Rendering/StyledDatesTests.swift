import BriefingAnalysis
import BriefingCore
import Testing

@testable import BriefingReporting

@Suite struct StyledDatesTests {
  /// An item with its text in the standard style and in that of American news agencies.
  struct Sentence: Sendable, CustomTestStringConvertible {
    let text: String
    let styled: String
    var kind = "event"
    var when: String? = "2022-09-03"
    var rule = "timeline.stated"
    var quotes: [String] = []

    /// A sentence that no style touches.
    static func untouched(
      _ text: String,
      kind: String = "event",
      when: String? = "2022-09-03",
      rule: String = "timeline.stated",
      quotes: [String] = []
    ) -> Sentence {
      Sentence(text: text, styled: text, kind: kind, when: when, rule: rule, quotes: quotes)
    }

    var testDescription: String { text }

    var item: Item {
      Item(
        id: "i",
        text: text,
        kind: kind,
        when: when,
        derivedBy: rule,
        citations: quotes.map { Citation(source: "a", span: TextSpan(0..<1), quote: $0) }
      )
    }
  }

  private func styled(_ item: Item, in style: HouseStyle) -> String {
    let dated = ["2022-09-03", "2022-09-03T14:30", "2022-09-01/"].map { when in
      Item(id: when, text: "", kind: "event", when: when, derivedBy: "timeline.stated")
    }
    let briefing = Briefing(
      title: "",
      asOf: Briefing.AsOf(value: nil, basis: .unknown),
      tool: Briefing.Tool(name: "", version: ""),
      sections: [Section(id: "timeline", title: "", items: dated)]
    )
    return StyledDates(briefing, style: style).item(item).text
  }

  @Test(arguments: [
    Sentence(
      text: "3 September 2022, scheduled. A: “meets on 3 September 2022”.",
      styled: "Sept. 3, 2022, scheduled. A: “meets on 3 September 2022”."
    ),
    Sentence(
      text: "3 September 2022. A: “meets”.",
      styled: "Sept. 3, 2022. A: “meets”.",
      rule: "key-points.copy i-1"
    ),
    Sentence(
      text: "From 3 September 2022 on, planned. A: “meets”.",
      styled: "From Sept. 3, 2022, on, planned. A: “meets”.",
      when: "2022-09-03/.."
    ),
    Sentence(
      text: "Possibly 3 September (year not stated). A: “meets”.",
      styled: "Possibly Sept. 3 (year not stated). A: “meets”.",
      when: "XXXX-09-03?"
    ),
    Sentence(
      text:
        "3 September 2022. A: “meets”. The date is inferred: “Sept. 3” in A; published 2022-08-31.",
      styled:
        "Sept. 3, 2022. A: “meets”. The date is inferred: “Sept. 3” in A; published Aug. 31, 2022.",
      quotes: ["meets", "Sept. 3"]
    ),
    Sentence(
      text: "An event dated 3 September 2022: A: “x”; B: “3 September 2022: y”.",
      styled: "An event dated Sept. 3, 2022: A: “x”; B: “3 September 2022: y”.",
      kind: "fact",
      when: nil,
      rule: "agreements.compared"
    ),
    Sentence(
      text: "How firm, whether it takes place, 3 September 2022: planned in A; not planned in B.",
      styled: "How firm, whether it takes place, Sept. 3, 2022: planned in A; not planned in B.",
      kind: "fact",
      when: nil,
      rule: "differences.modality"
    ),
    Sentence(
      text: "How it was held, 3 September 2022, 14:30, more and less exactly: A: “x”.",
      styled: "How it was held, Sept. 3, 2022, 14:30, more and less exactly: A: “x”.",
      kind: "fact",
      when: nil,
      rule: "differences.specificity"
    ),
    Sentence(
      text: "What happened, from 1 September 2022, end unknown: A: “x”.",
      styled: "What happened, from Sept. 1, 2022, end unknown: A: “x”.",
      kind: "fact",
      when: nil,
      rule: "differences.speech-act"
    ),
    // A person's words are a person's.
    .untouched("3 September 2022, scheduled. A: “meets”.", rule: "person"),
    // The text does not begin with the date of the item, or what begins it is more than the date.
    .untouched("A: “3 September 2022, scheduled.”"),
    .untouched("“3 September 2022, scheduled” in A."),
    .untouched("3 September 2022 was the day. A: “meets”."),
    .untouched("3 September 20221, scheduled."),
    .untouched("3 September 2022\u{301}, scheduled."),
    .untouched("4 September 2022, scheduled."),
    .untouched("3 September 2022, scheduled.", when: nil),
    .untouched("3 September 2022, scheduled.", when: "3 September 2022"),
    .untouched("3 September 2022, scheduled.", kind: "fact"),
    .untouched("3 September 2022", when: "2022-09-03"),
    .untouched("", when: "2022-09-03"),
    // A subject that has no known date, or that only looks like one of ours.
    .untouched("What happened, 5 May 1999: A: “x”.", kind: "fact", when: nil),
    .untouched("What happened, at last: A: “3 September 2022: x”.", kind: "fact", when: nil),
    .untouched("“What happened, 3 September 2022: x” in A.", kind: "fact", when: nil),
    .untouched("What happened, 3 September 2022", kind: "fact", when: nil),
    // Quotes and names of sources that read like our own words.
    .untouched(
      "A: “x. The date is inferred: published 2022-08-31.”",
      quotes: ["x. The date is inferred: published 2022-08-31."]
    ),
    .untouched(
      "A: “x. The date is inferred: published 2022-08-31.”",
      quotes: ["x"]
    ),
    .untouched(
      "A: “x”. The date is inferred: “a; published 2022-08-31; b” in A.",
      quotes: ["x", "a; published 2022-08-31; b"]
    ),
    .untouched(
      "A: “x”. The date is inferred: \"a “b; published 2022-08-31\" in A.",
      quotes: ["x", "a “b; published 2022-08-31"]
    ),
    .untouched(
      "A: “x”. The date is inferred: “a” in The “B; published 2022-08-31” Times.",
      quotes: ["x", "a"]
    ),
    .untouched(
      "A: “x”. The date is inferred: “a” in B published 2022-08-31.",
      quotes: ["x", "a"]
    ),
  ])
  func `Only dates that the suite wrote are restyled`(_ sentence: Sentence) {
    #expect(styled(sentence.item, in: .ap) == sentence.styled)
    if sentence.text == sentence.styled {
      #expect(styled(sentence.item, in: .iso) == sentence.text)
    }
  }

  @Test(arguments: DatedSubject.allCases)
  func `A subject ends with its date in the style`(_ subject: DatedSubject) throws {
    let date = try #require(EDTF("2022-09-03"))
    let item = Item(id: "i", text: "", kind: "event", when: "2022-09-03", derivedBy: "timeline")
    let briefing = Briefing(
      title: "",
      asOf: Briefing.AsOf(value: nil, basis: .unknown),
      tool: Briefing.Tool(name: "", version: ""),
      sections: [Section(id: "timeline", title: "", items: [item])]
    )
    let words = subject.words(on: date)
    let styled = HouseStyle.allCases.map { StyledDates(briefing, style: $0).subject(words) }
    #expect(
      styled == ["Sept. 3, 2022", "3 September 2022", "2022-09-03"].map { subject.lead + $0 }
    )
    for other in ["\(words)0", "“\(words)”", subject.lead, "trade, \(words)", ""] {
      #expect(StyledDates(briefing, style: .iso).subject(other) == other)
    }
  }

  @Test
  func `A source is described with its day in the style where a sentence of it is shown`() throws {
    let composed = try StyledBriefing.composed()
    let items = composed.items("sources")
    let dates = StyledDates(composed.briefing, style: .ap)
    #expect(
      items.map { dates.item($0).text } == [
        """
        3 September 2022 Herald is sources/herald.txt; unknown; published between \
        Aug. 29, 2022, and Aug. 31, 2022 (inferred from published Aug. 30, 2022; told as past, \
        “published 2022-08-30” on 2022-08-30); grade F6; no byline, no date of publication, \
        no year.
        """,
        "Source 2 is sources/wire.txt; unknown; published Aug. 31, 2022; grade F6; no byline.",
      ]
    )
    var struck = items[0]
    struck.text += " Published 31 August 2022."
    #expect(dates.item(struck).text == struck.text)
  }

  @Test(
    arguments: [
      (["a", "ab", "abc"], "“abc” “a” “ab”.", "#########.#######.########."),
      (["a"], "“a”; ”.", nil), (["a"], "“ab”.", nil), ([], "\"", nil), ([], "plain", "....."),
      (["a “b"], "\"a “b\" c", "########.."), ([""], "“”.", "######."), (["a"], "“a", nil),
      (["b", "“a"], "“a” “b”", nil), (["é"], "“e\u{301}”", nil),
    ] as [([String], String, String?)]
  )
  func `Known quotes are told from the words around them, byte for byte`(
    quotes: [String],
    text: String,
    marks: String?
  ) {
    let found = KnownQuotes(quotes).marked(in: Array(text.utf8))
    #expect(found.map { $0.map { $0 ? "#" : "." }.joined() } == marks)
  }

  @Test(arguments: ["B; published 2022-08-31", "B. The date is inferred: published 2022-08-31"])
  func `The name of a source that reads like a premise stays as it is`(name: String) {
    let item = Sentence.untouched(
      "2022. \(name): “x”. The date is inferred: “a” in \(name).",
      when: "2022",
      quotes: ["x", "a"]
    ).item
    var briefing = FerryBriefing.briefing
    briefing.sources[0].publisher = name
    #expect(StyledDates(briefing, style: .ap).item(item).text == item.text)
  }

  @Test
  func `A text of very many accounts is read in one pass`() {
    let quotes = (0..<3_000).map { "the parties to the pact of \($0) met in the harbour of Lima" }
    let text =
      "3 September 2022. "
      + quotes.map { "A: “\($0)”" }.joined(separator: "; ")
      + ". The date is inferred: published 2022-08-31."
    let item = Item(
      id: "i",
      text: text,
      kind: "event",
      when: "2022-09-03",
      derivedBy: "timeline.inferred",
      citations: quotes.map { Citation(source: "a", span: TextSpan(0..<1), quote: $0) }
    )
    let clock = ContinuousClock()
    var result = ""
    let time = clock.measure { result = styled(item, in: .ap) }
    #expect(result.hasPrefix("Sept. 3, 2022. A: “the parties"))
    #expect(result.hasSuffix("The date is inferred: published Aug. 31, 2022."))
    #expect(time < .seconds(10))
  }
}
