import BriefingAnalysis
import BriefingCore
import Testing

@Suite("Events side by side")
struct EventComparisonTests {
  static let day = "[5 June 2023](date value=2023-06-05 basis=stated kind=date)"

  private func event(_ words: String, _ attributes: String) -> String {
    "The [Delta Forum](forum) [\(words) on \(Self.day)](event date=2023-06-05 \(attributes))."
  }

  @Test(arguments: [
    ("will meet", "status=scheduled", "was to meet", "status=cancelled"),
    ("met", "status=held", "was to meet", "status=postponed"),
    ("will meet", "status=planned", "will not meet", "status=planned polarity=negative"),
    ("met", "status=held", "did not meet", "status=held polarity=negative"),
  ])
  func `Held against called off is a contradiction and no agreement`(
    _ words: String,
    _ attributes: String,
    _ others: String,
    _ otherAttributes: String
  ) throws {
    let analysis = try Analysis.of([
      "a": event(words, attributes), "b": event(others, otherAttributes),
    ])
    #expect(analysis.timeline.map(\.isContradictory) == [true])
    #expect(analysis.differences(.modality).map(\.severity) == [.high])
    #expect(!analysis.agreements.contains { $0.subject.hasPrefix("an event") })
  }

  @Test(arguments: [
    ("held a virtual meeting", "met by telephone", Difference.Class.framing),
    ("held a virtual meeting", "met", .specificity),
  ])
  func `How people met is told otherwise, or by one source alone`(
    _ words: String,
    _ others: String,
    _ kind: Difference.Class
  ) throws {
    let analysis = try Analysis.of([
      "a": event(words, "status=held"), "b": event(others, "status=held"),
    ])
    let found = analysis.differences.filter { $0.subject.hasPrefix("how it was held") }
    #expect(found.map(\.kind) == [kind])
    let alike = try Analysis.of([
      "a": event(words, "status=held"), "b": event(words, "status=held"),
    ])
    #expect(!alike.differences.contains { $0.subject.hasPrefix("how it was held") })
  }

  @Test(arguments: ["status=planned", "status=expected", ""])
  func `Two rungs of one ladder are no contradiction`(_ status: String) throws {
    let analysis = try Analysis.of([
      "a": event("will meet", "status=scheduled"), "b": event("meets", status),
    ])
    #expect(analysis.timeline.map(\.isContradictory) == [false])
    #expect(analysis.differences(.modality).isEmpty)
    #expect(analysis.agreements.contains { $0.subject.hasPrefix("an event") })
  }

  @Test
  func `An event without a status has none`() throws {
    let analysis = try Analysis.of(["a": event("gathering", "kind=meeting")])
    #expect(analysis.timeline.map { $0.accounts.map(\.status) } == [[nil]])
  }

  @Test
  func `An event that a caption tells is no part of the story`() throws {
    let analysis = try Analysis.of([
      "a": "The harbour is being rebuilt, and the town pays for it.\n\n"
        + "[\(event("met", "status=held"))](block kind=caption)"
    ])
    #expect(analysis.timeline.isEmpty)
  }

  @Test
  func `What a caption calls a body or a person makes no difference`() throws {
    let analysis = try Analysis.of([
      "a":
        "[Ana Lim](person) opened the hall in the old port yesterday, with music.\n\n"
        + "[[Lim Ana](person) at the old port](block kind=caption)",
      "b": "[Ana Lim](person) spoke.",
    ])
    #expect(analysis.differences(.nameOrder).isEmpty)
  }

  // MARK: Dates

  private func upcoming(_ words: String, _ value: String, _ more: String = "") -> String {
    "The [Delta Forum](forum) [will meet [\(words)](date kind=date \(value))](event "
      + "status=planned).\(more)"
  }

  @Test
  func `Two days that cannot both hold are a contradiction of sources of unknown age`() throws {
    let analysis = try Analysis.of([
      "a": upcoming("5 June 2023", "value=2023-06-05 basis=stated"),
      "b": upcoming("9 June 2023", "value=2023-06-09 basis=stated"),
    ])
    #expect(analysis.differences(.date).map(\.severity) == [.high])
  }

