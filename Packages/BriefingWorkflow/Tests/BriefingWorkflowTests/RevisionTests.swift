import BriefingCore
import BriefingStorage
import BriefingWorkflow
import Foundation
import Testing

@Suite("What became of what was said of an earlier text", .temporaryFolder) struct RevisionTests {
  private static let mine = AnnotationID(rawValue: "mine")
  private var out: String { "\(folder)/out" }

  /// Makes a dossier of one text in which a person accepted one annotation, replaces the text, and
  /// compares.
  private func revision(
    _ old: String,
    _ new: String,
    label: Label,
    quote: String,
    attributes: Attributes = Attributes()
  ) async throws -> DocumentRevision {
    _ = try await make([try write(old, to: "in/wire.txt")], to: out) { $0.goal = .annotations }
    let span = try #require(DocumentText(old).occurrences(of: quote).first)
    try Dossier(path: out).updateAnnotations(of: "wire") { file in
      file?.annotations = [
        Annotation(
          id: Self.mine,
          label: label,
          span: span,
          quote: quote,
          attributes: attributes,
          annotator: "me",
          review: .accepted
        )
      ]
    }
    try write(new, to: "out/sources/wire.txt")
    let pending = try #require(try await RevisionReport(path: out).documents.first)
    #expect(pending.isPending)
    let result = try await make([out]) { $0.goal = .annotations }
    let made = try #require(try await RevisionReport(path: out).documents.first)
    #expect(!made.isPending)
    #expect(made.counts == pending.counts)
    #expect(made.changes == pending.changes)
    // What is not cited is kept, with the text it is of, and told in each run.
    let mine = try #require(
      try annotations(of: "wire", in: out).annotations.first { $0.id == Self.mine }
    )
    let isCited = made.counts.keys.allSatisfy(\.isCited)
    #expect(mine.revision == (isCited ? nil : Digest(of: old).label))
    #expect(result.diagnostics.contains { $0.message.contains("mine") } == !isCited)
    #expect(mine.quote == quote && mine.review == .accepted)
    #expect(isCited == DocumentText(new).matches(quote, at: mine.span) || !isCited)
    let files = snapshot(out)
    _ = try await make([out]) { $0.goal = .annotations }
    #expect(snapshot(out) == files)
    return made
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let old: String
    let new: String
    let label: Label
    let quote: String
    var attributes = Attributes()
    let state: AnchoringState

