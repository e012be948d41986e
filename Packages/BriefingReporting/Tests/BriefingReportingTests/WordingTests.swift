import BriefingAnalysis
import BriefingCore
import Testing

@testable import BriefingReporting

@Suite("The words of a composed briefing")
struct WordingTests {
  @Test
  func `A source's name is never put inside a quotation`() throws {
    let composed = try ComposedBriefing([
      "29": """
      The [Trade 3+3](forum) [will meet on [July 29](date value=XXXX-07-29 basis=inferred \
      kind=date)](event status=scheduled date=XXXX-07-29).
      """,
      "friday":
        "The [Trade 3+3](forum) meets on [Friday](date timex=XXXX-WXX-5 kind=date basis=inferred).",
      "note": "In [2022](date value=2022 basis=stated kind=date) the [Trade 3+3](forum) is new.",
    ])
    #expect(
      composed.items("timeline").map(\.text) == [
        "29 July 2022, scheduled. Source 1: “will meet on July 29”. The date is inferred: "
          + "“July 29” in Source 1; “Friday” in Source 2, for the same event; “2022” in Source 3."
      ]
    )
    #expect(composed.briefing.sources[1].published.premises[0] == "“Friday” in Source 2")
  }

  @Test
  func `A source has one name on a page`() throws {
    let composed = try ComposedBriefing(
      [
        "a":
          "[Both will discuss tariffs](statement kind=agenda status=planned voice=source topic=trade).",
        "b":
          "[Both will raise tariffs](statement kind=agenda status=planned voice=source topic=trade).",
      ],
      publishers: ["a": "The Tidewater Post"]
    )
    #expect(
      composed.items("agenda")[0].text
        == "Trade (tariffs): planned in The Tidewater Post and Source 2."
    )
    #expect(
      PresentedSource.all(of: composed.briefing).map(\.name) == ["The Tidewater Post", "Source 2"]
    )
  }

  @Test
  func `A sentence that ends with a quoted full stop gets no second one`() throws {
    let composed = try ComposedBriefing([
      "a": """
      [[The [Delta Forum](forum) met on [5 June 2031](date value=2031-06-05 basis=stated \
      kind=date).](event status=held date=2031-06-05)](statement kind=background status=held \
      voice=source)
      """
    ])
    #expect(
      composed.items("timeline").map(\.text)
        == ["5 June 2031, held. Source 1: “The Delta Forum met on 5 June 2031.”"]
    )
  }

  @Test
  func `That nothing contradicts is said of what was compared alone`() throws {
    let composed = try ComposedBriefing([
      "column": CompositionTests.column, "wire": CompositionTests.wire,
    ])
    let text = try #require(composed.items("differences").first?.text)
    #expect(text.hasPrefix("None found in 2 sources by the rules, which set"))
  }

  @Test
  func `What only a caption says is listed as left out and told nowhere`() throws {
    let composed = try ComposedBriefing([
      "a":
        "[Ana Lim](person) opened the hall in the old port yesterday, with music.\n\n"
        + "[[Lim Ana](person) at the old port](block kind=caption)"
    ])
    #expect(composed.items("people-and-organizations").map(\.text) == ["“Ana Lim” in Source 1."])
    #expect(composed.briefing.excluded.map(\.kind) == ["caption"])
  }

  @Test
  func `The numbers of a long amount are grouped in one pass`() {
    let digits = String(repeating: "1", count: 300_000)
    #expect(Phrasing.grouped(digits).utf8.count == 399_999)
  }
}
