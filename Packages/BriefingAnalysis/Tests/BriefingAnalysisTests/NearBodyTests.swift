import BriefingAnalysis
import BriefingCore
import Testing

@Suite("Bodies whose names differ in one word")
struct NearBodyTests {
  private static func body(_ name: String) -> String { "[\(name)](organization)" }

  @Test(arguments: [
    ("Canal Traffic Committee", "Canal Traffic Council"),
    ("Nordic Ferry Response Centre", "Nordic Ferry Resilience Centre"),
    ("Ferry Fares Consultative Board", "Ferry Fares Advisory Board"),
    ("Agency for Canal Traffic", "Authority for Canal Traffic"),
  ])
  func `Near names of two sources are set side by side, and claim no identity`(
    _ left: String,
    _ right: String
  ) throws {
    let analysis = try Analysis.of([
      "a": "The \(Self.body(left)) sat.", "b": "The \(Self.body(left)) rose.",
      "c": "The \(Self.body(right)) left.",
    ])
    #expect(analysis.names(of: .organization) == [[left], [right]].sorted { $0[0] < $1[0] })
    let found = analysis.differences(.naming)
    #expect(found.map(\.subject) == ["what may be one body or two"])
    #expect(found.map(\.severity) == [.medium])
    #expect(found.map { $0.sides.map(\.value) } == [[left, left, right]])
  }

  @Test(arguments: [
    // Chambers, numbers, countries and peoples, compass points.
    ("House Canal Traffic Committee", "Senate Canal Traffic Committee"),
    ("First Canal Traffic Committee", "Third Canal Traffic Committee"),
    ("French Canal Traffic Committee", "Italian Canal Traffic Committee"),
    ("Northern Canal Traffic Committee", "Southern Canal Traffic Committee"),
    // Another matter.
    ("Canal Traffic Committee", "Bridge Traffic Committee"),
    // Only one telling word is left.
    ("National Ferry Council", "National Ferry Board"),
    // Two words differ, or stand elsewhere.
    ("Canal Traffic Review Committee", "Canal Traffic Safety Council"),
    ("Canal Traffic Committee", "Council of Canal Traffic"),
  ])
  func `Names of bodies that are two are not`(_ left: String, _ right: String) throws {
    let analysis = try Analysis.of([
      "a": "The \(Self.body(left)) sat.", "b": "The \(Self.body(right)) left.",
    ])
    #expect(analysis.differences(.naming).filter { $0.subject.contains("one body or two") } == [])
  }

  @Test
  func `Who speaks of both tells them apart`() throws {
    let analysis = try Analysis.of([
      "a": "The \(Self.body("Canal Traffic Committee")) sat.",
      "b":
        "The \(Self.body("Canal Traffic Council")) left the \(Self.body("Canal Traffic Committee")).",
    ])
    #expect(analysis.differences(.naming).filter { $0.subject.contains("one body or two") } == [])
  }
}
