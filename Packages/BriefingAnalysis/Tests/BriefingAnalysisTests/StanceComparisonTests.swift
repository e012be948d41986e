import BriefingAnalysis
import BriefingCore
import Testing

@Suite("What one source denies of a matter and another does not")
struct StanceComparisonTests {
  private static func told(_ text: String, _ attributes: String) -> String {
    "[\(text)](statement kind=announcement \(attributes)). The band played in the square at noon. "
      + "Boats lay idle at the quay. A choir sang for the mayor. Rain fell on the old harbour."
  }

  private static let denial = told(
    "The parties did not reach agreement on the carry-over of unused quota",
    "status=unclear polarity=negative voice=source"
  )

  @Test(arguments: [
    ("author", Difference.Severity.low), ("source", .medium),
  ])
  func `A denial is set beside what is said of the same matter in other words`(
    _ voice: String,
    _ severity: Difference.Severity
  ) throws {
    let other = Self.told(
      "The carry-over of unused quota should be banned outright",
      "status=proposed polarity=positive voice=\(voice)"
    )
    let found = try Analysis.of(["a": other, "b": Self.denial]).differences(.modality)
    #expect(found.map(\.subject) == ["what is said of “carry-over of unused quota”"])
    #expect(found.map(\.severity) == [severity])
  }

  @Test(arguments: [
    // Of one body two things are said.
    (
      "The [Harbour Monitoring Board](organization) will not check the nets",
      "The [Harbour Monitoring Board](organization) should be given the money"
    ),
    ("They did not sign the pact on nets", "They opened a school for pilots"),
  ])
  func `A name in common is no matter in common`(_ left: String, _ right: String) throws {
    let analysis = try Analysis.of([
      "a": Self.told(left, "status=planned polarity=negative voice=source"),
      "b": Self.told(right, "status=proposed polarity=positive voice=source"),
    ])
    #expect(analysis.differences(.modality) == [])
  }

  private static let adopted = told(
    "The mayors adopted a shared timetable scheme for night ferries",
    "status=agreed polarity=positive voice=source"
  )

  @Test(arguments: [
    (
      "A decision on a shared timetable scheme for night ferries was postponed until May",
      "status=postponed polarity=positive voice=source", Difference.Severity.high
    ),
    (
      "They cancelled the shared timetable scheme for night ferries",
      "status=cancelled polarity=positive voice=source action=cancel", .high
    ),
    (
      "We will consider a shared timetable scheme for night ferries in May",
      "status=planned polarity=positive voice=source action=consider", .high
    ),
    (
      "They denied that a shared timetable scheme for night ferries had been adopted",
      "status=denied polarity=negative voice=attributed", .high
    ),
    (
      "I doubt that a shared timetable scheme for night ferries will be adopted",
      "status=denied polarity=negative voice=author", .medium
    ),
  ])
  func `What one source calls settled and another unsettled is a contradiction`(
    _ text: String,
    _ attributes: String,
    _ severity: Difference.Severity
  ) throws {
    let found = try Analysis.of(["a": Self.told(text, attributes), "b": Self.adopted])
      .differences(.modality)
    #expect(found.map(\.severity) == [severity])
    #expect(found.first?.subject.contains("shared timetable scheme for night ferries") == true)
  }

  @Test(arguments: [
    ("The mayors threw it out", "source", Difference.Severity.high),
    ("The mayors threw it out", "author", .medium),
    ("The mayors voted it down", "source", .high),
  ])
  func `What one source calls turned down and another still open is a contradiction`(
    _ text: String,
    _ voice: String,
    _ severity: Difference.Severity
  ) throws {
    let refused =
      "Togo came with the levy on foreign night ferries. "
      + Self.told(text, "status=held polarity=positive voice=\(voice)")
    let open =
      "The mayors weighed the levy on foreign night ferries. "
      + Self.told("The matter remains under consideration", "status=unclear voice=source")
    let found = try Analysis.of(["a": refused, "b": open]).differences(.modality)
    #expect(found.map(\.subject) == ["what is said of “levy on foreign night ferries”"])
    #expect(found.map(\.severity) == [severity])
    let other =
      "The mayors weighed a school for young pilots. "
      + Self.told("The matter remains under consideration", "status=unclear voice=source")
    #expect(try Analysis.of(["a": refused, "b": other]).differences(.modality) == [])
  }

  @Test
  func `What every source speaks of is one matter though no word of it is rare`() throws {
    func texts(_ object: String) -> [String] {
      [
        "The mayors agreed a common \(object).status=agreed polarity=positive action=agree",
        "The towns will consider a common \(object) next.status=proposed polarity=positive "
          + "action=consider",
        "They failed to reach accord on a common \(object).status=unclear polarity=negative "
          + "action=reach",
      ].map { text in
        let parts = text.split(separator: ".").map(String.init)
        return Self.told(parts[0], "voice=source object=\"a common \(object)\" \(parts[1])")
      }
    }
    let radio = texts("radio standard")
    let found = try Analysis.of(["a": radio[0], "b": radio[1], "c": radio[2]])
      .differences(.modality)
    #expect(found.contains { $0.severity == .high && $0.sides.count == 3 })
    let other = try Analysis.of(["a": radio[0], "b": texts("ferry fare")[1]])
    #expect(other.differences(.modality).filter { $0.severity == .high } == [])
  }

  @Test
  func `What three sources say of one matter is one contradiction`() throws {
    let found = try Analysis.of([
      "a": Self.told(
        "A decision on a shared timetable scheme for night ferries was postponed until May",
        "status=postponed polarity=positive voice=source"
      ), "b": Self.adopted,
      "c": Self.told(
        "We will consider a shared timetable scheme for night ferries in May",
        "status=planned polarity=positive voice=source action=consider"
      ),
    ]).differences(.modality)
    #expect(found.map { $0.sides.map(\.source) } == [["a", "b", "c"]])
  }

  @Test(arguments: [
    // Agreed here and planned there, by those who report on it: not yet done, and no contradiction.
    ("They will adopt a shared timetable scheme for night ferries", "status=planned action=adopt"),
    // What another scheme has come to.
    ("A decision on a common rescue fund for fishing boats was postponed", "status=postponed"),
    // Who asks.
    (
      "They should adopt a shared timetable scheme for night ferries",
      "status=proposed action=adopt"
    ),
  ])
  func `What is not yet done, or of another matter, is no contradiction`(
    _ text: String,
    _ attributes: String
  ) throws {
    let analysis = try Analysis.of([
      "a": Self.told(text, "polarity=positive voice=source \(attributes)"), "b": Self.adopted,
    ])
    #expect(analysis.differences(.modality).filter { $0.severity == .high } == [])
  }
}
