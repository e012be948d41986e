import BriefingCore
import Testing

@testable import BriefingIngestion

struct GraphicTextTests {
  @Test func `The labels of a chart are told of`() throws {
    let page = """
      <p>They met.</p><svg><title>Chart</title><text x=1>12 percent</text><text> </text>
      <g><text><tspan>2031</tspan></text></g></svg><svg/><p>They <svg><path/></svg>left.</p><text>x</text>
      """
    let source = RawSource(id: "a", file: "a.html", text: page, mediaType: "text/html")
    let reading = try HTMLReader().read(source)
    #expect(!reading.text.string.contains("12 percent"))
    #expect(reading.text.string.hasPrefix("They met."))
    #expect(reading.text.string.hasSuffix("x"))
    #expect(
      reading.diagnostics.map(\.message) == [
        "2 texts in graphics, as charts have, left out of the text"
      ]
    )
  }
}
