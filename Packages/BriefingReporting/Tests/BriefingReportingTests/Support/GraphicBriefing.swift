import BriefingCore

@testable import BriefingReporting

/// Briefings for tests of graphics: the fixture with all that a graphic draws, and long ones.
enum GraphicBriefing {
  /// Events of every precision, one of them denied, one without a date, one without a year.
  static let dates = [
    "2031-01", "2031-05-14", "2031-02-10", "2031-03-01/2031-04-15", "2031-06/..", "../2031-02",
    "2031-05/", "2031-22", "1948", "201X", "2031-W20", "2031-05-14T15:00", "2031-09?",
    "XXXX-07-29", "2031-04/2030-01", "not a date", nil,
  ]

  /// The fixture with an event for each of ``dates``, and actors who act together.
  static let briefing: Briefing = {
    var briefing = FerryBriefing.briefing
    briefing.entities += ["Norland", "Sudmark"].map { name in
      BriefingEntity(
        id: "place-\(name.lowercased())",
        kind: .place,
        name: name,
        names: [Entity.Name(text: name, sources: ["gazette"])],
        attributes: [:],
        mentions: [FerryBriefing.cite("gazette", name)]
      )
    }
    let ministers = ["person-brandt-ada", "person-rios-tomas"]
    let all = ministers + ["place-norland", "place-sudmark"]
    for index in briefing.sections.indices {
      switch briefing.sections[index].id {
      case "timeline":
        briefing.sections[index].items = dates.enumerated().map { event($0, $1, actors: all) }
      case "commitments":
        for item in briefing.sections[index].items.indices {
          briefing.sections[index].items[item].actors = ministers
        }
      case "people-and-organizations":
        briefing.sections[index].items = ministers.map { id in
          var item = briefing.sections[1].items[0]
          item.id = "i-n-\(id)"
          item.actors = [id]
          return item
        }
      default: break
      }
    }
    return briefing
  }()

  private static func event(_ index: Int, _ when: String?, actors: [String]) -> Item {
    var item = Item(
      id: "i-e\(index)",
      text: "Event \(index) of the Tideway Commission, told at some length so that it needs room.",
      kind: "event",
      status: index % 3 == 0 ? .held : index % 3 == 1 ? .scheduled : nil,
      polarity: index == 2 ? .negative : .positive,
      when: when,
      actors: index < 3 ? actors : [],
      derivedBy: "timeline.stated",
      support: Item.Support(agree: ["gazette", "memo"]),
      citations: [FerryBriefing.creation]
    )
    if index % 2 == 1 {
      item.slots["premise-1"] = Item.Slot(text: "in May", citations: [FerryBriefing.creation])
    }
    return item
  }

  /// A briefing of many sources, events, topics and actors, the same for the same number.
  static func long(_ count: Int, seed: UInt64 = 1) -> Briefing {
    var numbers = Numbers(state: seed &* 0x9E37_79B9_7F4A_7C15)
    var briefing = FerryBriefing.briefing
    briefing.sources = (0..<count).map { index in
      var source = FerryBriefing.briefing.sources[index % 3]
      source.id = index < 3 ? source.id : "source-\(index)"
      source.publisher = "Publisher \(index)"
      return source
    }
    let ids = briefing.sources.map(\.id)
    briefing.entities = (0..<count * 3).map { index in
      BriefingEntity(
        id: "person-\(index)",
        kind: index % 4 == 0 ? .organization : .person,
        name: String(repeating: "Name ", count: 1 + numbers.next(below: 9)) + "\(index)",
        names: [],
        attributes: [:],
        mentions: []
      )
    }
    func item(_ section: String, _ index: Int) -> Item {
      let year = 2_020 + numbers.next(below: 12)
      let month = 101 + numbers.next(below: 12)
      let day = 101 + numbers.next(below: 28)
      let dates = ["\(year)-\("\(month)".dropFirst())", "\(year)"]
      let date = ["\(dates[0])-\("\(day)".dropFirst())"] + dates + ["\(dates[0])/\(year + 1)"]
      return Item(
        id: "i-\(section)-\(index)",
        text: String(repeating: "Words ", count: 1 + numbers.next(below: 40)) + "\(index).",
        kind: "event",
        status: Status.allCases[numbers.next(below: Status.allCases.count)],
        polarity: numbers.next(below: 5) == 0 ? .negative : .positive,
        voice: numbers.next(below: 3) == 0 ? .author : .source,
        topic: "topic-\(numbers.next(below: count / 4 + 2))",
        when: date[numbers.next(below: date.count)],
        actors: (0..<numbers.next(below: 5)).map { _ in
          // Some act often, most of them rarely.
          "person-\(numbers.next(below: 1 + numbers.next(below: count * 3)))"
        },
        derivedBy: "timeline.stated",
        support: Item.Support(agree: [ids[numbers.next(below: count)]]),
        citations: [
          Citation(source: ids[numbers.next(below: count)], span: TextSpan(0..<4), quote: "Ferr")
        ]
      )
    }
    for index in briefing.sections.indices {
      let section = briefing.sections[index].id
      guard ["timeline", "agenda", "commitments"].contains(section) else { continue }
      briefing.sections[index].items = (0..<count).map { item(section.rawValue, $0) }
    }
    return briefing
  }

  /// Numbers that look like chance and are the same in every run (Marsaglia's xorshift).
  private struct Numbers {
    var state: UInt64

    mutating func next(below limit: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(limit))
    }
  }

  /// The graphics of a briefing, as a profile shows them.
  static func figures(
    of briefing: Briefing = briefing,
    profile: RenderingProfile = .standard
  ) -> [PresentedFigure] {
    Presentation(briefing, texts: FerryTexts.all, profile: profile).sections.flatMap(\.figures)
  }
}
