import BriefingCore
import Testing

private struct Rule: Annotator {
  let descriptor: AnnotatorDescriptor
  let body: @Sendable (DocumentView) throws(Refusal) -> [Mark]

  init(
    _ name: String,
    requires: Set<Label> = [],
    uses: Set<Label> = [],
    produces: Set<Label>,
    body: @escaping @Sendable (DocumentView) throws(Refusal) -> [Mark] = { _ in [] }
  ) {
    descriptor = AnnotatorDescriptor(
      name: name,
      version: "1",
      requires: requires,
      uses: uses,
      produces: produces
    )
    self.body = body
  }

  func annotate(_ view: DocumentView) throws(Refusal) -> [Mark] { try body(view) }
}

private struct Refusal: Error, CustomStringConvertible {
  var description: String { "will not" }
}

/// Finds nothing and says so.
private struct Talker: AsynchronousAnnotator {
  let descriptor = AnnotatorDescriptor(name: "talker", version: "1", produces: [])
  let fingerprint = "f1"

  func annotate(_ view: DocumentView) async throws(Refusal) -> [Mark] { [] }

  func findings(in view: DocumentView) async throws(Refusal) -> Findings {
    Findings(diagnostics: [Diagnostic(.note, "hm")])
  }
}

@Suite("The pipeline")
struct PipelineTests {
  private func run(_ rules: [Rule]) async throws -> [Annotation] {
    try await Pipeline(rules.map { AnyAnnotator($0) }).run(on: DocumentTests.document)
  }

  @Test
  func `Annotators run after those whose layers they read`() async throws {
    let late = Rule("late", requires: ["a"], produces: ["b"]) { view in
      view.annotations("a").map { Mark("b", $0.span) }
    }
    let early = Rule("early", produces: ["a"]) { _ in [Mark("a", TextSpan(0..<3))] }
    let annotations = try await run([late, early])
    #expect(annotations.map(\.label).sorted() == ["a", "b"])
    #expect(annotations.allSatisfy { $0.quote == "One" })
    #expect(Set(annotations.map(\.annotator)) == ["early@1", "late@1"])
  }

  @Test
  func `Layers that were not declared are not visible`() async throws {
    let maker = Rule("maker", produces: ["a"]) { _ in [Mark("a", TextSpan(0..<3))] }
    let peeker = Rule("peeker", requires: ["b"], produces: ["c"]) { view in
      view.annotations("a").map { Mark("c", $0.span) }
    }
    let between = Rule("between", requires: ["a"], produces: ["b"])
    #expect(try await run([maker, peeker, between]).map(\.label) == ["a"])
  }

  @Test
  func `A rejected annotation is not seen by later annotators`() async throws {
    let maker = Rule("maker", produces: ["a"]) { _ in [Mark("a", TextSpan(0..<3))] }
    let reader = Rule("reader", requires: ["a"], produces: ["b"]) { view in
      view.annotations("a").map { Mark("b", $0.span) }
    }
    let pipeline = try Pipeline([AnyAnnotator(maker), AnyAnnotator(reader)])
    var existing = try await pipeline.run(on: DocumentTests.document)
    existing = existing.filter { $0.label == "a" }
    existing[0].review = .rejected
    let again = try await pipeline.run(on: DocumentTests.document, existing: existing)
    #expect(again == existing)
  }

  @Test
  func `A part of a pipeline holds the producers and all they read`() throws {
    let pipeline = try Pipeline([
      AnyAnnotator(Rule("a", produces: ["a"])),
      AnyAnnotator(Rule("b", uses: ["a"], produces: ["b"])),
      AnyAnnotator(Rule("c", requires: ["b"], produces: ["c"])),
      AnyAnnotator(Rule("d", produces: ["d"])),
    ])
    #expect(pipeline.producing(["b"]).descriptors.map(\.name) == ["a", "b"])
    #expect(pipeline.producing([]).descriptors.isEmpty)
  }

  @Test
  func `The result is the same in every run`() async throws {
    let rules = (0..<8).map { index in
      Rule("rule\(index)", uses: ["layer\((index + 4) % 12)"].asLabels, produces: ["x"]) { view in
        view.document.tokens.map { Mark("x", $0.span) }
      }
    }
    let first = try await run(rules)
    for _ in 0..<20 { #expect(try await run(rules) == first) }
  }

  @Test(arguments: [
    (0, 0), (0, 99), (-1, 3), (3, 4), (4, 5),
  ])
  func `A bad span names its annotator and the document`(_ start: Int, _ end: Int) async throws {
    let document = Document(
      id: "d",
      source: DocumentTests.document.source,
      text: DocumentText("Caf\u{e9} ou"),
      blocks: [],
      sentences: [],
      tokens: []
    )
    let liar = Rule("liar", produces: ["a"]) { _ in [Mark("a", TextSpan(start..<end))] }
    let pipeline = try Pipeline([AnyAnnotator(liar)])
    let error = await #expect(throws: PipelineError.self) { try await pipeline.run(on: document) }
    #expect(
      error
        == .badSpan(annotator: "liar", document: "d", span: TextSpan(start..<end), length: 8)
    )
  }