  @Test
  func `A later source supersedes an earlier one`() throws {
    let analysis = try Analysis.of(
      [
        "a": upcoming("5 June 2023", "value=2023-06-05 basis=stated"),
        "b": upcoming("9 June 2023", "value=2023-06-09 basis=stated"),
      ],
      published: ["a": "2023-05-01", "b": "2023-05-20"]
    )
    #expect(analysis.differences(.date).isEmpty)
    #expect(analysis.differences(.superseded).map(\.severity) == [.medium])
  }

  @Test(arguments: [
    (["a": "2023-05-20", "b": "2023-01-10"], Difference.Class.superseded),
    (["a": "2023-01-10", "b": "2023-05-20"], .specificity),
    (["a": "2023-05-20"], .specificity),
  ])
  func `A less exact date is out of date only where its source is older`(
    _ published: [String: String],
    _ kind: Difference.Class
  ) throws {
    let analysis = try Analysis.of(
      [
        "a": upcoming("5 June 2023", "value=2023-06-05 basis=stated"),
        "b": upcoming("in 2023", "value=2023 basis=stated"),
      ],
      published: published
    )
    #expect(
      analysis.differences.map(\.kind).filter { [.date, .superseded, .specificity].contains($0) }
        == [kind]
    )
  }

  @Test
  func `A second session is no contradiction of the first`() throws {
    let analysis = try Analysis.of([
      "a": upcoming(
        "5 June 2023",
        "value=2023-06-05 basis=stated",
        " " + upcoming("9 June 2023", "value=2023-06-09 basis=stated")
      ),
      "b": upcoming("9 June 2023", "value=2023-06-09 basis=stated"),
    ])
    #expect(analysis.differences(.date).isEmpty)
  }

  @Test
  func `Recently and soon are no days to compare`() throws {
    let analysis = try Analysis.of([
      "a": upcoming("5 June 2023", "value=2023-06-05 basis=stated"),
      "b": upcoming("soon", "timex=FUTURE_REF basis=vague"),
      "c": upcoming("now", "timex=PRESENT_REF basis=vague"),
    ])
    #expect(analysis.differences.isEmpty)
  }

  @Test
  func `An event without a status leaves it to its sentence whether a date is to come`() throws {
    let note = """
      [Delegates will debate tolls at [the [Delta Forum](forum) later in \
      [2023](date value=2023 basis=stated kind=date)](event kind=meeting)](statement kind=agenda \
      status=planned voice=source).
      """
    let analysis = try Analysis.of([
      "a": upcoming("5 June 2023", "value=2023-06-05 basis=stated"), "b": note,
    ])
    #expect(
      analysis.differences(.specificity).first?.sides.map(\.value) == ["5 June 2023", "2023"]
    )
  }

  // MARK: Amounts

  private func sum(_ amount: String, _ value: String, _ more: String = "") -> String {
    """
    [The [Harbour Board](organization) will spend [\(amount)](money amount=\(value) currency=USD) \
    on dredging the northern channel\(more)](statement kind=announcement status=planned \
    voice=source polarity=positive).
    """
  }

  @Test
  func `Two amounts for one thing are a contradiction`() throws {
    let analysis = try Analysis.of([
      "a": sum("$5 million", "5000000"), "b": sum("$7 million", "7000000"),
    ])
    let difference = try #require(analysis.differences(.number).first)
    #expect(difference.severity == .high)
    #expect(difference.sides.map(\.value) == ["$5 million", "$7 million"])
  }

  @Test
  func `Amounts for different things, or that may be equal, are none`() throws {
    let other = """
      [The [Harbour Board](organization) has paid [$7 million](money amount=7000000 currency=USD) \
      to the owners of the burnt warehouse](statement kind=announcement status=held voice=source).
      """
    let texts = [
      other, sum("$5 million", "5000000"), sum("$4–6 million", "4000000/6000000"),
      sum("about $7 million", "7000000").replacing("currency", with: "bound=about currency"),
    ]
    for text in texts {
      let analysis = try Analysis.of(["a": sum("$5 million", "5000000"), "b": text])
      #expect(analysis.differences(.number).isEmpty)
    }
  }
}
