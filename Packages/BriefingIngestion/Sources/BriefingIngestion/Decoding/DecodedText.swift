import BriefingCore

/// The bytes of a source as text, with how they were decoded.
struct DecodedText {
  var text: DocumentText
  var encoding: SourceEncoding
  var sourceMap = SourceMap.identity
  var diagnostics: [Diagnostic] = []
}

/// The text of some bytes in one encoding, while it is made.
struct DecodedBytes {
  private(set) var text: [UInt8] = []
  private var map = SourceMap.Builder()
  private var run = Run()
  /// Where the first bytes stand that are no character, and how many such places there are.
  private(set) var firstBad: Int?
  private(set) var badCount = 0

  /// Characters next to each other that all take as many bytes, in the text and in the file.
  fileprivate struct Run {
    var textWidth = 0
    var width = 0
    var count = 0
    var start = 0
  }

  init(capacity: Int) {
    text.reserveCapacity(capacity)
  }

  /// Adds bytes that are ASCII, as they are.
  mutating func append(verbatim range: Range<Int>, of bytes: [UInt8]) {
    close()
    text.append(contentsOf: bytes[range])
    map.append(range.count, from: range)
  }

  /// Adds a code point that some bytes stand for.
  mutating func append(_ code: UInt32, from range: Range<Int>) {
    let count = text.count
    put(code)
    note(text.count - count, from: range)
  }

  /// Adds two code points that some bytes stand for.
  mutating func append(_ code: UInt32, _ second: UInt32, from range: Range<Int>) {
    let count = text.count
    put(code)
    put(second)
    note(text.count - count, from: range)
  }

  /// Takes a character into the run, or begins another.
  private mutating func note(_ textWidth: Int, from range: Range<Int>) {
    if run.textWidth == textWidth, run.width == range.count,
      run.start + run.count * run.width == range.lowerBound
    {
      run.count += 1
    } else {
      close()
      run = Run(textWidth: textWidth, width: range.count, count: 1, start: range.lowerBound)
    }
  }

  private mutating func close() {
    map.append(run)
    run = Run()
  }

  /// Adds U+FFFD for bytes that are no character.
  mutating func appendBad(_ range: Range<Int>) {
    if firstBad == nil { firstBad = range.lowerBound }
    badCount += 1
    append(0xFFFD, from: range)
  }

  /// The map; nothing to map where text and file are the same bytes.
  mutating func sourceMap(of bytes: [UInt8]) -> SourceMap {
    close()
    let map = map.map()
    if text.count == bytes.count, map.segments.count == 1, map.segments[0].isVerbatim {
      return .identity
    }
    return map
  }

  private mutating func put(_ code: UInt32) {
    switch code {
    case ..<0x80:
      text.append(UInt8(code))
    case ..<0x800:
      text.append(UInt8(0xC0 | code >> 6))
      text.append(UInt8(0x80 | code & 0x3F))
    case 0xD800..<0xE000, 0x110000...:
      text.append(contentsOf: [0xEF, 0xBF, 0xBD])
    case ..<0x10000:
      text.append(UInt8(0xE0 | code >> 12))
      text.append(UInt8(0x80 | code >> 6 & 0x3F))
      text.append(UInt8(0x80 | code & 0x3F))
    default:
      text.append(UInt8(0xF0 | code >> 18))
      text.append(UInt8(0x80 | code >> 12 & 0x3F))
      text.append(UInt8(0x80 | code >> 6 & 0x3F))
      text.append(UInt8(0x80 | code & 0x3F))
    }
  }
}

extension SourceMap.Builder {
  fileprivate mutating func append(_ run: DecodedBytes.Run) {
    append(
      run.count * run.textWidth,
      from: run.start..<run.start + run.count * run.width,
      unit: run.textWidth
    )
  }
}
