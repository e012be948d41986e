import BriefingAnalysis
import BriefingCore
import Testing

@Suite("Figures of one matter in several sources")
struct FigureTests {
  private static func sum(_ words: String, _ amount: String, _ bound: String = "") -> String {
    "[\(words)](money amount=\(amount) currency=EUR\(bound.isEmpty ? "" : " bound=\(bound)"))"
  }

  private static func count(_ words: String, _ value: String, unit: String = "t") -> String {
    "[\(words)](quantity value=\(value) unit=\(unit))"
  }

  private static func day(_ words: String, _ value: String) -> String {
    "[\(words)](date value=\(value) basis=stated kind=date)"
  }

  private static func told(_ text: String, _ status: String = "planned") -> String {
    "[\(text)](statement kind=commitment status=\(status) polarity=positive voice=source)."
  }

  /// A text of some length, so that rare words can be told from common ones.
  private static func text(_ sentence: String, _ filling: [String]) -> String {
    ([sentence] + filling).joined(separator: " ")
  }

  private static let morning = [
    "The council sat in the old town hall.", "Rain fell on the harbour in the morning.",
    "Reporters waited by the gate.", "A choir of children sang.", "The mayor thanked the cooks.",
  ]
  private static let evening = [
    "Boats lay idle at the quay.", "Shops had closed early.", "A band played in the square.",
    "Lanterns hung from the masts.", "Students carried the banners home.",
  ]

  private static func compared(
    _ left: String,
    _ right: String,
    published: [String: String] = [:]
  ) throws -> Analysis {
    try Analysis.of(["a": text(left, morning), "b": text(right, evening)], published: published)
  }

  @Test(arguments: [(nil, 0), ("2031-11-20", 1)] as [(String?, Int)])
  func `A month without a year is at odds with no day in it, where nobody knows the year`(
    published: String?,
    count: Int
  ) throws {
    let found = try Self.compared(
      Self.told("The harbour ferries will carry bicycles from \(Self.day("January", "XXXX-01"))"),
      Self.told(
        "The harbour ferries will carry bicycles from \(Self.day("1 January 2033", "2033-01-01"))"
      )
        + " In \(Self.day("2032", "2032")) and \(Self.day("2032", "2032")) nothing changes.",
      published: published.map { ["a": $0] } ?? [:]
    )
    #expect(found.differences.count { $0.kind == .date } == count)
  }

  @Test
  func `One list has one length, whatever its members are called`() throws {
    let other = "The first list runs to \(Self.count("34", "34", unit: "1")) vessels"
    let found = try Self.compared(
      "A first list of \(Self.count("24", "24", unit: "1")) river boats is annexed.",
      Self.told(other, "held")
    ).differences(.number)
    #expect(found.map { $0.sides.map(\.value) } == [["24", "34"]])
    let apart = try Self.compared(
      "A second list of \(Self.count("24", "24", unit: "1")) river boats is annexed.",
      Self.told(other, "held")
    )
    #expect(apart.differences(.number) == [])
  }

  @Test
  func `A short form stands for several words in one place`() throws {
    let found = try Self.compared(
      "The [Reef Rescue Centre (RRC)](acronym short=RRC long=\"Reef Rescue Centre\") is new. "
        + Self.told("The parties will give the RRC \(Self.sum("EUR 16 million", "16000000"))"),
      Self.told(
        "The states will give the Reef Rescue Centre \(Self.sum("€18 million", "18000000"))"
      )
    ).differences(.number)
    #expect(found.map { $0.sides.map(\.value) } == [["EUR 16 million", "€18 million"]])
  }

  @Test
  func `What one has promised and another only heard asked for differs in how firm it is`() throws {
    let flow = Self.count("6.5 cubic metres a second", "6.5", unit: "m3/s")
    let analysis = try Self.compared(
      "[The ministers promised Togo its \(flow) at the weir of Kpong](statement kind=commitment "
        + "status=announced polarity=positive voice=source).",
      "[Togo asked the ministers for \(flow) at the weir of Kpong](statement "
        + "kind=recommendation status=proposed polarity=positive voice=attributed)."
    )
    let found = analysis.differences(.modality)
    #expect(found.map(\.severity) == [.medium])
    #expect(found.map(\.subject) == ["“6.5 cubic metres a second”"])
    #expect(found.first?.sides.map(\.source) == ["a", "b"])
  }

