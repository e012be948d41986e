import BriefingCore
import BriefingReporting
import Testing

@Suite struct BriefingVerifierTests {
  private func findings(
    texts: [String: DocumentText] = FerryTexts.all,
    annotations: [String: [Annotation]] = [:],
    files: [Evidence.SourceFile] = [],
    change: (inout Briefing) -> Void = { _ in }
  ) -> [VerificationFinding] {
    var briefing = FerryBriefing.briefing
    change(&briefing)
    return BriefingVerifier(Evidence(texts: texts, annotations: annotations, files: files))
      .verify(briefing)
  }

  private func annotation(
    _ label: Label,
    _ citation: Citation,
    _ attributes: Attributes = [:]
  ) -> Annotation {
    Annotation(
      id: AnnotationID(
        document: citation.source,
        label: label,
        span: citation.span,
        annotator: "test"
      ),
      label: label,
      span: citation.span,
      quote: citation.quote,
      attributes: attributes,
      annotator: "test@1"
    )
  }

  @Test func `A sound briefing has no findings`() {
    #expect(findings() == [])
  }

  @Test func `One changed byte of a text is found, with the digest`() throws {
    let text = FerryTexts.memo.replacing("agreed to create", with: "agreed to delete")
    var texts = FerryTexts.all
    texts["memo"] = DocumentText(text)
    let found = findings(texts: texts)
    #expect(Set(found.map(\.code)) == [.sourceChanged, .quoteMissing])
    #expect(Set(found.map(\.file)) == ["documents/memo.txt"])
    let first = try #require(found.first { $0.code == .quoteMissing })
    #expect(
      first.description
        == "documents/memo.txt: bytes 85..<165 differ: expected “…ministers agreed to create the "
        + "Tideway Commission (TC).”, found “…ministers agreed to delete the Tideway Commission "
        + "(TC).”, which stands nowhere in the text (QUOTE_MISSING at sections[3].items[0]."
        + "citations[0]); run `briefing make` to compose the briefing anew"
    )
    let changed = try #require(found.first { $0.code == .sourceChanged })
    #expect(changed.place == "sources[1].digest")
    #expect(
      changed.message.hasPrefix(
        "the text is not the one the briefing was made from: expected sha256:"
      )
    )
  }

  @Test func `A long quote is shown from shortly before the place where it differs`() {
    let found = findings {
      $0.sections[0].items[1].citations[0].quote =
        "The ministers are expected to agree on a common safety certificate for day ferries."
    }
    #expect(
      found.first?.message
        == "bytes 325..<410 differ: expected “…ety certificate for day ferries.”, found “…ety "
        + "certificate for night ferries.”, which stands nowhere in the text"
    )
  }

  @Test func `An inserted byte moves passages, and the finding says where they stand now`() {
    var texts = FerryTexts.all
    texts["memo"] = DocumentText("!" + FerryTexts.memo)
    let moved = findings(texts: texts).filter { $0.code == .rangeMismatch }
    #expect(moved.contains { $0.message.hasSuffix(", which stands at bytes 86..<166") })
  }

  @Test func `A changed quote is found where it stands`() {
    let found = findings { $0.sections[0].items[1].citations[0].quote += " Certainly." }
    #expect(found.map(\.code) == [.quoteMissing])
    #expect(found.map(\.place) == ["sections[0].items[1].citations[0]"])
  }

  @Test(
    arguments: [
      { $0.entities[0].mentions[0].quote = "Ada Brand" },
      { $0.sections[3].items[0].slots["actor"]?.citations[0].quote = "the two Prime Ministers" },
      { $0.sections[2].items[0].sides[1].citations[0].quote = "x" },
      { $0.agreements[0].sides[0].citations[0].quote = "lists harbor dredging" },
      { $0.differences[0].sides[2].citations[0].quote = "Tideway council" },
      { $0.excluded[1].citations[0].quote = "Subscribe" },
    ] as [@Sendable (inout Briefing) -> Void]
  )
  func `Citations of every kind are checked`(change: @Sendable (inout Briefing) -> Void) {
    #expect(!findings(change: change).isEmpty)
  }

  @Test func `A changed digest is found`() {
    let found = findings { $0.sources[2].digest = "sha256:00" }
    #expect(found.map(\.code) == [.sourceChanged])
    #expect(found.first?.file == "documents/review.txt")
  }

  @Test func `A source without text is found once`() {
    let found = findings(texts: FerryTexts.all.filter { $0.key != "memo" })
    #expect(found.map(\.code) == [.sourceMissing])
    #expect(found.first?.description.hasPrefix("documents/memo.txt: the text is not there") == true)
  }

  @Test(arguments: [(0, 100_000), (3, 3), (249, 250)])
  func `Ranges that are no span of the text are found`(start: Int, end: Int) {
    let found = findings {
      $0.sections[0].items[1].citations[0].span = TextSpan(start..<end)
      $0.sections[0].items[1].citations[0].quote = "nowhere at all"
    }
    #expect(found.map(\.code) == [.quoteMissing])
  }

  @Test func `A cited source that is not listed is found once`() {
    let found = findings { $0.sources.remove(at: 1) }
    #expect(found.map(\.code) == [.sourceMissing])
    #expect(
      found.first?.message.hasPrefix("the source “memo” is not in the list of sources, and ")
        == true
    )
  }

  @Test func `An empty span is told as what it is`() {
    let found = findings {
      $0.sections[0].items[1].citations[0].span = TextSpan(3..<3)
      $0.sections[0].items[1].citations[0].quote = ""
    }
    #expect(
      found.map(\.message) == [
        "bytes 3..<3 are an empty span; a citation holds at least one byte"
      ]
    )
  }

  @Test func `What happens beside a statement does not lift its status`() {
    let statement = annotation(.statement, FerryBriefing.certificate, ["status": "possible"])
    let event = annotation(
      .event,
      FerryBriefing.cite("gazette", "agree on a common safety certificate"),
      ["status": "agreed"]
    )
    let found = findings(annotations: ["gazette": [statement, event]])
    #expect(Set(found.map(\.code)) == [.statusRaised])
  }

  @Test func `A status that no cited statement gives is found`() {
    let statement = annotation(.statement, FerryBriefing.certificate)
    let found = findings(annotations: ["gazette": [statement]])
    #expect(
      found.contains { $0.message.hasSuffix("says “expected”, and what it cites says of none") }
    )
  }

  @Test func `A verdict that calls a sound citation broken is found`() {
    let found = findings { $0.sections[0].items[1].citations[0].verdict = .changed }
    #expect(found.map(\.code) == [.verdictDiffers])
  }

  @Test func `A slot whose words are not in its passages is found`() {
    let found = findings { $0.sections[3].items[0].slots["actor"]?.text = "the three ministers" }
    #expect(
      found.map(\.description) == [
        "briefing/briefing.json: item “i-c1” says “the three ministers”, which none of its cited "
          + "passages holds (SLOT_NOT_IN_SPAN at sections[3].items[0].slots.actor); cite the "
          + "passage that says so, or run `briefing make` to compose the briefing anew"
      ]
    )
  }

  @Test(arguments: [
    ("possible", [VerificationFinding.Code.statusRaised]), ("expected", []), ("agreed", []),
    ("cancelled", [.statusRaised]),
  ])
  func `A status above all cited statements is found`(
    status: String,
    codes: [VerificationFinding.Code]
  ) {
    let statement = annotation(.statement, FerryBriefing.certificate, ["status": .text(status)])
    let found = findings(annotations: ["gazette": [statement]])
    #expect(Set(found.map(\.code)) == Set(codes))
  }

  @Test func `Unclear claims nothing, so it raises nothing`() {
    let off = annotation(.statement, FerryBriefing.certificate, ["status": "cancelled"])
    let found = findings(annotations: ["gazette": [off]]) { briefing in
      for section in briefing.sections.indices {
        for item in briefing.sections[section].items.indices {
          briefing.sections[section].items[item].status = .unclear
          for side in briefing.sections[section].items[item].sides.indices {
            briefing.sections[section].items[item].sides[side].status = .unclear
          }
        }
      }
    }
    #expect(found.map(\.code) == [])
  }

  @Test func `A negation lost by a side is found at the side`() {
    let denial = annotation(.statement, FerryBriefing.refusal, ["polarity": "negative"])
    let found = findings(annotations: ["review": [denial]]) {
      $0.sections[0].items[1].sides = [
        Item.Side(
          source: "review",
          polarity: .positive,
          value: "planned",
          citations: [FerryBriefing.refusal]
        )
      ]
    }
    #expect(found.map(\.place) == ["sections[0].items[1].sides[0]"])
    #expect(found.map(\.code) == [.negationLost])
  }

  @Test func `Negation lost is found only where every cited statement denies`() {
    let denial = annotation(.statement, FerryBriefing.refusal, ["polarity": "negative"])
    let affirmation = annotation(.event, FerryBriefing.refusal)
    func codes(_ polarity: Polarity?, _ annotations: [Annotation]) -> [VerificationFinding.Code] {
      findings(annotations: ["review": annotations]) {
        $0.sections[0].items[2].polarity = polarity
        $0.sections[0].items[2].citations = [FerryBriefing.refusal]
      }.map(\.code)
    }
    #expect(codes(.positive, [denial, affirmation]) == [.negationLost])
    #expect(codes(.negative, [denial]) == [])
    #expect(codes(nil, [denial]) == [])
    var rejected = denial
    rejected.review = .rejected
    #expect(codes(.positive, [rejected]) == [])
  }

  @Test func `Quotes of annotations are checked`() {
    var wrong = annotation(.person, FerryBriefing.cite("gazette", "Ada Brandt"))
    wrong.quote = "Ada Brant"
    let found = BriefingVerifier(Evidence(texts: FerryTexts.all, annotations: ["gazette": [wrong]]))
      .verifyAnnotations()
    #expect(found.map(\.code) == [.quoteMissing])
    #expect(found.first?.place == "annotations/gazette.yaml \(wrong.id)")
    #expect(found.first?.remedy == "run `briefing annotate` to anchor the annotations anew")
  }

  @Test func `Source files are checked by digest`() {
    let found = findings(files: [
      Evidence.SourceFile(path: "sources/a.txt", recorded: "sha256:11", found: "sha256:11"),
      Evidence.SourceFile(path: "sources/b.txt", recorded: "sha256:11", found: "sha256:22"),
      Evidence.SourceFile(path: "sources/c.txt", recorded: "sha256:11", found: nil),
    ])
    #expect(
      found.map(\.description) == [
        "sources/b.txt: the file is not the one that was read: expected sha256:11…, found "
          + "sha256:22… (SOURCE_CHANGED at source file); restore it, or run `briefing make` to read "
          + "it anew",
        "sources/c.txt: the file is not there (SOURCE_MISSING at source file); restore it, or run "
          + "`briefing make` to retire the source",
      ]
    )
  }

  @Test func `Messages show controls and stay on one line`() {
    let found = findings { $0.sections[0].items[1].citations[0].quote = "a\n\u{202E}b\u{7}" }
    #expect(found.first?.message.contains("“a ‹U+202E›b‹U+0007›”") == true)
  }

  @Test func `Findings come in one order`() {
    let texts = FerryTexts.all.mapValues { DocumentText("!" + $0.string) }
    let first = findings(texts: texts)
    #expect(first.count > 20)
    #expect((0..<5).allSatisfy { _ in findings(texts: texts) == first })
    #expect(first.map(\.file) == first.map(\.file).sorted())
  }
}
