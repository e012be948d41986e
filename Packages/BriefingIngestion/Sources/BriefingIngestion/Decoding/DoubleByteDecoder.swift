import BriefingCore

/// The decoding of the encodings that write East Asian characters with one to four bytes.
///
/// Where characters begin and end follows the decoders of the WHATWG Encoding Standard; so does what
/// is left for the next character where one is broken.
struct DoubleByteDecoder {
  private enum Form { case shiftJIS, eucJP, gb18030, big5, korean }

  private let form: Form
  private let index: DoubleByteIndex
  private let supplement: DoubleByteIndex?
  /// Where the machine has one: the converter of the characters of four bytes.
  private let fourBytes: String?

  /// Creates a decoder; nothing where the encoding is of another kind or the machine has no table.
  init?(_ name: String) {
    let found: (Form, DoubleByteIndex?)
    switch name {
    case "Shift_JIS": found = (.shiftJIS, .shiftJIS)
    case "EUC-JP": found = (.eucJP, .shiftJIS)
    case "GBK", "gb18030": found = (.gb18030, .gb18030)
    case "Big5": found = (.big5, .big5)
    case "EUC-KR": found = (.korean, .korean)
    default: return nil
    }
    guard let index = found.1 else { return nil }
    form = found.0
    self.index = index
    supplement = found.0 == .eucJP ? .jis0212 : nil
    fourBytes = found.0 == .gb18030 ? "GB18030" : nil
  }

  func decode(_ bytes: [UInt8]) -> DecodedBytes {
    var result = DecodedBytes(capacity: bytes.count + bytes.count / 2)
    let converter = fourBytes.flatMap { PlatformConverter(from: $0) }
    var offset = 0
    while offset < bytes.count {
      let end = bytes.firstNonASCII(from: offset)
      if end > offset { result.append(verbatim: offset..<end, of: bytes) }
      offset = end
      while offset < bytes.count, bytes[offset] >= 0x80 {
        let width: Int
        if let code = singleByte(bytes[offset]) {
          width = 1
          result.append(code, from: offset..<offset + 1)
        } else if let four = fourByteCharacter(bytes, at: offset) {
          width = 4
          if let code = converter?.convert(four)?.0 {
            result.append(code, from: offset..<offset + 4)
          } else {
            result.appendBad(offset..<offset + 4)
          }
        } else {
          width = appendCharacter(of: bytes, at: offset, to: &result)
        }
        offset += width
      }
    }
    return result
  }

  /// The character that one byte above ASCII is by itself.
  private func singleByte(_ byte: UInt8) -> UInt32? {
    switch (form, byte) {
    case (.shiftJIS, 0x80): 0x80
    case (.shiftJIS, 0xA1...0xDF): 0xFF61 + UInt32(byte) - 0xA1
    case (.gb18030, 0x80): 0x20AC
    default: nil
    }
  }

  /// The four bytes of a character of GB 18030, where they stand.
  private func fourByteCharacter(_ bytes: [UInt8], at offset: Int) -> [UInt8]? {
    guard form == .gb18030, offset + 3 < bytes.count, (0x81...0xFE).contains(bytes[offset]),
      (0x30...0x39).contains(bytes[offset + 1]), (0x81...0xFE).contains(bytes[offset + 2]),
      (0x30...0x39).contains(bytes[offset + 3])
    else { return nil }
    return Array(bytes[offset..<offset + 4])
  }

  /// Adds the character of two bytes, or of three, or U+FFFD; returns how many bytes it took.
  private func appendCharacter(
    of bytes: [UInt8],
    at offset: Int,
    to result: inout DecodedBytes
  ) -> Int {
    let lead = bytes[offset]
    guard offset + 1 < bytes.count else {
      result.appendBad(offset..<offset + 1)
      return 1
    }
    let trail = bytes[offset + 1]
    if form == .eucJP, lead == 0x8F, (0xA1...0xFE).contains(trail) {
      return appendSupplement(of: bytes, at: offset, to: &result)
    }
    if let (code, second) = character(lead, trail) {
      if second == 0 {
        result.append(code, from: offset..<offset + 2)
      } else {
        result.append(code, second, from: offset..<offset + 2)
      }
      return 2
    }
    // An ASCII byte after a broken lead is a character of its own.
    let width = trail < 0x80 || !isLead(lead) ? 1 : 2
    result.appendBad(offset..<offset + width)
    return width
  }

  private func appendSupplement(
    of bytes: [UInt8],
    at offset: Int,
    to result: inout DecodedBytes
  ) -> Int {
    guard offset + 2 < bytes.count else {
      result.appendBad(offset..<bytes.count)
      return bytes.count - offset
    }
    let last = bytes[offset + 2]
    if (0xA1...0xFE).contains(last), let code = supplement?[bytes[offset + 1], last]?.0 {
      result.append(code, from: offset..<offset + 3)
      return 3
    }
    let width = last < 0x80 ? 2 : 3
    result.appendBad(offset..<offset + width)
    return width
  }

  private func isLead(_ byte: UInt8) -> Bool {
    switch form {
    case .shiftJIS: (0x81...0x9F).contains(byte) || (0xE0...0xFC).contains(byte)
    case .eucJP: byte == 0x8E || byte == 0x8F || (0xA1...0xFE).contains(byte)
    case .gb18030, .big5, .korean: (0x81...0xFE).contains(byte)
    }
  }

  private func character(_ lead: UInt8, _ trail: UInt8) -> (UInt32, UInt32)? {
    switch form {
    case .shiftJIS:
      guard isLead(lead), (0x40...0xFC).contains(trail), trail != 0x7F else { return nil }
      return index[lead, trail] ?? Self.privateUse(lead, trail)
    case .eucJP:
      if lead == 0x8E, (0xA1...0xDF).contains(trail) { return (0xFF61 + UInt32(trail) - 0xA1, 0) }
      guard (0xA1...0xFE).contains(lead), (0xA1...0xFE).contains(trail) else { return nil }
      return index.character(row: Int(lead) - 0xA1, cell: Int(trail) - 0xA1)
    case .gb18030, .big5, .korean:
      guard (0x40...0xFE).contains(trail), trail != 0x7F else { return nil }
      return index[lead, trail]
    }
  }

  /// The characters of a user's own in Shift_JIS, which the standard puts into the private area.
  private static func privateUse(_ lead: UInt8, _ trail: UInt8) -> (UInt32, UInt32)? {
    guard (0xF0...0xF9).contains(lead) else { return nil }
    let cell = Int(trail) - (trail < 0x7F ? 0x40 : 0x41)
    return (0xE000 + UInt32((Int(lead) - 0xF0) * 188 + cell), 0)
  }
}
