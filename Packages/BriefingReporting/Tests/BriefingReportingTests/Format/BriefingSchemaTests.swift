import BriefingCore
import BriefingReporting
import Testing

@Suite struct BriefingSchemaTests {
  private func schema() throws -> JSONSchema { try JSONSchema(Briefing.schema) }

  @Test func `A briefing is valid`() throws {
    #expect(try schema().faults(of: FerryBriefing.briefing.json) == [])
  }

  @Test func `A briefing with many silent sources is valid`() throws {
    var briefing = FerryBriefing.briefing
    briefing.sections[0].items[0].support.silent = (0..<40).map(String.init)
    #expect(try schema().faults(of: briefing.json) == [])
  }

  @Test func `A side that denies is valid, and read as such`() throws {
    var briefing = FerryBriefing.briefing
    briefing.sections[2].items[0].sides[0].polarity = .negative
    #expect(try schema().faults(of: briefing.json) == [])
    #expect(try Briefing(json: briefing.json) == briefing)
  }

  @Test func `What the reader refuses, the schema refuses`() throws {
    let text = String(decoding: FerryBriefing.briefing.jsonBytes, as: UTF8.self)
    for (found, replacement) in [
      ("\"format\": \"briefing/1\"", "\"format\": \"briefing/2\""),
      ("\"title\":", "\"titel\":"), ("\"basis\": \"inferred\"", "\"basis\": \"guessed\""),
      ("\"start\": ", "\"start\": -"), ("\"verdict\": \"verified\"", "\"verdict\": \"ok\""),
      ("\"status\": \"scheduled\"", "\"status\": \"done\""), ("\"class\":", "\"kind\":"),
      ("\"silent\": [", "\"quiet\": ["),
    ] {
      let altered = try JSONValue(
        parsing: text.replacing(found, with: replacement, maxReplacements: 1)
      )
      #expect(try schema().faults(of: altered) != [], "\(replacement)")
      #expect(throws: BriefingFormatError.self) { try Briefing(json: altered) }
    }
  }

  @Test func `The schema lists the words of the vocabulary`() throws {
    let definitions = try schema().root["definitions"]
    func words(_ value: JSONValue?) -> [String] {
      value?["enum"]?.array?.compactMap(\.string) ?? []
    }
    #expect(words(definitions?["status"]) == Status.allCases.map(\.rawValue))
    #expect(words(definitions?["voice"]) == Statement.Voice.allCases.map(\.rawValue))
    #expect(
      words(definitions?["difference"]?["properties"]?["class"])
        == Difference.Class.allCases.map(\.rawValue)
    )
    #expect(
      words(definitions?["citation"]?["properties"]?["verdict"])
        == AnchoringState.allCases.map(\.rawValue)
    )
  }
}
