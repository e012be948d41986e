import BriefingCore
import BriefingStorage
import BriefingWorkflow
import Testing

@Suite("What people decide", .temporaryFolder) struct ReviewTests {
  private var out: String { "\(folder)/out" }

  /// A dossier of one annotated text.
  private func dossier() async throws {
    let text =
      "Norway will sign the Cod Treaty in May 2024. It costs $65 million, or $6 million a year."
    _ = try await make([try write(text, to: "in/wire.txt")], to: out) { $0.goal = .annotations }
  }

  private func session(_ labels: Label...) throws -> ReviewSession {
    try ReviewSession(path: out, selection: .init(labels: Set(labels)))
  }

  private func annotation(_ id: AnnotationID) throws -> Annotation {
    try #require(try annotations(of: "wire", in: out).annotations.first { $0.id == id })
  }

  @Test func `An annotation is shown in its sentence, and a decision is written at once`()
    async throws
  {
    try await dossier()
    var session = try session(.money)
    #expect(session.total == 2)
    let entry = try #require(session.current)
    #expect(entry.before == "It costs ")
    #expect(entry.marked == "$65 million")
    #expect(entry.after == ", or $6 million a year.")
    #expect(entry.position == TextPosition(line: 1, column: 55))
    try session.decide(ReviewDecision(.accepted, note: "p. 2", reviewer: "mk"))
    let accepted = try annotation(entry.annotation.id)
    #expect(accepted.review == .accepted)
    #expect(accepted.reviewer == "mk")
    #expect(accepted.note == "p. 2")
    session.skip()
    #expect(session.current == nil)
    #expect(session.decided == 1)
    // What was skipped comes again; what was decided on does not.
    #expect(try self.session(.money).total == 1)
    #expect(try self.session().entries.contains { $0.annotation.label == .block } == false)
    #expect(try self.session(.block).total > 0)
  }

  @Test func `A correction keeps what the machine had said, and can be taken back`() async throws {
    try await dossier()
    var session = try session(.money)
    let before = try #require(session.current).annotation
    let decision = ReviewDecision(
      .corrected,
      label: .quantity,
      quote: "65 million",
      attributes: ["unit": "USD", "amount": nil]
    )
    try session.decide(decision)
    let after = try annotation(before.id)
    #expect(after.quote == "65 million")
    #expect(after.label == .quantity)
    #expect(after.attributes.text("unit") == "USD")
    #expect(after.attributes["amount"] == nil)
    #expect(after.proposed?.label == .money)
    #expect(after.proposed?.span == before.span)
    #expect(after.proposed?.attributes == before.attributes)
    // The next run keeps it.
    _ = try await make([out])
    #expect(try annotation(before.id) == after)
    #expect(try session.undo())
    #expect(try annotation(before.id) == before)
    #expect(session.current?.annotation == before)
    #expect(try !session.undo())
  }

  @Test(arguments: [
    (ReviewDecision(.accepted, quote: "x"), "say `corrected`"),
    (ReviewDecision(.corrected), "nothing is corrected"),
    (ReviewDecision(.corrected, quote: "$7 million"), "stands nowhere in the text"),
    (ReviewDecision(.corrected, quote: "i"), "stands at several places"),
    (ReviewDecision(.corrected, quote: "x", span: TextSpan(0..<1)), "at 0..<1"),
    (ReviewDecision(.corrected, span: TextSpan(0..<4000)), "at 0..<4000"),
    (ReviewDecision(.corrected, label: .statement, attributes: ["status": "sined"]), "“sined”"),
    (ReviewDecision(.corrected, label: ""), "is no label"),
    (ReviewDecision(.corrected, label: "nolabel"), "one of your own with a dot"),
    (ReviewDecision(.corrected, label: "a.x y"), "is no label"),
    (ReviewDecision(.corrected, attributes: ["": "x"]), "needs a name"),
  ])
  func `A decision that does not fit is refused, and nothing is written`(
    _ decision: ReviewDecision,
    _ words: String
  ) async throws {
    try await dossier()
    var session = try session(.money)
    let files = snapshot(out)
    let error = #expect(throws: ReviewError.self) { try session.decide(decision) }
    #expect(error?.description.contains(words) == true, "\(String(describing: error))")
    #expect(snapshot(out) == files)
    #expect(session.decided == 0 && session.remaining == 2)
  }