    var testDescription: String { "\(quote): \(old) > \(new)" }
  }

  static let cases: [Case] = [
    // What must never pass.
    .init(
      old: "The plan costs $65 million.",
      new: "The plan costs $85 million.",
      label: .money,
      quote: "$65 million",
      state: .changed
    ),
    .init(
      old: "The ministers will meet again in May.",
      new: "The ministers will not meet again in May.",
      label: .statement,
      quote: "The ministers will meet again in May.",
      state: .changed
    ),
    .init(
      old: "The ministers will meet again in May.",
      new: "The ministers will not meet again in May.",
      label: "acme.plan",
      quote: "meet again in May",
      state: .changed
    ),
    .init(
      old: "The ministers will meet.",
      new: "It is not true that the ministers will meet.",
      label: .event,
      quote: "meet",
      state: .changed
    ),
    // What stands beside it makes another thing of it.
    .init(
      old: "The group gave $5 to Poland.",
      new: "The group gave $5 billion to Poland.",
      label: .money,
      quote: "$5",
      state: .changed
    ),
    .init(
      old: "The group gave $20 to Poland.",
      new: "The group gave $20,000 to Poland.",
      label: .money,
      quote: "$20",
      state: .changed
    ),
    .init(
      old: "The group gave $20 to Poland.",
      new: "The group gave A$20 to Poland.",
      label: .money,
      quote: "$20",
      state: .changed
    ),
    .init(
      old: "Talks in Guinea were held on Monday.",
      new: "Talks in Papua New Guinea were held on Monday.",
      label: .place,
      quote: "Guinea",
      state: .changed
    ),
    .init(
      old: "Guinea was told of it on Monday.",
      new: "Equatorial Guinea was told of it on Monday.",
      label: .place,
      quote: "Guinea",
      state: .changed
    ),
    // The words stand elsewhere, in another sentence.
    .init(
      old: "Ayton gets $65 million. Beeham gets $20 million.",
      new: "Ayton gets $85 million. Beeham gets $65 million.",
      label: .money,
      quote: "$65 million",
      state: .changed
    ),
    .init(
      old: "Norway signed the Cod Treaty. Sweden stayed away.",
      new: "Norway left the talks. Sweden refused the Cod Treaty.",
      label: .instrument,
      quote: "Cod Treaty",
      state: .changed
    ),
    .init(
      old: "Norway signed the Cod Treaty on Friday.",
      new: "Norway tore up the Cod Treaty on Friday.",
      label: .instrument,
      quote: "Cod Treaty",
      attributes: ["status": "signed"],
      state: .changed
    ),
    .init(
      old: "“We will sign,” Kishida told us on Monday.",
      new: "“We will sign,” Blinken told us on Monday.",
      label: .quotation,
      quote: "“We will sign,”",
      attributes: ["speaker": "Kishida"],
      state: .changed
    ),
    // Of two equal sentences one went, and nobody can tell which.
    .init(
      old: "Ayton came.\n\nHe declined to comment.\n\nBeeham left in a car at noon.\n\n"
        + "He declined to comment.\n\nNobody else was there, it seems.",
      new: "Beeham left in a car at noon.\n\nNobody else was there, it seems.\n\nAyton came.\n\n"
        + "At last:\nHe declined to comment.",
      label: .statement,
      quote: "He declined to comment.",
      state: .ambiguous
    ),
    .init(
      old: "Talks begin at noon.\n\nThey end at night.",
      new: "They end at night.",
      label: .statement,
      quote: "Talks begin at noon.",
      state: .orphaned
    ),
    // What holds.
    .init(
      old: "Norway signed the Cod Treaty on Friday.",
      new: "Norway signed the Cod Treaty on Thursday.",
      label: .instrument,
      quote: "Cod Treaty",
      state: .verified
    ),
    .init(
      old: "Talks begin. The ministers will meet.",
      new: "Talks began. The ministers will meet.",
      label: .statement,
      quote: "The ministers will meet.",
      state: .verified
    ),
    .init(
      old: "The ministers will meet. The plan costs $65 million.",
      new: "Rain fell. The ministers will meet. The plan costs $65 million.",
      label: .money,
      quote: "$65 million",
      state: .moved
    ),
    .init(
      old:
        "One came first.\n\nThe ministers will meet in Oslo.\n\nThree came last, and so on.\n\nFour.",
      new:
        "One came first.\n\nThree came last, and so on.\n\nFour.\n\nThe ministers will meet in Oslo.",
      label: .statement,
      quote: "The ministers will meet in Oslo.",
      state: .moved
    ),
    .init(
      old: "The ministers will meet.\n\nNobody came.",
      new: "Then it was said.\nThe ministers will meet.\n\nLater again.\nThe ministers will meet.",
      label: .statement,
      quote: "The ministers will meet.",
      state: .moved
    ),
  ]

  @Test(arguments: cases)
  func `Equal bytes are cited only where they say the same`(_ item: Case) async throws {
    let revision = try await revision(
      item.old,
      item.new,
      label: item.label,
      quote: item.quote,
      attributes: item.attributes
    )
    #expect(revision.counts == [item.state: 1])
    #expect(revision.touched.map(\.state) == (item.state.isCited ? [] : [item.state]))
  }

  @Test func `Changes are told in whole sentences, with what the dossier says of them now`()
    async throws
  {
    let old = "Rain fell. The ministers will meet in May. They like tea.\n\nNobody knows."
    let new = "Rain fell. The ministers will not meet in May. They like tea.\n\nNobody  knows. Why?"
    _ = try await make([try write(old, to: "in/wire.txt")], to: out)
    _ = try await make([try write(new, to: "in/wire.txt")], to: out)
    let revision = try #require(try await RevisionReport(path: out).documents.first)
    #expect(
      revision.changes.map(\.old) == ["The ministers will meet in May.", "Nobody knows.", nil]
    )
    #expect(
      revision.changes.map(\.new)
        == ["The ministers will not meet in May.", "Nobody  knows.", "Why?"]
    )
    #expect(revision.changes.map(\.line) == [1, 3, 3])
    let touched = revision.touched.first { $0.annotation.label == .statement }
    #expect(touched?.now == "The ministers will not meet in May.")
    #expect(touched?.successors.map { $0.attributes.text("polarity") } == ["negative"])
    #expect(revision.items.contains { $0.text.contains("will not meet") })
  }

  @Test func `Earlier texts are told apart by their order and by their digests`() async throws {
    let texts = (1...3).map { "Norway signed treaty number \($0) on 4 May 2024." }
    for text in texts { _ = try await make([try write(text, to: "in/wire.txt")], to: out) }
    func old(_ since: String?) async throws -> String? {
      try await RevisionReport(path: out, since: since).documents.first?.old
    }
    let digests = texts.map { Digest(of: $0).label }
    #expect(try await old(nil) == digests[1])
    #expect(try await old(String(digests[0].dropFirst(7).prefix(10))) == digests[0])
    #expect(try Dossier(path: out).revisions(of: "wire") == Array(digests[..<2]))
    let error = await #expect(throws: WorkflowError.self) {
      try await RevisionReport(path: out, since: "xyz")
    }
    #expect(error?.kind == .noInput)
  }

  @Test func `What was carried along comes back to its place with the text`() async throws {
    let text = "The state pledged $65 million to Ukraine. Canada will meet the target by 2030."
    _ = try await make([try write(text, to: "in/wire.txt")], to: out) { $0.goal = .annotations }
    try Dossier(path: out).updateAnnotations(of: "wire") { file in
      for index in file?.annotations.indices ?? 0..<0 {
        file?.annotations[index].review = .accepted
      }
    }
    let decided = try annotations(of: "wire", in: out).annotations
    for text in [text.replacing(". Canada", with: "; Canada"), "Nothing of it is true.", text] {
      _ = try await make([try write(text, to: "in/wire.txt")], to: out) { $0.goal = .annotations }
    }
    #expect(try annotations(of: "wire", in: out).annotations == decided)
  }

  @Test func `Two decisions never meet in one place`() async throws {
    let target = "Canada will meet the target."
    let old = "Talks were held on Monday. \(target) Rome is big. \(target)"
    let new = "\(target) Talks were held on Monday. Canada will not meet the target. Rome is big."
    _ = try await make([try write(old, to: "in/wire.txt")], to: out) { $0.goal = .annotations }
    try Dossier(path: out).updateAnnotations(of: "wire") { file in
      for index in file?.annotations.indices ?? 0..<0 {
        file?.annotations[index].review = index % 2 == 0 ? .accepted : .rejected
      }
    }
    _ = try await make([try write(new, to: "in/wire.txt")], to: out) { $0.goal = .annotations }
    let held = try annotations(of: "wire", in: out).annotations.filter { $0.revision == nil }
    for label in Label.vocabulary where label != .block {
      let spans = held.filter { $0.label == label && $0.isDecided }.map(\.span)
      #expect(Set(spans).count == spans.count, "\(label)")
    }
    // What is not cited is no problem of the briefing's.
    _ = try await make([out])
    #expect(try await DossierVerification(path: out).problems == [])
  }

  @Test func `A renamed source keeps its document and its decisions`() async throws {
    let text = "Norway signed the Cod Treaty on 4 May 2024."
    try write(text, to: "out/sources/wire.txt")
    _ = try await make([out])
    let decided = try decide(.rejected, on: .statement, of: "wire", in: out)
    try FileManager.default.moveItem(
      atPath: "\(out)/sources/wire.txt",
      toPath: "\(out)/sources/other.txt"
    )
    let result = try await make([out])
    #expect(result.documents == ["wire"])
    #expect(result.diagnostics.map(\.severity) == [.note])
    #expect(try annotations(of: "wire", in: out).annotations.contains(decided))
    // Renamed and edited, it is another; what stays behind is told.
    try FileManager.default.removeItem(atPath: "\(out)/sources/other.txt")
    try write(text + " Sweden did not.", to: "out/sources/third.txt")
    let edited = try await make([out])
    let warning = edited.diagnostics.first { $0.message.contains("with a decision on it") }
    #expect(warning?.remedy?.contains("`id: wire`") == true)
  }

  @Test func `A decision is set right by hand, with or without its revision`() async throws {
    _ = try await revision(
      "The plan costs $65 million.",
      "The plan costs $85 million.",
      label: .money,
      quote: "$65 million"
    )
    try Dossier(path: out).updateAnnotations(of: "wire") { file in
      guard let index = file?.annotations.firstIndex(where: { $0.id == Self.mine }) else { return }
      file?.annotations[index].quote = "$85 million"
    }
    #expect(try await make([out]).diagnostics == [])
    let mine = try annotations(of: "wire", in: out).annotations.first { $0.id == Self.mine }
    #expect(mine?.revision == nil)
    #expect(mine?.quote == "$85 million")
  }

  @Test func `A decision whose text is not kept takes part in nothing`() async throws {
    _ = try await make([try write("The plan costs $65 million.", to: "in/wire.txt")], to: out)
    let decided = try decide(.accepted, on: .money, of: "wire", in: out) {
      $0.revision = Digest(of: "another text").label
      $0.span = TextSpan(0..<11)
    }
    let result = try await make([out])
    #expect(result.diagnostics.contains { $0.message.contains("\(decided.id)") })
    #expect(try annotations(of: "wire", in: out).annotations.contains(decided))
  }
}