  @Test(arguments: [
    (
      told(
        "The parties will contribute a total of \(sum("EUR 16 million", "16000000")) to the Reef Centre"
      ),
      told(
        "The states will set up a Reef Centre, with \(sum("€18 million", "18000000")) from the parties"
      ),
      ["EUR 16 million", "€18 million"]
    ),
    (
      told(
        "The Coast Bank intends to lend \(sum("up to 600 million euros", "600000000", "up-to"))"
      ),
      told(
        "The loans of the Coast Bank are to be \(sum("up to EUR 650 million", "650000000", "up-to"))"
      ),
      ["up to 600 million euros", "up to EUR 650 million"]
    ),
    (
      told(
        "They agreed to cut the herring catch to \(count("576,000 tonnes", "576000"))",
        "agreed"
      ),
      told("The herring catch falls to \(count("567,000 tonnes", "567000"))", "announced"),
      ["576,000 tonnes", "567,000 tonnes"]
    ),
  ])
  func `Values that differ are at odds however the sentences are worded`(
    _ left: String,
    _ right: String,
    _ values: [String]
  ) throws {
    let found = try Self.compared(left, right).differences(.number)
    #expect(found.map { $0.sides.map(\.value) } == [values])
    #expect(found.map(\.severity) == [.high])
  }

  @Test(arguments: [
    ("€420 million", "420000000", "€240 million", "240000000"),
    ("€15.8 million", "15800000", "€18.5 million", "18500000"),
  ])
  func `Digits that changed places are a slip, however far apart the values`(
    _ left: String,
    _ amount: String,
    _ right: String,
    _ other: String
  ) throws {
    let first = Self.told("The union will give \(Self.sum(left, amount)) for the reef railway")
    let second = Self.told("For the reef railway the union has offered \(Self.sum(right, other))")
    let found = try Self.compared(first, second).differences(.number)
    #expect(found.map { $0.sides.map(\.value) } == [[left, right]])
  }

  @Test
  func `A day until which something is not in force is the day it comes into force`() throws {
    let first = Self.told(
      "The reef pact enters into force on \(Self.day("1 January 2031", "2031-01-01"))"
    )
    let second =
      "[The reef pact does not enter into force until \(Self.day("1 July 2031", "2031-07-01"))]"
      + "(statement kind=announcement status=planned polarity=negative voice=source)."
    #expect(try Self.compared(first, second).differences(.date).count == 1)
  }

  @Test(arguments: [
    (
      told("The herring catch is set at \(count("576,958 tonnes", "576958"))", "agreed"),
      Difference.Class.specificity
    ),
    (told("The herring catch is cut to \(count("576,000 tonnes", "576000"))", "agreed"), nil),
  ])
  func `A round number is the same number, told less exactly`(
    _ text: String,
    _ kind: Difference.Class?
  ) throws {
    let other = Self.told(
      "They cut the herring catch to \(Self.count("576,000 tonnes", "576000"))",
      "agreed"
    )
    let analysis = try Self.compared(text, other)
    #expect(analysis.differences(.number) == [])
    #expect(analysis.differences.filter { $0.kind == .specificity }.count == (kind == nil ? 0 : 1))
    #expect(analysis.agreements.contains { $0.subject.hasPrefix("the number in") } == (kind == nil))
  }

  @Test(arguments: [
    (
      told("The ministers will meet in Santiago on \(day("14 May 2031", "2031-05-14"))"),
      Difference.Class.date
    ),
    (told("The ministers will meet in Santiago in \(day("May 2031", "2031-05"))"), .specificity),
  ])
  func `A day to come is at odds with another month, and more exact than its own`(
    _ text: String,
    _ kind: Difference.Class
  ) throws {
    let month =
      kind == .date ? Self.day("June 2031", "2031-06") : Self.day("14 May 2031", "2031-05-14")
    let other = Self.told("The next meeting of the ministers is to be held in Santiago in \(month)")
    #expect(try Self.compared(text, other).differences(kind).count == 1)
  }

