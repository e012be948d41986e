import BriefingCore
import BriefingReporting
import BriefingStorage
import BriefingWorkflow
import Foundation
import Testing

@Suite("What people said, in a new run", .temporaryFolder)
struct DecisionTests {
  private var out: String { "\(folder)/out" }

  @Test
  func `A remark on a proposal and unknown keys are kept`() async throws {
    _ = try await make([try write(BriefingMakerTests.wire, to: "in/wire.txt")], to: out)
    try decide(.proposed, on: .place, of: "wire", in: out) {
      $0.note = "is this the city?"
      $0.unknown = ["x-desk": "Americas"]
    }
    _ = try await make([out])
    let place = try annotations(of: "wire", in: out).annotations.first { $0.label == .place }
    #expect(place?.note == "is this the city?")
    #expect(place?.unknown.text("x-desk") == "Americas")
  }

  @Test
  func `The comments people write in a file of annotations are kept`() async throws {
    let path = try write(BriefingMakerTests.wire, to: "in/wire.txt")
    _ = try await make([path], to: out)
    let file = "\(out)/annotations/wire.yaml"
    let text = String(
      decoding: try #require(FileManager.default.contents(atPath: file)),
      as: UTF8.self
    )
    let commented = text.replacing("\n- id: ", with: "\n# look at this\n- id: ", maxReplacements: 2)
    try write(commented, to: "out/annotations/wire.yaml")
    _ = try await make([out])
    #expect(snapshot(out)["annotations/wire.yaml"] == Array(commented.utf8))
    try write("Correction. " + BriefingMakerTests.wire, to: "in/wire.txt")
    _ = try await make([path], to: out)
    let again = String(
      decoding: try #require(FileManager.default.contents(atPath: file)),
      as: UTF8.self
    )
    #expect(again.split(separator: "# look at this").count == 3)
  }

  @Test
  func `A correction moves with its text, and what it replaced is not said again`() async throws {
    let path = try write(BriefingMakerTests.wire, to: "in/wire.txt")
    _ = try await make([path], to: out)
    let corrected = try decide(.corrected, on: .date, of: "wire", in: out) {
      $0.proposed = Annotation.Proposal(span: $0.span)
      $0.span = TextSpan($0.span.start..<$0.span.end - 1)
      $0.quote = String($0.quote.dropLast())
    }
    try write("Correction. " + BriefingMakerTests.wire, to: "in/wire.txt")
    let result = try await make([path], to: out)
    let all = try annotations(of: "wire", in: out).annotations
    let again = all.filter { $0.label == corrected.label }
    #expect(again.filter { $0.id == corrected.id }.map(\.quote) == [corrected.quote])
    let start = corrected.span.start + 12
    #expect(again.filter { $0.span.start == start }.count == 1)
    #expect(!result.hasProblems)
  }