  @Test func `What somebody else changed meanwhile is looked at again`() async throws {
    try await dossier()
    var session = try session(.money)
    let id = try #require(session.current).annotation.id
    try Dossier(path: out).updateAnnotations(of: "wire") { file in
      guard let index = file?.annotations.firstIndex(where: { $0.id == id }) else { return }
      file?.annotations[index].note = "wait"
    }
    #expect(throws: ReviewError.self) { try session.decide(ReviewDecision(.rejected)) }
    #expect(session.current?.annotation.note == "wait")
    try session.decide(ReviewDecision(.rejected))
    #expect(try annotation(id).review == .rejected)
    // Nor is a decision taken back that somebody changed, or one on what is gone.
    try Dossier(path: out).updateAnnotations(of: "wire") { $0?.annotations = [] }
    #expect(throws: ReviewError.self) { try session.undo() }
    #expect(throws: ReviewError.self) { try session.decide(ReviewDecision(.accepted)) }
    #expect(session.current == nil)
  }

  @Test func `A decision of an earlier text is set right by quoting what stands there now`()
    async throws
  {
    try await dossier()
    var session = try session(.money)
    let id = try #require(session.current).annotation.id
    try session.decide(ReviewDecision(.accepted))
    let text =
      "Norway will sign the Cod Treaty in May 2024. It costs $85 million, or $6 million a year."
    _ = try await make([try write(text, to: "in/wire.txt")], to: out) { $0.goal = .annotations }
    #expect(try annotation(id).revision != nil)
    func batch(_ line: String) throws -> ReviewBatch { try self.batch(line, overruling: true) }
    #expect(try batch(#"{"id": "\#(id)", "review": "accepted"}"#).problems.count == 1)
    let line = #"{"id": "\#(id)", "review": "corrected", "quote": "$85 million"}"#
    #expect(try batch(line).decided == 1)
    #expect(try annotation(id).revision == nil)
    #expect(try annotation(id).quote == "$85 million")
  }

  @Test func `A step that somebody changed is theirs, and the one before can be taken back`()
    async throws
  {
    try await dossier()
    var session = try session(.money)
    let ids = session.entries.map(\.annotation.id)
    try session.decide(ReviewDecision(.accepted))
    try session.decide(ReviewDecision(.accepted))
    try Dossier(path: out).updateAnnotations(of: "wire") { file in
      guard let index = file?.annotations.firstIndex(where: { $0.id == ids[1] }) else { return }
      file?.annotations[index].note = "mine"
    }
    #expect(throws: ReviewError.self) { try session.undo() }
    #expect(try session.undo())
    #expect(try annotation(ids[0]).review == .proposed)
    #expect(try annotation(ids[1]).note == "mine")
  }

  @Test func `What somebody else decided meanwhile stays so, and is passed over`() async throws {
    try await dossier()
    var session = try session(.money)
    let id = try #require(session.current).annotation.id
    try Dossier(path: out).updateAnnotations(of: "wire") { file in
      guard let index = file?.annotations.firstIndex(where: { $0.id == id }) else { return }
      file?.annotations[index].review = .rejected
      file?.annotations[index].reviewer = "ab"
    }
    let error = #expect(throws: ReviewError.self) { try session.decide(ReviewDecision(.accepted)) }
    #expect(error?.description.contains("was rejected by ab meanwhile, and stays so") == true)
    #expect(session.current?.annotation.id != id)
    try session.decide(ReviewDecision(.accepted))
    #expect(try annotation(id).review == .rejected)
  }

  @Test func `What the text does not hold is not accepted`() async throws {
    try await dossier()
    let mine = Annotation(
      id: AnnotationID(rawValue: "mine"),
      label: "acme.note",
      span: TextSpan(0..<4),
      quote: "Nroway",
      annotator: "other@1"
    )
    try Dossier(path: out).updateAnnotations(of: "wire") { $0?.annotations.append(mine) }
    var session = try session("acme.note")
    #expect(session.current?.marked == nil)
    #expect(throws: ReviewError.self) { try session.decide(ReviewDecision(.accepted)) }
    try session.decide(ReviewDecision(.corrected, quote: "Norway"))
    #expect(try annotation(mine.id).span == TextSpan(0..<6))
  }

