import BriefingCore
import BriefingReporting
import BriefingWorkflow
import Foundation
import Synchronization
import Testing

/// Renders a card for each source, made when it is asked for, and counts those that were made.
private final class CardRenderer: BriefingRenderer {
  let formatName = "cards"
  let mainFile = "cards/wire.txt"
  private let made = Mutex<[String]>([])
  private let version = Mutex("1")

  func render(
    _ briefing: Briefing,
    texts: [String: DocumentText],
    options: RenderingOptions
  ) -> [RenderedFile] {
    let version = version.withLock(\.self)
    return briefing.sources.map { source in
      let contents = "\(source.file) \(version)\n"
      return RenderedFile(
        path: "cards/\(source.id).txt",
        fingerprint: Digest(of: contents)
      ) {
        self.made.withLock { $0.append(source.id) }
        return Array(contents.utf8)
      }
    }
  }

  func takeMade() -> [String] {
    made.withLock { names in
      defer { names = [] }
      return names.sorted()
    }
  }

  func setVersion(_ text: String) { version.withLock { $0 = text } }
}

@Suite("What a run renders again", .temporaryFolder)
struct RenderMemoryTests {
  private let cards = CardRenderer()
  private var out: String { "\(folder)/out" }

  /// Makes a briefing and returns the cards that were made for it.
  private func made(
    _ paths: [String] = [],
    _ change: (inout BriefingRequest) -> Void = { _ in }
  ) async throws -> [String] {
    var request = BriefingRequest(paths: paths.isEmpty ? [out] : paths, output: out)
    if paths.isEmpty { request.output = nil }
    // The reproduction of files that were not asked for makes them to compare them.
    request.formats = ["json", "cards"]
    change(&request)
    _ = try await BriefingMaker(renderers: [cards], tool: .init(name: "test", version: "1"))
      .make(request)
    return cards.takeMade()
  }

  private func settle() async throws {
    let paths = [
      try write(BriefingMakerTests.wire, to: "in/wire.txt"),
      try write(BriefingMakerTests.column, to: "in/column.txt"),
    ]
    #expect(try await made(paths) == ["column", "wire"])
    // What is younger than the clock's grain is made once more.
    try await Task.sleep(for: .milliseconds(50))
    _ = try await made()
  }

  @Test func `A file that would be the same is not made again, unless it is asked for`()
    async throws
  {
    try await settle()
    let before = snapshot(out)
    #expect(try await made() == [])
    #expect(snapshot(out) == before)
    #expect(try await made { $0.isForced = true } == ["column", "wire"])
    #expect(snapshot(out) == before)
  }

  @Test func `A file that was changed or removed is made again, and only that`() async throws {
    try await settle()
    let before = snapshot(out)
    try write("mine", to: "out/briefing/cards/wire.txt")
    #expect(try await made() == ["wire"])
    #expect(snapshot(out) == before)
    try FileManager.default.removeItem(atPath: "\(out)/briefing/cards/column.txt")
    #expect(try await made().contains("column"))
    #expect(snapshot(out) == before)
  }

  @Test func `A file of which anything is another is made again`() async throws {
    try await settle()
    cards.setVersion("2")
    #expect(try await made() == ["column", "wire"])
    #expect(try text("briefing/cards/wire.txt").hasSuffix("2\n"))
  }

  @Test(arguments: ["{", "[]", #"{"format": "briefing-renderings/1", "files": {"a": 1}}"#])
  func `Without its memory a run renders everything`(memory: String) async throws {
    try await settle()
    try write(memory, to: "out/.briefing/renderings.json")
    #expect(try await made() == ["column", "wire"])
  }

  private func text(_ file: String) throws -> String {
    let bytes = try #require(FileManager.default.contents(atPath: "\(out)/\(file)"))
    return String(decoding: bytes, as: UTF8.self)
  }
}
