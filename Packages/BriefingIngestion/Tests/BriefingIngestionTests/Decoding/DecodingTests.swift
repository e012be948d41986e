import BriefingCore
import BriefingIngestion
import Testing

struct DecodingTests {
  private func read(_ bytes: [UInt8]) async throws -> IngestedDocument {
    try await Ingestion().document(from: RawSource(id: "a", file: "sources/a.txt", bytes: bytes))
  }

  @Test func `Valid UTF-8 stays as it is, byte for byte`() async throws {
    let bytes = Array("Café \u{1F1EF}\u{1F1F5}\r\nline\u{A0}\n".utf8)
    let result = try await read(bytes)
    #expect(result.document.text.bytes == bytes)
    #expect(result.document.sourceMap.isIdentity)
    #expect(result.document.source.encoding == SourceEncoding(name: "UTF-8", reason: "valid UTF-8"))
    #expect(result.diagnostics == [])
  }

  @Test func `A byte order mark stays in the text, outside of blocks`() async throws {
    let document = try await read([0xEF, 0xBB, 0xBF] + Array("Towns share.".utf8)).document
    #expect(document.text.count == 15)
    #expect(document.blocks.map(\.span) == [TextSpan(3..<15)])
    #expect(document.source.encoding.reason == "byte order mark")
  }

  @Test func `Other bytes are read as windows-1252, and a warning says where`() async throws {
    let bytes: [UInt8] = Array("One.\nThe ".utf8) + [0x93] + Array("caf".utf8) + [0xE9, 0x94, 0x2E]
    let result = try await read(bytes)
    let document = result.document
    #expect(document.text.string == "One.\nThe “café”.")
    #expect(document.source.encoding.name == "windows-1252")
    #expect(document.source.encoding.reason == "not valid UTF-8: byte 0x93 at offset 9")
    #expect(
      result.diagnostics.map(\.description) == [
        "sources/a.txt:2:5: warning: byte 0x93 at offset 9 is not valid UTF-8, so the file was read "
          + "as windows-1252; if accents look wrong, save the file as UTF-8 and read it again"
      ]
    )
    let quote = try #require(document.text.occurrences(of: "café").first)
    #expect(document.sourceMap.original(of: quote) == 10..<14)
    #expect(document.sourceMap.original(of: document.text.span) == 0..<bytes.count)
  }

  @Test(arguments: [true, false])
  func `UTF-16 with a byte order mark is decoded with the way back`(
    _ isBigEndian: Bool
  ) async throws {
    let string = "Kō met 岸田 🇯🇵 on July 29."
    var bytes: [UInt8] = isBigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE]
    for unit in string.utf16 {
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      bytes += isBigEndian ? [high, low] : [low, high]
    }
    let document = try await read(bytes).document
    #expect(document.text.string == string)
    #expect(document.source.encoding.name == (isBigEndian ? "UTF-16BE" : "UTF-16LE"))
    let quote = try #require(document.text.occurrences(of: "July").first)
    let range = try #require(document.sourceMap.original(of: quote))
    #expect(range.count == 8)
    let start = string.utf16.count - "July 29.".utf16.count
    #expect(range.lowerBound == 2 + start * 2)
    for token in document.tokens {
      #expect(document.sourceMap.original(of: token.span) != nil)
    }
  }

  @Test func `Broken UTF-16 is read with a warning`() async throws {
    let result = try await read([0xFF, 0xFE, 0x41, 0x00, 0x00, 0xD8, 0x42, 0x00, 0x43])
    #expect(result.document.text.string == "A\u{FFFD}B\u{FFFD}")
    #expect(result.diagnostics.map(\.severity) == [.warning])
  }

  @Test(arguments: [
    [0x54, 0x00, 0x55]: 1,
    [0x01, 0x02, 0x03, 0x41]: 0,
    [0x25, 0x50, 0x44, 0x46, 0x0A, 0x00]: 5,
  ])
  func `Bytes that are no text are refused`(_ bytes: [UInt8], offset: Int) async {
    await #expect(throws: IngestionError.binary(file: "sources/a.txt", offset: offset)) {
      try await read(bytes)
    }
  }
}