  // MARK: Decisions from a file

  private func batch(_ lines: String, overruling: Bool = false) throws -> ReviewBatch {
    try ReviewBatch(
      Array(lines.utf8),
      named: "d.jsonl",
      in: out,
      reviewer: "mk",
      overruling: overruling
    )
  }

  @Test func `Lines of a file are taken down, and those that do not fit are told`() async throws {
    try await dossier()
    let ids = try session(.money).entries.map(\.annotation.id)
    let batch = try batch(
      """
      {"id": "\(ids[0])", "review": "accepted"}

      {"id": "\(ids[1])", "review": "corrected", "attributes": {"amount": 7000000}, "reviewer": "ab"}
      {"id": "a-none", "review": "accepted"}
      {"id": "\(ids[0])", "review": "acepted"}
      {"id": "\(ids[0])", "review": "accepted", "colour": "red"}
      {"id": "\(ids[0])"
      []
      {"id": "\(ids[0])", "review": "corrected", "start": 5}
      {"id": "\(ids[0])", "review": "corrected", "attributes": "x"}
      """
    )
    #expect(batch.decided == 2)
    #expect(batch.problems.map { $0.position?.line } == [4, 5, 6, 7, 8, 9, 10])
    #expect(batch.problems[0].description.hasPrefix("d.jsonl:4:1: error: there is no annotation"))
    #expect(try annotation(ids[0]).reviewer == "mk")
    #expect(try annotation(ids[1]).attributes.text("amount") == "7000000")
    #expect(try annotation(ids[1]).reviewer == "ab")
    // The same again changes nothing; a person is not overruled by the way.
    let lines = #"{"id": "\#(ids[0])", "review": "accepted"}"#
    #expect(try self.batch(lines).unchanged == 1)
    let other = #"{"id": "\#(ids[0])", "review": "rejected"}"#
    #expect(try self.batch(other).problems.count == 1)
    #expect(try annotation(ids[0]).review == .accepted)
    #expect(try self.batch(other, overruling: true).problems == [])
    #expect(try annotation(ids[0]).review == .rejected)
    #expect(
      try self.batch(#"{"id": "\#(ids[1])", "review": "proposed"}"#, overruling: true).decided == 1
    )
    #expect(try session(.money).entries.map(\.annotation.attributes["amount"]) == ["6000000"])
  }

  @Test func `A list of what is open comes back as decisions`() async throws {
    try await dossier()
    let entries = try session().entries
    let lines = entries.map {
      $0.json.text().replacing(#""review":"proposed""#, with: #""review":"accepted""#)
    }
    let batch = try batch(lines.joined(separator: "\n"))
    #expect(batch.decided == entries.count)
    #expect(batch.problems == [])
    #expect(try session().total == 0)
    // The list again, untouched, decides on nothing and takes nothing back.
    let untouched = try self.batch(
      entries.map { $0.json.text() }.joined(separator: "\n"),
      overruling: true
    )
    #expect(untouched.unchanged == entries.count && untouched.problems == [])
    #expect(try session().total == 0)
    // A line about something else than what is there now decides on nothing.
    let changed = lines[0].replacing(#""quote":""#, with: #""quote":"Not "#)
    let problems = try self.batch(changed, overruling: true).problems
    #expect(problems.map(\.message).first?.contains("has another quote") == true)
  }

  @Test func `A folder that is no dossier and a document that is not there are told`() async throws
  {
    try await dossier()
    #expect(throws: WorkflowError.self) { try ReviewSession(path: "\(folder)/none") }
    let error = #expect(throws: WorkflowError.self) {
      try ReviewSession(path: out, selection: .init(documents: ["wir"]))
    }
    #expect(error?.description.hasSuffix("there is no document 'wir'; there are: wire") == true)
  }
}
