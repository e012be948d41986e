import BriefingCore

/// The decoding of UTF-16 that starts with a byte order mark; the mark is no part of the text.
struct UTF16Decoder {
  let bytes: [UInt8]
  let isBigEndian: Bool

  /// Decodes the bytes; surrogates without a partner and a last odd byte become U+FFFD.
  func decode(file: String) -> DecodedText {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var segments: [SourceMap.Segment] = []
    var run: Run?
    var firstBad: Int?
    var index = 2
    while index < bytes.count {
      let (scalar, width) = scalar(at: index)
      if scalar == nil, firstBad == nil { firstBad = index }
      let value = scalar ?? "\u{FFFD}"
      let kind = RunKind(value)
      if var open = run, open.kind == kind, kind != .single {
        open.original = open.original.lowerBound..<index + width
        output.append(contentsOf: String(value).utf8)
        open.canonical = open.canonical.lowerBound..<output.count
        run = open
      } else {
        if let run { segments.append(run.segment) }
        let start = output.count
        output.append(contentsOf: String(value).utf8)
        run = Run(kind: kind, canonical: start..<output.count, original: index..<index + width)
      }
      index += width
    }
    if let run { segments.append(run.segment) }
    return DecodedText(
      text: DocumentText(validating: output) ?? DocumentText(""),
      encoding: SourceEncoding(
        name: isBigEndian ? "UTF-16BE" : "UTF-16LE",
        reason: Messages.byteOrderMark
      ),
      sourceMap: SourceMap(segments: segments),
      diagnostics: firstBad.map { [Messages.brokenUTF16(file: file, offset: $0)] } ?? []
    )
  }

  /// A run of scalars that share a segment of the source map.
  ///
  /// Letters and digits of ASCII, all twice as long in the file, and scalars that have two bytes in
  /// either encoding run together; every other scalar is a segment of its own.
  private enum RunKind {
    case word
    case twoBytes
    case single

    init(_ scalar: Unicode.Scalar) {
      switch scalar.value {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: self = .word
      case 0x80..<0x800: self = .twoBytes
      default: self = .single
      }
    }
  }

  private struct Run {
    let kind: RunKind
    var canonical: Range<Int>
    var original: Range<Int>

    var segment: SourceMap.Segment {
      SourceMap.Segment(canonical: canonical, original: original)
    }
  }

  private func scalar(at index: Int) -> (scalar: Unicode.Scalar?, width: Int) {
    guard let unit = unit(at: index) else { return (nil, bytes.count - index) }
    guard UTF16.isLeadSurrogate(unit) else { return (Unicode.Scalar(unit), 2) }
    guard let trail = self.unit(at: index + 2), UTF16.isTrailSurrogate(trail) else {
      return (nil, 2)
    }
    let value = 0x10000 + (UInt32(unit) - 0xD800) << 10 + (UInt32(trail) - 0xDC00)
    return (Unicode.Scalar(value), 4)
  }

  private func unit(at index: Int) -> UInt16? {
    guard index + 1 < bytes.count else { return nil }
    let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
    return isBigEndian ? first << 8 | second : second << 8 | first
  }
}
