import BriefingCore

/// The decoding of windows-1252, as the WHATWG Encoding Standard has it.
enum Windows1252Decoder {
  /// Decodes bytes; every byte means a character.
  static func decode(_ bytes: [UInt8]) -> DecodedText {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + bytes.count / 16)
    var segments: [SourceMap.Segment] = []
    var index = 0
    while index < bytes.count {
      let start = index
      let outputStart = output.count
      if bytes[index] < 0x80 {
        while index < bytes.count, bytes[index] < 0x80 { index += 1 }
        output.append(contentsOf: bytes[start..<index])
      } else {
        append(scalar(of: bytes[index]), to: &output)
        index += 1
      }
      segments.append(
        SourceMap.Segment(canonical: outputStart..<output.count, original: start..<index)
      )
    }
    return DecodedText(
      text: DocumentText(validating: output) ?? DocumentText(""),
      encoding: SourceEncoding(name: "windows-1252", reason: ""),
      sourceMap: SourceMap(segments: segments)
    )
  }

  /// The character of a byte.
  static func scalar(of byte: UInt8) -> UInt16 {
    (0x80...0x9F).contains(byte) ? upperControls[Int(byte - 0x80)] : UInt16(byte)
  }

  private static func append(_ scalar: UInt16, to output: inout [UInt8]) {
    if scalar >= 0x800 {
      output.append(UInt8(0xE0 | scalar >> 12))
      output.append(UInt8(0x80 | (scalar >> 6 & 0x3F)))
    } else {
      output.append(UInt8(0xC0 | scalar >> 6))
    }
    output.append(UInt8(0x80 | (scalar & 0x3F)))
  }

  /// The characters of the bytes 80 to 9F, from the index of windows-1252 in the standard.
  private static let upperControls: [UInt16] = [
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
    0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
  ]
}
