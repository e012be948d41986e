import BriefingCore
import BriefingWorkflow
import Foundation
import Testing

@Suite("The stream")
struct DocumentStreamTests {
  private func answers(
    _ lines: [String],
    _ options: StreamOptions = StreamOptions()
  ) async throws -> [JSONValue] {
    var waiting = lines[...]
    var written: [[UInt8]] = []
    await (try DocumentStream(options: options)).run(
      nextLine: { waiting.popFirst().map { Array($0.utf8) } },
      write: {
        written.append($0); return true
      }
    )
    return try written.map { try JSONValue(parsing: $0.dropLast().map { $0 }) }
  }

  @Test
  func `A document is answered with its text, digest and layers`() async throws {
    let line = #"{"id":"d1","text":"Canada will meet Chile on 14 March 2025.","x":1}"#
    let answer = try #require(try await answers([line]).first)
    #expect(answer["id"] == "d1")
    #expect(answer["text"] == "Canada will meet Chile on 14 March 2025.")
    #expect(answer["digest"]?.string?.hasPrefix("sha256:") == true)
    #expect(answer["blocks"]?.array?.count == 1)
    #expect(answer["sentences"]?.array == [.array([.integer(0), .integer(40)])])
    #expect(answer["tokens"] == nil)
    let labels = Set((answer["annotations"]?.array ?? []).compactMap { $0["label"]?.string })
    #expect(labels.isSuperset(of: ["date", "place"]))
  }

  @Test
  func `Only the layers asked for are answered`() async throws {
    let line = #"{"id":"d1","text":"Canada will meet Chile on 14 March 2025."}"#
    let options = StreamOptions(layers: ["tokens", "date"])
    let answer = try #require(try await answers([line], options).first)
    #expect(answer["blocks"] == nil)
    #expect(answer["sentences"] == nil)
    #expect(answer["tokens"]?.array?.count == 9)
    #expect(Set((answer["annotations"]?.array ?? []).map { $0["label"] }) == ["date"])
  }

  @Test(arguments: OffsetUnit.allCases)
  func `Offsets count in the unit asked for`(_ unit: OffsetUnit) async throws {
    let text = "🇯🇵 é On 14 March 2025 they met."
    let line = JSONValue.object(["id": "d", "text": .string(text)]).text()
    let options = StreamOptions(layers: ["date"], offsets: unit)
    let annotation = try #require(
      try await answers([line], options).first?["annotations"]?.array?.first
    )
    let start = try #require(annotation["start"]?.integer)
    let end = try #require(annotation["end"]?.integer)
    let quote: String =
      switch unit {
      case .utf8: String(decoding: Array(text.utf8)[start..<end], as: UTF8.self)
      case .utf16: String(decoding: Array(text.utf16)[start..<end], as: UTF16.self)
      case .codepoint:
        String(String.UnicodeScalarView(Array(text.unicodeScalars)[start..<end]))
      }
    #expect(quote == annotation["quote"]?.string)
  }

  @Test
  func `Results come in the order of the input, whatever the number of jobs`() async throws {
    let lines = (0..<60).map { index in
      let text = String(repeating: "Canada met Chile in May. ", count: (index * 37) % 40 + 1)
      return JSONValue.object(["id": .string("d\(index)"), "text": .string(text)]).text()
    }
    let one = try await answers(lines, StreamOptions(jobs: 1))
    let many = try await answers(lines, StreamOptions(jobs: 6))
    #expect(one == many)
    #expect(one.map { $0["id"]?.string } == (0..<60).map { "d\($0)" })
  }

  @Test
  func `No line stops the stream`() async throws {
    let answers = try await answers([
      "not json", #"{"text":"x"}"#, #"{"id":"d1"}"#, #"{"id":"d2","text":""}"#, "",
      #"{"id":"d3","bytes":"!!","type":"text/plain"}"#,
      #"{"id":"d4","published":"soon","text":"x"}"#,
      #"{"id":"d5","html":"<p>x"}"#, #"{"id":"d6","text":"It is done."}"#,
    ])
    #expect(
      answers.map { $0["error"]?["code"]?.string }
        == [
          "bad-json", "no-id", "no-text", "empty", "bad-json", "bad-bytes", "bad-date",
          "unknown-format", nil,
        ]
    )
    #expect(answers[0]["id"] == .null)
    #expect(answers[0]["line"] == .integer(1))
    #expect(answers[4]["line"] == .integer(5))
    #expect(answers[2]["id"] == "d1")
  }
}
