import BriefingCore
import BriefingIngestion
import Testing

struct IngestionPropertiesTests {
  private func document(_ bytes: [UInt8]) throws -> Document {
    let reading = try PlainTextReader().read(RawSource(id: "x", file: "x.txt", bytes: bytes))
    return document(reading)
  }

  private func document(_ reading: Reading) -> Document {
    let (sentences, tokens) = TextSegmenter().segment(reading.text, blocks: reading.blocks)
    return Document(
      id: "x",
      source: Source(
        file: "x.txt",
        mediaType: reading.mediaType,
        digest: Digest(of: ""),
        encoding: reading.encoding,
        metadata: reading.metadata
      ),
      text: reading.text,
      blocks: reading.blocks,
      sentences: sentences,
      tokens: tokens,
      sourceMap: reading.sourceMap
    )
  }

  @Test(arguments: 0..<120)
  func `Every byte of text is in one block, one sentence and one token`(_ seed: Int) {
    let string = HostileText.pieces(seed: UInt64(seed), count: 40 + seed * 4)
    let document = document(PlainTextReader().reading(of: DocumentText(string)))
    #expect(document.faults == [], "seed \(seed)")
  }

  @Test(arguments: 0..<40)
  func `Any bytes give a sound document or an error`(_ seed: Int) throws {
    var bytes = HostileText.bytes(seed: UInt64(seed), count: 30 + seed * 20)
    if seed % 4 == 0 { bytes = [0xFF, 0xFE] + bytes }
    if seed % 4 == 1 { bytes = [0xFE, 0xFF] + bytes }
    if seed % 4 == 2 { bytes = bytes.map { $0 < 0x20 ? 0x0A : $0 } }
    do {
      let document = try document(bytes)
      #expect(document.faults == [])
      for token in document.tokens {
        let original = try #require(document.sourceMap.original(of: token.span))
        #expect(original.upperBound <= bytes.count)
      }
    } catch let error as IngestionError {
      guard case .binary = error else { throw error }
    }
  }

  @Test func `The same bytes give the same document`() throws {
    for seed in 0..<10 {
      let text = DocumentText(HostileText.pieces(seed: UInt64(seed), count: 300))
      let reader = PlainTextReader()
      #expect(document(reader.reading(of: text)) == document(reader.reading(of: text)))
    }
  }

  @Test(arguments: [
    "[", "a", "A", "\n", "a\n", "a\n\n", ".", ". ", "A. ", "“", "1. a\n", "• b\n\n", "|", "\t", "—",
    "a b ", "?!", "/", "Ann\n", "RELATED:\n", "By A B\n", "9", "9.", "&", "’s", "🇯🇵", "# a\n",
    "•", "(", "1. 2. ", "• a\n", "a:\n", "A (B)\n\n", "A. B. ", ". . ", "[1]", "May 1\n", "> a\n",
    "\"", "日本", "日本。", "e\u{301}", "\u{200F}", "A  $5  3%\n", "| a | b |\n", "; ", "x, ",
  ])
  func `A long run of one thing is read in a time that its length explains`(_ piece: String) {
    let run = String(repeating: piece, count: 30_000 / piece.utf8.count)
    let text = DocumentText(run + "\n\n" + article(around: run))
    let clock = ContinuousClock()
    let time = clock.measure {
      let reading = PlainTextReader().reading(of: text)
      _ = TextSegmenter().segment(reading.text, blocks: reading.blocks)
    }
    #expect(time < .seconds(10), "\(time)")
  }

  @Test func `A long list of people at the end is read once`() {
    let people = (0..<2_000).map { "Ann B\($0) is a fellow.\n" }.joined()
    let text = DocumentText(article(around: "They met.") + "\n\n" + people)
    let time = ContinuousClock().measure { _ = PlainTextReader().reading(of: text) }
    #expect(time < .seconds(10), "\(time)")
  }
}
