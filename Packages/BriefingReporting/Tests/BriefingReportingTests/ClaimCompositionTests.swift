import BriefingAnalysis
import BriefingCore
import Testing

@testable import BriefingReporting

@Suite("Claims in a briefing")
struct ClaimCompositionTests {
  private func texts(
    _ markup: String,
    genre: String? = nil,
    in section: SectionID = "commitments"
  )
    throws -> [String]
  {
    try ComposedBriefing(["a": markup], genres: genre.map { ["a": $0] } ?? [:]).items(section)
      .map(\.text)
  }

  @Test
  func `A condition, a request and a denial are told as what they are`() throws {
    #expect(
      try texts(
        """
        [Chile will pay if Peru pays](statement kind=commitment status=planned voice=source \
        condition=if).

        [Both requested the panel to report](statement kind=commitment status=proposed \
        voice=source action=request).

        [The firm denied that it had paid](statement kind=announcement status=denied voice=source \
        polarity=negative).
        """
      ) == [
        "Source 1 reports a plan, on a condition: “Chile will pay if Peru pays”",
        "Source 1 reports a request: “Both requested the panel to report”",
        "Source 1 reports a denial: “The firm denied that it had paid”",
      ]
    )
  }

  @Test
  func `What a commentary tells as a fact is its author's account`() throws {
    let markup = "[Both signed it in May](statement kind=commitment status=signed voice=source)."
    #expect(
      try texts(markup, genre: "commentary")
        == ["In Source 1 the author writes: “Both signed it in May.”"]
    )
    #expect(try texts(markup, genre: "news").first?.hasPrefix("Source 1 reports a signing") == true)
    let chips = try ["commentary", "news"].map { genre in
      try ComposedBriefing(["a": markup], genres: ["a": genre]).items("commitments")
        .flatMap { $0.chips.map(\.words) }
    }
    // How far it has come the author says, and nobody else.
    #expect(chips == [["author’s account"], ["signed"]])
  }

  @Test(arguments: [
    ("before", "before 1 May 2031"), ("by", "by 1 May 2031"),
    ("not later than", "by 1 May 2031"), ("on", "1 May 2031"),
  ])
  func `A limit is no day on which a thing is done`(word: String, when: String) throws {
    let composed = try ComposedBriefing([
      "a": """
      [Peru will pay \(word) [1 May 2031](date value=2031-05-01 kind=date basis=stated)]\
      (statement kind=commitment status=planned voice=source deadline=2031-05-01).
      """
    ])
    #expect(composed.items("commitments").map { $0.whenWords(in: .standard) } == [when])
    let timeline = composed.items("timeline")
    #expect(timeline.map { $0.whenWords(in: .standard) } == [when])
    #expect(timeline.first?.text.hasPrefix(when.capitalizedFirst + ", planned. Source 1:") == true)
    let table = BriefingTables(composed.briefing, texts: [:]).timeline
    let days = try #require(CSVTable.rows(of: table.bytes).last).prefix(3)
    #expect(days == ["2031-05-01", word == "on" ? "2031-05-01" : "", "2031-05-01"])
  }

  @Test
  func `What is quoted by another is second-hand, and a word in marks is nobody's speech`() throws {
    let composed = try ComposedBriefing([
      "a": """
      It was “[too late](quotation kind=partial speaker="Ann Lee" relay="was quoted by an aide")”, \
      [Ann Lee](person) was quoted by an aide as saying.

      [Both spoke of “[grit](quotation kind=partial)”](statement kind=background voice=source).

      [I call it “[pluck](quotation kind=partial speaker=I)”](statement kind=judgment voice=author).

      [Much will be seen to “[in time](quotation kind=partial)”](statement kind=judgment \
      voice=attributed).
      """
    ])
    #expect(
      composed.items("quotations").filter { $0.derivedBy != "quotations.none" }.map(\.text) == [
        "“Ann Lee”, second-hand (“was quoted by an aide”), in part, in Source 1: “too late”, "
          + "from \"It was “too late”, Ann Lee was quoted by an aide as saying.\"",
        "Speaker not determined, in part, in Source 1: “in time”, "
          + "from \"Much will be seen to “in time”.\"",
      ]
    )
    let excluded = composed.briefing.excluded.filter { $0.kind == "quotation" }
    #expect(excluded.flatMap { $0.citations.map(\.quote) } == ["grit", "pluck"])
  }

  @Test(arguments: [
    (
      "Peru asked for a loan. [It has not yet approved it](statement kind=commitment "
        + "status=unclear voice=source polarity=negative).",
      "Peru asked for a loan. It has not yet approved it"
    ),
    (
      "12. Peru asked for a loan. [It has not yet approved it](statement kind=commitment "
        + "status=unclear voice=source polarity=negative).",
      "Peru asked for a loan. It has not yet approved it"
    ),
    (
      "The line opens in May. [This date replaces 1 March](statement kind=announcement "
        + "status=unclear voice=source).",
      "The line opens in May. This date replaces 1 March"
    ),
    (
      "A union accused the port of fraud. [The port rejected the accusation](statement "
        + "kind=announcement status=denied voice=source polarity=negative).",
      "A union accused the port of fraud. The port rejected the accusation"
    ),
    (
      "A panel cleared the port. [The port denied that it had paid](statement "
        + "kind=announcement status=denied voice=source polarity=negative).",
      "A panel cleared the port. The port denied that it had paid"
    ),
    (
      "Peru asked for a loan. [The request was granted at once](statement kind=commitment "
        + "status=agreed voice=source).",
      "Peru asked for a loan. The request was granted at once"
    ),
    (
      "The port fell silent. [This week the port will open a second pier](statement "
        + "kind=commitment status=planned voice=source).",
      "The port fell silent. This week the port will open a second pier"
    ),
    (
      "Fares rose. [Bergen will open a second pier this week](statement kind=commitment "
        + "status=planned voice=source).",
      "Bergen will open a second pier this week"
    ),
    (
      "[Prices rose](statement kind=commitment status=agreed voice=attributed) and wages fell, "
        + "[the ministry said](attribution).",
      "Prices rose and wages fell, the ministry said."
    ),
  ])
  func `A claim is quoted with what it says nothing without`(markup: String, quote: String) throws {
    let items = try ComposedBriefing(["a": markup]).items("commitments")
    #expect(items.map(\.citations.last?.quote) == [quote])
  }

  @Test
  func `A sum that depends on something is told as such, and one of a list with its lead-in`()
    throws
  {
    let items = try ComposedBriefing([
      "a": """
      [Chile will pay [$5 million](money amount=5000000 currency=USD) if Peru pays]\
      (statement kind=commitment status=planned voice=source condition=if object="$5 million").

      They welcomed these gifts:

      [- Peru: [$6 million](money amount=6000000 currency=USD)](block kind=list-item)
      """
    ]).items("money")
    #expect(
      items.map(\.text) == [
        "“$5 million” (USD 5,000,000, on a condition, planned), Source 1: "
          + "“Chile will pay $5 million if Peru pays.”",
        "“$6 million” (USD 6,000,000), Source 1: "
          + "“They welcomed these gifts:” “- Peru: $6 million”",
      ]
    )
  }

  @Test
  func `What a told passage holds is not said to be left out`() throws {
    let composed = try ComposedBriefing([
      "a": """
      [Peru asked for a loan.](statement kind=background status=held voice=source) [They refused]\
      (statement kind=announcement status=unclear voice=source polarity=negative).
      """
    ])
    #expect(composed.briefing.excluded == [])
  }

  @Test
  func `An embargo warns, and marks what it covers`() throws {
    let markup = """
      A study that may not be released before [1 July](date value=2031-07-01 kind=date \
      basis=stated) [puts the cost at [$5 million](money amount=5000000 currency=USD)]\
      (statement kind=background status=unclear voice=source).
      """
    let early = try ComposedBriefing(["a": markup], asOf: EDTF("2031-06-10"))
    #expect(early.briefing.warnings.count == 1)
    #expect(early.briefing.warnings.first?.contains("“1 July”") == true)
    #expect(
      early.items("money").map(\.text) == [
        "“$5 million” (USD 5,000,000), Source 1: “A study that may not be released before 1 July puts "
          + "the cost at $5 million.” Under embargo until “1 July”."
      ]
    )
    let unknown = try ComposedBriefing(["a": markup])
    #expect(unknown.briefing.warnings.count == 1)
    let late = try ComposedBriefing(["a": markup], asOf: EDTF("2031-07-01"))
    #expect(late.briefing.warnings == [])
    #expect(late.items("money").map(\.slots.count) == [1])
  }

  @Test
  func `Outcomes lead the key points, and nothing that is past or an author's stands before them`()
    throws
  {
    let opinion = """
      [Both signed it on 1 May](statement kind=commitment status=signed voice=source).
      """
    let news = """
      [The vote had been due by [[31 May 2031](date value=2031-05-31 kind=date basis=stated)]\
      (event status=scheduled date=2031-05-31)](statement kind=background status=unclear \
      voice=source).

      [Two towns agreed to build a line](statement kind=commitment status=agreed voice=source).

      [Both will meet on [[9 June 2031](date value=2031-06-09 kind=date basis=stated)]\
      (event status=scheduled date=2031-06-09)](statement kind=announcement status=scheduled \
      voice=source).
      """
    let official = """
      [The towns will build a line](statement kind=commitment status=planned voice=source).

      [The towns agreed on a fare](statement kind=commitment status=agreed voice=source).
      """
    let points = try ComposedBriefing(
      ["a": opinion, "b": news, "c": official],
      genres: ["a": "commentary", "b": "news", "c": "official"],
      asOf: EDTF("2031-05-20")
    ).items("key-points")
    // What the news tells of the line is cited with it, and is no second point.
    #expect(
      points.prefix(3).map(\.citations.first?.quote) == [
        "The towns agreed on a fare", "The towns will build a line", "9 June 2031",
      ]
    )
    #expect(points[1].citations.map(\.quote).last == "Two towns agreed to build a line")
    #expect(points.allSatisfy { $0.citations.contains { $0.source != "a" } })
  }

  @Test(arguments: [
    ("before", "negative", false), ("before", "positive", true), ("by", "negative", true),
  ])
  func `The first day on which something may be done is no deadline`(
    word: String,
    polarity: String,
    isLimit: Bool
  ) throws {
    let denial = polarity == "negative" ? " negation=not" : ""
    let item = try #require(
      ComposedBriefing([
        "a":
          "[The rule shall apply \(word) [1 June 2031](date value=2031-06-01 kind=date)](statement "
          + "kind=commitment status=planned voice=source polarity=\(polarity)\(denial))."
      ]).items("commitments").first
    )
    #expect((item.slots["deadline"] != nil) == isLimit)
  }
}
