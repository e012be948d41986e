import BriefingAnalysis
import BriefingCore
import Testing

@Suite("Days on which something begins, and what a sum is of")
struct BeginningTests {
  private static func day(_ words: String, _ value: String) -> String {
    "[\(words)](date value=\(value) basis=stated kind=date)"
  }

  private static let may = day("1 May 2031", "2031-05-01")
  private static let june = day("1 June 2031", "2031-06-01")

  private static func told(_ text: String, _ attributes: String = "status=planned") -> String {
    "[\(text)](statement kind=commitment polarity=positive voice=source \(attributes))."
  }

  private static let morning =
    "The council sat in the old hall. Rain fell in the morning. A choir of children sang."
  private static let evening =
    "Boats lay idle at the quay. Shops had closed early. A band played. Lanterns hung there."

  private static func compared(_ left: String, _ right: String) throws -> Analysis {
    try Analysis.of(["a": "\(left) \(morning)", "b": "\(right) \(evening)"])
  }

  @Test
  func `What a bare noun takes up is told of by the sentence before`() throws {
    let board = "The [Pier Council](organization) and the [Lake Board](organization) met."
    let rule =
      board + " "
      + Self.told(
        "The mayors approved the interim drought rule for canal barges, which shall enter into force on \(Self.june)"
      )
    let cuts =
      "\(board) Under a drought rule approved by the mayors, canal barges would pay less. "
      + Self.told("The cuts apply from \(Self.may)", "status=planned actor=\"The cuts\"")
    let found = try Self.compared(cuts, rule).differences(.date)
    #expect(found.map { $0.sides.map(\.value) } == [["1 May 2031", "1 June 2031"]])
    let other =
      "\(board) The bands were paid by the choirs. "
      + Self.told("The cuts apply from \(Self.may)", "status=planned actor=\"The cuts\"")
    #expect(try Self.compared(other, rule).differences(.date) == [])
  }

  @Test
  func `What is observed, beginning on a day, begins on it`() throws {
    let found = try Self.compared(
      Self.told("The quiet season will begin on \(Self.may) and last for ten weeks"),
      Self.told("A common quiet season shall be kept on the canals, beginning on \(Self.june)")
    ).differences(.date)
    #expect(found.map { $0.sides.map(\.value) } == [["1 May 2031", "1 June 2031"]])
  }

