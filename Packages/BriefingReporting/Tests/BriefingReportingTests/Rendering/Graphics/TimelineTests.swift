import BriefingCore
import Testing

@testable import BriefingReporting

@Suite struct TimelineTests {
  private func timeline(_ dates: [String?], asOf: String? = "2031-05-12") -> Timeline {
    let items = dates.enumerated().map { index, date in
      Item(
        id: "i-\(index)",
        text: "Event \(index).",
        kind: "event",
        when: date,
        derivedBy: "timeline.stated",
        citations: [FerryBriefing.creation]
      )
    }
    return Timeline(
      items.map { ($0, nil) },
      asOf: (asOf.flatMap { EDTF($0) }, asOf ?? ""),
      hidden: 0,
      label: { $0 }
    )
  }

  @Test(arguments: [
    ("2031-05-14", "day"), ("2031-05-14T15:00", "day"), ("2031-05-14?", "day"),
    ("2031-05", "span"), ("2031-05~", "span"), ("2031", "span"), ("203X", "span"),
    ("2031-22", "span"), ("2031-W20", "span"), ("2031-XX-14", "span"), ("2031-05-XX", "span"),
    ("2031-05/2031-06", "interval"), ("2031-05-01/..", "interval"), ("../2031", "interval"),
    ("2031-05/", "interval"),
  ])
  func `Only a day is drawn as a point`(date: String, shape: String) throws {
    for isInferred in [false, true] {
      var item = Item(id: "i", text: "It.", kind: "event", when: date, derivedBy: "x")
      if isInferred { item.slots["premise-1"] = Item.Slot(text: "May") }
      let timeline = Timeline(
        [(item, nil)],
        asOf: (nil, ""),
        hidden: 0,
        label: { $0 }
      )
      let look = isInferred ? "hollow" : "solid"
      let drawing = timeline.draw().markup
      #expect(drawing.contains("class=\"\(shape) \(look)\""))
      for other in ["day", "span", "interval"] where other != shape {
        #expect(!drawing.contains("class=\"\(other) "))
      }
      #expect(drawing.contains("(inferred)") == isInferred)
    }
  }

  @Test func `A month is as wide as its days`() throws {
    let timeline = timeline(["2031-04", "2031-06-01", "2031-08-31"])
    let axis = TimelineAxis([26_000, 26_030, 26_100], x: 0, width: 720)
    #expect(timeline.events.first?.extent == .span(22_370, 22_399))
    let segment = try #require(axis.segments.first)
    #expect(abs(axis.x(of: 26_030) - axis.x(of: 26_000) - 30 * segment.perDay) < 0.001)
  }

  @Test func `What has no place on a scale is counted, and no date is made up`() {
    let timeline = timeline([nil, "XXXX-07-29", "2031/2030", "soon", "2031-05", "2031-05/.."])
    #expect(timeline.events.map(\.when) == ["May 2031", "From May 2031 on"])
    #expect(timeline.undated == 1)
    #expect(timeline.unplaced == 3)
    #expect(
      timeline.notes == [
        "1 event is without a date and not drawn.",
        "3 events are not drawn: the date has no place on a scale, or no year.",
      ]
    )
  }

  @Test(arguments: [
    ("2031-05-11", Timeline.Relation.before), ("2031-05-12", .around), ("2031-05-13", .after),
    ("2031-05", .around), ("2031-04", .before), ("2031-06/..", .after), ("../2031-04", .before),
    ("2031-04/..", .around), ("2031-04/", .around),
  ])
  func `Events lie before or after the as-of day`(date: String, relation: Timeline.Relation) {
    let timeline = timeline([date])
    #expect(timeline.events.map { timeline.relation($0) } == [relation])
    #expect(self.timeline([date], asOf: nil).events.map { $0.stance } == [[]])
    #expect(self.timeline([date], asOf: "XXXX-05").asOf == nil)
  }

  @Test func `A long list goes over several scales, and says what it has no room for`() {
    let days = (0..<200).map { EDTFPoint(CalendarDay(number: 22_000 + $0 * 9)).description }
    let timeline = timeline(days)
    #expect(timeline.bands.map(\.count) == [15, 15, 15, 15])
    #expect(timeline.parts.map(\.events.count) == [15, 15, 15, 15])
    #expect(timeline.parts.map { $0.notes.isEmpty } == [true, true, true, false])
    #expect(timeline.crowdedOut == 140)
    // Those next to the as-of day are drawn.
    let middle = CalendarDay(year: 2031, month: 5, day: 12)?.number ?? 0
    #expect(timeline.events.allSatisfy { abs(($0.extent.first ?? 0) - middle) < 300 })
    #expect(timeline.notes.contains { $0.hasPrefix("60 of 200 events are drawn") })
    #expect(self.timeline(Array(days.prefix(21))).bands.map(\.count) == [10, 11])
  }

  @Test func `Time in which nothing happens is cut out of the scale`() {
    let near = [22_000, 22_030, 22_400]
    #expect(TimelineAxis(near, x: 0, width: 720).cuts.isEmpty)
    let axis = TimelineAxis([-8_000] + near, x: 0, width: 720)
    #expect(axis.cuts.map(\.words) == ["82 yr"])
    let places = ([-8_000, -7_000, 0, 20_000] + near).map { axis.x(of: $0) }
    #expect(places == places.sorted())
    #expect(places.allSatisfy { (0...720).contains($0) })
    #expect(TimelineAxis([], x: 0, width: 720).segments.count == 1)
  }

  @Test(arguments: [
    [22_000, 22_001], [22_000, 22_010], [22_000, 22_100], [22_000, 23_000], [0, 40_000],
    [-719_000, 2_932_000],
  ])
  func `The labels of a scale do not touch`(days: [Int]) {
    let ticks = TimelineAxis(days, x: 0, width: 720).ticks(in: .standard)
    #expect(!ticks.isEmpty)
    for (one, next) in zip(ticks, ticks.dropFirst()) {
      #expect(one.x + TextMeasure.width(one.words, size: TimelineAxis.wordSize) < next.x)
    }
  }
}
