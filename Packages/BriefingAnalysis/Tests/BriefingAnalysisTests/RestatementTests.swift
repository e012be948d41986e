import BriefingAnalysis
import BriefingCore
import Testing

@Suite("One thing told in like words")
struct RestatementTests {
  /// A statement, with marks for what is in its text.
  private static func told(_ text: String, _ attributes: String = "polarity=positive") -> String {
    "[\(text)](statement kind=announcement status=planned voice=source \(attributes))."
  }

  private static func day(_ words: String, _ value: String) -> String {
    "[\(words)](date value=\(value) basis=stated kind=date)"
  }

  private static func meeting(_ day: String, in place: String = "Bergen") -> String {
    told("Ministers of the northern countries will meet in [\(place)](place) on \(day)")
  }

  private static let may3 = meeting(day("3 May 2031", "2031-05-03"))
  private static let may4 = meeting(day("4 May 2031", "2031-05-04"))

  private static func toll(_ count: Int, _ date: String = "") -> String {
    told(
      "The storm at the harbour injured [\(count) people](quantity value=\(count) unit={person})\(date)"
    )
  }

  @Test(arguments: [
    ([may3, may4], Difference.Class.date, ["3 May 2031", "4 May 2031"]),
    ([toll(12), toll(14)], .number, ["12 people", "14 people"]),
    // A third source makes no second difference.
    ([may3, may4, may4], .date, ["3 May 2031", "4 May 2031", "4 May 2031"]),
  ])
  func `What is told of one thing otherwise is a contradiction`(
    _ texts: [String],
    _ kind: Difference.Class,
    _ values: [String]
  ) throws {
    let keys = ["a", "b", "c"]
    let documents = zip(keys, texts).map { ($0, $1 + " More of \($0).") }
    let analysis = try Analysis.of(documents: documents)
    let found = analysis.differences(kind)
    #expect(found.map { $0.sides.map(\.value) } == [values])
    #expect(found.map(\.severity) == [.high])
  }

  @Test
  func `What is at odds is not listed as said alike`() throws {
    let topics = [Topic(id: "harbour", terms: ["ferry"])]
    let analysis = try Analysis.of(
      [
        "a": Self.told("The board approved the new northern ferry"),
        "b": Self.told("The board did not approve the new northern ferry", "polarity=negative"),
      ],
      topics: topics
    )
    #expect(analysis.differences.map(\.kind) == [.modality])
    #expect(analysis.agreements == [])
  }

  @Test
  func `A day that an author gives otherwise weighs less`() throws {
    let opinion = Self.may4.replacing("voice=source", with: "voice=author")
    let analysis = try Analysis.of(["a": Self.may3, "b": opinion])
    #expect(analysis.differences(.date).map(\.severity) == [.medium])
  }

  @Test
  func `What one affirms and another denies is a contradiction`() throws {
    let words = "The board will pay for the new northern ferry"
    let analysis = try Analysis.of([
      "a": Self.told(words),
      "b": Self.told("The board will not pay for the new northern ferry", "polarity=negative"),
    ])
    let found = analysis.differences(.modality)
    #expect(found.map(\.severity) == [.high])
    #expect(found.map(\.subject) == ["whether “pay for the new northern ferry”"])
  }

  @Test(arguments: [
    // Compatible, or a year apart, or elsewhere.
    [may3, meeting(day("May 2031", "2031-05"))],
    [may3, meeting(day("3 May 2032", "2032-05-03"))],
    [may3, meeting(day("4 May 2031", "2031-05-04"), in: "Tromsø")],
    // Two periods of one statistic.
    [
      toll(12, " in " + day("May 2031", "2031-05")), toll(14, " in " + day("June 2031", "2031-06")),
    ],
    // Other words, another number in a name, no common unit.
    [may3, told("Ministers of fisheries met fishers on \(day("4 May 2031", "2031-05-04"))")],
    [
      told("The court will hear case 5 on \(day("3 May 2031", "2031-05-03")) in public session"),
      told("The court will hear case 6 on \(day("4 May 2031", "2031-05-04")) in public session"),
    ],
    [toll(12), toll(14).replacing("{person}", with: "{family}")],
    // Each has a word that tells it from the other.
    [
      told("The first round of the harbour talks was held on \(day("3 May 2031", "2031-05-03"))"),
      told("The second round of the harbour talks was held on \(day("4 May 2031", "2031-05-04"))"),
    ],
    [
      told("Ship A carried [40 men](quantity value=40 unit={person}) over the northern strait"),
      told("Ship B carried [30 men](quantity value=30 unit={person}) over the northern strait"),
    ],
  ])
  func `What may be two things, or one, is none`(_ texts: [String]) throws {
    let analysis = try Analysis.of(["a": texts[0], "b": texts[1]])
    #expect(analysis.differences(.date) + analysis.differences(.number) == [])
  }

  private static func meeting(_ lead: String, _ day: String) -> String {
    told("\(lead) of the northern countries will meet in [Bergen](place) on \(day)")
  }

  private static let opinion = [
    "The harbour should be dredged", "The quay ought to be closed", "Nobody should fish here",
  ].map { "[\($0)](statement kind=recommendation status=proposed voice=author)." }
    .joined(separator: " ")

  @Test(arguments: [
    // It says what changed, or is later by weeks.
    (
      told(
        "The meeting in [Bergen](place) of ministers of the northern countries was moved to "
          + day("4 May 2031", "2031-05-04")
      ), "2031-04-09", Difference.Class.superseded
    ),
    (meeting("Ministers", day("4 May 2031", "2031-05-04")) + " ", "2031-04-19", .superseded),
    (
      meeting("By the revised calendar, ministers", day("4 May 2031", "2031-05-04")),
      "2031-04-03", .superseded
    ),
    // It is later by days, and says nothing of a change.
    (may4, "2031-04-09", .date),
    // Who argues corrects no report, by whatever word and however late.
    (
      meeting("Ministers", "now set, " + day("4 May 2031", "2031-05-04")) + " " + opinion,
      "2031-04-09", .date
    ),
    (may4 + " " + opinion, "2031-04-29", .date),
  ])
  func `A later source supersedes where it tells of a change or is later by weeks`(
    _ text: String,
    _ published: String,
    _ kind: Difference.Class
  ) throws {
    let analysis = try Analysis.of(
      ["a": Self.may3, "b": text],
      published: ["a": "2031-04-01", "b": published]
    )
    let found = analysis.differences(.date) + analysis.differences(.superseded)
    #expect(found.map(\.kind) == [kind])
    #expect(found.map(\.severity) == [kind == .superseded ? .medium : .high])
  }

  @Test
  func `A thousand statements in like words are compared in time`() throws {
    let texts = (0..<2).map { source in
      (0..<600).map { number in
        Self.told(
          "Ministers of the northern countries will meet in [Bergen](place) on \(Self.day("day \(number)", "2031-05-0\(number % 9 + 1)")) about matter number \(source)"
        )
      }.joined(separator: " ")
    }
    let clock = ContinuousClock()
    let elapsed = try clock.measure { _ = try Analysis.of(["a": texts[0], "b": texts[1]]) }
    #expect(elapsed < .seconds(60))
  }
}
