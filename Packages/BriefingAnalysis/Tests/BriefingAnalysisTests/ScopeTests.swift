import BriefingAnalysis
import BriefingCore
import Testing

@Suite("What a thing takes in")
struct ScopeTests {
  private static let council =
    "The [Pier Council](organization) and the [Lake Board](organization) met."

  private static func scopes(_ left: String, _ right: String) throws -> [Difference] {
    try Analysis.of(["a": "\(left) \(council)", "b": "\(right) \(council)"]).differences(.scope)
  }

  @Test(arguments: [
    (
      "The first list runs to forty boats, among them tugs, ferries and barges.",
      "Barges and rafts fall outside the first list.", "barges"
    ),
    (
      "The closure applies from May and covers the upper lake and its bays, the Inlet among them.",
      "The Order governs the upper lake and its bays. It does not extend to the Inlet or to wells.",
      "Inlet"
    ),
    (
      "The harbour fee covers yachts, ferries and tugs.",
      "The harbour fee shall not apply to ferries.", "ferries"
    ),
  ])
  func `What one takes in and another leaves out is at odds`(
    _ left: String,
    _ right: String,
    _ member: String
  ) throws {
    let found = try Self.scopes(left, right)
    #expect(found.map(\.subject) == ["whether “\(member)” is taken in"])
    #expect(found.map(\.severity) == [.high])
    #expect(found.first?.sides.map(\.source) == ["a", "b"])
  }

  @Test(arguments: [
    // Another list, one who leaves out another thing, and a list without its whole.
    (
      "The first list runs to forty boats, among them tugs, ferries and barges.",
      "Barges and rafts fall outside the new budget."
    ),
    (
      "The first list runs to forty boats, among them tugs, ferries and barges.",
      "Rafts and canoes fall outside the first list."
    ),
    ("They need boats such as tugs and barges.", "Barges are exempt from the night curfew."),
    (
      "The harbour fee covers yachts, ferries and tugs.", "The harbour fee covers ferries and tugs."
    ),
  ])
  func `What is no member of one thing is not compared`(_ left: String, _ right: String) throws {
    #expect(try Self.scopes(left, right) == [])
  }

  @Test
  func `How far a thing reaches is at odds where one place in several words is in and out`() throws
  {
    let found = try Self.scopes(
      "The boats watch the upper lake and its bays as well as the far-shore shoals.",
      "The scheme has two boats. It does not apply on the far shore."
    )
    #expect(found.map(\.subject) == ["whether “far-shore shoals” is taken in"])
    #expect(found.map(\.severity) == [.medium])
    #expect(
      found.first?.sides.last?.value
        == "The scheme has two boats. It does not apply on the far shore."
    )
    let needs = "They need tugs as well as far-shore rafts."
    #expect(try Self.scopes(needs, "The scheme does not apply on the far shore.") == [])
  }

  @Test
  func `Two lists of one thing show what each has alone`() throws {
    let found = try Self.scopes(
      "The harbour fee covers yachts, ferries and tugs.",
      "The harbour fee is due for craft such as ferries, rafts and barges."
    )
    #expect(found.map(\.subject) == ["what “ferries” is listed with"])
    #expect(
      found.first?.sides.map(\.value)
        == ["yachts", "ferries", "tugs", "ferries", "rafts", "barges"]
    )
    #expect(found.first?.severity == .low)
  }

  @Test
  func `Lists of two stories are not compared`() throws {
    let analysis = try Analysis.of([
      "a": "The harbour fee covers yachts, ferries and tugs. The [Pier Forum](forum) met.",
      "b": "The harbour fee shall not apply to ferries. The [Lake Forum](forum) met.",
    ])
    #expect(analysis.differences(.scope) == [])
  }

  @Test
  func `Who took part in one source and stayed away in another is at odds`() throws {
    let land = "[Chile](place kind=country code=CL name=Chile)"
    let analysis = try Analysis.of([
      "a": "\(land) and [Peru](place kind=country code=PE name=Peru) met in Lima. \(Self.council)",
      "b": "\(land), the longest country of them all, left its chair empty. \(Self.council)",
    ])
    let found = analysis.differences(.modality)
    #expect(found.map(\.subject) == ["whether Chile takes part"])
    #expect(found.first?.sides.map(\.source) == ["a", "b"])
  }
}
