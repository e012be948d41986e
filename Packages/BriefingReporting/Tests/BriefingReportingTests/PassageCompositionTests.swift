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
      items.map(\.citations.first?.quote) == [
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
    #expect(items.map(\.citations.first?.quote) == ["The towns will build a line\(reserve)."])
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
        "In Source 1 the author tells of an agreement: “The towns have agreed on a fare on 2 May 2031”"
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
}
