import BriefingCore
import Testing

@Suite("Documents")
struct DocumentTests {
  static let document = Document(
    id: "d",
    source: Source(
      file: "sources/d.txt",
      mediaType: "text/plain",
      digest: Digest(of: "One two. Three.\n\nFour."),
      encoding: SourceEncoding(name: "UTF-8", reason: "valid UTF-8")
    ),
    text: DocumentText("One two. Three.\n\nFour."),
    blocks: [
      Block(kind: .paragraph, span: TextSpan(0..<15)),
      Block(kind: .caption, span: TextSpan(17..<22), reason: "credit-follows"),
    ],
    sentences: [TextSpan(0..<8), TextSpan(9..<15), TextSpan(17..<22)],
    tokens: [(0, 3), (4, 7), (7, 8), (9, 14), (14, 15), (17, 21), (21, 22)].map {
      Token(span: TextSpan($0.0..<$0.1), shape: .word)
    }
  )

  @Test(arguments: [(0, 0 as Int?), (7, 0), (8, nil), (9, 1), (15, nil), (17, 2), (22, nil)])
  func `The sentence at an offset is found`(_ offset: Int, _ index: Int?) {
    #expect(Self.document.sentence(at: offset) == index.map { Self.document.sentences[$0] })
  }

  @Test(arguments: [
    (0..<8, 0..<3), (1..<8, 1..<3), (4..<7, 1..<2), (5..<6, 2..<2), (0..<22, 0..<7),
    (15..<17, 5..<5),
  ])
  func `The tokens of a span lie wholly in it`(_ span: Range<Int>, _ indices: Range<Int>) {
    let found = Self.document.tokenIndices(in: TextSpan(span))
    #expect(found.count == indices.count)
    if !indices.isEmpty { #expect(found == indices) }
  }

  @Test
  func `Blocks are found and can be overruled`() {
    #expect(Self.document.block(at: 18)?.kind == .caption)
    #expect(Self.document.block(at: 16) == nil)
    let other = Self.document.with(blocks: [])
    #expect(other.blocks.isEmpty)
    #expect(other.digest == Self.document.digest)
  }

  @Test
  func `A source map leads back to the bytes of the file`() {
    let map = SourceMap(segments: [
      .init(canonical: 0..<4, original: 0..<4), .init(canonical: 4..<6, original: 4..<5),
      .init(canonical: 6..<10, original: 5..<9),
    ])
    #expect(map.original(of: TextSpan(1..<3)) == 1..<3)
    #expect(map.original(of: TextSpan(4..<6)) == 4..<5)
    #expect(map.original(of: TextSpan(3..<8)) == 3..<7)
    #expect(map.original(of: TextSpan(20..<21)) == nil)
    #expect(SourceMap.identity.original(of: TextSpan(3..<8)) == 3..<8)
  }
}
