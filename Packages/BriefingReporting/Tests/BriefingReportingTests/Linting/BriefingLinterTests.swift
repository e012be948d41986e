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

  /// The briefing made by hand, whose key points are in words of their own, with an item for each
  /// difference.
  private static let sound: Briefing = {
    var briefing = FerryBriefing.briefing
    for index in briefing.sections[0].items.indices {
      briefing.sections[0].items[index].derivedBy = "key-points.summary"
    }
    // The timeline is in words of its own too, and says where the year is from.
    let premise = Item.Slot(text: "Monday", citations: [FerryBriefing.cite("gazette", "Monday")])
    for index in briefing.sections[5].items.indices {
      briefing.sections[5].items[index].derivedBy = "timeline-by-hand"
    }
    briefing.sections[5].items[1].slots["premise-1"] = premise
    briefing.sections[0].items[0].slots["premise-1"] = premise
    briefing.differences.remove(at: 2)
    return briefing
  }()

  private func lint(
    _ annotations: [String: [Annotation]] = [:],
    _ decisions: Decisions? = nil,
    _ change: (inout Briefing) -> Void = { _ in }
  ) -> [LintFinding] {
    var briefing = Self.sound
    change(&briefing)
    return BriefingLinter(texts: FerryTexts.all, annotations: annotations, decisions: decisions)
      .lint(briefing)
  }

  private func mark(
    _ label: Label,
    _ citation: Citation,
    _ attributes: Attributes = [:]
  ) -> [String: [Annotation]] {
    let id = AnnotationID(
      document: citation.source,
      label: label,
      span: citation.span,
      annotator: "test"
    )
    let mark = Annotation(
      id: id,
      label: label,
      span: citation.span,
      quote: citation.quote,
      attributes: attributes,
      annotator: "test@1"
    )
    return [citation.source: [mark]]
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
    Case("L07", "sections[2].items[2]") { $0.sections[2].items[2].voice = .author },
    Case("L00", "sections[17]") {
      $0.sections.insert(Section(id: "method", title: "Key points", items: []), at: 0)
    },
    Case("L00", "sections[16].items[0]") {
      $0.sections[16].items[0].text = "Made by briefing 0.0.1, offline."
    },
    Case("L00", "entities[1]") { $0.entities[1].id = $0.entities[0].id },
    Case("L00", "agreements[0].sides[0]") { $0.agreements[0].sides[0].source = "memo" },
    Case("L01", "sections[8].items[0]") {
      $0.sections[8].items[0].text = "The ministers founded a council."
    },
    Case("L01", "sections[16].items[0]") {
      $0.sections[16].items[0].derivedBy = "commitments.statement"
    },
    Case("L03", "sections[0].items[1]") {
      $0.sections[0].items[1].text = "Nineteen ministers expect a certificate."
    },
    Case("L03", "sections[0].items[1]") {
      $0.sections[0].items[1].text = "The certificate of Marta Hollander is expected."
    },
    Case("L03", "sections[1].items[0]") {
      $0.sections[1].items[0].text = "Tomás Ríos: “Transport Minister” in The Norhaven Gazette."
    },
    Case("L04", "sections[7].items[0]") {
      $0.sections[7].items[0].text = "“Clean Berths Act”: signed in The Norhaven Gazette."
    },
    Case("L04", "sections[2].items[2]") {
      $0.sections[2].items[2].text =
        "Strait Review reports a plan: “The council can speak about shore power”"
    },
    Case("L05", "sections[0].items[2]") {
      $0.sections[0].items[2].text = "Sudmark is to pay for dredging, says one commentary."
    },
    Case("L06", "sections[0].items[1]") { $0.sections[0].items[1].support.agree.append("memo") },
    Case("L11", "sections[14].items[0]") {
      $0.sections[14].items[0].text = "Brandt said: \"We plan to raise all fares soon.\""
    },
    Case("L11", "sections[14].items[0]") {
      $0.sections[14].items[0].text = "Brandt said: «We plan to raise all fares soon.»"
    },
    Case("L11", "sections[14].items[0]") {
      $0.sections[14].items[0].text = "Brandt said: “We plan to raise all fares soon."
    },
    Case("L11", "sections[3].items[0]") {
      $0.sections[3].items[0].text =
        "The Norhaven Gazette reports: “\(FerryBriefing.creation.quote)”"
    },
    Case("L11", "differences[0].sides[1]") {
      $0.differences[0].sides[1].value = "Tideway Board"
    },
    Case("L05", "sections[3].items[0]") { $0.sections[3].items[0].polarity = .negative },
    Case("L03", "sections[3].items[0]") {
      $0.sections[3].items[0].text = "Hollander: memo reports: “\(FerryBriefing.creation.quote)”"
    },
    Case("L12", "sections[14].items[0]") {
      $0.sections[14].items[0].actors = $0.entities.map(\.id)
    },
    Case("L14", "sections[3].items[0]") {
      $0.sections[3].items[0].actors = ["person-brandt-ada"]
    },
    Case("L16", "sections[6].items[0]") {
      $0.sections[6].items[0].text = "“40 million crowns” (SEK 40,000,000), set aside"
    },
    Case("L17", "entities[0]") { $0.entities[0].mentions = [] },
    Case("L17", "entities[0]") { $0.entities[0].names.removeLast() },
    Case("L17", "entities[0].names[0]") { $0.entities[0].names[0].sources = ["gazette", "memo"] },
    Case("L18", "sections[13].items[0]") {
      $0.sections[13].items[0] = $0.sections[1].items[1]
      $0.sections[13].items[0].id = "i-n1"
      $0.sections[13].items[0].derivedBy = "people-and-organizations.names"
      $0.sections[13].items[0].text = "“Infrastructure Minister” in The Norhaven Gazette."
    },
    Case("L19", "sections[0].items[1]") {
      $0.sections[0].items[1].support.silent = ["memo", "memo"]
    },
    Case("L19", "sections[0].items[1]") { $0.sections[0].items[1].support.silent = ["herald"] },
    Case("L22", "sections[0].items[1]") {
      $0.sections[0].items[1].derivedBy = "key-points.copy i-a1"
    },
    Case("L22", "sections[0].items[1]") {
      $0.sections[0].items[1].derivedBy = "key-points.copy i-zz"
    },
    Case("L23", "agreements[0]") { $0.agreements[0].sides.removeLast() },
    Case("L23", "differences[0]") { $0.differences[0].kind = .wording },
    Case("L23", "differences[1]") { $0.sections[10].items.removeLast() },
    Case("L24", "sections[3].items[0]") {
      $0.sections[3].items[0].text = "The “TC” (Tideway Company) was agreed."
    },
    Case("L26", "sections[2].items[2]") {
      $0.sources[2].published = $0.sources[0].published
      $0.sections[2].items[2].when = "2031"
    },
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
    let found = lint([:], nil, breach.change).filter { $0.rule == breach.rule }
    #expect(found.map(\.place).contains(breach.place), "\(found)")
  }

  struct MarkedCase: Sendable, CustomTestStringConvertible {
    let rule: String
    let place: String
    let label: Label
    let citation: Citation
    let attributes: Attributes
    var testDescription: String { "\(rule) beside a mark “\(label)”" }
  }

  @Test(arguments: [
    MarkedCase(
      rule: "L05",
      place: "sections[0].items[2]",
      label: .statement,
      citation: FerryBriefing.refusal,
      attributes: ["polarity": "positive"]
    ),
    MarkedCase(
      rule: "L07",
      place: "sections[3].items[0]",
      label: .statement,
      citation: FerryBriefing.creation,
      attributes: ["voice": "author"]
    ),
    MarkedCase(
      rule: "L08",
      place: "sections[3].items[0]",
      label: .block,
      citation: FerryBriefing.creation,
      attributes: ["kind": "teaser"]
    ),
    MarkedCase(
      rule: "L09",
      place: "sections[3].items[0]",
      label: .block,
      citation: FerryBriefing.creation,
      attributes: ["kind": "caption"]
    ),
    MarkedCase(
      rule: "L12",
      place: "sections[14].items[0]",
      label: .quotation,
      citation: FerryBriefing.cite("gazette", "“We do not intend to raise fares,” Brandt said."),
      attributes: ["speaker": "Ada Brandt"]
    ),
    MarkedCase(
      rule: "L12",
      place: "sections[14].items[0]",
      label: .quotation,
      citation: FerryBriefing.cite("gazette", "“We do not intend to raise fares,” Brandt said."),
      attributes: [:]
    ),
    MarkedCase(
      rule: "L16",
      place: "sections[6].items[0].slots.amount",
      label: .money,
      citation: FerryBriefing.cite("gazette", "40 million crowns"),
      attributes: ["amount": "40000000", "currency": "SEK"]
    ),
    MarkedCase(
      rule: "L19",
      place: "sections[0].items[1]",
      label: .statement,
      citation: FerryBriefing.wish,
      attributes: ["topic": "night-ferries"]
    ),
    MarkedCase(
      rule: "L27",
      place: "sections[5].items[1]",
      label: .date,
      citation: FerryBriefing.session,
      attributes: ["value": "2031-05"]
    ),
    MarkedCase(
      rule: "L32",
      place: "excluded",
      label: .block,
      citation: FerryBriefing.creation,
      attributes: ["kind": "caption"]
    ),
  ])
  func `What annotators marked is held against the briefing`(_ example: MarkedCase) {
    let marks = mark(example.label, example.citation, example.attributes)
    let found = lint(marks).filter { $0.rule == example.rule }
    #expect(found.map(\.place).contains(example.place), "\(lint(marks))")
  }

  @Test func `Nothing is found only where nothing is marked`() {
    var marks = mark(.forum, FerryBriefing.cite("memo", "Tideway Commission (TC)"))
    let block = mark(.block, FerryBriefing.creation, ["kind": "paragraph"])
    marks["memo"]? += block["memo"] ?? []
    #expect(lint(marks).map(\.rule) == ["L23"])
    #expect(lint(marks).map(\.place) == ["sections[8].items[0]"])
  }

  @Test func `What is alleged is told as alleged`() {
    func rules(_ text: String) -> [String] {
      let memo = FerryTexts.memo + "\nRios was accused of taking fees."
      let start = FerryTexts.memo.utf8.count + 1
      let quote = "Rios was accused of taking fees."
      var briefing = Self.sound
      briefing.sections[3].items[0].text = text
      briefing.sections[3].items[0].slots = [:]
      briefing.sections[3].items[0].citations = [
        Citation(
          source: "memo",
          span: TextSpan(start..<start + quote.utf8.count),
          quote: quote
        )
      ]
      var texts = FerryTexts.all
      texts["memo"] = DocumentText(memo)
      return BriefingLinter(texts: texts).lint(briefing).map(\.rule)
    }
    #expect(rules("A minister took fees.") == ["L13"])
    #expect(rules("A minister is accused of taking fees.") == [])
  }

  @Test func `A person's words stay, and what they break is told apart`() {
    let decisions = Decisions(
      amendments: [Decisions.Amendment(item: "i-c1", text: "The fleet of 99 ships is agreed.")]
    )
    func change(_ briefing: inout Briefing) {
      briefing.sections[3].items[0].text = "The fleet of 99 ships is agreed."
      briefing.sections[3].items[0].derivedBy = "person"
    }
    let personal = ["i-c1", "i-g1"].map { Decisions.Amendment(item: $0, text: "") }
    let found = lint([:], Decisions(amendments: personal), change)
    #expect(found.map(\.rule) == ["L03"])
    #expect(found.map(\.isOnPersonsWords) == [true])
    // The agreement is in nobody's words that the decisions know.
    let forged = lint([:], decisions, change).filter { !$0.isOnPersonsWords }
    #expect(forged.map(\.rule) == ["L00"])
    #expect(forged.map(\.place) == ["sections[9].items[0]"])
  }

  @Test func `A finding reads as one line`() {
    let found = lint([:], nil) { $0.sections[0].items[1].citations = [] }
    #expect(
      found.map(\.description) == [
        "briefing/briefing.json: sections[0].items[1]: L01: the statement cites no passage that "
          + "holds; cite or drop it"
      ]
    )
  }

  @Test func `What a person struck out says nothing against the passage`() {
    let found = lint([:], nil) {
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
    let found = lint([:], nil) {
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
