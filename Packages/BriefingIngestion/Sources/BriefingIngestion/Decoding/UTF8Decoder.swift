import BriefingCore

/// The decoding of UTF-8 that is damaged: what is no character becomes U+FFFD.
enum UTF8Decoder {
  /// Decodes bytes; each longest beginning of a character that does not go on is one U+FFFD.
  static func decode(_ bytes: [UInt8]) -> DecodedBytes {
    var result = DecodedBytes(capacity: bytes.count + 16)
    var start = 0
    var offset = 0
    while offset < bytes.count {
      if bytes[offset] < 0x80 {
        offset = bytes.firstNonASCII(from: offset)
        continue
      }
      let sequence = UTF8Sequence(bytes, at: offset)
      if sequence.isValid {
        offset += sequence.width
        continue
      }
      if offset > start { result.append(verbatim: start..<offset, of: bytes) }
      result.appendBad(offset..<offset + sequence.width)
      offset += sequence.width
      start = offset
    }
    if offset > start { result.append(verbatim: start..<offset, of: bytes) }
    return result
  }
}

/// The bytes of one character of UTF-8 above ASCII, or of the beginning of one.
struct UTF8Sequence {
  let width: Int
  let isValid: Bool

  init(_ bytes: [UInt8], at offset: Int) {
    let needed: Int
    var next: ClosedRange<UInt8> = 0x80...0xBF
    switch bytes[offset] {
    case 0xC2...0xDF: needed = 2
    case 0xE0: (needed, next) = (3, 0xA0...0xBF)
    case 0xED: (needed, next) = (3, 0x80...0x9F)
    case 0xE1...0xEF: needed = 3
    case 0xF0: (needed, next) = (4, 0x90...0xBF)
    case 0xF1...0xF3: needed = 4
    case 0xF4: (needed, next) = (4, 0x80...0x8F)
    default: needed = 1
    }
    var width = 1
    while width < needed, offset + width < bytes.count, next.contains(bytes[offset + width]) {
      width += 1
      next = 0x80...0xBF
    }
    self.width = width
    isValid = needed > 1 && width == needed
  }
}
