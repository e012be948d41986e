import BriefingCore
import Testing

@Suite("Source maps")
struct SourceMapTests {
  /// One line of base64: three bytes in four characters.
  private static let line = SourceMap(segments: [
    .init(canonical: 0..<57, original: 100..<176, unit: 1)
  ])

  @Test(arguments: [
    (0..<1, 100..<102), (1..<2, 101..<103), (2..<3, 102..<104), (3..<4, 104..<106),
    (0..<57, 100..<176), (55..<57, 173..<176),
  ])
  func `A byte of base64 leads to the two characters that hold it`(
    _ text: Range<Int>,
    _ characters: Range<Int>
  ) {
    #expect(Self.line.original(of: TextSpan(text)) == characters)
  }

  @Test(arguments: [(0..<3, 0..<2), (3..<6, 2..<4), (1..<2, 0..<2), (2..<4, 0..<4)])
  func `A unit leads to its own bytes, and text inside of it to all of them`(
    _ text: Range<Int>,
    _ bytes: Range<Int>
  ) {
    let map = SourceMap(segments: [.init(canonical: 0..<9, original: 0..<6, unit: 3)])
    #expect(map.original(of: TextSpan(text)) == bytes)
  }

  @Test(arguments: [nil, 0, -1, 4, 7])
  func `A unit that does not divide the run is the plain one`(_ unit: Int?) {
    let whole = SourceMap.Segment(canonical: 0..<6, original: 0..<2, unit: unit)
    #expect(whole.unit == 6 && whole.isPlain && !whole.isVerbatim)
    #expect(SourceMap.Segment(canonical: 0..<6, original: 1..<7, unit: unit).isVerbatim)
  }

  @Test func `Ranges of different parts are not merged`() {
    let map = SourceMap(
      segments: [
        .init(canonical: 0..<4, original: 10..<14, part: 1),
        .init(canonical: 4..<6, original: 0..<2, part: 0),
        .init(canonical: 6..<8, original: 20..<22, part: 1),
        .init(canonical: 8..<9, original: 3..<4, part: nil),
      ],
      parts: ["word/notes.xml", "word/document.xml"]
    )
    let expected: [SourceMap.Place] = [
      .init(part: "word/document.xml", range: 13..<22),
      .init(part: "word/notes.xml", range: 0..<2),
      .init(part: nil, range: 3..<4),
    ]
    #expect(map.places(of: TextSpan(3..<9)) == expected)
    #expect(map.original(of: TextSpan(3..<9)) == 13..<22)
    #expect(map.original(of: TextSpan(4..<6)) == 0..<2)
  }

  @Test func `What goes on in the same proportion is one segment`() {
    var builder = SourceMap.Builder()
    for index in 0..<10 { builder.append(1, from: index * 2..<index * 2 + 2) }
    builder.append(3, from: 20..<22)
    builder.append(3, from: 22..<24)
    builder.append(4, from: 24..<28)
    builder.append(4, from: 30..<34)
    builder.skip(2)
    builder.append(4, from: 34..<38)
    let map = builder.map()
    #expect(builder.count == 30)
    let expected: [SourceMap.Segment] = [
      .init(canonical: 0..<10, original: 0..<20, unit: 1),
      .init(canonical: 10..<16, original: 20..<24, unit: 3),
      .init(canonical: 16..<20, original: 24..<28),
      .init(canonical: 20..<24, original: 30..<34),
      .init(canonical: 26..<30, original: 34..<38),
    ]
    #expect(map.segments == expected)
  }

  @Test func `The maps of several texts are put one after the other`() {
    var builder = SourceMap.Builder()
    builder.append(
      SourceMap(segments: [.init(canonical: 0..<4, original: 9..<13, part: 0)], parts: ["a"]),
      length: 4
    )
    builder.skip(2)
    builder.append(
      SourceMap(
        segments: [
          .init(canonical: 0..<2, original: 0..<2, part: 1),
          .init(canonical: 2..<3, original: 5..<6, part: 0),
        ],
        parts: ["a", "b"]
      ),
      length: 3
    )
    builder.append(.identity, length: 2)
    let map = builder.map()
    #expect(map.places(of: TextSpan(6..<8)) == [.init(part: "b", range: 0..<2)])
    #expect(map.places(of: TextSpan(8..<9)) == [.init(part: "a", range: 5..<6)])
    #expect(map.places(of: TextSpan(4..<6)) == [])
    #expect(map.places(of: TextSpan(9..<11)) == [.init(part: nil, range: 0..<2)])
  }

  @Test func `A text that stands for nothing is told from one that is its file`() {
    var builder = SourceMap.Builder()
    #expect(builder.map().isIdentity)
    builder.skip(5)
    #expect(!builder.map().isIdentity)
    #expect(builder.map().original(of: TextSpan(0..<5)) == nil)
  }

  @Test func `Each scalar comes with its bytes, and one without any is found`() {
    let text = DocumentText("aé\n岸x")
    let map = SourceMap(segments: [
      .init(canonical: 0..<1, original: 4..<6), .init(canonical: 1..<3, original: 6..<7),
      .init(canonical: 4..<7, original: 7..<9),
    ])
    var ranges: [Range<Int>?] = []
    map.forEachScalar(of: text) { ranges.append($1?.range) }
    #expect(ranges == [4..<6, 6..<7, nil, 7..<9, nil])
    #expect(map.firstUnmapped(in: text) == TextSpan(7..<8))
    #expect(SourceMap.identity.firstUnmapped(in: text) == nil)
  }

  @Test func `Ranges of any size do not overflow`() {
    let map = SourceMap(segments: [
      .init(canonical: 0..<Int.max, original: 0..<Int.max - 1, unit: 1)
    ])
    #expect(map.original(of: TextSpan(Int.max - 2..<Int.max)) == Int.max - 3..<Int.max - 1)
  }
}