  @Test(arguments: [
    // Another matter with a word in common.
    (
      told("The parties will give \(sum("EUR 16 million", "16000000")) to the Reef Centre"),
      told("The union will give \(sum("EUR 18 million", "18000000")) for schools in the north")
    ),
    // A deadline and a day before it.
    (
      told(
        "The Reef Centre will open in Bergen no later than \(day("1 October 2031", "2031-10-01"))"
      ),
      told("The Reef Centre is to open in Bergen on \(day("12 September 2031", "2031-09-12"))")
    ),
    // What was replaced.
    (
      told("The Reef Centre will open in Bergen on \(day("1 October 2031", "2031-10-01"))"),
      told(
        "This supersedes the opening of the Reef Centre in Bergen on \(day("3 March 2031", "2031-03-03"))"
      )
    ),
    // At most so much, and less.
    (
      told(
        "The Coast Bank will lend the Reef Centre \(sum("up to 600 million euros", "600000000", "up-to"))"
      ),
      told("The Coast Bank will lend the Reef Centre \(sum("520 million euros", "520000000"))")
    ),
  ])
  func `What can both be true is not at odds`(_ left: String, _ right: String) throws {
    let analysis = try Self.compared(left, right)
    #expect(analysis.differences(.number) == [] && analysis.differences(.date) == [])
  }

  @Test
  func `A denied value is set against nothing`() throws {
    let denied =
      "[Norway denied that it had asked for \(Self.count("35 percent", "35", unit: "%")) of the herring catch]"
      + "(statement kind=announcement status=denied polarity=negative voice=source)."
    let stated = Self.told(
      "Norway receives \(Self.count("31 percent", "31", unit: "%")) of the herring catch",
      "agreed"
    )
    #expect(try Self.compared(denied, stated).differences(.number) == [])
  }

  @Test
  func `Counts of two days, and stories of two months, are not compared`() throws {
    let left = Self.told(
      "The harbour index stands at \(Self.count("576 points", "576", unit: "[points]"))",
      "held"
    )
    let right = Self.told(
      "The harbour index stands at \(Self.count("584 points", "584", unit: "[points]"))",
      "held"
    )
    let days = ["a": "2031-05-01", "b": "2031-05-02"]
    #expect(try Self.compared(left, right, published: days).differences(.number) == [])
    let pledge = Self.told(
      "The parties will give \(Self.sum("EUR 16 million", "16000000")) to the Reef Centre"
    )
    let other = Self.told(
      "For the Reef Centre the parties pay \(Self.sum("EUR 18 million", "18000000"))"
    )
    let months = ["a": "2031-05-01", "b": "2031-09-02"]
    #expect(try Self.compared(pledge, other, published: months).differences(.number) == [])
    #expect(try Self.compared(pledge, other, published: days).differences(.number).count == 1)
  }

  @Test
  func `Lists of the same values hold no differing pair`() throws {
    let list =
      "Cuts are \(Self.count("4,300 jobs", "4300", unit: "1")) in France, \(Self.count("3,700 jobs", "3700", unit: "1")) in Germany"
    let other =
      "The cuts in Germany and France are \(Self.count("3,700 jobs", "3700", unit: "1")) and \(Self.count("4,300 jobs", "4300", unit: "1"))"
    #expect(try Self.compared(Self.told(list), Self.told(other)).differences(.number) == [])
  }

  @Test
  func `One number in two currencies is told, a conversion is not`() throws {
    let dollars = "[$42 million](money amount=42000000 currency=USD)"
    let euros = Self.sum("EUR 42 million", "42000000")
    let pledge = { (sum: String) in
      Self.told("The lagoon facility will give \(sum) for gauging stations")
    }
    let left = Self.text(pledge(dollars), Self.morning)
    let right = Self.text(pledge(euros), Self.evening)
    let found = try Self.compared(left, right).differences(.number)
    #expect(found.count == 1)
    #expect(found.first?.subject.hasPrefix("the currency of the amount in") == true)
    let both = Self.text(pledge("\(dollars), or \(euros),"), Self.evening)
    #expect(try Self.compared(left, both).differences(.number) == [])
    let converted = Self.text(pledge(Self.sum("€38 million", "38000000")), Self.evening)
    #expect(try Self.compared(left, converted).differences(.number) == [])
  }

  @Test
  func `Counts of one noun are held against each other, however far apart`() throws {
    let left = Self.text(
      Self.told(
        "Most of it will pay for \(Self.count("27", "27", unit: "1")) new gauging stations"
      ),
      Self.morning
    )
    let right = Self.text(
      Self.told(
        "The grant will pay for the construction of \(Self.count("17", "17", unit: "1")) gauging stations"
      ),
      Self.evening
    )
    #expect(try Self.compared(left, right).differences(.number).count == 1)
  }