  @Test
  func `A deadline is shown with the words that make it one`() throws {
    let found = try Self.compared(
      Self.told("The first joint call for tenders will be published no later than \(Self.may)"),
      Self.told("A joint tender is expected to be launched by \(Self.june)")
    ).differences(.date)
    #expect(
      found.map { $0.sides.map(\.value) } == [["no later than 1 May 2031", "by 1 June 2031"]]
    )
  }

  @Test(arguments: [
    (
      told("The states shall apply a single harbour levy to barges from \(may)"),
      told("The levy will take effect on \(june), said those who briefed the press")
    ),
    (
      told("The pact shall enter into force on \(may)"),
      told("The agreement is in force from \(june)")
    ),
    (
      told("The pilot school will open in Lund on \(may)"),
      told("The start of the pilot school is planned for \(june)")
    ),
    (
      told("The states shall apply a single through tariff to barges on the canal from \(may)"),
      told("The tariff will take effect on \(june)")
    ),
    (
      told("The new wing will cost $48 million and will open on \(may)"),
      told("The wing is to open on \(june)")
    ),
    (
      told("The first joint call for tenders will be published on \(may)"),
      told("A joint tender is expected to be launched on \(june)")
    ),
    (
      told("Patrols will commence on \(may), with three sloops to be supplied by Togo"),
      told("The sloops, three in all, are to start sailing on \(june)")
    ),
    (
      told("They will launch the night ferry on \(may)"),
      told("The night ferry is due to begin service on \(june)")
    ),
  ])
  func `One thing that begins on two days is at odds, whatever the verb`(
    _ left: String,
    _ right: String
  ) throws {
    let found = try Self.compared(left, right).differences(.date)
    #expect(found.map { $0.sides.map(\.value) } == [["1 May 2031", "1 June 2031"]])
    #expect(found.map(\.severity) == [.high])
  }

  @Test(arguments: [
    // Two things begin.
    (
      told("The harbour levy will take effect on \(may)"),
      told("The pilot school will open on \(june)")
    ),
    // Of one name, and told apart by what stands beside it.
    (
      told("The fisheries treaty enters into force on \(may)"),
      told("The extradition treaty enters into force on \(june)")
    ),
    // In like words, of two rooms.
    (
      told("The new wing will cost $48 million and will open on \(may)"),
      told("The new room will cost $4 million and will open on \(june)")
    ),
    (
      told("A ferry stop near the museum will open on \(may)"),
      told("A tram stop near the library will open on \(june)")
    ),
    // Two boards.
    (
      told("The [State Health Board](organization) will publish its report on \(may)"),
      told("The [State School Board](organization) will publish its report on \(june)")
    ),
    // What has begun and what is to begin.
    (
      told("The night ferry began service on \(day("1 May 2021", "2021-05-01"))", "status=held"),
      told("The night ferry will begin service again on \(june)")
    ),
    // It begins on the one day, and is reviewed on the other.
    (
      told("The harbour levy will take effect on \(may)"),
      told("The board will review the harbour levy on \(june)")
    ),
  ])
  func `Two things that begin are not at odds`(_ left: String, _ right: String) throws {
    #expect(try Self.compared(left, right).differences(.date) == [])
  }

  private static func count(_ number: Int) -> String {
    "[\(number)](quantity value=\(number) unit=1)"
  }

  @Test(arguments: [
    ("The harbour clinic will open in Lund on", "The clinic shall begin work on", 1),
    // Of two days of one course two counts may be true.
    ("Pilots will be tested in Lund on", "Pilots will be tested again on", 0),
  ])
  func `What a thing begins with is compared though the day is at odds too`(
    _ left: String,
    _ right: String,
    _ count: Int
  ) throws {
    let found = try Self.compared(
      Self.told("\(left) \(Self.may) with \(Self.count(45)) duty nurses"),
      Self.told("\(right) \(Self.june) with \(Self.count(54)) duty nurses")
    ).differences(.number)
    #expect(found.count == count)
  }

  private static func sum(_ words: String, _ amount: String) -> String {
    "[\(words)](money amount=\(amount) currency=EUR)"
  }

  private static let fund = told(
    "The agreement sets up a shared reef fund of \(sum("€60 million", "60000000")) over four years"
  )

  @Test(arguments: [
    (
      "[A shared reef fund of \(sum("€16 million", "16000000")) would hardly pay for the locks]"
        + "(statement kind=judgment status=unclear polarity=negative voice=author).",
      ["€60 million", "€16 million"]
    ),
    (
      told("They do not think much of the \(sum("€16 million", "16000000")) shared reef fund"),
      ["€60 million", "€16 million"]
    ),
  ])
  func `A sum of one noun is at odds though an author judges it`(
    _ other: String,
    _ values: [String]
  ) throws {
    let found = try Self.compared(Self.fund, other).differences(.number)
    #expect(found.map { $0.sides.map(\.value) } == [values])
    #expect(found.map(\.subject) == ["the amount in “shared reef fund”"])
  }

  @Test(arguments: [
    // That there is such a fund is what is denied.
    "[They denied that they had set up a shared reef fund of \(sum("€16 million", "16000000"))]"
      + "(statement kind=announcement status=denied polarity=negative voice=source).",
    // A fund of another name.
    "[A rescue boat fund of \(sum("€16 million", "16000000")) would hardly pay for the locks]"
      + "(statement kind=judgment status=unclear polarity=negative voice=author).",
  ])
  func `A sum that is denied, or of another noun, is not at odds`(_ other: String) throws {
    #expect(try Self.compared(Self.fund, other).differences(.number) == [])
  }
}
