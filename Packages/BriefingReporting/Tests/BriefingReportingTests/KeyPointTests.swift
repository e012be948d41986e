import BriefingCore
import Testing

@testable import BriefingReporting

@Suite("Key points, each matter once")
struct KeyPointTests {
  private static func told(_ text: String, _ attributes: String) -> String {
    "[\(text)](statement kind=commitment polarity=positive voice=source \(attributes))."
  }

  private static func day(_ words: String, _ value: String) -> String {
    "[\(words)](date value=\(value) basis=stated kind=date)"
  }

  private static let filling = """
    The band played in the square at noon. Boats lay idle at the quay. A choir sang for the mayor. \
    Rain fell on the old harbour.
    """

  private static let statement = """
    \(told(
      "Today in Lund the coast states signed the Accord on Ferry Safety",
      "status=signed action=sign object=\"the Accord on Ferry Safety\""
    )) \(told(
      "The Accord was signed by the minister of Norway",
      "status=signed action=sign object=\"The Accord\""
    )) \(told("Both will build a lighthouse near Malm", "status=planned action=build")) \(filling)
    """

  private static let news = """
    \(told(
      "Eight coast states signed a ferry safety accord in Lund that will end years of quarrel",
      "status=signed action=sign object=\"a ferry safety accord\""
    )) \(filling)
    """

  private func points(
    _ texts: KeyValuePairs<String, String>,
    question: String? = nil
  ) throws -> [Item] {
    try ComposedBriefing(
      texts,
      question: question,
      genres: ["a": "official", "b": "news", "c": "opinion"]
    ).items("key-points")
  }

  @Test
  func `What two sources tell of one matter is one point that cites both`() throws {
    let points = try points(["a": Self.statement, "b": Self.news])
    #expect(points.filter { $0.status == .signed }.count == 1)
    let point = try #require(points.first)
    #expect(point.text.hasSuffix("Told also by Source 2."))
    #expect(point.citations.map(\.source) == ["a", "b"])
    #expect(point.support.agree == ["a", "b"])
    #expect(point.derivedBy.hasPrefix("key-points.joined "))
  }

  @Test
  func `The place that is freed goes to the next in rank`() throws {
    let points = try points(["a": Self.statement, "b": Self.news])
    #expect(points.contains { $0.text.contains("Both will build a lighthouse near Malm") })
  }

  @Test
  func `Another status of the matter is told with who gives it`() throws {
    let plan = Self.told(
      "Eight coast states will sign a ferry safety accord in Lund, the press says",
      "status=planned action=sign object=\"a ferry safety accord\""
    )
    let point = try points(["a": Self.statement, "b": "\(plan) \(Self.filling)"]).first
    #expect(point?.status == .signed)
    #expect(point?.text.hasSuffix("Told also by Source 2 (as a plan).") == true)
    #expect(point?.sides.map(\.status) == [.signed, .planned])
  }

  @Test
  func `Who tells another number of the matter does not say the same`() throws {
    func sum(_ words: String, _ amount: String) -> String {
      Self.told(
        "The coast states will pay [\(words)](money amount=\(amount) currency=EUR) into the reef "
          + "railway fund",
        "status=planned action=pay"
      ) + " " + Self.filling
    }
    let points = try points([
      "a": sum("€420 million", "420000000"), "b": sum("€240 million", "240000000"),
    ])
    #expect(points.allSatisfy { !$0.text.contains("Told also by") })
    // The contradiction is a key point itself, and the matter stands beside it once.
    #expect(points.count { $0.derivedBy.hasPrefix("key-points.copy") && $0.kind == "fact" } >= 1)
    #expect(points.contains { $0.text.contains("at odds: Source 1: “€420 million”") })
    #expect(points.count { $0.kind == "commitment" } == 1)
  }

  @Test
  func `Who tells another day of the matter in another sentence does not say the same`() throws {
    let (may, june) = (Self.day("1 May 2031", "2031-05-01"), Self.day("1 June 2031", "2031-06-01"))
    let points = try points([
      "a": """
      \(Self.told(
        "The coast states shall apply a single canal toll to ferries from \(may)",
        "status=planned action=apply"
      )) \(Self.filling)
      """,
      "b": """
      \(Self.told(
        "Eight coast states agreed to charge ferries a single canal toll",
        "status=agreed action=charge"
      )) \(Self.told("The toll will take effect on \(june)", "status=planned action=take")) \
      \(Self.filling)
      """,
    ])
    #expect(points.contains { $0.text.contains("at odds: Source 1: “1 May 2031”") })
    #expect(points.count { $0.kind == "commitment" } == 1)
    #expect(points.allSatisfy { !$0.text.contains("Told also by") })
  }

  private static let contradictions: KeyValuePairs = [
    "a": """
    \(told("The board approved the reef fund of the eastern coast", "status=agreed")) \
    \(told("Both agreed to dredge the western canal", "status=agreed")) \
    \(told("Both agreed to paint the northern bridge", "status=agreed")) \
    \(told("Both agreed to plant the southern dunes", "status=agreed")) \
    \(told(
      "The night ferry will begin service on \(day("1 May 2031", "2031-05-01"))", "status=planned"
    )) \(filling)
    """,
    "b": """
    \(told(
      "The night ferry is due to begin service on \(day("1 June 2031", "2031-06-01"))",
      "status=planned"
    )) Shops had closed early. Lanterns hung from the masts. Students carried the banners home.
    """,
  ]

  @Test
  func `A contradiction of high severity is a key point, behind what came of it`() throws {
    let points = try points(Self.contradictions)
    let place = points.firstIndex { $0.text.contains("at odds") }
    #expect(place.map { (1...4).contains($0) } == true)
  }

  @Test
  func `That they meet again comes next, and is no outcome`() throws {
    let texts: KeyValuePairs = [
      "a": """
      \(Self.told(
        "The ministers agreed to hold their fifth meeting in [Lund](place) on "
          + Self.day("18 May 2031", "2031-05-18"),
        "status=agreed verb=hold action=hold"
      )) \(Self.told("Both will build a lighthouse near Malm", "status=planned action=build"))
      """,
      "b": Self.told(
        "The ministers [will meet again in [Lund](place) on "
          + "\(Self.day("18 May 2031", "2031-05-18"))](event status=scheduled date=2031-05-18)",
        "status=scheduled action=meet date=2031-05-18"
      ),
    ]
    let points = try points(texts)
    #expect(points.first?.text.contains("Both will build a lighthouse") == true)
    let next = try #require(points.first { $0.kind == "event" })
    #expect(next.support.agree == ["a", "b"])
    #expect(next.status == .scheduled)
  }
}