  @Test
  func `What a person said is kept when its quote is not found, and comes back with the text`()
    async throws
  {
    let path = try write(BriefingMakerTests.wire, to: "in/wire.txt")
    _ = try await make([path], to: out)
    let decided = try decide(.accepted, on: .place, of: "wire", in: out) { $0.note = "an hour" }
    let changed = BriefingMakerTests.wire.replacing(decided.quote, with: "QUITO")
    try write(changed, to: "in/wire.txt")
    // As often as the job runs, the annotation stays, the warning stays, and the bytes are the same.
    let first = try await make([path], to: out)
    let files = snapshot(out)
    let second = try await make([out])
    #expect(snapshot(out) == files)
    for result in [first, second] {
      #expect(
        result.briefing?.warnings.contains {
          $0.contains("“\(decided.quote)” (\(decided.id), accepted) was said of another text")
        } == true
      )
      #expect(result.briefing?.entities.contains { $0.name == decided.quote } == false)
    }
    var kept = decided
    kept.revision = Digest(of: BriefingMakerTests.wire).label
    #expect(try annotations(of: "wire", in: out).annotations.contains(kept))
    try write(BriefingMakerTests.wire, to: "in/wire.txt")
    let restored = try await make([path], to: out)
    #expect(restored.briefing?.warnings == [])
    #expect(try annotations(of: "wire", in: out).annotations.contains(decided))
  }

  @Test
  func `A quote that a person mistyped is told, and nothing of it is lost`() async throws {
    _ = try await make([try write(BriefingMakerTests.wire, to: "in/wire.txt")], to: out)
    let mine = Annotation(
      id: AnnotationID(rawValue: "mine"),
      label: "acme.note",
      span: TextSpan(0..<9),
      quote: "Minsters",
      annotator: "me@1",
      review: .accepted,
      note: "an hour of work"
    )
    try Dossier(path: out).updateAnnotations(of: "wire") { $0?.annotations.append(mine) }
    let result = try await make([out])
    let warning = result.diagnostics.first { $0.message.contains("mine") }
    #expect(warning?.message == "“Minsters” (mine, accepted) stands nowhere in the text")
    #expect(try annotations(of: "wire", in: out).annotations.contains(mine))
    #expect(try await DossierVerification(path: out).problems.count == 1)
  }

  @Test
  func `What a person wrote and the text no longer holds is told`() async throws {
    let path = try write(BriefingMakerTests.wire, to: "in/wire.txt")
    _ = try await make([path], to: out)
    let text = BriefingMakerTests.wire
    let start = try #require(text.range(of: "joint statement")).lowerBound
    let offset = text.utf8.distance(from: text.startIndex, to: start)
    try Dossier(path: out).updateAnnotations(of: "wire") { file in
      file?.annotations.append(
        Annotation(
          id: AnnotationID(rawValue: "mine-1"),
          label: "acme.paper",
          span: TextSpan(offset..<offset + 15),
          quote: "joint statement",
          annotator: "hand"
        )
      )
    }
    #expect(!(try await make([out])).diagnostics.contains { $0.message.contains("mine-1") })
    try write(text.replacing("joint statement", with: "treaty"), to: "in/wire.txt")
    let result = try await make([path], to: out)
    #expect(result.diagnostics.contains { $0.message.contains("“joint statement” (mine-1") })
  }

  @Test
  func `An annotator that no longer runs has nothing left to propose`() async throws {
    try write(BriefingMakerTests.wire, to: "out/sources/wire.txt")
    _ = try await make([out])
    let kept = try decide(.accepted, on: .place, of: "wire", in: out)
    try write("format: briefing-dossier/1\nannotators: [briefing.dates]\n", to: "out/briefing.yaml")
    _ = try await make([out])
    let all = try annotations(of: "wire", in: out).annotations
    #expect(Set(all.filter { !$0.isDecided }.map(\.label)) == [.block, .date])
    #expect(all.contains(kept))
  }

  @Test
  func `A report keeps to the kinds a person gave the blocks`() async throws {
    _ = try await make([try write(BriefingMakerTests.wire, to: "in/wire.txt")], to: out)
    try Dossier(path: out).updateAnnotations(of: "wire") { file in
      guard let index = file?.annotations.lastIndex(where: { $0.label == .block }) else { return }
      file?.annotations[index].review = .corrected
      file?.annotations[index].attributes = ["kind": "boilerplate", "reason": "not-ours"]
    }
    let early = try await make([out]) { $0.goal = .report }
    #expect(early.briefing?.excluded.contains { $0.reason == "not-ours" } == true)
    let whole = try await make([out])
    let report = try await make([out]) { $0.goal = .report }
    #expect(report.briefing == whole.briefing)
  }

  @Test
  func `A report on documents that nobody annotated is refused`() async throws {
    _ = try await make([try write(BriefingMakerTests.wire, to: "in/wire.txt")], to: out) {
      $0.goal = .documents
    }
    let error = try await refusal([out]) { $0.goal = .report }
    #expect(error.kind == .noInput)
    #expect(error.description.contains("briefing annotate \(out)"))
  }

  @Test
  func `Keys of the entities that this version does not know are kept`() async throws {
    _ = try await make([try write(BriefingMakerTests.wire, to: "in/wire.txt")], to: out)
    var entities = try #require(try Dossier(path: out).entities()).value
    entities.unknown = ["acme": "1"]
    let id = try #require(entities.entities.first?.id)
    entities.unknownOfEntities[id] = ["wikidata": "Q16"]
    try Dossier(path: out).write(entities)
    _ = try await make([out])
    #expect(try Dossier(path: out).entities()?.value == entities)
  }

  @Test
  func `A correction that is not called one is told of when it is put back`() async throws {
    _ = try await make([try write(BriefingMakerTests.wire, to: "in/wire.txt")], to: out)
    let before = try annotations(of: "wire", in: out)
    try decide(.proposed, on: .place, of: "wire", in: out) { $0.attributes["name"] = "Sant Iago" }
    let result = try await make([out])
    #expect(result.diagnostics.map(\.severity) == [.note])
    #expect(result.diagnostics[0].message.hasPrefix("1 proposal has other values than in the file"))
    #expect(try annotations(of: "wire", in: out) == before)
    #expect(try await make([out]).diagnostics == [])
  }

  @Test
  func `A word that means nothing is told of with its place`() async throws {
    _ = try await make([try write(BriefingMakerTests.wire, to: "in/wire.txt")], to: out)
    try decide(.corrected, on: .statement, of: "wire", in: out) {
      $0.attributes["status"] = "sceduled"
    }
    let result = try await make([out])
    let warning = try #require(result.diagnostics.first)
    #expect(warning.position != nil)
    #expect(warning.message.hasPrefix("the status “sceduled” of "))
    #expect(warning.remedy?.hasPrefix("write one of enacted, signed") == true)
  }

  @Test
  func `Decisions on words that stand several times keep their turn when the text moves`()
    async throws
  {
    let text =
      "Norway signed the Cod Treaty on 4 May 2024. Sweden left the Cod Treaty in June 2024."
    _ = try await make([try write(text, to: "in/wire.txt")], to: out)
    try Dossier(path: out).updateAnnotations(of: "wire") { file in
      for index in file?.annotations.indices ?? 0..<0 {
        file?.annotations[index].review = .rejected
      }
    }
    let result = try await make([try write("It rains. " + text, to: "in/wire.txt")], to: out)
    let treaties = try annotations(of: "wire", in: out).annotations
      .filter { $0.label == .instrument }
    #expect(treaties.map(\.review) == [.rejected, .rejected])
    #expect(Set(treaties.map(\.span.start)).count == 2)
    #expect(result.briefing?.warnings == [])
  }

  @Test
  func `A decision behind an edit goes with the text, whatever else it is like`() async throws {
    let text = "Norway signed the Cod Treaty. Sweden was told of the Cod Treaty on 4 May 2024."
    _ = try await make([try write(text, to: "in/wire.txt")], to: out)
    // Only the second of the two is decided on, and the first is gone from the file.
    try Dossier(path: out).updateAnnotations(of: "wire") { file in
      let treaties = file?.annotations.filter { $0.label == .instrument } ?? []
      file?.annotations.removeAll { $0.id == treaties.first?.id }
      guard let index = file?.annotations.firstIndex(where: { $0.id == treaties.last?.id }) else {
        return
      }
      file?.annotations[index].review = .rejected
    }
    let result = try await make([try write("Today, " + text, to: "in/wire.txt")], to: out)
    let treaties = try annotations(of: "wire", in: out).annotations
      .filter { $0.label == .instrument }.sorted()
    #expect(treaties.map(\.review) == [.proposed, .rejected])
    #expect(result.briefing?.warnings == [])
  }
}
