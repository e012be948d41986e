import BriefingCore

/// The decoding of UTF-16; surrogates without a partner and a last odd byte become U+FFFD.
struct UTF16Decoder {
  let isBigEndian: Bool

  /// Decodes the bytes from an offset on: after a byte order mark, which is no part of the text.
  func decode(_ bytes: [UInt8], from start: Int) -> DecodedBytes {
    var result = DecodedBytes(capacity: bytes.count)
    var offset = start
    while offset < bytes.count {
      guard let unit = unit(of: bytes, at: offset) else {
        result.appendBad(offset..<bytes.count)
        break
      }
      if !UTF16.isLeadSurrogate(unit), !UTF16.isTrailSurrogate(unit) {
        result.append(UInt32(unit), from: offset..<offset + 2)
        offset += 2
      } else if UTF16.isLeadSurrogate(unit), let trail = self.unit(of: bytes, at: offset + 2),
        UTF16.isTrailSurrogate(trail)
      {
        let code = 0x10000 + (UInt32(unit) - 0xD800) << 10 + (UInt32(trail) - 0xDC00)
        result.append(code, from: offset..<offset + 4)
        offset += 4
      } else {
        result.appendBad(offset..<offset + 2)
        offset += 2
      }
    }
    return result
  }

  private func unit(of bytes: [UInt8], at offset: Int) -> UInt16? {
    guard offset + 1 < bytes.count else { return nil }
    let (first, second) = (UInt16(bytes[offset]), UInt16(bytes[offset + 1]))
    return isBigEndian ? first << 8 | second : second << 8 | first
  }
}
