import BriefingCore
import Testing

@testable import BriefingReporting

@Suite("Composing a briefing")
struct CompositionTests {
  static let wire = """
    [The [Trade 3+3](forum) [will meet on [29 July 2022](date value=2022-07-29 basis=stated \
    kind=date) in Lima](event status=scheduled date=2022-07-29)](statement kind=announcement \
    status=scheduled voice=source polarity=positive topic=trade). [Both will discuss \
    “fair” tariffs](statement kind=agenda status=planned voice=source polarity=positive topic=trade).
    """
  static let column = """
    [Both should discuss tariffs](statement kind=recommendation status=proposed voice=author \
    polarity=positive topic=trade). [The [Trade 3+3](forum) [met on [29 July 2022](date \
    value=2022-07-29 basis=stated kind=date)](event status=held date=2022-07-29)](statement \
    kind=background status=held voice=source).
    """

  private func compose(
    _ decisions: Decisions = Decisions(),
    question: String? = nil
  ) throws -> ComposedBriefing {
    try ComposedBriefing(
      ["wire": Self.wire, "column": Self.column],
      decisions: decisions,
      question: question
    )
  }

  @Test
  func `Key points are items of the body`() throws {
    let composed = try compose()
    let body = composed.briefing.sections.dropFirst().flatMap(\.items)
    for point in composed.items("key-points") {
      #expect(body.contains { $0.text == point.text && $0.citations == point.citations })
    }
  }

  @Test
  func `An author's wish is a side of the topic and no item of the agenda`() throws {
    let composed = try compose()
    let agenda = composed.items("agenda")
    #expect(agenda.allSatisfy { $0.voice != .author })
    #expect(agenda.flatMap(\.citations).allSatisfy { $0.source == "wire" })
    #expect(agenda.first?.sides.map(\.source) == ["column", "wire"])
    #expect(agenda.first?.support.agree == ["wire"])
    #expect(agenda.first?.support.differ == [])
    #expect(composed.items("recommendations").map(\.citations[0].source) == ["column"])
  }

  @Test
  func `Accounts with other statuses are items of their own`() throws {
    let timeline = try compose().items("timeline")
    #expect(Set(timeline.map(\.status)) == [.scheduled, .held])
    #expect(timeline.allSatisfy { $0.when == "2022-07-29" })
  }

  @Test
  func `A quote that holds curly marks is set in straight ones`() {
    #expect("plain".inQuotationMarks == "“plain”")
    #expect("a “fair” deal".inQuotationMarks == "\"a “fair” deal\"")
  }

  @Test(arguments: [
    "1": "1", "1000": "1,000", "6800000000": "6,800,000,000", "10/20.5": "10 to 20.5",
  ])
  func `Amounts are grouped`(_ amount: String, _ text: String) {
    #expect(Phrasing.grouped(amount) == text)
  }

  @Test
  func `Participants, observers and absentees are told apart in the words of the source`() throws {
    let composed = try ComposedBriefing([
      "wire": """
      [Chile](place code=CL name=Chile) and [Peru](place code=PE name=Peru) met in Lima. \
      [Cuba](place code=CU name=Cuba) attended as an observer. [Brazil](place code=BR name=Brazil) \
      was not invited.
      """
    ])
    let items = composed.items("participants")
    #expect(
      items.map(\.text) == [
        "Chile: named in Source 1.", "Peru: named in Source 1.",
        "Cuba: observer in Source 1: “attended as an observer”.",
        "Brazil: absent in Source 1: “was not invited”.",
      ]
    )
    #expect(items.map { $0.slots["role"]?.value } == [nil, nil, "observer", "absent"])
    #expect(items[3].citations.map(\.quote) == ["Brazil", "was not invited"])
  }

  @Test
  func `A pronoun speaks for the one person named before it, or for nobody`() throws {
    func speakers(_ lead: String) throws -> [String?] {
      try ComposedBriefing([
        "wire": """
        \(lead) left. “[We never asked for it, and we never will,](quotation kind=direct \
        speaker=she)” she said.
        """
      ]).items("quotations").filter { $0.derivedBy != "quotations.none" }
        .map { $0.slots["speaker"]?.text }
    }
    #expect(try speakers("[Ana Lim](person)") == ["Ana Lim"])
    #expect(try speakers("[Ana Lim](person) and [Eva Roe](person)") == [nil])
    #expect(try speakers("Nobody") == [nil])
  }

  @Test(arguments: [
    "P3Y": "over 3 years", "P1Y": "per year", "P1M": "per month", "P18M": "over 18 months",
    "P2W/P3W": "per or over P2W/P3W", "PT8H": "per or over PT8H", "P": "per or over P",
  ])
  func `The time a sum is paid over is told in words`(_ period: String, _ text: String) {
    #expect(Phrasing.words(ofPeriod: period) == text)
  }

  @Test
  func `A day to come is no day the briefing speaks for`() throws {
    let coming = """
      The [Trade 3+3](forum) [will meet on [29 July 2022](date value=2022-07-29 basis=stated \
      kind=date)](event status=scheduled date=2022-07-29).
      """
    let past = """
      The [Trade 3+3](forum) [met on [5 May 2022](date value=2022-05-05 basis=stated \
      kind=date)](event status=held date=2022-05-05).
      """
    #expect(try ComposedBriefing(["a": coming]).briefing.asOf.value == nil)
    #expect(try ComposedBriefing(["a": coming, "b": past]).briefing.asOf.value == "2022-05-05")
  }

  @Test(arguments: [
    ("The drought rule was approved by the envoys.", []), ("Rain fell on the hills.", ["b"]),
  ])
  func `Who tells of the same in other words is not silent`(text: String, silent: [String]) throws {
    let item = try #require(
      ComposedBriefing([
        "a": "[The [Lagoon Council](forum) approved the drought rule](statement "
          + "kind=commitment status=agreed voice=source polarity=positive).",
        "b": text + " The [mayor](office) of [Lima](place) left.",
      ]).items("commitments").first
    )
    #expect(item.support.silent == silent)
  }
}
