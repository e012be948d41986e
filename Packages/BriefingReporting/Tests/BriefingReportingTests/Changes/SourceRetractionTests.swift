import BriefingCore
import BriefingReporting
import Testing

@Suite("What a briefing would lose without a source")
struct SourceRetractionTests {
  private typealias Harbour = HarbourBriefing

  private func retraction(
    of source: String = "wire",
    _ items: [SectionID: [Item]],
    change: (inout Briefing) -> Void = { _ in }
  ) -> SourceRetraction {
    var briefing = HarbourBriefing(sources: ["wire", "paper", "blog"], items).briefing
    change(&briefing)
    return SourceRetraction(of: [source], from: briefing)
  }

  @Test func `What one source alone carries falls, and what others carry loses support`() {
    let alone = Harbour.claim("Norland will pay.", in: "wire", at: 10)
    var shared = Harbour.claim("They will meet.", in: "paper", at: 20)
    shared.citations.append(Harbour.cite("wire", 50, "They meet on Monday."))
    shared.support.agree = ["paper", "wire"]
    let other = Harbour.claim("Sudmark is silent.", in: "blog", at: 30)
    let retraction = retraction([
      "key-points": [Harbour.point(shared)], "commitments": [alone, shared, other],
    ])
    #expect(retraction.dependents.map(\.effect) == [.weakened, .falls])
    #expect(retraction.dependents.map(\.statement.item.id) == [shared.id, alone.id])
    #expect(retraction.dependents.map(\.remaining) == [["paper"], []])
    #expect(retraction.dependents.first?.statement.sections == ["key-points", "commitments"])
    #expect(retraction.unaffected == 1)
  }

