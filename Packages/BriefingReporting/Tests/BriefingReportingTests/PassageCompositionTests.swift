import BriefingAnalysis
import BriefingCore
import Testing

@testable import BriefingReporting

@Suite("Passages that can be understood by themselves")
struct PassageCompositionTests {
  @Test
  func `A claim is told from the sentence on that names who is meant, and no pronoun says who`()
    throws
  {
    let items = try ComposedBriefing([
      "a": """
      The mayor, [Ann Lee](person), met the crews. [Her deputy will sign the pact](statement \
      kind=commitment status=planned voice=source actor="Her deputy" verb="will sign").
      """
    ]).items("commitments")
    #expect(
      items.map(\.citations.last?.quote) == [
        "The mayor, Ann Lee, met the crews. Her deputy will sign the pact"
      ]
    )
    #expect(items.map { $0.slots["actor"] } == [nil])
  }

  @Test
  func `Of an owned office with a name the name says who`() throws {
    let item = try #require(
      ComposedBriefing([
        "a": """
        The mayor, [Ann Lee](person), was ill. [Her deputy, [Bo Ruiz](person), signed the pact]\
        (statement kind=commitment status=signed voice=source actor="Her deputy, Bo Ruiz").
        """
      ]).items("commitments").first
    )
    #expect(item.slots["actor"]?.text == "deputy, Bo Ruiz")
  }

  @Test
  func `What no near sentence explains is left out and listed`() throws {
    let composed = try ComposedBriefing([
      "a": "[She will sign the pact](statement kind=commitment status=planned voice=source)."
    ])
    #expect(composed.items("commitments").map(\.derivedBy) == ["none-found"])
    #expect(
      composed.briefing.excluded.map(\.reason)
        == ["not-composed: commitment on what no sentence near it names"]
    )
  }

  @Test(arguments: [
    ", though Peru would not pay", ", provided that Peru pays", " unless Peru stops them",
    ", but Peru held back",
  ])
  func `A reserve that follows in the sentence is told with the claim`(reserve: String) throws {
    let items = try ComposedBriefing([
      "a": "[The towns will build a line](statement kind=commitment status=planned voice=source)"
        + "\(reserve)."
    ]).items("commitments")
    #expect(items.map(\.citations.last?.quote) == ["The towns will build a line\(reserve)."])
  }

  @Test(arguments: [
    "Should the bid fail, we shall consult, and [no town shall pay more](statement kind=commitment "
      + "status=planned polarity=negative voice=source).",
    "In May we rented a boat, and [I recall how the crews slept beside it](statement "
      + "kind=commitment status=planned voice=source).",
    "The next one is a drill; [no boat shall sail](statement kind=commitment status=planned "
      + "polarity=negative voice=source).",
    "[They asked for a lower fare](statement kind=commitment status=proposed voice=source), and the "
      + "answer was no.",
  ])
  func `A claim that says too much alone is told with its sentence`(markup: String) throws {
    let items = try ComposedBriefing(["a": "The towns met. \(markup)"]).items("commitments")
    let sentence = try AnnotatedDocument.marked("a", markup).document.text.string
    #expect(items.map { $0.citations.last?.quote.contains(sentence.dropLast()) } == [true])
  }

  @Test
  func `A dateline is not told with the claim behind it`() throws {
    let items = try ComposedBriefing([
      "a": "LIMA — [Five towns will buy a ship to watch them](statement kind=commitment "
        + "status=planned voice=source)."
    ]).items("commitments")
    #expect(items.map(\.citations.last?.quote) == ["Five towns will buy a ship to watch them"])
  }

  @Test
  func `A refusal in the next sentence is told with the proposal`() throws {
    let items = try ComposedBriefing([
      "a": "[The council considered a fund.](statement kind=commitment status=proposed "
        + "voice=source) They did not accept it."
    ]).items("commitments")
    #expect(
      items.map(\.citations.last?.quote)
        == ["The council considered a fund. They did not accept it."]
    )
  }

  @Test
  func `The time of a condition or how long it takes is not when a thing is done`() throws {
    let item = try #require(
      ComposedBriefing([
        "a": "[The towns shall drop the fee for [two years](date value=P2Y kind=duration), on "
          + "condition that boats leave within [five days](date value=P5D kind=duration) or by "
          + "[1 May 2031](date value=2031-05-01 kind=date)](statement kind=commitment status=planned "
          + "voice=source condition=\"on condition that\")."
      ]).items("commitments").first
    )
    #expect(item.slots["when"] == nil)
    #expect(item.slots["deadline"] == nil)
  }

  @Test
  func `The day until which something is barred is not when it is done`() throws {
    let item = try #require(
      ComposedBriefing([
        "a":
          "[Until the pact takes effect on [1 June 2031](date value=2031-06-01 kind=date), nothing "
          + "shall be sold](statement kind=commitment status=planned polarity=negative voice=source)."
      ]).items("commitments").first
    )
    #expect(item.slots["when"] == nil)
  }

  @Test
  func `Leave that those give who adopt a text is told as that`() throws {
    let items = try ComposedBriefing([
      "a": "[Crews may stay for a day](statement kind=commitment status=unclear polarity=positive "
        + "voice=source verb=\"may stay\")."
    ]).items("commitments")
    #expect(items.map(\.text) == ["Source 1 reports a permission: “Crews may stay for a day”"])
  }

  @Test(arguments: [
    "action=exceed object=\"5 million euros\" verb=\"shall not exceed\"":
      " (EUR 5,000,000, at most)",
    "object=\"enough to lend 5 million euros\"": " (EUR 5,000,000)",
    "action=lend object=\"5 million euros\"": " (EUR 5,000,000, not planned)",
  ])
  func `A limit and what is not enough deny no sum`(attributes: String, detail: String) throws {
    let items = try ComposedBriefing([
      "a": "[Fees are not enough to lend, exceed or shall not exceed enough to lend "
        + "[5 million euros](money amount=5000000 currency=EUR)](statement kind=commitment "
        + "status=planned polarity=negative voice=source \(attributes))."
    ]).items("money")
    #expect(items.map { $0.text.hasPrefix("“5 million euros”\(detail), ") } == [true])
  }

  @Test
  func `Somebody asked is told of as a request, whatever they are asked to do`() throws {
    let items = try ComposedBriefing([
      "a": "[Firms will be asked to bid in May](statement kind=announcement status=proposed "
        + "voice=source action=bid verb=\"will be asked to bid\")."
    ]).items("commitments")
    #expect(
      items.map(\.text) == ["Source 1 reports a request: “Firms will be asked to bid in May”"]
    )
  }

  @Test
  func `What an author tells is no commitment beside a text of those who act`() throws {
    let told = """
      [The towns have agreed on a fare on [[2 May 2031](date value=2031-05-02 kind=date \
      basis=stated)](event status=agreed date=2031-05-02)](statement kind=commitment status=agreed \
      voice=source).
      """
    let act =
      "[The towns will build a line](statement kind=commitment status=planned voice=source)."
    let beside = try ComposedBriefing(
      ["a": told, "b": act],
      genres: ["a": "commentary", "b": "official"]
    )
    #expect(beside.items("commitments").flatMap { $0.citations.map(\.source) } == ["b"])
    #expect(
      beside.items("recommendations").map(\.text) == [
        "In Source 1 the author writes: “The towns have agreed on a fare on 2 May 2031.”"
      ]
    )
    #expect(beside.items("timeline").map(\.derivedBy) == ["none-found"])
    let alone = try ComposedBriefing(["a": told], genres: ["a": "commentary"])
    #expect(alone.items("commitments").map(\.status) == [.agreed])
    #expect(alone.items("timeline").map(\.status) == [.agreed])
  }

  @Test
  func `A round sum is shown as one, and leads nothing beside an exact one`() throws {
    let about = """
      [Peru is paying some [40 million euros](money amount=40000000 currency=EUR bound=about)]\
      (statement kind=commitment status=planned voice=source).
      """
    let exact = """
      [Chile will pay [42 million euros](money amount=42000000 currency=EUR)](statement \
      kind=commitment status=planned voice=source).
      """
    let composed = try ComposedBriefing(
      ["a": about, "b": exact],
      genres: ["a": "news", "b": "official"]
    )
    #expect(
      composed.items("money").map { $0.slots["amount"]?.text }
        == ["some 40 million euros", "42 million euros"]
    )
    let points = composed.items("key-points").filter { $0.derivedBy.contains("copy") }
    #expect(!points.contains { $0.text.hasPrefix("“some 40 million euros”") })
  }

  @Test
  func `Who takes part from afar is told with how`() throws {
    let items = try ComposedBriefing([
      "a": """
      The meeting was attended by [Ann Lee](person), [Bo Ruiz](person) (by video link) and \
      [Cy Oru](person).
      """
    ]).items("participants")
    #expect(
      items.map(\.text) == [
        "Ann Lee: named in Source 1.", "Bo Ruiz: “by video link” in Source 1.",
        "Cy Oru: named in Source 1.",
      ]
    )
  }

  @Test
  func `One person whom two sources name is no key point`() throws {
    let text = "The meeting was attended by [Ann Lee](person)."
    let points = try ComposedBriefing(["a": text, "b": "\(text) It rained."]).items("key-points")
    #expect(!points.contains { $0.text.contains("Ann Lee") })
  }

  @Test
  func `A day of each year is no deadline`() throws {
    let item = try #require(
      ComposedBriefing([
        "a": "[Herds may stay until the rule fails in any year, and shall leave by "
          + "[15 April](date value=2031-04-15 kind=date)](statement kind=commitment status=planned "
          + "voice=source)."
      ]).items("commitments").first
    )
    #expect(item.slots["deadline"] == nil)
    #expect(item.slots["when"] == nil)
  }

  @Test
  func `Views are told as somebody's words, with no status, each passage once`() throws {
    let markup = """
      [Fares are a toll.](statement kind=judgment status=unclear voice=author) [Nobody will pay \
      them.](statement kind=judgment status=expected voice=author polarity=negative) [Lund will \
      close the pier,](statement kind=commitment status=planned voice=attributed) said the mayor.
      """
    let composed = try ComposedBriefing(["a": markup], genres: ["a": "commentary"])
    let items = composed.items("recommendations")
    #expect(
      items.prefix(2).map(\.text) == [
        "In Source 1 the author writes: “Fares are a toll.”",
        "In Source 1 the author writes: “Fares are a toll. Nobody will pay them.”",
      ]
    )
    #expect(items.prefix(2).map(\.status) == [.unclear, .expected])
    #expect(items.prefix(2).allSatisfy { $0.chips.map(\.words) == ["author’s view"] })
    let told = Array(items.prefix(2)).toldOnce()
    #expect(told.map(\.text) == [items[1].text])
    #expect(Set(told[0].citations).isSuperset(of: items[0].citations))
  }

  @Test
  func `A question that leads on to its answer is not open`() throws {
    let markup = """
      [Will Lund pay?](statement kind=question status=unclear voice=source) Nobody knew.

      [Will Oslo pay?](statement kind=question status=unclear voice=source)
      """
    #expect(
      try ComposedBriefing(["a": markup]).items("open-questions").map(\.citations.last?.quote)
        == ["Will Oslo pay?"]
    )
  }

  @Test
  func `What is told of one matter stands side by side, and is no difference`() throws {
    let composed = try ComposedBriefing([
      "a": "[Ana Lim](person) spoke. A lighthouse keeper in Vardal will be paid by one guild.",
      "b": "[Ana Lim](person) left. Nobody pays lighthouse keepers in Vardal, says one guild.",
    ])
    let item = try #require(composed.items("differences").last)
    #expect(item.derivedBy == "parallels.shared-words")
    #expect(item.text.hasPrefix("Side by side, by words they share in one form or another: “"))
    #expect(item.sides.map(\.source) == ["a", "b"])
    #expect(composed.briefing.differences == [])
  }
}
