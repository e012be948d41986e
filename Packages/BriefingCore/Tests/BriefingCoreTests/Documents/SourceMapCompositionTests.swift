import BriefingCore
import Testing

@Suite("Composition of source maps")
struct SourceMapCompositionTests {
  @Test func `A map of bytes that stay as they are changes nothing`() {
    let map = SourceMap(segments: [.init(canonical: 0..<4, original: 7..<10)], parts: ["a"])
    #expect(map.composed(with: .identity) == map)
    #expect(SourceMap.identity.composed(with: map) == map)
  }

  @Test func `Two letters of UTF-16 in base64 lead to the characters that hold them`() {
    let letters = SourceMap(segments: [.init(canonical: 0..<6, original: 2..<14, unit: 1)])
    let base64 = SourceMap(segments: [.init(canonical: 0..<15, original: 50..<70, unit: 1)])
    let map = letters.composed(with: base64)
    // The second letter is the bytes 4 and 5: the third and fourth character of the second four.
    #expect(map.original(of: TextSpan(1..<2)) == 55..<58)
    #expect(map.original(of: TextSpan(0..<6)) == 52..<69)
    #expect(map.segments.count <= 4)
  }

  @Test func `A part goes through both steps`() {
    let entity = SourceMap(segments: [
      .init(canonical: 0..<3, original: 10..<13), .init(canonical: 3..<4, original: 13..<18),
    ])
    let entry = SourceMap(
      segments: [.init(canonical: 0..<40, original: 0..<40, part: 0)],
      parts: ["EPUB/one.xhtml"]
    )
    let map = entity.composed(with: entry)
    #expect(map.places(of: TextSpan(2..<4)) == [.init(part: "EPUB/one.xhtml", range: 12..<18)])
  }

  /// The ways text is kept that occur in files.
  private enum Shape: CaseIterable {
    case verbatim, letters, ideographs, accents, pairs, whole, base64, hexadecimal
    /// The lengths of a unit and of the bytes it was made from, and the length of a unit as told.
    var rate: (text: Int, bytes: Int, unit: Int) {
      switch self {
      case .verbatim: (1, 1, 1)
      case .letters: (1, 2, 1)
      case .ideographs: (3, 2, 3)
      case .accents: (2, 1, 2)
      case .pairs: (2, 2, 2)
      case .whole: (5, 9, 5)
      case .base64: (3, 4, 1)
      case .hexadecimal: (1, 3, 1)
      }
    }
  }

  private static func map(
    _ shapes: [Shape],
    atLeast length: Int,
    isForward: Bool,
    _ generator: inout SeededOrder
  ) -> SourceMap {
    var segments: [SourceMap.Segment] = []
    var (text, bytes) = (0, isForward ? 0 : 10_000)
    while text < length {
      let rate = shapes[generator.next(shapes.count)].rate
      let units = 1 + generator.next(12)
      let size = units * rate.bytes
      if !isForward { bytes -= size + 3 }
      segments.append(
        .init(
          canonical: text..<text + units * rate.text,
          original: bytes..<bytes + size,
          unit: rate.unit
        )
      )
      text += units * rate.text + (generator.next(6) == 0 ? 2 : 0)
      bytes += (isForward ? size : 0) + (generator.next(4) == 0 ? 2 : 0)
    }
    return SourceMap(segments: segments)
  }

  @Test(arguments: 0..<400)
  func `Each unit leads where the two steps lead, one after the other`(_ seed: Int) throws {
    var generator = SeededOrder(state: UInt64(seed))
    let text = Shape.allCases.filter { $0 != .base64 && $0 != .hexadecimal }
    let later = Self.map(text, atLeast: 100, isForward: seed % 3 != 0, &generator)
    let shapes = seed % 2 == 0 ? [.base64, .hexadecimal, .verbatim] : Shape.allCases
    let last = later.segments.map(\.original.upperBound).max() ?? 0
    let earlier = Self.map(shapes, atLeast: last, isForward: seed % 5 != 0, &generator)
    let map = later.composed(with: earlier)
    var end = 0
    for segment in map.segments {
      #expect(segment.canonical.lowerBound >= end)
      end = segment.canonical.upperBound
    }
    for segment in later.segments {
      for start in stride(
        from: segment.canonical.lowerBound,
        to: segment.canonical.upperBound,
        by: segment.unit
      ) {
        let unit = TextSpan(start..<start + segment.unit)
        let between = try #require(later.original(of: unit))
        #expect(map.original(of: unit) == earlier.original(of: TextSpan(between)), "\(unit)")
      }
    }
  }

  @Test(arguments: 0..<100)
  func `Base64 in whatever leads to no less than its bytes, and to four characters at most`(
    _ seed: Int
  ) throws {
    var generator = SeededOrder(state: UInt64(seed))
    let later = Self.map([.base64], atLeast: 100, isForward: true, &generator)
    let last = later.segments.map(\.original.upperBound).max() ?? 0
    let earlier = Self.map(
      [.base64, .letters, .verbatim],
      atLeast: last,
      isForward: true,
      &generator
    )
    let map = later.composed(with: earlier)
    for segment in later.segments {
      for (index, offset) in segment.canonical.enumerated() {
        let between = try #require(later.original(of: TextSpan(offset..<offset + 1)))
        let least = earlier.original(of: TextSpan(between))
        let four = segment.original.lowerBound + index / 3 * 4
        let most = earlier.original(of: TextSpan(four..<four + 4))
        let found = map.original(of: TextSpan(offset..<offset + 1))
        guard let least else { continue }
        #expect(try #require(found).clamped(to: least) == least)
        #expect(try #require(most).clamped(to: #require(found)) == found)
      }
    }
  }

  @Test func `A long run stays one segment for a line, and time grows with length`() {
    func time(_ lines: Int) -> (Duration, Int) {
      let base64 = SourceMap(
        segments: (0..<lines).map {
          .init(canonical: $0 * 57..<$0 * 57 + 57, original: $0 * 78..<$0 * 78 + 76, unit: 1)
        }
      )
      let units = lines * 57 / 2
      let text = SourceMap(segments: [
        .init(canonical: 0..<units * 3, original: 0..<units * 2, unit: 3)
      ])
      var count = 0
      let time = ContinuousClock().measure { count = text.composed(with: base64).segments.count }
      return (time, count)
    }
    #expect(time(1_000).1 < 3_100)
    _ = time(20_000)
    let (short, long) = (time(20_000).0, time(80_000).0)
    #expect(long < short * 12 + .milliseconds(50), "\(short) \(long)")
  }
}

/// Numbers in an order that a seed decides.
private struct SeededOrder {
  var state: UInt64

  mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }
}
