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
}
