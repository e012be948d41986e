import BriefingCore
import BriefingReporting
import Testing

@Suite("What changed from one briefing to the next")
struct BriefingChangesTests {
  private typealias Harbour = HarbourBriefing

  /// The changes between two lists of commitments.
  private func changes(
    _ old: [Item],
    _ new: [Item],
    in section: SectionID = "commitments"
  ) -> BriefingChanges {
    BriefingChanges(
      from: HarbourBriefing([section: old]).briefing,
      to: HarbourBriefing([section: new]).briefing
    )
  }

  private func words(_ changes: BriefingChanges) -> [String] {
    changes.statements.map { change in
      let aspects = change.aspects.map { aspect in
        let what = [aspect.field.rawValue, aspect.name, aspect.source].compactMap(\.self)
        let direction = aspect.direction.map { " \($0.rawValue)" } ?? ""
        return "\(what.joined(separator: " "))\(direction): "
          + "\(aspect.old ?? "-") > \(aspect.new ?? "-")"
      }
      return ([change.kind.rawValue] + aspects).joined(separator: " | ")
    }
  }

  @Test func `A briefing and itself are the same`() {
    let changes = BriefingChanges(from: FerryBriefing.briefing, to: FerryBriefing.briefing)
    #expect(changes.isEmpty)
    #expect(changes.unchanged == FerryBriefing.briefing.statements.count)
    #expect(changes.report.closing == ["No change in \(changes.unchanged) statements."])
  }

  @Test func `What is only put further down is no change`() {
    let quote = "Norland will deepen the harbour."
    let changes = changes(
      [Harbour.claim(quote, at: 100), Harbour.claim("It will pay.", at: 200)],
      [Harbour.claim(quote, at: 140), Harbour.claim("It will pay.", at: 240)]
    )
    #expect(changes.statements.isEmpty)
    #expect(changes.unchanged == 2)
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let old: Item
    let new: Item
    let words: [String]

    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(
      name: "a status that rises",
      old: Harbour.claim("Norland will deepen the harbour."),
      new: Harbour.claim("Norland will deepen the harbour.", status: .agreed),
      words: ["changed | status up: planned > agreed"]
    ),
    Case(
      name: "a status that falls",
      old: Harbour.claim("The act is in force.", status: .enacted),
      new: Harbour.claim("The act is in force.", status: .pending),
      words: ["changed | status down: enacted > pending"]
    ),
    Case(
      name: "a status beside the ladder",
      old: Harbour.claim("They meet on 14 May.", status: .scheduled),
      new: Harbour.claim("They meet on 14 May.", status: .cancelled),
      words: ["changed | status: scheduled > cancelled"]
    ),
    Case(
      name: "a denial, with words put in",
      old: Harbour.claim("Norland will deepen the harbour this year."),
      new: Harbour.claim("Norland will not deepen the harbour this year.", polarity: .negative),
      words: [
        "changed | polarity: positive > negative | passages wire: "
          + "“Norland will deepen the harbour this year.” > "
          + "“Norland will not deepen the harbour this year.”"
      ]
    ),
    Case(
      name: "a date",
      old: Harbour.claim("They will meet on Monday.", when: "2031-05-12"),
      new: Harbour.claim("They will meet on Monday.", when: "2031-05-19"),
      words: ["changed | date: 12 May 2031 > 19 May 2031"]
    ),
    Case(
      name: "a voice",
      old: Harbour.claim("The harbour will be deep."),
      new: Harbour.claim("The harbour will be deep.", voice: .author),
      words: ["changed | voice: source > author"]
    ),
    Case(
      name: "a sum",
      old: Harbour.claim(
        "It costs $50 million in all.",
        rule: "money.amount",
        amount: "$50 million"
      ),
      new: Harbour.claim(
        "It costs $52 million in all.",
        rule: "money.amount",
        amount: "$52 million"
      ),
      words: [
        "changed | amount: “$50 million” > “$52 million” | passages wire: "
          + "“It costs $50 million in all.” > “It costs $52 million in all.”"
      ]
    ),
    Case(
      name: "another matter in the same place",
      old: Harbour.claim("Norland will deepen the harbour."),
      new: Harbour.claim("Pilots want shorter shifts now!!"),
      words: ["added", "gone"]
    ),
    Case(
      name: "an unmarked claim and one marked as affirmed and the source's own",
      old: Harbour.claim("The harbour is deep.", polarity: nil, voice: nil),
      new: Harbour.claim("The harbour is deep."),
      words: []
    ),
  ]

