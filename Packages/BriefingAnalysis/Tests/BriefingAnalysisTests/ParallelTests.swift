import BriefingAnalysis
import BriefingCore
import Testing

@Suite("What sources say of one matter, side by side")
struct ParallelTests {
  private static let common = "[Ana Maria Lim](person) spoke to the press."

  @Test
  func `Sentences that share rare words stand side by side, whatever they say of them`() throws {
    let analysis = try Analysis.of([
      "a": "\(Self.common) A lighthouse keeper in Vardal will be paid by the harbour guild.",
      "b": "\(Self.common) Nobody will pay a lighthouse keeper in Vardal, says a harbour guild.",
      "c": "\(Self.common) Trams are late.",
    ])
    let parallel = try #require(analysis.parallels.last)
    #expect(parallel.sides.map(\.source) == ["a", "b"])
    #expect(parallel.sides[1].value.contains("Nobody will pay a lighthouse keeper"))
    #expect(parallel.words.contains("lighthouse") && parallel.words.count <= 5)
    #expect(analysis.parallels.allSatisfy { !$0.sides.contains { $0.value.contains("Trams") } })
  }

  @Test
  func `Each sentence stands in one place, with at most one of each source`() throws {
    let analysis = try Analysis.of([
      "a": "\(Self.common) A lighthouse keeper in Vardal will be paid for oil lamps by a guild.",
      "b": "\(Self.common) For oil lamps nobody pays any lighthouse keeper in Vardal: a guild.",
      "c": "\(Self.common) Oil lamps cost a Vardal guild more than its lighthouse keeper earns.",
    ])
    let citations = analysis.parallels.flatMap { $0.sides.compactMap(\.citations.first) }
    #expect(Set(citations).count == citations.count)
    #expect(analysis.parallels.contains { $0.sides.map(\.source) == ["a", "b", "c"] })
    for parallel in analysis.parallels {
      #expect(Set(parallel.sides.map(\.source)).count == parallel.sides.count)
    }
  }

  @Test
  func `Sources of two stories share no matter`() throws {
    let analysis = try Analysis.of([
      "a": "A lighthouse keeper in Vardal will be paid.",
      "b": "A lighthouse keeper in Vardal will be paid.",
    ])
    #expect(analysis.parallels == [])
  }
}
