import BriefingCore
import Testing

@testable import BriefingReporting

@Suite struct CalendarRendererTests {
  private func render(
    _ briefing: Briefing,
    _ texts: [String: DocumentText] = FerryTexts.all
  )
    -> [UInt8]
  {
    CalendarRenderer().render(briefing, texts: texts, options: RenderingOptions())[0].bytes
  }

  /// The lines, unfolded; by bytes, for a line may go on with a mark that joins the space before it.
  private func lines(_ bytes: [UInt8]) -> [String] {
    var lines: [[UInt8]] = [[]]
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case 0x0D: break
      case 0x0A where bytes.dropFirst(index + 1).first != 0x20: lines.append([])
      case 0x0A: break
      case 0x20 where index > 0 && bytes[index - 1] == 0x0A: break
      default: lines[lines.count - 1].append(byte)
      }
    }
    return lines.filter { !$0.isEmpty }.map { String(decoding: $0, as: UTF8.self) }
  }

  private func lines(_ briefing: Briefing) -> [String] { lines(render(briefing)) }

  private func values(_ name: String, in lines: [String]) -> [String] {
    lines.filter {
      $0.utf8.starts(with: (name + ":").utf8) || $0.utf8.starts(with: (name + ";").utf8)
    }
    .map { String($0.drop { $0 != ":" }.dropFirst()) }
  }

  private func briefing(_ items: [Item]) -> Briefing {
    var briefing = FerryBriefing.briefing
    briefing.sections = [Section(id: "timeline", title: "Timeline", items: items)]
    return briefing
  }

  private func event(
    _ when: String?,
    _ status: Status? = .held,
    _ change: (inout Item) -> Void = { _ in }
  ) -> Item {
    var item = Item(
      id: "i-1",
      text: "They met.",
      kind: "event",
      status: status,
      when: when,
      derivedBy: "timeline.stated",
      citations: [FerryBriefing.session]
    )
    change(&item)
    return item
  }

  @Test func `The file is what it was`() throws {
    try GoldenFile.expect(render(FerryBriefing.briefing), toBe: "briefing.ics")
  }

  @Test(arguments: [
    ("2031-05-14", ["20310514"]), ("2031-05-14/2031-05-16", ["20310514", "20310517"]),
    ("2031-12-31/2031-12-31", ["20311231", "20320101"]),
    ("2028-02-28/2028-02-29", ["20280228", "20280301"]), ("2031-05-14T15:00", ["20310514"]),
    ("0001-01-01", ["00010101"]), ("9999-12-31", ["99991231"]),
    ("9999-12-30/9999-12-31", []), ("0000-05-14", []), ("2031-05-16/2031-05-14", []),
    ("2031-05", []), ("2031", []), ("2031-W20", []), ("2031-21", []), ("203X", []),
    ("XXXX-05-14", []), ("2031-XX-14", []), ("2031-05-XX", []), ("2031-05-1X", []),
    ("2031-05-14?", []), ("2031-05-14~", []), ("2031-05-14%", []), ("2031-05-14/..", []),
    ("../2031-05-14", []), ("2031-05-14/", []), ("2031-05/2031-06", []),
    ("2031-05-14/2031-06", []), ("2031-05-14?/2031-05-16", []), ("soon", []), ("", []),
  ])
  func `Only days become events`(when: String, days: [String]) throws {
    let lines = lines(briefing([event(when)]))
    #expect(values("DTSTART", in: lines) + values("DTEND", in: lines) == days)
    #expect(lines.contains("BEGIN:VEVENT") == !days.isEmpty)
    let described = try #require(values("X-WR-CALDESC", in: lines).first)
    #expect(described.contains("Left out: 1 statement") == days.isEmpty)
    #expect(lines.contains("BEGIN:VJOURNAL") == days.isEmpty, "no component would be invalid")
  }

  @Test func `A statement without a date is counted, a section without statements is not`() {
    let undated = values("DESCRIPTION", in: lines(briefing([event(nil)])))
    #expect(undated.first?.contains("Left out: 1 statement") == true)
    let nothing = Item(id: "n", text: "None found.", kind: "fact", derivedBy: "none-found")
    #expect(!lines(briefing([nothing])).contains { $0.contains("Left out") })
  }

  @Test(arguments: Status.allCases)
  func `No status is raised`(status: Status) {
    let settled: Set<Status> = [.enacted, .signed, .agreed, .confirmed, .held]
    func found(_ change: @escaping (inout Item) -> Void = { _ in }) -> String {
      values("STATUS", in: lines(briefing([event("2031-05-14", status, change)]))).joined()
    }
    let isOff = status == .cancelled
    #expect(found() == (settled.contains(status) ? "CONFIRMED" : isOff ? "CANCELLED" : "TENTATIVE"))
    let unsure = isOff ? "CANCELLED" : "TENTATIVE"
    #expect(found { $0.voice = .author } == unsure)
    #expect(found { $0.voice = .attributed } == unsure)
    #expect(found { $0.derivedBy = "timeline.inferred" } == unsure)
    #expect(found { $0.derivedBy = "person" } == unsure)
    #expect(found { $0.slots["premise-1"] = Item.Slot(text: "Friday") } == unsure)
    #expect(found { $0.support.differ = ["review"] } == unsure)
    #expect(found { $0.citations[0].verdict = .changed } == unsure)
    #expect(found { $0.citations = [] } == unsure)
    #expect(found { $0.polarity = .negative } == "TENTATIVE")
    #expect(found { $0.polarity = .positive } == found())
  }

  @Test func `A statement without status is tentative`() {
    #expect(values("STATUS", in: lines(briefing([event("2031-05-14", nil)]))) == ["TENTATIVE"])
  }

  @Test(arguments: [
    (Status.held, Polarity?.none, "They met."), (.held, .negative, "Negated: They met."),
    (.cancelled, .positive, "Cancelled: They met."), (.postponed, nil, "Postponed: They met."),
    (.denied, .negative, "Denied: They met."),
    (.cancelled, .negative, "Negated\\, cancelled: They met."), (.scheduled, nil, "They met."),
  ])
  func `What is off says so in its first word`(
    status: Status,
    polarity: Polarity?,
    summary: String
  ) {
    let item = event("2031-05-14", status) { $0.polarity = polarity }
    #expect(values("SUMMARY", in: lines(briefing([item]))) == [summary])
  }

  @Test func `The description tells status, premises and quotes`() throws {
    let item = event("2031-05-14", .scheduled) {
      $0.voice = .attributed
      $0.slots["premise-1"] = Item.Slot(
        text: "Friday",
        citations: [FerryBriefing.cite("review", "Friday")]
      )
    }
    let text = try #require(values("DESCRIPTION", in: lines(briefing([item]))).last)
    #expect(
      text == "Status: scheduled\\, attributed\\nDate: 14 May 2031 (inferred)\\n"
        + "Inferred from: “Friday” in Strait | Review <online>\\n\\n"
        + "“The first session of the Tideway Commission will be held on 14 May” — "
        + "The Norhaven Gazette\\, S1·1\\, bytes 97–163"
    )
  }

  @Test func `Names of events are unique, and tell sources apart`() {
    let items = [event("2031-05-14"), event("2031-05-15"), event("2031-05-16")]
    let names = values("UID", in: lines(briefing(items)))
    #expect(Set(names).count == 3)
    #expect(names == values("UID", in: lines(briefing(items))))
    var other = briefing(items)
    other.sources[0].digest = Digest(of: "another text").label
    #expect(Set(values("UID", in: lines(other))).isDisjoint(with: names))
    var shuffled = briefing(items)
    shuffled.title = "Another title"
    shuffled.sources.swapAt(1, 2)
    #expect(values("UID", in: lines(shuffled)) == names)
  }

  @Test(arguments: [
    ("2031-05-12", "20310512T000000Z"), ("2031-05", "20310531T000000Z"),
    ("2031-W20", "20310518T000000Z"), ("2031-05-12/..", "19700101T000000Z"),
    ("../2031-05-12", "20310512T000000Z"), ("XXXX-05-12", "19700101T000000Z"),
    ("0000", "19700101T000000Z"), ("whenever", "19700101T000000Z"), (nil, "19700101T000000Z"),
  ])
  func `The clock does not decide the stamp`(asOf: String?, stamp: String) {
    var briefing = briefing([event("2031-05-14")])
    briefing.asOf.value = asOf
    #expect(values("DTSTAMP", in: lines(briefing)) == [stamp])
  }

  // MARK: - Hostile text

  private static let attacks =
    HostileTextTests.attacks + [
      "a\r\nEND:VEVENT\r\nBEGIN:VALARM", "a,b;c:d\\n", "\u{2028}\u{2029}\u{85}\u{B}\u{C}",
      "\u{FFFE}",
      String(repeating: "👩‍✈️é日", count: 100), String(repeating: "x", count: 5_000),
      String(repeating: ",", count: 200),
    ]

  private func hostile(_ text: String) -> [UInt8] {
    var (briefing, texts) = HostileTextTests.briefing(text)
    for index in briefing.sections.indices {
      for item in briefing.sections[index].items.indices {
        briefing.sections[index].items[item].when = "2031-05-14"
      }
    }
    return render(briefing, texts)
  }

  @Test(arguments: attacks)
  func `No text changes the structure of the calendar`(text: String) {
    let bytes = hostile(text)
    let names = lines(bytes).map { String($0.prefix { $0 != ":" }) }
    let plain = lines(hostile("plain")).map { String($0.prefix { $0 != ":" }) }
    // A topic without a word is none.
    #expect(names == (text.onOneLine.isEmpty ? plain.filter { $0 != "CATEGORIES" } : plain))
    #expect(bytes == hostile(text))
  }

  @Test(arguments: attacks)
  func `Lines are folded at 75 octets, never within a character`(text: String) {
    let bytes = hostile(text)
    #expect(bytes.suffix(2) == [0x0D, 0x0A])
    var start = 0
    for index in bytes.indices where bytes[index] == 0x0A {
      #expect(index > 0 && bytes[index - 1] == 0x0D)
      let line = Array(bytes[start..<max(start, index - 1)])
      #expect(line.count <= 75 && !line.isEmpty)
      #expect(DocumentText.firstInvalidOffset(in: line) == nil)
      #expect(!line.contains { $0 < 0x20 && $0 != 0x09 || $0 == 0x7F })
      start = index + 1
    }
  }
}
