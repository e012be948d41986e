import BriefingCore
import BriefingReporting
import Testing

@Suite struct BriefingFormatErrorTests {
  /// The briefing with the value at a path replaced, or removed where there is none.
  private func altered(_ path: [Step], to value: JSONValue?) -> JSONValue {
    replace(FerryBriefing.briefing.json, path[...], value) ?? .null
  }

  enum Step: Sendable {
    case key(String)
    case index(Int)
  }

  private func replace(
    _ json: JSONValue,
    _ path: ArraySlice<Step>,
    _ value: JSONValue?
  )
    -> JSONValue?
  {
    guard let step = path.first else { return value }
    switch (step, json) {
    case (.key(let key), .object(var members)):
      let changed = replace(json[key] ?? .null, path.dropFirst(), value)
      let index = members.firstIndex { $0.key == key } ?? members.count
      if index < members.count { members.remove(at: index) }
      if let changed { members.insert(JSONValue.Member(key, changed), at: index) }
      return .object(members)
    case (.index(let index), .array(var elements)):
      if let changed = replace(elements[index], path.dropFirst(), value) {
        elements[index] = changed
      } else {
        elements.remove(at: index)
      }
      return .array(elements)
    default: return json
    }
  }

  private static let item: [Step] = [
    .key("sections"), .index(0), .key("items"), .index(0),
  ]

  @Test(
    arguments: [
      (
        [Step.key("format")], JSONValue.string("briefing/2"),
        "briefing.json: format: the format is “briefing/2”, and this version reads “briefing/1”; use "
          + "the version that wrote the file, or run `briefing make`"
      ),
      ([.key("title")], nil, "briefing.json: the key “title” is missing"),
      (
        [.key("titel")], "x",
        "briefing.json: the key “titel” is unknown; known are format, title, question, asOf, tool, "
          + "sources, entities, sections, agreements, differences, excluded, warnings"
      ),
      (
        [.key("sections")], .object([:]),
        "briefing.json: sections: expected an array, found an object"
      ),
      (
        item + [.key("status")], "done",
        "briefing.json: sections[0].items[0].status: “done” is none of enacted, signed, agreed, "
          + "confirmed, held, announced, scheduled, under-way, pending, expected, planned, proposed, "
          + "possible, unclear, cancelled, postponed, denied"
      ),
      (
        item + [.key("citations"), .index(1), .key("start")], .integer(900),
        "briefing.json: sections[0].items[0].citations[1]: 900..<200 is no range; the start comes "
          + "first, and neither is negative"
      ),
      (
        item + [.key("citations"), .index(0), .key("start")], .number(1.5),
        "briefing.json: sections[0].items[0].citations[0].start: expected an integer, found a "
          + "fraction"
      ),
      (
        item + [.key("slots"), .key("a b")], .null,
        "briefing.json: sections[0].items[0].slots[\"a b\"]: expected an object, found null"
      ),
      (
        item + [.key("support"), .key("silent")], nil,
        "briefing.json: sections[0].items[0].support: the key “silent” is missing"
      ),
      (
        [.key("sources"), .index(0), .key("published"), .key("value")], "12 May",
        "briefing.json: sources[0].published.value: “12 May” is no date in EDTF, such as 2022-07-29 "
          + "or 2022-07"
      ),
      (
        [.key("entities"), .index(0), .key("attributes"), .key("office")], .integer(1),
        "briefing.json: entities[0].attributes.office: expected a string, an array or an object, "
          + "found an integer"
      ),
    ] as [([Step], JSONValue?, String)]
  )
  func `An error names the path, what was found and what to do`(
    path: [Step],
    value: JSONValue?,
    message: String
  ) {
    let error = #expect(throws: BriefingFormatError.self) {
      try Briefing(json: altered(path, to: value))
    }
    #expect(error?.description == message)
  }

  @Test func `Bytes that are not JSON are an error with line and column`() {
    let error = #expect(throws: BriefingFormatError.self) {
      try Briefing(parsing: Array("{\"format\": \n?".utf8))
    }
    #expect(
      error?.description == "briefing.json:2:1: a value was expected here; repair the file, or run "
        + "`briefing make` to write it anew"
    )
  }

  @Test func `Names that differ in bytes alone are an error`() {
    let slot = JSONValue.object(["text": "x", "citations": .array([])])
    let slots = JSONValue.object([
      JSONValue.Member("caf\u{E9}", slot), JSONValue.Member("cafe\u{301}", slot),
    ])
    let error = #expect(throws: BriefingFormatError.self) {
      try Briefing(json: altered(Self.item + [.key("slots")], to: slots))
    }
    #expect(error?.path == "sections[0].items[0].slots")
  }

  @Test(arguments: 0..<200)
  func `Cut or damaged files are errors, never crashes`(seed: Int) {
    var bytes = FerryBriefing.briefing.jsonBytes
    let place = seed * 7919 % bytes.count
    if seed.isMultiple(of: 2) {
      bytes.removeSubrange(place...)
    } else {
      bytes[place] = UInt8(truncatingIfNeeded: seed &* 31)
    }
    if let briefing = try? Briefing(parsing: bytes) {
      #expect((try? Briefing(parsing: briefing.jsonBytes)) == briefing)
    }
  }
}