  @Test(arguments: cases)
  func `Each thing that changed is told with both words`(_ example: Case) {
    let changes = changes([example.old], [example.new])
    #expect(words(changes).sorted() == example.words)
    #expect(changes.unchanged == (example.words.isEmpty ? 1 : 0))
  }

  @Test func `A reworded statement is one change, also where all before it moved`() {
    let old = [
      Harbour.claim("Norland will build a pier.", at: 100),
      Harbour.claim("Sudmark will dredge the strait in spring.", at: 200),
      Harbour.claim("Both will publish the tariffs.", at: 300),
    ]
    let new = [
      Harbour.claim("Norland will build a pier.", at: 150),
      Harbour.claim("Sudmark will dredge the strait in the autumn.", at: 251),
      Harbour.claim("Both will publish the tariffs.", at: 355),
    ]
    let changes = changes(old, new)
    #expect(changes.statements.map(\.kind) == [.changed])
    #expect(changes.unchanged == 2)
    #expect(changes.statements.first?.old?.item == old[1])
    #expect(changes.statements.first?.new?.item == new[1])
  }

  @Test func `Of two sums in one sentence each becomes its own`() {
    let sentence = "The fund holds $50 million, the bank $70 million."
    let other = "The fund holds $5 million, the bank $70 million."
    let changes = changes(
      [
        Harbour.claim(sentence, rule: "money.amount", amount: "$50 million"),
        Harbour.claim(sentence, at: 101, rule: "money.amount", amount: "$70 million"),
      ],
      [
        Harbour.claim(other, at: 90, rule: "money.amount", amount: "$5 million"),
        Harbour.claim(other, at: 91, rule: "money.amount", amount: "$70 million"),
      ],
      in: "money"
    )
    let sums = changes.statements.map { change in
      [change.old, change.new].map { $0?.item.slots["amount"]?.text ?? "-" }
    }
    #expect(Set(sums) == [["$50 million", "$5 million"], ["$70 million", "$70 million"]])
  }

  @Test func `A key point is told once, with its place in the body, and before all else`() {
    let old = Harbour.claim("Norland will deepen the harbour.", at: 300)
    let new = Harbour.claim("Norland will deepen the harbour.", at: 300, status: .agreed)
    let other = Harbour.claim("Sudmark will pay.", at: 10)
    let changes = BriefingChanges(
      from: HarbourBriefing(["key-points": [Harbour.point(old)], "commitments": [old]]).briefing,
      to: HarbourBriefing([
        "key-points": [Harbour.point(new)], "commitments": [other, new],
      ]).briefing
    )
    #expect(changes.statements.map(\.kind) == [.changed, .added])
    #expect(changes.statements.map(\.section) == ["key-points", "commitments"])
    #expect(changes.statements.first?.new?.sections == ["key-points", "commitments"])
  }

  /// A statement that stays, by which the places of others are known.
  private static let anchor = Harbour.claim("They meet.", at: 10, rule: "timeline.stated")

  @Test func `In a text of which nothing stayed, half the words make no change of one statement`() {
    let old = Harbour.claim("She said the harbour would be deep enough by May.")
    let new = Harbour.claim("He said the pilots would be paid enough by May.", at: 130)
    #expect(words(changes([old], [new])).sorted() == ["added", "gone"])
  }

