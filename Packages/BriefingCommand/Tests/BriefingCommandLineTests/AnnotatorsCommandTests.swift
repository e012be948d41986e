import BriefingCore
import Testing

@testable import BriefingCommandLine

@Suite("The list of annotators")
struct AnnotatorsCommandTests {
  @Test
  func `What an annotator says of itself stands there, and nothing in place of the rest`() {
    let silent = AnnotatorDescriptor(name: "acme.years", version: "1", produces: ["acme.year"])
    #expect(
      AnnotatorsCommand.lines(on: silent, taking: []) == ["acme.years@1", "    marks acme.year"]
    )
    let talkative = AnnotatorDescriptor(
      name: "acme.tariffs",
      version: "2",
      summary: "tariffs in percent",
      requires: [.quantity],
      uses: [.date],
      produces: ["acme.tariff"]
    )
    #expect(
      AnnotatorsCommand.lines(on: talkative, taking: ["least", "most"]) == [
        "acme.tariffs@2  tariffs in percent",
        "    marks acme.tariff",
        "    reads date, quantity",
        "    takes least, most",
      ]
    )
  }
}
