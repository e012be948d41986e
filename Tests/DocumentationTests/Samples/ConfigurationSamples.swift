import BriefingCore
import BriefingProcesses
import Testing

struct Rates: ConfigurableAnnotator {
  var words = ["tariff", "duty"]
  var minimum = 0.0

  mutating func configure(
    with configuration: inout AnnotatorConfiguration
  ) throws(ConfigurationError) {
    words = try configuration.texts("words") ?? words
    minimum = try configuration.value("minimum") ?? minimum
  }
}

@Suite("Samples of the comments of configuration and of programs")
struct ConfigurationSamples {
  @Test(.enabled("this machine has no bc") { (try? await Program("bc", for: "sums")) != nil })
  func `A program answers one request after the other`() async throws {
    let session = ProgramSession(try await Program("bc", for: "sums"))
    let sum = try await session.exchange(Array("1 + 2\n".utf8)) { _ in true }
    _ = await session.end()
    #expect(sum.map { String(decoding: $0, as: UTF8.self) } == ["3"])
  }
}
