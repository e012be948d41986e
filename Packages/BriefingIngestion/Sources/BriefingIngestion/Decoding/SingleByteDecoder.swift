import BriefingCore

/// The decoding of an encoding in which every byte above ASCII is a character or none.
struct SingleByteDecoder {
  /// The code points of the bytes 80 to FF; U+FFFD where a byte is no character.
  let index: [UInt16]

  func decode(_ bytes: [UInt8]) -> DecodedBytes {
    var result = DecodedBytes(capacity: bytes.count + bytes.count / 16)
    var offset = 0
    while offset < bytes.count {
      let end = bytes.firstNonASCII(from: offset)
      if end > offset { result.append(verbatim: offset..<end, of: bytes) }
      offset = end
      while offset < bytes.count, bytes[offset] >= 0x80 {
        let code = index[Int(bytes[offset]) - 0x80]
        if code == 0xFFFD {
          result.appendBad(offset..<offset + 1)
        } else {
          result.append(UInt32(code), from: offset..<offset + 1)
        }
        offset += 1
      }
    }
    return result
  }
}
