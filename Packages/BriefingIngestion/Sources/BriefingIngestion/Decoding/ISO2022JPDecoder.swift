import BriefingCore

/// The decoding of ISO-2022-JP, in which escape sequences say what the bytes after them are.
struct ISO2022JPDecoder {
  private enum Mode { case ascii, roman, katakana, kanji }

  private let index: DoubleByteIndex

  /// Creates a decoder; nothing where the machine has no table of JIS X 0208.
  init?() {
    guard let index = DoubleByteIndex.shiftJIS else { return nil }
    self.index = index
  }

  func decode(_ bytes: [UInt8]) -> DecodedBytes {
    var result = DecodedBytes(capacity: bytes.count + bytes.count / 2)
    var mode = Mode.ascii
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == 0x1B {
        if let next = Self.mode(after: bytes, at: offset) {
          mode = next
          offset += 3
        } else {
          result.appendBad(offset..<offset + 1)
          offset += 1
        }
        continue
      }
      offset += append(byte, of: bytes, at: offset, in: mode, to: &result)
    }
    return result
  }

  /// Adds the character at an offset, and returns how many bytes it took.
  private func append(
    _ byte: UInt8,
    of bytes: [UInt8],
    at offset: Int,
    in mode: Mode,
    to result: inout DecodedBytes
  ) -> Int {
    let one = offset..<offset + 1
    switch mode {
    case .roman where byte == 0x5C: result.append(0xA5, from: one)
    case .roman where byte == 0x7E: result.append(0x203E, from: one)
    case .ascii where byte < 0x80, .roman where byte < 0x80:
      result.append(verbatim: one, of: bytes)
    case .katakana where (0x21...0x5F).contains(byte):
      result.append(0xFF61 + UInt32(byte) - 0x21, from: one)
    case .katakana where byte < 0x21, .kanji where byte < 0x21:
      result.append(verbatim: one, of: bytes)
    case .kanji where (0x21...0x7E).contains(byte):
      guard offset + 1 < bytes.count, (0x21...0x7E).contains(bytes[offset + 1]),
        let (code, _) = index.character(row: Int(byte) - 0x21, cell: Int(bytes[offset + 1]) - 0x21)
      else {
        result.appendBad(one)
        return 1
      }
      result.append(code, from: offset..<offset + 2)
      return 2
    default: result.appendBad(one)
    }
    return 1
  }

  private static func mode(after bytes: [UInt8], at offset: Int) -> Mode? {
    guard offset + 2 < bytes.count else { return nil }
    return switch (bytes[offset + 1], bytes[offset + 2]) {
    case (0x28, 0x42): .ascii
    case (0x28, 0x4A): .roman
    case (0x28, 0x49): .katakana
    case (0x24, 0x40), (0x24, 0x42): .kanji
    default: nil
    }
  }
}
