import BriefingCore
import BriefingIngestion
import Testing

struct HostilePagesTests {
  @Test(arguments: 0..<200)
  func `Any pages give a sound document or an error`(_ seed: Int) async throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let running = ["Ministry of Ferries\n\n", "", "Page 1 of 9\n", "iv\n\n"]
    let pages = (0..<(1 + seed % 9)).map { page in
      let text = HostileText.pieces(seed: UInt64(seed * 10 + page), count: seed % 40)
      let head = running.randomElement(using: &generator) ?? ""
      return "\(head)\(text)\n\n\(page + 3)\n".replacing("\u{0}", with: " ")
    }
    let source = RawSource(id: "a", file: "a.pdf", text: "%PDF-1.4")
    let converted = Array(pages.joined(separator: "\u{C}").utf8)
    let reader = PDFReader { _ throws(IngestionError) in converted }
    let document = try await Ingestion(readers: [reader]).document(from: source).document
    #expect(document.faults == [])
    let reading = try await PDFPages.reading(of: converted)
    #expect(PDFPages.faults(of: reading, in: pages) == [])
    #expect(try await PDFPages.reading(of: converted) == reading)
  }

  @Test(arguments: 0..<50)
  func `Any bytes give a sound document or an error`(_ seed: Int) async throws {
    var bytes = HostileText.bytes(seed: UInt64(seed), count: 20 * seed)
    for index in stride(from: 0, to: bytes.count, by: 17) { bytes[index] = index % 2 == 0 ? 0 : 12 }
    guard let reading = try? await PDFPages.reading(of: bytes) else { return }
    #expect(reading.sourceMap.firstUnmapped(in: reading.text) == nil)
    for segment in reading.sourceMap.segments {
      #expect(segment.original.lowerBound >= 0 && segment.original.upperBound <= bytes.count)
    }
  }

  private static let hostile: [String: @Sendable (Int) -> [UInt8]] = [
    "no form feeds": { Array(String(repeating: "A town met.\n", count: $0 / 12).utf8) },
    "nothing but form feeds": { [UInt8](repeating: 12, count: $0) + Array("Text.".utf8) },
    "pages of one line": { Array(String(repeating: "A town met.\n\u{C}", count: $0 / 13).utf8) },
    "pages in one sentence": { count in
      Array(String(repeating: "the ferry of the towns and\n\n3\n\u{C}", count: count / 31).utf8)
    },
    "bytes that are nothing": { count in
      Array(String(repeating: "the ferry of the town \u{C}", count: count / 23).utf8)
        .map { $0 == 0x66 ? 0xFF : $0 }
    },
    "NULs": { [UInt8](repeating: 0, count: $0) + Array("Text.".utf8) },
    "a line without end": { [UInt8](repeating: 0x61, count: $0) },
  ]

  @Test(arguments: hostile.keys.sorted())
  func `Hostile pages are read in a time that grows with their length`(_ name: String) async throws
  {
    let make = try #require(Self.hostile[name])
    func time(_ count: Int) async -> Duration {
      let bytes = make(count)
      return await ContinuousClock().measure { _ = try? await PDFPages.reading(of: bytes) }
    }
    _ = await time(20_000)
    let (short, long) = (await time(20_000), await time(160_000))
    #expect(long < short * 24 + .milliseconds(500), "\(short), \(long)")
  }

  @Test func `Ten thousand pages keep their numbers`() async throws {
    let digits = ["ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu"]
    let pages = (1...10_000).map { page in
      // Lines that differ in digits alone would be running ones.
      let name = String(page).map { digits[$0.wholeNumberValue ?? 0] }.joined()
      return "Ministry of Ferries\n\nThe town of \(name) met.\n\n\(page)\n\u{C}"
    }
    let reading = try await PDFPages.reading(of: pages.joined())
    #expect(reading.pages.count == 10_000)
    #expect(reading.blocks.count == 30_000)
    #expect(reading.blocks.count { $0.kind == .boilerplate } == 20_000)
    let last = try #require(reading.pages.last)
    #expect(reading.text[last.span].hasSuffix("10000"))
  }
}