  @Test func `A claim that moves to another section is one change`() {
    let agenda = Harbour.claim("Norland and Sudmark will discuss tolls.", rule: "agenda.statement")
    let agreed = Harbour.claim(
      "Norland and Sudmark agreed to discuss tolls.",
      rule: "commitments.statement",
      status: .agreed
    )
    let changes = BriefingChanges(
      from: HarbourBriefing(["agenda": [agenda], "timeline": [Self.anchor]]).briefing,
      to: HarbourBriefing(["commitments": [agreed], "timeline": [Self.anchor]]).briefing
    )
    #expect(changes.statements.map(\.kind) == [.changed])
    let aspects = changes.statements.first?.aspects ?? []
    #expect(aspects.filter { $0.field == .section }.map(\.old) == ["agenda", nil])
    #expect(aspects.first?.direction == .up)
  }

  @Test func `A difference keeps its subject, whoever joins it or leaves it`() {
    let old = Harbour.difference(.naming, "the body", [("wire", "Council"), ("paper", "Board")])
    let new = Harbour.difference(.naming, "the body", [("wire", "Council"), ("gazette", "Forum")])
    var before = HarbourBriefing(["differences": [old.item]]).briefing
    before.differences = [old.difference]
    var after = HarbourBriefing(sources: ["gazette", "wire"], ["differences": [new.item]]).briefing
    after.differences = [new.difference]
    let changes = BriefingChanges(from: before, to: after)
    #expect(
      words(changes) == ["changed | side gazette: - > “Forum” | side paper: “Board” > -"]
    )
    #expect(changes.sources.map(\.kind) == [.added, .gone])
  }

  @Test func `A difference without an item is compared too, and is gone with its source`() {
    let told = Harbour.difference(.date, "the day", [("wire", "14 May"), ("paper", "15 May")])
    var before = HarbourBriefing().briefing
    before.differences = [told.difference]
    let changes = BriefingChanges(from: before, to: HarbourBriefing(sources: ["wire"]).briefing)
    #expect(changes.statements.map(\.kind) == [.gone])
    #expect(changes.statements.first?.cause == .sourcesGone(["paper"]))
  }

  @Test func `That nothing contradicts is news when it is no longer said`() {
    let none = Item(
      id: "i-none",
      text: "None found in 2 sources: no contradiction.",
      kind: "fact",
      derivedBy: "differences.no-contradiction"
    )
    var other = none
    other.text = "None found in 3 sources: no contradiction."
    #expect(changes([none], [other], in: "differences").statements.isEmpty)
    #expect(words(changes([none], [], in: "differences")) == ["gone"])
  }

  @Test func `A statement that is left out now is told with the reason`() {
    let item = Harbour.claim("Norland will deepen the harbour.")
    var after = HarbourBriefing().briefing
    after.excluded = [
      Exclusion(
        source: "wire",
        kind: "statement",
        reason: "rejected by a person",
        count: 1,
        citations: [Harbour.cite("wire", 140, "Norland will deepen the harbour.")]
      )
    ]
    let changes = BriefingChanges(
      from: HarbourBriefing(["commitments": [item]]).briefing,
      to: after
    )
    #expect(changes.statements.first?.cause == .leftOut("rejected by a person"))
  }

  @Test func `Sources are new, gone, revised or described otherwise; one renamed is known`() {
    var old = HarbourBriefing(sources: ["wire", "paper", "memo", "note"]).briefing
    var new = HarbourBriefing(sources: ["wire*", "paper", "notice", "blog"]).briefing
    old.sources[3].digest = Digest(of: "one text").label
    new.sources[2].digest = Digest(of: "one text").label
    new.sources[1].grade = "B2"
    func agenda(_ source: String) -> [Section] {
      var item = Harbour.claim("They will meet.", in: source)
      item.text = "“They will meet.”"
      return [Section(id: "agenda", title: "Agenda", items: [item])]
    }
    old.sections = agenda("note")
    new.sections = agenda("notice")
    let changes = BriefingChanges(from: old, to: new)
    let told = changes.sources.map { "\($0.kind) \($0.new?.id ?? "-") \($0.old?.id ?? "-")" }
    #expect(
      told == [
        "revised wire wire", "described paper paper", "described notice note", "added blog -",
        "gone - memo",
      ]
    )
    #expect(changes.sources[1].fields.map(\.name) == ["grade"])
    #expect(changes.unchanged == 1)
  }

  @Test func `Numbers that sources go by are no change of words`() {
    var old = Harbour.claim("They will meet.", in: "paper")
    old.text = "Source 2 reports: “They will meet.”"
    var new = old
    new.text = "Source 3 reports: “They will meet.”"
    let changes = BriefingChanges(
      from: HarbourBriefing(sources: ["wire", "paper"], ["agenda": [old]]).briefing,
      to: HarbourBriefing(sources: ["wire", "blog", "paper"], ["agenda": [new]]).briefing
    )
    #expect(changes.statements.isEmpty)
  }

  @Test func `A person's new words for a statement are a change`() {
    let old = Harbour.claim("They will meet.")
    var new = old
    new.text = "They meet."
    new.derivedBy = "person"
    #expect(words(changes([old], [new])) == ["changed | text: \(old.text) > They meet."])
  }

  @Test func `Places beyond any text, and ids that stand twice, are compared like others`() {
    var far = Harbour.claim("Norland will deepen the harbour.", at: 100)
    far.citations[0].span = TextSpan(Int.max - 1..<Int.max)
    let near = Harbour.claim("They will meet.", at: 0)
    let changes = changes([far, near, near, far], [near, far, near])
    #expect(changes.statements.isEmpty)
    let other = Harbour.claim("Norland will not deepen the harbour.", at: 0)
    #expect(self.changes([near, far], [near, other]).statements.map(\.kind) == [.changed])
  }

  @Test func `Warnings that came and went are told`() {
    var old = HarbourBriefing().briefing
    var new = old
    old.warnings = ["one", "two"]
    new.warnings = ["two", "three"]
    let changes = BriefingChanges(from: old, to: new)
    #expect(changes.addedWarnings == ["three"] && changes.goneWarnings == ["one"])
    #expect(!changes.isEmpty)
  }

  @Test func `The same two briefings give the same bytes`() {
    let bytes = (0..<3).map { _ in
      BriefingChanges(from: ManyStatements.old, to: ManyStatements.new).json.utf8(.indented)
    }
    #expect(Set(bytes).count == 1)
  }

  @Test(.timeLimit(.minutes(1)))
  func `A thousand sources are compared in seconds`() {
    let (old, new) = (ManyStatements.briefing(1000, 1), ManyStatements.briefing(1000, 2))
    let clock = ContinuousClock()
    var changes: BriefingChanges?
    let time = clock.measure { changes = BriefingChanges(from: old, to: new) }
    // Every hundredth sum is another; every tenth source is edited at the top.
    #expect(changes?.statements.count { $0.kind == .changed } == 10)
    #expect(changes?.statements.allSatisfy { $0.kind == .changed } == true)
    #expect(changes?.unchanged == 9_990)
    #expect(time < .seconds(20), "\(time)")
  }
}

/// Briefings of many sources, each with ten statements.
enum ManyStatements {
  static let old = briefing(40, 1)
  static let new = briefing(40, 2)

  static func briefing(_ count: Int, _ edition: Int) -> Briefing {
    let sources = (0..<count).map { "s\($0)" }
    let items = (0..<count).flatMap { source in
      (0..<10).map { number -> Item in
        let isOther = edition == 2 && source % 100 == 7 && number == 5
        let sum = isOther ? "$9 million" : "$8 million"
        return HarbourBriefing.claim(
          "Harbour \(source) will spend \(sum) on pier \(number) and pay for all of it.",
          in: "s\(source)",
          at: 100 * number + (edition == 2 && source % 10 == 0 ? 37 : 0)
        )
      }
    }
    return HarbourBriefing(sources: sources, ["commitments": items]).briefing
  }
}
