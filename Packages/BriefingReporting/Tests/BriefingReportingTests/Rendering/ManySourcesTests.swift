import BriefingCore
import BriefingReporting
import Testing

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

@Suite struct ManySourcesTests {
  /// A briefing on a thousand sources, five statements each.
  private static let material: (Briefing, [String: DocumentText]) = {
    var (sources, items, texts): ([BriefingSource], [Item], [String: DocumentText]) = ([], [], [:])
    for number in 0..<1_000 {
      let id = "source-\(number)"
      let text = DocumentText("Line one; =1+1.\n- The board of town \(number) met on 14 May 2031.")
      texts[id] = text
      sources.append(
        BriefingSource(id: id, file: id, digest: Digest(of: text.bytes).label, publisher: "P")
      )
      let citation = Citation(source: id, span: text.span, quote: text.string)
      for part in 0..<5 {
        items.append(
          Item(
            id: "i-\(number)-\(part)",
            text: "The board of town \(number) met, and met again.",
            kind: "event",
            status: .held,
            topic: "boards",
            when: "2031-05-14",
            derivedBy: "timeline.stated",
            slots: ["actor": Item.Slot(text: "board", citations: [citation])],
            sides: [Item.Side(source: id, status: .held, value: "met", citations: [citation])],
            support: Item.Support(agree: [id], unnamedSilent: 999),
            citations: [citation]
          )
        )
      }
    }
    let ids: [SectionID] = ["agenda", "commitments", "timeline", "money"]
    let briefing = Briefing(
      title: "Boards",
      asOf: Briefing.AsOf(value: "2031-05-14", basis: .stated),
      tool: Briefing.Tool(name: "briefing", version: "1"),
      sources: sources,
      sections: ids.map { Section(id: $0, title: $0.rawValue, items: items) }
    )
    return (briefing, texts)
  }()

  private static func processorTime() -> Duration {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(Int64(time.tv_sec)) + .nanoseconds(Int64(time.tv_nsec))
  }

  @Test(arguments: ["csv", "ics", "csl-json"])
  func `Data of a thousand sources takes seconds`(format: String) async throws {
    let renderers: [any BriefingRenderer] = [CSVRenderer(), CalendarRenderer(), CSLRenderer()]
    let renderer = try #require(renderers.first { $0.formatName == format })
    let (briefing, texts) = Self.material
    let start = Self.processorTime()
    let files = try await renderer.render(briefing, texts: texts, options: RenderingOptions())
    let time = Self.processorTime() - start
    #expect(files.contains { $0.path == renderer.mainFile && !$0.bytes.isEmpty })
    // A build for debugging takes ten to thirty times as long as one for release.
    #expect(time < .seconds(30), "\(format) took \(time)")
  }
}