  @Test
  func `A condition that one source leaves out is told, and what is asked for is not agreed`()
    throws
  {
    let release = { (attributes: String) in
      "[The upper state will let \(Self.count("20 million", "20000000", unit: "m3")) out of the "
        + "Zhov reservoir](statement kind=commitment polarity=positive voice=source \(attributes))."
    }
    let plain = Self.text(release("status=planned"), Self.morning)
    let bound = Self.text(release("status=planned condition=provided"), Self.evening)
    let asked = Self.text(release("status=proposed"), Self.evening)
    let condition = try #require(
      Self.compared(plain, bound).differences(.modality)
        .first { $0.subject.hasPrefix("a condition on the number in") }
    )
    // Both tell one number, so the statements are shown.
    #expect(condition.sides.allSatisfy { $0.value.hasPrefix("The upper state will let") })
    #expect(
      try Self.compared(plain, asked).agreements.allSatisfy { !$0.subject.hasPrefix("the number") }
    )
    let same = Self.text(release("status=planned"), Self.evening)
    #expect(
      try Self.compared(plain, same).agreements.contains { $0.subject.hasPrefix("the number") }
    )
  }

  private static let boards =
    "The [Pier Council](organization) and the [Lake Board](organization) met."

  @Test(arguments: [
    // The only number of its noun in each, whatever words stand before the noun.
    (
      "They will buy \(count("36", "36", unit: "1")) new tide gauges for the pilots",
      "The pilots shall be given \(count("26", "26", unit: "1")) further tide gauges", true
    ),
    (
      "They will watch \(count("14", "14", unit: "1")) power and water pipes at sea",
      "A crew will watch \(count("11", "11", unit: "1")) pipes", true
    ),
    // Nouns of which any text counts several, and two numbers of one noun.
    (
      "They will watch gauges for mills in \(count("14", "14", unit: "1")) countries by night",
      "A crew from \(count("8", "8", unit: "1")) countries will mend the gauges", false
    ),
    (
      "They will mend \(count("14", "14", unit: "1")) pipes in spring and "
        + "\(count("30", "30", unit: "1")) pipes in autumn",
      "A crew will watch \(count("11", "11", unit: "1")) pipes", false
    ),
  ])
  func `The only numbers of one noun in accounts of one story are held against each other`(
    _ left: String,
    _ right: String,
    _ areAtOdds: Bool
  ) throws {
    let found = try Self.compared(
      "\(Self.told(left)) \(Self.boards)",
      "\(Self.told(right)) \(Self.boards)"
    ).differences(.number)
    #expect(found.isEmpty != areAtOdds)
  }

  @Test
  func `Numbers of two nouns are no number told alike`() throws {
    func analysis(_ noun: String) throws -> Analysis {
      try Self.compared(
        Self.told(
          "Customs officers of \(Self.count("two", "2", unit: "1")) towns will search a barge"
        ),
        Self.told(
          "Customs officers shall make \(Self.count("two", "2", unit: "1")) \(noun) of a barge"
        )
      )
    }
    #expect(try analysis("searches").agreements == [])
  }

  @Test
  func `What is set aside is given, and that it is not enough denies no sum`() throws {
    let given = Self.told("The towns will put in \(Self.sum("€18 million", "18000000")) together")
    let other =
      "[It is not enough to set aside \(Self.sum("€28 million", "28000000"))]"
      + "(statement kind=judgment status=unclear polarity=negative voice=author)."
    let found = try Self.compared("\(given) \(Self.boards)", "\(other) \(Self.boards)")
    #expect(found.differences(.number).map(\.severity) == [.medium])
  }

  @Test
  func `A sum over one time is one sum, and a dateline says nothing of where`() throws {
    func told(_ place: String, _ sum: String) -> String {
      "[\(place)](place kind=city) — "
        + Self.told(
          "The dredging would cost \(sum) over [four years](date kind=duration value=P4Y)"
        )
    }
    let found = try Self.compared(
      told("NORVIK", Self.sum("€340 million", "340000000")),
      told("SALVIK", Self.sum("€304 million", "304000000"))
    )
    #expect(found.differences(.number).count == 1)
  }
}