  @Test
  func `An annotator that fails takes nothing from the others, and what it had said stays`()
    async throws
  {
    let span = DocumentTests.document.tokens[0].span
    let early = Rule("early", produces: ["a"]) { _ in [Mark("a", span)] }
    let other = Rule("other", produces: ["b"]) { _ in [Mark("b", span)] }
    let late = Rule("late", uses: ["a"], produces: ["c"]) { view in
      view.annotations("a").map { Mark("c", $0.span) }
    }
    let before = try await run([early, other, late])
    let broken = Rule("early", produces: ["a"]) { _ throws(Refusal) in throw Refusal() }
    let pipeline = try Pipeline([broken, other, late].map { AnyAnnotator($0) })
    let again = await pipeline.outcome(on: DocumentTests.document, existing: before)
    #expect(again.annotations == before)
    let document = DocumentTests.document.id
    #expect(
      again.failures == [.failed(annotator: "early", document: document, reason: "will not")]
    )
    let fresh = await pipeline.outcome(on: DocumentTests.document)
    #expect(fresh.annotations.map(\.label) == ["b"])
  }

  @Test
  func `What an annotator has to tell is told, and its fingerprint is asked for`() async throws {
    let annotator = AnyAnnotator(Talker())
    #expect(
      annotator.fingerprint == "f1" && AnyAnnotator(Rule("a", produces: [])).fingerprint == ""
    )
    let outcome = try await Pipeline([]).adding([annotator]).outcome(on: DocumentTests.document)
    #expect(outcome.diagnostics.map(\.message) == ["hm"] && outcome.annotations.isEmpty)
  }

  @Test
  func `An annotator that reads the layout is shown the blocks of the document`() async throws {
    let reader = Rule("reader", requires: [.block], produces: ["a"]) { view in
      view.annotations(.block).map { Mark("a", $0.span) }
    }
    let annotations = try await run([reader])
    #expect(annotations.map(\.span) == DocumentTests.document.blocks.map(\.span))
    #expect(!annotations.isEmpty)
  }

  @Test
  func `The same mark twice counts once`() async throws {
    let rule = Rule("a", produces: ["a"]) { _ in
      [Mark("a", TextSpan(0..<3)), Mark("a", TextSpan(0..<3))]
    }
    #expect(try await run([rule]).count == 1)
  }

  @Test
  func `Broken declarations are refused with a message that names the annotator`() async throws {
    let expectations: [([Rule], String)] = [
      (
        [Rule("liar", produces: ["a"]) { _ in [Mark("b", TextSpan(0..<3))] }],
        "annotator 'liar' marked the layer 'b', which it does not declare; add it to `produces`"
      ),
      (
        [Rule("hungry", requires: ["a"], produces: ["b"])],
        "annotator 'hungry' requires the layer 'a', which no annotator of this run produces; "
          + "add one that does, or declare the layer under `uses`"
      ),
      (
        [
          Rule("one", requires: ["b"], produces: ["a"]),
          Rule("two", requires: ["a"], produces: ["b"]),
        ],
        "annotators wait for each other: one, two; "
          + "one of them must not require or use what the others produce"
      ),
      (
        [Rule("twin", produces: ["a"]), Rule("twin", produces: ["b"])],
        "two annotators are named 'twin'; names must differ, so rename one or remove it"
      ),
      (
        [Rule("own", requires: ["a"], produces: ["a"])],
        "annotator 'own' requires the layer 'a', which no annotator of this run produces; "
          + "add one that does, or declare the layer under `uses`"
      ),
      (
        [
          Rule("torn", produces: ["a"]) { _ in
            [
              Mark("a", TextSpan(0..<3), attributes: ["x": "1"]),
              Mark("a", TextSpan(0..<3), attributes: ["x": "2"]),
            ]
          }
        ],
        "annotator 'torn' marked 0..<3 in 'd' as 'a' twice, with different attributes; "
          + "it must decide for one"
      ),
      (
        [Rule("sulky", produces: ["a"]) { _ throws(Refusal) in throw Refusal() }],
        "annotator 'sulky' failed on 'd': will not"
      ),
      (
        [Rule("sure", produces: ["a"]) { _ in [Mark("a", TextSpan(0..<3), confidence: 1.5)] }],
        "annotator 'sure' gave the confidence 1.5 in 'd'; it lies between 0 and 1, or is left out"
      ),
    ]
    for (rules, message) in expectations {
      let error = await #expect(throws: PipelineError.self) { try await run(rules) }
      #expect(error?.description == message)
    }
  }
}

extension Array where Element == String {
  fileprivate var asLabels: Set<Label> { Set(map(Label.init(rawValue:))) }
}