  @Test func `A date whose premise is in the source is to be inferred anew`() {
    var item = Harbour.claim("They will meet on Friday.", in: "paper", when: "2031-05-16")
    let premise = Harbour.cite("wire", 40, "14 May")
    item.slots["premise-1"] = Item.Slot(text: "14 May", citations: [premise])
    let retraction = retraction(["timeline": [item]]) { briefing in
      briefing.asOf = .init(
        value: "2031-05-16",
        basis: .inferred,
        premises: ["the latest source is Source 12", "“14 May” in The Wire"]
      )
    }
    #expect(retraction.dependents.map(\.effect) == [.undated])
    #expect(retraction.dependents.first?.premises == [premise])
    #expect(retraction.dates.map(\.premises) == [["“14 May” in The Wire"]])
    #expect(
      retraction.report.parts.flatMap(\.entries).map(\.head.text) == [
        item.text,
        "The briefing, as of 16 May 2031 (inferred): inferred from “14 May” in The Wire.",
      ]
    )
  }

  static let comparisons: [([(source: String, value: String)], SourceRetraction.Effect)] = [
    // One source is left.
    ([("wire", "Council"), ("paper", "Board")], .falls),
    // Those that are left say the same.
    ([("wire", "Council"), ("paper", "Board"), ("blog", "Board")], .falls),
    // One source, at odds with itself, is no comparison.
    ([("wire", "Council"), ("paper", "Board"), ("paper", "Forum")], .falls),
    ([("wire", "Council"), ("paper", "Board"), ("blog", "Forum")], .weakened),
  ]

  @Test(arguments: comparisons.indices)
  func `A difference falls when nothing is left that differs`(_ index: Int) {
    let (sides, effect) = Self.comparisons[index]
    let told = Harbour.difference(.naming, "the body", sides)
    let retraction = retraction(["differences": [told.item]]) { briefing in
      briefing.differences = [told.difference]
    }
    #expect(retraction.dependents.map(\.effect) == [effect])
  }

  @Test func `An agreement of three stays with two`() {
    let sides = ["wire", "paper", "blog"].map { source in
      ComparedSide(source: source, value: "May", citations: [Harbour.cite(source, 5, "May")])
    }
    let retraction = retraction([:]) { briefing in
      briefing.agreements = [
        Agreement(subject: "the month", sides: sides),
        Agreement(subject: "the place", sides: Array(sides.prefix(2))),
      ]
    }
    #expect(retraction.dependents.map(\.effect) == [.weakened, .falls])
  }

  @Test func `A status that the source alone gives is told, where others speak of the matter`() {
    var topic = Harbour.claim("Tolls are planned.", rule: "agenda.topic")
    topic.topic = "tolls"
    topic.sides = [
      Item.Side(source: "wire", status: .planned, value: "planned", citations: topic.citations),
      Item.Side(
        source: "paper",
        status: .possible,
        value: "possible",
        citations: [Harbour.cite("paper", 9, "Tolls may come.")]
      ),
    ]
    let retraction = retraction(["agenda": [topic]])
    #expect(retraction.dependents.first?.effect == .weakened)
    #expect(retraction.dependents.first?.losesStatus == true)
    #expect(retraction.dependents.first?.remaining == ["paper"])
  }

  @Test func `Names that the source alone has, and reasons it gives, are told`() {
    func entity(_ id: String, _ names: [(String, [String])]) -> BriefingEntity {
      BriefingEntity(
        id: id,
        kind: .organization,
        name: names[0].0,
        names: names.map { Entity.Name(text: $0.0, sources: $0.1) },
        attributes: Attributes(),
        mentions: names.flatMap { name in name.1.map { Harbour.cite($0, 7, name.0) } }
      )
    }
    var item = Harbour.claim("Harbour Board", in: "paper", rule: "forums.names", status: nil)
    item.actors = ["board"]
    item.text =
      "“Harbour Board” in Source 2; “HB” in The Wire. Held to be one because The Wire sets Harbour "
      + "Board and HB equal (known as); both are seated in Norhaven."
    let retraction = retraction(["forums": [item]]) { briefing in
      briefing.entities = [
        entity("board", [("Harbour Board", ["paper"]), ("HB", ["wire"])]),
        entity("union", [("Pilots' Union", ["wire"])]), entity("club", [("Club", ["blog"])]),
      ]
    }
    #expect(retraction.entities.map(\.entity.id) == ["board", "union"])
    #expect(retraction.entities.map(\.falls) == [false, true])
    #expect(retraction.entities.first?.lostNames == ["HB"])
    #expect(
      retraction.entities.first?.reasons == [
        "The Wire sets Harbour Board and HB equal (known as)"
      ]
    )
    #expect(
      retraction.report.parts.last?.entries.map(\.head.text) == [
        "Mentioned nowhere else (1): “Pilots' Union”.",
        "“Harbour Board”: no other source writes “HB”; its names are held to be one because The Wire "
          + "sets Harbour Board and HB equal (known as).",
      ]
    )
  }

  @Test func `Without a source that nothing rests on nothing falls`() {
    let retraction = retraction(of: "blog", ["agenda": [Harbour.claim("They will meet.")]])
    #expect(retraction.isEmpty)
    #expect(retraction.report.summary == ["No statement rests on it."])
    #expect(retraction.report.closing == ["1 statement would stay as it is."])
  }

  @Test func `Each source of the fixture takes what cites it alone, and no statement twice`() {
    for source in FerryBriefing.briefing.sources.map(\.id) {
      let retraction = SourceRetraction(of: [source], from: FerryBriefing.briefing)
      for dependent in retraction.dependents where dependent.effect == .falls {
        let others = Set(dependent.statement.item.citations.map(\.source)).subtracting([source])
        #expect(others.count < 2, "\(dependent.statement.item.id)")
      }
      let ids = retraction.dependents.map(\.statement.item.id)
      #expect(Set(ids).count == ids.count)
      #expect(
        retraction.unaffected + retraction.dependents.count
          == FerryBriefing.briefing.statements.count
      )
    }
  }
}
