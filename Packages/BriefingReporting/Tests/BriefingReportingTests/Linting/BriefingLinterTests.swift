import BriefingCore
import BriefingReporting
import Testing

@Suite struct BriefingLinterTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let rule: String
    let place: String
    let change: @Sendable (inout Briefing) -> Void

    init(_ rule: String, _ place: String, _ change: @escaping @Sendable (inout Briefing) -> Void) {
      self.rule = rule
      self.place = place
      self.change = change
    }

    var testDescription: String { "\(rule) at \(place)" }
  }

  private func lint(_ change: (inout Briefing) -> Void = { _ in }) -> [LintFinding] {
    var briefing = FerryBriefing.briefing
    change(&briefing)
    return BriefingLinter(texts: FerryTexts.all).lint(briefing)
  }

  @Test func `A sound briefing breaks no rule`() {
    #expect(lint() == [])
  }

  @Test(arguments: [
    Case("L00", "sections[0].items[1]") { $0.sections[0].items[1].id = "k-1" },
    Case("L00", "sections[1].items[0]") { $0.sections[1].items[0].actors = ["nobody"] },
    Case("L00", "sections[2].items[0]") { $0.sections[2].items[0].sides[0].source = "memo" },
    Case("L01", "sections[0].items[1]") { $0.sections[0].items[1].citations = [] },
    Case("L01", "sections[0].items[1]") {
      $0.sections[0].items[1].citations[0].verdict = .changed
    },
    Case("L01", "differences[0].sides[2]") { $0.differences[0].sides[2].citations = [] },
    Case("L02", "sections[0].items[1].citations[0]") {
      $0.sections[0].items[1].citations[0].quote += "!"
    },
    Case("L03", "sections[0].items[1]") {
      $0.sections[0].items[1].text = "A certificate for 17 ferries is expected."
    },
    Case("L04", "sections[2].items[0]") { $0.sections[2].items[0].status = .agreed },
    Case("L01", "sections[0].items[1]") {
      $0.sections[0].items[1].citations = []
      $0.sections[0].items[1].text = "None found in 3 sources, so all is well."
    },
    Case("L05", "sections[2].items[0]") {
      $0.sections[2].items[0].polarity = .positive
      for index in $0.sections[2].items[0].sides.indices {
        $0.sections[2].items[0].sides[index].polarity = .negative
      }
    },
    Case("L06", "sections[0].items[1]") {
      $0.sections[0].items[1].text = "Sources say a certificate is expected."
    },
    Case("L06", "sections[0].items[1]") {
      $0.sections[0].items[1].text = "2 of 3 sources expect a certificate."
    },
    Case("L07", "sections[2].items[0]") {
      for index in $0.sections[2].items[0].sides.indices {
        $0.sections[2].items[0].sides[index].voice = .author
      }
    },
    Case("L07", "sections[3].items[0]") { $0.sections[3].items[0].voice = .author },
    Case("L08", "sections[12].items[0]") {
      let pitch = FerryBriefing.cite("review", "only 3 crowns a month")
      $0.sections[12].items[0].citations.append(pitch)
    },
    Case("L09", "sections[12].items[0]") {
      $0.excluded[0].kind = "caption"
      $0.sections[12].items[0].citations.append($0.excluded[0].citations[0])
    },
    Case("L10", "asOf") { $0.asOf.premises = [] },
    Case("L10", "sources[0].published") { $0.sources[0].published.premises = [] },
    Case("L11", "sections[14].items[0]") {
      $0.sections[14].items[0].text = "Brandt said: “We do not plan to raise fares.”"
    },
    Case("L15", "sections[6].items[0]") {
      $0.sections[6].items[0].text = "In total set aside for shore power."
    },
    Case("L19", "sections[0].items[1]") {
      $0.sections[0].items[1].support.differ = ["memo"]
      $0.sections[0].items[1].support.silent = ["review"]
    },
    Case("L19", "sections[0].items[1]") {
      $0.sections[0].items[1].support.silent.append("gazette")
    },
    Case("L20", "sections[0].items[1]") {
      $0.sections[0].items[0].text = "A session is likely."
      $0.sections[0].items[1].text = "A certificate is probable."
    },
    Case("L21", "sections[0].items[1]") {
      $0.sections[0].items[1].text = "We judge with high confidence that it is likely."
    },
    Case("L22", "sections[0].items[1]") {
      $0.sections[0].items[1].citations.append(FerryBriefing.cite("memo", "likely meet"))
    },
    Case("L23", "sections") { $0.sections.swapAt(3, 4) },
    Case("L23", "sections[8]") { $0.sections[8].items = [] },
    Case("L23", "sections[12]") { $0.sections[12].items.append($0.sections[8].items[0]) },
    Case("L25", "sections[0].items[1]") {
      $0.sections[0].items[1].text = "A certificate of the IMO is expected."
    },
    Case("L27", "sections[0].items[1]") { $0.sections[0].items[1].when = "next week" },
    Case("L27", "sections[0].items[1]") { $0.sections[0].items[1].when = "2031-05-14" },
    Case("L28", "differences[0]") {
      $0.differences[0].kind = .superseded
      $0.differences[0].sides.remove(at: 1)
    },
    Case("L32", "excluded[0]") { $0.excluded[0].reason = "" },
    Case("L32", "excluded[1]") { $0.excluded[1].count = 0 },
  ])
  func `A breach is found where it stands`(breach: Case) {
    let found = lint(breach.change).filter { $0.rule == breach.rule }
    #expect(found.map(\.place).contains(breach.place), "\(found)")
  }

  @Test func `A finding reads as one line`() {
    let found = lint { $0.sections[0].items[1].citations = [] }
    #expect(
      found.map(\.description) == [
        "briefing/briefing.json: sections[0].items[1]: L01: the statement cites no passage that "
          + "holds; cite or drop it"
      ]
    )
  }

  @Test func `What a person struck out says nothing against the passage`() {
    let found = lint {
      $0.excluded.append(
        Exclusion(
          source: "gazette",
          kind: "item",
          reason: "struck",
          count: 1,
          citations: [FerryBriefing.certificate]
        )
      )
    }
    #expect(found == [])
  }

  @Test func `Sources with one text are not independent`() {
    let found = lint {
      $0.sources[1].digest = $0.sources[0].digest
      $0.sections[0].items[1].citations.append(FerryBriefing.creation)
      $0.sections[0].items[1].support = Item.Support(agree: ["gazette", "memo"])
      $0.sections[0].items[1].text = "Both sources expect a certificate."
    }
    #expect(found.map(\.rule) == ["L06"])
  }

  @Test func `Rules have ids in order and a summary each`() {
    let ids = LintRule.all.map(\.id)
    #expect(ids == Set(ids).sorted())
    #expect(LintRule.all.allSatisfy { $0.summary.hasSuffix(".") })
  }

  @Test func `Rules can be chosen`() {
    let rules = LintRule.all.filter { $0.id == "L23" }
    #expect(
      BriefingLinter(rules: rules).lint(
        Briefing(
          title: "",
          asOf: Briefing.AsOf(value: nil, basis: .unknown),
          tool: Briefing.Tool(name: "", version: "")
        )
      ).map(\.rule) == ["L23"]
    )
  }
}
