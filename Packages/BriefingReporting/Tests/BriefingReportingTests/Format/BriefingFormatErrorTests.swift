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

  struct Case: Sendable, CustomTestStringConvertible {
    let path: [Step]
    let value: JSONValue?
    let message: String

    init(_ path: [Step], _ value: JSONValue?, _ message: String) {
      self.path = path
      self.value = value
      self.message = message
    }

    var testDescription: String { message }
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

  private static let anew = "; correct it, or run `briefing make` to write the file anew"
  private static let item: [Step] = [
    .key("sections"), .index(0), .key("items"), .index(0),
  ]

  private static let cases: [Case] = [
    Case(
      [Step.key("format")],
      JSONValue.string("briefing/2"),
      "briefing.json: format: the format is “briefing/2”, and this version reads “briefing/1”; use "
        + "the version that wrote the file, or run `briefing make`"
    ),
    Case(
      [.key("title")],
      nil,
      "briefing.json: the key “title” is missing"
    ),
    Case(
      [.key("titel")],
      "x",
      "briefing.json: the key “titel” is unknown; known are format, title, question, asOf, tool, "
        + "sources, entities, sections, agreements, differences, excluded, warnings"
    ),
    Case(
      [.key("sections")],
      .object([:]),
      "briefing.json: sections: expected an array, found an object"
    ),
    Case(
      item + [.key("status")],
      "done",
      "briefing.json: sections[0].items[0].status: “done” is none of enacted, signed, agreed, "
        + "confirmed, held, announced, scheduled, under-way, pending, expected, planned, proposed, "
        + "possible, unclear, cancelled, postponed, denied"
    ),
    Case(
      item + [.key("citations"), .index(1), .key("start")],
      .integer(900),
      "briefing.json: sections[0].items[0].citations[1]: 900..<200 is no range; the start comes "
        + "first, and neither is negative"
    ),
    Case(
      item + [.key("citations"), .index(0), .key("start")],
      .number(1.5),
      "briefing.json: sections[0].items[0].citations[0].start: expected an integer, found a "
        + "fraction"
    ),
    Case(
      item + [.key("citations"), .index(0), .key("end")],
      .number(0x1p63),
      "briefing.json: sections[0].items[0].citations[0].end: expected an integer, found a number "
        + "too large"
    ),
    Case(
      item + [.key("slots"), .key("a b")],
      .null,
      "briefing.json: sections[0].items[0].slots[\"a b\"]: expected an object, found null"
    ),
    Case(
      item + [.key("support"), .key("silent")],
      nil,
      "briefing.json: sections[0].items[0].support: the key “silent” is missing"
    ),
    Case(
      item + [.key("support")],
      .object([
        "agree": .array([]), "differ": .array([]), "silentCount": .integer(-3),
      ]),
      "briefing.json: sections[0].items[0].support.silentCount: -3 is no count; it is 0 or more"
    ),
    Case(
      item + [.key("kind")],
      "gospel",
      "briefing.json: sections[0].items[0].kind: “gospel” is none of agenda, commitment, "
        + "recommendation, announcement, judgment, question, background, event, fact, inference"
    ),
    Case(
      item + [.key("when")],
      "next week",
      "briefing.json: sections[0].items[0].when: “next week” is no date in EDTF, such as "
        + "2022-07-29 or 2022-07"
    ),
    Case(
      item + [.key("id")],
      "k-2",
      "briefing.json: sections[0].items[1].id: the id “k-2” stands twice; give each its own, or "
        + "run `briefing make` to write the file anew"
    ),
    Case(
      [.key("entities"), .index(1), .key("id")],
      "person-brandt-ada",
      "briefing.json: entities[1].id: the id “person-brandt-ada” stands twice; give each its own, "
        + "or run `briefing make` to write the file anew"
    ),
    Case(
      [.key("sources"), .index(0), .key("published"), .key("value")],
      "12 May",
      "briefing.json: sources[0].published.value: “12 May” is no date in EDTF, such as 2022-07-29 "
        + "or 2022-07"
    ),
    Case(
      [.key("entities"), .index(0), .key("attributes"), .key("office")],
      .integer(1),
      "briefing.json: entities[0].attributes.office: expected a string, an array or an object, "
        + "found an integer"
    ),
  ]

  @Test(arguments: cases)
  func `An error names the path, what was found and what to do`(
    _ example: Case
  ) {
    let error = #expect(throws: BriefingFormatError.self) {
      try Briefing(json: altered(example.path, to: example.value))
    }
    // Where nothing more exact helps, the remedy is the same.
    #expect([example.message, example.message + Self.anew].contains(error?.description))
    #expect(error?.description.contains("`briefing make`") == true)
  }

  @Test func `A byte order mark is told as what it is`() {
    let error = #expect(throws: BriefingFormatError.self) {
      try Briefing(parsing: [0xEF, 0xBB, 0xBF] + FerryBriefing.briefing.jsonBytes)
    }
    #expect(
      error?.description(of: "d/briefing.json").hasPrefix(
        "d/briefing.json:1:1: the file starts with a byte order mark; save it as UTF-8 without one"
      ) == true
    )
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
