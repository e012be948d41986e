import BriefingAnalysis
import BriefingCore
import Testing

@testable import BriefingReporting

@Suite("Status, polarity and silence in a briefing")
struct StanceCompositionTests {
  private func agenda(_ text: String, _ attributes: String) -> String {
    "[\(text)](statement kind=agenda voice=source topic=trade \(attributes))."
  }

  static let noun = """
    [[The regatta on [5 June 2031](date value=2031-06-05 basis=stated kind=date)](event \
    date=2031-06-05) is cancelled](statement kind=announcement status=cancelled voice=source \
    polarity=positive).
    """

  @Test
  func `An event without a status does not refuse a briefing, nor hide that it is called off`()
    throws
  {
    let items = try ComposedBriefing(["a": Self.noun]).items("timeline")
    #expect(items.map(\.status) == [nil])
    #expect(
      items.map(\.text) == ["5 June 2031. Source 1: “The regatta on 5 June 2031 is cancelled.”"]
    )
  }

  @Test
  func `What is denied is told as denied, in sentences and cells`() throws {
    let composed = try ComposedBriefing([
      "a": agenda("Both will discuss tariffs", "status=planned polarity=positive"),
      "b": agenda("Both will not discuss tariffs", "status=planned polarity=negative"),
    ])
    let topic = composed.items("agenda")[0]
    #expect(topic.text == "Trade (tariffs): planned in Source 1; not planned in Source 2.")
    #expect(topic.sides.map(\.polarity) == [.positive, .negative])
    #expect(topic.support == Item.Support(agree: ["a"], differ: ["b"]))
    #expect(
      composed.items("agenda")[2].text
        == "Source 2 reports a plan, in the negative: “Both will not discuss tariffs”"
    )
    #expect(
      composed.items("differences").map(\.text) == [
        "How firm, trade (tariffs): planned in Source 1; not planned in Source 2."
      ]
    )
    let page = MarkdownRenderer().render(composed.briefing, texts: [:], options: .init())
    let text = String(decoding: page[0].bytes, as: UTF8.self)
    #expect(text.contains("planned, negated"))
    #expect(!text.contains("None found in 2 sources by the rules, which compare"))
  }

  @Test
  func `A clause with “which” is quoted with what it speaks of`() throws {
    let text = """
      They want more, and praised the new harbour plan, \
      [which will be published in May](statement kind=commitment status=planned voice=source).
      """
    let items = try ComposedBriefing(["a": text]).items("commitments")
    #expect(
      items.map(\.text) == [
        "Source 1 reports a plan: “praised the new harbour plan, which will be published in May”"
      ]
    )
    #expect(items.map { $0.citations.map(\.verdict) } == [[.verified, .verified]])
  }

  @Test
  func `A law or an act on a topic is no cell of its agenda`() throws {
    let act = """
      [The tariff act was passed](statement kind=commitment status=enacted voice=source topic=trade).
      """
    let composed = try ComposedBriefing([
      "a": act, "b": agenda("Both may discuss tariffs", "status=possible"),
    ])
    #expect(
      composed.items("agenda")[0].text
        == "Trade (tariff): named in Source 1; possible in Source 2."
    )
    #expect(composed.items("agenda")[0].sides.map(\.status) == [nil, .possible])
  }

  @Test
  func `An author's view of the talks is a side that is labelled, and is listed among views`()
    throws
  {
    let composed = try ComposedBriefing([
      "a": agenda("Both will discuss tariffs", "status=planned"),
      "b":
        "[Partners may also discuss tariffs](statement kind=judgment status=possible voice=author topic=trade).",
    ])
    let topic = composed.items("agenda")[0]
    #expect(
      topic.text
        == "Trade (tariffs): planned in Source 1; possible (the author's view) in Source 2."
    )
    #expect(topic.support == Item.Support(agree: ["a"]))
    #expect(composed.items("agenda").allSatisfy { $0.citations.allSatisfy { $0.source == "a" } })
    #expect(composed.items("recommendations").map(\.citations[0].source) == ["b"])
  }

  @Test
  func `Who tells of the same day under another status does not differ`() throws {
    func event(_ words: String, _ attributes: String) -> String {
      """
      [The [Delta Forum](forum) [\(words) on [5 June 2031](date value=2031-06-05 basis=stated \
      kind=date)](event date=2031-06-05 \(attributes))](statement kind=announcement voice=source).
      """
    }
    let firm = try ComposedBriefing([
      "a": event("will meet", "status=scheduled"), "b": event("plans to meet", "status=planned"),
    ]).items("timeline")
    #expect(firm.map(\.support) == [.init(agree: ["a"]), .init(agree: ["b"])])
    #expect(firm.map { $0.sides.map(\.source) } == [["a", "b"], ["a", "b"]])
    let off = try ComposedBriefing([
      "a": event("will meet", "status=scheduled"), "b": event("will not meet", "status=cancelled"),
    ])
    #expect(
      off.items("timeline").map(\.support)
        == [.init(agree: ["a"], differ: ["b"]), .init(agree: ["b"], differ: ["a"])]
    )
    #expect(!off.items("differences").contains { $0.isNothingFound })
  }

  @Test
  func `No source is called silent on what it may say in other words`() throws {
    let composed = try ComposedBriefing([
      "a": agenda("Both will discuss tariffs", "status=planned"),
      "b": "The tariff on tea is old.", "c": "The river at [Cairo](place) is low.",
    ])
    #expect(composed.items("single-source").map(\.derivedBy) == ["none-found"])
    #expect(composed.items("agenda").map(\.support.silent) == [["c"], ["c"]])
    #expect(
      composed.items("agenda")[0].text == "Trade (tariffs): planned in Source 1; named in Source 2."
    )
  }

  @Test
  func `Every statement is told in a section or listed as left out`() throws {
    let kinds = ["agenda", "commitment", "recommendation", "announcement", "judgment", "question"]
    let texts = (kinds + ["background"]).flatMap { kind in
      ["source", "attributed", "author"].map { voice in
        "[A \(kind) by the \(voice)](statement kind=\(kind) status=planned voice=\(voice))."
      }
    }
    let composed = try ComposedBriefing(["a": texts.joined(separator: " ")], topics: [])
    let told = Set(composed.briefing.sections.flatMap(\.items).flatMap(\.citations).map(\.quote))
    let left = composed.briefing.excluded.filter { $0.kind == "statement" }
    // A question of the author's that names nothing is rhetorical.
    #expect(left.map(\.reason) == ["not-composed: background", "not-composed: question"])
    #expect(left.map(\.count) == [3, 1])
    let statements = (kinds + ["background"]).flatMap { kind in
      ["source", "attributed", "author"].map { "A \(kind) by the \($0)" }
    }
    #expect(told.union(left.flatMap(\.citations).map(\.quote)).isSuperset(of: statements))
    for section: SectionID in ["agenda", "commitments"] {
      #expect(composed.items(section).allSatisfy { $0.voice != .author })
    }
  }

  @Test
  func `Who acts is who the words for the actor name`() throws {
    let composed = try ComposedBriefing([
      "a": """
      [The [Pilots' Guild](organization) will sue the [Harbour Board](organization)](statement \
      kind=commitment status=planned voice=source actor="The Pilots' Guild"). \
      [[Peru](place code=PE) and [Chile](place code=CL) will discuss tariffs](statement \
      kind=agenda status=planned voice=source actor="Peru and Chile" topic=trade). [The envoy of \
      [Peru](place code=PE) will pay](statement kind=commitment status=planned voice=source \
      actor="The envoy of Peru"). [The [Delta Forum](forum) will host the [Guild](organization)\
      ](statement kind=announcement status=planned voice=source actor="The Delta Forum").
      """
    ])
    #expect(
      composed.items("commitments").map(\.actors)
        == [["organization-pilots-guild"], [], ["forum-delta-forum"]]
    )
    #expect(composed.items("agenda").last?.actors == ["place-peru", "place-chile"])
  }

  @Test
  func `When a matter takes place is said where one date alone can be meant`() throws {
    let composed = try ComposedBriefing([
      "a": """
      [The board will spend [$5 million](money amount=5000000 currency=USD) in \
      [2031](date value=2031 basis=stated kind=date)](statement kind=commitment status=planned \
      voice=source). [Both will discuss tariffs in [May 2031](date value=2031-05 basis=stated \
      kind=date) or [June 2031](date value=2031-06 basis=stated kind=date)](statement kind=agenda \
      status=planned voice=source topic=trade).
      """
    ])
    #expect(composed.items("commitments").map(\.when) == ["2031"])
    #expect(composed.items("money").map(\.when) == ["2031"])
    #expect(composed.items("agenda").map(\.when) == [nil, nil])
  }

  @Test
  func `A denial is told once, and not turned around`() throws {
    let items = try ComposedBriefing([
      "a":
        "[Both denied having agreed to a ban](statement kind=commitment status=denied voice=source polarity=negative)."
    ]).items("commitments")
    #expect(
      items.map(\.text) == ["Source 1 reports a denial: “Both denied having agreed to a ban”"]
    )
  }

  @Test
  func `Where nothing differs, it is said what was compared`() throws {
    let items = try ComposedBriefing([
      "a": "[Both will meet](statement kind=commitment status=planned voice=source).",
      "b": "[Both will talk](statement kind=commitment status=planned voice=source).",
    ]).items("differences")
    #expect(items.map(\.derivedBy) == ["differences.no-contradiction"])
    #expect(items[0].text.hasSuffix("is for the reader to judge."))
  }
}
