import BriefingCore
import BriefingReporting
import BriefingWorkflow
import Foundation
import Synchronization
import Testing

/// More sources than are worked on at a time.
@Suite("Some sources at a time", .temporaryFolder)
struct BatchTests {
  private static let count = 300

  private func story(_ number: Int) -> String {
    "Pier \(number) of Lund\n\nMaria Berg closed pier \(number) to boats on \(number % 28 + 1) May 2023.\n"
  }

  /// Writes stories in folders, so that they come in another order than their ids.
  private func writeStories() throws {
    for number in 0..<Self.count {
      try write(story(number), to: "in/\(number % 7)/story-\(number).txt")
    }
  }

  private func snapshotOfDocuments(_ path: String) -> [String: [UInt8]] {
    snapshot(path).filter { $0.key.hasPrefix("documents/") || $0.key.hasPrefix("annotations/") }
  }

  @Test
  func `Annotations are the same on any number of threads, and those of a briefing`() async throws {
    try writeStories()
    let whole = "\(folder)/whole"
    let made = try await make(["\(folder)/in"], to: whole)
    let known = snapshotOfDocuments(whole)
    #expect(known.count == 3 * Self.count)
    for jobs in [1, 2, 5] {
      let out = "\(folder)/out-\(jobs)"
      let result = try await make(["\(folder)/in"], to: out) {
        $0.goal = .annotations
        $0.jobs = jobs
      }
      #expect(result.documents == made.documents)
      #expect(snapshotOfDocuments(out) == known)
      let again = try await make([out]) { $0.goal = .annotations }
      #expect(again.unchanged == Self.count)
      #expect(again.documents == made.documents)
    }
  }

  @Test
  func `What there is to tell is in the order of the documents`() async throws {
    try writeStories()
    let german = "Der Hafen wurde gestern geschlossen, weil die Brücke nicht mehr sicher ist.\n"
    try write(german, to: "in/0/zebra.txt")
    try write(german + "Die Stadt will sie bald erneuern.\n", to: "in/8/adler.txt")
    let result = try await make(["\(folder)/in"], to: "\(folder)/out") { $0.goal = .annotations }
    let told = result.diagnostics.filter { $0.message.contains("rules for English") }
    #expect(told.compactMap(\.file) == ["sources/adler.txt", "sources/zebra.txt"])
  }

  @Test(arguments: [BriefingRequest.Goal.annotations, .briefing])
  func `Nothing is written where the last source that was named cannot be read`(
    _ goal: BriefingRequest.Goal
  ) async throws {
    var paths = try (0..<Self.count).map { try write(story($0), to: "in/story-\($0).txt") }
    paths.append(try write([0, 1, 2, 0, 0, 0x1F], to: "in/zebra.txt"))
    let error = try await refusal(paths, to: "\(folder)/out") { $0.goal = goal }
    #expect(error.description.contains("\(folder)/in/zebra.txt"))
    #expect(snapshot("\(folder)/out").isEmpty)
  }

  @Test
  func `Each stage tells of every document`() async throws {
    try writeStories()
    let told = Mutex<[BriefingWorkflow.Progress.Stage: [Int]]>([:])
    let maker = BriefingMaker(tool: .init(name: "test", version: "1")) { progress in
      told.withLock { $0[progress.stage, default: []].append(progress.done) }
      #expect(progress.total == Self.count)
    }
    var request = BriefingRequest(paths: ["\(folder)/in"], output: "\(folder)/out")
    request.goal = .annotations
    _ = try await maker.make(request)
    for stage in [BriefingWorkflow.Progress.Stage.ingest, .annotate] {
      let done = told.withLock { $0[stage] ?? [] }
      #expect(done == done.sorted() && done.last == Self.count, "\(stage)")
    }
  }
}
